// SPDX-License-Identifier: Apache-2.0
import Vocabulary

/// Phases 7 and 8: one outcome, and what is done.
extension Decision {
  mutating func sum(on surface: Surface, isPublished: Bool) {
    var asked: Set<Outcome> = []
    var hidesThreat = false
    for index in findings.indices where findings[index].asks > .pass {
      asked.insert(findings[index].asks)
      if findings[index].asks == .escalate, findings[index].finding.detector.category == .threat { hidesThreat = true }
    }
    outcome = asked.max() ?? .pass
    // What nobody could look at is never a pass; but a comment that people already see stays, marked.
    if !undecided.isEmpty, !(surface == .comment && isPublished) {
      outcome = max(outcome, surface == .personal ? .advise : .hold)
    }
    acts = outcome == .pass ? [] : acts(asked, hidesThreat: hidesThreat)
  }

  /// What follows. Handing a matter over never removes what the public said; a threat is hidden, kept as evidence and told
  /// to a person at once.
  private func acts(_ asked: Set<Outcome>, hidesThreat: Bool) -> [Act] {
    let hides = asked.contains(.hide) || hidesThreat
    return Act.allCases.filter { act in
      switch act {
      case .advise: outcome == .advise
      case .hold: !hides && (asked.contains(.hold) || outcome == .hold)
      case .hide: hides
      case .private: asked.contains(.private)
      case .keepEvidence, .call: outcome == .escalate
      }
    }
  }
}
