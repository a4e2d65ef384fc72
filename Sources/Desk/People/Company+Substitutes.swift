// SPDX-License-Identifier: Apache-2.0
import Store
import Vocabulary

// Whoever is away is stood in for: for some days somebody else has their roles, in their own name. What they do is in the ledger as
// theirs; nobody approves what they wrote, also not in somebody else's place.

extension Company {
  static let longestSubstitution = 120

  /// Gives the substitute where they need a new link: not for more days of what they have.
  @discardableResult
  public func setSubstitute(
    _ actor: Actor, of member: Int64, by substitute: Int64, from: String, until: String
  ) async throws -> [Member] {
    try actor.require(.giveRoles)
    // One day of grace: it is yesterday somewhere.
    guard let first = CivilDay(from), let last = CivilDay(until),
      (0...Company.longestSubstitution).contains(first.days(to: last)), last >= today(in: nil).adding(-1)
    else { throw Refusal.badDate }
    let now = tools.now()
    return try await records.write { records in
      guard let away = try records.member(member), away.isActive else { throw Refusal.notFound }
      guard let other = try records.member(substitute), other.isActive, away.id != other.id else {
        throw Refusal.choiceGone
      }
      let closed = try closeOlderDoors(of: [substitute], actor, records) {
        try records.add(Substitution(member: member, substitute: substitute, from: from, until: until))
      }
      try records.append(
        Entry(
          "member.substitute-set", about: away.reference, by: actor.member.reference, at: now,
          data: ["by": .text(other.reference), "from": .text(from), "until": .text(until)]))
      return closed
    }
  }

  public func endSubstitute(_ actor: Actor, of member: Int64, by substitute: Int64) async throws {
    try actor.require(.giveRoles)
    let now = tools.now()
    try await records.write { records in
      guard try records.endSubstitution(of: member, by: substitute) else { throw Refusal.notFound }
      try records.append(
        Entry(
          "member.substitute-ended", about: Member.reference(member), by: actor.member.reference, at: now,
          data: ["by": .text(Member.reference(substitute))]))
    }
  }

  public func substitutes(_ actor: Actor, of member: Int64) async throws -> [(member: Member, of: Substitution)] {
    if member != actor.id { try actor.require(.seeMembers) }
    let day = today(in: nil).adding(-1).text
    return try await records.read { records in
      guard try records.member(member) != nil else { throw Refusal.notFound }
      return try records.substitutes(of: member, from: day).compactMap { one in
        try records.member(one.substitute).map { ($0, one) }
      }
    }
  }

  /// What is somebody's today in the place of others. Only a person's own roles are lent, not what they hold for somebody else.
  func lent(to member: Member, _ records: Transaction) throws -> Set<Role> {
    let running = try records.substitutions(by: member.id, on: today(in: member.timezone).text)
    // A few digits are enough to read and sign, and for nothing that is lent.
    guard !running.isEmpty, try !records.hasPIN(member.id) else { return [] }
    return try roles(lentBy: running, records)
  }

  /// The same on any day that is set, and whatever they come in with today: who opens their door chooses another password.
  func everLent(to member: Member, _ records: Transaction) throws -> Set<Role> {
    try roles(lentBy: records.substitutions(by: member.id, from: today(in: nil).adding(-1).text), records)
  }

  private func roles(lentBy substitutions: [Substitution], _ records: Transaction) throws -> Set<Role> {
    try substitutions.reduce(into: []) { roles, one in
      guard let away = try records.member(one.member), away.isActive else { return }
      roles.formUnion(away.roles.subtracting([.outsideApprover]))
    }
  }
}
