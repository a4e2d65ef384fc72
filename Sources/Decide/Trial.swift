// SPDX-License-Identifier: Apache-2.0
import Compile
import Detect
import Vocabulary

/// A clause's example, or a card's text, that the engine decides otherwise than the author says.
public struct TrialFailure: Sendable {
  /// The clause's id, or the card's title.
  public let of: String
  public let kind: Kind
  public let text: String
  public let place: Place
  /// Spans in UTF-8 offsets of `text`.
  public let expected: [Range<Int>]
  public let seen: [Range<Int>]

  public enum Kind: Sendable, Equatable {
    /// The marked spans were not found on any surface of the clause.
    case notFlagged
    /// The clause found something in a text that it should leave alone.
    case flagged(on: Surface)
    case decidedOtherwise(expected: Outcome, outcome: Outcome, on: Surface)
    case otherClause(expected: String, cited: [String], on: Surface)
  }
}

extension Engine {
  /// How many examples and cards the protocol has.
  public var trialCount: Int {
    ruleset.clauses.reduce(0) { $0 + $1.flags.count + $1.passes.count }
      + ruleset.document.cards.reduce(0) { $0 + $1.tests.count }
  }

  /// Runs the protocol's own examples: every `flags` must be found exactly on one surface of its clause at least, in every
  /// `passes` the clause must find nothing on any, every card must be true.
  public func trial() -> [TrialFailure] {
    let worker = workerByRules()
    var failures: [TrialFailure] = []
    for (index, clause) in ruleset.clauses.enumerated() {
      let surfaces = Surface.allCases.filter { clause.ladders[$0] != nil }
      for example in clause.flags {
        let seen = surfaces.map { worker.spans(of: index, in: example.text, on: $0) }
        if seen.contains(where: { finds(example.spans, $0) }) { continue }
        failures.append(
          TrialFailure(
            of: clause.id, kind: .notFlagged, text: example.text, place: example.place, expected: example.spans,
            seen: seen.first { !$0.isEmpty } ?? []))
      }
      for example in clause.passes {
        for surface in surfaces {
          let seen = worker.spans(of: index, in: example.text, on: surface)
          guard !seen.isEmpty else { continue }
          failures.append(
            TrialFailure(
              of: clause.id, kind: .flagged(on: surface), text: example.text, place: example.place, expected: [],
              seen: seen))
          break
        }
      }
    }
    for card in ruleset.document.cards { failures += card.tests.compactMap { worker.failure(of: $0, in: card) } }
    return failures
  }
}

/// Whether exactly the marked spans were found. Two detectors may see the same thing, one of them with a word more around
/// it: that says nothing new about another place.
private func finds(_ marked: [Range<Int>], _ seen: [Range<Int>]) -> Bool {
  marked.allSatisfy(seen.contains) && seen.allSatisfy { span in marked.contains { $0.overlaps(span) || $0 == span } }
}

extension Worker {
  /// What one clause asks something about, whatever the other clauses say.
  fileprivate func spans(of index: Int, in text: String, on surface: Surface) -> [Range<Int>] {
    let sightings = sight(Post(text, surface: surface))
    var judgement = judgement(on: surface)
    judgement.judge(sightings)
    let clause = engine.ruleset.clauses[index]
    let spans = sightings.findings.compactMap { finding, number -> Range<Int>? in
      let row = engine.plan.rows[number]
      guard row.clauses.contains(index), row.category?.isShield != true,
        let (asks, _) = judgement.asked(by: clause, at: index, of: finding, row), asks > .pass
      else { return nil }
      return finding.bytes
    }
    return spans.reduce(into: []) { kept, span in if !kept.contains(span) { kept.append(span) } }
  }

  fileprivate func failure(of test: SituationCard.Test, in card: SituationCard) -> TrialFailure? {
    let decision = decide(Post(test.text, surface: test.surface))
    let cited = decision.findings.filter { $0.asks > .pass }.compactMap(\.clause)
    let kind: TrialFailure.Kind
    if decision.outcome != test.outcome {
      kind = .decidedOtherwise(expected: test.outcome, outcome: decision.outcome, on: test.surface)
    } else if let clause = test.clause, !cited.contains(clause) {
      kind = .otherClause(expected: clause, cited: cited, on: test.surface)
    } else {
      return nil
    }
    return TrialFailure(
      of: card.title, kind: kind, text: test.text, place: test.place, expected: [],
      seen: decision.findings.map(\.finding.bytes))
  }
}
