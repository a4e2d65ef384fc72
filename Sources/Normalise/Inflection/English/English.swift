// SPDX-License-Identifier: Apache-2.0

/// English, with the spellings of both sides of the ocean.
enum English {
  static func inflect(
    _ word: Spelling, _ kind: Inflection.Kind, _ derivatives: Inflection.Derivatives, into list: inout FormList
  ) {
    let letters = word.letters
    switch kind {
    case .verb:
      EnglishVerb(letters).conjugate(derivatives, into: &list)
    case .noun:
      EnglishNoun(letters).decline(derivatives, into: &list)
    case .unknown:
      guard !functionWords.contains(letters) else { return }
      if !isOnlyVerb(letters) { EnglishNoun(letters).decline(derivatives, into: &list) }
      if isVerb(letters) { EnglishVerb(letters).conjugate(derivatives, into: &list) }
    }
  }

  /// In English nearly every verb is a noun too; the few that are not are the irregular ones that have no plural.
  private static func isOnlyVerb(_ word: Letters) -> Bool { onlyVerbs.contains(word) }

  static func isVerb(_ word: Letters) -> Bool {
    regularVerbs.contains(word) || EnglishVerb.irregular[word] != nil
      || EnglishVerb(word).isCompound
      || word.count > 5 && word.ends(withAny: "ize ise ify") && !neverVerbs.contains(word)
  }

  /// The last consonant is written twice before -ed, -ing, -er: one vowel letter between two consonants, stressed.
  static func doubles(_ word: Letters) -> Bool {
    let last = word.fromEnd(1)
    guard word.count > 2, !last.isVowel, !word.ends(withAny: "w x y h"), word.fromEnd(2).isVowel else { return false }
    guard !word.fromEnd(3).isVowel || word.ends(withAny: "quit quip quiz") else { return false }
    return word.filter { $0.isVowel }.count == 1 || word.ends(withAny: "quit quip quiz")
      || stressedOnLast.contains(word)
  }

  /// British English doubles the l of *travel* and *cancel*, American does not: both are made.
  static func mayDouble(_ word: Letters) -> Bool {
    word.count > 4 && word.ends(withAny: "el al ol il") && !word.fromEnd(3).isVowel
  }

  static func endsInConsonantAndY(_ word: Letters) -> Bool {
    word.fromEnd(1) == UInt8(ascii: "y") && word.count > 1 && !word.fromEnd(2).isVowel
  }
}
