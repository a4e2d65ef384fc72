// SPDX-License-Identifier: Apache-2.0
import Compile
import Synchronization
import Vocabulary

/// The protocol as people read it: every article, and under it how each rule is applied, in words.
struct ProtocolPage: Sendable {
  let frame: Frame
  /// The document does not change while the server runs: each language's page is rendered once.
  private let rendered = Rendered()
  private let paper: Paper?

  init(frame: Frame, printer: (@Sendable (_ html: String) async -> [UInt8]?)?) {
    self.frame = frame
    paper = printer.map(Paper.init)
  }

  var isPrinted: Bool { paper != nil }

  /// The same on paper.
  func pdf(_ visit: Visit) async throws(Problem) -> Answer {
    let words = frame.texts[frame.language(of: visit)]
    guard let paper else { throw .notFound }
    let (html, css) = (rendered.page(words.language) { render(words) }, frame.assets.text(of: "decoro.css"))
    guard let bytes = await paper.pdf(words.language, { Paper.alone(html, css: css) }) else { throw .fault }
    let name = "\(frame.document.front.organization) \(frame.document.front.version ?? "")"
      .map { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == ".") ? $0 : "-" }
    return Answer(headers: [("content-type", "application/pdf")], body: bytes)
      .with("content-disposition", "inline; filename=\"protocolo-\(String(name)).pdf\"")
  }

  func page(_ visit: Visit) -> Answer {
    let words = frame.texts[frame.language(of: visit)]
    return .html(rendered.page(words.language) { render(words) })
  }

  /// Of nobody's visit: who comes first, and by which of the two addresses, must not show to the others.
  private func render(_ words: Catalogue) -> String {
    let document = frame.document
    let visit = Visit(path: "/protocolo")
    var view = frame.view(visit, page: .reading, title: document.front.title, language: words.language)
    view["facts"] = facts(document.front, words)
    view["preface"] = Markdown.html(document.preface)
    view["articles"] = document.articles.map { article($0, words) }
    view["pdf"] = isPrinted
    view["hascards"] = !document.cards.isEmpty
    return frame.templates.render("protocol", view)
  }

  private func facts(_ front: FrontMatter, _ words: Catalogue) -> [[String: Any]] {
    var facts: [(String, String?)] = [
      ("protocol.mission", front.mission), ("protocol.vision", front.vision),
      ("protocol.values", Self.list(front.values)), ("protocol.topics", Self.list(front.topics)),
      ("site.version", front.version), ("protocol.effective", front.effective.map { Day.text($0, words) }),
      ("protocol.review", front.review.map { Day.text($0, words) }), ("protocol.country", front.country),
    ]
    let asked = front.consulted.map { "\($0.who) (\(Day.text($0.when, words)))" }
    facts.append(("protocol.consulted", Self.list(asked)))
    return facts.compactMap { key, value in value.map { ["fact": words[key], "value": $0] } }
  }

  private static func list(_ items: [String]) -> String? { items.isEmpty ? nil : items.joined(separator: " · ") }

  private func article(_ article: Article, _ words: Catalogue) -> [String: Any] {
    let parts = article.parts.map { part -> [String: Any] in
      switch part {
      case .prose(let text): ["prose": Markdown.html(text), "rule": false]
      case .clause(let id):
        ["prose": false, "rule": frame.document.clause(id).map { RuleView(words: words).view($0) } ?? false]
      }
    }
    return ["number": article.number, "heading": article.title, "parts": parts]
  }
}

/// Pages by language, rendered at the first visit.
private final class Rendered: Sendable {
  private let pages = Mutex<[Language: String]>([:])

  func page(_ language: Language, _ render: () -> String) -> String {
    if let page = pages.withLock({ $0[language] }) { return page }
    let page = render()
    pages.withLock { $0[language] = page }
    return page
  }
}
