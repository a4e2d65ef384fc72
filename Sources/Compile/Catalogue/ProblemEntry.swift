// SPDX-License-Identifier: Apache-2.0
import Vocabulary

/// What the catalogue says about one id; `{words}` come from the document.
struct ProblemEntry: Sendable {
  let id: ProblemID
  let title: Localized
  let expected: Localized
  let remedy: Localized
  /// Lines that are wrong, and the same lines put right; for the manual page.
  let wrong: String
  let right: String

  /// One language's words: what is wrong, what was expected, what to do.
  struct Words: Sendable {
    let title, expected, remedy: String
    init(_ title: String, _ expected: String, _ remedy: String) {
      (self.title, self.expected, self.remedy) = (title, expected, remedy)
    }
  }

  init(_ id: ProblemID, es: Words, pt: Words, en: Words, wrong: String, right: String) {
    self.id = id
    title = Localized(es: es.title, pt: pt.title, en: en.title)
    expected = Localized(es: es.expected, pt: pt.expected, en: en.expected)
    remedy = Localized(es: es.remedy, pt: pt.remedy, en: en.remedy)
    self.wrong = wrong
    self.right = right
  }

  /// Family by family; a test holds that every id is here once.
  static let all: [ProblemEntry] =
    document + yaml + front + extends + article + clause + clauseValues + pattern + card + lint
  static let byID = Dictionary(all.map { ($0.id, $0) }) { first, _ in first }
}

extension ProblemID {
  var entry: ProblemEntry {
    let bare = ProblemEntry.Words(rawValue, rawValue, rawValue)
    return ProblemEntry.byID[self] ?? ProblemEntry(self, es: bare, pt: bare, en: bare, wrong: "", right: "")
  }
}
