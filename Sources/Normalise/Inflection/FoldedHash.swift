// SPDX-License-Identifier: Apache-2.0

/// FNV-1a of 64 bits over folded bytes (one a letter, ñ as 0xF1): short words, no seed, the same in every process.
public enum FoldedHash {
  public static func of(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var hash: UInt64 = 14_695_981_039_346_656_037
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 1_099_511_628_211 }
    return hash
  }

  public static func of(_ letters: some Sequence<UInt8>) -> UInt64 {
    var hash: UInt64 = 14_695_981_039_346_656_037
    for byte in letters { hash = (hash ^ UInt64(byte)) &* 1_099_511_628_211 }
    return hash
  }
}
