// SPDX-License-Identifier: Apache-2.0
import GRDB
import Vocabulary

/// A message of an official profile, from the first draft on.
public struct Publication: Sendable, Hashable, Identifiable {
  public enum State: String, Sendable, CaseIterable { case draft, review, approved, scheduled, published, withdrawn }

  public var id: Int64
  public var profile: Int64
  public var text: String
  /// The alt text, where a picture goes with it; empty: a picture without one; nil: no picture.
  public var picture: String?
  public var pictureFindings = "[]"
  /// The captions, where a video goes with it; empty: a video without them; nil: no video.
  public var captions: String?
  public var captionsFindings = "[]"
  /// How many people one could recognise in the picture, how many of them are minors, and where their permission is kept.
  public var faces = 0
  public var minors = 0
  public var permission = ""
  public var state: State
  public var author: Int64
  public var madeAt: Moment
  /// Of anything that its readers see: what somebody read, and what was approved, is the message at one moment.
  public var changedAt: Moment
  /// `2026-12-01`, in the organisation's time zone.
  public var scheduledFor: String?
  public var publishedAt: Moment?
  public var link: String
  public var outcome: Outcome
  public var findings: String
  public var revision: String
  /// The value, or the part of mission or vision, that it serves.
  public var serves: String?
  /// A visible *fe de erratas*, and who confirmed it.
  public var correction: String?
  public var correctionBy: Int64?
  /// Written, and confirmed by nobody else: seen by those who write and approve alone.
  public var correctionWaiting: String?
  /// Whether members are invited to share it.
  public var isShareable: Bool

  public init(
    id: Int64 = 0, profile: Int64, text: String, picture: String?, state: State = .draft, author: Int64,
    madeAt: Moment, outcome: Outcome, findings: String, revision: String, serves: String?
  ) {
    self.id = id
    self.profile = profile
    self.text = text
    self.picture = picture
    self.state = state
    self.author = author
    self.madeAt = madeAt
    changedAt = madeAt
    link = ""
    self.outcome = outcome
    self.findings = findings
    self.revision = revision
    self.serves = serves
    isShareable = false
  }

  public var reference: String { "publication:\(id)" }
}

/// A pause of everything that is to go out, with the line that is said meanwhile.
public struct Freeze: Sendable, Hashable, Identifiable {
  public var id: Int64
  public var at: Moment
  public var by: Int64
  public var line: String
  public var until: Moment
  /// The first of two who end it.
  public var firstEnd: Int64?
}

