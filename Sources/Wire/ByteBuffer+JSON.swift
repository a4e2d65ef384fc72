// SPDX-License-Identifier: Apache-2.0

extension ByteBuffer {
  /// A JSON string with its quotation marks: `"` `\` and control characters escaped, `/` and non-ASCII as they are.
  /// `bytes` must be valid UTF-8.
  public func append(json bytes: UnsafeBufferPointer<UInt8>) {
    reserve(bytes.count + 2)
    append(UInt8(ascii: "\""))
    var runStart = 0
    var i = 0
    while true {
      i = Self.nextSpecial(bytes, from: i)
      append(UnsafeBufferPointer(rebasing: bytes[runStart..<i]))
      guard i < bytes.count else { break }
      appendEscape(bytes[i])
      i += 1
      runStart = i
    }
    append(UInt8(ascii: "\""))
  }

  public func append(json text: String) { Self.withUTF8(text) { append(json: $0) } }

  public func append(json text: [UInt8]) { text.withUnsafeBufferPointer { append(json: $0) } }

  private func appendEscape(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""): append("\\\"")
    case UInt8(ascii: "\\"): append("\\\\")
    case 0x0A: append("\\n")
    case 0x0D: append("\\r")
    case 0x09: append("\\t")
    case 0x08: append("\\b")
    case 0x0C: append("\\f")
    default:
      append("\\u00")
      append(hex: byte >> 4)
      append(hex: byte & 15)
    }
  }

  private func append(hex digit: UInt8) { append(digit < 10 ? 48 + digit : 87 + digit) }

  /// The first byte from `start` on that JSON does not allow inside a string; the count when there is none.
  /// Eight bytes at a time: a lane that is below 0x20, or equal to `"` or `\`, leaves its high bit set.
  static func nextSpecial(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let highs: UInt64 = 0x8080_8080_8080_8080
    var i = start
    if let base = UnsafeRawPointer(bytes.baseAddress) {
      while i + 8 <= bytes.count {
        let word = base.loadUnaligned(fromByteOffset: i, as: UInt64.self)
        let quotes = word ^ (ones &* 0x22)
        let slashes = word ^ (ones &* 0x5C)
        let low = (word &- (ones &* 0x20)) & ~word
        let found = (low | ((quotes &- ones) & ~quotes) | ((slashes &- ones) & ~slashes)) & highs
        // The lowest marked lane is always right; a borrow can only mark lanes above a true one.
        if found != 0 { return i + found.littleEndian.trailingZeroBitCount / 8 }
        i += 8
      }
    }
    while i < bytes.count {
      let byte = bytes[i]
      if byte < 0x20 || byte == 0x22 || byte == 0x5C { return i }
      i += 1
    }
    return i
  }
}
