// SPDX-License-Identifier: Apache-2.0

/// What is checked: one text, where it goes, and what it answers.
public struct Post: Sendable {
  /// The id as it came, so that it can be given back as it came.
  public var id: ID
  /// The text as given: valid UTF-8 (what was not valid has become U+FFFD at the door).
  public var text: [UInt8]
  public var surface: Surface
  /// Other than `everyone` only with `Surface.personal`.
  public var audience = Audience.everyone
  /// The text's own language where the sender knows it.
  public var language: Language?
  /// A handle. Never with `Surface.personal`; the doors refuse it there.
  public var author: String?
  /// From the first post of the thread down to the one that this text answers.
  public var thread: [Ancestor]
  /// What came with the post and that nobody looked at, as JSON paths (`pictures[0]`).
  public var notLookedAt: [String]
  /// The network already shows it: then what nobody could look at stays visible, marked.
  public var isPublished = false
  /// How often nearly this text was seen shortly before, where somebody remembers.
  public var echoes = Echoes.none
  /// Somebody asks for the scores themselves, one text at a time: every text gets the second look.
  public var asksForScores = false

  public init(
    id: ID = .text(""), text: [UInt8], surface: Surface = .comment, language: Language? = nil, author: String? = nil,
    thread: [Ancestor] = [], notLookedAt: [String] = []
  ) {
    self.id = id
    self.text = text
    self.surface = surface
    self.language = language
    self.author = author
    self.thread = thread
    self.notLookedAt = notLookedAt
  }

  public init(_ text: String, surface: Surface = .comment, language: Language? = nil, author: String? = nil) {
    self.init(text: Array(text.utf8), surface: surface, language: language, author: author)
  }

  /// A string or an integer.
  public enum ID: Sendable, Hashable {
    case text(String)
    case number(Int)
  }

  /// An earlier post of the thread.
  public struct Ancestor: Sendable, Hashable {
    public var text: String
    public var author: String?
    public init(text: String, author: String? = nil) {
      self.text = text
      self.author = author
    }
  }
}
