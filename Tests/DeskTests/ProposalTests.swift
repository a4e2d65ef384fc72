// SPDX-License-Identifier: Apache-2.0
import Compile
import Store
import TestKit
import Testing
import Vocabulary

@testable import Desk

@Suite struct ProposalTests {
  private func compiled(_ text: String) throws -> ProtocolDocument {
    try compile(text, path: "p.md", bases: Protocols.base).get().ruleset.document
  }

  private static let own = TestCompany.protocolText()
  private static let inherited = """
    ---
    decoro: 1
    extends: decoro:es
    title: P
    organization: Café Andino
    language: es
    ---

    Prefacio.
    """

  @Test(arguments: [own, inherited], ProposedExample.Side.allCases)
  func `An example lands under its rule and nothing else changes`(text: String, side: ProposedExample.Side) throws {
    let before = try compiled(text)
    let example = side == .flags ? "qué «imbécil» es ese señor: \"oiga\"" : "hoy no hubo \"pan\": qué lástima # nada"
    let key: DraftChange.ItemKey = side == .flags ? .flags : .passes
    let changed = try Company.text(of: text, before, after: .add(clause: "courtesy", key, example))
    let after = try compiled(changed)
    let (old, new) = (try #require(before.clause("courtesy")), try #require(after.clause("courtesy")))
    #expect(new.flags.count + new.passes.count == old.flags.count + old.passes.count + 1)
    #expect(
      (side == .flags ? new.flags : new.passes).contains { $0.text.hasSuffix(side == .flags ? "\"oiga\"" : "nada") })
    #expect(after.articles.map(\.title) == before.articles.map(\.title))
    #expect(after.articles.map(\.prose) == before.articles.map(\.prose))
    // A rule that gets a block of its own moves within its article.
    #expect(Set(after.clauses.map(\.id)) == Set(before.clauses.map(\.id)))
    // A second one under the same rule.
    let again = try Company.text(of: changed, after, after: .add(clause: "courtesy", .passes, "otra cosa"))
    #expect(try compiled(again).clause("courtesy")?.passes.contains { $0.text == "otra cosa" } == true)
    #expect(throws: Refusal.notFound) { try Company.text(of: text, before, after: .add(clause: "no-such", key, "x")) }
  }

  @Test func `A doubt becomes an example in a draft, and what would break the document is not written`() async throws {
    let test = try TestCompany()
    let owner = try test.actor("Lucía", [.owner])
    let approvers = [try test.actor("Uno", [.approver]), try test.actor("Dos", [.approver])]
    let example = ProposedExample(clause: "courtesy", side: .passes, text: "el pan estaba duro")
    await #expect(throws: Refusal.nothingInForce) {
      _ = try await test.company.propose(owner, example, because: "question:1")
    }
    try await test.publish(Self.own, by: owner, approvedBy: approvers, on: "2026-11-27")
    let id = try await test.company.propose(owner, example, because: "question:1")
    #expect(try await test.company.version(owner, id).text.contains("el pan estaba duro"))
    // The next one goes into the same draft.
    let flagged = ProposedExample(clause: "courtesy", side: .flags, text: "es un «idiota» total")
    #expect(try await test.company.propose(owner, flagged, because: "question:2") == id)
    #expect(try await test.company.read(test.company.version(owner, id).text).isSound)
    // The entry is of the same act as the text, and tells of it alone.
    let said = try test.company.records.readNow {
      try $0.search(LedgerSearch(about: Version.reference(id)), count: 9).map(\.what)
    }
    #expect(said == ["example.proposed", "example.proposed", "version.drafted"])
    await #expect(throws: Refusal.badText) {
      _ = try await test.company.propose(
        owner, ProposedExample(clause: "courtesy", side: .flags, text: "sin marca"), because: "question:3")
    }
    await #expect(throws: Refusal.notFound) {
      _ = try await test.company.propose(
        owner, ProposedExample(clause: "nada", side: .flags, text: "«x»"), because: "question:3")
    }
    await #expect(throws: Refusal.notAllowed(.writeVersions)) {
      _ = try await test.company.propose(approvers[0], example, because: "question:1")
    }
  }

  @Test func `An answer and its example are kept together or not at all`() async throws {
    let test = try TestCompany()
    let company = test.company
    let owner = try test.actor("Lucía", [.owner])
    try await test.enact(Self.own, by: owner)
    let question = try await company.ask(owner, article: 1, "¿Puedo decir que el pan estaba duro?")
    for (clause, text, refusal) in [
      ("courtesy", String(repeating: "a", count: 1001), Refusal.badText), ("courtesy", " ", .badText),
      ("nada", "el pan estaba duro", .notFound),
    ] {
      await #expect(throws: refusal) {
        try await company.answer(
          owner, question, "Sí.", with: ProposedExample(clause: clause, side: .passes, text: text))
      }
    }
    #expect(try await company.openQuestions(owner).map(\.id) == [question])
    let example = ProposedExample(clause: "courtesy", side: .passes, text: "el pan estaba duro")
    let version = try #require(try await company.answer(owner, question, "Sí.", with: example))
    #expect(try await company.version(owner, version).text.contains("el pan estaba duro"))
    #expect(try await company.ownQuestions(owner).map(\.answer) == ["Sí."])
    // Of two who answer at once the second proposes nothing either.
    let other = ProposedExample(clause: "courtesy", side: .passes, text: "la sopa estaba fría")
    await #expect(throws: Refusal.alreadyDone) { try await company.answer(owner, question, "No.", with: other) }
    #expect(try await !company.version(owner, version).text.contains("la sopa"))
    let next = try await company.ask(owner, article: 1, "¿Y la sopa?")
    #expect(try await company.answer(owner, next, "También.") == nil)
  }
}
