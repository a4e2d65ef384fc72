// SPDX-License-Identifier: Apache-2.0
import Compile
import Vocabulary
import Wire

/// docs/errors: one page for each thing that can be wrong with a document or with what comes in.
enum ErrorPages {
  static var all: [(name: String, text: String)] {
    [("README", index)] + errorPages().map { ($0.id, $0.markdown) }
      + InputError.samples.map { ($0.id, page($0)) }
  }

  private static var index: String {
    var lines = [
      "# Errors", "", "These pages are made by `decoro docs errors`. At a terminal: `decoro explain ID`.", "",
    ]
    lines += ["## Of a document", ""] + ProblemID.allCases.map { link($0.rawValue, Explanation.problem($0).title.en) }
    lines += ["", "## Of what comes in", ""] + InputError.samples.map { link($0.id, $0.message.en) }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func link(_ id: String, _ title: String) -> String { "- [`\(id)`](\(id).md) \(title)" }

  private static func page(_ error: InputError) -> String {
    var lines = ["# \(error.id)", "", "The line, the file or the request cannot be read; the others are answered."]
    for language in Language.allCases { lines += ["", "**\(language.rawValue)** \(error.message[language])"] }
    return lines.joined(separator: "\n") + "\n"
  }
}
