// SPDX-License-Identifier: Apache-2.0
import Foundation

extension JSON {
  /// What somebody sent; nil where it is no JSON. What is no text becomes U+FFFD as everywhere at the doors: bytes that are no UTF-8,
  /// half a pair of surrogates, and NUL, at which a database would cut the text. A number that is no whole one is an
  /// object without members: nobody asks for one.
  public init?(reading bytes: some Collection<UInt8>) {
    let text = JSON.withoutHalves(Array(String(decoding: bytes, as: UTF8.self).utf8))
    guard let read = try? JSONSerialization.jsonObject(with: Data(text), options: .fragmentsAllowed) else { return nil }
    self.init(read)
  }

  private init(_ value: Any) {
    switch value {
    case let text as String: self = .text(text.withoutNUL)
    case let number as NSNumber:
      // What JSONSerialization calls a number may be a truth.
      self = isTruth(number) ? .bool(number.boolValue) : Int(exactly: number).map(JSON.int) ?? .object([:])
    case let list as [Any]: self = .list(list.map(JSON.init))
    case let object as [String: Any]:
      // Two names may become one; either may stand.
      self = .object(Dictionary(object.map { ($0.withoutNUL, JSON($1)) }, uniquingKeysWith: { first, _ in first }))
    default: self = .null
    }
  }

  /// `\ud83d` without its other half is written `\ufffd`, in the same six bytes.
  static func withoutHalves(_ bytes: [UInt8]) -> [UInt8] {
    var bytes = bytes
    var at = 0
    while at < bytes.count, let found = bytes[at...].firstIndex(of: UInt8(ascii: "\\")) {
      at = found + 2
      guard let unit = unit(bytes, found), unit & 0xF800 == 0xD800 else { continue }
      if unit < 0xDC00, let other = JSON.unit(bytes, found + 6), other & 0xFC00 == 0xDC00 {
        at = found + 12
      } else {
        bytes.replaceSubrange(found + 2..<found + 6, with: "fffd".utf8)
      }
    }
    return bytes
  }

  /// The number of `\uXXXX` at a place; nil where there is none.
  private static func unit(_ bytes: [UInt8], _ at: Int) -> UInt16? {
    guard at + 6 <= bytes.count, bytes[at] == UInt8(ascii: "\\"), bytes[at + 1] == UInt8(ascii: "u") else { return nil }
    let digits = bytes[at + 2..<at + 6]
    guard digits.allSatisfy({ Character(UnicodeScalar($0)).isHexDigit }) else { return nil }
    return UInt16(String(decoding: digits, as: UTF8.self), radix: 16)
  }
}

extension String {
  /// A database cuts a text at NUL: what is judged, kept and quoted would be three texts.
  public var withoutNUL: String { utf8.contains(0) ? replacing("\0", with: "\u{FFFD}") : self }
}

/// Foundation gives truths and numbers in one class; the type that it notes tells them apart.
private func isTruth(_ number: NSNumber) -> Bool { String(cString: number.objCType) == "c" }
