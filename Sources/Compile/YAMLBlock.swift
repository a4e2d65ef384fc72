// SPDX-License-Identifier: Apache-2.0
import Yams

/// A value of a YAML block with the place it was written at. Scalars are as written: `2026.10`, `NO` and `2026-12-01`
/// are those letters (resolving them, as `Yams.load` does, would read 2026.1, false and a moment in UTC).
indirect enum Value {
  case text(String, Place)
  case list([Value], Place)
  case map([Entry], Place)

  struct Entry {
    var key: String
    var place: Place
    var value: Value
  }

  var place: Place {
    switch self {
    case .text(_, let place), .list(_, let place), .map(_, let place): place
    }
  }

  var isEmptyText: Bool { if case .text(let text, _) = self { text.isEmpty } else { false } }
}

/// The YAML between two lines of a document.
struct YAMLBlock {
  let file: SourceFile
  /// 1-based.
  let lines: Range<Int>

  /// The entries of the block, or nil when something is so wrong that it has none; then it was said.
  func entries(_ problems: ProblemSink) -> [Value.Entry]? {
    let texts = lines.map(file.line)
    if let (refusal, line, column) = YAMLGuard.refusal(in: texts) {
      let place = place(line, column)
      problems.add(refusal == .anchor ? .yamlAnchor : .tooDeep, at: place, ["what": lexeme(at: place)])
      return nil
    }
    do {
      guard let root = try Yams.compose(yaml: texts.joined(separator: "\n") + "\n", Resolver.basic) else { return [] }
      var letters = LineLetters(file: file)
      let value = try convert(root, &letters)
      if case .map(let entries, _) = value { return entries }
      if value.isEmptyText { return [] }
      problems.add(.yamlNotMapping, at: value.place)
    } catch let error as YamlError {
      report(error, problems)
    } catch let error as NotText {
      problems.add(.yamlNotMapping, at: error.place)
    } catch {
      problems.add(.yamlSyntax, at: place(1, 1), localized: ["detail": YAMLMessage.words(for: "")])
    }
    return nil
  }

  private struct NotText: Error { var place: Place }

  private func convert(_ node: Node, _ letters: inout LineLetters) throws -> Value {
    let place = place(node.mark?.line ?? 1, node.mark?.column ?? 1)
    switch node {
    case .scalar(let scalar):
      return .text(scalar.string, sized(place, scalar, letters.from(place)))
    case .sequence(let sequence):
      return .list(try sequence.map { try convert($0, &letters) }, place)
    case .mapping(let mapping):
      return .map(
        try mapping.map { key, value in
          guard case .text(let name, let where_) = try convert(key, &letters) else { throw NotText(place: place) }
          return Value.Entry(key: name, place: where_, value: try convert(value, &letters))
        }, place)
    case .alias: throw NotText(place: place)
    }
  }

  private func place(_ line: Int, _ column: Int) -> Place {
    Place(
      path: file.path, line: min(lines.lowerBound + line - 1, max(lines.lowerBound, lines.upperBound - 1)),
      column: column)
  }

  /// A caret goes under the whole scalar as far as it stands on its first line, quotes included.
  private func sized(_ place: Place, _ scalar: Node.Scalar, _ rest: ArraySlice<Unicode.Scalar>) -> Place {
    var place = place
    guard let first = rest.first else { return place }
    switch scalar.style {
    case .doubleQuoted, .singleQuoted:
      var i = rest.startIndex + 1
      while i < rest.endIndex, rest[i] != first { i += rest[i] == "\\" && first == "\"" ? 2 : 1 }
      place.length = min(i + 1 - rest.startIndex, rest.count)
    case .literal, .folded: place.length = 1
    default: place.length = max(1, min(scalar.string.unicodeScalars.count, rest.count))
    }
    return place
  }

  /// The letters up to the next space.
  private func lexeme(at place: Place) -> String {
    String(
      String.UnicodeScalarView(file.line(place.line).unicodeScalars.dropFirst(place.column - 1).prefix { $0 != " " }))
  }

  private func report(_ error: YamlError, _ problems: ProblemSink) {
    switch error {
    case .duplicatedKeysInMapping(let keys, let context):
      let key = keys.first ?? ""
      var first = place(context.mark.line, context.mark.column)
      first.length = max(1, key.unicodeScalars.count)
      problems.add(.yamlDuplicateKey, at: second(key, after: first) ?? first, ["key": key], related: first)
    case .scanner(let context?, let problem, _, _) where YAMLMessage.isUnclosed(problem),
      .parser(let context?, let problem, _, _) where YAMLMessage.isUnclosed(problem):
      // Where it was opened says more than where the parser gave up.
      let place = place(context.mark.line, context.mark.column)
      problems.add(.yamlSyntax, at: place, localized: ["detail": YAMLMessage.words(for: problem)])
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      problems.add(
        .yamlSyntax, at: place(mark.line, mark.column), localized: ["detail": YAMLMessage.words(for: problem)])
    case .reader(let problem, _, _, _):
      problems.add(.yamlSyntax, at: place(1, 1), localized: ["detail": YAMLMessage.words(for: problem)])
    default: problems.add(.yamlSyntax, at: place(1, 1), localized: ["detail": YAMLMessage.words(for: "")])
    }
  }

  /// Where a key of a block mapping stands for the second time.
  private func second(_ key: String, after first: Place) -> Place? {
    guard first.line + 1 < lines.upperBound else { return nil }
    let start = String(repeating: " ", count: first.column - 1) + key
    for number in first.line + 1..<lines.upperBound where file.line(number).hasPrefix(start) {
      return Place(path: file.path, line: number, column: first.column, length: key.unicodeScalars.count)
    }
    return nil
  }
}

/// The letters of the line that was asked for last: ten thousand terms on one line ask for the same one.
private struct LineLetters {
  let file: SourceFile
  private var line = 0
  private var scalars: [Unicode.Scalar] = []

  init(file: SourceFile) { self.file = file }

  mutating func from(_ place: Place) -> ArraySlice<Unicode.Scalar> {
    if line != place.line {
      line = place.line
      scalars = Array(file.line(line).unicodeScalars)
    }
    return scalars.dropFirst(place.column - 1)
  }
}
