// SPDX-License-Identifier: Apache-2.0
import GRDB

/// The notice of a comment that was withdrawn: what was seen, the rule, who decides an appeal (guarantee 6).
public struct Withdrawal: Sendable, Hashable, Identifiable {
  public enum State: String, Sendable, CaseIterable {
    case standing, appealed, upheld, overturned
    /// Taken back by whoever works at the desk, without an appeal.
    case undone
  }

  public var id: Int64
  public var comment: Int64
  /// What its page is found by; nobody guesses it.
  public var code: String
  public var clause: String
  public var facts: String
  /// The rule in its own words, as it stood.
  public var rule: String
  public var revision: String
  public var hiddenBy: Int64
  public var at: Moment
  public var appealUntil: Moment
  public var state: State
  public var appeal: String?
  public var appealedAt: Moment?
  public var decidedBy: Int64?
  public var decidedAt: Moment?
  public var reason: String?

  public init(
    id: Int64 = 0, comment: Int64, code: String, clause: String, facts: String, rule: String, revision: String,
    hiddenBy: Int64, at: Moment, appealUntil: Moment, state: State = .standing
  ) {
    self.id = id
    self.comment = comment
    self.code = code
    self.clause = clause
    self.facts = facts
    self.rule = rule
    self.revision = revision
    self.hiddenBy = hiddenBy
    self.at = at
    self.appealUntil = appealUntil
    self.state = state
  }

  public var reference: String { "withdrawal:\(id)" }
}

extension Transaction {
  /// A comment that is hidden again gets its new notice in the place of the old one.
  public func add(_ notice: Withdrawal) throws -> Int64 {
    try db.execute(sql: "DELETE FROM withdrawals WHERE comment = ? AND state = 'undone'", arguments: [notice.comment])
    try db.execute(
      sql: """
        INSERT INTO withdrawals (comment, code, clause, facts, rule, revision, hidden_by, at, appeal_until, state)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        notice.comment, notice.code, notice.clause, notice.facts, notice.rule, notice.revision, notice.hiddenBy,
        notice.at.text, notice.appealUntil.text, notice.state.rawValue,
      ])
    return db.lastInsertedRowID
  }

  public func withdrawal(_ id: Int64) throws -> Withdrawal? {
    try Row.fetchOne(db, sql: Withdrawal.select + " WHERE id = ?", arguments: [id]).flatMap(Withdrawal.init)
  }

  public func withdrawal(code: String) throws -> Withdrawal? {
    try Row.fetchOne(db, sql: Withdrawal.select + " WHERE code = ?", arguments: [code]).flatMap(Withdrawal.init)
  }

  /// The newest first: one for each rule it was hidden for.
  public func withdrawals(ofComment comment: Int64) throws -> [Withdrawal] {
    try Row.fetchAll(db, sql: Withdrawal.select + " WHERE comment = ? ORDER BY id DESC", arguments: [comment])
      .compactMap(Withdrawal.init)
  }

  /// Notices of comments with this very text or link, the newest first.
  public func withdrawals(digest: String, count: Int) throws -> [Withdrawal] {
    try Row.fetchAll(
      db,
      sql: Withdrawal.select + """
         WHERE comment IN (SELECT id FROM comments WHERE text_digest = ?1 UNION SELECT id FROM comments WHERE link_digest = ?1)
          AND state <> 'undone' ORDER BY id DESC LIMIT ?2
        """, arguments: [digest, count]
    ).compactMap(Withdrawal.init)
  }

  public func withdrawals(_ state: Withdrawal.State, count: Int) throws -> [Withdrawal] {
    try Row.fetchAll(
      db, sql: Withdrawal.select + " WHERE state = ? ORDER BY id LIMIT ?", arguments: [state.rawValue, count]
    ).compactMap(Withdrawal.init)
  }

  /// False when it does not stand any more: of two appeals at once one is heard.
  public func appeal(_ id: Int64, _ text: String, at now: Moment) throws -> Bool {
    try db.execute(
      sql: """
        UPDATE withdrawals SET state = 'appealed', appeal = ?, appealed_at = ?
        WHERE id = ? AND state = 'standing' AND appeal_until > ?
        """, arguments: [text, now.text, id, now.text])
    return db.changesCount == 1
  }

  public func decide(
    withdrawal id: Int64, from old: Withdrawal.State, to state: Withdrawal.State, by member: Int64, reason: String?,
    at now: Moment
  ) throws -> Bool {
    try db.execute(
      sql: """
        UPDATE withdrawals SET state = ?, decided_by = ?, decided_at = ?, reason = ? WHERE id = ? AND state = ?
        """, arguments: [state.rawValue, member, now.text, reason, id, old.rawValue])
    return db.changesCount == 1
  }

  /// What quotes a comment whose words are gone, and what people wrote about it; an answer to an appeal has its own time, so that
  /// whoever appealed can read it. The code, the rule and what was decided stay: whoever has the notice still finds it.
  func blankWithdrawals(before moment: Moment) throws {
    try db.execute(
      sql: """
        UPDATE withdrawals SET facts = '', appeal = NULL, reason = NULL
        WHERE (facts <> '' OR appeal IS NOT NULL OR reason IS NOT NULL)
          AND (decided_at IS NULL OR decided_at < ?)
          AND EXISTS (SELECT 1 FROM official_texts t WHERE t.id = withdrawals.comment AND t.text = '')
        """, arguments: [moment.text])
  }
}

extension Withdrawal {
  fileprivate static let select = """
    SELECT id, comment, code, clause, facts, rule, revision, hidden_by, at, appeal_until, state, appeal, appealed_at,
      decided_by, decided_at, reason
    FROM withdrawals
    """

  fileprivate init?(_ row: Row) {
    guard let at = Moment(row["at"] as String), let until = Moment(row["appeal_until"] as String),
      let state = State(rawValue: row["state"])
    else { return nil }
    self.init(
      id: row["id"], comment: row["comment"], code: row["code"], clause: row["clause"], facts: row["facts"],
      rule: row["rule"], revision: row["revision"], hiddenBy: row["hidden_by"], at: at, appealUntil: until,
      state: state)
    appeal = row["appeal"]
    appealedAt = (row["appealed_at"] as String?).flatMap(Moment.init)
    decidedBy = row["decided_by"]
    decidedAt = (row["decided_at"] as String?).flatMap(Moment.init)
    reason = row["reason"]
  }
}
