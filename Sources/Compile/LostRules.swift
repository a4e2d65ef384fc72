// SPDX-License-Identifier: Apache-2.0
import Vocabulary

/// What was meant to be a rule and would be read as prose: a mistyped fence, an indented one, a block of code with the keys of
/// a rule. Such a rule would vanish without a word, so it is an error.
struct LostRules {
  let file: SourceFile
  let problems: ProblemSink

  func look(in lines: Range<Int>) {
    var number = lines.lowerBound
    while number < lines.upperBound {
      let line = file.line(number)
      if line.hasPrefix("<<<<<<< ") || line.hasPrefix(">>>>>>> ") {
        problems.add(.mergeConflict, at: place(number))
      } else if let info = LostRules.fence(line) {
        let keys = (number + 1..<lines.upperBound).map(file.line).prefix { !LostRules.closes($0) }
          .count { LostRules.isKey($0) }
        if keys > 1 || LostRules.isNamed(info) { problems.add(.clauseLost, at: place(number), ["line": line.bare]) }
        // Behind the fence that closes it.
        number = (number + 1..<lines.upperBound).first { LostRules.closes(file.line($0)) } ?? lines.upperBound
      }
      number += 1
    }
  }

  private func place(_ number: Int) -> Place {
    Place(path: file.path, line: number, length: file.line(number).unicodeScalars.count)
  }

  /// What stands behind the signs of a line that opens a fence, or was meant to: two signs, or one, are enough. nil where the
  /// line goes on as prose does: `word` and more.
  private static func fence(_ line: String) -> Substring? {
    let bare = line.bare.drop { $0 == ">" || $0 == "-" || $0 == "*" || $0 == " " }
    guard let sign = bare.first, "`~´'\"".contains(sign) else { return nil }
    let info = bare.drop { $0 == sign }
    let isFence = bare.count - info.count > 1 && (sign == "`" || sign == "~") || isNamed(info)
    return isFence && !info.contains(sign) ? info.drop { $0 == " " } : nil
  }

  private static func closes(_ line: String) -> Bool {
    let bare = line.bare
    return bare.count > 1 && bare.allSatisfy { $0 == "`" || $0 == "~" }
  }

  /// `cluse cortesia`, `Clause cortesia`, `yaml clause cortesia`, `cláusula cortesia`.
  private static func isNamed(_ info: Substring) -> Bool {
    let words = info.split(separator: " ").prefix(3)
    guard words.count < 4, let first = words.first else { return false }
    let openers = ["clause", "situation", "clausula", "situacion"]
    let isOpener = { (word: Substring) in nearest(to: String(word), among: openers) != nil }
    return isOpener(first) && words.count > 1 || words.dropFirst().contains { $0 == "clause" || $0 == "situation" }
  }

  private static func isKey(_ line: String) -> Bool {
    guard let colon = line.firstIndex(of: ":") else { return false }
    return ClauseReader.keys.contains(String(line[..<colon]).bare)
  }
}

extension String {
  /// Without blanks at both ends.
  fileprivate var bare: String {
    var rest = Substring(self).drop { $0 == " " || $0 == "\t" }
    while let last = rest.last, last == " " || last == "\t" { rest.removeLast() }
    return String(rest)
  }
}
