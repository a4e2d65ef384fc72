// SPDX-License-Identifier: Apache-2.0
import Foundation

/// A time in UTC to the millisecond, as RFC 3339 writes it: `2026-12-01T14:05:09.120Z`. As text it sorts as time does.
public struct Moment: Sendable, Hashable, Comparable {
  /// Milliseconds since 1970.
  public let milliseconds: Int64

  public init(milliseconds: Int64) { self.milliseconds = milliseconds }
  public init(_ date: Date) { milliseconds = Int64((date.timeIntervalSince1970 * 1000).rounded(.down)) }

  public static var now: Moment { Moment(Date()) }
  public var date: Date { Date(timeIntervalSince1970: Double(milliseconds) / 1000) }

  public static func < (one: Moment, other: Moment) -> Bool { one.milliseconds < other.milliseconds }

  public func adding(_ duration: Duration) -> Moment {
    Moment(milliseconds: milliseconds + duration.components.seconds * 1000)
  }

  /// Years 1 to 9999; nothing here is older or later.
  public var text: String {
    let day = Moment.civil(days: Moment.floor(milliseconds, 86_400_000))
    let rest = milliseconds - Moment.floor(milliseconds, 86_400_000) * 86_400_000
    let (hour, minute, second, fraction) = (
      rest / 3_600_000, rest / 60_000 % 60, rest / 1000 % 60, rest % 1000
    )
    return Moment.padded(day.year, 4) + "-" + Moment.padded(day.month, 2) + "-" + Moment.padded(day.day, 2) + "T"
      + Moment.padded(hour, 2) + ":" + Moment.padded(minute, 2) + ":" + Moment.padded(second, 2) + "."
      + Moment.padded(fraction, 3) + "Z"
  }

  /// `2026-12-01`, in UTC.
  public var day: String { String(text.prefix(10)) }

  /// Reads what `text` writes, the same without milliseconds, and a day alone.
  public init?(_ text: String) {
    let digits = text.split(whereSeparator: { !$0.isASCII || !$0.isNumber }).map { Int64($0) }
    // A year of more than four digits could be more milliseconds than there are numbers.
    guard text.prefix(4).allSatisfy({ $0.isASCII && $0.isNumber }), text.dropFirst(4).first == "-" else { return nil }
    guard
      text.utf8.count == 24 && text.hasSuffix("Z") && digits.count == 7
        || text.utf8.count == 20 && text.hasSuffix("Z") && digits.count == 6
        || text.utf8.count == 10 && digits.count == 3
    else { return nil }
    let parts = digits.map { $0 ?? 0 } + [0, 0, 0, 0]
    guard (1...12).contains(parts[1]), (1...31).contains(parts[2]), parts[3] < 24, parts[4] < 60, parts[5] < 60 else {
      return nil
    }
    let days = Moment.days(year: parts[0], month: parts[1], day: parts[2])
    milliseconds = ((days * 24 + parts[3]) * 60 + parts[4]) * 60_000 + parts[5] * 1000 + parts[6]
  }

  private static func padded(_ number: Int64, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }

  private static func floor(_ number: Int64, _ by: Int64) -> Int64 {
    number >= 0 ? number / by : -((-number + by - 1) / by)
  }

  // The proleptic Gregorian calendar in whole numbers: Foundation's formatter costs twenty times as much, and the
  // ledger writes a time for every entry. After H. Hinnant, "chrono-Compatible Low-Level Date Algorithms".
  private static func civil(days: Int64) -> (year: Int64, month: Int64, day: Int64) {
    let z = days + 719_468
    let era = floor(z, 146_097)
    let doe = z - era * 146_097
    let yoe = (doe - doe / 1460 + doe / 36_524 - doe / 146_096) / 365
    let doy = doe - (365 * yoe + yoe / 4 - yoe / 100)
    let mp = (5 * doy + 2) / 153
    let month = mp < 10 ? mp + 3 : mp - 9
    return (yoe + era * 400 + (month <= 2 ? 1 : 0), month, doy - (153 * mp + 2) / 5 + 1)
  }

  private static func days(year: Int64, month: Int64, day: Int64) -> Int64 {
    let y = month <= 2 ? year - 1 : year
    let era = floor(y, 400)
    let yoe = y - era * 400
    let doy = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    return era * 146_097 + yoe * 365 + yoe / 4 - yoe / 100 + doy - 719_468
  }
}

extension Moment {
  /// What somebody reads off a clock of a time zone, given as if it were UTC, as the moment that it is.
  public func onTheClock(of timezone: String) -> Moment {
    let offset = TimeZone(identifier: timezone)?.secondsFromGMT(for: date) ?? 0
    return Moment(milliseconds: milliseconds - Int64(offset) * 1000)
  }

  /// The day (`2026-12-01`) and the time (`14:05`) on a clock of a time zone. A calendar of Foundation's would cost half a
  /// millisecond, and a page of the ledger shows fifty.
  public func parts(in timezone: String) -> (day: String, time: String) {
    let offset = TimeZone(identifier: timezone)?.secondsFromGMT(for: date) ?? 0
    let shown = Moment(milliseconds: milliseconds + Int64(offset) * 1000).text
    return (String(shown.prefix(10)), String(shown.dropFirst(11).prefix(5)))
  }

  /// The day that it is in a time zone.
  public func day(in timezone: String) -> CivilDay {
    let offset = TimeZone(identifier: timezone)?.secondsFromGMT(for: date) ?? 0
    return CivilDay(number: Int(Moment.floor(milliseconds + Int64(offset) * 1000, 86_400_000)))
  }
}
