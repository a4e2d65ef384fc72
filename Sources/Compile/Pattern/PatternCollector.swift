// SPDX-License-Identifier: Apache-2.0
import Vocabulary

/// Gathers the patterns of a document, says what is wrong with each, and compiles the rest together.
struct PatternCollector {
  private let problems: ProblemSink
  private var expressions: [Expression] = []
  private var clauses: [Int] = []
  /// Letters of all patterns with their repetitions written out.
  private var size = 0
  static let mostLetters = 100_000

  init(_ problems: ProblemSink) { self.problems = problems }

  mutating func add(_ pattern: Written<String>, clause: Int) {
    do throws(PatternFault) {
      let expression = try ExpressionReader.read(pattern.value)
      size += expression.size
      guard size <= PatternCollector.mostLetters else {
        throw PatternFault(id: .patternTooLarge, scalars: 0..<pattern.value.unicodeScalars.count)
      }
      expressions.append(expression)
      clauses.append(clause)
    } catch {
      report(error, in: pattern)
    }
  }

  /// For each pattern of the set, its clause; no set without patterns.
  func compile() -> (patterns: PatternSet?, clauses: [Int]) {
    (expressions.isEmpty ? nil : PatternSet(expressions), clauses)
  }

  private func report(_ fault: PatternFault, in pattern: Written<String>) {
    let scalars = Array(pattern.value.unicodeScalars)
    let part = String(String.UnicodeScalarView(scalars[fault.scalars.clamped(to: 0..<scalars.count)]))
    problems.add(
      fault.id, at: problems.place(of: fault.scalars, in: pattern), ["part": part], localized: ["why": fault.why.text])
  }
}

extension ProblemSink {
  /// Where a stretch of a scalar's text stands in the file. Escapes between double quotes take two letters; a text over
  /// several lines is pointed at as a whole.
  func place(of scalars: Range<Int>, in text: Written<String>) -> Place {
    let raw = Array(source(text.place).unicodeScalars.dropFirst(text.place.column - 1).prefix(text.place.length))
    guard let first = raw.first, first != "|", first != ">" else { return text.place }
    let isDouble = first == "\""
    let isQuoted = isDouble || first == "'"
    var columns: [Int] = []
    var i = isQuoted ? 1 : 0
    while i < raw.count, columns.count <= scalars.upperBound {
      columns.append(i)
      let takesTwo = isDouble && raw[i] == "\\" || first == "'" && raw[i] == "'"
      i += takesTwo ? 2 : 1
    }
    guard scalars.lowerBound < columns.count else { return text.place }
    let from = columns[scalars.lowerBound]
    let to = scalars.upperBound < columns.count ? columns[scalars.upperBound] : raw.count - (isQuoted ? 1 : 0)
    var place = text.place
    place.column += from
    place.length = max(1, to - from)
    return place
  }
}
