// SPDX-License-Identifier: Apache-2.0

/// A day of the Gregorian calendar, as RFC 3339 writes it: `2026-12-01`. What is not on the calendar (`2026-02-30`) is not one.
public struct CivilDay: Sendable, Hashable, Comparable {
  /// Days since 1970-01-01.
  public let number: Int

  public init(number: Int) { self.number = number }

  public init?(_ text: String) {
    guard text.utf8.count == 10, let moment = Moment(text), moment.day == text else { return nil }
    number = Int(moment.milliseconds / 86_400_000)
  }

  public init?(year: Int, month: Int, day: Int) {
    func padded(_ number: Int, _ width: Int) -> String {
      String(repeating: "0", count: max(0, width - String(number).count)) + String(number)
    }
    self.init("\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))")
  }

  public static func < (one: CivilDay, other: CivilDay) -> Bool { one.number < other.number }

  public var text: String { Moment(milliseconds: Int64(number) * 86_400_000).day }
  public var year: Int { Int(text.prefix(4)) ?? 0 }
  public var month: Int { Int(text.dropFirst(5).prefix(2)) ?? 0 }
  public var day: Int { Int(text.suffix(2)) ?? 0 }

  /// 1 on Monday to 7 on Sunday; 1970-01-01 was a Thursday.
  public var weekday: Int { ((number + 3) % 7 + 7) % 7 + 1 }

  public func adding(_ days: Int) -> CivilDay { CivilDay(number: number + days) }
  /// How many days it is to another; below zero when that is past.
  public func days(to other: CivilDay) -> Int { other.number - number }

  /// Of the same week.
  public var monday: CivilDay { adding(1 - weekday) }

  public var endOfMonth: CivilDay {
    var last = self
    while last.adding(1).month == month { last = last.adding(1) }
    return last
  }
}
