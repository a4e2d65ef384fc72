// SPDX-License-Identifier: Apache-2.0

/// One Spanish verb taken apart: the stems that its forms are built on. Accents never matter here, forms are folded.
struct SpanishVerb {
  enum Class { case a, e, i }
  /// What stands between stem and ending in `comió`, `leyó`, `gruñó`.
  enum Glide { case i, y, none }

  let infinitive: Letters
  let conjugation: Class
  /// comer → com
  let stem: Letters
  /// With the stress on it: cuent-o, sient-o.
  var stressed: Letters
  /// Before a stressed diphthong and in the subjunctive of nosotros: sint-ió, durm-amos.
  var weak: Letters
  /// Where the gerund alone changes: pud-iendo.
  var gerundStem: Letters?
  /// Irregular stem of `yo` and of the whole subjunctive: teng-.
  var first: Letters?
  /// `yo` where it follows nothing: soy, sé, doy.
  var yo: Letters?
  var subjunctive: Letters?
  /// Strong past: tuv-e, dij-eron.
  var past: Letters?
  /// Past with the endings of -er on another class: d-i, d-iste.
  var borrowedPast: Letters?
  var future: Letters
  var imperfect: Letters
  /// Short imperative of tú: ten, haz.
  var command: Letters?
  var participles: [Letters] = []
  var hasRegularParticiple = true
  var extra: [Letters] = []
  /// `ser`, `ir`, `haber`: the forms are listed, not built.
  var isListed = false

  /// Nil when the word is not shaped like an infinitive. An infinitive with a pronoun is read without it.
  init?(_ word: Letters) {
    let plain = Self.withoutPronoun(word)
    guard plain.count >= 2, plain.fromEnd(1) == UInt8(ascii: "r") else { return nil }
    switch plain.fromEnd(2) {
    case UInt8(ascii: "a"): conjugation = .a
    case UInt8(ascii: "e"): conjugation = .e
    case UInt8(ascii: "i"): conjugation = .i
    default: return nil
    }
    infinitive = plain
    stem = plain.replacing(last: 2)
    stressed = stem
    weak = stem
    future = plain
    imperfect = stem
    if conjugation == .i, stem.fromEnd(1) == UInt8(ascii: "u"), !Self.isMuteU(stem) {
      stressed = stem + [UInt8(ascii: "y")]
      subjunctive = stressed
    }
    SpanishIrregular.apply(to: &self)
  }

  /// matarse, matarte, decirle → matar, decir. What is left must be a verb: there is none behind `charla` and `suerte`.
  static func withoutPronoun(_ word: Letters) -> Letters {
    if word.ends(withAny: "arse erse irse") { return word.replacing(last: 2) }
    let size = word.ends(withAny: "los las les nos") ? 3 : word.ends(withAny: "me te lo la le os") ? 2 : 0
    guard size > 0, word.count > size + 1 else { return word }
    let rest = word.replacing(last: size)
    return Spanish.isInfinitive(rest) ? rest : word
  }

  /// The u of `seguir` and `delinquir`, which is only spelling.
  static func isMuteU(_ stem: Letters) -> Bool { stem.ends(withAny: "gu qu") && !stem.ends(withAny: "argu") }

  /// The stem respelled so that it sounds the same before e (-ar) or before a and o (-er, -ir).
  func respelled(_ stem: Letters) -> Letters {
    switch (conjugation, stem.fromEnd(1)) {
    case (.a, UInt8(ascii: "c")): stem.replacing(last: 1, with: "qu")
    case (.a, UInt8(ascii: "g")): stem.replacing(last: 1, with: "gu")
    case (.a, UInt8(ascii: "z")): stem.replacing(last: 1, with: "c")
    case (.a, _): stem
    case (_, UInt8(ascii: "c")):
      stem.replacing(last: 1, with: stem.fromEnd(2).isVowel && stressed == self.stem ? "zc" : "z")
    case (_, UInt8(ascii: "g")): stem.replacing(last: 1, with: "j")
    case (_, UInt8(ascii: "u")) where stem.ends(with: "gu"): stem.replacing(last: 1)
    case (_, UInt8(ascii: "u")) where stem.ends(with: "qu"): stem.replacing(last: 2, with: "c")
    default: stem
    }
  }

  var glide: Glide {
    let last = stem.fromEnd(1)
    if last == .enye || stem.ends(with: "ll") { return .none }
    if last.isVowel, !Self.isMuteU(stem) { return weak.fromEnd(1) == UInt8(ascii: "i") && weak != stem ? .none : .y }
    return .i
  }
}
