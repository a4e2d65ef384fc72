// SPDX-License-Identifier: Apache-2.0
import Compile
import Desk
import Store
import Vocabulary

// A draft by form: the document's head, its articles and its rules as fields. Each button changes one thing.

extension Office {
  func draftForm(_ room: Room, _ id: Int64) async throws -> Answer { try await draftFormPage(room, id) }

  private func draftFormPage(_ room: Room, _ id: Int64, broken: [Compile.Problem] = []) async throws -> Answer {
    let (version, form) = try await company.form(room.actor, id)
    let words = room.words
    var view = view(room, "versions")
    view["title"] = words["office.version.title", ["version": version.number.isEmpty ? "–" : version.number]]
    view["id"] = String(id)
    view["seen"] = version.changedAt.text
    view["editable"] = form != nil && (version.state == .draft || version.state == .review)
    view["broken"] =
      broken.isEmpty
      ? false
      : [
        "problems": broken.prefix(5).map {
          ["said": $0.title[words.language], "remedy": $0.remedy[words.language]]
        }
      ]
    if let form {
      let front = form.document.front
      view["fronts"] = DraftChange.FrontKey.allCases.map { key in
        [
          "key": key.rawValue, "name": words["office.form.front-\(key.rawValue)"],
          "value": front.value(key) ?? "",
          "date": key == .effective || key == .review,
        ] as [String: Any]
      }
      view["lists"] = [(DraftChange.FrontListKey.topics, front.topics), (.values, front.values)].map { key, items in
        [
          "key": key.rawValue, "name": words["office.form.front-\(key.rawValue)"],
          "value": items.joined(separator: "\n"),
        ]
      }
      view["consulted"] = front.consulted.map { "\($0.when) \($0.who)" }.joined(separator: "\n")
      let open = Int(room.query("articulo")["articulo"] ?? "")
      view["articles"] = form.document.articles.map { article($0, form, open, words) }
    }
    return show("draftform", view, status: broken.isEmpty ? 200 : 422).with("cache-control", "no-store")
  }

  private func article(
    _ article: Article, _ form: DraftForm, _ open: Int?, _ words: Catalogue
  ) -> [String: Any] {
    [
      "number": String(article.number), "heading": article.title, "prose": article.prose,
      "open": article.number == open,
      "count": words["office.form.count", ["count": String(article.clauses.count)]],
      "rules": article.clauses.compactMap { form.rules[$0] }.map { rule($0, words) },
      "decisions": Surface.allCases.flatMap { surface in
        surface.allowedOutcomes.filter { $0 != .pass }.map { outcome in
          [
            "value": "\(surface.rawValue) \(outcome.rawValue)",
            "said":
              "\(words["surface.\(surface.rawValue).name"]): \(words["do.\(outcome.rawValue)"])",
          ]
        }
      },
    ]
  }

  private func rule(_ rule: DraftForm.Rule, _ words: Catalogue) -> [String: Any] {
    let clause = rule.clause
    let shown = RuleView(words: words).view(clause)
    let (language, article) = (words.language, String(clause.article))
    let steps = shown["steps"] as? [[String: Any]] ?? []
    func items(_ key: DraftChange.ItemKey, _ all: [String]) -> [String: Any] {
      let own = rule.own[key] ?? []
      let plain = Set(own.map { $0.filter { $0 != "«" && $0 != "»" } })
      return [
        "key": key.rawValue, "name": words["office.form.\(key.rawValue)"], "article": article, "clause": clause.id,
        "adding": words["office.form.add-\(key.rawValue)"],
        "inherited": all.filter { !plain.contains($0.filter { $0 != "«" && $0 != "»" }) }.prefix(12).map {
          ["text": $0]
        },
        "own": own.map { ["text": $0, "key": key.rawValue, "article": article, "clause": clause.id] },
      ]
    }
    return [
      "clause": clause.id, "off": clause.off ?? false, "looks": shown["looks"] ?? "", "article": article,
      "places": Surface.allCases.map { surface -> [String: Any] in
        let name = words["surface.\(surface.rawValue).name"]
        let now = steps.first { $0["place"] as? String == name }?["what"] as? String ?? words["do.pass"]
        return [
          "place": surface.rawValue, "name": name, "article": article, "clause": clause.id,
          "now": words["office.form.asis", ["what": now]],
          "options": surface.allowedOutcomes.map { outcome in
            [
              "outcome": outcome.rawValue, "said": words["do.\(outcome.rawValue)"],
              "on": rule.decides[surface] == outcome,
            ] as [String: Any]
          },
        ]
      },
      "items": [
        items(.flags, clause.flags.map(\.text)), items(.passes, clause.passes.map(\.text)),
        items(.terms, clause.own?.terms ?? []),
      ],
      "sayings": [(DraftChange.SayKey.why, clause.why), (.instead, clause.instead)].map { key, said in
        [
          "key": key.rawValue, "name": words["office.form.\(key.rawValue)"], "value": rule.says[key] ?? "",
          "base": said?[language] ?? "", "article": article, "clause": clause.id,
        ]
      },
    ]
  }

