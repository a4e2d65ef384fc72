// SPDX-License-Identifier: Apache-2.0
import Foundation
import GRDB

/// A picture beside what it belongs to.
public struct StoredPicture: Sendable, Hashable, Identifiable {
  public var id: Int64
  /// `notice:3`, `case:5`, `publication:7`, `brand:2`.
  public var about: String
  public var type: String
  /// nil: somebody from outside, through a case's link.
  public var member: Int64?
  public var at: Moment
}

/// A logo or a picture of the organisation's.
public struct Brand: Sendable, Hashable, Identifiable {
  public enum State: String, Sendable { case active, retired }
  public var id: Int64
  public var name: String
  public var version: String
  public var state: State

  public var reference: String { "brand:\(id)" }
}

extension Transaction {
  /// `print` are the two halves of its fingerprint, where it has one.
  @discardableResult
  public func addPicture(
    about: String, type: String, bytes: [UInt8], print: (across: UInt64, down: UInt64)?, by member: Int64?,
    at now: Moment
  ) throws -> Int64 {
    try db.execute(
      sql: "INSERT INTO pictures (about, type, bytes, across, down, member, at) VALUES (?, ?, ?, ?, ?, ?, ?)",
      arguments: [
        about, type, Data(bytes), print.map { Int64(bitPattern: $0.across) }, print.map { Int64(bitPattern: $0.down) },
        member, now.text,
      ])
    return db.lastInsertedRowID
  }

  public func picture(_ id: Int64) throws -> StoredPicture? {
    try Row.fetchOne(db, sql: StoredPicture.select + " WHERE id = ?", arguments: [id]).map(StoredPicture.init)
  }

  public func pictures(about: String) throws -> [StoredPicture] {
    try pictures(about: [about])
  }

  public func pictures(about: [String]) throws -> [StoredPicture] {
    try Row.fetchAll(
      db,
      sql: StoredPicture.select + " WHERE about IN (\(databaseQuestionMarks(count: about.count))) ORDER BY id",
      arguments: StatementArguments(about)
    ).map(StoredPicture.init)
  }

  public func bytes(ofPicture id: Int64) throws -> [UInt8]? {
    try Data.fetchOne(db, sql: "SELECT bytes FROM pictures WHERE id = ?", arguments: [id]).map(Array.init)
  }

  /// What the pictures of some thing look like.
  public func prints(about: String) throws -> [(across: UInt64, down: UInt64)] {
    try Row.fetchAll(
      db, sql: "SELECT across, down FROM pictures WHERE about = ? AND across IS NOT NULL", arguments: [about]
    ).map { (UInt64(bitPattern: $0["across"]), UInt64(bitPattern: $0["down"])) }
  }

  // Logos and pictures of the organisation's.

  public func addBrand(name: String, version: String, by member: Int64, at now: Moment) throws -> Int64 {
    try db.execute(
      sql: "INSERT INTO brands (name, version, state, made_by, at) VALUES (?, ?, 'active', ?, ?)",
      arguments: [name, version, member, now.text])
    return db.lastInsertedRowID
  }

  public func brands() throws -> [Brand] {
    try Row.fetchAll(db, sql: "SELECT id, name, version, state FROM brands ORDER BY state, name, id DESC LIMIT 200").map
    {
      Brand(
        id: $0["id"], name: $0["name"], version: $0["version"], state: Brand.State(rawValue: $0["state"]) ?? .retired)
    }
  }

  public func retire(brand id: Int64) throws -> Bool {
    try db.execute(sql: "UPDATE brands SET state = 'retired' WHERE id = ? AND state = 'active'", arguments: [id])
    return db.changesCount == 1
  }

  /// What the organisation's own pictures look like.
  public func brandPrints() throws -> [(brand: Int64, across: UInt64, down: UInt64)] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT b.id, p.across, p.down FROM brands b JOIN pictures p ON p.about = 'brand:' || b.id
        WHERE p.across IS NOT NULL
        """
    ).map { ($0["id"], UInt64(bitPattern: $0["across"]), UInt64(bitPattern: $0["down"])) }
  }
}

extension StoredPicture {
  fileprivate static let select = "SELECT id, about, type, member, at FROM pictures"

  fileprivate init(_ row: Row) {
    self.init(
      id: row["id"], about: row["about"], type: row["type"], member: row["member"],
      at: Moment(row["at"] as String) ?? Moment(milliseconds: 0))
  }
}
