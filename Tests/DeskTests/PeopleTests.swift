// SPDX-License-Identifier: Apache-2.0
import Desk
import Store
import TestKit
import Testing
import Vocabulary

@Suite struct PeopleTests {
  let test: TestCompany
  let company: Company
  let owner, runner: Actor

  init() throws {
    test = try TestCompany()
    company = test.company
    owner = try test.actor("Lucía", [.owner])
    runner = try test.actor("Diana", [.operator])
  }

  @Test func `Only an owner gives roles, also while adding somebody`() async throws {
    let added = try await company.add(runner, MemberCard(name: "Ana", roles: [.owner]))
    #expect(try test.actor(added.member.id).member.roles == [.member])
    await #expect(throws: Refusal.notAllowed(.giveRoles)) { try await company.invite(runner, owner.id) }
    await #expect(throws: Refusal.notAllowed(.giveRoles)) { try await company.leave(runner, owner.id) }
  }

  @Test(arguments: Role.allCases) func `No link gives a role that its maker could not give`(role: Role) async throws {
    let other = try test.actor("Otra", [role])
    if role == .member || role == .operator {
      _ = try await company.invite(runner, other.id)
    } else {
      await #expect(throws: Refusal.notAllowed(.giveRoles)) { try await company.invite(runner, other.id) }
    }
    _ = try await company.invite(owner, other.id)
  }

  @Test func `Somebody must answer for the protocol`() async throws {
    await #expect(throws: Refusal.lastOwner) { try await company.set(owner, roles: [], of: owner.id) }
    await #expect(throws: Refusal.lastOwner) { try await company.leave(owner, owner.id) }
    try await company.set(owner, roles: [.owner], of: runner.id)
    try await company.leave(owner, owner.id)
  }

  @Test(arguments: [
    (MemberCard(name: ""), Refusal.badName), (MemberCard(name: " \n\t"), .badName),
    (MemberCard(name: String(repeating: "x", count: 121)), .badName),
    (MemberCard(name: "Ana", email: "ana"), .badEmail),
    (MemberCard(name: "Ana", email: "a@b"), .badEmail),
    (MemberCard(name: "Ana", email: "a@b.c\r\nBcc: x@y.z"), .badEmail),
    (MemberCard(name: "Ana", email: "<a@b.c>"), .badEmail), (MemberCard(name: "Ana", timezone: "Bogotá"), .badTimezone),
  ]) func `A card that is wrong is told`(card: MemberCard, refusal: Refusal) async throws {
    await #expect(throws: refusal) { try await company.add(owner, card) }
  }

  @Test func `Two members do not share an address, whatever its letters' case`() async throws {
    _ = try await company.add(owner, MemberCard(name: "Ana", email: "Ana@Example.org"))
    await #expect(throws: Refusal.emailTaken) {
      try await company.add(owner, MemberCard(name: "Otra", email: "ana@example.ORG"))
    }
  }

  @Test func `A member changes their own details and nobody else's, and not their team`() async throws {
    let ana = try test.actor("Ana")
    try await company.update(ana, ana.id, MemberCard(name: "Ana María", team: "Gerencia", language: .pt))
    let changed = try test.actor(ana.id).member
    #expect(changed.name == "Ana María" && changed.team.isEmpty && changed.language == .pt)
    await #expect(throws: Refusal.notAllowed(.manageMembers)) {
      try await company.update(ana, owner.id, MemberCard(name: "X"))
    }
  }

  @Test(arguments: [
    "nombre,correo,equipo\nAna Ruiz,ana@example.org,Tienda\n\"Soto, Luis\",luis@example.org,Tienda\n",
    "Correo;Nombre;Área\r\nana@example.org;Ana Ruiz;Tienda\r\nluis@example.org;\"Soto, Luis\";Tienda",
    "\u{FEFF}Ana Ruiz,ana@example.org,Tienda\n\n\"Soto, Luis\",luis@example.org,Tienda\n,,\n",
  ]) func `A list is read as spreadsheets write it, shown first, and taken once`(text: String) async throws {
    let file = MemberFile(text, language: .es, timezone: "America/Bogota")
    let plan = try await company.plan(owner, file)
    #expect(plan.joining.map(\.card.name) == ["Ana Ruiz", "Soto, Luis"])
    #expect(try company.records.readNow { try $0.memberCount() } == 2)
    #expect(try await company.import(owner, file) == (2, 0))
    #expect(try await company.plan(owner, file).same == 2)
    let moved = MemberFile("Ana Ruiz,ana@example.org,Tostadora", language: .es, timezone: "America/Bogota")
    #expect(try await company.import(owner, moved) == (0, 1))
    #expect(try await company.records.read { try $0.member(email: "ana@example.org")?.team } == "Tostadora")
  }

  @Test func `Lines that are wrong are shown and not taken`() async throws {
    let file = MemberFile(
      "Ana,ana@x\n,b@example.org\nLuis,l@example.org\nOtro Luis,L@example.org", language: .es, timezone: "UTC")
    let plan = try await company.plan(owner, file)
    #expect(plan.refused.map(\.problem) == [.badEmail, .badName, .emailTaken])
    #expect(plan.joining.map(\.card.name) == ["Luis"])
  }

  @Test func `Erasing takes the name and the words, and the chain holds`() async throws {
    let ana = try test.actor("Ana Ruiz")
    await #expect(throws: Refusal.wrongState) { try await company.erase(owner, ana.id) }
    try await company.leave(owner, ana.id)
    try await company.erase(owner, ana.id)
    #expect(try test.actor(ana.id).member.name == "–")
    let lines = try company.records.readNow { try $0.lines(after: 0, count: 99) }
    #expect(!lines.contains { $0.text.contains("Ana Ruiz") })
    #expect(try company.records.readNow { try $0.verify() }.count == lines.count)
  }
}
