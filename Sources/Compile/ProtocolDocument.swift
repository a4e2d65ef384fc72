// SPDX-License-Identifier: Apache-2.0
import Vocabulary

/// A protocol as people read and sign it, with everything it starts from written out.
public struct ProtocolDocument: Sendable {
  /// Where it was read from, as given to `compile`.
  public var path: String
  public var front: FrontMatter
  /// Markdown before the first article: the title heading and the introduction.
  public var preface: String
  /// In ascending order of their numbers.
  public var articles: [Article]
  /// Every clause in the order of the articles, also those that are switched off.
  public var clauses: [Clause]
  /// *¿Qué hago si…?*
  public var cards: [SituationCard]

  public func clause(_ id: String) -> Clause? { clauses.first { $0.id == id } }
}

/// The head of a protocol. Values are as written: `2026.10` stays `2026.10`.
public struct FrontMatter: Sendable, Hashable {
  public var title = ""
  public var organization = ""
  public var language = Language.es
  /// ISO 3166-1 alpha-2, upper case.
  public var country: String?
  /// The edition (`2026.12`).
  public var version: String?
  /// `YYYY-MM-DD`; means midnight in `timezone`. `effective` and `review` matter to adoption only.
  public var effective: String?
  public var review: String?
  public var timezone: String?
  public var topics: [String] = []
  public var values: [String] = []
  public var mission: String?
  public var vision: String?
  public var consulted: [Consultation] = []
  /// What the document starts from, as written; resolved documents no longer say it.
  public var extends: String?

  /// Somebody who was asked before the protocol was written.
  public struct Consultation: Sendable, Hashable {
    public var who: String
    /// `YYYY-MM-DD`
    public var when: String

    public init(who: String, when: String) {
      self.who = who
      self.when = when
    }
  }
}

/// A heading `## N. Title` and what stands under it.
public struct Article: Sendable, Hashable {
  public var number: Int
  public var title: String
  public var parts: [Part]

  /// Prose and clauses in the order in which they are written.
  public enum Part: Sendable, Hashable {
    /// Markdown; `Markdown.html` makes it a page.
    case prose(String)
    /// The id of a clause.
    case clause(String)
  }

  /// The prose alone, as Markdown.
  public var prose: String {
    parts.compactMap { if case .prose(let text) = $0 { text } else { nil } }.joined(separator: "\n\n")
  }
  public var clauses: [String] {
    parts.compactMap { if case .clause(let id) = $0 { id } else { nil } }
  }
}

/// A card *¿Qué hago si…?*: a heading, steps, and texts that show it is true.
public struct SituationCard: Sendable, Hashable {
  public var title: String
  /// Markdown.
  public var steps: String
  public var tests: [Test]

  /// One text that the protocol must decide as the card says.
  public struct Test: Sendable, Hashable {
    public var text: String
    public var surface: Surface
    public var outcome: Outcome
    /// The clause that has to be cited, when the card names one.
    public var clause: String?
    public var place: Place
  }
}

/// Where something is written. Lines and columns count from 1, columns in Unicode scalars.
public struct Place: Sendable, Hashable {
  public var path: String
  public var line: Int
  public var column: Int
  /// In scalars, 1 or more.
  public var length: Int

  public init(path: String, line: Int, column: Int = 1, length: Int = 1) {
    self.path = path
    self.line = line
    self.column = column
    self.length = max(1, length)
  }
}
