// SPDX-License-Identifier: Apache-2.0
import Store
import TestKit
import Testing
import Vocabulary

@testable import Desk

@Suite struct DifferenceTests {
  @Test(arguments: [
    ("a\nb\nc", "a\nx\nc", "=a -b +x =c"), ("a\nb", "a\nb", ""), ("a\na\na", "a\na", "=a =a -a"), ("", "a", "- +a"),
    ("a\nb\nc\nd\ne\nf", "a\nb\nc\nd\ne\nf\ng", "=e =f +g"),
  ]) func `A text is told by what went and what came`(old: String, new: String, said: String) {
    let marks: [TextDifference.Mark: String] = [.same: "=", .removed: "-", .added: "+", .gap: "…"]
    let told = TextDifference.lines(from: old, to: new).map { (marks[$0.mark] ?? "?") + $0.text }
    #expect(told.joined(separator: " ") == said)
  }

  @Test func `What differs too much is told as all out and all in, between what is the same`() {
    func text(_ letter: String) -> String {
      (["head"] + (0..<3000).map { "\(letter) \($0)" } + ["foot"]).joined(separator: "\n")
    }
    let marks = TextDifference.lines(from: text("a"), to: text("b")).map(\.mark)
    #expect(marks.count == 6002 && marks.first == .same && marks.last == .same)
    #expect(marks[1...3000].allSatisfy { $0 == .removed } && marks[3001...6000].allSatisfy { $0 == .added })
  }

  @Test(arguments: [String(repeating: "- ", count: 2001), String(repeating: "a-", count: 2001)])
  func `A message of thousands of pieces is not compared`(text: String) async throws {
    let company = try TestCompany().company
    await #expect(throws: Refusal.badText) { _ = try await company.isOurs(text) }
  }

  private static let rule = """


    ```clause libra
    terms: [libra]
    comment: hold
    flags: ["quiero una «libra»"]
    passes: ["quiero un tinto"]
    ```
    """

  @Test func `A draft is tried against what is in force, and not against what was decided at the time`() async throws {
    let test = try TestCompany()
    let company = test.company
    let owner = try test.actor("Lucía", [.owner])
    let manager = try test.actor("Camilo", [.communityManager])
    try await test.enact(TestCompany.protocolText(), by: owner)
    // The shipped protocol asks for more than the one that is in force now.
    let taken = try await company.receive(
      manager,
      [
        IncomingComment(text: "Mañana los voy a matar a todos en la tienda"),
        IncomingComment(text: "Quiero una libra de café"),
      ], decide: TestDeciding.spanish())
    #expect(taken[0].outcome == .escalate)
    func run(_ text: String) async throws -> TrialRun {
      let version = try await company.version(owner, company.draft(owner, text))
      return try await company.tryOut(owner, version, since: Moment("2026-01-01")!)
    }
    let same = try await run(TestCompany.protocolText(version: "2027.1"))
    #expect(same.texts == 2 && same.changes.isEmpty)
    let other = try await run(TestCompany.protocolText(version: "2027.2") + Self.rule)
    #expect(other.changes.map(\.was) == [.pass] && other.changes.map(\.now) == [.hold])
    #expect(other.more == ["libra": 1] && other.fewer.isEmpty)
  }
}
