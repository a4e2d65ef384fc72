// SPDX-License-Identifier: Apache-2.0
import Detect
import Score
import Vocabulary

extension Scores {
  /// What rules saw counts in the scores too, half: on comments that neither was made from, that ranks better than either
  /// alone. What a shield protects counts for nothing.
  func joined(with findings: [Decision.Judged]) -> Scores {
    var joined = self
    for judged in findings where judged.liftedBy == nil {
      guard let category = judged.finding.detector.category, !judged.finding.detector.isLearned else { continue }
      let weight = Float(judged.finding.confidence) / 2
      func raise(_ key: Key) { joined.values[key.rawValue] = max(joined[key], 1 - (1 - self[key]) * (1 - weight)) }
      if let head = Head.allCases.first(where: { $0.category == category }), let key = Key(rawValue: head.rawValue) {
        raise(key)
      }
      if Scores.abuse.contains(category) { raise(.toxicity) }
    }
    return joined
  }

  private static let abuse: Set<Category> = [.insult, .threat, .mockery, .hate, .disrespect, .harassment]
}
