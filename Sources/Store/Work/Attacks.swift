// SPDX-License-Identifier: Apache-2.0
import GRDB

/// Somebody of the house whom a comment attacks: told by a person, and asked what is to be done.
public struct Attack: Sendable, Hashable, Identifiable {
  public enum Wish: String, Sendable, CaseIterable {
    /// To the authorities, with the evidence.
    case report
    /// The evidence is kept, and nothing is done for now.
    case keep
    case nothing
  }

  public var id: Int64
  public var comment: Int64
  public var member: Int64
  public var toldBy: Int64
  public var toldAt: Moment
  /// nil until they have said it.
  public var wish: Wish?
  public var note: String
  public var wishedAt: Moment?
}

extension Transaction {
  /// False when that person knows already.
  public func tell(_ member: Int64, attackedBy comment: Int64, by other: Int64, at now: Moment) throws -> Bool {
    try db.execute(
      sql: """
        INSERT INTO attacks (comment, member, told_by, told_at) VALUES (?, ?, ?, ?)
        ON CONFLICT (comment, member) DO NOTHING
        """, arguments: [comment, member, other, now.text])
    return db.changesCount == 1
  }

  public func attack(_ id: Int64) throws -> Attack? {
    try Row.fetchOne(db, sql: Attack.select + " WHERE id = ?", arguments: [id]).flatMap(Attack.init)
  }

  public func attacks(by comment: Int64) throws -> [Attack] {
    try Row.fetchAll(db, sql: Attack.select + " WHERE comment = ? ORDER BY id", arguments: [comment])
      .compactMap(Attack.init)
  }

  /// What waits for a wish first, then the newest.
  public func attacks(on member: Int64, count: Int = 50) throws -> [Attack] {
    try Row.fetchAll(
      db, sql: Attack.select + " WHERE member = ? ORDER BY wish IS NOT NULL, id DESC LIMIT ?",
      arguments: [member, count]
    ).compactMap(Attack.init)
  }

  public func wish(_ wish: Attack.Wish, _ note: String, attack id: Int64, at now: Moment) throws {
    try db.execute(
      sql: "UPDATE attacks SET wish = ?, note = ?, wished_at = ? WHERE id = ?",
      arguments: [wish.rawValue, note, now.text, id])
  }
}

extension Attack {
  fileprivate static let select = "SELECT id, comment, member, told_by, told_at, wish, note, wished_at FROM attacks"

  fileprivate init?(_ row: Row) {
    guard let toldAt = Moment(row["told_at"] as String) else { return nil }
    self.init(
      id: row["id"], comment: row["comment"], member: row["member"], toldBy: row["told_by"], toldAt: toldAt,
      wish: (row["wish"] as String?).flatMap(Wish.init), note: row["note"],
      wishedAt: (row["wished_at"] as String?).flatMap(Moment.init))
  }
}
