// SPDX-License-Identifier: Apache-2.0
import GRDB

/// One version of the protocol, from the first draft on.
public struct Version: Sendable, Hashable, Identifiable {
  public enum State: String, Sendable, CaseIterable { case draft, review, approved, published, withdrawn }

  public var id: Int64
  /// As the document says it: `2026.12`.
  public var number: String
  public var state: State
  public var text: String
  /// SHA-256 of the resolved document; empty while it does not compile.
  public var revision: String
  public var author: Int64?
  public var madeAt: Moment
  public var changedAt: Moment
  /// The day from which it is in force, `2026-12-01`, in the organisation's time zone.
  public var effective: String?
  public var publishedAt: Moment?

  public init(
    id: Int64 = 0, number: String, state: State = .draft, text: String, revision: String = "", author: Int64?,
    madeAt: Moment, changedAt: Moment? = nil, effective: String? = nil, publishedAt: Moment? = nil
  ) {
    self.id = id
    self.number = number
    self.state = state
    self.text = text
    self.revision = revision
    self.author = author
    self.madeAt = madeAt
    self.changedAt = changedAt ?? madeAt
    self.effective = effective
    self.publishedAt = publishedAt
  }

  public var reference: String { Version.reference(id) }
  public static func reference(_ id: Int64) -> String { "version:\(id)" }
}

public struct Approval: Sendable, Hashable {
  public var member: Int64
  public var revision: String
  public var at: Moment
}

extension Transaction {
  public func add(_ version: Version) throws -> Int64 {
    try db.execute(
      sql: """
        INSERT INTO versions (number, state, text, revision, author, made_at, changed_at, effective, published_at)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        version.number, version.state.rawValue, version.text, version.revision, version.author, version.madeAt.text,
        version.changedAt.text, version.effective, version.publishedAt?.text,
      ])
    let id = db.lastInsertedRowID
    if let author = version.author { try note(author: author, of: id) }
    return id
  }

  /// Whoever wrote in a version is one of its authors, and approves it no more.
  public func note(author: Int64, of version: Int64) throws {
    try db.execute(
      sql: "INSERT INTO version_authors (version, member) VALUES (?, ?) ON CONFLICT (version, member) DO NOTHING",
      arguments: [version, author])
  }

  public func authors(of version: Int64) throws -> Set<Int64> {
    Set(try Int64.fetchAll(db, sql: "SELECT member FROM version_authors WHERE version = ?", arguments: [version]))
  }

  /// Writes a version, if nobody else has since `changedAt`. False: somebody has.
  public func update(_ version: Version, readAt changedAt: Moment) throws -> Bool {
    try db.execute(
      sql: """
        UPDATE versions SET number = ?, state = ?, text = ?, revision = ?, changed_at = ?, effective = ?, published_at = ?
        WHERE id = ? AND changed_at = ?
        """,
      arguments: [
        version.number, version.state.rawValue, version.text, version.revision, version.changedAt.text,
        version.effective, version.publishedAt?.text, version.id, changedAt.text,
      ])
    return db.changesCount == 1
  }

  public func version(_ id: Int64) throws -> Version? {
    try Row.fetchOne(db, sql: Version.select + " WHERE id = ?", arguments: [id]).map(Version.init)
  }

  /// The newest first.
  public func versions() throws -> [Version] {
    try Row.fetchAll(db, sql: Version.select + " ORDER BY id DESC").map(Version.init)
  }

  /// What is in force on a day: of what was published, the one that took effect last.
  public func versionInForce(on day: String) throws -> Version? {
    try Row.fetchOne(
      db,
      sql: Version.select + " WHERE state = 'published' AND effective <= ? ORDER BY effective DESC, id DESC LIMIT 1",
      arguments: [day]
    ).map(Version.init)
  }

  public func approve(_ version: Version, by member: Int64, at now: Moment) throws {
    try db.execute(
      sql: "INSERT INTO approvals (version, member, revision, at) VALUES (?, ?, ?, ?)",
      arguments: [version.id, member, version.revision, now.text])
  }

  public func dropApprovals(ofVersion id: Int64) throws {
    try db.execute(sql: "DELETE FROM approvals WHERE version = ?", arguments: [id])
  }

  /// Approvals of the text as it stands; none by somebody who wrote in it since, also where a later text is the earlier one again.
  public func approvals(of version: Version) throws -> [Approval] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT member, revision, at FROM approvals WHERE version = ? AND revision = ?
          AND member NOT IN (SELECT a.member FROM version_authors a WHERE a.version = approvals.version) ORDER BY at
        """, arguments: [version.id, version.revision]
    ).map { Approval(member: $0["member"], revision: $0["revision"], at: Moment($0["at"] as String) ?? version.madeAt) }
  }
}

extension Version {
  fileprivate static let select =
    "SELECT id, number, state, text, revision, author, made_at, changed_at, effective, published_at FROM versions"

  fileprivate init(_ row: Row) {
    let made = Moment(row["made_at"] as String) ?? Moment(milliseconds: 0)
    self.init(
      id: row["id"], number: row["number"], state: State(rawValue: row["state"]) ?? .draft, text: row["text"],
      revision: row["revision"], author: row["author"], madeAt: made, changedAt: Moment(row["changed_at"] as String),
      effective: row["effective"], publishedAt: (row["published_at"] as String?).flatMap(Moment.init))
  }
}
