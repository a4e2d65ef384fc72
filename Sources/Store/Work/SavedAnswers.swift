// SPDX-License-Identifier: Apache-2.0
import GRDB

/// A public answer that two people approved once, for whoever answers afterwards.
public struct SavedAnswer: Sendable, Hashable, Identifiable {
  public enum State: String, Sendable, CaseIterable { case review, approved, retired }
  public var id: Int64
  public var title: String
  public var text: String
  public var author: Int64
  public var madeAt: Moment
  public var state: State
  public var revision: String
  public var reference: String { "answer:\(id)" }

  public init(
    id: Int64 = 0, title: String, text: String, author: Int64, madeAt: Moment, state: State = .review, revision: String
  ) {
    self.id = id
    self.title = title
    self.text = text
    self.author = author
    self.madeAt = madeAt
    self.state = state
    self.revision = revision
  }
}

extension Transaction {
  public func add(_ answer: SavedAnswer) throws -> Int64 {
    try db.execute(
      sql: "INSERT INTO saved_answers (title, text, author, made_at, state, revision) VALUES (?, ?, ?, ?, ?, ?)",
      arguments: [
        answer.title, answer.text, answer.author, answer.madeAt.text, answer.state.rawValue, answer.revision,
      ])
    return db.lastInsertedRowID
  }

  public func savedAnswer(_ id: Int64) throws -> SavedAnswer? {
    try Row.fetchOne(db, sql: SavedAnswer.select + " WHERE id = ?", arguments: [id]).flatMap(SavedAnswer.init)
  }

  public func savedAnswers() throws -> [SavedAnswer] {
    try Row.fetchAll(db, sql: SavedAnswer.select + " WHERE state <> 'retired' ORDER BY title, id").compactMap(
      SavedAnswer.init)
  }

  /// How many have approved it now.
  public func approve(answer id: Int64, by member: Int64, at now: Moment) throws -> Int {
    try db.execute(
      sql: "INSERT INTO saved_answer_approvals (answer, member, at) VALUES (?, ?, ?)",
      arguments: [id, member, now.text])
    return try Int.fetchOne(
      db, sql: "SELECT count(*) FROM saved_answer_approvals WHERE answer = ?", arguments: [id]) ?? 0
  }

  public func hasApproved(answer id: Int64, _ member: Int64) throws -> Bool {
    try Bool.fetchOne(
      db, sql: "SELECT EXISTS (SELECT 1 FROM saved_answer_approvals WHERE answer = ? AND member = ?)",
      arguments: [id, member]) ?? false
  }

  public func set(answer id: Int64, from old: SavedAnswer.State, to state: SavedAnswer.State) throws -> Bool {
    try db.execute(
      sql: "UPDATE saved_answers SET state = ? WHERE id = ? AND state = ?",
      arguments: [state.rawValue, id, old.rawValue])
    return db.changesCount == 1
  }
}

extension SavedAnswer {
  fileprivate static let select = "SELECT id, title, text, author, made_at, state, revision FROM saved_answers"

  fileprivate init?(_ row: Row) {
    guard let state = State(rawValue: row["state"]), let made = Moment(row["made_at"] as String) else { return nil }
    self.init(
      id: row["id"], title: row["title"], text: row["text"], author: row["author"], madeAt: made, state: state,
      revision: row["revision"])
  }
}
