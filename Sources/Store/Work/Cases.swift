// SPDX-License-Identifier: Apache-2.0
import GRDB

/// A customer's matter, settled in private.
public struct Case: Sendable, Hashable, Identifiable {
  public enum State: String, Sendable, CaseIterable {
    /// It is our turn.
    case open
    /// It is the customer's.
    case waiting
    case resolved, closed
  }

  public var id: Int64
  /// The public comment it began with.
  public var comment: Int64?
  public var openedBy: Int64
  public var at: Moment
  /// The last working day for an answer, `2026-12-18`.
  public var due: String
  public var state: State
  public var subject: String
  public var orderNumber: String
  /// The hash of the code that went to the known contact.
  public var code: String?
  public var verifiedAt: Moment?
  /// The hash of what the customer's link holds.
  public var link: String?
  public var linkUntil: Moment?

  public init(
    id: Int64 = 0, comment: Int64?, openedBy: Int64, at: Moment, due: String, state: State = .open, subject: String,
    orderNumber: String
  ) {
    self.id = id
    self.comment = comment
    self.openedBy = openedBy
    self.at = at
    self.due = due
    self.state = state
    self.subject = subject
    self.orderNumber = orderNumber
  }

  public var reference: String { "case:\(id)" }
}

/// Words of a case. Notes are ours alone: the customer's page asks for `customerView`, which knows of messages only.
public struct CaseWord: Sendable, Hashable, Identifiable {
  public enum Kind: String, Sendable, CaseIterable { case message, note, call, visit }
  public var id: Int64
  public var at: Moment
  public var kind: Kind
  /// nil: the customer's.
  public var member: Int64?
  public var text: String
}

/// What the customer may see: nothing in it can hold a note.
public struct CustomerMessage: Sendable, Hashable {
  public var at: Moment
  public var isOurs: Bool
  public var text: String
}

