// SPDX-License-Identifier: Apache-2.0

/// How sure a rule is. A rule by itself uses three figures and no others; with a learned score that agrees it is surer.
public enum Confidence {
  public static let certain = 0.95
  public static let likely = 0.75
  public static let possible = 0.55
  /// Below this nothing is reported.
  public static let floor = 0.5

  /// As it is answered: two decimals.
  public static func rounded(_ value: Double) -> Double { (value * 100).rounded() / 100 }
}

/// Something that a detector saw in a text.
public struct Finding: Sendable, Hashable {
  public var detector: DetectorID
  /// Where, as offsets in the UTF-8 of the text as given. Empty (`0..<0`) for something that is missing.
  public var bytes: Range<Int>
  /// 0.5 … 1.
  public var confidence: Double
  /// What would stand instead of the span, when a machine can write it (a masked number, lower case).
  public var edit: Edit?

  public init(_ detector: DetectorID, _ bytes: Range<Int>, confidence: Double = Confidence.certain, edit: Edit? = nil) {
    self.detector = detector
    self.bytes = bytes
    self.confidence = confidence
    self.edit = edit
  }

  /// A replacement for a part of the text; offsets as in `Finding.bytes`.
  public struct Edit: Sendable, Hashable {
    public var bytes: Range<Int>
    public var text: String
    public init(_ bytes: Range<Int>, _ text: String) {
      self.bytes = bytes
      self.text = text
    }
  }
}
