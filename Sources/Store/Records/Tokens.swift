// SPDX-License-Identifier: Apache-2.0
import GRDB
import Vocabulary

/// A program's key. It carries one role of the member who made it, and never more than that member has at the moment.
public struct Token: Sendable, Hashable, Identifiable {
  public enum Scope: String, Sendable, CaseIterable { case read, write }

  public var id: Int64
  public var hash: String
  public var member: Int64
  public var name: String
  public var role: Role
  public var scope: Scope
  public var madeAt: Moment
  public var expiresAt: Moment

  public init(
    id: Int64 = 0, hash: String, member: Int64, name: String, role: Role, scope: Scope, madeAt: Moment,
    expiresAt: Moment
  ) {
    self.id = id
    self.hash = hash
    self.member = member
    self.name = name
    self.role = role
    self.scope = scope
    self.madeAt = madeAt
    self.expiresAt = expiresAt
  }

  public var reference: String { "token:\(id)" }
}

extension Transaction {
  public func add(_ token: Token) throws -> Int64 {
    try db.execute(
      sql: "INSERT INTO tokens (hash, member, name, role, scope, made_at, expires_at) VALUES (?, ?, ?, ?, ?, ?, ?)",
      arguments: [
        token.hash, token.member, token.name, token.role.rawValue, token.scope.rawValue, token.madeAt.text,
        token.expiresAt.text,
      ])
    return db.lastInsertedRowID
  }

  /// The key that is still good.
  public func token(_ hash: String, at now: Moment) throws -> Token? {
    try Row.fetchOne(db, sql: Token.select + " WHERE hash = ? AND expires_at > ?", arguments: [hash, now.text])
      .flatMap(Token.init)
  }

  public func tokens(of member: Int64, at now: Moment) throws -> [Token] {
    try Row.fetchAll(
      db, sql: Token.select + " WHERE member = ? AND expires_at > ? ORDER BY id", arguments: [member, now.text]
    ).compactMap(Token.init)
  }

  /// False when it is not there, or not that member's.
  public func end(token id: Int64, of member: Int64) throws -> Bool {
    try db.execute(sql: "DELETE FROM tokens WHERE id = ? AND member = ?", arguments: [id, member])
    return db.changesCount == 1
  }
}

extension Token {
  fileprivate static let select = "SELECT id, hash, member, name, role, scope, made_at, expires_at FROM tokens"

  fileprivate init?(_ row: Row) {
    guard let role = Role(rawValue: row["role"]), let scope = Scope(rawValue: row["scope"]),
      let made = Moment(row["made_at"] as String), let expires = Moment(row["expires_at"] as String)
    else { return nil }
    self.init(
      id: row["id"], hash: row["hash"], member: row["member"], name: row["name"], role: role, scope: scope,
      madeAt: made, expiresAt: expires)
  }
}
