// SPDX-License-Identifier: Apache-2.0
import GRDB

/// A link that opens once.
public struct Link: Sendable, Hashable {
  public enum Purpose: String, Sendable { case first, invite, reset, demo }
  public var hash: String
  public var member: Int64
  public var purpose: Purpose
  public var madeAt: Moment
  public var expiresAt: Moment

  public init(hash: String, member: Int64, purpose: Purpose, madeAt: Moment, expiresAt: Moment) {
    self.hash = hash
    self.member = member
    self.purpose = purpose
    self.madeAt = madeAt
    self.expiresAt = expiresAt
  }
}

/// Somebody's open session. `hash` is of the token that the browser holds; it changes day by day, and `family` stays.
public struct Session: Sendable, Hashable {
  public var hash: String
  public var family: String
  public var member: Int64
  public var madeAt: Moment
  public var seenAt: Moment
  /// When its token was last changed.
  public var renewedAt: Moment
  public var expiresAt: Moment
  /// What the browser says of itself, in a few words.
  public var device: String

  public init(
    hash: String, family: String? = nil, member: Int64, madeAt: Moment, seenAt: Moment, renewedAt: Moment? = nil,
    expiresAt: Moment, device: String
  ) {
    self.hash = hash
    self.family = family ?? hash
    self.renewedAt = renewedAt ?? madeAt
    self.member = member
    self.madeAt = madeAt
    self.seenAt = seenAt
    self.expiresAt = expiresAt
    self.device = device
  }
}

extension Transaction {
  // Passwords.

  public func passwordHash(of member: Int64) throws -> String? {
    try String.fetchOne(db, sql: "SELECT hash FROM passwords WHERE member = ?", arguments: [member])
  }

  public func setPassword(_ hash: String, isPIN: Bool = false, of member: Int64, at moment: Moment) throws {
    try db.execute(
      sql: """
        INSERT INTO passwords (member, hash, is_pin, changed_at) VALUES (?, ?, ?, ?)
        ON CONFLICT (member) DO UPDATE SET hash = excluded.hash, is_pin = excluded.is_pin, changed_at = excluded.changed_at
        """, arguments: [member, hash, isPIN ? 1 : 0, moment.text])
  }

  /// Whether somebody comes in with a few digits.
  public func hasPIN(_ member: Int64) throws -> Bool {
    try Bool.fetchOne(db, sql: "SELECT is_pin FROM passwords WHERE member = ?", arguments: [member]) ?? false
  }

  // Links.

  public func add(_ link: Link) throws {
    try db.execute(
      sql: "INSERT INTO links (hash, member, purpose, made_at, expires_at) VALUES (?, ?, ?, ?, ?)",
      arguments: [link.hash, link.member, link.purpose.rawValue, link.madeAt.text, link.expiresAt.text])
  }

  /// The link that is still good.
  public func link(_ hash: String, at now: Moment) throws -> Link? {
    try Row.fetchOne(
      db, sql: "SELECT hash, member, purpose, made_at, expires_at FROM links WHERE hash = ? AND expires_at > ?",
      arguments: [hash, now.text]
    ).flatMap { row in
      guard let purpose = Link.Purpose(rawValue: row["purpose"]), let made = Moment(row["made_at"] as String),
        let expires = Moment(row["expires_at"] as String)
      else { return nil }
      return Link(hash: row["hash"], member: row["member"], purpose: purpose, madeAt: made, expiresAt: expires)
    }
  }

  /// Whether it was there: of two that open it at once, one gets in.
  public func use(_ hash: String) throws -> Bool {
    try db.execute(sql: "DELETE FROM links WHERE hash = ?", arguments: [hash])
    return db.changesCount == 1
  }

  /// Older links of somebody for the same purpose.
  public func dropLinks(of member: Int64, for purpose: Link.Purpose) throws {
    try db.execute(sql: "DELETE FROM links WHERE member = ? AND purpose = ?", arguments: [member, purpose.rawValue])
  }

  // Sessions.

