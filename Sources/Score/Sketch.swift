// SPDX-License-Identifier: Apache-2.0
import CScore

/// A text in 32 numbers, to tell near-duplicates without keeping texts: see `sketch.h`.
public struct Sketch: Sendable {
  /// 32 values: the smallest hash of the text's words, by 32 hash functions.
  public private(set) var values: [UInt32]
  /// Words that were read.
  public let words: Int

  /// Bands of three values: texts with 85 of 100 words in common share one of them in 999 of 1,000 cases, with half in one of two.
  public static let bands = 8

  /// `text`: UTF-8.
  public init(_ text: [UInt8]) {
    var words: Int32 = 0
    values = [UInt32](unsafeUninitializedCapacity: Int(DECORO_SKETCH_VALUES)) { buffer, count in
      words = text.withUnsafeBufferPointer { decoro_sketch($0.baseAddress, Int64($0.count), buffer.baseAddress) }
      count = Int(DECORO_SKETCH_VALUES)
    }
    self.words = Int(words)
  }

  /// How many of the 32 values two texts have in common.
  public func common(with other: Sketch) -> Int {
    values.withUnsafeBufferPointer { a in
      other.values.withUnsafeBufferPointer { b in Int(decoro_sketch_common(a.baseAddress, b.baseAddress)) }
    }
  }

  public func key(ofBand band: Int) -> UInt64 {
    var key: UInt64 = 0xCBF2_9CE4_8422_2325 &+ UInt64(band)
    for k in band * 3..<band * 3 + 3 { key = (key ^ UInt64(values[k])) &* 0x100_0000_01B3 }
    return key ^ (key >> 32)
  }
}
