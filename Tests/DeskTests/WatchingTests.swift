// SPDX-License-Identifier: Apache-2.0
import Store
import TestKit
import Testing
import Vocabulary

@testable import Desk

@Suite struct WatchingTests {
  private func house() async throws -> (TestCompany, Actor) {
    let test = try TestCompany()
    let owner = try test.actor("Olga", [.owner])
    try await test.enact(TestCompany.protocolText(), by: owner)
    return (test, owner)
  }

  private func receive(_ test: TestCompany, _ actor: Actor, _ text: String) async throws -> Store.Comment {
    try await test.company.receive(actor, [IncomingComment(text: text)], decide: try TestDeciding.spanish())[0]
  }

  @Test func `A rule that only watches counts and asks for nothing, and then it applies`() async throws {
    let (test, owner) = try await house()
    let before = try await receive(test, owner, "El gerente es un idiota")
    #expect(before.state == .waiting && before.clause == "courtesy")
    try await test.company.watch(owner, clause: "courtesy", until: "2026-12-10")
    let watched = try await receive(test, owner, "El gerente es un idiota")
    #expect(watched.state == .clear && watched.outcome == .pass && watched.grounds.isEmpty)
    await #expect(throws: Refusal.criticismStays) {
      try await test.company.hide(owner, comment: watched.id, clause: nil)
    }
    #expect(try await test.company.watched(owner).map(\.seen) == [1])
    test.turn(to: Moment("2026-12-11T15:00:00.000Z")!)
    #expect(try await receive(test, owner, "El gerente es un idiota").state == .waiting)
    for (clause, day) in [("no-such", "2026-12-12"), ("courtesy", "2026-12-01"), ("courtesy", "2027-12-01")] {
      await #expect(throws: Refusal.self) { try await test.company.watch(owner, clause: clause, until: day) }
    }
  }

  @Test func `A threat is never only watched, nor dropped beside what is, quoted or not`() async throws {
    let test = try TestCompany()
    let owner = try test.actor("Olga", [.owner])
    let rule = """

      ```clause threats
      detect: [courtesy.threat]
      comment: escalate
      ```
      """
    try await test.enact(TestCompany.protocolText() + rule, by: owner)
    let threat = try #require(try await receive(test, owner, "Te voy a matar, Marcela").clause)
    for clause in Set(["courtesy", threat]) {
      try await test.company.watch(owner, clause: clause, until: "2026-12-10")
    }
    let told = "El guardia le dijo \"te voy a matar\" a mi papá. El gerente es un idiota."
    for text in [told, "Te voy a matar, Marcela, idiota"] {
      let taken = try await receive(test, owner, text)
      #expect(taken.state == .waiting && taken.outcome >= .hold)
      #expect(
        taken.grounds.flatMap(\.quotes).contains { $0.contains("te voy a matar") || $0.contains("Te voy a matar") })
      _ = try await test.company.hide(owner, comment: taken.id, clause: nil)
    }
  }

  @Test func `Praise reaches one person, who alone sees it`() async throws {
    let (test, owner) = try await house()
    let (ana, luis) = (try test.actor("Ana"), try test.actor("Luis"))
    let praise = try await receive(test, owner, "Qué bien me atendió Ana, mil gracias")
    try await test.company.pass(owner, praise: praise.id, to: ana.id, note: "Felicitaciones")
    #expect(try await test.company.thanks(ana, onlyNew: true).map(\.note) == ["Felicitaciones"])
    #expect(try await test.company.thanks(luis, onlyNew: true).isEmpty)
    let id = try #require(try await test.company.thanks(ana, onlyNew: true).first?.id)
    await #expect(throws: Refusal.notFound) { try await test.company.markSeen(luis, thanks: id) }
    try await test.company.markSeen(ana, thanks: id)
    #expect(try await test.company.thanks(ana, onlyNew: true).isEmpty)
    // The ledger says that it was done, and not to whom.
    let said = try test.company.records.readNow { try $0.search(LedgerSearch(what: "praise.passed-on"), count: 1) }
    #expect(said.first?.line.contains(ana.member.reference) == false)
    let insult = try await receive(test, owner, "Ana es una idiota")
    await #expect(throws: Refusal.wrongState) {
      try await test.company.pass(owner, praise: insult.id, to: ana.id, note: "")
    }
  }

  @Test(
    arguments: [
      ("Muy mal servicio, llámenme al 300 123 4567 y lo cuento", "Muy mal servicio, llámenme al ••• y lo cuento"),
      ("El gerente es un idiota, mi teléfono es 300 123 4567", nil), ("Muy mal servicio", nil),
    ] as [(String, String?)])
  func `What is left without the personal data may be posted again`(text: String, masked: String?) async throws {
    let test = try TestCompany()
    let owner = try test.actor("Olga", [.owner])
    try await test.enact(TestCompany.protocolText(), by: owner)
    #expect(try await receive(test, owner, text).masked == masked)
  }
}
