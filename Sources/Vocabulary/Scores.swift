// SPDX-License-Identifier: Apache-2.0

/// Probabilities that a text is what each key says, learned and calibrated: 0 … 1.
public struct Scores: Sendable, Hashable {
  /// The keys of an answer's `scores`, a closed list, in the order in which they are written.
  public enum Key: Int, Sendable, Hashable, CaseIterable {
    case toxicity, severe, insult, threat, mockery, hate, profanity, disrespect, complaint, conflict, praise, request
    case criticism, exaggeration, promise, spam
  }

  public var values: SIMD16<Float>

  public init(_ values: SIMD16<Float>) { self.values = values }

  public subscript(key: Key) -> Float { values[key.rawValue] }
}
