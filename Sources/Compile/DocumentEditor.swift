// SPDX-License-Identifier: Apache-2.0
import Vocabulary

/// Changes a document in its author's own file, one thing at a time, and leaves every other line as it was written: comments,
/// order, quotation marks. Whether the result is a sound protocol, compiling says.
public struct DocumentEditor: Sendable {
  private var lines: [String]
  /// As the file has them.
  private let ending: String

  public var text: String { lines.joined(separator: ending) }

  /// nil when there is no front matter to be found, so that nothing would be where it should.
  public init?(_ text: String) {
    // `\r\n` is one letter for Swift, and two for a file.
    let scalars = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
    ending = scalars.count > 1 && scalars.dropLast().allSatisfy { $0.last == "\r" } ? "\r\n" : "\n"
    lines = scalars.map { String($0.last == "\r" ? $0.dropLast() : $0) }
    guard frontEnd != nil else { return nil }
  }

  // What is where.

  /// The line of the second `---` (an index).
  private var frontEnd: Int? {
    func isRule(_ line: String) -> Bool { line.filter { $0 != " " && $0 != "\t" } == "---" }
    guard let first = lines.first, isRule(first) else { return nil }
    return lines.indices.dropFirst().first { isRule(lines[$0]) }
  }

  private var file: SourceFile { SourceFile(path: "", lines: lines) }

  private var blocks: [Skeleton.Block] { Skeleton(file, from: (frontEnd ?? 0) + 2).blocks }

  /// The keys of some lines (indices) with the lines that each takes up. nil where they are not one beneath the other.
  private func entries(in range: Range<Int>) -> [(entry: Value.Entry, lines: Range<Int>)]? {
    guard let all = YAMLBlock(file: file, lines: range.lowerBound + 1..<range.upperBound + 1).entries(ProblemSink())
    else {
      return nil
    }
    let starts = all.map { $0.place.line - 1 }
    guard zip(starts, starts.dropFirst()).allSatisfy(<), starts.allSatisfy(range.contains) else { return nil }
    return all.enumerated().map { index, entry in
      var end = index + 1 < starts.count ? starts[index + 1] : range.upperBound
      // What stands above the next key belongs to that.
      while end > starts[index] + 1, isAside(lines[end - 1]) { end -= 1 }
      return (entry, starts[index]..<end)
    }
  }

  private func isAside(_ line: String) -> Bool {
    let bare = line.drop { $0 == " " || $0 == "\t" }
    return bare.isEmpty || bare.hasPrefix("#")
  }

  private func clauseLines(_ id: String) -> Range<Int>? {
    for case .fence(let info, _, let content, _, let isClosed, let isNested) in blocks
    where isClosed && !isNested && info.split(separator: " ") == ["clause", Substring(id)] {
      return content.lowerBound - 1..<content.upperBound - 1
    }
    return nil
  }

  /// The lines under the heading of an article, up to the next heading of its level.
  private func articleLines(_ number: Int) -> Range<Int>? {
    let headings = blocks.compactMap { block -> (level: Int, title: String, line: Int)? in
      if case .heading(let level, let title, let line) = block { (level, title, line) } else { nil }
    }.filter { $0.level <= 2 }
    guard let at = headings.firstIndex(where: { $0.level == 2 && $0.title.hasPrefix("\(number).") }) else { return nil }
    return headings[at].line..<(at + 1 < headings.count ? headings[at + 1].line - 1 : lines.count)
  }

  // Front matter.

  /// nil takes the key away.
  @discardableResult
  public mutating func set(front key: String, to value: String?) -> Bool {
    guard let end = frontEnd else { return false }
    return replace(key, with: value.map { ["\(key): \(Self.scalar($0))"] } ?? [], in: 1..<end)
  }

  /// No items take the key away.
  @discardableResult
  public mutating func set(front key: String, items: [String]) -> Bool {
    guard let end = frontEnd else { return false }
    return replace(key, with: Self.list(key, items), in: 1..<end)
  }

  @discardableResult
  public mutating func set(consulted: [FrontMatter.Consultation]) -> Bool {
    guard let end = frontEnd else { return false }
    let items = consulted.map { "  - {who: \(Self.quoted($0.who)), when: \(Self.quoted($0.when))}" }
    return replace("consulted", with: items.isEmpty ? [] : ["consulted:"] + items, in: 1..<end)
  }

