// SPDX-License-Identifier: Apache-2.0
import GRDB

public struct Signature: Sendable, Hashable {
  public var version: Int64
  public var member: Int64
  public var revision: String
  public var at: Moment
  /// Its entry in the ledger.
  public var entry: Int

  public init(version: Int64, member: Int64, revision: String, at: Moment, entry: Int) {
    self.version = version
    self.member = member
    self.revision = revision
    self.at = at
    self.entry = entry
  }
}

/// How far a team has signed.
public struct TeamProgress: Sendable, Hashable {
  public var team: String
  public var members: Int
  public var signed: Int

  public init(team: String, members: Int, signed: Int) {
    self.team = team
    self.members = members
    self.signed = signed
  }
}

extension Transaction {
  public func add(_ signature: Signature) throws {
    try db.execute(
      sql: "INSERT INTO signatures (version, member, revision, at, entry) VALUES (?, ?, ?, ?, ?)",
      arguments: [signature.version, signature.member, signature.revision, signature.at.text, signature.entry])
  }

  public func signature(of member: Int64, under version: Int64) throws -> Signature? {
    try Row.fetchOne(
      db, sql: "SELECT version, member, revision, at, entry FROM signatures WHERE version = ? AND member = ?",
      arguments: [version, member]
    ).map(Signature.init)
  }

  /// The newest first.
  public func signatures(of member: Int64) throws -> [Signature] {
    try Row.fetchAll(
      db, sql: "SELECT version, member, revision, at, entry FROM signatures WHERE member = ? ORDER BY version DESC",
      arguments: [member]
    ).map(Signature.init)
  }

  /// All of a version, of those who are there and who are not.
  public func signatures(under version: Int64) throws -> [Signature] {
    try Row.fetchAll(
      db, sql: "SELECT version, member, revision, at, entry FROM signatures WHERE version = ?", arguments: [version]
    ).map(Signature.init)
  }

  /// By team, of those who are there.
  public func progress(of version: Int64) throws -> [TeamProgress] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT m.team, count(*) AS members, count(s.member) AS signed FROM members m
        LEFT JOIN signatures s ON s.member = m.id AND s.version = ?
        WHERE m.left_at IS NULL AND \(Member.isOfTheHouse) GROUP BY m.team ORDER BY m.team
        """, arguments: [version]
    ).map { TeamProgress(team: $0["team"], members: $0["members"], signed: $0["signed"]) }
  }

  /// Who is there and has not signed.
  public func unsigned(_ version: Int64, count: Int) throws -> [(id: Int64, name: String, team: String)] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT m.id, m.name, m.team FROM members m WHERE m.left_at IS NULL AND \(Member.isOfTheHouse)
        AND NOT EXISTS (SELECT 1 FROM signatures s WHERE s.version = ? AND s.member = m.id)
        ORDER BY m.team, m.name LIMIT ?
        """, arguments: [version, count]
    ).map { ($0["id"], $0["name"], $0["team"]) }
  }

  /// How often a rule was asked about in the practice, and how often it was not understood. Nobody's name is near it.
  public func note(asked clause: String, missed: Bool, of version: Int64) throws {
    try db.execute(
      sql: """
        INSERT INTO misunderstood (version, clause, asked, missed) VALUES (?, ?, 1, ?)
        ON CONFLICT (version, clause) DO UPDATE SET asked = asked + 1, missed = missed + excluded.missed
        """, arguments: [version, clause, missed ? 1 : 0])
  }

  /// Rules that were not understood, the worst first.
  public func misunderstood(_ version: Int64) throws -> [(clause: String, asked: Int, missed: Int)] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT clause, asked, missed FROM misunderstood WHERE version = ? AND missed > 0
        ORDER BY missed * 1.0 / asked DESC, clause
        """, arguments: [version]
    ).map { ($0["clause"], $0["asked"], $0["missed"]) }
  }
}

extension Signature {
  fileprivate init(_ row: Row) {
    self.init(
      version: row["version"], member: row["member"], revision: row["revision"],
      at: Moment(row["at"] as String) ?? Moment(milliseconds: 0), entry: row["entry"])
  }
}