extension Transaction {
  public func add(_ post: Publication) throws -> Int64 {
    try db.execute(
      sql: """
        INSERT INTO publications (profile, text, picture, state, author, made_at, changed_at, link, outcome, findings,
          revision, serves, captions, captions_findings, picture_findings)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        post.profile, post.text, post.picture, post.state.rawValue, post.author, post.madeAt.text, post.changedAt.text,
        post.link, post.outcome.rawValue, post.findings, post.revision, post.serves, post.captions,
        post.captionsFindings, post.pictureFindings,
      ])
    let id = db.lastInsertedRowID
    try note(author: post.author, ofPublication: id)
    return id
  }

  public func note(author member: Int64, ofPublication id: Int64) throws {
    try db.execute(
      sql: "INSERT INTO publication_authors (publication, member) VALUES (?, ?) ON CONFLICT DO NOTHING",
      arguments: [id, member])
  }

  public func authors(ofPublication id: Int64) throws -> Set<Int64> {
    Set(
      try Int64.fetchAll(db, sql: "SELECT member FROM publication_authors WHERE publication = ?", arguments: [id]))
  }

  /// Writes all of it, if it is still in the state and of the moment that were read. False: somebody was there first.
  public func update(_ post: Publication, from state: Publication.State, readAt changedAt: Moment) throws -> Bool {
    try db.execute(
      sql: """
        UPDATE publications SET profile = ?, text = ?, picture = ?, state = ?, changed_at = ?, scheduled_for = ?,
          published_at = ?, link = ?, outcome = ?, findings = ?, revision = ?, serves = ?, correction = ?, correction_by = ?,
          correction_waiting = ?, shareable = ?, captions = ?, captions_findings = ?, picture_findings = ?,
          faces = ?, minors = ?, permission = ?
        WHERE id = ? AND state = ? AND changed_at = ?
        """,
      arguments: [
        post.profile, post.text, post.picture, post.state.rawValue, post.changedAt.text, post.scheduledFor,
        post.publishedAt?.text, post.link, post.outcome.rawValue, post.findings, post.revision, post.serves,
        post.correction, post.correctionBy, post.correctionWaiting, post.isShareable, post.captions,
        post.captionsFindings, post.pictureFindings, post.faces, post.minors, post.permission, post.id, state.rawValue,
        changedAt.text,
      ])
    return db.changesCount == 1
  }

  public func publication(_ id: Int64) throws -> Publication? {
    try Row.fetchOne(db, sql: Publication.select + " WHERE id = ?", arguments: [id]).flatMap(Publication.init)
  }

  /// The newest first.
  public func publications(_ states: [Publication.State], count: Int) throws -> [Publication] {
    let marks = states.map { _ in "?" }.joined(separator: ", ")
    return try Row.fetchAll(
      db, sql: Publication.select + " WHERE state IN (\(marks)) ORDER BY id DESC LIMIT ?",
      arguments: StatementArguments(states.map(\.rawValue) as [(any DatabaseValueConvertible)?] + [count])
    ).compactMap(Publication.init)
  }

  public func shareable(count: Int) throws -> [Publication] {
    try Row.fetchAll(
      db,
      sql: Publication.select + " WHERE state = 'published' AND shareable = 1 ORDER BY published_at DESC LIMIT ?",
      arguments: [count]
    ).compactMap(Publication.init)
  }

  /// Whoever gives again what ran out gives it from now on.
  public func approve(publication post: Publication, by member: Int64, at now: Moment) throws {
    try db.execute(
      sql: """
        INSERT INTO publication_approvals (publication, member, text_at, at) VALUES (?, ?, ?, ?)
        ON CONFLICT (publication, member, text_at) DO UPDATE SET at = excluded.at
        """, arguments: [post.id, member, post.changedAt.text, now.text])
  }

  /// Who approved the message as it stands, later than at a moment.
  public func approvers(of post: Publication, after moment: Moment) throws -> [Int64] {
    try Int64.fetchAll(
      db, sql: "SELECT member FROM publication_approvals WHERE publication = ? AND text_at = ? AND at > ? ORDER BY at",
      arguments: [post.id, post.changedAt.text, moment.text])
  }

  /// A change that takes nothing back from what was approved takes the approvals along to its own moment.
  public func carryApprovals(of post: Publication, from moment: Moment) throws {
    try db.execute(
      sql: "UPDATE publication_approvals SET text_at = ? WHERE publication = ? AND text_at = ?",
      arguments: [post.changedAt.text, post.id, moment.text])
  }

  public func dropApprovals(ofPublication id: Int64) throws {
    try db.execute(sql: "DELETE FROM publication_approvals WHERE publication = ?", arguments: [id])
  }

  // Pauses.

  public func add(freeze line: String, by member: Int64, at now: Moment, until: Moment) throws -> Int64 {
    try db.execute(
      sql: "INSERT INTO freezes (at, by, line, until) VALUES (?, ?, ?, ?)",
      arguments: [now.text, member, line, until.text])
    return db.lastInsertedRowID
  }

  public func freeze(at now: Moment) throws -> Freeze? {
    try Row.fetchOne(
      db,
      sql: """
        SELECT id, at, by, line, until, first_end FROM freezes WHERE ended_at IS NULL AND until > ?
        ORDER BY id DESC LIMIT 1
        """, arguments: [now.text]
    ).flatMap { row in
      guard let at = Moment(row["at"] as String), let until = Moment(row["until"] as String) else { return nil }
      return Freeze(
        id: row["id"], at: at, by: row["by"], line: row["line"], until: until, firstEnd: row["first_end"])
    }
  }

  public func agreeToEnd(freeze id: Int64, by member: Int64) throws -> Bool {
    try db.execute(
      sql: "UPDATE freezes SET first_end = ? WHERE id = ? AND first_end IS NULL AND ended_at IS NULL",
      arguments: [member, id])
    return db.changesCount == 1
  }

  public func end(freeze id: Int64, by member: Int64, at now: Moment) throws -> Bool {
    try db.execute(
      sql:
        "UPDATE freezes SET ended_at = ? WHERE id = ? AND ended_at IS NULL AND first_end IS NOT NULL AND first_end <> ?",
      arguments: [now.text, id, member])
    return db.changesCount == 1
  }
}

extension Publication {
  static let select = """
    SELECT id, profile, text, picture, state, author, made_at, changed_at, scheduled_for, published_at, link, outcome,
      findings, revision, serves, correction, correction_by, correction_waiting, shareable, captions, captions_findings,
      picture_findings, faces, minors, permission FROM publications
    """

  init?(_ row: Row) {
    guard let state = State(rawValue: row["state"]), let outcome = Outcome(rawValue: row["outcome"]),
      let made = Moment(row["made_at"] as String), let changed = Moment(row["changed_at"] as String)
    else { return nil }
    self.init(
      id: row["id"], profile: row["profile"], text: row["text"], picture: row["picture"], state: state,
      author: row["author"], madeAt: made, outcome: outcome, findings: row["findings"], revision: row["revision"],
      serves: row["serves"])
    changedAt = changed
    scheduledFor = row["scheduled_for"]
    publishedAt = (row["published_at"] as String?).flatMap(Moment.init)
    link = row["link"]
    (correction, correctionBy) = (row["correction"], row["correction_by"])
    correctionWaiting = row["correction_waiting"]
    isShareable = row["shareable"]
    captions = row["captions"]
    captionsFindings = row["captions_findings"]
    pictureFindings = row["picture_findings"]
    (faces, minors, permission) = (row["faces"], row["minors"], row["permission"])
  }
}
