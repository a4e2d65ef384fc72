// SPDX-License-Identifier: Apache-2.0
import Vocabulary

/// Reads one document, without what it starts from.
struct DocumentReader {
  let file: SourceFile
  let problems: ProblemSink

  /// More than a company can read. The limit also keeps a hostile document cheap.
  static let maximumClauses = 2_000
  /// The heading of the cards, in the languages of protocols.
  static let cardHeadings = ["situaciones", "situações", "situations"]

  /// Where the reader is: what a line belongs to.
  private enum Section { case preface, article(Article), unnumbered, cards }

  func read() -> Draft {
    var draft = Draft()
    let first = FrontMatterReader(file: file, problems: problems).read(into: &draft)
    guard first <= file.lines.count else { return draft }
    let blocks = Skeleton(file, from: first).blocks
    let clauses = blocks.filter {
      if case .fence(let info, _, _, _, _, _) = $0 { info.hasPrefix("clause") } else { false }
    }
    if clauses.count > DocumentReader.maximumClauses {
      let place = Place(path: file.path, line: clauses[DocumentReader.maximumClauses].line)
      problems.add(
        .tooManyClauses, at: place, ["count": "\(clauses.count)", "most": "\(DocumentReader.maximumClauses)"])
      return draft
    }
    var section = Section.preface
    var next = first
    for block in blocks {
      switch block {
      case .heading(let level, let title, let line):
        if case .cards = section, level == 3 {
          prose(next..<line, of: &section, &draft)
          card(title, line, &draft)
          next = line + 1
        } else if level == 2 {
          prose(next..<line, of: &section, &draft)
          close(section, &draft)
          section = open(title, line, &draft)
          next = line + 1
        }
      case .fence(let info, let line, let content, let end, let isClosed, let isNested):
        let place = Place(path: file.path, line: line, length: file.line(line).unicodeScalars.count)
        guard !isNested else {
          problems.add(.clauseNested, at: place)
          prose(next..<line, of: &section, &draft)
          next = end + 1
          continue
        }
        if !isClosed { problems.add(.clauseUnclosed, at: place, ["info": info]) }
        prose(next..<line, of: &section, &draft)
        fence(info, place, content, &section, &draft)
        next = end + 1
      }
    }
    prose(next..<file.lines.count + 1, of: &section, &draft)
    close(section, &draft)
    if draft.articles.isEmpty, draft.base == nil {
      problems.add(.articleNone, at: Place(path: file.path, line: max(1, file.lines.count)))
    }
    return draft
  }

  /// A heading of the second level: an article, or the cards.
  private func open(_ title: String, _ line: Int, _ draft: inout Draft) -> Section {
    let place = Place(path: file.path, line: line, length: file.line(line).unicodeScalars.count)
    if DocumentReader.cardHeadings.contains(title.lowercased()) { return .cards }
    let digits = title.utf8.prefix { $0 >= 0x30 && $0 <= 0x39 }.count
    let rest = title.dropFirst(digits)
    guard (1...4).contains(digits), rest.hasPrefix(". "), rest.count > 2, let number = Int(title.prefix(digits)) else {
      problems.add(.articleHeading, at: place, ["title": title])
      return .unnumbered
    }
    if let first = draft.articlePlaces[number] {
      problems.add(.articleDuplicate, at: place, ["number": "\(number)"], related: first)
      return .unnumbered
    }
    draft.articlePlaces[number] = place
    return .article(Article(number: number, title: String(rest.dropFirst(2)), parts: []))
  }

  private func close(_ section: Section, _ draft: inout Draft) {
    if case .article(let article) = section { draft.articles.append(article) }
  }

  /// Lines between two things that mean something.
  private func prose(_ lines: Range<Int>, of section: inout Section, _ draft: inout Draft) {
    guard !lines.isEmpty else { return }
    LostRules(file: file, problems: problems).look(in: lines)
    let text = tidy(lines.map(file.line))
    guard !text.isEmpty else { return }
    draft.prose.append(
      Written(lines.map(file.line).joined(separator: "\n"), Place(path: file.path, line: lines.lowerBound)))
    switch section {
    case .preface: draft.preface = text
    case .article(var article):
      article.parts.append(.prose(text))
      section = .article(article)
    case .unnumbered: break
    case .cards:
      guard let last = draft.cards.indices.last else { return }
      draft.cards[last].steps += (draft.cards[last].steps.isEmpty ? "" : "\n\n") + text
    }
  }

  private func card(_ title: String, _ line: Int, _ draft: inout Draft) {
    draft.cards.append(SituationCard(title: title, steps: "", tests: []))
    draft.cardPlaces[title] = Place(path: file.path, line: line, length: file.line(line).unicodeScalars.count)
  }

  private func fence(
    _ info: String, _ place: Place, _ content: Range<Int>, _ section: inout Section, _ draft: inout Draft
  ) {
    let block = YAMLBlock(file: file, lines: content)
    if info == "situation" {
      guard case .cards = section, let last = draft.cards.indices.last else {
        problems.add(.cardOutside, at: place)
        return
      }
      if let test = CardReader(problems).test(block, place) { draft.cards[last].tests.append(test) }
      return
    }
    guard let id = clauseID(info) else {
      problems.add(.clauseFence, at: place, ["info": info])
      return
    }
    var clause = ClauseDraft(id: id, article: 0, place: place)
    if case .article(var article) = section {
      clause.article = article.number
      if !draft.clauses.contains(where: { $0.id == id }) { article.parts.append(.clause(id)) }
      section = .article(article)
    } else if case .unnumbered = section {
      // Its heading was already said to be wrong.
      clause.isBroken = true
    } else {
      problems.add(.clauseOutside, at: place, ["id": id])
    }
    ClauseReader(problems).read(block, into: &clause)
    if let first = draft.clauses.first(where: { $0.id == id }) {
      problems.add(.clauseDuplicate, at: place, ["id": id], related: first.place)
    } else {
      draft.clauses.append(clause)
    }
  }

  /// `clause ID`, and nothing else.
  private func clauseID(_ info: String) -> String? {
    let words = info.split(separator: " ", omittingEmptySubsequences: false)
    guard words.count == 2, words[0] == "clause" else { return nil }
    let bytes = Array(words[1].utf8)
    guard let first = bytes.first, first >= 0x61, first <= 0x7A, bytes.count <= 64 else { return nil }
    let isRight = bytes.allSatisfy { $0 >= 0x61 && $0 <= 0x7A || $0 >= 0x30 && $0 <= 0x39 || $0 == 0x2D }
    return isRight ? String(words[1]) : nil
  }
}

/// Without blanks at the ends of lines, and without empty lines at the top and the bottom.
func tidy(_ lines: [String]) -> String {
  var out = lines.map { line in
    var scalars = Substring(line).unicodeScalars
    while let last = scalars.last, last == " " || last == "\t" { scalars.removeLast() }
    return String(scalars)
  }
  while out.last?.isEmpty == true { out.removeLast() }
  return out.drop { $0.isEmpty }.joined(separator: "\n")
}
