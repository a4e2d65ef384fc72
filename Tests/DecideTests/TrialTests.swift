// SPDX-License-Identifier: Apache-2.0
import Compile
import TestKit
import Testing
import Vocabulary

@testable import Decide

@Suite("A protocol's own examples") struct TrialTests {
  @Test(
    "every example and card of every shipped protocol holds",
    arguments: ["decoro.es", "decoro.pt", "decoro.en", "cafe-andino.es"])
  func shipped(name: String) throws {
    let engine = Engine(ruleset: try Protocols.shipped(name))
    #expect(engine.trialCount > 20)
    for failure in engine.trial() { Issue.record("\(name): \(failure.of): \(failure.kind): \(failure.text)") }
  }

  @Test("an example that does not hold is told") func toldWhenWrong() throws {
    let engine = Engine(
      ruleset: try Protocols.ruleset(
        clauses: """
          ```clause c
          detect: [courtesy.threat]
          comment: hold
          flags: ["«buenos días»", "«te voy a matar»"]
          passes: ["lo voy a matar", "hasta luego"]
          ```
          """))
    #expect(engine.trial().map(\.kind) == [.notFlagged, .flagged(on: .comment)])
  }
}
