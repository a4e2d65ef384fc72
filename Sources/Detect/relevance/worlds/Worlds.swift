// SPDX-License-Identifier: Apache-2.0
import Normalise

/// The worlds of texts that are not being checked: a company's own words, and the posts above a comment.
public enum Worlds {
  static let book = TermBook(World.terms)

  /// The worlds that a company's own words lie in, and those beside them; nil where the words are in none.
  public static func home(of phrases: [String]) -> UInt64? {
    let mass = phrases.map { book.mass(of: TermBook.stems(of: $0), in: nil).classes }
    let sums = World.allCases.map { world in mass.reduce(0) { $0 + $1[world.rawValue] } }
    let least = max(0.5, 0.4 * (sums.max() ?? 0))
    let worlds = sums.indices.reduce(UInt64(0)) { sums[$1] >= least ? $0 | 1 << UInt64($1) : $0 }
    return worlds == 0 ? nil : World.withNeighbours(worlds)
  }

  /// Every world that a text touches.
  public static func worlds(of text: String) -> UInt64 {
    book.mass(of: TermBook.stems(of: text), in: nil).terms.reduce(0) { $0 | $1.classes }
  }
}
