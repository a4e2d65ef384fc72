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

  /// A session of somebody's, through a link.
  private func enter(_ id: Int64) async throws -> String {
    try await company.open(link: company.link(for: id, purpose: .reset), password: nil, device: "")
  }

  @Test func `Nobody gets at what somebody has in another's place`() async throws {
    let away = try test.actor("Ana", [.approver])
    let plain = try test.actor("Luis", [], email: "luis@example.co")
    let (link, session) = (try await company.invite(runner, plain.id), try await enter(plain.id))
    // Not before a week is over; what was opened before is over now.
    try await company.setSubstitute(owner, of: away.id, by: plain.id, from: "2026-12-05", until: "2026-12-07")
    #expect(try await company.actor(session) == nil)
    await #expect(throws: Refusal.linkIsOver) { try await company.open(link: link, password: nil, device: "") }
    await #expect(throws: Refusal.notAllowed(.giveRoles)) { try await company.invite(runner, plain.id) }
    await #expect(throws: Refusal.notAllowed(.giveRoles)) {
      try await company.update(runner, plain.id, MemberCard(name: "Luis", email: "mia@example.co"))
    }
    _ = try await company.invite(owner, plain.id)
    test.turn(by: .seconds(20 * 86_400))
    _ = try await company.invite(runner, plain.id)
  }

  @Test func `With a new role older links and sessions are over, also of whoever stands in`() async throws {
    let (ana, luis) = (try test.actor("Ana"), try test.actor("Luis"))
    try await company.setSubstitute(owner, of: ana.id, by: luis.id, from: "2026-11-27", until: "2026-11-30")
    let link = try await company.invite(runner, ana.id)
    let (hers, his, own) = (try await enter(ana.id), try await enter(luis.id), try await enter(owner.id))
    try await company.set(owner, roles: [.approver], of: ana.id)
    #expect(try await company.actor(hers) == nil)
    #expect(try await company.actor(his) == nil)
    await #expect(throws: Refusal.linkIsOver) { try await company.open(link: link, password: nil, device: "") }
    // What is taken away ends nothing, and whoever gives themselves a role stays in.
    let again = try await enter(ana.id)
    try await company.set(owner, roles: [], of: ana.id)
    #expect(try await company.actor(again) != nil)
    try await company.set(owner, roles: [.owner, .auditor], of: owner.id)
    #expect(try await company.actor(own) != nil)
  }

  @Test func `Somebody is named by all of their name or address, or by their code`() async throws {
    let ana = try test.actor("Ana Ruiz", [], email: "ana@example.co")
    let mariana = try test.actor("Mariana Ruíz")
    for _ in 0..<2 { _ = try test.actor("José Díaz") }
    for (name, expected) in [
      ("ana ruiz", ana.id), ("Ana Ruíz", ana.id), ("MARIANA RUIZ", mariana.id), ("Ana@Example.co", ana.id),
      (String(mariana.id), mariana.id),
    ] {
      #expect(try await company.one(owner, named: name)?.id == expected, "\(name)")
    }
    for name in ["Ana", "ruiz", "ana@", "@", "%", "_", "", "jose diaz", "José Díaz", "9999"] {
      #expect(try await company.one(owner, named: name) == nil, "\(name)")
    }
    try await company.leave(owner, ana.id)
    #expect(try await company.one(owner, named: "Ana Ruiz") == nil)
  }

  @Test func `A search finds parts of names, and signs stand for themselves`() async throws {
    _ = try test.actor("Café 100 %", [])
    _ = try test.actor("a_b", [])
    _ = try test.actor("c\\d", [])
    let searches: [(String, [String])] = [
      ("caf", ["Café 100 %"]), ("%", ["Café 100 %"]), ("_", ["a_b"]), ("\\", ["c\\d"]), ("a%b", []), ("c_d", []),
    ]
    for (text, names) in searches {
      let found = try await company.members(owner, matching: text, offset: 0, count: 9)
      #expect(found.map(\.name) == names, "\(text)")
    }
  }

  @Test func `One more on duty or one less, whoever else changes it`() async throws {
    let (one, two) = (try test.actor("Camilo", [.communityManager]), try test.actor("Rosa", [.approver]))
    let plain = try test.actor("Ana")
    let (company, owner) = (self.company, self.owner)
    try await withThrowingTaskGroup(of: Void.self) { group in
      for actor in [one, two] { group.addTask { try await company.putOnDuty(owner, actor.id) } }
      try await group.waitForAll()
    }
    let roster = try await company.roster(owner)
    #expect(Set(roster.map(\.id)) == [one.id, two.id])
    try await company.putOnDuty(owner, one.id)
    #expect(try await company.roster(owner).map(\.id) == [two.id, one.id])
    await #expect(throws: Refusal.choiceGone) { try await company.putOnDuty(owner, plain.id) }
    try await company.takeOffDuty(owner, two.id)
    #expect(try await company.roster(owner).map(\.id) == [one.id])
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
    let file = try MemberFile(text, language: .es, timezone: "America/Bogota")
    let plan = try await company.plan(owner, file)
    #expect(plan.joining.map(\.card.name) == ["Ana Ruiz", "Soto, Luis"])
    #expect(try company.records.readNow { try $0.memberCount() } == 2)
    #expect(try await company.import(owner, file) == (2, 0))
    #expect(try await company.plan(owner, file).same == 2)
    let moved = try MemberFile("Ana Ruiz,ana@example.org,Tostadora", language: .es, timezone: "America/Bogota")
    #expect(try await company.import(owner, moved) == (0, 1))
    #expect(try await company.records.read { try $0.member(email: "ana@example.org")?.team } == "Tostadora")
  }

  @Test func `Lines that are wrong are shown and not taken`() async throws {
    let file = try MemberFile(
      "\nAna,ana@x\n,b@example.org\n\"Luis\",l@example.org,\"Caja\ny bodega\"\nOtro Luis,L@example.org", language: .es,
      timezone: "UTC")
    let plan = try await company.plan(owner, file)
    #expect(plan.refused.map(\.problem) == [.badEmail, .badName, .emailTaken])
    #expect(plan.refused.map(\.number) == [2, 3, 6])
    #expect(plan.joining.map(\.card.name) == ["Luis"])
  }

  @Test func `A list that is too long is refused whole`() {
    let long = String(repeating: "Ana\n", count: MemberFile.limit + 1)
    #expect(throws: Refusal.tooMany) { try MemberFile(long, language: .es, timezone: "UTC") }
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
