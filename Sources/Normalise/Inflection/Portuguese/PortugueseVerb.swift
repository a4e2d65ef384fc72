// SPDX-License-Identifier: Apache-2.0

/// One Portuguese verb taken apart; all stems are folded.
struct PortugueseVerb {
  enum Class { case a, e, i, o }

  let infinitive: Letters
  let conjugation: Class
  let stem: Letters
  /// The c before the ending was a ç: começar → comece, where ficar gives fique.
  let hasCedilla: Bool
  /// Stem of tu, você, vocês in the present: fog-e, passei-a.
  var stressed: Letters
  /// Stem of eu and of the whole subjunctive: sint-o, durm-a.
  var first: Letters?
  /// eu, where it is like nothing else: sei, vou.
  var eu: Letters?
  var subjunctive: Letters?
  /// Strong past: tiv-e, fiz-este; with its third person.
  var past: Letters?
  var pastThird: Letters?
  /// Past with the endings of another class: v-i, v-iste from ver; d-este, d-eram from dar.
  var borrowedPast: (stem: Letters, conjugation: Class)?
  var future: Letters
  var imperfect: Letters?
  var participles: [Letters] = []
  var hasRegularParticiple = true
  /// The present is listed, or everything is.
  var hasListedPresent = false
  var isListed = false
  var extra: [Letters] = []

  init?(_ spelling: Spelling) {
    let word = spelling.letters
    guard word.count >= 2, word.fromEnd(1) == UInt8(ascii: "r") else { return nil }
    switch word.fromEnd(2) {
    case UInt8(ascii: "a"): conjugation = .a
    case UInt8(ascii: "e"): conjugation = .e
    case UInt8(ascii: "i"): conjugation = .i
    case UInt8(ascii: "o") where word.ends(with: "por"): conjugation = .o
    default: return nil
    }
    infinitive = word
    stem = word.replacing(last: 2)
    stressed = stem
    future = word
    hasCedilla = spelling.hasCedilla(fromEnd: 3) || Portuguese.cedillaVerbs.contains(word)
    if conjugation == .a, word.ends(with: "ear") { stressed = stem + [UInt8(ascii: "i")] }
    PortugueseIrregular.apply(to: &self)
  }

  /// The stem respelled so that it sounds the same before e (-ar) or before a and o (-er, -ir).
  func respelled(_ stem: Letters) -> Letters {
    switch (conjugation, stem.fromEnd(1)) {
    case (.a, UInt8(ascii: "c")): hasCedilla ? stem : stem.replacing(last: 1, with: "qu")
    case (.a, UInt8(ascii: "g")): stem.replacing(last: 1, with: "gu")
    case (.a, _): stem
    case (_, UInt8(ascii: "g")): stem.replacing(last: 1, with: "j")
    case (_, UInt8(ascii: "u")) where stem.ends(with: "gu") && !stem.ends(with: "argu"): stem.replacing(last: 1)
    default: stem
    }
  }

  /// sair, cair, trair.
  var isAir: Bool { conjugation == .i && stem.fromEnd(1) == UInt8(ascii: "a") }
  /// incluir, contribuir; not seguir, whose u is only spelling.
  var isUir: Bool { conjugation == .i && stem.fromEnd(1) == UInt8(ascii: "u") && !stem.ends(withAny: "gu qu") }
}
