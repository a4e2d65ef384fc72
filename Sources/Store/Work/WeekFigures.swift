// SPDX-License-Identifier: Apache-2.0
import GRDB

/// What a week brought and what waits. Counts of texts and acts, never of people.
public struct WeekFigures: Sendable, Hashable {
  public var published = 0
  public var hidden = 0
  public var overturned = 0
  public var casesOpened = 0
  public var waitingComments = 0
  public var appeals = 0
  public var openCases = 0
  public var questions = 0
  public var signed = 0
  public var members = 0
}

extension Transaction {
  public func weekFigures(since moment: Moment, version: Int64?) throws -> WeekFigures {
    func count(_ sql: String, _ arguments: StatementArguments = []) throws -> Int {
      try Int.fetchOne(db, sql: "SELECT count(*) FROM " + sql, arguments: arguments) ?? 0
    }
    let since: StatementArguments = [moment.text]
    var week = WeekFigures()
    week.published = try count("publications WHERE published_at >= ?", since)
    week.hidden = try count("withdrawals WHERE at >= ? AND state <> 'undone'", since)
    week.overturned = try count("withdrawals WHERE decided_at >= ? AND state = 'overturned'", since)
    week.casesOpened = try count("cases WHERE at >= ?", since)
    week.waitingComments = try count("comments WHERE state = 'waiting'")
    week.appeals = try count("withdrawals WHERE state = 'appealed'")
    week.openCases = try count("cases WHERE state IN ('open', 'waiting')")
    week.questions = try count("questions WHERE answered_at IS NULL")
    if let version {
      let teams = try progress(of: version)
      week.signed = teams.reduce(0) { $0 + $1.signed }
      week.members = teams.reduce(0) { $0 + $1.members }
    }
    return week
  }
}
