// SPDX-License-Identifier: Apache-2.0
import Foundation

/// The same numbers on every run: a failure can be looked at again.
struct SplitMix: RandomNumberGenerator {
  private var state: UInt64
  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

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
