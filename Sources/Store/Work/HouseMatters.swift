// SPDX-License-Identifier: Apache-2.0
import GRDB

/// Something that may do harm, told openly.
public struct Notice: Sendable, Hashable, Identifiable {
  public var id: Int64
  public var at: Moment
  public var member: Int64
  public var place: String
  public var text: String
  /// The day until which an answer is promised.
  public var promised: String
  public var answer: String?
  public var answeredAt: Moment?
  public var reference: String { "notice:\(id)" }

  public init(
    id: Int64, at: Moment, member: Int64, place: String, text: String, promised: String, answer: String? = nil,
    answeredAt: Moment? = nil
  ) {
    self.id = id
    self.at = at
    self.member = member
    self.place = place
    self.text = text
    self.promised = promised
    self.answer = answer
    self.answeredAt = answeredAt
  }
}

/// Leave to use the name, the logo or an image, with its scope and its end.
public struct Permit: Sendable, Hashable, Identifiable {
  public enum State: String, Sendable, CaseIterable { case asked, granted, refused, ended }
  public var id: Int64
  public var at: Moment
  public var member: Int64
  public var what: String
  public var purpose: String
  public var state: State
  public var until: String?
  public var answer: String?
  public var reference: String { "permit:\(id)" }
}

extension Transaction {
  public func addNotice(by member: Int64, place: String, text: String, promised: String, at now: Moment) throws -> Int64
  {
    try db.execute(
      sql: "INSERT INTO notices (at, member, place, text, promised) VALUES (?, ?, ?, ?, ?)",
      arguments: [now.text, member, place, text, promised])
    return db.lastInsertedRowID
  }

  public func openNotices(count: Int) throws -> [Notice] {
    try Row.fetchAll(db, sql: Notice.select + " WHERE answer IS NULL ORDER BY promised, id LIMIT ?", arguments: [count])
      .map(Notice.init)
  }

  public func notice(_ id: Int64) throws -> Notice? {
    try Row.fetchOne(db, sql: Notice.select + " WHERE id = ?", arguments: [id]).map(Notice.init)
  }

  public func notices(of member: Int64, count: Int = 50) throws -> [Notice] {
    try Row.fetchAll(
      db, sql: Notice.select + " WHERE member = ? ORDER BY id DESC LIMIT ?", arguments: [member, count]
    ).map(Notice.init)
  }

  public func answer(notice id: Int64, _ text: String, by member: Int64, at now: Moment) throws -> Bool {
    try db.execute(
      sql: "UPDATE notices SET answer = ?, answered_by = ?, answered_at = ? WHERE id = ? AND answer IS NULL",
      arguments: [text, member, now.text, id])
    return db.changesCount == 1
  }

  public func addPermit(by member: Int64, what: String, purpose: String, at now: Moment) throws -> Int64 {
    try db.execute(
      sql: "INSERT INTO permits (at, member, what, purpose, state) VALUES (?, ?, ?, ?, 'asked')",
      arguments: [now.text, member, what, purpose])
    return db.lastInsertedRowID
  }

  public func permit(_ id: Int64) throws -> Permit? {
    try Row.fetchOne(db, sql: Permit.select + " WHERE id = ?", arguments: [id]).flatMap(Permit.init)
  }

  public func permits(_ states: [Permit.State], count: Int) throws -> [Permit] {
    let marks = states.map { _ in "?" }.joined(separator: ", ")
    return try Row.fetchAll(
      db, sql: Permit.select + " WHERE state IN (\(marks)) ORDER BY id DESC LIMIT ?",
      arguments: StatementArguments(states.map(\.rawValue) as [(any DatabaseValueConvertible)?] + [count])
    ).compactMap(Permit.init)
  }

  public func permits(of member: Int64, count: Int = 50) throws -> [Permit] {
    try Row.fetchAll(
      db, sql: Permit.select + " WHERE member = ? ORDER BY id DESC LIMIT ?", arguments: [member, count]
    ).compactMap(Permit.init)
  }

  public func decide(
    permit id: Int64, from old: Permit.State, to state: Permit.State, until: String?, answer: String, by member: Int64,
    at now: Moment
  ) throws -> Bool {
    try db.execute(
      sql: """
        UPDATE permits SET state = ?, until = coalesce(?, until), answer = ?, decided_by = ?, decided_at = ?
        WHERE id = ? AND state = ?
        """, arguments: [state.rawValue, until, answer, member, now.text, id, old.rawValue])
    return db.changesCount == 1
  }
}

extension Notice {
  fileprivate static let select = "SELECT id, at, member, place, text, promised, answer, answered_at FROM notices"

  fileprivate init(_ row: Row) {
    self.init(
      id: row["id"], at: Moment(row["at"] as String) ?? Moment(milliseconds: 0), member: row["member"],
      place: row["place"], text: row["text"], promised: row["promised"], answer: row["answer"],
      answeredAt: (row["answered_at"] as String?).flatMap(Moment.init))
  }
}

extension Permit {
  fileprivate static let select = "SELECT id, at, member, what, purpose, state, until, answer FROM permits"

  fileprivate init?(_ row: Row) {
    guard let at = Moment(row["at"] as String), let state = State(rawValue: row["state"]) else { return nil }
    self.init(
      id: row["id"], at: at, member: row["member"], what: row["what"], purpose: row["purpose"], state: state,
      until: row["until"], answer: row["answer"])
  }
}
