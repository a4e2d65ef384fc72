// SPDX-License-Identifier: Apache-2.0
import Store

/// Days on which people work: deadlines count those. Colombia's holidays follow Ley 51 de 1983 (some move to the next Monday);
/// of another country only weekends are known.
public enum WorkingDays {
  /// The day that lies `count` working days after one.
  public static func day(_ count: Int, after day: CivilDay, country: String?) -> CivilDay {
    var (at, left) = (day, count)
    while left > 0 {
      at = at.adding(1)
      if isWorking(at, country: country) { left -= 1 }
    }
    return at
  }

  /// How many working days are left until a day; below zero when it is past.
  public static func left(from today: CivilDay, to day: CivilDay, country: String?) -> Int {
    let (first, last) = today <= day ? (today, day) : (day, today)
    let count = (first.number..<last.number).count { isWorking(CivilDay(number: $0 + 1), country: country) }
    return today <= day ? count : -count
  }

  static func isWorking(_ day: CivilDay, country: String?) -> Bool {
    day.weekday <= 5 && (country != "CO" || !holidays.contains(day))
  }

  /// Of a century, reckoned once: a list of cases asks for thousands of days.
  private static let holidays = (2000...2100).reduce(into: Set<CivilDay>()) { $0.formUnion(colombia($1)) }

  static func colombia(_ year: Int) -> Set<CivilDay> {
    func fixed(_ month: Int, _ day: Int) -> CivilDay? { CivilDay(year: year, month: month, day: day) }
    let easter = easter(year)
    let still = [fixed(1, 1), fixed(5, 1), fixed(7, 20), fixed(8, 7), fixed(12, 8), fixed(12, 25)]
    let moved = [fixed(1, 6), fixed(3, 19), fixed(6, 29), fixed(8, 15), fixed(10, 12), fixed(11, 1), fixed(11, 11)]
    return Set(
      (still + [easter?.adding(-3), easter?.adding(-2)]).compactMap { $0 }
        + (moved + [39, 60, 68].map { easter?.adding($0) }).compactMap { $0.map(nextMonday) })
  }

  /// The day itself when it is one.
  private static func nextMonday(_ day: CivilDay) -> CivilDay { day.adding((8 - day.weekday) % 7) }

  /// The Gregorian computus of Meeus, "Astronomical Algorithms", chapter 8.
  static func easter(_ year: Int) -> CivilDay? {
    let (a, b, c) = (year % 19, year / 100, year % 100)
    let (d, e) = (b / 4, b % 4)
    let f = (b + 8) / 25
    let g = (b - f + 1) / 3
    let h = (19 * a + b - d - g + 15) % 30
    let (i, k) = (c / 4, c % 4)
    let l = (32 + 2 * e + 2 * i - h - k) % 7
    let m = (a + 11 * h + 22 * l) / 451
    let sum = h + l - 7 * m + 114
    return CivilDay(year: year, month: sum / 31, day: sum % 31 + 1)
  }
}
