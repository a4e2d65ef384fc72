// SPDX-License-Identifier: Apache-2.0
import GRDB

/// A rule that only watches until a day: it is counted and asks for nothing.
public struct ObservedRule: Sendable, Hashable {
  public var clause: String
  public var until: String
  /// How many comments it would have asked something about.
  public var seen: Int
}

/// Praise that somebody passed on to whoever earned it.
public struct Thanks: Sendable, Hashable, Identifiable {
  public var id: Int64
  public var member: Int64
  public var quote: String
  public var note: String
  public var at: Moment
}

/// A profile that pretends to be ours, or seems to.
public struct FalseProfile: Sendable, Hashable, Identifiable {
  public enum State: String, Sendable, CaseIterable {
    /// Somebody told us of it.
    case told
    /// The network knows.
    case reported
    case gone
    /// A person judged that it may be there: parody, fans, critics, a union.
    case left
  }
  public var id: Int64
  public var network: String
  public var link: String
  public var evidence: String
  public var state: State
  public var reason: String
  public var madeAt: Moment
}

extension Transaction {
  // Rules that watch.

  public func observe(_ clause: String, until day: String, by member: Int64, at now: Moment) throws {
    try db.execute(
      sql: """
        INSERT INTO observed (clause, until_day, made_by, made_at) VALUES (?, ?, ?, ?)
        ON CONFLICT (clause) DO UPDATE SET until_day = excluded.until_day
        """, arguments: [clause, day, member, now.text])
  }

  public func endObservation(_ clause: String) throws -> Bool {
    try db.execute(sql: "DELETE FROM observed WHERE clause = ?", arguments: [clause])
    return db.changesCount == 1
  }

  public func observed(on day: String) throws -> [ObservedRule] {
    try Row.fetchAll(
      db, sql: "SELECT clause, until_day, seen FROM observed WHERE until_day >= ? ORDER BY clause", arguments: [day]
    ).map { ObservedRule(clause: $0["clause"], until: $0["until_day"], seen: $0["seen"]) }
  }

  public func count(seen count: Int, by clause: String) throws {
    try db.execute(sql: "UPDATE observed SET seen = seen + ? WHERE clause = ?", arguments: [count, clause])
  }

  // Thanks.

  public func addThanks(to member: Int64, quote: String, note: String, by other: Int64, at now: Moment) throws -> Int64
  {
    try db.execute(
      sql: "INSERT INTO thanks (member, quote, note, passed_by, at) VALUES (?, ?, ?, ?, ?)",
      arguments: [member, quote, note, other, now.text])
    return db.lastInsertedRowID
  }

  public func thanks(to member: Int64, onlyNew: Bool, count: Int = 50) throws -> [Thanks] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT id, member, quote, note, at FROM thanks WHERE member = ?\(onlyNew ? " AND seen_at IS NULL" : "")
        ORDER BY id DESC LIMIT ?
        """, arguments: [member, count]
    ).map {
      Thanks(
        id: $0["id"], member: $0["member"], quote: $0["quote"], note: $0["note"],
        at: Moment($0["at"] as String) ?? Moment(milliseconds: 0))
    }
  }

  public func markSeen(thanks id: Int64, of member: Int64, at now: Moment) throws -> Bool {
    try db.execute(
      sql: "UPDATE thanks SET seen_at = ? WHERE id = ? AND member = ? AND seen_at IS NULL",
      arguments: [now.text, id, member])
    return db.changesCount == 1
  }

  public func sweepThanks(before moment: Moment) throws {
    try db.execute(sql: "DELETE FROM thanks WHERE at < ?", arguments: [moment.text])
  }

  // False profiles.

  public func addFalseProfile(
    network: String, link: String, evidence: String, by member: Int64, at now: Moment
  ) throws -> Int64 {
    try db.execute(
      sql: """
        INSERT INTO false_profiles (network, link, evidence, state, made_by, made_at, changed_at)
        VALUES (?, ?, ?, 'told', ?, ?, ?)
        """, arguments: [network, link, evidence, member, now.text, now.text])
    return db.lastInsertedRowID
  }

  public func falseProfile(_ id: Int64) throws -> FalseProfile? {
    try Row.fetchOne(db, sql: FalseProfile.select + " WHERE id = ?", arguments: [id]).flatMap(FalseProfile.init)
  }

  /// What is open first, then the newest.
  public func falseProfiles(count: Int) throws -> [FalseProfile] {
    try Row.fetchAll(
      db, sql: FalseProfile.select + " ORDER BY state IN ('told', 'reported') DESC, id DESC LIMIT ?", arguments: [count]
    ).compactMap(FalseProfile.init)
  }

  public func move(
    falseProfile id: Int64, from old: FalseProfile.State, to new: FalseProfile.State, reason: String, at now: Moment
  ) throws -> Bool {
    try db.execute(
      sql: "UPDATE false_profiles SET state = ?, reason = ?, changed_at = ? WHERE id = ? AND state = ?",
      arguments: [new.rawValue, reason, now.text, id, old.rawValue])
    return db.changesCount == 1
  }
}

extension FalseProfile {
  fileprivate static let select = "SELECT id, network, link, evidence, state, reason, made_at FROM false_profiles"

  fileprivate init?(_ row: Row) {
    guard let state = State(rawValue: row["state"]) else { return nil }
    self.init(
      id: row["id"], network: row["network"], link: row["link"], evidence: row["evidence"], state: state,
      reason: row["reason"], madeAt: Moment(row["made_at"] as String) ?? Moment(milliseconds: 0))
  }
}
