// SPDX-License-Identifier: Apache-2.0

/// A language that Decoro reads and answers in. A text whose language cannot be told has none (`nil`, written `und`).
public enum Language: String, Sendable, Hashable, CaseIterable {
  case es, pt, en
}

/// One message in every language of the interface.
public struct Localized: Sendable, Hashable {
  public var es: String
  public var pt: String
  public var en: String

  public init(es: String, pt: String, en: String) {
    self.es = es
    self.pt = pt
    self.en = en
  }

  /// The same words in every language: for what an author wrote in the protocol, in the protocol's own language.
  public init(asWritten text: String) { self.init(es: text, pt: text, en: text) }

  public subscript(language: Language) -> String {
    get {
      switch language {
      case .es: es
      case .pt: pt
      case .en: en
      }
    }
    set {
      switch language {
      case .es: es = newValue
      case .pt: pt = newValue
      case .en: en = newValue
      }
    }
  }
}
