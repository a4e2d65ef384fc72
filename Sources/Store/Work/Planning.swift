// SPDX-License-Identifier: Apache-2.0
import GRDB

/// How messages of one profile are written and approved.
public struct ApprovalRule: Sendable, Hashable {
  /// How many approvals, none the author's.
  public var count: Int
  /// After so many days an approval is over: what was right in March may hurt in May.
  public var days: Int
  /// Who approves, in this order; empty: whoever may.
  public var approvers: [Int64]
  /// Who writes, posts and corrects; empty: whoever may.
  public var writers: [Int64]

  public init(count: Int = 1, days: Int = 30, approvers: [Int64] = [], writers: [Int64] = []) {
    self.count = count
    self.days = days
    self.approvers = approvers
    self.writers = writers
  }

  public var needed: Int { approvers.isEmpty ? count : approvers.count }
}

/// A day on which one thinks twice: an election, a mourning.
public struct SensitiveDay: Sendable, Hashable {
  public var day: String
  public var what: String

  public init(day: String, what: String) {
    self.day = day
    self.what = what
  }
}

extension Transaction {
  public func approvalRule(of profile: Int64) throws -> ApprovalRule {
    let row = try Row.fetchOne(
      db, sql: "SELECT approvals, approval_days FROM profiles WHERE id = ?", arguments: [profile])
    let approvers = try Int64.fetchAll(
      db,
      sql: """
        SELECT a.member FROM profile_approvers a JOIN members m ON m.id = a.member
        WHERE a.profile = ? AND m.left_at IS NULL ORDER BY a.place
        """, arguments: [profile])
    let writers = try Int64.fetchAll(
      db,
      sql: """
        SELECT w.member FROM profile_writers w JOIN members m ON m.id = w.member
        WHERE w.profile = ? AND m.left_at IS NULL ORDER BY m.name
        """, arguments: [profile])
    return ApprovalRule(
      count: row?["approvals"] ?? 1, days: row?["approval_days"] ?? 30, approvers: approvers, writers: writers)
  }

  /// Whether somebody is among those who write for a profile, or nobody is named.
  public func writes(_ member: Int64, forProfile profile: Int64) throws -> Bool {
    let named = try Int64.fetchAll(
      db, sql: "SELECT member FROM profile_writers WHERE profile = ?", arguments: [profile])
    return named.isEmpty || named.contains(member)
  }

  public func set(_ rule: ApprovalRule, ofProfile profile: Int64) throws {
    try db.execute(
      sql: "UPDATE profiles SET approvals = ?, approval_days = ? WHERE id = ?",
      arguments: [rule.count, rule.days, profile])
    try db.execute(sql: "DELETE FROM profile_approvers WHERE profile = ?", arguments: [profile])
    for (place, member) in rule.approvers.enumerated() {
      try db.execute(
        sql: "INSERT INTO profile_approvers (profile, place, member) VALUES (?, ?, ?)",
        arguments: [profile, place, member])
    }
    try db.execute(sql: "DELETE FROM profile_writers WHERE profile = ?", arguments: [profile])
    for member in rule.writers {
      try db.execute(
        sql: "INSERT INTO profile_writers (profile, member) VALUES (?, ?)", arguments: [profile, member])
    }
  }

  /// What is planned for or went out on days of a stretch, both included, as days of UTC.
  public func publications(from first: String, to last: String) throws -> [Publication] {
    try Row.fetchAll(
      db,
      sql: Publication.select + """
         WHERE (state = 'scheduled' AND scheduled_for BETWEEN ? AND ?)
        OR (state = 'published' AND published_at >= ? AND published_at < ?) ORDER BY coalesce(published_at, scheduled_for), id
        LIMIT 1000
        """, arguments: [first, last, first, last + "T99"]
    ).compactMap(Publication.init)
  }

  // Sensitive days.

  public func sensitiveDay(_ day: String) throws -> SensitiveDay? {
    try Row.fetchOne(db, sql: "SELECT day, what FROM sensitive_days WHERE day = ?", arguments: [day])
      .map { SensitiveDay(day: $0["day"], what: $0["what"]) }
  }

  public func sensitiveDays(from first: String, to last: String = "9999") throws -> [SensitiveDay] {
    try Row.fetchAll(
      db, sql: "SELECT day, what FROM sensitive_days WHERE day BETWEEN ? AND ? ORDER BY day LIMIT 400",
      arguments: [first, last]
    ).map { SensitiveDay(day: $0["day"], what: $0["what"]) }
  }

  public func add(_ day: SensitiveDay, by member: Int64, at now: Moment) throws {
    try db.execute(
      sql: """
        INSERT INTO sensitive_days (day, what, made_by, made_at) VALUES (?, ?, ?, ?)
        ON CONFLICT (day) DO UPDATE SET what = excluded.what
        """, arguments: [day.day, day.what, member, now.text])
  }

  public func drop(sensitiveDay day: String) throws -> Bool {
    try db.execute(sql: "DELETE FROM sensitive_days WHERE day = ?", arguments: [day])
    return db.changesCount == 1
  }
}
