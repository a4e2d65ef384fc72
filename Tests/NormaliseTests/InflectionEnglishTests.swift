// SPDX-License-Identifier: Apache-2.0
import Normalise
import Testing
import Vocabulary

@Suite struct InflectionEnglishTests {
  @Test(arguments: Paradigm.table(englishVerbs))
  func aVerbHasItsFormsAndNoOthers(paradigm: Paradigm) {
    let forms = Inflection.forms(of: paradigm.lemma, in: .en, as: .verb, derivatives: .none)
    #expect(Set(forms) == Set(paradigm.expected + [paradigm.lemma]))
  }

  @Test(arguments: Paradigm.table(englishNouns))
  func aNounOrAdjectiveHasItsForms(paradigm: Paradigm) {
    let forms = Inflection.forms(of: paradigm.lemma, in: .en, as: .noun)
    #expect(paradigm.expected.filter { !forms.contains($0) } == [])
    #expect(paradigm.forbidden.filter { forms.contains($0) } == [])
  }

  @Test(arguments: ["kill", "stalk", "overthink", "weaponize", "steal"])
  func aKnownVerbIsConjugated(word: String) {
    #expect(Inflection.forms(of: word, in: .en).contains { $0.hasSuffix("ing") })
  }

  @Test(arguments: ["coffee", "table", "paradise", "moron"])
  func aStrangerIsANoun(word: String) {
    #expect(Inflection.forms(of: word, in: .en) == [word, word + "s"])
  }

  @Test func theDroppedGIsMadeForListsOnly() {
    #expect(Inflection.forms(of: "kill", in: .en, as: .verb).contains("killin"))
    #expect(!Inflection.forms(of: "kill", in: .en, as: .verb, derivatives: .none).contains("killin"))
  }
}

private let englishVerbs = """
  walk: walks walked walking
  stop: stops stopped stopping
  make: makes made making
  die: dies died dying
  see: sees saw seen seeing
  cry: cries cried crying
  play: plays played playing
  watch: watches watched watching
  fix: fixes fixed fixing
  go: goes went gone going goin
  be: am is are was were been being
  admit: admits admitted admitting
  visit: visits visited visiting
  travel: travels traveled travelled traveling travelling
  panic: panics panicked panicking
  shoot: shoots shot shooting
  write: writes wrote written writing
  beat: beats beaten beating
  cut: cuts cutted cutting
  quit: quits quitted quitting
  choke: chokes choked choking
  agree: agrees agreed agreeing
  rewrite: rewrites rewrote rewritten rewriting
  rape: rapes raped raping
  rip: rips ripped ripping
  open: opens opened opening
  snow: snows snowed snowing
  """

private let englishNouns = """
  idiot: idiots
  bitch: bitches
  city: cities
  boy: boys
  knife: knives
  man: men
  policewoman: policewomen
  human: humans ! humen
  child: children
  hero: heroes heros
  crisis: crises
  sheep: sheep
  refunds: refund
  cities: city
  boxes: box
  news: news ! new
  bus: buses
  big: bigger biggest ! bigs
  ugly: uglier ugliest
  stupid: stupider stupidest
  bad: worse worst
  cold: colder coldest
  """
