// SPDX-License-Identifier: Apache-2.0
import Vocabulary

/// Lays a text out in lines of a terminal, with a row of carets under what was found. What the text says, it says to
/// the reader and not to the terminal: controls and direction signs are shown as U+FFFD.
struct Underline {
  let style: Style
  let width: Int

  struct Mark {
    /// Offsets in the text's UTF-8.
    var bytes: Range<Int>
    var look: Style.Look
  }

  /// A longer text shows only the lines with something in them.
  private static let mostLines = 40

  private struct Cell {
    var scalar: Unicode.Scalar
    var byte: Int
  }

  func lines(_ text: [UInt8], _ marks: [Mark]) -> [String] {
    let rows = layOut(text)
    var shown: [String] = []
    var skipped = false
    for row in rows {
      let isMarked = row.contains { mark(at: $0.byte, marks) != nil }
      if rows.count > Self.mostLines && !isMarked {
        skipped = true
        continue
      }
      if skipped { shown.append(style("…", .faint)) }
      skipped = false
      shown.append(drawn(row, marks))
      if isMarked { shown.append(carets(row, marks)) }
    }
    if skipped { shown.append(style("…", .faint)) }
    return shown
  }

  /// The text's lines, broken at the last space before the edge where there is one.
  private func layOut(_ text: [UInt8]) -> [[Cell]] {
    var rows: [[Cell]] = []
    var row: [Cell] = []
    var columns = 0
    var byte = 0
    for scalar in String(decoding: text, as: UTF8.self).unicodeScalars {
      defer { byte += UTF8.width(scalar) }
      if scalar == "\n" {
        rows.append(row)
        (row, columns) = ([], 0)
        continue
      }
      if scalar == "\r" { continue }
      let wide = Self.columns(scalar)
      if columns + wide > max(width, 10) {
        let cut = row.lastIndex { $0.scalar == " " }.map { $0 + 1 } ?? row.count
        rows.append(Array(row[..<cut]))
        row = Array(row[cut...])
        columns = row.reduce(0) { $0 + Self.columns($1.scalar) }
      }
      row.append(Cell(scalar: Self.harmless(scalar), byte: byte))
      columns += wide
    }
    rows.append(row)
    return rows
  }

  private func mark(at byte: Int, _ marks: [Mark]) -> Mark? { marks.first { $0.bytes.contains(byte) } }

  private func drawn(_ row: [Cell], _ marks: [Mark]) -> String {
    var line = ""
    var run = String.UnicodeScalarView()
    var look: Style.Look?
    for cell in row {
      let next = mark(at: cell.byte, marks)?.look
      if next != look {
        line += look.map { style(String(run), .bold, $0) } ?? String(run)
        run = .init()
        look = next
      }
      run.append(cell.scalar)
    }
    return line + (look.map { style(String(run), .bold, $0) } ?? String(run))
  }

  private func carets(_ row: [Cell], _ marks: [Mark]) -> String {
    var line = ""
    for cell in row {
      let sign = mark(at: cell.byte, marks) == nil ? " " : "^"
      line += String(repeating: sign, count: Self.columns(cell.scalar))
    }
    while line.hasSuffix(" ") { line.removeLast() }
    return line
  }

  /// Columns at a terminal: marks take none, emoji and East Asian letters two.
  static func columns(_ scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case 0...0x2FF: return 1
    case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60,
      0x1F300...0x1FAFF, 0x20000...0x3FFFD:
      return 2
    default:
      switch scalar.properties.generalCategory {
      case .nonspacingMark, .enclosingMark: return 0
      default: return 1
      }
    }
  }

  static func harmless(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    if scalar.value >= 0x20 && scalar.value < 0x7F { return scalar }
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator: return scalar == "\t" ? " " : "\u{FFFD}"
    default: return scalar
    }
  }

  static func visible(_ scalars: some Sequence<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    for scalar in scalars { view.append(harmless(scalar)) }
    return String(view)
  }

  static func visible(_ text: String) -> String { visible(text.unicodeScalars) }

  /// Breaks our own prose at spaces.
  static func wrap(_ text: String, width: Int) -> [String] {
    var lines: [String] = []
    for paragraph in visible(text.unicodeScalars.map { $0 == "\n" ? " " : $0 }).split(separator: " ") {
      if let last = lines.last, last.count + 1 + paragraph.count <= width {
        lines[lines.count - 1] = last + " " + paragraph
      } else {
        lines.append(String(paragraph))
      }
    }
    return lines.isEmpty ? [""] : lines
  }
}
