// SPDX-License-Identifier: Apache-2.0
import Vocabulary

extension Problem {
  /// The problem as somebody reads it at a terminal: what, where, the line with a caret, what was expected, what to do.
  public func screen(in language: Language) -> String {
    let words = ScreenWords(language)
    let number = "\(place.line)"
    let other = related.map { "\($0.place.line)" } ?? ""
    let gutter = String(repeating: " ", count: max(number.count, other.count))
    func pad(_ number: String) -> String { String(gutter.dropFirst(number.count)) + number }
    var lines = ["\(severity == .error ? words.error : words.warning): \(title[language])"]
    lines.append("\(gutter)--> \(shown(place))")
    let snippet = Snippet(source, column: place.column, length: place.length)
    lines += ["\(gutter) |", "\(pad(number)) | \(snippet.text)", "\(gutter) | \(snippet.caret)"]
    if let related {
      let snippet = Snippet(related.source, column: related.place.column, length: related.place.length)
      lines += [
        "\(gutter)::: \(shown(related.place))", "\(pad(other)) | \(snippet.text)",
        "\(gutter) | \(snippet.mark("-")) \(words.compare)",
      ]
    }
    lines += [
      "\(gutter) = \(words.expected): \(expected[language])", "\(gutter) = \(words.remedy): \(remedy[language])",
    ]
    lines.append("\(gutter) = \(words.more): decoro explain \(id.rawValue) · \(id.page)")
    return lines.joined(separator: "\n") + "\n"
  }

  private func shown(_ place: Place) -> String { "\(visible(place.path.unicodeScalars)):\(place.line):\(place.column)" }
}

extension Problems {
  /// Every screen, and a last line that counts them.
  public func screens(in language: Language) -> String { Problem.screens(all, in: language) }
}

extension Problem {
  public static func screens(_ problems: [Problem], in language: Language) -> String {
    let words = ScreenWords(language)
    let errors = problems.count { $0.severity == .error }
    var counts: [String] = []
    if errors > 0 { counts.append("\(errors) \(errors == 1 ? words.error : words.errors)") }
    let warnings = problems.count - errors
    if warnings > 0 { counts.append("\(warnings) \(warnings == 1 ? words.warning : words.warnings)") }
    return problems.map { $0.screen(in: language) + "\n" }.joined() + counts.joined(separator: ", ") + "\n"
  }
}

private struct ScreenWords {
  let error, errors, warning, warnings, expected, remedy, more, compare: String

  init(_ language: Language) {
    switch language {
    case .es:
      (error, errors, warning, warnings) = ("error", "errores", "advertencia", "advertencias")
      (expected, remedy, more, compare) = ("se esperaba", "qué hacer", "más", "compare con esta línea")
    case .pt:
      (error, errors, warning, warnings) = ("erro", "erros", "aviso", "avisos")
      (expected, remedy, more, compare) = ("esperado", "o que fazer", "mais", "compare com esta linha")
    case .en:
      (error, errors, warning, warnings) = ("error", "errors", "warning", "warnings")
      (expected, remedy, more, compare) = ("expected", "what to do", "more", "compare with this line")
    }
  }
}

/// The part of a line around a caret, without anything that moves a terminal's cursor.
private struct Snippet {
  static let width = 100
  let text: String
  private let indent: Int
  private let length: Int

  init(_ line: String, column: Int, length: Int) {
    let scalars = Array(line.unicodeScalars)
    var start = 0
    if scalars.count > Snippet.width, column > Snippet.width - 30 { start = min(column - 40, scalars.count - 1) }
    let end = min(scalars.count, start + Snippet.width)
    let at = min(max(column - 1, start), max(start, end))
    let head = start > 0 ? "…" : ""
    text = head + visible(scalars[start..<end]) + (end < scalars.count ? "…" : "")
    indent = head.unicodeScalars.count + Snippet.columns(scalars[start..<at])
    self.length = max(1, Snippet.columns(scalars[at..<max(at, min(end, at + length))]))
  }

  var caret: String { mark("^") }
  func mark(_ sign: String) -> String {
    String(repeating: " ", count: indent) + String(repeating: sign, count: length)
  }

  /// Columns at a terminal: marks take none, emoji and East Asian letters two.
  private static func columns(_ scalars: some Sequence<Unicode.Scalar>) -> Int {
    scalars.reduce(0) { sum, scalar in
      switch scalar.properties.generalCategory {
      case .nonspacingMark, .enclosingMark: sum
      default:
        switch scalar.value {
        case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60,
          0x1F300...0x1FAFF:
          sum + 2
        default: sum + 1
        }
      }
    }
  }
}
