// SPDX-License-Identifier: Apache-2.0
import Normalise
import Score
import Vocabulary

/// One thing to look for in a text: a card that explains it, and how it is found. A detector is a value and pure.
///
/// Most detectors are phrases alone. One that needs more has a function over the reading and the phrases found; it runs
/// only for texts with a phrase of its own or one of the features that it needs.
public struct Detector: Sendable {
  public let id: DetectorID
  public let card: Card
  /// Where the question makes sense at all.
  public let surfaces: Set<Surface>
  public let phrases: [Phrases]
  /// Features one of which must be in the text; empty when the phrases alone decide.
  public let needs: Features
  let find: Find
  /// For a detector without rules: the learned score that it reports.
  public let head: Head?

  /// What is seen in a text. `matches` are the detector's own phrases, in the order of the text.
  public typealias Find =
    @Sendable (_ text: Reading, _ matches: ArraySlice<PhraseMatch>) throws(DetectorFailure) -> [Hit]

  public init(
    _ id: String, title: Localized, why: Localized, instead: Localized, surfaces: Set<Surface> = Set(Surface.allCases),
    examples: [Example], phrases: [Phrases] = [], needs: Features = [], head: Head? = nil,
    find: @escaping Find = Detector.marked
  ) {
    self.id = DetectorID(id)
    card = Card(title: title, why: why, instead: instead, examples: examples)
    self.surfaces = surfaces
    self.phrases = phrases
    self.needs = needs
    self.find = find
    self.head = head
  }

  /// The marked part of every phrase found.
  public static let marked: Find = { text, matches in matches.map { Hit(text, $0) } }

  /// The marked part of the phrases that pass a second look.
  public static func marked(where keep: @escaping @Sendable (Reading, PhraseMatch) -> Bool) -> Find {
    { text, matches in matches.filter { keep(text, $0) }.map { Hit(text, $0) } }
  }
}

/// What people are told about a detector: on its manual page, in an answer, beside a rule.
public struct Card: Sendable {
  public let title: Localized
  /// Why it matters, in one sentence that names the harm and judges nobody.
  public let why: Localized
  /// What to write or do instead.
  public let instead: Localized
  /// The detector's tests and the examples of its manual page.
  public let examples: [Example]
}

/// A place in folded text where a detector saw what it looks for.
public struct Hit: Sendable, Hashable {
  /// Indexes of `Reading.folded`; empty for something that is missing.
  public var folded: Range<Int>
  public var confidence: Double
  /// What would stand there instead, when a machine can write it.
  public var replacement: String?

  public init(_ folded: Range<Int>, confidence: Double = Confidence.certain, replacement: String? = nil) {
    self.folded = folded
    self.confidence = confidence
    self.replacement = replacement
  }

  public init(_ text: Reading, _ match: PhraseMatch, confidence: Double? = nil) {
    let words = Int(match.marked.lowerBound)..<Int(match.marked.upperBound)
    self.init(text.foldedRange(words: words), confidence: confidence ?? match.confidence)
  }
}

/// A detector could not run; the decision becomes undecided, never a pass.
public struct DetectorFailure: Error, Sendable {
  public let why: Localized
  public init(why: Localized) { self.why = why }
}
