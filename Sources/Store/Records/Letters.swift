// SPDX-License-Identifier: Apache-2.0
import GRDB

/// A letter that goes to a member, or went. Its text is made when it is sent.
public struct Letter: Sendable, Hashable, Identifiable {
  public enum Kind: String, Sendable, CaseIterable {
    /// The version in force waits for a signature.
    case sign
    /// The protocol's review date comes near.
    case review
    /// What the week brought.
    case week
    /// A threat came in, and it is this person's turn.
    case duty
  }
  public enum State: String, Sendable { case waiting, sent, failed }

  public var id: Int64
  public var kind: Kind
  /// `version:3`, or the week's Friday.
  public var about: String
  public var member: Int64
  /// 1 for the first of its kind about the same, then 2 and so on.
  public var round: Int
  public var state: State
  public var madeAt: Moment
  public var tries: Int

  public init(
    id: Int64 = 0, kind: Kind, about: String, member: Int64, round: Int, state: State = .waiting, madeAt: Moment,
    tries: Int = 0
  ) {
    self.id = id
    self.kind = kind
    self.about = about
    self.member = member
    self.round = round
    self.state = state
    self.madeAt = madeAt
    self.tries = tries
  }
}

extension Transaction {
  /// False when there is one already: the same letter is noted once, whoever asks.
  @discardableResult
  public func note(_ letter: Letter) throws -> Bool {
    try db.execute(
      sql: """
        INSERT INTO letters (kind, about, member, round, state, made_at, next_try) VALUES (?, ?, ?, ?, 'waiting', ?, ?)
        ON CONFLICT (kind, about, member, round) DO NOTHING
        """,
      arguments: [
        letter.kind.rawValue, letter.about, letter.member, letter.round, letter.madeAt.text, letter.madeAt.text,
      ])
    return db.changesCount == 1
  }

  /// Of those whose time has come, one about a threat, or else the oldest.
  public func nextLetter(at now: Moment) throws -> Letter? {
    try Row.fetchOne(
      db, sql: Letter.select + " WHERE state = 'waiting' AND next_try <= ? ORDER BY kind <> ?, next_try, id LIMIT 1",
      arguments: [now.text, Letter.Kind.duty.rawValue]
    ).flatMap(Letter.init)
  }

  public func wasSent(letter id: Int64) throws {
    try db.execute(sql: "UPDATE letters SET state = 'sent', tries = tries + 1 WHERE id = ?", arguments: [id])
  }

  /// It is tried again then; nil gives up.
  public func failed(letter id: Int64, nextTry: Moment?) throws {
    try db.execute(
      sql: """
        UPDATE letters SET tries = tries + 1, next_try = coalesce(?, next_try),
        state = CASE WHEN ? IS NULL THEN 'failed' ELSE state END WHERE id = ?
        """, arguments: [nextTry?.text, nextTry?.text, id])
  }

  /// Not now: it counts as no try.
  public func postpone(letter id: Int64, until moment: Moment) throws {
    try db.execute(sql: "UPDATE letters SET next_try = ? WHERE id = ?", arguments: [moment.text, id])
  }

  /// Nobody needs it any more: the member signed, or left.
  public func drop(letter id: Int64) throws {
    try db.execute(sql: "DELETE FROM letters WHERE id = ? AND state = 'waiting'", arguments: [id])
  }

  public func letterCounts() throws -> [Letter.State: Int] {
    try Row.fetchAll(db, sql: "SELECT state, count(*) AS n FROM letters GROUP BY state").reduce(into: [:]) {
      if let state = Letter.State(rawValue: $1["state"]) { $0[state] = $1["n"] }
    }
  }

  /// Who has an address, is of the house, has not signed a version, and was last written to about it before a moment, fewer than
  /// `most` times; with the number of the next letter.
  public func toRemind(
    of version: Int64, in timezones: [String], lastBefore: Moment, most: Int, count: Int
  ) throws -> [(member: Member, round: Int)] {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT m.id, coalesce(l.rounds, 0) AS rounds FROM members m
        LEFT JOIN (SELECT member, count(*) AS rounds, max(made_at) AS last FROM letters WHERE kind = 'sign' AND about = ?
          GROUP BY member) l ON l.member = m.id
        WHERE m.left_at IS NULL AND m.email IS NOT NULL AND \(Member.isOfTheHouse)
        AND NOT EXISTS (SELECT 1 FROM signatures s WHERE s.version = ? AND s.member = m.id)
        AND m.timezone IN (\(databaseQuestionMarks(count: timezones.count)))
        AND coalesce(l.rounds, 0) < ? AND coalesce(l.last, '') <= ? ORDER BY m.id LIMIT ?
        """,
      arguments: ["version:\(version)", version] + StatementArguments(timezones) + [most, lastBefore.text, count])
    return try rows.compactMap { row in try member(row["id"]).map { ($0, (row["rounds"] as Int) + 1) } }
  }

  public func sweepLetters(before moment: Moment) throws {
    try db.execute(
      sql: "DELETE FROM letters WHERE state <> 'waiting' AND made_at < ?", arguments: [moment.text])
  }
}

extension Letter {
  fileprivate static let select = "SELECT id, kind, about, member, round, state, made_at, tries FROM letters"

  fileprivate init?(_ row: Row) {
    guard let kind = Kind(rawValue: row["kind"]), let state = State(rawValue: row["state"]),
      let made = Moment(row["made_at"] as String)
    else { return nil }
    self.init(
      id: row["id"], kind: kind, about: row["about"], member: row["member"], round: row["round"], state: state,
      madeAt: made, tries: row["tries"])
  }
}
