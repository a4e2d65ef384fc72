// SPDX-License-Identifier: Apache-2.0
import GRDB

extension Transaction {
  /// Which member an issuer's subject is.
  public func member(issuer: String, subject: String) throws -> Member? {
    let id = try Int64.fetchOne(
      db, sql: "SELECT member FROM identities WHERE issuer = ? AND subject = ?", arguments: [issuer, subject])
    return try id.flatMap { try member($0) }
  }

  public func addIdentity(issuer: String, subject: String, of member: Int64, at now: Moment) throws {
    try db.execute(
      sql: "INSERT INTO identities (issuer, subject, member, since) VALUES (?, ?, ?, ?)",
      arguments: [issuer, subject, member, now.text])
  }

  public func hasIdentity(_ member: Int64, issuer: String) throws -> Bool {
    try Bool.fetchOne(
      db, sql: "SELECT EXISTS (SELECT 1 FROM identities WHERE member = ? AND issuer = ?)", arguments: [member, issuer])
      ?? false
  }
}
