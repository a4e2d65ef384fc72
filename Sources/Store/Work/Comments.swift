// SPDX-License-Identifier: Apache-2.0
import GRDB
import Vocabulary

/// A comment by the public, and what became of it. Its text is the official text with the same id.
public struct Comment: Sendable, Hashable, Identifiable {
  public enum State: String, Sendable, CaseIterable {
    /// A person must look.
    case waiting
    /// A person looked and it stays.
    case kept
    case hidden
    /// In care's hands; the public comment stays.
    case `private`
    /// It was hidden and is visible again.
    case restored
    /// Nothing is asked of anybody.
    case clear
  }

  public var id: Int64
  public var at: Moment
  public var network: String
  public var link: String
  public var text: String
  public var outcome: Outcome
  public var clause: String?
  public var state: State
  /// What the engine said, as a JSON list.
  public var findings: String
  public var revision: String
  public var decidedBy: Int64?
  public var decidedAt: Moment?
  /// Only of an open threat.
  public var author: String?

  public init(
    id: Int64 = 0, at: Moment, network: String, link: String, text: String, outcome: Outcome, clause: String?,
    state: State, findings: String, revision: String, author: String? = nil
  ) {
    self.id = id
    self.at = at
    self.network = network
    self.link = link
    self.text = text
    self.outcome = outcome
    self.clause = clause
    self.state = state
    self.findings = findings
    self.revision = revision
    self.author = author
  }

  public var reference: String { "comment:\(id)" }
  /// Its time is up and its words are gone: none comes in without any.
  public var isBlank: Bool { text.isEmpty }
}

