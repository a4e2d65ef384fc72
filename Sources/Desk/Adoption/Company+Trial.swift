// SPDX-License-Identifier: Apache-2.0
import Compile
import Decide
import Dispatch
import Store
import Vocabulary

// «Qué habría pasado»: a draft, tried on what official profiles wrote and were written.

/// What would be decided otherwise under another text.
public struct TrialRun: Sendable {
  public struct Change: Sendable {
    public var text: OfficialText
    public var now: Outcome
    /// Rules that would speak, and spoke.
    public var clauses: [String]
  }
  public var texts: Int
  public var changes: [Change]
  /// Texts that a rule would speak of, and did not.
  public var more: [String: Int]
  public var fewer: [String: Int]
}

extension Company {
  public static let mostTried = 5000

  public func tryOut(_ actor: Actor, _ version: Version, since moment: Moment) async throws -> TrialRun {
    try actor.require(.tryOnRecords)
    let compiled: Compiled
    switch tools.compile(version.text) {
    case .success(let read): compiled = read
    case .failure: throw Refusal.documentHasErrors
    }
    let texts = try await records.read { try $0.officialTexts(since: moment, count: Company.mostTried) }
    let engine = tools.engine(compiled.ruleset)
    return await withCheckedContinuation { continuation in
      DispatchQueue.global().async { continuation.resume(returning: TrialRun(engine, texts)) }
    }
  }
}

extension TrialRun {
  init(_ engine: Engine, _ texts: [OfficialText]) {
    self.init(texts: texts.count, changes: [], more: [:], fewer: [:])
    let worker = engine.worker()
    for text in texts {
      let decision = worker.decide(
        Post(id: .number(Int(text.id)), text: Array(text.text.utf8), surface: text.surface), depth: .fast)
      guard decision.outcome != text.outcome else { continue }
      var clauses: [String] = []
      for judged in decision.findings where judged.asks > .pass {
        if let clause = judged.clause, !clauses.contains(clause) { clauses.append(clause) }
      }
      for clause in clauses where clause != text.clause { more[clause, default: 0] += 1 }
      if let before = text.clause, !clauses.contains(before) { fewer[before, default: 0] += 1 }
      changes.append(Change(text: text, now: decision.outcome, clauses: clauses))
    }
  }
}
