// SPDX-License-Identifier: Apache-2.0

/// What the protocol says about one text, with everything that is needed to explain it and to replay it.
public struct Decision: Sendable, Equatable {
  /// The strongest thing that a finding asks for, raised by what is undecided.
  public var outcome: Outcome
  public var acts: [Act]
  /// What people signed.
  public var revision: Revision
  /// What a replay also needs.
  public var engine: String
  /// The text's language; nil is `und`.
  public var language: Language?
  public var depth: Depth
  /// Every finding at 0.5 or more, cited by a clause or not, ordered by start, end, detector.
  public var findings: [Judged]
  public var shields: [Shield]
  public var undecided: [Undecided]
  public var notLookedAt: [String]
  /// Learned probabilities; nil where no model was asked.
  public var scores: Scores?
  /// What an official draft serves; nil where nobody asked: on the other surfaces.
  public var serves: Serving?

  public init(
    outcome: Outcome = .pass, acts: [Act] = [], revision: Revision, engine: String, language: Language? = nil,
    depth: Depth = .full, findings: [Judged] = [], shields: [Shield] = [], undecided: [Undecided] = [],
    notLookedAt: [String] = [], scores: Scores? = nil
  ) {
    self.outcome = outcome
    self.acts = acts
    self.revision = revision
    self.engine = engine
    self.language = language
    self.depth = depth
    self.findings = findings
    self.shields = shields
    self.undecided = undecided
    self.notLookedAt = notLookedAt
    self.scores = scores
  }

  /// Whether a draft serves something that the company stands for.
  public enum Serving: Sendable, Equatable {
    case nothing
    case something(Served)
  }

  /// The value that a draft promotes, or the mission or the vision that it touches.
  public struct Served: Sendable, Hashable {
    public enum Part: String, Sendable { case value, mission, vision }
    public var part: Part
    /// As the protocol writes it.
    public var text: String
    /// The words of the draft that show it.
    public var bytes: Range<Int>
    public init(part: Part, text: String, bytes: Range<Int>) {
      self.part = part
      self.text = text
      self.bytes = bytes
    }
  }

  /// A finding with what the protocol makes of it.
  public struct Judged: Sendable, Hashable {
    public var finding: Finding
    /// The clause that cites it; nil when none does, and then it moves nothing.
    public var clause: String?
    /// What this finding alone would lead to.
    public var asks: Outcome
    /// The shield that protects it; then it asks for nothing.
    public var liftedBy: DetectorID?
    public var why: Localized
    public var instead: Localized

    public init(
      _ finding: Finding, clause: String? = nil, asks: Outcome = .pass, liftedBy: DetectorID? = nil, why: Localized,
      instead: Localized
    ) {
      self.finding = finding
      self.clause = clause
      self.asks = asks
      self.liftedBy = liftedBy
      self.why = why
      self.instead = instead
    }
  }

  /// A finding that protects.
  public struct Shield: Sendable, Hashable {
    public var finding: Finding
    public var why: Localized
    public init(_ finding: Finding, why: Localized) {
      self.finding = finding
      self.why = why
    }
  }

  /// A detector that could not run.
  public struct Undecided: Sendable, Hashable {
    public var detector: DetectorID
    public var why: Localized
    public init(_ detector: DetectorID, why: Localized) {
      self.detector = detector
      self.why = why
    }
  }

  /// How much was asked of the engine. Until there is a slow model both are the same.
  public enum Depth: String, Sendable, Hashable, CaseIterable { case fast, full }
}

/// SHA-256 of the resolved document, written `sha256:` and 64 hexadecimal digits: what people sign.
public struct Revision: Sendable, Hashable, CustomStringConvertible {
  public let description: String
  public init(_ description: String) { self.description = description }
}
