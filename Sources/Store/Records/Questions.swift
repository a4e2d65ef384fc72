// SPDX-License-Identifier: Apache-2.0
import GRDB

/// A doubt about an article, and its answer.
public struct Question: Sendable, Hashable, Identifiable {
  public var id: Int64
  public var version: Int64
  public var article: Int
  public var member: Int64
  public var text: String
  public var askedAt: Moment
  public var answer: String?
  public var answeredBy: Int64?
  public var answeredAt: Moment?

  public init(id: Int64 = 0, version: Int64, article: Int, member: Int64, text: String, askedAt: Moment) {
    self.id = id
    self.version = version
    self.article = article
    self.member = member
    self.text = text
    self.askedAt = askedAt
  }
}

extension Transaction {
  public func add(_ question: Question) throws -> Int64 {
    try db.execute(
      sql: "INSERT INTO questions (version, article, member, text, asked_at) VALUES (?, ?, ?, ?, ?)",
      arguments: [question.version, question.article, question.member, question.text, question.askedAt.text])
    return db.lastInsertedRowID
  }

  public func question(_ id: Int64) throws -> Question? {
    try Row.fetchOne(db, sql: Question.select + " WHERE id = ?", arguments: [id]).map(Question.init)
  }

  /// False when somebody has answered it already, or it is not there.
  public func answer(_ question: Int64, _ text: String, by member: Int64, at now: Moment) throws -> Bool {
    try db.execute(
      sql: "UPDATE questions SET answer = ?, answered_by = ?, answered_at = ? WHERE id = ? AND answer IS NULL",
      arguments: [text, member, now.text, question])
    return db.changesCount == 1
  }

  public func openQuestions() throws -> [Question] {
    try Row.fetchAll(db, sql: Question.select + " WHERE answer IS NULL ORDER BY asked_at").map(Question.init)
  }

  public func questions(of member: Int64) throws -> [Question] {
    try Row.fetchAll(db, sql: Question.select + " WHERE member = ? ORDER BY asked_at DESC", arguments: [member]).map(
      Question.init)
  }
}

extension Question {
  fileprivate static let select =
    "SELECT id, version, article, member, text, asked_at, answer, answered_by, answered_at FROM questions"

  fileprivate init(_ row: Row) {
    self.init(
      id: row["id"], version: row["version"], article: row["article"], member: row["member"], text: row["text"],
      askedAt: Moment(row["asked_at"] as String) ?? Moment(milliseconds: 0))
    answer = row["answer"]
    answeredBy = row["answered_by"]
    answeredAt = (row["answered_at"] as String?).flatMap(Moment.init)
  }
}
