// SPDX-License-Identifier: Apache-2.0
import Normalise
import Vocabulary

/// Clues of a detector, weighed together. Where one phrase proves nothing, two of different kinds do.
///
/// Kinds 1 … 4 weigh as much as their number. 5 (who, where, with what) and 6 (a word that also means other things) weigh
/// 1, each of the two once however often it is found. 7 takes 1 away and 8 takes 3.
struct Evidence {
  /// What the clues say together.
  private(set) var score = 0
  /// The clues that speak for it, in the order of the text.
  private(set) var clues: [PhraseMatch] = []

  /// As much as it takes.
  static let enough = 2

  var isEnough: Bool { score >= Evidence.enough }

  /// Where clues overlap, the one that weighs more counts, then the longer one.
  ///
  /// `least`: what the clues must at least come to; where they cannot, nothing is weighed and the score is 0.
  init(_ matches: some Sequence<PhraseMatch>, least: Int = .min) {
    guard least == .min || matches.reduce(0, { $0 + max(0, Evidence.weight($1)) }) >= least else { return }
    let weighty = matches.filter { $0.clue != nil }.sorted { a, b in
      let (first, second) = (abs(Evidence.weight(a)), abs(Evidence.weight(b)))
      return first != second ? first > second : a.marked.count > b.marked.count
    }
    var kept: [PhraseMatch] = []
    var seen: Set<Int> = []
    for match in weighty where !kept.contains(where: { $0.marked.overlaps(match.marked) }) {
      kept.append(match)
      let kind = match.clue ?? 0
      if kind == 5 || kind == 6, !seen.insert(kind).inserted { continue }
      score += Evidence.weight(match)
    }
    clues = kept.filter { Evidence.weight($0) > 0 }.sorted { $0.marked.lowerBound < $1.marked.lowerBound }
  }

  /// The clues as hits: a person looks, unless there is more than enough.
  func hits(_ text: Reading) -> [Hit] {
    let confidence = score > Evidence.enough ? Confidence.likely : Confidence.possible
    return clues.map { Hit(text, $0, confidence: confidence) }
  }

  private static func weight(_ match: PhraseMatch) -> Int {
    switch match.clue {
    case let kind? where kind < 5: kind
    case 5, 6: 1
    case 7: -1
    case 8: -3
    default: 0
    }
  }

  /// Takes something away that is no phrase.
  mutating func lower(by weight: Int) { score -= weight }
}
