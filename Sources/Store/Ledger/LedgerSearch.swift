// SPDX-License-Identifier: Apache-2.0
import GRDB

/// What somebody looks for in the ledger. Every part that is given must hold.
public struct LedgerSearch: Sendable, Hashable {
  public var what: String?
  public var about: String?
  public var who: String?
  /// From and to, both included.
  public var from: Moment?
  public var to: Moment?
  /// Only entries before this number: the next page.
  public var before: Int?

  public init(
    what: String? = nil, about: String? = nil, who: String? = nil, from: Moment? = nil, to: Moment? = nil,
    before: Int? = nil
  ) {
    self.what = what
    self.about = about
    self.who = who
    self.from = from
    self.to = to
    self.before = before
  }
}

/// An entry as it is shown.
public struct LedgerRow: Sendable, Hashable {
  public let n: Int
  public let at: Moment
  public let what: String
  public let about: String
  public let who: String
  public let line: String
}

/// Where the chain stood at the end of a day: `count` entries, the last with this hash.
public struct DailyRoot: Sendable, Hashable {
  public let day: String
  public let count: Int
  public let sha256: String
}

extension Transaction {
  /// The newest first, `count` at most.
  public func search(_ search: LedgerSearch, count: Int) throws -> [LedgerRow] {
    var conditions: [String] = []
    var arguments: [(any DatabaseValueConvertible)?] = []
    func want(_ condition: String, _ value: (any DatabaseValueConvertible)?) {
      guard let value else { return }
      conditions.append(condition)
      arguments.append(value)
    }
    want("what = ?", search.what)
    want("about = ?", search.about)
    want("who = ?", search.who)
    // A day is a range of numbers, and numbers are what the other indexes are ordered by.
    want(
      "n >= coalesce((SELECT n FROM ledger WHERE at >= ? ORDER BY at, n LIMIT 1), 9223372036854775807)",
      search.from?.text)
    want("n <= coalesce((SELECT n FROM ledger WHERE at <= ? ORDER BY at DESC, n DESC LIMIT 1), 0)", search.to?.text)
    want("n < ?", search.before)
    let filter = conditions.isEmpty ? "" : " WHERE " + conditions.joined(separator: " AND ")
    return try Row.fetchAll(
      db, sql: "SELECT n, at, what, about, who, line FROM ledger\(filter) ORDER BY n DESC LIMIT ?",
      arguments: StatementArguments(arguments + [count])
    ).map { row in
      LedgerRow(
        n: row["n"], at: Moment(row["at"] as String) ?? Moment(milliseconds: 0), what: row["what"], about: row["about"],
        who: row["who"], line: row["line"])
    }
  }

  /// The last line of each day that has one, the newest day first.
  public func dailyRoots(count: Int) throws -> [DailyRoot] {
    // From one day's last line to the day before's: as many steps as days, whatever the number of lines.
    var roots: [DailyRoot] = []
    var before = "9999"
    while roots.count < count,
      let row = try Row.fetchOne(
        db, sql: "SELECT n, at, sha256 FROM ledger WHERE at < ? ORDER BY at DESC, n DESC LIMIT 1", arguments: [before])
    {
      let day = String((row["at"] as String).prefix(10))
      roots.append(DailyRoot(day: day, count: row["n"], sha256: row["sha256"]))
      before = day
    }
    return roots
  }

  /// The verbs that occur, for a list to choose from.
  public func verbs() throws -> [String] {
    // A skip over the index: a million entries have a dozen verbs.
    var verbs: [String] = []
    while let next = try String.fetchOne(
      db, sql: "SELECT what FROM ledger WHERE what > ? ORDER BY what LIMIT 1", arguments: [verbs.last ?? ""])
    {
      verbs.append(next)
    }
    return verbs
  }
}
