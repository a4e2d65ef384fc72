// SPDX-License-Identifier: Apache-2.0

/// Spanish of both sides of the ocean: tú, vos (also the Chilean one), usted, vosotros and ustedes.
enum Spanish {
  static func inflect(
    _ word: Spelling, _ kind: Inflection.Kind, _ derivatives: Inflection.Derivatives, into list: inout FormList
  ) {
    switch kind {
    case .verb:
      SpanishVerb(word.letters)?.conjugate(into: &list)
    case .noun:
      SpanishNoun(word).decline(derivatives, into: &list)
    case .unknown:
      guard !functionWords.contains(word.letters) else { return }
      let verb = isVerb(word.letters) ? SpanishVerb(word.letters) : nil
      if verb == nil || alsoNouns.contains(word.letters) { SpanishNoun(word).decline(derivatives, into: &list) }
      verb?.conjugate(into: &list)
    }
  }

  /// An infinitive, with or without a pronoun.
  static func isVerb(_ word: Letters) -> Bool { isInfinitive(SpanishVerb.withoutPronoun(word)) }

  /// Known infinitives, or an ending that makes verbs and nearly nothing else. A stranger in -ar may be `bazar`.
  static func isInfinitive(_ word: Letters) -> Bool {
    guard word.ends(withAny: "ar er ir"), !neverVerbs.contains(word) else { return false }
    if regularVerbs.contains(word) || SpanishIrregular.knows(word) { return true }
    return word.count >= 5 && word.ends(withAny: "ear izar ificar ecer ducir truir guar")
  }
}
