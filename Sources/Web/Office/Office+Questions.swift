// SPDX-License-Identifier: Apache-2.0
import Desk
import Store

extension Office {
  func questions(_ room: Room) async throws -> Answer {
    var view = view(room, "questions")
    view["articles"] = frame.document.articles.map { ["number": String($0.number), "heading": $0.title] }
    view["mine"] = try await company.ownQuestions(room.actor).map { shown($0, room) }
    if room.actor.may(.answerQuestions) {
      let open = try await company.openQuestions(room.actor)
      view["open"] = open.map { shown($0, room) }
      view["answers"] = true
      view["noopen"] = open.isEmpty
      view["clauses"] = try await company.clauseNames().map {
        ["id": $0.id, "name": "\($0.article). \($0.title) · \($0.id)"]
      }
    }
    return show("questions", view)
  }

  private func shown(_ question: Question, _ room: Room) -> [String: Any] {
    let article = frame.document.articles.first { $0.number == question.article }
    return [
      "id": String(question.id), "text": question.text, "answer": question.answer ?? false,
      "article": "\(question.article). \(article?.title ?? "")",
      "when": Day.time(question.askedAt, room.actor.member, room.words),
    ]
  }

  func ask(_ room: Room) async throws -> Answer {
    let form = room.form("article", "text", "question", "answer", "clause", "side", "example")
    if let question = form["question"].flatMap({ Int64($0) }) {
      let version = try await company.answer(room.actor, question, form["answer"] ?? "", with: example(form))
      if let version { return .goTo("/versiones/\(version)", done: "proposed") }
      return .goTo("/preguntas", done: "answered")
    }
    try await company.ask(room.actor, article: Int(form["article"] ?? "") ?? 0, form["text"] ?? "")
    return .goTo("/preguntas", done: "asked")
  }

  /// The example beside an answer, where there is one. Without its rule it would be lost, and nobody told.
  private func example(_ form: Form) throws -> ProposedExample? {
    let (clause, text) = (form["clause"] ?? "", form["example"] ?? "")
    guard !clause.isEmpty else {
      guard text.allSatisfy(\.isWhitespace) else { throw Refusal.ruleMissing }
      return nil
    }
    guard let side = ProposedExample.Side(rawValue: form["side"] ?? "") else { throw Refusal.badText }
    return ProposedExample(clause: clause, side: side, text: text)
  }
}
