// SPDX-License-Identifier: Apache-2.0
import GRDB

/// Somebody who is called because of a threat.
public struct Call: Sendable, Hashable, Identifiable {
  public var id: Int64
  public var comment: Int64
  public var member: Int64
  public var at: Moment
  public var answeredAt: Moment?
}

extension Transaction {
  /// In the order in which they are called; who left is called no more.
  public func roster() throws -> [Member] {
    try Int64.fetchAll(db, sql: "SELECT member FROM duty ORDER BY place").compactMap { try member($0) }
      .filter(\.isActive)
  }

  public func set(roster members: [Int64]) throws {
    try db.execute(sql: "DELETE FROM duty")
    for (place, member) in members.enumerated() {
      try db.execute(sql: "INSERT INTO duty (place, member) VALUES (?, ?)", arguments: [place, member])
    }
  }

  /// False when that person was called for it already.
  public func call(_ member: Int64, about comment: Int64, at now: Moment) throws -> Bool {
    try db.execute(
      sql: "INSERT INTO calls (comment, member, at) VALUES (?, ?, ?) ON CONFLICT (comment, member) DO NOTHING",
      arguments: [comment, member, now.text])
    return db.changesCount == 1
  }

  public func calls(about comment: Int64) throws -> [Call] {
    try Row.fetchAll(db, sql: Call.select + " WHERE comment = ? ORDER BY id", arguments: [comment]).compactMap(
      Call.init)
  }

  public func openCalls(of member: Int64) throws -> [Call] {
    try Row.fetchAll(
      db, sql: Call.select + " WHERE answered_at IS NULL AND member = ? ORDER BY id", arguments: [member]
    ).compactMap(Call.init)
  }

  /// The last call of each threat that nobody has answered, where it is older than `moment`.
  public func unanswered(before moment: Moment) throws -> [Call] {
    try Row.fetchAll(
      db,
      sql: Call.select + """
         WHERE answered_at IS NULL AND at < ? AND id IN (SELECT max(id) FROM calls GROUP BY comment)
          AND NOT EXISTS (SELECT 1 FROM calls c WHERE c.comment = calls.comment AND c.answered_at IS NOT NULL) ORDER BY id
        """, arguments: [moment.text]
    ).compactMap(Call.init)
  }

  /// With one answer all that were called for it are free.
  public func answerCalls(about comment: Int64, at now: Moment) throws -> Bool {
    try db.execute(
      sql: "UPDATE calls SET answered_at = ? WHERE comment = ? AND answered_at IS NULL",
      arguments: [now.text, comment])
    return db.changesCount > 0
  }
}

extension Call {
  fileprivate static let select = "SELECT id, comment, member, at, answered_at FROM calls"

  fileprivate init?(_ row: Row) {
    guard let at = Moment(row["at"] as String) else { return nil }
    self.init(
      id: row["id"], comment: row["comment"], member: row["member"], at: at,
      answeredAt: (row["answered_at"] as String?).flatMap(Moment.init))
  }
}
