// SPDX-License-Identifier: Apache-2.0
import Desk
import Store
import Vocabulary

// «Informe de gerencia»: a month on two pages, in figures and in sentences. No figure is about a person.

extension Office {
  func report(_ room: Room) async throws -> Answer {
    show("report", try await reportView(room)).with("cache-control", "no-store")
  }

  func reportOnPaper(_ room: Room) async throws -> Answer {
    guard let printer else { throw Refusal.notFound }
    let html = frame.templates.render("report", Office.knowing(try await reportView(room)))
    guard let bytes = await printer(Paper.alone(html, css: frame.assets.text(of: "decoro.css"))) else {
      throw Refusal.outside
    }
    return Answer(headers: [("content-type", "application/pdf")], body: bytes)
      .with("content-disposition", "inline; filename=\"informe.pdf\"")
  }

  private func reportView(_ room: Room) async throws -> [String: Any] {
    let words = room.words
    let image = try await company.image(room.actor)
    let today = company.today(in: frame.document.front.timezone).text
    let asked = room.query("mes")["mes"] ?? String(today.prefix(7))
    guard let first = CivilDay(asked + "-01") else { throw Refusal.badDate }
    let before = String(first.adding(-1).text.prefix(7))
    func figures(_ month: String) -> MonthFigures {
      image.months.first { $0.month == month } ?? MonthFigures(month: month)
    }
    let (now, then) = (figures(asked), figures(before))
    var view = view(room, "image")
    view["id"] = asked
    view["pdf"] = printer != nil
    view["month"] = monthName(asked, words)
    view["previous"] = monthName(before, words)
    let rows: [(String, KeyPath<MonthFigures, Int>)] = [
      ("comments", \.comments), ("hidden", \.hidden), ("overturned", \.overturned), ("cases", \.cases),
      ("published", \.published),
    ]
    view["rows"] = rows.map {
      ["name": words["office.image.\($0.0)"], "now": String(now[keyPath: $0.1]), "before": String(then[keyPath: $0.1])]
    }
    view["sentences"] = sentences(now, image, words).map { ["sentence": $0] }
    let front = frame.document.front
    let untouched = served(image, words)
    view["served"] = untouched
    view["clauses"] = image.clauses.prefix(10).map { clause in
      [
        "id": clause.clause, "count": String(clause.count),
        "rule": frame.document.clause(clause.clause).map { "\($0.article). \($0.articleTitle)" } ?? clause.clause,
      ]
    }
    view["noclauses"] = image.clauses.isEmpty
    let quiet = untouched.filter { $0["quiet"] as? Bool == true }.compactMap { $0["what"] as? String }
    var next = quiet.prefix(3).map { words["office.report.next-value", ["value": $0]] }
    if image.signed.part < image.signed.whole {
      next.append(words["office.report.next-signatures", ["count": String(image.signed.whole - image.signed.part)]])
    }
    if now.overturned > 0 { next.append(words["office.report.next-overturned"]) }
    if let review = front.review { next.append(words["office.report.next-review", ["day": Day.text(review, words)]]) }
    view["next"] = next.map { ["sentence": $0] }
    return view
  }

  private func sentences(_ now: MonthFigures, _ image: Company.Image, _ words: Catalogue) -> [String] {
    var said: [String] = []
    if now.comments > 0 {
      said.append(
        words[
          "office.report.kept",
          ["kept": String(now.comments - now.hidden), "comments": String(now.comments), "hidden": String(now.hidden)]])
    } else {
      said.append(words["office.report.quiet"])
    }
    if now.hidden > 0 {
      said.append(
        words["office.report.appeals", ["overturned": String(now.overturned), "hidden": String(now.hidden)]])
    }
    if now.cases > 0 { said.append(words["office.report.cases", ["count": String(now.cases)]]) }
    said.append(
      words["office.report.signed", ["part": String(image.signed.part), "whole": String(image.signed.whole)]])
    return said
  }
}
