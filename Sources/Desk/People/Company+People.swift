// SPDX-License-Identifier: Apache-2.0
import Foundation
import Store
import Vocabulary

// Who is in the organisation, and what they may.

extension Company {
  /// The first start: makes the first owner and gives the link that lets them in. nil when somebody is there already.
  public func begin(owner name: String, language: Language) async throws -> String? {
    let now = tools.now()
    let id = try await records.write { records -> Int64? in
      guard try records.memberCount() == 0 else { return nil }
      let owner = Member(name: name, language: language, joinedAt: now, roles: [.owner, .operator, .member])
      let id = try records.add(owner)
      try records.append(
        Entry("member.joined", about: Member.reference(id), by: "decoro", at: now, data: ["roles": owner.roles.json]))
      return id
    }
    guard let id else { return nil }
    return try await link(for: id, purpose: .first)
  }

  public func members(_ actor: Actor, matching text: String, offset: Int, count: Int) async throws -> [Member] {
    try actor.require(.seeMembers)
    return try await records.read { try $0.members(matching: text, offset: offset, count: count) }
  }

  public func member(_ actor: Actor, _ id: Int64) async throws -> Member {
    if id != actor.id { try actor.require(.seeMembers) }
    return try await records.read { records in
      guard let member = try records.member(id) else { throw Refusal.notFound }
      return member
    }
  }

  /// In the order that was asked for, in one reading.
  public func members(_ actor: Actor, _ ids: [Int64]) async throws -> [Member] {
    try actor.require(.seeMembers)
    return try await records.read { records in try ids.compactMap { try records.member($0) } }
  }

  /// Whom a personal code names, or a name or an address that only one of them has; all of it, for a part may be anybody's.
  public func one(_ actor: Actor, named text: String) async throws -> Member? {
    try actor.require(.seeMembers)
    return try await only(text)
  }

  /// The same for whoever passes something on to a colleague, and learns nothing else of them.
  public func colleague(_ actor: Actor, named text: String) async throws -> Member? {
    try actor.require(.moderate)
    return try await only(text)
  }

  private func only(_ text: String) async throws -> Member? {
    let text = text.tidied
    guard !text.isEmpty else { return nil }
    return try await records.read { records in
      if let id = Int64(text) { return try records.member(id).flatMap { $0.isActive ? $0 : nil } }
      if let member = try records.member(email: text), member.isActive { return member }
      let found = try records.members(named: text)
      return found.count == 1 ? found.first : nil
    }
  }

  /// Adds somebody, and gives the link to hand over.
  public func add(_ actor: Actor, _ card: MemberCard) async throws -> (member: Member, link: String) {
    try actor.require(.manageMembers)
    var member = try card.member(joinedAt: tools.now())
    // Roles are the owner's to give: who may only manage adds plain members.
    if !actor.may(.giveRoles) { member.roles = [.member] }
    let joining = member
    let now = tools.now()
    member.id = try await records.write { records in
      if let email = joining.email, try records.member(email: email) != nil { throw Refusal.emailTaken }
      let id = try records.add(joining)
      try records.append(
        Entry(
          "member.joined", about: Member.reference(id), by: actor.member.reference, at: now,
          data: ["roles": joining.roles.json]))
      return id
    }
    return (member, try await link(for: member.id, purpose: .invite))
  }

  /// A new link for somebody who cannot get in: the old one is over. Never for somebody with more rights than one's own.
  public func invite(_ actor: Actor, _ id: Int64) async throws -> String {
    try actor.require(.manageMembers)
    let (token, now) = (Company.token(), tools.now())
    try await records.write { records in
      guard let member = try records.member(id) else { throw Refusal.notFound }
      guard member.isActive else { throw Refusal.wrongState }
      // A link opens somebody's session: who cannot give a role must not get it that way.
      try requireNoMore(than: actor, member, records)
      try records.dropLinks(of: id, for: .invite)
      try records.add(
        Link(
          hash: Company.hash(token), member: id, purpose: .invite, madeAt: now, expiresAt: now.adding(Terms.invite)))
      try records.append(Entry("member.invited", about: member.reference, by: actor.member.reference, at: now))
    }
    return token
  }

  /// Who gives no roles opens the door of nobody who has more of them, or will have in somebody's place.
  private func requireNoMore(than actor: Actor, _ member: Member, _ records: Transaction) throws {
    guard !actor.may(.giveRoles) else { return }
    let roles = try member.roles.union(everLent(to: member, records))
    guard roles.isSubset(of: actor.member.roles.union([.member])) else { throw Refusal.notAllowed(.giveRoles) }
  }

  /// Gives those who need a new link: who got a role, and who stands in for them.
  @discardableResult
  public func set(_ actor: Actor, roles: Set<Role>, of id: Int64) async throws -> [Member] {
    try actor.require(.giveRoles)
    let roles = roles.union([.member])
    let now = tools.now()
    let yesterday = today(in: nil).adding(-1).text
    return try await records.write { records in
      guard let member = try records.member(id), member.isActive else { throw Refusal.notFound }
      let (given, taken) = (roles.subtracting(member.roles), member.roles.subtracting(roles))
      guard !given.isEmpty || !taken.isEmpty else { return [] }
      if taken.contains(.owner), try records.members(with: .owner).count < 2 { throw Refusal.lastOwner }
      let others = try records.substitutes(of: id, from: yesterday).map(\.substitute)
      let closed = try closeOlderDoors(of: [id] + others, actor, records) {
        for role in given { try records.give(role, to: id, at: now) }
        for role in taken { try records.take(role, from: id) }
      }
      try records.append(
        Entry(
          "member.roles-changed", about: member.reference, by: actor.member.reference, at: now,
          data: ["given": given.json, "taken": taken.json]))
      return closed
    }
  }

