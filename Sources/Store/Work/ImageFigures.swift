// SPDX-License-Identifier: Apache-2.0
import GRDB

/// What a month looked like. Counts of texts, never of people.
public struct MonthFigures: Sendable, Hashable {
  /// `2026-11`.
  public var month: String
  public var comments = 0
  public var hidden = 0
  public var overturned = 0
  public var cases = 0
  public var published = 0

  public init(month: String) { self.month = month }
}

extension Transaction {
  /// The last months, the oldest first; a month in which nothing happened is there too when a later one is.
  public func monthFigures(since day: String) throws -> [MonthFigures] {
    var months: [String: MonthFigures] = [:]
    func count(_ path: WritableKeyPath<MonthFigures, Int>, _ sql: String) throws {
      for row in try Row.fetchAll(db, sql: sql, arguments: [day]) {
        months[row["month"], default: MonthFigures(month: row["month"])][keyPath: path] += row["n"]
      }
    }
    let month = "substr(at, 1, 7) AS month, count(*) AS n"
    try count(\.comments, "SELECT month, n FROM month_counts WHERE month >= substr(?, 1, 7) AND surface = 'comment'")
    // Of the month that the comment came in, and each once: what is taken from a number is a part of it.
    let hidden = "SELECT substr(t.at, 1, 7) AS month, count(DISTINCT w.comment) AS n FROM withdrawals w"
    let ofMonth = "JOIN official_texts t ON t.id = w.comment WHERE t.at >= ?"
    try count(\.hidden, "\(hidden) \(ofMonth) AND w.state <> 'undone' GROUP BY 1")
    try count(\.overturned, "\(hidden) \(ofMonth) AND w.state = 'overturned' GROUP BY 1")
    try count(\.cases, "SELECT \(month) FROM cases WHERE at >= ? GROUP BY 1")
    try count(
      \.published,
      "SELECT substr(published_at, 1, 7) AS month, count(*) AS n FROM publications WHERE published_at >= ? GROUP BY 1")
    return months.values.sorted { $0.month < $1.month }
  }

  /// Withdrawals by rule.
  public func withdrawnByClause(since day: String) throws -> [(clause: String, count: Int)] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT clause, count(*) AS n FROM withdrawals WHERE at >= ? AND state <> 'undone' GROUP BY clause ORDER BY n DESC, clause
        """, arguments: [day]
    ).map { ($0["clause"], $0["n"]) }
  }

  /// What published messages served, and when last.
  public func served(since day: String) throws -> [(what: String, count: Int, last: String)] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT serves, count(*) AS n, max(substr(published_at, 1, 10)) AS last FROM publications
        WHERE published_at >= ? AND serves IS NOT NULL GROUP BY serves ORDER BY n DESC, serves
        """, arguments: [day]
    ).map { ($0["serves"], $0["n"], $0["last"]) }
  }
}
