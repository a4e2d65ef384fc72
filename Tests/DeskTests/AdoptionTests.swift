// SPDX-License-Identifier: Apache-2.0
import Desk
import Store
import TestKit
import Testing
import Vocabulary

@Suite struct AdoptionTests {
  let test: TestCompany
  let company: Company
  let owner, second, third: Actor

  init() throws {
    test = try TestCompany()
    company = test.company
    owner = try test.actor("Lucía", [.owner])
    second = try test.actor("Andrés", [.approver])
    third = try test.actor("Marcela", [.approver])
  }

  @Test func `A text becomes official by two who did not write it, and not before its day`() async throws {
    let id = try await company.draft(owner, TestCompany.protocolText())
    await #expect(throws: Refusal.wrongState) { try await company.publish(owner, id, effective: "2026-12-01") }
    try await company.submit(owner, id)
    let revision = try await company.version(owner, id).revision
    await #expect(throws: Refusal.ownText) { try await company.approve(owner, id, revision: revision) }
    await #expect(throws: Refusal.changedMeanwhile) { try await company.approve(second, id, revision: "sha256:other") }
    try await company.approve(second, id, revision: revision)
    await #expect(throws: Refusal.alreadyDone) { try await company.approve(second, id, revision: revision) }
    #expect(try await company.version(owner, id).state == .review)
    try await company.approve(third, id, revision: revision)
    #expect(try await company.version(owner, id).state == .approved)
    await #expect(throws: Refusal.badDate) { try await company.publish(owner, id, effective: "2026-11-26") }
    try await company.publish(owner, id, effective: "2026-12-01")
    #expect(try await company.versionInForce() == nil)
    test.turn(by: .seconds(4 * 86_400))
    #expect(try await company.versionInForce()?.id == id)
    #expect(try await company.records.read { try $0.verify() }.count == 8)
  }

  @Test func `An edit takes the approvals back`() async throws {
    let id = try await company.draft(owner, TestCompany.protocolText())
    try await company.submit(owner, id)
    try await company.approve(second, id, revision: company.version(owner, id).revision)
    let seen = try await company.version(owner, id).changedAt
    let changed = try await company.write(owner, TestCompany.protocolText(prose: "Otra cosa."), to: id, seen: seen)
    #expect(changed.state == .draft)
    #expect(try await company.approvals(of: changed).isEmpty)
    await #expect(throws: Refusal.changedMeanwhile) { try await company.write(owner, "x", to: id, seen: seen) }
  }

  @Test func `What went back to its authors is approved by nobody, also where it comes again as it was`() async throws {
    let id = try await company.draft(owner, TestCompany.protocolText())
    try await company.submit(owner, id)
    let revision = try await company.version(owner, id).revision
    try await company.approve(second, id, revision: revision)
    try await company.returnToAuthors(third, id, reason: "Falta el artículo 2.")
    try await company.submit(owner, id)
    #expect(try await company.approvals(of: company.version(owner, id)).isEmpty)
    try await company.approve(third, id, revision: revision)
    #expect(try await company.version(owner, id).state == .review)
    try await company.approve(second, id, revision: revision)
    #expect(try await company.version(owner, id).state == .approved)
  }

  @Test func `Who approved a text and then writes in it has approved nothing`() async throws {
    let other = try test.actor("Otra dueña", [.owner])
    let id = try await company.draft(owner, TestCompany.protocolText())
    try await company.submit(owner, id)
    try await company.approve(other, id, revision: company.version(owner, id).revision)
    for prose in ["Otra cosa.", "Tratamos bien a todos."] {
      let seen = try await company.version(owner, id).changedAt
      _ = try await company.write(other, TestCompany.protocolText(prose: prose), to: id, seen: seen)
    }
    try await company.submit(owner, id)
    let version = try await company.version(owner, id)
    #expect(try await company.approvals(of: version).isEmpty)
    // Nor where the records still have their word.
    let (member, now) = (third.id, company.tools.now())
    try await company.records.write { records in
      try records.approve(version, by: member, at: now)
      try records.note(author: member, of: id)
    }
    #expect(try await company.approvals(of: version).isEmpty)
  }