  // Articles.

  /// Its prose, all of it, above its rules. An article that the document only has from its base gets a section of its own.
  public mutating func set(prose: String, ofArticle number: Int, titled title: String) {
    let words = prose.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    guard let section = articleLines(number) else { return insert(article: number, title, words) }
    var rules: [String] = []
    for case .fence(_, let line, _, let end, _, let isNested) in blocks
    where !isNested && section.contains(line - 1) {
      rules += [""] + lines[line - 1..<end]
    }
    lines.replaceSubrange(section, with: [""] + words + rules + [""])
  }

  private mutating func insert(article number: Int, _ title: String, _ body: [String]) {
    // Before the next higher article, or before the cards, or at the end.
    let next = blocks.first { block in
      guard case .heading(2, let heading, _) = block else { return false }
      guard let other = Int(heading.prefix { $0 != "." }) else { return true }
      return other > number
    }
    var section = ["## \(number). \(title)", ""] + body + [""]
    let at = next.map { $0.line - 1 } ?? lines.count
    if at > 0, !lines[at - 1].isEmpty { section.insert("", at: 0) }
    lines.insert(contentsOf: section, at: at)
  }

  // Rules.

  /// What the document itself says of a rule, as it is written; what its base says is not in it.
  public func texts(_ key: String, ofClause id: String) -> [String] {
    guard let block = clauseLines(id), let found = entries(in: block)?.first(where: { $0.entry.key == key }) else {
      return []
    }
    switch found.entry.value {
    case .text(let text, _): return text.isEmpty ? [] : [text]
    case .list(let items, _):
      return items.compactMap { if case .text(let text, _) = $0 { text } else { nil } }
    case .map: return []
    }
  }

  /// nil takes the key away. False when the block is written in a way that cannot be changed line by line.
  @discardableResult
  public mutating func set(
    clause id: String, _ key: String, to value: String?, in article: (number: Int, title: String)
  )
    -> Bool
  {
    change(id, key, value.map { ["\(key): \(Self.scalar($0))"] } ?? [], article)
  }

  @discardableResult
  public mutating func set(clause id: String, _ key: String, items: [String], in article: (number: Int, title: String))
    -> Bool
  {
    change(id, key, Self.list(key, items), article)
  }

  private mutating func change(
    _ id: String, _ key: String, _ written: [String], _ article: (number: Int, title: String)
  ) -> Bool {
    if let block = clauseLines(id) { return replace(key, with: written, in: block) }
    guard !written.isEmpty else { return true }
    // A rule of the base: a block that says only this.
    add(block: ["```clause \(id)"] + written + ["```"], to: article)
    return true
  }

  private mutating func add(block: [String], to article: (number: Int, title: String)) {
    guard let section = articleLines(article.number) else {
      return insert(article: article.number, article.title, block)
    }
    var end = section.upperBound
    while end > section.lowerBound, lines[end - 1].isEmpty { end -= 1 }
    lines.insert(contentsOf: [""] + block + (end == lines.count ? [""] : []), at: end)
  }

  private mutating func replace(_ key: String, with written: [String], in range: Range<Int>) -> Bool {
    guard let entries = entries(in: range) else { return false }
    if let found = entries.first(where: { $0.entry.key == key }) {
      lines.replaceSubrange(found.lines, with: written)
    } else {
      lines.insert(contentsOf: written, at: range.upperBound)
    }
    return true
  }

  // Writing.

  private static func list(_ key: String, _ items: [String]) -> [String] {
    items.isEmpty ? [] : ["\(key):"] + items.map { "  - \(scalar($0))" }
  }

  /// Plain where nobody could read it as something else, else in quotation marks.
  static func scalar(_ text: String) -> String {
    let isPlain =
      text.first.map { $0.isLetter || $0.isNumber } ?? false
      && text.last != " "
      && text.allSatisfy { $0.isLetter || $0.isNumber || " .-/()¿?¡!;".contains($0) }
    return isPlain ? text : quoted(text)
  }

  private static func quoted(_ text: String) -> String {
    var out = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": out += "\\\(scalar)"
      case "\n": out += "\\n"
      case "\t": out += "\\t"
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out + "\""
  }
}
