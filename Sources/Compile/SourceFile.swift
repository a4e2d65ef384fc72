// SPDX-License-Identifier: Apache-2.0
import Vocabulary

/// One document as its author sees it: a path and lines.
struct SourceFile: Sendable {
  let path: String
  /// Without line breaks (LF or CRLF) and without a byte order mark.
  let lines: [String]

  /// Larger than any protocol that somebody will sign: 10,000 terms take about 200 KB.
  static let maximumBytes = 2 << 20
  /// Letters carry one or two; longer runs make Swift's string comparison and Unicode normalisation quadratic.
  static let maximumMarks = 8

  init(path: String, lines: [String]) {
    self.path = path
    self.lines = lines
  }

  /// 1-based; empty outside the document.
  func line(_ number: Int) -> String { lines.indices.contains(number - 1) ? lines[number - 1] : "" }

  /// Reads bytes, or says why they are no text. Whatever the bytes are, this takes time linear in them.
  static func read(_ bytes: some RandomAccessCollection<UInt8>, path: String, _ problems: ProblemSink) -> SourceFile? {
    guard bytes.count <= maximumBytes else {
      problems.add(.tooLarge, at: Place(path: path, line: 1), ["size": "\(bytes.count)"])
      return nil
    }
    var bytes = Array(bytes)
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
    var lines: [String] = []
    var faults: [(ProblemID, Int, Int)] = []
    for piece in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
      let slice = piece.last == 0x0D ? piece.dropLast() : piece
      let line = String(decoding: slice, as: UTF8.self)
      if let (id, column) = fault(in: line, bytes: slice) { faults.append((id, lines.count + 1, column)) }
      lines.append(line)
    }
    let file = SourceFile(path: path, lines: lines)
    problems.know(file)
    for (id, line, column) in faults.prefix(20) {
      problems.add(id, at: Place(path: path, line: line, column: column), ["what": ""])
    }
    return faults.isEmpty ? file : nil
  }

  private static func fault(in line: String, bytes: ArraySlice<UInt8>) -> (ProblemID, column: Int)? {
    if BlockText.isTooDeep(line) { return (.tooDeep, 1) }
    var column = 0
    var marks = 0
    for scalar in line.unicodeScalars {
      column += 1
      if scalar.value < 0x20 && scalar != "\t" || scalar.value == 0x7F { return (.controlCharacter, column) }
      if scalar.value < 0x300 {
        marks = 0
        continue
      }
      if scalar == "\u{FFFD}" && !line.utf8.elementsEqual(bytes) { return (.notUTF8, column) }
      marks = scalar.properties.canonicalCombiningClass == .notReordered ? 0 : marks + 1
      if marks > maximumMarks { return (.tooManyMarks, column) }
    }
    return nil
  }
}

/// Collects what is wrong in every file that takes part, so that all of it can be said at once.
final class ProblemSink {
  private(set) var all: [Problem] = []
  private var files: [String: SourceFile] = [:]
  /// A document with more errors is not helped by more screens.
  static let maximum = 500

  func know(_ file: SourceFile) { files[file.path] = file }

  private var errors = 0
  var hasErrors: Bool { errors > 0 }
  var isFull: Bool { errors >= ProblemSink.maximum }

  func add(
    _ id: ProblemID, at place: Place, _ words: [String: String] = [:], localized: [String: Localized] = [:],
    suggestion: String? = nil, related: Place? = nil
  ) {
    if id.severity == .error { errors += 1 }
    guard errors <= ProblemSink.maximum, id.severity == .error || all.count < 2 * ProblemSink.maximum else { return }
    all.append(
      Problem(
        id, at: place, source: source(place), words, localized: localized, suggestion: suggestion,
        related: related.map { Problem.Related(place: $0, source: source($0)) }))
  }

  /// Files in the order in which they were met, lines from the top.
  func sorted() -> [Problem] {
    var order: [String: Int] = [:]
    for problem in all where order[problem.place.path] == nil { order[problem.place.path] = order.count }
    return all.enumerated().sorted { a, b in
      let (x, y) = (a.element.place, b.element.place)
      return (order[x.path] ?? 0, x.line, x.column, a.offset) < (order[y.path] ?? 0, y.line, y.column, b.offset)
    }.map(\.element)
  }

  func source(_ place: Place) -> String { files[place.path]?.line(place.line) ?? "" }
}
