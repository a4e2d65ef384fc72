// SPDX-License-Identifier: Apache-2.0
import Foundation
import GRDB
import Vocabulary

/// Somebody of the organisation.
public struct Member: Sendable, Hashable, Identifiable {
  public var id: Int64
  public var name: String
  /// In lower case; nil for who has none.
  public var email: String?
  public var team: String
  public var language: Language
  /// IANA name, such as `America/Bogota`.
  public var timezone: String
  public var joinedAt: Moment
  public var leftAt: Moment?
  public var erasedAt: Moment?
  public var roles: Set<Role>

  public init(
    id: Int64 = 0, name: String, email: String? = nil, team: String = "", language: Language = .es,
    timezone: String = "America/Bogota", joinedAt: Moment, leftAt: Moment? = nil, erasedAt: Moment? = nil,
    roles: Set<Role> = [.member]
  ) {
    self.id = id
    self.name = name
    self.email = email
    self.team = team
    self.language = language
    self.timezone = timezone
    self.joinedAt = joinedAt
    self.leftAt = leftAt
    self.erasedAt = erasedAt
    self.roles = roles
  }

  public var isActive: Bool { leftAt == nil }

  /// How the ledger names somebody.
  public var reference: String { Member.reference(id) }
  public static func reference(_ id: Int64) -> String { "member:\(id)" }
}

