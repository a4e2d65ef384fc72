// SPDX-License-Identifier: Apache-2.0
import Normalise
import Vocabulary

extension Detector {
  /// Where a person lives: a street with its number, and words that say that somebody lives there. A shop's address is
  /// meant to be found.
  static let address = Detector(
    "exposure.personal-data.address",
    title: Localized(es: "Dice dónde vive alguien", pt: "Diz onde alguém mora", en: "Says where somebody lives"),
    why: Localized(
      es: "Con la dirección cualquiera puede presentarse en la casa de esa persona.",
      pt: "Com o endereço, qualquer um pode aparecer na casa dessa pessoa.",
      en: "With the address anyone can turn up at that person's home."),
    instead: PersonalDataCard.privately,
    examples: [
      .flags("El gerente vive en «Calle Álamo 214 int. 5», col. Del Valle, para que vayan", dodges: false),
      .flags("mi dirección es «Cra 15 # 93-40 apto 502», ahí espero el paquete", dodges: false),
      .flags("el chofer es wilmer ccori, vive en «jr. huallaga 458 dpto 302» breña", dodges: false),
      .flags("su casa queda en «Av. Libertador 2450 piso 3», por si acaso", dodges: false),
      .flags("vivo en «Pasaje Los Aromos 1234», Maipú", dodges: false),
      .flags("O entregador mora na «Rua Tupi 334 ap 12», Santa Cecília", dodges: false),
      .flags("she lives at «418 Maple Ave, Apt 2C», Dayton", dodges: false),
      .passes("la tienda queda en la Calle 93 # 11-27"),
      .passes("Nos encuentra en Calle Álamo 214, local 3", on: .official),
      .passes("vivo cerca de la calle 80 y el domicilio demora dos horas"),
      .passes("¿hay sede en la Avenida Siempre Viva 742?"),
      .passes("a loja fica na Rua Tupi 334"),
      .passes("vivo en la calle 13 desde 2015"),
      .knownMiss("vive aquí a la vuelta, «en la casa verde del frente»", because: "a place told without a street"),
    ],
    phrases: [.clue(1, .es, "@street")]
  ) { text, matches in
    var hits: [Hit] = []
    guard text.features.contains(.digit) else { return hits }
    for i in matches.map({ Int($0.words.lowerBound) }) {
      guard let place = StreetAddress(at: i, in: text), let confidence = place.someonesHome(in: text) else { continue }
      hits.append(Hit(text.foldedRange(words: place.words), confidence: confidence, replacement: "••••"))
    }
    return hits
  }
}

/// A street and a number, as words.
struct StreetAddress {
  let words: Range<Int>

  private static let lexicon = DetectorSet.standard.book.lexicon
  private static let streets = lexicon.list("street")
  private static let units = lexicon.list("unit")
  private static let living = lexicon.list("living")
  private static let companies = lexicon.list("company")
  private static let homes = lexicon.list("home")

  init?(at i: Int, in text: Reading) {
    let word = text.words[i]
    guard Self.lexicon.contains(word.id, on: Self.streets) else { return nil }
    let sentence = text.sentenceWords(at: Int(word.start))
    // `418 Maple Ave`: number first, and a name between.
    let first = (max(sentence.lowerBound, i - 4)..<i).last { text.words[$0].kind == .number }
    if let first, i - first > 1, text.words[first].count < 6, text.words[i - 1].kind == .word {
      words = first..<Self.extended(i + 1, in: text, sentence)
      return
    }
    // `jr. huallaga 458`: the full stop of the abbreviation ends a sentence.
    let end = min(text.words.count, i + 7)
    var number: Int?
    for k in i + 1..<max(i + 1, end) {
      if k > i + 1, text.words[k].sentence != text.words[k - 1].sentence { break }
      if text.words[k].kind == .number, text.words[k].count < 6 { number = k; break }
    }
    guard let number else { return nil }
    // A street that has a number for a name needs another for the house.
    let last = Self.extended(number + 1, in: text, number..<end + 8)
    if number == i + 1, !(number + 1..<last).contains(where: { text.words[$0].kind == .number }) { return nil }
    words = i..<last
  }

  /// Goes on over units and numbers: `apto 502`, `int. 5`, `# 93-40`, `Apt 2C`.
  private static func extended(_ from: Int, in text: Reading, _ bounds: Range<Int>) -> Int {
    var last = from
    var i = from
    while i < min(text.words.count, bounds.upperBound + 8), i - from < 10 {
      let word = text.words[i]
      if word.kind == .number, word.count < 6 {
        last = i + 1
      } else if i == last, word.kind == .word, word.traits.contains(.odd), word.count < 5, i > from,
        lexicon.contains(text.words[i - 1].id, on: units)
      {
        last = i + 1
      } else if !lexicon.contains(word.id, on: units), word.count > 1 || word.id != 0 {
        if !(word.traits.contains(.odd) && word.count < 5) { break }
        last = i + 1
      }
      i += 1
    }
    return last
  }

  /// How sure it is that somebody lives there; nil for a shop, or when nothing says so.
  func someonesHome(in text: Reading) -> Double? {
    let sentence = text.sentenceWords(at: Int(text.words[words.lowerBound].start))
    let from = min(sentence.lowerBound, max(0, words.lowerBound - 3))
    var living = false
    var home = false
    for i in max(from, words.lowerBound - 12)..<words.lowerBound {
      let id = text.words[i].id
      if Self.lexicon.contains(id, on: Self.companies) { return nil }
      if Self.lexicon.contains(id, on: Self.living) { living = words.lowerBound - i < 6 || living }
      if Self.lexicon.contains(id, on: Self.homes) { home = true }
    }
    if living && !(text.context.surface == .official && !home) { return Confidence.certain }
    if home { return text.hasOwnerOrSelf(before: words.lowerBound) ? Confidence.certain : Confidence.likely }
    return nil
  }
}

extension Reading {
  /// `mi dirección es …`, `su casa queda en …`: whose it is, among the six words before.
  func hasOwnerOrSelf(before word: Int) -> Bool {
    let lexicon = DetectorSet.standard.book.lexicon
    let owner = lexicon.list("owner")
    let mine = lexicon.list("mine")
    return (max(0, word - 6)..<word).contains {
      lexicon.contains(words[$0].id, on: owner) || lexicon.contains(words[$0].id, on: mine)
    }
  }
}
