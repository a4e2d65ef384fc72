// SPDX-License-Identifier: Apache-2.0
import Compile
import Decide
import Store
import Vocabulary

// «Qué habría pasado»: a draft, tried on what official profiles wrote and were written.

/// What would be decided otherwise under another text.
public struct TrialRun: Sendable {
  public struct Change: Sendable {
    public var text: OfficialText
    /// Under what is in force.
    public var was: Outcome
    public var now: Outcome
    /// Rules that would speak.
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
    let running = try await versionInForce()
    let engine = tools.engine(compiled.ruleset)
    let before = running.flatMap { try? tools.compile($0.text).get() }.map { tools.engine($0.ruleset) }
    return await aside { TrialRun(engine, against: before, texts) }
  }
}

extension TrialRun {
  /// Both texts decide anew, and in the same way: what was decided at its time had another depth, its author, perhaps other rules,
  /// and differences of those are no doing of the draft's. Two quick looks cost less than one whole one.
  ///
  /// `running` nil: nothing is in force, and there is only what was decided, by a whole look, to compare with.
  init(_ engine: Engine, against running: Engine?, _ texts: [OfficialText]) {
    self.init(texts: texts.count, changes: [], more: [:], fewer: [:])
    let (worker, other) = (engine.worker(), running?.worker())
    let depth: Decision.Depth = running == nil ? .full : .fast
    for text in texts {
      var post = Post(id: .number(Int(text.id)), text: Array(text.text.utf8), surface: text.surface)
      // As comments come in: their network shows them already.
      post.isPublished = text.surface == .comment
      let decision = worker.decide(post, depth: depth)
      let before = other?.decide(post, depth: depth)
      let was = before?.outcome ?? text.outcome
      guard decision.outcome != was else { continue }
      let clauses = TrialRun.clauses(of: decision)
      let spoke = before.map(TrialRun.clauses) ?? text.clause.map { [$0] } ?? []
      for clause in clauses where !spoke.contains(clause) { more[clause, default: 0] += 1 }
      for clause in spoke where !clauses.contains(clause) { fewer[clause, default: 0] += 1 }
      changes.append(Change(text: text, was: was, now: decision.outcome, clauses: clauses))
    }
  }

  /// The rules that ask for something.
  private static func clauses(of decision: Decision) -> [String] {
    var clauses: [String] = []
    for judged in decision.findings where judged.asks > .pass {
      if let clause = judged.clause, !clauses.contains(clause) { clauses.append(clause) }
    }
    return clauses
  }
}
