// SPDX-License-Identifier: Apache-2.0
import Decide
import TestKit
import Testing
import Vocabulary

@testable import Detect

@Suite("What rules and scores make of sentences together") struct LearnedTests {
  /// Whether a category is seen, by a rule or by a score.
  static func sees(_ detector: Detector, _ example: Example, _ worker: Worker) -> Bool {
    let surface = example.surface ?? (detector.surfaces.contains(.comment) ? .comment : .reply)
    let decision = worker.decide(Post(text: example.parsed.text, surface: surface))
    let found = decision.findings.map(\.finding.detector) + decision.shields.map(\.finding.detector)
    return found.contains { $0.category == detector.id.category }
  }

  @Test("every learned detector's examples hold", arguments: Detector.learned.map(\.id.raw))
  func examples(id: String) throws {
    let detector = try #require(Detector.learned.first { $0.id.raw == id })
    // What is off topic depends on what the company is about.
    let engine = detector.id.category == .offTopic ? Engine.learnedCafe : Engine.learned
    let worker = try engine.get().worker()
    for example in detector.card.examples {
      #expect(Self.sees(detector, example, worker) == (example.kind == .flags), "\(id): \(example.marked)")
    }
  }

  @Test("what a score alone says asks for a person's look and no more") func noHiding() throws {
    let worker = try Engine.learned.get().worker()
    var seen = 0
    for detector in Detector.learned {
      for example in detector.card.examples where example.kind == .flags {
        for judged in worker.decide(Post(text: example.parsed.text, surface: example.surface ?? .comment)).findings
        where judged.finding.detector.isLearned {
          seen += 1
          #expect(judged.asks != .hide && judged.asks != .escalate, "\(example.marked)")
        }
      }
    }
    #expect(seen > 0)
  }

  @Test(
    "a rule and a score that agree are surer than either; one that is certain stands",
    arguments: [
      (0.95, 0.9, false, 0.99), (0.75, 0.8, false, 0.89), (0.55, 0.6, false, 0.82), (0.55, 0.3, false, 0.55),
      (0.55, 0.01, false, 0),
      (0.75, 0.01, false, 0.55), (0.95, 0.0, false, 0.95), (0.55, 0.0, true, 0.55),
    ])
  func joined(rule: Double, score: Double, isShield: Bool, expected: Double) {
    #expect(JointEvidence.joined(rule: rule, score: score, isShield: isShield) == expected)
  }

  @Test("where a second look sees no harm, a rule that is certain of hurt asks for a person's look") func calm() {
    #expect(JointEvidence.joined(rule: 0.95, score: 0.01, isShield: false, isCalm: true) == 0.75)
    #expect(JointEvidence.joined(rule: 0.95, score: 0.6, isShield: false, isCalm: true) == 0.98)
    #expect(JointEvidence.joined(rule: 0.95, score: 0, isShield: true, isCalm: true) == 0.95)
  }

  @Test("the weights are part of what a replay needs") func identity() throws {
    #expect(try Engine.learned.get().identity != Engine.spanish.get().identity)
  }
}
