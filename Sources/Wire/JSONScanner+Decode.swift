// SPDX-License-Identifier: Apache-2.0

/// From a place in the JSON to a value. Called only on what `value()` has checked.
extension JSONScanner {
  /// The string's UTF-8. Half a surrogate pair and whatever is not UTF-8 become U+FFFD and are read all the same:
  /// a broken emoji must not hide a threat.
  func text(_ value: Value) -> [UInt8] {
    let raw = UnsafeBufferPointer(rebasing: bytes[value.range])
    if value.kind == .plainString { return UTF8Repair.valid(raw) }
    let unescaped = unescape(raw)
    return unescaped.withUnsafeBufferPointer { UTF8Repair.isValid($0) }
      ? unescaped
      : unescaped.withUnsafeBufferPointer(UTF8Repair.repaired)
  }

  func string(_ value: Value) -> String { String(decoding: text(value), as: UTF8.self) }

  /// Whether this key or value says exactly that, however it is escaped.
  func says(_ text: StaticString, _ value: Value) -> Bool {
    switch value.kind {
    case .plainString: return matches(text, value.range)
    case .string:
      // No escape makes a byte longer than six: what is longer is not even decoded.
      guard value.range.count <= 6 * text.utf8CodeUnitCount else { return false }
      return self.text(value).elementsEqual(
        UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    default: return false
    }
  }

  /// A whole number that fits `Int`; nil for `1.5`, `1e3` and what is larger.
  func integer(_ value: Value) -> Int? {
    var result = 0
    var digits = value.range
    let negative = bytes[digits.lowerBound] == UInt8(ascii: "-")
    if negative { digits = digits.dropFirst() }
    // To JSON, 7.0 is the same number as 7.
    if let point = digits.first(where: { bytes[$0] == UInt8(ascii: ".") }) {
      guard (point + 1..<digits.upperBound).allSatisfy({ bytes[$0] == 48 }) else { return nil }
      digits = digits.lowerBound..<point
    }
    for place in digits {
      guard bytes[place] >= 48, bytes[place] <= 57 else { return nil }
      let (tens, over) = result.multipliedReportingOverflow(by: 10)
      let (sum, past) = tens.addingReportingOverflow(Int(bytes[place]) - 48)
      if over || past { return nil }
      result = sum
    }
    return negative ? -result : result
  }

  /// Every escape becomes UTF-8, which is never longer than the escape was.
  private func unescape(_ raw: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: raw.count) { out, count in
      var i = 0
      while i < raw.count {
        let byte = raw[i]
        guard byte == UInt8(ascii: "\\") else {
          out[count] = byte
          count += 1
          i += 1
          continue
        }
        switch raw[i + 1] {
        case UInt8(ascii: "u"):
          let scalar = unicodeEscape(raw, &i)
          for unit in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter {
            out[count] = unit
            count += 1
          }
          continue
        case UInt8(ascii: "n"): out[count] = 0x0A
        case UInt8(ascii: "t"): out[count] = 0x09
        case UInt8(ascii: "r"): out[count] = 0x0D
        case UInt8(ascii: "b"): out[count] = 0x08
        case UInt8(ascii: "f"): out[count] = 0x0C
        default: out[count] = raw[i + 1]
        }
        count += 1
        i += 2
      }
    }
  }

  /// Reads `\uXXXX`, or two of them that make one scalar, and steps behind it.
  private func unicodeEscape(_ raw: UnsafeBufferPointer<UInt8>, _ i: inout Int) -> Unicode.Scalar {
    let first = unit(raw, i + 2)
    i += 6
    if first & 0xFC00 == 0xD800, i + 5 < raw.count, raw[i] == UInt8(ascii: "\\"), raw[i + 1] == UInt8(ascii: "u") {
      let second = unit(raw, i + 2)
      if second & 0xFC00 == 0xDC00 {
        i += 6
        return Unicode.Scalar(0x10000 + (first & 0x3FF) << 10 + second & 0x3FF) ?? "\u{FFFD}"
      }
    }
    return Unicode.Scalar(first) ?? "\u{FFFD}"
  }

  private func unit(_ raw: UnsafeBufferPointer<UInt8>, _ start: Int) -> UInt32 {
    (0..<4).reduce(0) { $0 << 4 | (Self.hex(raw[start + $1]) ?? 0) }
  }
}