extension Transaction {
  /// Adds and gives the id.
  public func add(_ member: Member) throws -> Int64 {
    try db.execute(
      sql: """
        INSERT INTO members (name, email, team, language, timezone, joined_at) VALUES (?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        member.name, member.email, member.team, member.language.rawValue, member.timezone, member.joinedAt.text,
      ])
    let id = db.lastInsertedRowID
    for role in member.roles { try give(role, to: id, at: member.joinedAt) }
    return id
  }

  /// Writes what may change: name, address, team, language, time zone. Roles have acts of their own.
  public func update(_ member: Member) throws {
    try db.execute(
      sql: "UPDATE members SET name = ?, email = ?, team = ?, language = ?, timezone = ? WHERE id = ?",
      arguments: [
        member.name, member.email, member.team, member.language.rawValue, member.timezone, member.id,
      ])
  }

  public func give(_ role: Role, to member: Int64, at moment: Moment) throws {
    try db.execute(
      sql: "INSERT INTO member_roles (member, role, since) VALUES (?, ?, ?) ON CONFLICT (member, role) DO NOTHING",
      arguments: [member, role.rawValue, moment.text])
  }

  public func take(_ role: Role, from member: Int64) throws {
    try db.execute(sql: "DELETE FROM member_roles WHERE member = ? AND role = ?", arguments: [member, role.rawValue])
  }

  /// Who holds an older session, link or password of somebody's gets no further with it: a new link lets them in.
  public func closeDoors(of member: Int64) throws {
    for table in ["sessions", "links", "passwords"] {
      try db.execute(sql: "DELETE FROM \(table) WHERE member = ?", arguments: [member])
    }
  }

  /// Who leaves keeps no door: sessions, links, password, keys and permits go in the same transaction.
  public func leave(_ member: Int64, at moment: Moment) throws {
    try db.execute(
      sql: "UPDATE members SET left_at = ? WHERE id = ? AND left_at IS NULL", arguments: [moment.text, member])
    for table in [
      "sessions", "links", "passwords", "tokens", "second_steps", "recovery_codes", "identities", "substitutes",
    ] {
      try db.execute(sql: "DELETE FROM \(table) WHERE member = ?", arguments: [member])
    }
    try db.execute(sql: "DELETE FROM substitutes WHERE substitute = ?", arguments: [member])
    try db.execute(sql: "DELETE FROM letters WHERE member = ? AND state = 'waiting'", arguments: [member])
    // Nor leave to use the brand.
    try db.execute(
      sql: "UPDATE permits SET state = 'ended' WHERE member = ? AND state IN ('asked', 'granted')", arguments: [member])
    for table in ["spokespeople", "duty", "profile_approvers", "profile_writers"] {
      try db.execute(sql: "DELETE FROM \(table) WHERE member = ?", arguments: [member])
    }
  }

  /// Drafts that nobody will finish: somebody's in which nobody else wrote who is still there. What was withdrawn, as the ledger
  /// names it.
  public func withdrawDrafts(of member: Int64, at moment: Moment) throws -> [String] {
    var withdrawn: [String] = []
    for kind in ["publication", "version"] {
      let ids = try Int64.fetchAll(
        db,
        sql: """
          SELECT id FROM \(kind)s WHERE state = 'draft'
            AND id IN (SELECT \(kind) FROM \(kind)_authors WHERE member = ?)
            AND NOT EXISTS (SELECT 1 FROM \(kind)_authors a JOIN members m ON m.id = a.member
              WHERE a.\(kind) = \(kind)s.id AND a.member <> ? AND m.left_at IS NULL)
          ORDER BY id
          """, arguments: [member, member])
      for id in ids {
        try db.execute(
          sql: "UPDATE \(kind)s SET state = 'withdrawn', changed_at = ? WHERE id = ?", arguments: [moment.text, id])
      }
      withdrawn += ids.map { "\(kind):\($0)" }
    }
    return withdrawn
  }

  /// Takes away everything that tells who it was. What was signed stays signed, by `member:17`.
  public func erase(_ member: Int64, at moment: Moment) throws {
    try leave(member, at: moment)
    try db.execute(
      sql: "UPDATE members SET name = '–', email = NULL, team = '', erased_at = ? WHERE id = ?",
      arguments: [moment.text, member])
    try db.execute(sql: "UPDATE sign_ins SET member = NULL WHERE member = ?", arguments: [member])
    try db.execute(sql: "UPDATE notices SET text = '–', place = '' WHERE member = ?", arguments: [member])
    try db.execute(sql: "UPDATE permits SET what = '–', purpose = '–' WHERE member = ?", arguments: [member])
    for table in ["thanks", "attacks"] {
      try db.execute(sql: "DELETE FROM \(table) WHERE member = ?", arguments: [member])
    }
    try db.execute(
      sql: "DELETE FROM pictures WHERE about IN (SELECT 'notice:' || id FROM notices WHERE member = ?)",
      arguments: [member])
    try db.execute(sql: "UPDATE remarks SET text = '–' WHERE author = ?", arguments: [member])
    // What they doubted; the answer is somebody else's, and stays.
    try db.execute(sql: "UPDATE questions SET text = '–' WHERE member = ?", arguments: [member])
    try eraseContents(ofMember: member)
  }

  /// Of those who are there.
  public func timezones() throws -> [String] {
    try String.fetchAll(db, sql: "SELECT DISTINCT timezone FROM members WHERE left_at IS NULL ORDER BY timezone")
  }

  public func member(_ id: Int64) throws -> Member? {
    try Row.fetchOne(db, sql: Member.select + " WHERE m.id = ?", arguments: [id]).map(Member.init)
  }

  public func member(email: String) throws -> Member? {
    try Row.fetchOne(db, sql: Member.select + " WHERE m.email = ?", arguments: [email.lowercased()]).map(Member.init)
  }

  /// By team and name, those who are there; `after` a page that ended with that member. `matching` is part of a name or address.
  public func members(matching text: String = "", offset: Int = 0, count: Int = .max) throws -> [Member] {
    // What somebody types stands for itself.
    let letters = text.replacing("\\", with: "\\\\").replacing("%", with: "\\%").replacing("_", with: "\\_")
    let like = "%\(letters)%"
    return try Row.fetchAll(
      db,
      sql: Member.select + """
         WHERE m.left_at IS NULL
          AND (m.name LIKE ? ESCAPE '\\' OR m.email LIKE ? ESCAPE '\\' OR m.team LIKE ? ESCAPE '\\')
        ORDER BY m.team, m.name, m.id LIMIT ? OFFSET ?
        """, arguments: [like, like, like, count, offset]
    ).map(Member.init)
  }

  /// Those who are there with that name, whatever the case of its letters and their accents: all of it, never a part.
  public func members(named text: String) throws -> [Member] {
    // No name is longer; folding takes a time in the square of what stands above one letter.
    guard text.unicodeScalars.count <= 200 else { return [] }
    let name = Member.folded(text)
    return try Row.fetchAll(db, sql: "SELECT id, name FROM members WHERE left_at IS NULL ORDER BY id")
      .filter { Member.folded($0["name"]) == name }
      .compactMap { try member($0["id"] as Int64) }
  }

  public func memberCount() throws -> Int {
    try Int.fetchOne(db, sql: "SELECT count(*) FROM members WHERE left_at IS NULL") ?? 0
  }

  public func members(with role: Role) throws -> [Member] {
    try Row.fetchAll(
      db,
      sql: Member.select + """
         WHERE m.left_at IS NULL AND m.id IN (SELECT member FROM member_roles WHERE role = ?) ORDER BY m.name, m.id
        """, arguments: [role.rawValue]
    ).map(Member.init)
  }
}

extension Member {
  /// Who is asked to sign: everybody but those who only approve from outside. For a statement that calls members `m`.
  static let isOfTheHouse =
    "NOT EXISTS (SELECT 1 FROM member_roles r WHERE r.member = m.id AND r.role = '\(Role.outsideApprover.rawValue)')"

  /// As names are compared.
  fileprivate static func folded(_ text: String) -> String {
    text.folding(options: [.caseInsensitive, .diacriticInsensitive], locale: nil)
  }

  fileprivate static let select = """
    SELECT m.id, m.name, m.email, m.team, m.language, m.timezone, m.joined_at, m.left_at, m.erased_at,
      (SELECT group_concat(role) FROM member_roles r WHERE r.member = m.id) AS roles
    FROM members m
    """

  fileprivate init(_ row: Row) {
    self.init(
      id: row["id"], name: row["name"], email: row["email"], team: row["team"],
      language: Language(rawValue: row["language"]) ?? .es, timezone: row["timezone"],
      joinedAt: Moment(row["joined_at"] as String) ?? Moment(milliseconds: 0),
      leftAt: (row["left_at"] as String?).flatMap(Moment.init),
      erasedAt: (row["erased_at"] as String?).flatMap(Moment.init),
      roles: Set(((row["roles"] as String?) ?? "").split(separator: ",").compactMap { Role(rawValue: String($0)) }))
  }
}
