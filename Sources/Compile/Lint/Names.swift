// SPDX-License-Identifier: Apache-2.0
import Vocabulary

extension Lint {
  /// Terms that look like somebody's name: a clause about a person is a clause against a person.
  func names() {
    for clause in draft.clauses where clause.off == nil && clause.unless == nil {
      for term in clause.allTerms where looksLikeAPerson(term.value) {
        problems.add(.lintPersonName, at: term.place, ["name": term.value])
      }
    }
  }

  private func looksLikeAPerson(_ term: String) -> Bool {
    let words = term.split(separator: " ").map(String.init)
    guard let first = words.first,
      words.allSatisfy({ $0.first?.isUppercase == true || ["de", "da", "del", "dos", "la"].contains($0) })
    else { return false }
    let name = plain(first)
    return GivenNames.all.contains(name) || words.count > 1 && GivenNames.alsoWords.contains(name)
  }
}

/// Lower case without accents, ñ kept.
func plain(_ text: String) -> String {
  if text.utf8.allSatisfy({ $0 < 0x80 }) { return text.lowercased() }
  return String(
    String.UnicodeScalarView(text.unicodeScalars.flatMap { SearchText.bytes($0) ?? [0x20] }.map { Unicode.Scalar($0) }))
}
