// SPDX-License-Identifier: Apache-2.0
import GRDB

/// Somebody from outside who speaks with us for a while: they sign an extract of the protocol and nothing else of the house opens
/// to them.
public struct Ally: Sendable, Hashable, Identifiable {
  public enum State: String, Sendable, CaseIterable { case invited, signed, ended }
  public var id: Int64
  public var name: String
  /// What they may speak about, and where.
  public var what: String
  /// The text that they sign, as it was when they were invited.
  public var extract: String
  public var revision: String
  public var from: String
  public var until: String
  /// The hash of what their link holds.
  public var link: String?
  public var state: State
  public var signedAt: Moment?
  public var madeBy: Int64
  public var at: Moment

  public init(
    id: Int64 = 0, name: String, what: String, extract: String, revision: String, from: String, until: String,
    link: String?, state: State = .invited, signedAt: Moment? = nil, madeBy: Int64, at: Moment
  ) {
    self.id = id
    self.name = name
    self.what = what
    self.extract = extract
    self.revision = revision
    self.from = from
    self.until = until
    self.link = link
    self.state = state
    self.signedAt = signedAt
    self.madeBy = madeBy
    self.at = at
  }

  public var reference: String { "ally:\(id)" }
}

extension Transaction {
  public func add(_ ally: Ally) throws -> Int64 {
    try db.execute(
      sql: """
        INSERT INTO allies (name, what, extract, revision, from_day, until_day, link, state, made_by, at)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        ally.name, ally.what, ally.extract, ally.revision, ally.from, ally.until, ally.link, ally.state.rawValue,
        ally.madeBy, ally.at.text,
      ])
    return db.lastInsertedRowID
  }

  public func ally(link: String) throws -> Ally? {
    try Row.fetchOne(db, sql: Ally.select + " WHERE link = ?", arguments: [link]).flatMap(Ally.init)
  }

  public func ally(_ id: Int64) throws -> Ally? {
    try Row.fetchOne(db, sql: Ally.select + " WHERE id = ?", arguments: [id]).flatMap(Ally.init)
  }

  /// The newest first.
  public func allies(count: Int) throws -> [Ally] {
    try Row.fetchAll(db, sql: Ally.select + " ORDER BY state = 'ended', id DESC LIMIT ?", arguments: [count])
      .compactMap(Ally.init)
  }

  public func sign(ally id: Int64, at now: Moment) throws -> Bool {
    try db.execute(
      sql: "UPDATE allies SET state = 'signed', signed_at = ? WHERE id = ? AND state = 'invited'",
      arguments: [now.text, id])
    return db.changesCount == 1
  }

  public func end(ally id: Int64) throws -> Bool {
    try db.execute(
      sql: "UPDATE allies SET state = 'ended', link = NULL WHERE id = ? AND state <> 'ended'", arguments: [id])
    return db.changesCount == 1
  }
}

extension Ally {
  fileprivate static let select = """
    SELECT id, name, what, extract, revision, from_day, until_day, link, state, signed_at, made_by, at FROM allies
    """

  fileprivate init?(_ row: Row) {
    guard let state = State(rawValue: row["state"]), let at = Moment(row["at"] as String) else { return nil }
    self.init(
      id: row["id"], name: row["name"], what: row["what"], extract: row["extract"], revision: row["revision"],
      from: row["from_day"], until: row["until_day"], link: row["link"], state: state,
      signedAt: (row["signed_at"] as String?).flatMap(Moment.init), madeBy: row["made_by"], at: at)
  }
}
