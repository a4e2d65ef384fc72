// SPDX-License-Identifier: Apache-2.0
import Vocabulary

/// The language of a text, weighed word by word as the text is read. Undetermined is an answer: "ok", "jaja" and a row
/// of emoji are no language, and Spanish and Portuguese share enough words that a short text may be either.
public struct LanguageGuess: Sendable {
  private var spanish: Int32 = 0
  private var portuguese: Int32 = 0
  private var english: Int32 = 0
  private let words: FunctionWords

  public init() { words = FunctionWords.shared }

  public mutating func reset() {
    spanish = 0
    portuguese = 0
    english = 0
  }

  /// A folded word and its `hash(_:)`.
  public mutating func see(_ word: UnsafeBufferPointer<UInt8>, hash: UInt64) {
    let known = words.weights(of: hash)
    if known != 0 {
      add(known)
    } else if word.count > 3, max(spanish, portuguese, english) < Self.settled {
      add(WordShape.weights(of: word))
    }
  }

  /// Letters and signs that only some of the languages write: ñ; ã and õ; ç; ¿ and ¡. Once a text.
  public mutating func seeMarks(spanish hasSpanish: Bool, portuguese hasPortuguese: Bool) {
    if hasSpanish { spanish += 9 }
    if hasPortuguese { portuguese += 20 }
  }

  /// The language that is ahead by enough, or none.
  public var language: Language? {
    let best = max(spanish, portuguese, english)
    guard best >= Self.enough else { return nil }
    let all = spanish + portuguese + english
    let second = all - best - min(spanish, portuguese, english)
    guard best - second >= Self.margin else { return nil }
    return best == spanish ? .es : best == portuguese ? .pt : .en
  }

  /// Spanish or Portuguese, where the text is surely the other of the two: phrases of a neighbour's language say nothing in it.
  var excluded: Language? {
    if spanish - portuguese >= Self.sure { return .pt }
    return portuguese - spanish >= Self.sure ? .es : nil
  }

  private static let sure: Int32 = 14
  /// From here on little words decide alone: shapes are light evidence and take time.
  private static let settled: Int32 = 30
  private static let enough: Int32 = 6
  private static let margin: Int32 = 3

  private mutating func add(_ weights: UInt32) {
    spanish += Int32(weights & 0xFF)
    portuguese += Int32((weights >> 8) & 0xFF)
    english += Int32((weights >> 16) & 0xFF)
  }

  /// FNV-1a, 64 bits, of folded letters; ñ is the one byte 0xF1.
  public static func hash(_ word: UnsafeBufferPointer<UInt8>) -> UInt64 { FoldedHash.of(word) }
}
