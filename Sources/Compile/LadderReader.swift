// SPDX-License-Identifier: Apache-2.0
import Vocabulary

/// Reads what a clause asks for on one surface: `hold`, or `{hide: 0.90, hold: 0.50}`.
struct LadderReader {
  let surface: Surface
  let reader: ValueReader

  func read(_ value: Value) -> Ladder? {
    switch value {
    case .text(let name, let place):
      guard let outcome = outcome(name, place) else { return nil }
      return Ladder([Ladder.Step(outcome, from: Confidence.floor)])
    case .map(let entries, _):
      guard !entries.isEmpty else { break }
      let steps = entries.compactMap { entry -> (Ladder.Step, Place)? in
        guard let outcome = outcome(entry.key, entry.place), let threshold = threshold(entry) else { return nil }
        return (Ladder.Step(outcome, from: threshold), entry.value.place)
      }
      order(steps)
      return steps.count == entries.count ? Ladder(steps.map(\.0)) : nil
    case .list: break
    }
    reader.wrong(surface.rawValue, value, .ladder)
    return nil
  }

  private func outcome(_ name: String, _ place: Place) -> Outcome? {
    let allowed = surface.allowedOutcomes.map(\.rawValue)
    let words = ["outcome": name, "surface": surface.rawValue, "allowed": allowed.joined(separator: ", ")]
    guard let outcome = Outcome(rawValue: name) else {
      reader.problems.add(.clauseOutcome, at: place, words, suggestion: nearest(to: name, among: allowed))
      return nil
    }
    guard surface.allows(outcome) else {
      reader.problems.add(.clauseOutcomeSurface, at: place, words)
      return nil
    }
    return outcome
  }

  private func threshold(_ entry: Value.Entry) -> Double? {
    guard case .text(let text, _) = entry.value, let number = decimal(text), number > 0, number <= 1 else {
      let written = if case .text(let text, _) = entry.value { text } else { "…" }
      reader.problems.add(.clauseThreshold, at: entry.value.place, ["value": written])
      return nil
    }
    return number
  }

  /// Digits and one point: no exponent, no sign, no `inf`.
  private func decimal(_ text: String) -> Double? {
    guard text.utf8.count <= 12, text.utf8.allSatisfy({ $0 == 0x2E || $0 >= 0x30 && $0 <= 0x39 }) else { return nil }
    return Double(text)
  }

  private func order(_ steps: [(step: Ladder.Step, place: Place)]) {
    let rising = steps.sorted { $0.step.outcome < $1.step.outcome }
    for (weaker, stronger) in zip(rising, rising.dropFirst()) where stronger.step.threshold < weaker.step.threshold {
      reader.problems.add(
        .clauseThresholdOrder, at: stronger.place,
        [
          "strong": stronger.step.outcome.rawValue, "weak": weaker.step.outcome.rawValue,
          "high": "\(weaker.step.threshold)", "low": "\(stronger.step.threshold)",
        ])
    }
  }
}
