// SPDX-License-Identifier: Apache-2.0
import Testing
import Vocabulary

@testable import Compile

/// Words that sound like Spanish and are all different.
func invented(_ number: Int) -> String {
  let syllables = ["ba", "ce", "di", "fo", "gu", "la", "me", "ni", "po", "ru", "sa", "te", "vi", "zo", "cha", "tra"]
  return
    "\(syllables[number % 16])\(syllables[number / 16 % 16])\(syllables[number / 256 % 16])\(syllables[number / 4096 % 16])n"
}

@Test func aDocumentMayHoldTenThousandTermsAndFiveHundredPatterns() throws {
  let terms = (0..<10_000).map { $0 % 4 == 0 ? "\(invented($0)) \(invented($0 + 7))" : invented($0) }
  let clauses = (0..<500).map { number in
    """
    ```clause c\(number)
    pattern: '\\b\(invented(number))s?\\b|\(invented(number + 9)) ?[0-9]{1,4}'
    terms: [\(terms[number * 20..<number * 20 + 20].joined(separator: ", "))]
    comment: hold
    ```

    """
  }
  let text = "---\ndecoro: 1\ntitle: P\norganization: O\nlanguage: es\n---\n## 1. A\n\n" + clauses.joined()
  let ruleset = try compile(text, path: "large.md", bases: { _ in nil }).get().ruleset
  #expect(ruleset.own.patterns?.count == 500)
  #expect(ruleset.own.owners.count == 500)
}
