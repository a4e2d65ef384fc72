// SPDX-License-Identifier: Apache-2.0
import GRDB

/// An official profile: a place where the organisation itself speaks.
public struct Profile: Sendable, Hashable, Identifiable {
  public enum State: String, Sendable { case active, retired }

  public var id: Int64
  public var network: String
  /// Without `@`.
  public var handle: String
  public var link: String
  public var purpose: String
  /// The member who answers for it.
  public var holder: Int64
  public var state: State
  public var madeAt: Moment

  public init(
    id: Int64 = 0, network: String, handle: String, link: String, purpose: String, holder: Int64,
    state: State = .active, madeAt: Moment
  ) {
    self.id = id
    self.network = network
    self.handle = handle
    self.link = link
    self.purpose = purpose
    self.holder = holder
    self.state = state
    self.madeAt = madeAt
  }

  public var reference: String { "profile:\(id)" }
}

extension Transaction {
  public func add(_ profile: Profile) throws -> Int64 {
    try db.execute(
      sql: "INSERT INTO profiles (network, handle, link, purpose, holder, state, made_at) VALUES (?, ?, ?, ?, ?, ?, ?)",
      arguments: [
        profile.network, profile.handle, profile.link, profile.purpose, profile.holder, profile.state.rawValue,
        profile.madeAt.text,
      ])
    return db.lastInsertedRowID
  }

  public func retire(profile id: Int64) throws -> Bool {
    try db.execute(sql: "UPDATE profiles SET state = 'retired' WHERE id = ? AND state = 'active'", arguments: [id])
    return db.changesCount == 1
  }

  public func profile(_ id: Int64) throws -> Profile? {
    try Row.fetchOne(db, sql: Profile.select + " WHERE id = ?", arguments: [id]).map(Profile.init)
  }

  /// Those that are in use, by network.
  public func activeProfiles() throws -> [Profile] {
    try Row.fetchAll(db, sql: Profile.select + " WHERE state = 'active' ORDER BY network, handle").map(Profile.init)
  }

  // Spokespeople.

  public func add(spokesperson member: Int64, _ subject: String) throws {
    try db.execute(
      sql: "INSERT INTO spokespeople (member, subject) VALUES (?, ?) ON CONFLICT (member, subject) DO NOTHING",
      arguments: [member, subject])
  }

  public func remove(spokesperson member: Int64, _ subject: String) throws -> Bool {
    try db.execute(sql: "DELETE FROM spokespeople WHERE member = ? AND subject = ?", arguments: [member, subject])
    return db.changesCount == 1
  }

  /// Who speaks to the press about what; those who left speak no more.
  public func spokespeople() throws -> [(member: Int64, name: String, subject: String)] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT s.member, m.name, s.subject FROM spokespeople s JOIN members m ON m.id = s.member
        WHERE m.left_at IS NULL ORDER BY m.name, s.subject
        """
    ).map { ($0["member"], $0["name"], $0["subject"]) }
  }
}

extension Profile {
  fileprivate static let select = "SELECT id, network, handle, link, purpose, holder, state, made_at FROM profiles"

  fileprivate init(_ row: Row) {
    self.init(
      id: row["id"], network: row["network"], handle: row["handle"], link: row["link"], purpose: row["purpose"],
      holder: row["holder"], state: State(rawValue: row["state"]) ?? .retired,
      madeAt: Moment(row["made_at"] as String) ?? Moment(milliseconds: 0))
  }
}