  public func add(_ session: Session) throws {
    try db.execute(
      sql: """
        INSERT INTO sessions (hash, family, member, made_at, seen_at, renewed_at, expires_at, device)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        session.hash, session.family, session.member, session.madeAt.text, session.seenAt.text, session.renewedAt.text,
        session.expiresAt.text, session.device,
      ])
  }

  /// The old token opens a moment longer: the browser may have asked for more with it. Of two that renew at once, one does.
  public func renew(_ session: Session, as hash: String, at now: Moment, oldUntil: Moment) throws -> Bool {
    try db.execute(
      sql: "UPDATE sessions SET expires_at = ?, renewed_at = ? WHERE hash = ? AND renewed_at = ?",
      arguments: [oldUntil.text, now.text, session.hash, session.renewedAt.text])
    guard db.changesCount == 1 else { return false }
    var renewed = session
    renewed.hash = hash
    (renewed.seenAt, renewed.renewedAt) = (now, now)
    try add(renewed)
    return true
  }

  public func session(_ hash: String, at now: Moment) throws -> Session? {
    try Row.fetchOne(
      db, sql: Session.select + " WHERE hash = ? AND expires_at > ?", arguments: [hash, now.text]
    ).map(Session.init)
  }

  public func sessions(of member: Int64, at now: Moment) throws -> [Session] {
    try Row.fetchAll(
      db,
      // An old token of a session that was renewed is not another session.
      sql: Session.select + """
         WHERE member = ? AND expires_at > ? AND NOT EXISTS (SELECT 1 FROM sessions n
           WHERE n.family = sessions.family AND n.expires_at > sessions.expires_at) ORDER BY seen_at DESC
        """,
      arguments: [member, now.text]
    ).map(Session.init)
  }

  public func touch(_ hash: String, at now: Moment) throws {
    try db.execute(sql: "UPDATE sessions SET seen_at = ? WHERE hash = ?", arguments: [now.text, hash])
  }

  /// With each token that it has.
  public func endSession(family: String) throws {
    try db.execute(sql: "DELETE FROM sessions WHERE family = ?", arguments: [family])
  }

  /// All of somebody's sessions but one.
  public func endSessions(of member: Int64, except family: String? = nil) throws {
    try db.execute(sql: "DELETE FROM sessions WHERE member = ? AND family <> ?", arguments: [member, family ?? ""])
  }

  // What was tried at the door.

  @discardableResult
  public func note(signIn outcome: String, of member: Int64?, at now: Moment) throws -> Int64 {
    try db.execute(
      sql: "INSERT INTO sign_ins (at, member, outcome) VALUES (?, ?, ?)", arguments: [now.text, member, outcome])
    return db.lastInsertedRowID
  }

  /// What became of an attempt.
  public func correct(_ attempt: Int64, _ outcome: String) throws {
    try db.execute(sql: "UPDATE sign_ins SET outcome = ? WHERE id = ?", arguments: [outcome, attempt])
  }

  public func signIns(of member: Int64, count: Int) throws -> [(at: Moment, outcome: String)] {
    try Row.fetchAll(
      db, sql: "SELECT at, outcome FROM sign_ins WHERE member = ? ORDER BY at DESC LIMIT ?", arguments: [member, count]
    ).compactMap { row in Moment(row["at"] as String).map { ($0, row["outcome"]) } }
  }

  /// How often an attempt that began as `outcome` stayed so.
  public func failedSignIns(of member: Int64, _ outcome: String, since moment: Moment) throws -> Int {
    try Int.fetchOne(
      db, sql: "SELECT count(*) FROM sign_ins WHERE member = ? AND at > ? AND outcome = ?",
      arguments: [member, moment.text, outcome]) ?? 0
  }

  /// What is over: links, sessions, and what was tried at the door long ago.
  public func sweepDoors(at now: Moment, signInsBefore: Moment) throws {
    try db.execute(sql: "DELETE FROM links WHERE expires_at <= ?", arguments: [now.text])
    try db.execute(sql: "DELETE FROM sessions WHERE expires_at <= ?", arguments: [now.text])
    try db.execute(sql: "DELETE FROM sign_ins WHERE at < ?", arguments: [signInsBefore.text])
  }
}

extension Session {
  fileprivate static let select =
    "SELECT hash, family, member, made_at, seen_at, renewed_at, expires_at, device FROM sessions"

  fileprivate init(_ row: Row) {
    let never = Moment(milliseconds: 0)
    self.init(
      hash: row["hash"], family: row["family"], member: row["member"],
      madeAt: Moment(row["made_at"] as String) ?? never, seenAt: Moment(row["seen_at"] as String) ?? never,
      renewedAt: Moment(row["renewed_at"] as String) ?? never, expiresAt: Moment(row["expires_at"] as String) ?? never,
      device: row["device"])
  }
}
