// SPDX-License-Identifier: Apache-2.0

/// Brazilian Portuguese. Pronouns joined with a hyphen are words of their own and not made here.
enum Portuguese {
  static func inflect(
    _ word: Spelling, _ kind: Inflection.Kind, _ derivatives: Inflection.Derivatives, into list: inout FormList
  ) {
    switch kind {
    case .verb:
      PortugueseVerb(word)?.conjugate(into: &list)
    case .noun:
      PortugueseNoun(word).decline(derivatives, into: &list)
    case .unknown:
      guard !functionWords.contains(word.letters) else { return }
      let verb = isVerb(word.letters) ? PortugueseVerb(word) : nil
      if verb == nil || alsoNouns.contains(word.letters) { PortugueseNoun(word).decline(derivatives, into: &list) }
      verb?.conjugate(into: &list)
    }
  }

  /// Known infinitives, or an ending that makes verbs and nearly nothing else.
  static func isVerb(_ word: Letters) -> Bool {
    guard word.ends(withAny: "ar er ir por"), !neverVerbs.contains(word) else { return false }
    if regularVerbs.contains(word) || PortugueseIrregular.knows(word) { return true }
    return word.count >= 6 && word.ends(withAny: "ear izar ificar ecer uzir guar truir buir")
  }
}
