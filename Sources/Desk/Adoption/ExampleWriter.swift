// SPDX-License-Identifier: Apache-2.0
import Compile
import Store
import Vocabulary

/// Puts an example under a rule of a document, in the author's own file: nothing else of it changes. A rule that comes from the
/// document that this one starts from gets a block that only adds the example.
struct ExampleWriter {
  /// nil when there is no such rule.
  static func adding(
    _ example: String, to side: ProposedExample.Side, of clause: String, in text: String,
    _ document: ProtocolDocument
  ) -> String? {
    guard let known = document.clause(clause),
      let article = document.articles.first(where: { $0.number == known.article })
    else { return nil }
    // A guillemet in an example marks what is to be found; a real one is written twice.
    let quoted = JSON.text(example).canonical
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if let fence = lines.firstIndex(where: { $0.trimmedEnd == "```clause \(clause)" }) {
      let end = lines[(fence + 1)...].firstIndex { $0.hasPrefix("```") } ?? lines.endIndex
      insert(quoted, side, into: &lines, fence + 1..<end)
      return lines.joined(separator: "\n")
    }
    let block = ["```clause \(clause)", "\(side.rawValue):", "  - \(quoted)", "```"]
    if let heading = lines.firstIndex(where: { $0.hasPrefix("## \(article.number). ") }) {
      let next = lines[(heading + 1)...].firstIndex { $0.hasPrefix("## ") } ?? lines.endIndex
      lines.insert(contentsOf: block + [""], at: next)
      if next > 0, !lines[next - 1].isEmpty { lines.insert("", at: next) }
      return lines.joined(separator: "\n")
    }
    // An article without prose keeps the prose of the base.
    let cards = lines.firstIndex { $0.hasPrefix("## ") && !($0.dropFirst(3).first?.isNumber ?? false) }
    let place = cards ?? lines.endIndex
    var section = ["## \(article.number). \(article.title)", ""] + block + [""]
    if place > 0, !lines[place - 1].isEmpty { section.insert("", at: 0) }
    lines.insert(contentsOf: section, at: place)
    return lines.joined(separator: "\n")
  }

  private static func insert(
    _ quoted: String, _ side: ProposedExample.Side, into lines: inout [String], _ block: Range<Int>
  ) {
    let key = side.rawValue + ":"
    guard let at = lines[block].firstIndex(where: { $0.hasPrefix(key) }) else {
      lines.insert(contentsOf: [key, "  - \(quoted)"], at: block.upperBound)
      return
    }
    let rest = lines[at].dropFirst(key.count).drop { $0 == " " }
    guard rest.hasPrefix("[") else {
      lines.insert("  - \(quoted)", at: at + 1)
      return
    }
    // A list on one line, or over several: the new one goes first.
    let open = lines[at].firstIndex(of: "[") ?? lines[at].startIndex
    let after = lines[at].index(after: open)
    let isEmpty = lines[at][after...].drop { $0 == " " }.hasPrefix("]")
    lines[at].insert(contentsOf: isEmpty ? quoted : quoted + ", ", at: after)
  }
}

extension String {
  fileprivate var trimmedEnd: String { String(reversed().drop { $0 == " " || $0 == "\t" || $0 == "\r" }.reversed()) }
}