  @Test func `That a text was changed is in the ledger, once for the saves of one hand`() async throws {
    let other = try test.actor("Otra dueña", [.owner])
    let id = try await company.draft(owner, TestCompany.protocolText())
    func write(_ actor: Actor, _ prose: String) async throws {
      let seen = try await company.version(owner, id).changedAt
      _ = try await company.write(actor, TestCompany.protocolText(prose: prose), to: id, seen: seen)
    }
    func editors() throws -> [String] {
      try company.records.readNow { try $0.search(LedgerSearch(what: "version.edited"), count: 9) }.map(\.who)
    }
    try await write(owner, "Uno.")
    #expect(try editors().isEmpty)
    try await company.submit(owner, id)
    // Taken back from its approvers.
    for prose in ["Dos.", "Tres."] { try await write(owner, prose) }
    #expect(try editors() == [owner.member.reference])
    for prose in ["Cuatro.", "Cinco."] { try await write(other, prose) }
    #expect(try editors() == [other.member.reference, owner.member.reference])
  }

  @Test func `A draft that others wrote in stays when its author leaves, until the last of them does`() async throws {
    let other = try test.actor("Otra dueña", [.owner])
    let (alone, shared) = (
      try await company.draft(other, TestCompany.protocolText()),
      try await company.draft(other, TestCompany.protocolText())
    )
    let seen = try await company.version(owner, shared).changedAt
    _ = try await company.write(owner, TestCompany.protocolText(prose: "Más."), to: shared, seen: seen)
    func withdrawn() throws -> [String] {
      try company.records.readNow { try $0.search(LedgerSearch(what: "version.withdrawn"), count: 9) }.map(\.about)
    }
    try await company.leave(owner, other.id)
    #expect(try await company.version(owner, shared).state == .draft)
    #expect(try withdrawn() == [Version.reference(alone)])
    let third = try test.actor("Tercera dueña", [.owner])
    try await company.leave(third, owner.id)
    #expect(try await company.version(third, shared).state == .withdrawn)
    #expect(try withdrawn() == [Version.reference(shared), Version.reference(alone)])
  }

  @Test(arguments: [
    ("no es un documento", Refusal.documentHasErrors),
    (TestCompany.protocolText().replacing("«idiota»", with: "idiota «de mesa»"), .examplesFail(1)),
    (TestCompany.protocolText().replacing("version: 2026.12\n", with: ""), .documentHasErrors),
  ]) func `What is not sound does not get to approval`(text: String, refusal: Refusal) async throws {
    let id = try await company.draft(owner, text)
    await #expect(throws: refusal) { try await company.submit(owner, id) }
  }

  @Test func `The newest that took effect is in force, and a number is published once`() async throws {
    let first = try await test.publish(
      TestCompany.protocolText(version: "1"), by: owner, approvedBy: [second, third], on: "2026-11-27")
    #expect(try await company.versionInForce()?.id == first.id)
    let next = try await test.publish(
      TestCompany.protocolText(version: "2"), by: owner, approvedBy: [second, third], on: "2026-12-05")
    #expect(try await company.versionInForce()?.id == first.id)
    test.turn(by: .seconds(9 * 86_400))
    #expect(try await company.versionInForce()?.id == next.id)
    await #expect(throws: Refusal.numberTaken) {
      try await test.publish(
        TestCompany.protocolText(version: "2", prose: "Otra."), by: owner, approvedBy: [second, third], on: "2027-01-01"
      )
    }
  }

  @Test func `A returned text says why, and an approved one does not change`() async throws {
    let id = try await company.draft(owner, TestCompany.protocolText())
    try await company.submit(owner, id)
    try await company.returnToAuthors(second, id, reason: "Falta el artículo 2.")
    #expect(try await company.version(owner, id).state == .draft)
    try await company.submit(owner, id)
    let version = try await company.version(owner, id)
    try await company.approve(second, id, revision: version.revision)
    try await company.approve(third, id, revision: version.revision)
    let approved = try await company.version(owner, id)
    await #expect(throws: Refusal.wrongState) { try await company.write(owner, "x", to: id, seen: approved.changedAt) }
    let (_, contents) = try await company.entry(
      owner, try company.records.readNow { try $0.search(LedgerSearch(what: "version.returned"), count: 1) }[0].n)
    #expect(contents == ["reason": "Falta el artículo 2."])
  }

  @Test func `Who joined in writing is an author too`() async throws {
    let other = try test.actor("Otra dueña", [.owner])
    let id = try await company.draft(owner, TestCompany.protocolText())
    let seen = try await company.version(owner, id).changedAt
    _ = try await company.write(other, TestCompany.protocolText(prose: "Más."), to: id, seen: seen)
    try await company.submit(owner, id)
    let revision = try await company.version(owner, id).revision
    await #expect(throws: Refusal.ownText) { try await company.approve(other, id, revision: revision) }
    await #expect(throws: Refusal.ownText) { try await company.approve(owner, id, revision: revision) }
  }
}
