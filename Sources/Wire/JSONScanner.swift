// SPDX-License-Identifier: Apache-2.0

/// Walks over one JSON value in memory and says where its parts are, without building anything. It accepts exactly
/// RFC 8259, except that bytes inside strings need not be valid UTF-8: whoever decodes a string repairs them.
struct JSONScanner {
  /// A post needs 3 levels; the bound keeps `[[[[…` from being anybody's problem. One bit each in `UInt64`.
  static let depthLimit = 64

  let bytes: UnsafeBufferPointer<UInt8>
  var at: Int

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    at = 0
    if bytes.count >= 3, bytes[0] == 0xEF, bytes[1] == 0xBB, bytes[2] == 0xBF { at = 3 }
  }

  /// A value's place. A string's range is without its quotation marks.
  struct Value {
    enum Kind: UInt8 { case absent, null, bool, number, string, plainString, array, object }
    var kind: Kind
    var range: Range<Int>
    static let absent = Value(kind: .absent, range: 0..<0)

    /// Not there, or `null`, which says the same.
    var isAbsent: Bool { kind == .absent || kind == .null }
    var isString: Bool { kind == .string || kind == .plainString }
  }

  /// The next byte that is not white space; 0 at the end (no JSON token begins with it).
  mutating func peek() -> UInt8 {
    while at < bytes.count {
      let byte = bytes[at]
      if byte > 0x20 || (byte != 0x20 && byte != 0x09 && byte != 0x0A && byte != 0x0D) { return byte }
      at += 1
    }
    return 0
  }

  func fail(_ expected: InputError.Expected) -> InputError { .notJSON(at: at, expected: expected) }

  mutating func expectEnd() throws(InputError) {
    if peek() != 0 || at < bytes.count { throw fail(.nothingMore) }
  }

  /// `"key":`, the cursor ending behind the colon.
  mutating func key() throws(InputError) -> Value {
    guard peek() == UInt8(ascii: "\"") else { throw fail(.key) }
    let key = try string()
    guard peek() == UInt8(ascii: ":") else { throw fail(.colon) }
    at += 1
    return key
  }

  /// Whether another member follows, the cursor ending before it or behind the closing `}` or `]`.
  mutating func another(closing close: UInt8) throws(InputError) -> Bool {
    switch peek() {
    case UInt8(ascii: ","):
      at += 1
      return true
    case close:
      at += 1
      return false
    default: throw fail(close == UInt8(ascii: "}") ? .commaOrBrace : .commaOrBracket)
    }
  }

  /// Steps over `{` or `[`; false when it is closed at once.
  mutating func open(closing close: UInt8) -> Bool {
    at += 1
    if peek() == close {
      at += 1
      return false
    }
    return true
  }

  /// Any value, checked to its end.
  mutating func value() throws(InputError) -> Value {
    switch peek() {
    case UInt8(ascii: "\""): return try string()
    case UInt8(ascii: "{"), UInt8(ascii: "["): return try container()
    case UInt8(ascii: "t"): return try word("true", .bool)
    case UInt8(ascii: "f"): return try word("false", .bool)
    case UInt8(ascii: "n"): return try word("null", .null)
    default: return try number()
    }
  }

  /// Not recursive, so that no input can use up the stack.
  private mutating func container() throws(InputError) -> Value {
    let start = at
    let isObject = bytes[at] == UInt8(ascii: "{")
    var objects: UInt64 = 0
    var depth = 0
    while true {
      let first = peek()
      if first == UInt8(ascii: "{") || first == UInt8(ascii: "[") {
        guard depth < Self.depthLimit else { throw .tooDeep(limit: Self.depthLimit) }
        let object = first == UInt8(ascii: "{")
        objects = objects << 1 | (object ? 1 : 0)
        depth += 1
        if open(closing: object ? UInt8(ascii: "}") : UInt8(ascii: "]")) {
          if object { _ = try key() }
          continue
        }
        objects >>= 1
        depth -= 1
      } else {
        _ = try value()
      }
      while depth > 0 {
        let object = objects & 1 == 1
        if try another(closing: object ? UInt8(ascii: "}") : UInt8(ascii: "]")) {
          if object { _ = try key() }
          break
        }
        objects >>= 1
        depth -= 1
      }
      if depth == 0 { return Value(kind: isObject ? .object : .array, range: start..<at) }
    }
  }

  private mutating func string() throws(InputError) -> Value {
    let start = at + 1
    var i = start
    var plain = true
    while true {
      i = ByteBuffer.nextSpecial(bytes, from: i)
      at = i
      guard i < bytes.count else { throw fail(.endOfString) }
      if bytes[i] == UInt8(ascii: "\"") { break }
      guard bytes[i] == UInt8(ascii: "\\") else { throw fail(.endOfString) }
      plain = false
      i = try escape(at: i + 1)
    }
    at = i + 1
    return Value(kind: plain ? .plainString : .string, range: start..<i)
  }

  /// The place behind the escape whose letter stands at `place`.
  private mutating func escape(at place: Int) throws(InputError) -> Int {
    at = place
    guard place < bytes.count else { throw fail(.escape) }
    switch bytes[place] {
    case 0x22, 0x5C, 0x2F, 0x62, 0x66, 0x6E, 0x72, 0x74: return place + 1
    case UInt8(ascii: "u"):
      guard place + 4 < bytes.count else { throw fail(.escape) }
      for k in 1...4 where Self.hex(bytes[place + k]) == nil { throw fail(.escape) }
      return place + 5
    default: throw fail(.escape)
    }
  }

  private mutating func number() throws(InputError) -> Value {
    let start = at
    if byte() == UInt8(ascii: "-") { at += 1 }
    guard isDigit(byte()) else { throw at == start ? fail(.value) : fail(.digit) }
    if byte() == UInt8(ascii: "0") { at += 1 } else { skipDigits() }
    if byte() == UInt8(ascii: ".") {
      at += 1
      guard isDigit(byte()) else { throw fail(.digit) }
      skipDigits()
    }
    if byte() | 0x20 == UInt8(ascii: "e") {
      at += 1
      if byte() == UInt8(ascii: "+") || byte() == UInt8(ascii: "-") { at += 1 }
      guard isDigit(byte()) else { throw fail(.digit) }
      skipDigits()
    }
    return Value(kind: .number, range: start..<at)
  }

  private mutating func word(_ text: StaticString, _ kind: Value.Kind) throws(InputError) -> Value {
    let start = at
    guard matches(text, at..<min(at + text.utf8CodeUnitCount, bytes.count)) else { throw fail(.value) }
    at += text.utf8CodeUnitCount
    return Value(kind: kind, range: start..<at)
  }

  /// Whether exactly this text stands there.
  func matches(_ text: StaticString, _ range: Range<Int>) -> Bool {
    guard range.count == text.utf8CodeUnitCount else { return false }
    for k in 0..<range.count where bytes[range.lowerBound + k] != text.utf8Start[k] { return false }
    return true
  }

  private func byte() -> UInt8 { at < bytes.count ? bytes[at] : 0 }
  private func isDigit(_ byte: UInt8) -> Bool { byte >= 48 && byte <= 57 }
  private mutating func skipDigits() { while isDigit(byte()) { at += 1 } }

  static func hex(_ byte: UInt8) -> UInt32? {
    switch byte {
    case 48...57: UInt32(byte) - 48
    case 65...70: UInt32(byte) - 55
    case 97...102: UInt32(byte) - 87
    default: nil
    }
  }
}
