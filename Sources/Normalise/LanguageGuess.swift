// SPDX-License-Identifier: Apache-2.0
import Vocabulary

/// The language of a text, from its commonest words. Undetermined is an answer.
public struct LanguageGuess: Sendable {
  public init() {}
  public mutating func reset() {}
  public mutating func see(_ word: UnsafeBufferPointer<UInt8>, hash: UInt64) {}
  public mutating func seeMarks(enye: Bool, tildeVowels: Bool, cedilla: Bool, invertedMarks: Bool) {}
  public var language: Language? { nil }
}
