// SPDX-License-Identifier: Apache-2.0
import Foundation
import Vocabulary

extension SplitMix {
  /// Scalars of every UTF-8 length, and the ones that JSON escapes.
  mutating func text(scalars count: Int) -> String {
    var text = String.UnicodeScalarView()
    for _ in 0..<count {
      let ranges: [ClosedRange<UInt32>] = [0...0x7F, 0x20...0x7E, 0xA0...0x7FF, 0x800...0xD7FF, 0x10000...0x10FFFF]
      let range = ranges[Int(next() % 5)]
      if let scalar = Unicode.Scalar(UInt32.random(in: range, using: &self)) { text.append(scalar) }
    }
    return String(text)
  }
}

/// `DECORO_FUZZ=20` runs twenty times as many inputs.
let fuzzFactor = max(1, ProcessInfo.processInfo.environment["DECORO_FUZZ"].flatMap { Int($0) } ?? 1)
