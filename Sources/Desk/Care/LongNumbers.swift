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
      if digits.count >= least, !isMoney(letters, start..<end, pieces), !isDate(pieces, digits),
        !isServiceLine(pieces, digits)
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
    let before = word(letters[..<range.lowerBound].reversed().prefix(8)).reversed()
    let after = word(letters[range.upperBound...].prefix(8))
    if currencies.contains(String(before)) || currencies.contains(after) { return true }
    return pieces.count == 3 && pieces[0] < 2 && pieces.dropFirst().allSatisfy { $0 == 3 }
  }

  private static let currencies: Set<String> = [
    "$", "€", "£", "s/", "r$", "us$", "cop", "usd", "mxn", "eur", "pesos", "soles", "euros", "dólares", "reais",
  ]

  /// The whole word next to a number: *copia* is no *COP*, and *pedidos/* no *S/*.
  private static func word(_ letters: some Collection<Unicode.Scalar>) -> String {
    let word = letters.drop { $0 == " " || $0 == "\u{A0}" }.prefix { $0 != " " && !".,;:)".unicodeScalars.contains($0) }
    return String(String.UnicodeScalarView(word)).lowercased()
  }

  /// `12/03/2026`, `2026-03-12`, `2019-2024`.
  private static func isDate(_ pieces: [Int], _ digits: String) -> Bool {
    func isYear(_ text: Substring) -> Bool { text.hasPrefix("19") || text.hasPrefix("20") }
    switch pieces {
    case [2, 2, 4], [1, 2, 4], [2, 1, 4]: return isYear(digits.suffix(4))
    case [4, 2, 2]: return isYear(digits.prefix(4))
    case [4, 4]: return isYear(digits.prefix(4)) && isYear(digits.suffix(4))
    default: return false
    }
  }

  /// `01 8000 …` however it is written; `600 360 1234` only with its three digits apart: an identity may begin with them.
  private static func isServiceLine(_ pieces: [Int], _ digits: String) -> Bool {
    guard digits.count <= 12 else { return false }
    if ["01800", "0800", "0810", "1800", "1888", "1877", "1866"].contains(where: digits.hasPrefix) { return true }
    return pieces.count > 1 && pieces[0] == 3 && (9...10).contains(digits.count)
      && ["900", "901", "902", "800", "600"].contains(where: digits.hasPrefix)
  }
}