  func changeByForm(_ room: Room, _ id: Int64) async throws -> Answer {
    let names = [
      "act", "seen", "key", "text", "article", "clause", "place", "outcome", "flags", "passes", "decision",
    ]
    let form = Form(
      room.visit.body, names: Set(names + DraftChange.FrontKey.allCases.map { "head-\($0.rawValue)" }))
    guard let seen = Moment(form["seen"] ?? "") else { throw Refusal.changedMeanwhile }
    guard let change = Self.change(form) else { throw Refusal.badText }
    do {
      try await company.change(room.actor, id, seen: seen, change)
    } catch let broken as BrokenChange {
      return try await draftFormPage(room, id, broken: broken.problems)
    }
    let article = Int(room.query("articulo")["articulo"] ?? "")
    return .goTo("/versiones/\(id)/formulario" + (article.map { "?articulo=\($0)" } ?? ""), done: "saved")
      .at(
        fragment: form["clause"].flatMap { form["act"] == "new" ? nil : "rule-\($0)" }
          ?? article.map { "articulo-\($0)" })
  }

  /// A line each: the day, and who.
  static func consultations(_ text: String) -> [FrontMatter.Consultation] {
    text.split(whereSeparator: \.isNewline).compactMap { line in
      let parts = line.split(separator: " ", maxSplits: 1).map(String.init)
      return parts.first.map { FrontMatter.Consultation(who: parts.count > 1 ? parts[1] : $0, when: $0) }
    }
  }

  private static func change(_ form: Form) -> DraftChange? {
    let (text, clause) = (form["text"] ?? "", form["clause"] ?? "")
    let lines = text.split(whereSeparator: \.isNewline).map(String.init)
    switch form["act"] {
    case "head":
      let values = DraftChange.FrontKey.allCases.compactMap { key in form["head-\(key.rawValue)"].map { (key, $0) } }
      return .head(Dictionary(uniqueKeysWithValues: values))
    case "list": return DraftChange.FrontListKey(rawValue: form["key"] ?? "").map { .frontList($0, lines) }
    case "consulted": return .consulted(consultations(text))
    case "prose": return Int(form["article"] ?? "").map { .prose(article: $0, text) }
    case "say": return DraftChange.SayKey(rawValue: form["key"] ?? "").map { .say(clause: clause, $0, text) }
    case "off": return .off(clause: clause, reason: text)
    case "on": return .on(clause: clause)
    case "decide":
      return Surface(rawValue: form["place"] ?? "").map {
        .decide(clause: clause, $0, Outcome(rawValue: form["outcome"] ?? ""))
      }
    case "add": return DraftChange.ItemKey(rawValue: form["key"] ?? "").map { .add(clause: clause, $0, text) }
    case "remove": return DraftChange.ItemKey(rawValue: form["key"] ?? "").map { .remove(clause: clause, $0, text) }
    case "new":
      let decision = (form["decision"] ?? "").split(separator: " ").map(String.init)
      guard decision.count == 2, let surface = Surface(rawValue: decision[0]),
        let outcome = Outcome(rawValue: decision[1]), let number = Int(form["article"] ?? "")
      else { return nil }
      return .newClause(
        article: number, id: clause, terms: lines, flags: form["flags"] ?? "", passes: form["passes"] ?? "", surface,
        outcome)
    default: return nil
    }
  }
}
