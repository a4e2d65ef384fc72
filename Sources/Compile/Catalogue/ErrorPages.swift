// SPDX-License-Identifier: Apache-2.0
import Vocabulary

extension ProblemID {
  /// What is wrong, in general words: for lists of pages.
  public func title(in language: Language) -> String { entry.title[language] }

  /// The manual page in one language, as Markdown: for `decoro explain`.
  public func explanation(in language: Language) -> String {
    let words = PageWords(language)
    let kind = severity == .error ? words.error : words.warning
    return """
      **\(entry.title[language])** (\(kind))

      \(words.expected): \(entry.expected[language])

      \(words.remedy): \(entry.remedy[language])
      """
  }

  /// Lines that are wrong, and the same lines put right.
  public var example: (wrong: String, right: String) { (entry.wrong, entry.right) }
}

/// The manual pages of everything that can be wrong with a protocol: `docs/errors/ID.md`. They are written from the
/// catalogue, so a page that differs from its entry is stale.
public func errorPages() -> [(id: String, title: String, markdown: String)] {
  ProblemID.allCases.map { id in
    let sections = [("English", Language.en), ("Español", .es), ("Português", .pt)].map { name, language in
      "## \(name)\n\n\(id.explanation(in: language))\n"
    }
    // Four backticks: the examples hold fences of their own.
    let example = id.example
    let page = """
      # \(id.rawValue)

      \(sections.joined(separator: "\n"))
      ## Example

      Wrong:

      ````
      \(example.wrong)
      ````

      Right:

      ````
      \(example.right)
      ````

      `{…}` stands for words of the document. The grammar of protocols is in [protocol.md](../protocol.md).

      """
    return (id.rawValue, id.title(in: .en), page)
  }
}

private struct PageWords {
  let error, warning, expected, remedy: String

  init(_ language: Language) {
    switch language {
    case .es: (error, warning, expected, remedy) = ("error", "advertencia", "Se esperaba", "Qué hacer")
    case .pt: (error, warning, expected, remedy) = ("erro", "aviso", "Esperado", "O que fazer")
    case .en: (error, warning, expected, remedy) = ("error", "warning", "Expected", "What to do")
    }
  }
}
