// SPDX-License-Identifier: Apache-2.0

/// Numbers long enough to be somebody's: a telephone, an identity, an order. The engine reports those that it knows by their shape or
/// by the words beside them; in a public reply the rest are not taken for harmless either.
enum LongNumbers {
  static let least = 7

  /// The digits of each, without separators. Money, dates and lines that only companies have (`01 8000 …`) are none.
  static func all(in text: String) -> [String] {
    let letters = Array(text.unicodeScalars)
    var found: [String] = []
    var at = 0
    while at < letters.count {
      guard isDigit(letters[at]) else {
        at += 1
        continue
      }
      let start = at
      var digits = ""
      var pieces = [0]
      var end = at
      while at < letters.count {
        if isDigit(letters[at]) {
          digits.unicodeScalars.append(letters[at])
          pieces[pieces.count - 1] += 1
          end = at + 1
          at += 1
        } else if isSeparator(letters[at]), at + 1 < letters.count, at - end < 2 {
          if at == end { pieces.append(0) }
          at += 1
        } else {
          break
        }
      }
      pieces.removeAll { $0 == 0 }
      if digits.count >= least, !isMoney(letters, start..<end, pieces), !isDate(pieces, digits), !isServiceLine(digits)
      {
        found.append(digits)
      }
    }
    return found
  }

  private static func isDigit(_ letter: Unicode.Scalar) -> Bool { ("0"..."9").contains(letter) }
  private static func isSeparator(_ letter: Unicode.Scalar) -> Bool { " .-()/\u{A0}".unicodeScalars.contains(letter) }

  /// `$1.250.000`, `1.250.000 pesos`, and what is counted in thousands up to a few millions.
  private static func isMoney(_ letters: [Unicode.Scalar], _ range: Range<Int>, _ pieces: [Int]) -> Bool {
    let before = String(String.UnicodeScalarView(letters[max(0, range.lowerBound - 4)..<range.lowerBound]))
    let after = String(String.UnicodeScalarView(letters[range.upperBound..<min(letters.count, range.upperBound + 9)]))
    let units = ["pesos", "soles", "euros", "dólar", "reais", "usd", "cop", "mxn", "€", "$"]
    if ["$", "€", "£", "cop", "usd", "s/"].contains(where: before.lowercased().contains) { return true }
    if units.contains(where: after.lowercased().contains) { return true }
    return pieces.count == 3 && pieces[0] < 2 && pieces.dropFirst().allSatisfy { $0 == 3 }
  }

  /// `12/03/2026`, `2026-03-12`, `2019-2024`.
  private static func isDate(_ pieces: [Int], _ digits: String) -> Bool {
    [[2, 2, 4], [1, 2, 4], [2, 1, 4], [4, 2, 2], [4, 4]].contains(pieces)
      && (digits.hasPrefix("19") || digits.hasPrefix("20") || digits.suffix(4).hasPrefix("20")
        || digits.suffix(4).hasPrefix("19"))
  }

  private static func isServiceLine(_ digits: String) -> Bool {
    ["01800", "0800", "0810", "1800", "1888", "1877", "1866", "900", "901", "902", "800", "600"]
      .contains(where: digits.hasPrefix) && digits.count <= 12
  }
}