extension Transaction {
  @discardableResult
  public func add(_ comment: Comment, textDigest: String, linkDigest: String) throws -> Int64 {
    let id = try add(
      OfficialText(
        at: comment.at, surface: .comment, text: comment.text, outcome: comment.outcome, clause: comment.clause))
    try db.execute(
      sql: """
        INSERT INTO comments (id, network, link, state, rank, findings, revision, text_digest, link_digest, author)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        id, comment.network, comment.link, comment.state.rawValue, comment.outcome.strength, comment.findings,
        comment.revision, textDigest, linkDigest, comment.author,
      ])
    return id
  }

  public func comment(_ id: Int64) throws -> Comment? {
    try Row.fetchOne(db, sql: Comment.select + " WHERE c.id = ?", arguments: [id]).flatMap(Comment.init)
  }

  /// Of one state: the strongest first, then the oldest. `after` is the last one of the page before.
  public func comments(_ state: Comment.State, after: (rank: Int, id: Int64)? = nil, count: Int) throws -> [Comment] {
    let place = after.map { " AND (c.rank < \($0.rank) OR (c.rank = \($0.rank) AND c.id > \($0.id)))" } ?? ""
    return try Row.fetchAll(
      db, sql: Comment.select + " WHERE c.state = ?\(place) ORDER BY c.rank DESC, c.id LIMIT ?",
      arguments: [state.rawValue, count]
    ).compactMap(Comment.init)
  }

  /// How many wait, counted no further than `limit`: a page says «más de mil» and does not count a million.
  public func commentCount(_ state: Comment.State, limit: Int) throws -> Int {
    try Int.fetchOne(
      db, sql: "SELECT count(*) FROM (SELECT 1 FROM comments WHERE state = ? LIMIT ?)",
      arguments: [state.rawValue, limit]) ?? 0
  }

  /// From one of these states to another: false when somebody else was there first.
  public func move(
    comment id: Int64, from states: [Comment.State], to state: Comment.State, by member: Int64, at now: Moment
  ) throws -> Bool {
    let marks = states.map { _ in "?" }.joined(separator: ", ")
    try db.execute(
      sql: "UPDATE comments SET state = ?, decided_by = ?, decided_at = ? WHERE id = ? AND state IN (\(marks))",
      arguments: StatementArguments(
        [state.rawValue, member, now.text, id] as [(any DatabaseValueConvertible)?] + states.map(\.rawValue)))
    return db.changesCount == 1
  }

  // Imports.

  /// The line that an import goes on with; it is made where it is not known.
  public func importPosition(_ id: String, of member: Int64, at now: Moment) throws -> Int? {
    try db.execute(
      sql: "INSERT INTO imports (id, member, next, made_at) VALUES (?, ?, 0, ?) ON CONFLICT (id) DO NOTHING",
      arguments: [id, member, now.text])
    return try Int.fetchOne(db, sql: "SELECT next FROM imports WHERE id = ? AND member = ?", arguments: [id, member])
  }

  public func setImportPosition(_ id: String, _ next: Int) throws {
    try db.execute(sql: "UPDATE imports SET next = ? WHERE id = ?", arguments: [next, id])
  }

  /// Comments of nobody's interest any more: what was clear or kept before `moment` goes. Of what was decided, or what a case, a call
  /// or an attack speaks of, the words go, and that it was there stays.
  @discardableResult
  public func sweepComments(before moment: Moment, at now: Moment, count: Int = 5000) throws -> Int {
    let ids = try Int64.fetchAll(
      db,
      sql: """
        SELECT t.id FROM official_texts t JOIN comments c ON c.id = t.id
        WHERE t.at < ? AND c.state IN ('clear', 'kept') AND NOT EXISTS (SELECT 1 FROM withdrawals w WHERE w.comment = c.id)
          AND NOT EXISTS (SELECT 1 FROM cases k WHERE k.comment = c.id)
          AND NOT EXISTS (SELECT 1 FROM calls l WHERE l.comment = c.id)
          AND NOT EXISTS (SELECT 1 FROM attacks a WHERE a.comment = c.id)
        ORDER BY t.at LIMIT ?
        """, arguments: [moment.text, count])
    for id in ids {
      try db.execute(sql: "DELETE FROM comments WHERE id = ?", arguments: [id])
      try db.execute(sql: "DELETE FROM official_texts WHERE id = ?", arguments: [id])
    }
    try db.execute(sql: "DELETE FROM imports WHERE made_at < ?", arguments: [moment.text])
    try blankComments(before: moment, at: now, count: count)
    try blankWithdrawals(before: moment)
    return ids.count
  }

  /// Of comments that could not go whole, text, author and findings. Not while they wait for a person, their author may appeal, an
  /// appeal or a case waits, or whoever they attack has not let them go: they are their evidence.
  private func blankComments(before moment: Moment, at now: Moment, count: Int) throws {
    let ids = try Int64.fetchAll(
      db,
      sql: """
        SELECT t.id FROM official_texts t JOIN comments c ON c.id = t.id
        WHERE t.at < ? AND t.text <> '' AND c.state <> 'waiting'
          AND NOT EXISTS (SELECT 1 FROM withdrawals w
            WHERE w.comment = c.id AND (w.state = 'appealed' OR w.appeal_until > ?))
          AND NOT EXISTS (SELECT 1 FROM cases k WHERE k.comment = c.id AND k.state <> 'closed')
          AND NOT EXISTS (SELECT 1 FROM attacks a WHERE a.comment = c.id AND a.wish IS NOT 'nothing')
        ORDER BY t.at LIMIT ?
        """, arguments: [moment.text, now.text, count])
    for id in ids {
      try db.execute(sql: "UPDATE comments SET author = NULL, findings = '[]' WHERE id = ?", arguments: [id])
      try db.execute(sql: "UPDATE official_texts SET text = '' WHERE id = ?", arguments: [id])
    }
  }
}

extension Comment {
  fileprivate static let select = """
    SELECT c.id, t.at, c.network, c.link, t.text, t.outcome, t.clause, c.state, c.findings, c.revision, c.decided_by,
      c.decided_at, c.author
    FROM comments c JOIN official_texts t ON t.id = c.id
    """

  fileprivate init?(_ row: Row) {
    guard let at = Moment(row["at"] as String), let outcome = Outcome(rawValue: row["outcome"]),
      let state = State(rawValue: row["state"])
    else { return nil }
    self.init(
      id: row["id"], at: at, network: row["network"], link: row["link"], text: row["text"], outcome: outcome,
      clause: row["clause"], state: state, findings: row["findings"], revision: row["revision"], author: row["author"])
    decidedBy = row["decided_by"]
    decidedAt = (row["decided_at"] as String?).flatMap(Moment.init)
  }
}
