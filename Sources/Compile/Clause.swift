// SPDX-License-Identifier: Apache-2.0
import Vocabulary

/// A clause with what its base says and what the document adds: checked, complete, ready to decide with.
public struct Clause: Sendable {
  public var id: String
  /// The article it stands under.
  public var article: Int
  public var articleTitle: String
  /// Ids of detectors, categories or families (`courtesy.insult`, `exposure`), see `DetectorID.isNamed(by:)`.
  public var detect: [String]
  /// A surface that is not here: the clause is silent there.
  public var ladders: [Surface: Ladder]
  /// nil when the clause does not say; `unless: []` is something else.
  public var unless: Unless?
  /// In the document's language.
  public var why: Localized?
  public var instead: Localized?
  /// What the clause finds by itself.
  public var own: OwnDetector?
  public var flags: [ClauseExample]
  public var passes: [ClauseExample]
  /// The reason for which it is switched off; then it is in no `Ruleset`.
  public var off: String?
  /// Its fence.
  public var place: Place

  /// The id of what it finds by itself.
  public var ownID: DetectorID { .ofClause(id) }

  /// Whether it cites what this detector found.
  public func cites(_ detector: DetectorID) -> Bool {
    (own != nil && detector == ownID) || detect.contains { detector.isNamed(by: $0) }
  }
}

/// What a clause asks for on one surface, by confidence.
public struct Ladder: Sendable, Hashable {
  /// From the strongest outcome down; a stronger one never has a lower threshold than a weaker one.
  public let steps: [Step]

  public struct Step: Sendable, Hashable {
    public let outcome: Outcome
    /// 0 < threshold ≤ 1; reached from the threshold on, the threshold included.
    public let threshold: Double
    public init(_ outcome: Outcome, from threshold: Double) {
      self.outcome = outcome
      self.threshold = threshold
    }
  }

  public init(_ steps: [Step]) { self.steps = steps.sorted { $0.outcome > $1.outcome } }

  /// `pass` below every threshold.
  public func outcome(at confidence: Double) -> Outcome {
    for step in steps where confidence >= step.threshold { return step.outcome }
    return .pass
  }
}

/// What lifts the findings of a clause, besides what always does.
public struct Unless: Sendable, Hashable {
  /// Ids of shields, or `shield`. With `unless: []`, a quotation protects nothing here.
  public var shields: [String]
  /// A text that has one of these anywhere is none of this clause's business.
  public var terms: [String]

  public init(shields: [String] = [], terms: [String] = []) {
    self.shields = shields
    self.terms = terms
  }
}

/// The detector that a clause defines for itself. Everything it finds is certain (0.95) and has the id `clause.ID`.
public struct OwnDetector: Sendable, Hashable {
  /// Whole words, every inflected form, phrases across spaces.
  public var terms: [String] = []
  /// In the dialect of docs/protocol.md.
  public var pattern: String?
  public var near: Near?
  public var count: Count?
  /// Fires when none of these is there.
  public var missing: [String] = []

  /// A term of `a` and a term of `b` in one sentence, in either order, `within` words apart (1: side by side).
  public struct Near: Sendable, Hashable {
    public var a: [String]
    public var b: [String]
    public var within: Int
  }

  /// `of` any of these, `atLeast` times in one text.
  public struct Count: Sendable, Hashable {
    public var of: [String]
    public var atLeast: Int
  }
}

/// A text of `flags` or `passes`, without its marks.
public struct ClauseExample: Sendable, Hashable {
  public var text: String
  /// What stood between « and », as UTF-8 offsets in `text`. `0..<0` where something is missing.
  public var spans: [Range<Int>]
  public var place: Place
}
