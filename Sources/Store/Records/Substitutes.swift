// SPDX-License-Identifier: Apache-2.0
import GRDB

/// Somebody who stands in for a member, from a day to a day, both included.
public struct Substitution: Sendable, Hashable {
  public var member: Int64
  public var substitute: Int64
  public var from: String
  public var until: String

  public init(member: Int64, substitute: Int64, from: String, until: String) {
    self.member = member
    self.substitute = substitute
    self.from = from
    self.until = until
  }
}

extension Transaction {
  public func add(_ one: Substitution) throws {
    try db.execute(
      sql: """
        INSERT INTO substitutes (member, substitute, from_day, until_day) VALUES (?, ?, ?, ?)
        ON CONFLICT (member, substitute) DO UPDATE SET from_day = excluded.from_day, until_day = excluded.until_day
        """, arguments: [one.member, one.substitute, one.from, one.until])
  }

  public func endSubstitution(of member: Int64, by substitute: Int64) throws -> Bool {
    try db.execute(
      sql: "DELETE FROM substitutes WHERE member = ? AND substitute = ?", arguments: [member, substitute])
    return db.changesCount == 1
  }

  /// Who stands in for a member, now or later.
  public func substitutes(of member: Int64, from day: String) throws -> [Substitution] {
    try Row.fetchAll(
      db, sql: Substitution.select + " WHERE member = ? AND until_day >= ? ORDER BY from_day, substitute",
      arguments: [member, day]
    ).map(Substitution.init)
  }

  /// For whom a member stands in on a day.
  public func substitutions(by substitute: Int64, on day: String) throws -> [Substitution] {
    try Row.fetchAll(
      db, sql: Substitution.select + " WHERE substitute = ? AND from_day <= ? AND until_day >= ? ORDER BY member",
      arguments: [substitute, day, day]
    ).map(Substitution.init)
  }

  /// For whom a member stands in, on a day or later.
  public func substitutions(by substitute: Int64, from day: String) throws -> [Substitution] {
    try Row.fetchAll(
      db, sql: Substitution.select + " WHERE substitute = ? AND until_day >= ? ORDER BY member",
      arguments: [substitute, day]
    ).map(Substitution.init)
  }

  public func sweepSubstitutes(before day: String) throws {
    try db.execute(sql: "DELETE FROM substitutes WHERE until_day < ?", arguments: [day])
  }
}

extension Substitution {
  fileprivate static let select = "SELECT member, substitute, from_day, until_day FROM substitutes"

  fileprivate init(_ row: Row) {
    self.init(member: row["member"], substitute: row["substitute"], from: row["from_day"], until: row["until_day"])
  }
}
