// SPDX-License-Identifier: Apache-2.0
import Vocabulary

/// Phases 6 and 7: one outcome, and what is done.
extension Decision {
  mutating func sum(on surface: Surface, isPublished: Bool) {
    outcome = findings.reduce(.pass) { max($0, $1.asks) }
    // What nobody could look at is never a pass; but a comment that people already see stays, marked.
    if !undecided.isEmpty, !(surface == .comment && isPublished) {
      outcome = max(outcome, surface == .personal ? .advise : .hold)
    }
    acts = Act.allCases.filter(isDone)
  }

  /// Whether an act follows. Handing a matter over never removes what the public said; a threat is hidden, kept as
  /// evidence and told to a person at once.
  private func isDone(_ act: Act) -> Bool {
    func asked(_ outcome: Outcome) -> Bool { findings.contains { $0.asks == outcome } }
    switch act {
    case .advise: return outcome == .advise
    case .hold: return !isDone(.hide) && (asked(.hold) || outcome == .hold)
    case .hide:
      return asked(.hide) || findings.contains { $0.asks == .escalate && $0.finding.detector.category == .threat }
    case .private: return asked(.private)
    case .keepEvidence, .call: return outcome == .escalate
    }
  }
}
