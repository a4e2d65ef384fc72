// SPDX-License-Identifier: Apache-2.0
import Store

/// Days on which people work: deadlines count those. Colombia's holidays follow Ley 51 de 1983 (some move to the next Monday);
/// of another country only weekends are known.
public enum WorkingDays {
  /// The day that lies `count` working days after one.
  public static func day(_ count: Int, after day: String, country: String?) -> String {
    guard var at = number(day) else { return day }
    var left = count
    while left > 0 {
      at += 1
      if isWorking(at, country) { left -= 1 }
    }
    return text(at)
  }

  /// How many working days are left until a day; below zero when it is past.
  public static func left(from today: String, to day: String, country: String?) -> Int {
    guard let from = number(today), let to = number(day) else { return 0 }
    guard from <= to else { return -((to..<from).count { isWorking($0 + 1, country) }) }
    return (from..<to).count { isWorking($0 + 1, country) }
  }

  static func isWorking(_ day: String, country: String?) -> Bool { number(day).map { isWorking($0, country) } ?? false }

  static func isFriday(_ day: String) -> Bool { number(day).map { (($0 + 3) % 7 + 7) % 7 == 4 } ?? false }

  static func isWorking(_ number: Int, _ country: String?) -> Bool {
    // 1970-01-01 was a Thursday.
    let weekday = ((number + 3) % 7 + 7) % 7
    guard weekday < 5 else { return false }
    return country != "CO" || !holidays.contains(number)
  }

  /// Of a century, reckoned once: a list of cases asks for thousands of days.
  private static let holidays = (2000...2100).reduce(into: Set<Int>()) { $0.formUnion(colombia($1)) }

  /// Holidays of a year, as days since 1970.
  static func colombia(_ year: Int) -> Set<Int> {
    func fixed(_ month: Int, _ day: Int) -> Int { number(year, month, day) }
    func moved(_ number: Int) -> Int {
      let weekday = ((number + 3) % 7 + 7) % 7
      return number + (7 - weekday) % 7
    }
    let easter = easter(year)
    return Set(
      [fixed(1, 1), fixed(5, 1), fixed(7, 20), fixed(8, 7), fixed(12, 8), fixed(12, 25), easter - 3, easter - 2]
        + [
          fixed(1, 6), fixed(3, 19), fixed(6, 29), fixed(8, 15), fixed(10, 12), fixed(11, 1), fixed(11, 11),
          easter + 39, easter + 60, easter + 68,
        ].map(moved))
  }

  /// The Gregorian computus of Meeus, "Astronomical Algorithms", chapter 8.
  static func easter(_ year: Int) -> Int {
    let (a, b, c) = (year % 19, year / 100, year % 100)
    let (d, e) = (b / 4, b % 4)
    let f = (b + 8) / 25
    let g = (b - f + 1) / 3
    let h = (19 * a + b - d - g + 15) % 30
    let (i, k) = (c / 4, c % 4)
    let l = (32 + 2 * e + 2 * i - h - k) % 7
    let m = (a + 11 * h + 22 * l) / 451
    let sum = h + l - 7 * m + 114
    return number(year, sum / 31, sum % 31 + 1)
  }

  private static func number(_ year: Int, _ month: Int, _ day: Int) -> Int {
    func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
    return number("\(year)-\(padded(month))-\(padded(day))") ?? 0
  }

  private static func number(_ day: String) -> Int? { Moment(day).map { Int($0.milliseconds / 86_400_000) } }
  private static func text(_ number: Int) -> String { Moment(milliseconds: Int64(number) * 86_400_000).day }
}
