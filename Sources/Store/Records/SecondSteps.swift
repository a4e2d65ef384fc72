// SPDX-License-Identifier: Apache-2.0
import GRDB

/// The second step of somebody's sign-in: a secret that their phone holds too, sealed.
public struct SecondStep: Sendable, Hashable {
  public var member: Int64
  public var secret: String
  /// The last step of thirty seconds whose code was used.
  public var lastStep: Int64
  public var since: Moment

  public init(member: Int64, secret: String, lastStep: Int64, since: Moment) {
    self.member = member
    self.secret = secret
    self.lastStep = lastStep
    self.since = since
  }
}

extension Transaction {
  public func secondStep(of member: Int64) throws -> SecondStep? {
    try Row.fetchOne(
      db, sql: "SELECT secret, last_step, since FROM second_steps WHERE member = ?", arguments: [member]
    ).map {
      SecondStep(
        member: member, secret: $0["secret"], lastStep: $0["last_step"],
        since: Moment($0["since"] as String) ?? Moment(milliseconds: 0))
    }
  }

  /// With its recovery codes, as hashes; what was there before is over.
  public func set(_ step: SecondStep, recovery hashes: [String]) throws {
    try endSecondStep(of: step.member)
    try db.execute(
      sql: "INSERT INTO second_steps (member, secret, last_step, since) VALUES (?, ?, ?, ?)",
      arguments: [step.member, step.secret, step.lastStep, step.since.text])
    for hash in hashes {
      try db.execute(sql: "INSERT INTO recovery_codes (hash, member) VALUES (?, ?)", arguments: [hash, step.member])
    }
  }

  /// False when that step, or a later one, was used already: of two who send the same code, one gets in.
  public func use(step: Int64, of member: Int64) throws -> Bool {
    try db.execute(
      sql: "UPDATE second_steps SET last_step = ? WHERE member = ? AND last_step < ?", arguments: [step, member, step])
    return db.changesCount == 1
  }

  public func use(recovery hash: String, of member: Int64) throws -> Bool {
    try db.execute(sql: "DELETE FROM recovery_codes WHERE hash = ? AND member = ?", arguments: [hash, member])
    return db.changesCount == 1
  }

  public func recoveryCodesLeft(of member: Int64) throws -> Int {
    try Int.fetchOne(db, sql: "SELECT count(*) FROM recovery_codes WHERE member = ?", arguments: [member]) ?? 0
  }

  public func endSecondStep(of member: Int64) throws {
    try db.execute(sql: "DELETE FROM second_steps WHERE member = ?", arguments: [member])
    try db.execute(sql: "DELETE FROM recovery_codes WHERE member = ?", arguments: [member])
  }
}
