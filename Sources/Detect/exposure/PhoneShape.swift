// SPDX-License-Identifier: Apache-2.0
import Normalise

/// What the digits of a telephone number look like, country by country: ITU E.164 and each country's numbering plan.
enum PhoneShape: Int, Comparable {
  /// No number that a person has (also toll-free and desk lines: 01 8000, 0800, 600, 900 …).
  case none
  /// Seven to fifteen digits: a number if the words say so.
  case possible
  /// Begins and ends as a mobile number does.
  case mobile
  /// Grouped as people write a telephone number and nothing else.
  case grouped
  /// With its country code, or an area code in brackets.
  case unmistakable

  static func < (a: PhoneShape, b: PhoneShape) -> Bool { a.rawValue < b.rawValue }

  init(_ group: DigitGroup, plus: Bool, bracketed: Bool) {
    let d = group.digits
    let pattern = group.pattern
    self = .none
    guard (7...15).contains(d.count), !group.isOneDigit, !Self.isDateOrYears(group) else { return }
    if plus || (group.hasPrefix("00") && d.count > 11) {
      self = Self.hasCountry(group, from: plus ? 0 : 2) ? .unmistakable : .none
      return
    }
    guard !Self.isServiceLine(group) else { return }
    self = .possible
    if bracketed, d.count >= 9 { self = .unmistakable; return }
    guard !Self.isList(pattern, d) else { return }
    let isMobile: Bool
    switch d.count {
    case 9:
      // ES 6, 7 · CL and PE 9, written 3-3-3, 1-4-4, 3-2-2-2
      let starts = [6, 7, 9].contains(d[0])
      if starts, [[3, 3, 3], [1, 4, 4], [3, 2, 2, 2]].contains(pattern) { self = .grouped }
      return
    case 10:
      let three = group.number(0..<3)
      // CO 300–324, 333, 350–351 · EC 09
      isMobile = (300...324).contains(three) || [333, 350, 351].contains(three) || group.hasPrefix("09")
      // US, MX, AR, CO: 3-3-4, 3-7, 2-4-4, 3-3-2-2; an area never begins with 0 or 1 in North America and Mexico.
      let isPlan = d[0] > 1 || group.hasPrefix("11") || group.hasPrefix("09")
      if isPlan, [[3, 3, 4], [2, 4, 4], [3, 3, 2, 2], [3, 7], [3, 4, 3]].contains(pattern),
        isMobile || pattern != [3, 7]
      {
        self = .grouped
        return
      }
    case 11:
      // VE 0412 … · BR area and 9 · GB 07 · AR 0 and area
      let venezuelan = [412, 414, 416, 424, 426, 422].contains(group.number(1..<4)) && d[0] == 0
      let british = group.hasPrefix("07")
      isMobile = venezuelan || british || (d[0] > 0 && d[1] > 0 && d[2] == 9)
      if isMobile, pattern.count > 1, pattern.count < 6, pattern[0] > 1 { self = .grouped; return }
    case 12, 13:
      // A country code without its plus: 57 310 …, 54 9 11 …, 55 11 9…, 52 55 …, 593 9…
      isMobile = Self.hasCountry(group, from: 0) && (pattern.count > 2 || (group.hasPrefix("573") && d.count == 12))
      if isMobile, pattern.count > 2, pattern[0] < 4 { self = .grouped; return }
    default: isMobile = false
    }
    if isMobile { self = .mobile }
  }

  /// Country codes of the countries that the texts come from, and the digits that follow them.
  private static let countries: [(code: Int, digits: ClosedRange<Int>)] = [
    (57, 10...10), (52, 10...11), (54, 10...11), (56, 9...9), (51, 8...9), (58, 10...10), (593, 8...9), (34, 9...9),
    (55, 10...11), (1, 10...10), (44, 9...10), (591, 8...8), (595, 9...9), (598, 8...8), (502, 8...8), (503, 8...8),
    (504, 8...8), (505, 8...8), (506, 8...8), (507, 7...8), (53, 8...8), (351, 9...9), (33, 9...9), (39, 9...11),
    (49, 10...11), (353, 9...9), (61, 9...9), (64, 8...10),
  ]

  private static func hasCountry(_ group: DigitGroup, from start: Int) -> Bool {
    for (code, digits) in countries {
      let length = code > 99 ? 3 : code > 9 ? 2 : 1
      guard digits.contains(group.digits.count - start - length), group.number(start..<start + length) == code else {
        continue
      }
      // +57 601 … and +57 310 …, but +57 1 8000 … and +1 800 … are desks.
      return code == 1 ? ![800, 888, 877, 866, 855, 844, 833].contains(group.number(start + 1..<start + 4)) : true
    }
    return false
  }

  /// Lines that only companies and authorities have.
  static func isServiceLine(_ group: DigitGroup) -> Bool {
    let n = group.digits.count
    if group.hasPrefix("018000") || group.hasPrefix("01800") || group.hasPrefix("0800") || group.hasPrefix("0810")
      || group.hasPrefix("0500") || group.hasPrefix("0300") || group.hasPrefix("0700") || group.hasPrefix("1800")
      || group.hasPrefix("1888") || group.hasPrefix("1877") || group.hasPrefix("1866") || group.hasPrefix("1855")
    {
      return true
    }
    if n == 10, [800, 888, 877, 866, 855, 844, 833, 600].contains(group.number(0..<3)) { return true }
    if n == 9, [900, 901, 902, 800, 600].contains(group.number(0..<3)), group.pattern != [9] { return true }
    return n == 8
      && (group.hasPrefix("4004") || group.hasPrefix("3003") || group.hasPrefix("4003") || group.hasPrefix("4020"))
  }

  /// Sizes and prices in a row: `52 54 56 58 60 62`, `650 700 750`. Only a word makes a telephone of them.
  private static func isList(_ pattern: [Int], _ digits: [UInt8]) -> Bool {
    if pattern.count > 5, pattern.allSatisfy({ $0 < 3 }) { return true }
    var end = 0
    return pattern.count > 2
      && pattern.allSatisfy { run in
        end += run
        return digits[end - 1] == 0
      }
  }

  /// `12-03-2026`, `2019-2024`, `20241231`.
  static func isDateOrYears(_ group: DigitGroup) -> Bool {
    func isYear(_ range: Range<Int>) -> Bool { (1900...2099).contains(group.number(range)) }
    switch (group.digits.count, group.pattern) {
    case (8, [2, 2, 4]): return isYear(4..<8) && group.number(0..<2) <= 31
    case (8, [4, 2, 2]): return isYear(0..<4)
    case (8, [4, 4]): return isYear(0..<4) && isYear(4..<8)
    case (8, [8]):
      return isYear(0..<4) && (1...12).contains(group.number(4..<6)) && (1...31).contains(group.number(6..<8))
    case (7, [1, 2, 4]), (7, [2, 1, 4]): return isYear(3..<7)
    default: return false
    }
  }
}
