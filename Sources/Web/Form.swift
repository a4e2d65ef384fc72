// SPDX-License-Identifier: Apache-2.0
import Store

/// A form as browsers send it (`application/x-www-form-urlencoded`), or a query. Only short, known names are kept;
/// of a repeated name the last one counts.
struct Form: Sendable {
  private var fields: [String: String] = [:]

  init(_ bytes: some Sequence<UInt8>, names: Set<String>) {
    let limit = 64
    for pair in Array(bytes).split(separator: UInt8(ascii: "&"), maxSplits: limit, omittingEmptySubsequences: true) {
      let parts = pair.split(separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
      guard parts[0].count <= 32 else { continue }
      let name = String(decoding: parts[0], as: UTF8.self)
      guard names.contains(name) else { continue }
      fields[name] = String(decoding: Self.decoded(parts.count > 1 ? parts[1] : []), as: UTF8.self).withoutNUL
    }
  }

  /// As they are.
  init(_ fields: [String: String]) { self.fields = fields }

  subscript(name: String) -> String? { fields[name] }

  /// `+` is a space, `%xx` a byte, and a line break is one byte, as the page counts it. A `%` that is none stays.
  static func decoded(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count)
    var i = bytes.startIndex
    while i < bytes.endIndex {
      var byte = bytes[i]
      i += 1
      if byte == UInt8(ascii: "+") {
        byte = UInt8(ascii: " ")
      } else if byte == UInt8(ascii: "%"), i + 1 < bytes.endIndex, let high = hex(bytes[i]), let low = hex(bytes[i + 1])
      {
        byte = high << 4 | low
        i += 2
      }
      if byte == 0x0A, out.last == 0x0D { out.removeLast() }
      out.append(byte)
    }
    return out
  }

  private static func hex(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    default: nil
    }
  }
}