  public func update(_ actor: Actor, _ id: Int64, _ card: MemberCard) async throws {
    try actor.require(id == actor.id ? .takePart : .manageMembers)
    let now = tools.now()
    let new = try card.member(joinedAt: now)
    try await records.write { records in
      guard var member = try records.member(id), member.isActive else { throw Refusal.notFound }
      // Where a provider says who is who, it does so by the address: nobody puts on another's.
      if new.email != member.email, !actor.may(.manageMembers), Settings(try records.settings()).hasProvider {
        throw Refusal.notAllowed(.manageMembers)
      }
      // And nobody gives somebody with more rights another address: by it a provider, or a letter, would reach another person.
      if new.email != member.email, id != actor.id { try requireNoMore(than: actor, member, records) }
      if let email = new.email, let other = try records.member(email: email), other.id != id {
        throw Refusal.emailTaken
      }
      // The team is the organisation's to say; the rest is one's own.
      let changed = [
        ("name", member.name != new.name), ("email", member.email != new.email),
        ("language", member.language != new.language),
        ("timezone", member.timezone != new.timezone),
        ("team", actor.may(.manageMembers) && member.team != new.team),
      ].filter(\.1).map(\.0)
      guard !changed.isEmpty else { return }
      (member.name, member.email, member.language, member.timezone) = (new.name, new.email, new.language, new.timezone)
      if actor.may(.manageMembers) { member.team = new.team }
      try records.update(member)
      try records.append(
        Entry(
          "member.updated", about: member.reference, by: actor.member.reference, at: now,
          data: ["fields": .list(changed.map(JSON.text))]))
    }
  }

  /// Somebody leaves: in one act their sessions, links and passwords are over. What they signed stays.
  public func leave(_ actor: Actor, _ id: Int64) async throws {
    try actor.require(.manageMembers)
    let now = tools.now()
    try await records.write { records in
      guard let member = try records.member(id), member.isActive else { throw Refusal.notFound }
      if member.roles.contains(.owner) {
        try actor.require(.giveRoles)
        if try records.members(with: .owner).count < 2 { throw Refusal.lastOwner }
      }
      try records.leave(id, at: now)
      try records.append(Entry("member.left", about: member.reference, by: actor.member.reference, at: now))
      try withdrawDrafts(of: id, actor, records, at: now)
      try records.handOnPress(of: member, by: actor, at: now)
    }
  }

  /// Each with its entry: of every draft the ledger says what became of it.
  private func withdrawDrafts(of id: Int64, _ actor: Actor, _ records: Transaction, at now: Moment) throws {
    for draft in try records.withdrawDrafts(of: id, at: now) {
      let kind = draft.prefix { $0 != ":" }
      try records.append(Entry("\(kind).withdrawn", about: draft, by: actor.member.reference, at: now))
    }
  }

  /// Erases what tells who somebody was who has left. The chain holds, and their signatures are of `member:17`.
  public func erase(_ actor: Actor, _ id: Int64) async throws {
    try actor.require(.giveRoles)
    let now = tools.now()
    try await records.write { records in
      guard let member = try records.member(id) else { throw Refusal.notFound }
      guard !member.isActive, member.erasedAt == nil else { throw Refusal.wrongState }
      try records.erase(id, at: now)
      try records.append(Entry("member.erased", about: member.reference, by: actor.member.reference, at: now))
      // A message that came back from its approvers after they had left.
      try withdrawDrafts(of: id, actor, records, at: now)
    }
  }
}

/// What is written about somebody in a form or a file.
public struct MemberCard: Sendable, Hashable {
  public var name: String
  public var email: String
  public var team: String
  public var language: Language
  public var timezone: String
  public var roles: Set<Role>

  public init(
    name: String, email: String = "", team: String = "", language: Language = .es, timezone: String = "America/Bogota",
    roles: Set<Role> = [.member]
  ) {
    self.name = name
    self.email = email
    self.team = team
    self.language = language
    self.timezone = timezone
    self.roles = roles
  }

  func member(joinedAt now: Moment) throws(Refusal) -> Member {
    let name = name.tidied
    guard (1...120).contains(name.count) else { throw .badName }
    let email = email.tidied.lowercased()
    guard email.isEmpty || MemberCard.isAddress(email) else { throw .badEmail }
    let team = team.tidied
    guard team.count <= 80 else { throw .badName }
    guard TimeZone(identifier: timezone) != nil else { throw .badTimezone }
    return Member(
      name: name, email: email.isEmpty ? nil : email, team: team, language: language, timezone: timezone, joinedAt: now,
      roles: roles.union([.member]))
  }

  static func isAddress(_ text: String) -> Bool {
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    return parts.count == 2 && !parts[0].isEmpty && parts[1].contains(".") && !parts[1].hasPrefix(".")
      && !parts[1].hasSuffix(".")
      && text.count <= 200
      && text.unicodeScalars.allSatisfy {
        $0.value > 0x20 && $0.value != 0x7F && !"<>,;\"\\".unicodeScalars.contains($0)
      }
  }
}

extension String {
  /// Without controls, and with single spaces.
  var tidied: String {
    String(String.UnicodeScalarView(unicodeScalars.map { $0.properties.generalCategory == .control ? " " : $0 }))
      .split(separator: " ").joined(separator: " ")
  }
}

extension Set<Role> {
  var json: JSON { .list(sorted().map { .text($0.rawValue) }) }
}
