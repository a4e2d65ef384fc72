// SPDX-License-Identifier: Apache-2.0
import GRDB

/// What somebody says about a passage of a draft.
public struct Remark: Sendable, Hashable, Identifiable {
  public var id: Int64
  public var version: Int64
  /// Which passage: the hash of its words, so that a remark stays with them wherever they move.
  public var passage: String
  /// Its first words, as they were.
  public var quote: String
  public var author: Int64
  public var text: String
  public var at: Moment
  public var settledAt: Moment?
  public var settledBy: Int64?

  public init(
    id: Int64 = 0, version: Int64, passage: String, quote: String, author: Int64, text: String, at: Moment,
    settledAt: Moment? = nil, settledBy: Int64? = nil
  ) {
    self.id = id
    self.version = version
    self.passage = passage
    self.quote = quote
    self.author = author
    self.text = text
    self.at = at
    self.settledAt = settledAt
    self.settledBy = settledBy
  }
}

extension Transaction {
  public func add(_ remark: Remark) throws -> Int64 {
    try db.execute(
      sql: "INSERT INTO remarks (version, passage, quote, author, text, at) VALUES (?, ?, ?, ?, ?, ?)",
      arguments: [remark.version, remark.passage, remark.quote, remark.author, remark.text, remark.at.text])
    return db.lastInsertedRowID
  }

  /// In the order in which they were made.
  public func remarks(on version: Int64) throws -> [Remark] {
    try Row.fetchAll(db, sql: Remark.select + " WHERE version = ? ORDER BY id", arguments: [version]).map(Remark.init)
  }

  public func remarks(by author: Int64) throws -> [Remark] {
    try Row.fetchAll(db, sql: Remark.select + " WHERE author = ? ORDER BY id", arguments: [author]).map(Remark.init)
  }

  public func remark(_ id: Int64) throws -> Remark? {
    try Row.fetchOne(db, sql: Remark.select + " WHERE id = ?", arguments: [id]).map(Remark.init)
  }

  /// False when it was settled before.
  public func settle(remark id: Int64, by member: Int64, at now: Moment) throws -> Bool {
    try db.execute(
      sql: "UPDATE remarks SET settled_at = ?, settled_by = ? WHERE id = ? AND settled_at IS NULL",
      arguments: [now.text, member, id])
    return db.changesCount == 1
  }
}

extension Remark {
  fileprivate static let select =
    "SELECT id, version, passage, quote, author, text, at, settled_at, settled_by FROM remarks"

  fileprivate init(_ row: Row) {
    self.init(
      id: row["id"], version: row["version"], passage: row["passage"], quote: row["quote"], author: row["author"],
      text: row["text"], at: Moment(row["at"] as String) ?? Moment(milliseconds: 0),
      settledAt: (row["settled_at"] as String?).flatMap(Moment.init), settledBy: row["settled_by"])
  }
}
