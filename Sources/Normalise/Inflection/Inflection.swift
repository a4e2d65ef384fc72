// SPDX-License-Identifier: Apache-2.0
import Vocabulary

/// The forms of a word, generated from rules, so that word lists and customers' terms name a word once.
///
/// Forms come lower case and folded (no accents, ñ kept, ç as c): what a folded text can be compared with. Accents in
/// the given word help (`cortés` is not `cortes`) but are not needed. Some forms that grammar allows and nobody says
/// are generated too; a form that is another everyday word is left out where we know of it.
public enum Inflection {
  public enum Kind: Sendable {
    /// An infinitive; anything else stays as it is.
    case verb
    /// A noun or an adjective: number, and gender where the ending shows one.
    case noun
    /// A verb when it is a known infinitive or has an ending that only verbs have, otherwise a noun; both for a few.
    case unknown
  }

  /// Diminutives, augmentatives, superlatives: wanted for insults, not for the terms of a customer.
  public enum Derivatives: Sendable { case all, none }

  /// No word has more forms than this.
  public static let limit = 600
  /// A longer word is nobody's lemma: it is returned alone.
  static let longest = 40

  /// The folded forms, each once, the word itself first. Empty only for a word without letters or digits.
  public static func forms(
    of word: String, in language: Language, as kind: Kind = .unknown, derivatives: Derivatives = .all
  ) -> [String] {
    list(of: Spelling(word), in: language, as: kind, derivatives: derivatives).strings
  }

  /// The same as folded letters, with the hash of each.
  static func forms(
    of word: some Sequence<UInt8>, in language: Language, as kind: Kind, derivatives: Derivatives = .all,
    _ each: (UnsafeBufferPointer<UInt8>, UInt64) -> Void
  ) {
    list(of: Spelling(utf8: word), in: language, as: kind, derivatives: derivatives).forEach(each)
  }

  private static func list(
    of spelling: Spelling, in language: Language, as kind: Kind, derivatives: Derivatives
  ) -> FormList {
    var list = FormList()
    guard !spelling.letters.isEmpty else { return list }
    list.add(spelling.letters)
    if spelling.isWord, spelling.letters.count <= longest {
      switch language {
      case .es: Spanish.inflect(spelling, kind, derivatives, into: &list)
      case .pt: Portuguese.inflect(spelling, kind, derivatives, into: &list)
      case .en: English.inflect(spelling, kind, derivatives, into: &list)
      }
    }
    return list
  }
}
