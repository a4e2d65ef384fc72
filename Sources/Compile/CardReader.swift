// SPDX-License-Identifier: Apache-2.0
import Vocabulary

/// Reads one fenced `situation` block: a text of a card, where it goes and what the protocol must say about it.
struct CardReader {
  let problems: ProblemSink
  static let keys = ["text", "surface", "outcome", "clause"]

  init(_ problems: ProblemSink) { self.problems = problems }

  func test(_ block: YAMLBlock, _ place: Place) -> SituationCard.Test? {
    guard let entries = block.entries(problems) else { return nil }
    var found: [String: Written<String>] = [:]
    for entry in entries {
      guard CardReader.keys.contains(entry.key), case .text(let text, let where_) = entry.value, !text.isEmpty else {
        problems.add(
          .cardKey, at: entry.place, ["key": entry.key], suggestion: nearest(to: entry.key, among: CardReader.keys))
        return nil
      }
      found[entry.key] = Written(text, where_)
    }
    for key in ["text", "surface", "outcome"] where found[key] == nil {
      problems.add(.cardKey, at: place, ["key": key])
      return nil
    }
    guard let text = found["text"], let surfaceName = found["surface"], let outcomeName = found["outcome"] else {
      return nil
    }
    guard let surface = Surface(rawValue: surfaceName.value) else {
      let names = Surface.allCases.map(\.rawValue)
      problems.add(
        .cardKey, at: surfaceName.place, ["key": surfaceName.value],
        suggestion: nearest(to: surfaceName.value, among: names))
      return nil
    }
    let allowed = surface.allowedOutcomes.map(\.rawValue)
    guard let outcome = Outcome(rawValue: outcomeName.value), surface.allows(outcome) else {
      problems.add(
        Outcome(rawValue: outcomeName.value) == nil ? .clauseOutcome : .clauseOutcomeSurface, at: outcomeName.place,
        ["outcome": outcomeName.value, "surface": surface.rawValue, "allowed": allowed.joined(separator: ", ")],
        suggestion: nearest(to: outcomeName.value, among: allowed))
      return nil
    }
    return SituationCard.Test(
      text: text.value, surface: surface, outcome: outcome, clause: found["clause"]?.value,
      place: found["clause"]?.place ?? place)
  }
}
