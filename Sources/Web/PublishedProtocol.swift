// SPDX-License-Identifier: Apache-2.0
import Compile
import Store
import Vocabulary

/// The version in force for programs, at a well-known address (RFC 8615): other sites can show it, archive it, or compare the
/// revision with the one that a notice quotes. It needs no sign-in: who is held to a rule may read it.
struct PublishedProtocol {
  let frame: Frame

  init(_ frame: Frame) { self.frame = frame }

  /// The document as its authors wrote it.
  var text: Answer { .text(frame.source, type: "text/markdown; charset=utf-8").with("cache-control", "no-cache") }

  var json: Answer {
    let document = frame.document
    let front = document.front
    func text(_ value: String?) -> JSON { value.map(JSON.text) ?? .null }
    return .text(
      JSON.object([
        "decoro": 1, "title": .text(front.title), "organization": .text(front.organization),
        "language": .text(front.language.rawValue), "country": text(front.country), "version": text(front.version),
        "effective": text(front.effective), "review": text(front.review), "revision": .text(frame.revision),
        "articles": .list(
          document.articles.map { article in
            .object([
              "number": .int(article.number), "title": .text(article.title), "prose": .text(article.prose),
              "clauses": .list(article.clauses.compactMap { document.clause($0) }.map { json($0, front.language) }),
            ])
          }),
      ]).canonical + "\n", type: "application/json; charset=utf-8"
    ).with("cache-control", "no-cache")
  }

  private func json(_ clause: Clause, _ language: Language) -> JSON {
    var members: [String: JSON] = [
      "id": .text(clause.id), "why": .text(clause.why?[language] ?? ""),
      "instead": .text(clause.instead?[language] ?? ""),
      // What may happen on each surface, the strongest first; how sure one must be is in the source.
      "surfaces": .object(
        Dictionary(
          clause.ladders.map { surface, ladder in
            (surface.rawValue, JSON.list(ladder.steps.map { .text($0.outcome.rawValue) }))
          }, uniquingKeysWith: { first, _ in first })),
    ]
    if let reason = clause.off { members["off"] = .text(reason) }
    return .object(members)
  }
}
