// SPDX-License-Identifier: Apache-2.0
import Normalise
import Vocabulary

extension Detector {
  /// Wider evidence: `.clue(8)`, and `.clue(9)` where it may well be innocent. It counts only where the plain phrases of a
  /// detector found nothing, and once for a text: the first one that passes a second look.
  static func wider(
    _ text: Reading, _ matches: ArraySlice<PhraseMatch>, where keep: (PhraseMatch) -> Bool
  ) -> [Hit] {
    for (kind, confidence) in [(8, Confidence.likely), (9, Confidence.possible)] {
      let seen = matches.filter { $0.clue == kind && !text.isQuoted($0) && keep($0) }
      guard let first = seen.min(by: { $0.marked.lowerBound < $1.marked.lowerBound }) else { continue }
      let same = seen.filter { $0.marked.lowerBound == first.marked.lowerBound }
      let longest = same.max { $0.marked.upperBound < $1.marked.upperBound } ?? first
      return [Hit(text, longest, confidence: confidence)]
    }
    return []
  }
}
