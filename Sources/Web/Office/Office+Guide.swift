// SPDX-License-Identifier: Apache-2.0
import Compile
import Desk
import Store
import Vocabulary

// The guide: the ten rules one by one, with their wording and real situations; it ends in a draft.

extension Office {
  func guide(_ room: Room) async throws -> Answer {
    try room.actor.require(.writeVersions)
    let language = room.words.language
    let document = try company.shipped(language)
    let front = frame.document.front
    var view = view(room, "guide")
    view["articles"] = document.articles.map { article($0, document) }
    view["organization"] = front.organization
    view["country"] = front.country ?? ""
    view["timezone"] = front.timezone ?? room.actor.member.timezone
    view["topics"] = front.topics.joined(separator: ", ")
    view["values"] = front.values.joined(separator: ", ")
    view["mission"] = front.mission ?? ""
    view["vision"] = front.vision ?? ""
    view["consulted"] = front.consulted.map { "\($0.when) \($0.who)" }.joined(separator: "\n")
    let today = company.today(in: front.timezone).text
    view["version"] = today.prefix(7).replacing("-0", with: ".").replacing("-", with: ".")
    return show("guide", view)
  }

  /// Three situations at most: two that are stopped, one that is fine.
  private func article(_ article: Article, _ document: ProtocolDocument) -> [String: Any] {
    let clauses = article.parts.compactMap { part in
      if case .clause(let id) = part { document.clause(id) } else { nil }
    }
    let flags = clauses.compactMap(\.flags.first).prefix(2)
    return [
      "number": String(article.number), "heading": article.title, "html": Markdown.html(article.prose),
      "prose": article.prose,
      "stopped": flags.map { ["text": $0.text] },
      "fine": clauses.compactMap(\.passes.first).prefix(1).map { ["text": $0.text] },
      "hasexamples": !flags.isEmpty,
    ]
  }

  func guided(_ room: Room) async throws -> Answer {
    let numbers = 1...20
    let names = [
      "organization", "country", "timezone", "version", "topics", "values", "mission", "vision", "language",
      "consulted",
    ]
    let form = Form(room.visit.body, names: Set(names + numbers.flatMap { ["c\($0)", "t\($0)", "r\($0)"] }))
    func list(_ name: String) -> [String] {
      (form[name] ?? "").split(whereSeparator: { $0 == "," || $0.isNewline }).map(String.init)
    }
    var guided = GuidedProtocol(language: form["language"].flatMap(Language.init(rawValue:)) ?? room.words.language)
    guided.organization = form["organization"] ?? ""
    guided.country = form["country"] ?? ""
    guided.timezone = form["timezone"] ?? ""
    guided.version = form["version"] ?? ""
    (guided.topics, guided.values) = (list("topics"), list("values"))
    guided.mission = form["mission"] ?? ""
    guided.vision = form["vision"] ?? ""
    guided.consulted = Office.consultations(form["consulted"] ?? "")
    for number in numbers {
      guard let choice = form["c\(number)"].flatMap(GuidedProtocol.Choice.init(rawValue:)) else { continue }
      guided.answers[number] = GuidedProtocol.Answer(choice, form[choice == .leave ? "r\(number)" : "t\(number)"] ?? "")
    }
    return .goTo("/versiones/\(try await company.draft(room.actor, guided))", done: "drafted")
  }
}
