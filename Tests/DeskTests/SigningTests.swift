// SPDX-License-Identifier: Apache-2.0
import Compile
import Decide
import Desk
import Store
import TestKit
import Testing
import Vocabulary

@Suite struct SigningTests {
  let test: TestCompany
  let company: Company
  let owner: Actor
  let version: Version

  init() async throws {
    test = try TestCompany()
    company = test.company
    owner = try test.actor("Lucía", [.owner])
    let approvers = [try test.actor("Andrés", [.approver]), try test.actor("Marcela", [.approver])]
    version = try await test.publish(TestCompany.protocolText(), by: owner, approvedBy: approvers, on: "2026-11-27")
  }

  private func sign(_ actor: Actor, remark: String = "") async throws -> Int {
    let ticket = try await company.practised(actor, version, [("courtesy", true)])
    return try await company.sign(actor, revision: version.revision, ticket: ticket, remark: remark)
  }

  @Test func `A signature is of the text that was read and practised, once`() async throws {
    let ana = try test.actor("Ana")
    await #expect(throws: Refusal.practiseFirst) {
      try await company.sign(ana, revision: version.revision, ticket: "", remark: "")
    }
    let ticket = try await company.practised(owner, version, [])
    await #expect(throws: Refusal.practiseFirst) {
      try await company.sign(ana, revision: version.revision, ticket: ticket, remark: "")
    }
    await #expect(throws: Refusal.changedMeanwhile) {
      try await company.sign(ana, revision: "sha256:other", ticket: ticket, remark: "")
    }
    let entry = try await sign(ana, remark: "De acuerdo, salvo el artículo 7.")
    #expect(try await company.hasSigned(ana, version))
    await #expect(throws: Refusal.alreadyDone) { try await sign(ana) }
    let (line, contents) = try await company.entry(owner, entry)
    #expect(line.text.contains(version.revision) && !line.text.contains("De acuerdo"))
    #expect(contents == ["remark": "De acuerdo, salvo el artículo 7."])
  }

  @Test func `Two clicks at once are one signature`() async throws {
    let ana = try test.actor("Ana")
    let ticket = try await company.practised(ana, version, [])
    let (company, revision) = (company, version.revision)
    let signed = await withTaskGroup(of: Bool.self) { group in
      for _ in 0..<10 {
        group.addTask { (try? await company.sign(ana, revision: revision, ticket: ticket, remark: "")) != nil }
      }
      return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
    }
    #expect(signed == 1)
    #expect(try company.records.readNow { try $0.search(LedgerSearch(what: "version.signed"), count: 50) }.count == 1)
  }

  @Test func `Groups under five are not shown`() async throws {
    for (team, count) in [("Grande", 6), ("Chica", 2), ("Otra", 4)] {
      for number in 0..<count {
        let id = try company.records.writeNow {
          try $0.add(Member(name: "\(team) \(number)", team: team, joinedAt: company.tools.now()))
        }
        if number == 0 { _ = try await sign(test.actor(id)) }
      }
    }
    let progress = try await company.progress(owner, of: version)
    #expect(progress.teams.map(\.team) == ["Grande"])
    // Without a team there are three, in the small ones six: nine together.
    #expect(progress.others?.members == 9)
    #expect(progress.signed == 3)
    #expect(try await company.unsigned(owner, version, count: 50).count == 12)
    let manager = try test.actor("Camilo", [.communityManager])
    await #expect(throws: Refusal.notAllowed(.seeUnsigned)) { try await company.unsigned(manager, version, count: 5) }
  }

  @Test func `Nor does a small group show by what is left of the whole`() async throws {
    for (team, count) in [("Grande", 6), ("Mediana", 5)] {
      for number in 0..<count {
        _ = try company.records.writeNow {
          try $0.add(Member(name: "\(team) \(number)", team: team, joinedAt: company.tools.now()))
        }
      }
    }
    // Without a team there are three: too few to be shown, and to be left over.
    let progress = try await company.progress(owner, of: version)
    #expect(progress.teams.map(\.team) == ["Grande"])
    #expect(progress.others?.members == 8 && progress.members == 14)
  }

  @Test func `The practice is the same for the same seed, and half of it is fine`() throws {
    let ruleset = try Protocols.shipped("cafe-andino.es")
    let (document, worker) = (ruleset.document, Engine(ruleset: ruleset).worker())
    let isFine = { (text: String, surface: Surface) in
      worker.decide(Post(id: .number(1), text: Array(text.utf8), surface: surface)).outcome == .pass
    }
    var fine = 0, asked = 0
    for seed in 1...100 as ClosedRange<UInt64> {
      let practice = Practice(document, seed: seed, isFine: isFine)
      #expect(practice.questions == Practice(document, seed: seed, isFine: isFine).questions)
      #expect(practice.questions.count == Practice.count)
      #expect(Set(practice.questions.map(\.clause)).count == Practice.count)
      fine += practice.questions.count(where: \.isFine)
      asked += practice.questions.count
    }
    #expect((asked * 2 / 5...asked * 3 / 5).contains(fine))
  }

  @Test func `What nobody can tell apart is counted, and by rule alone`() async throws {
    for number in 0..<6 {
      _ = try await company.practised(test.actor("Ana \(number)"), version, [("courtesy", number > 1)])
    }
    let worst = try await company.misunderstood(owner, version)
    #expect(worst.map(\.clause) == ["courtesy"] && worst.map(\.missed) == [2] && worst.map(\.asked) == [6])
  }
}