extension Transaction {
  public func add(_ matter: Case) throws -> Int64 {
    try db.execute(
      sql: """
        INSERT INTO cases (comment, opened_by, at, due, state, subject, order_number) VALUES (?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        matter.comment, matter.openedBy, matter.at.text, matter.due, matter.state.rawValue, matter.subject,
        matter.orderNumber,
      ])
    return db.lastInsertedRowID
  }

  public func matter(_ id: Int64) throws -> Case? {
    try Row.fetchOne(db, sql: Case.select + " WHERE id = ?", arguments: [id]).flatMap(Case.init)
  }

  public func matter(link hash: String, at now: Moment) throws -> Case? {
    try Row.fetchOne(db, sql: Case.select + " WHERE link = ? AND link_until > ?", arguments: [hash, now.text]).flatMap(
      Case.init)
  }

  /// Of some states, those that are due first.
  public func matters(_ states: [Case.State], count: Int) throws -> [Case] {
    let marks = states.map { _ in "?" }.joined(separator: ", ")
    return try Row.fetchAll(
      db, sql: Case.select + " WHERE state IN (\(marks)) ORDER BY due, id LIMIT ?",
      arguments: StatementArguments(states.map(\.rawValue) as [(any DatabaseValueConvertible)?] + [count])
    ).compactMap(Case.init)
  }

  /// Notes when it was closed, from which its words are kept for their time; opened again, it was not.
  public func move(case id: Int64, from old: Case.State, to state: Case.State, at now: Moment) throws -> Bool {
    try db.execute(
      sql: "UPDATE cases SET state = ?, closed_at = ? WHERE id = ? AND state = ?",
      arguments: [state.rawValue, state == .closed ? now.text : nil, id, old.rawValue])
    return db.changesCount == 1
  }

  /// nil takes the link away.
  public func set(case id: Int64, link hash: String?, until: Moment?) throws {
    try db.execute(
      sql: "UPDATE cases SET link = ?, link_until = ? WHERE id = ?", arguments: [hash, until?.text, id])
  }

  public func set(case id: Int64, code hash: String) throws {
    try db.execute(sql: "UPDATE cases SET code = ?, verified_at = NULL WHERE id = ?", arguments: [hash, id])
  }

  public func verify(case id: Int64, code hash: String, at now: Moment) throws -> Bool {
    try db.execute(
      sql: "UPDATE cases SET verified_at = ?, code = NULL WHERE id = ? AND code = ?", arguments: [now.text, id, hash])
    return db.changesCount == 1
  }

  /// After a wrong one a code is worth nothing.
  public func spoilCode(case id: Int64) throws {
    try db.execute(sql: "UPDATE cases SET code = NULL WHERE id = ?", arguments: [id])
  }

  public func say(_ kind: CaseWord.Kind, _ text: String, in id: Int64, by member: Int64?, at now: Moment) throws {
    try db.execute(
      sql: "INSERT INTO case_messages (case_id, at, kind, member, text) VALUES (?, ?, ?, ?, ?)",
      arguments: [id, now.text, kind.rawValue, member, text])
  }

  public func words(ofCase id: Int64) throws -> [CaseWord] {
    try Row.fetchAll(
      db, sql: "SELECT id, at, kind, member, text FROM case_messages WHERE case_id = ? ORDER BY id", arguments: [id]
    ).compactMap { row in
      guard let at = Moment(row["at"] as String), let kind = CaseWord.Kind(rawValue: row["kind"]) else { return nil }
      return CaseWord(id: row["id"], at: at, kind: kind, member: row["member"], text: row["text"])
    }
  }

  public func customerView(ofCase id: Int64) throws -> [CustomerMessage] {
    try Row.fetchAll(
      db, sql: "SELECT at, member, text FROM case_messages WHERE case_id = ? AND kind = 'message' ORDER BY id",
      arguments: [id]
    ).compactMap { row in
      Moment(row["at"] as String).map {
        CustomerMessage(at: $0, isOurs: (row["member"] as Int64?) != nil, text: row["text"])
      }
    }
  }

  public func customerMessages(ofCase id: Int64, since moment: Moment) throws -> Int {
    try Int.fetchOne(
      db, sql: "SELECT count(*) FROM case_messages WHERE case_id = ? AND member IS NULL AND at > ?",
      arguments: [id, moment.text]) ?? 0
  }

  /// What was said in cases that were closed long ago, and then what they were about. That there was a case stays. A note that was
  /// added after the closing has its own time.
  public func sweepCases(before moment: Moment) throws {
    try db.execute(
      sql: """
        UPDATE case_messages SET text = '' WHERE text <> '' AND at < ? AND case_id IN
          (SELECT id FROM cases WHERE closed_at < ?)
        """, arguments: [moment.text, moment.text])
    try db.execute(
      sql: """
        UPDATE cases SET subject = '', order_number = ''
        WHERE closed_at < ? AND (subject <> '' OR order_number <> '')
          AND NOT EXISTS (SELECT 1 FROM case_messages m WHERE m.case_id = cases.id AND m.text <> '')
        """, arguments: [moment.text])
    try db.execute(
      sql: """
        DELETE FROM pictures WHERE at < ? AND about IN (SELECT 'case:' || id FROM cases WHERE closed_at < ?)
        """, arguments: [moment.text, moment.text])
  }
}

extension Case {
  fileprivate static let select = """
    SELECT id, comment, opened_by, at, due, state, subject, order_number, code, verified_at, link, link_until FROM cases
    """

  fileprivate init?(_ row: Row) {
    guard let at = Moment(row["at"] as String), let state = State(rawValue: row["state"]) else { return nil }
    self.init(
      id: row["id"], comment: row["comment"], openedBy: row["opened_by"], at: at, due: row["due"], state: state,
      subject: row["subject"], orderNumber: row["order_number"])
    code = row["code"]
    verifiedAt = (row["verified_at"] as String?).flatMap(Moment.init)
    link = row["link"]
    linkUntil = (row["link_until"] as String?).flatMap(Moment.init)
  }
}
