// SPDX-License-Identifier: Apache-2.0
import Normalise
import Testing

/// A line of a table of paradigms: `lemma: forms that must come ! forms that must not`, written as people write.
struct Paradigm: Sendable, CustomTestStringConvertible {
  var lemma: String
  var expected: [String]
  var forbidden: [String]

  var testDescription: String { lemma }

  static func table(_ text: String) -> [Paradigm] {
    let rows = text.split(separator: "\n").map { line in
      let parts = line.split(separator: ":", maxSplits: 1)
      let sides = parts[1].split(separator: "!", omittingEmptySubsequences: false)
      return Paradigm(
        lemma: parts[0].trimming, expected: words(sides[0]), forbidden: sides.count > 1 ? words(sides[1]) : [])
    }
    precondition(rows.count > 3 && rows.allSatisfy { !$0.expected.isEmpty }, "a table without rows tests nothing")
    return rows
  }

  private static func words(_ text: Substring) -> [String] {
    text.split(separator: " ").map { fold(String($0)) }
  }

  /// Folding written a second time, slowly, so that the tests do not lean on the code they test.
  static func fold(_ word: String) -> String {
    let from = Array("áàâãéêíóôõúüç"), to = Array("aaaaeeiooouuc")
    return String(
      word.lowercased().filter { $0 != "'" }.map { letter in from.firstIndex(of: letter).map { to[$0] } ?? letter })
  }
}

extension Substring {
  fileprivate var trimming: String { split(separator: " ").joined(separator: " ") }
}
