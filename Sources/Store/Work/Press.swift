// SPDX-License-Identifier: Apache-2.0
import GRDB

/// A journalist's question: who speaks about that subject answers it, by its deadline.
public struct PressQuestion: Sendable, Hashable, Identifiable {
  public enum State: String, Sendable, CaseIterable { case open, answered, declined }
  public var id: Int64
  public var outlet: String
  public var question: String
  public var subject: String
  public var deadline: Moment
  public var holder: Int64
  public var state: State
  public var answer: String
  public var toldBy: Int64
  public var at: Moment

  public init(
    id: Int64 = 0, outlet: String, question: String, subject: String, deadline: Moment, holder: Int64,
    state: State = .open, answer: String = "", toldBy: Int64, at: Moment
  ) {
    self.id = id
    self.outlet = outlet
    self.question = question
    self.subject = subject
    self.deadline = deadline
    self.holder = holder
    self.state = state
    self.answer = answer
    self.toldBy = toldBy
    self.at = at
  }

  public var reference: String { "press:\(id)" }
}

extension Transaction {
  public func add(_ question: PressQuestion) throws -> Int64 {
    try db.execute(
      sql: """
        INSERT INTO press (outlet, question, subject, deadline, holder, state, told_by, at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        question.outlet, question.question, question.subject, question.deadline.text, question.holder,
        question.state.rawValue, question.toldBy, question.at.text,
      ])
    return db.lastInsertedRowID
  }

  public func pressQuestion(_ id: Int64) throws -> PressQuestion? {
    try Row.fetchOne(db, sql: PressQuestion.select + " WHERE id = ?", arguments: [id]).flatMap(PressQuestion.init)
  }

  /// Of one who speaks, or of everybody: what is open by its deadline, then what is done.
  public func pressQuestions(of holder: Int64?, onlyOpen: Bool, count: Int) throws -> [PressQuestion] {
    try Row.fetchAll(
      db,
      sql: PressQuestion.select + """
         WHERE (? IS NULL OR holder = ?)\(onlyOpen ? " AND state = 'open'" : "")
        ORDER BY state = 'open' DESC, deadline LIMIT ?
        """, arguments: [holder, holder, count]
    ).compactMap(PressQuestion.init)
  }

  public func end(press id: Int64, as state: PressQuestion.State, _ answer: String) throws -> Bool {
    try db.execute(
      sql: "UPDATE press SET state = ?, answer = ? WHERE id = ? AND state = 'open'",
      arguments: [state.rawValue, answer, id])
    return db.changesCount == 1
  }

  public func hand(press id: Int64, to member: Int64) throws -> Bool {
    try db.execute(sql: "UPDATE press SET holder = ? WHERE id = ? AND state = 'open'", arguments: [member, id])
    return db.changesCount == 1
  }
}

extension PressQuestion {
  fileprivate static let select =
    "SELECT id, outlet, question, subject, deadline, holder, state, answer, told_by, at FROM press"

  fileprivate init?(_ row: Row) {
    guard let state = State(rawValue: row["state"]), let deadline = Moment(row["deadline"] as String),
      let at = Moment(row["at"] as String)
    else { return nil }
    self.init(
      id: row["id"], outlet: row["outlet"], question: row["question"], subject: row["subject"], deadline: deadline,
      holder: row["holder"], state: state, answer: row["answer"], toldBy: row["told_by"], at: at)
  }
}
