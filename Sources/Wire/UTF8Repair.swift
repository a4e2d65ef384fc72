// SPDX-License-Identifier: Apache-2.0

/// Bytes from outside → valid UTF-8, once, at the door; nobody behind it has to doubt.
public enum UTF8Repair {
  /// The bytes themselves where they are UTF-8; otherwise each ill-formed part becomes one U+FFFD, cut as Unicode
  /// recommends (and as `String(decoding:as:)` does it), so that offsets agree with everybody else's.
  public static func valid(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    isValid(bytes) ? Array(bytes) : repaired(bytes)
  }

  static func isValid(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let base = UnsafeRawPointer(bytes.baseAddress) else { return true }
    var i = 0
    while i < bytes.count {
      if i + 8 <= bytes.count,
        base.loadUnaligned(fromByteOffset: i, as: UInt64.self) & 0x8080_8080_8080_8080 == 0
      {
        i += 8
        continue
      }
      let length = sequence(bytes, i)
      if length < 0 { return false }
      i += length
    }
    return true
  }

  static func repaired(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count + bytes.count / 8)
    var i = 0
    while i < bytes.count {
      let length = sequence(bytes, i)
      if length > 0 { out.append(contentsOf: bytes[i..<i + length]) } else { out += [0xEF, 0xBF, 0xBD] }
      i += abs(length)
    }
    return out
  }

  /// The length of the scalar that begins at `i`; negative: the length of the ill-formed part there.
  private static func sequence(_ bytes: UnsafeBufferPointer<UInt8>, _ i: Int) -> Int {
    let first = bytes[i]
    if first < 0x80 { return 1 }
    let length: Int
    // The second byte's range keeps out over-long forms, surrogates and what lies above U+10FFFF.
    var second: ClosedRange<UInt8> = 0x80...0xBF
    switch first {
    case 0xC2...0xDF: length = 2
    case 0xE0: (length, second) = (3, 0xA0...0xBF)
    case 0xED: (length, second) = (3, 0x80...0x9F)
    case 0xE1...0xEF: length = 3
    case 0xF0: (length, second) = (4, 0x90...0xBF)
    case 0xF4: (length, second) = (4, 0x80...0x8F)
    case 0xF1...0xF3: length = 4
    default: return -1
    }
    guard i + 1 < bytes.count, second.contains(bytes[i + 1]) else { return -1 }
    for k in 2..<max(length, 2) {
      guard i + k < bytes.count, bytes[i + k] & 0xC0 == 0x80 else { return -k }
    }
    return length
  }
}
