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

  /// Known infinitives, or an ending that makes verbs and nearly nothing else. A stranger in -ar may be `bazar`.
  static func isVerb(_ word: Letters) -> Bool {
    let plain = word.ends(withAny: "arse erse irse") ? word.replacing(last: 2) : word
    guard plain.ends(withAny: "ar er ir"), !neverVerbs.contains(plain) else { return false }
    if regularVerbs.contains(plain) || SpanishIrregular.knows(plain) { return true }
    return plain.count >= 5 && plain.ends(withAny: "ear izar ificar ecer ducir truir guar")
  }
}
