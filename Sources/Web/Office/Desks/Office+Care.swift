// SPDX-License-Identifier: Apache-2.0
import Desk
import Store
import Vocabulary

// The care desk: cases with their private conversation, and answers for the public.

extension Office {
  func cases(_ room: Room) async throws -> Answer {
    var view = view(room, "cases")
    view["mayopen"] = room.actor.may(.openCases)
    view["comment"] = room.query("comentario")["comentario"] ?? ""
    if room.actor.may(.handleCases) {
      let open = try await company.cases(room.actor, [.open, .waiting, .resolved], count: 200)
      view["cases"] = open.map { row($0, room) }
      view["handles"] = true
      view["none"] = open.isEmpty
    } else {
      try room.actor.require(.openCases)
    }
    view["holding"] = frame.texts[frame.document.front.language]["office.cases.holding"]
    view["closing"] = frame.texts[frame.document.front.language]["office.cases.closing"]
    return show("cases", view).with("cache-control", "no-store")
  }

  private func row(_ matter: Case, _ room: Room) -> [String: Any] {
    let left = company.workingDaysLeft(matter, frame.document.front)
    return [
      "id": String(matter.id), "subject": matter.subject, "state": room.words["case-state.\(matter.state.rawValue)"],
      "due": Day.text(matter.due, room.words),
      "left": room.words[left < 0 ? "office.cases.late" : "office.cases.left", ["days": String(abs(left))]],
      "urgent": left <= 3 && matter.state != .resolved,
    ]
  }

  func newCase(_ room: Room) async throws -> Answer {
    let form = room.form("subject", "comment", "order")
    let matter = try await company.openCase(
      room.actor, subject: form["subject"] ?? "", comment: form["comment"].flatMap { Int64($0) },
      orderNumber: form["order"] ?? "")
    return .goTo(room.actor.may(.handleCases) ? "/atencion/\(matter.id)" : "/atencion", done: "case-opened")
  }

  func matter(_ room: Room, _ id: Int64) async throws -> Answer { try await casePage(room, id) }

  private func casePage(_ room: Room, _ id: Int64, link: String? = nil, code: String? = nil) async throws -> Answer {
    let (matter, said) = try await company.matter(room.actor, id)
    let words = room.words
    let names = try await company.names(of: said.compactMap { $0.member.map(Member.reference) })
    var view = view(room, "cases")
    view["title"] = words["office.cases.one", ["n": String(id)]]
    view["pictures"] = try await pictureViews(room, of: .matter(id))
    view["case"] = row(matter, room)
    view["order"] = matter.orderNumber.isEmpty ? false : matter.orderNumber
    view["from"] = matter.comment.map(String.init) ?? false
    view["verified"] = matter.verifiedAt.map { Day.time($0, room.actor.member, words) } ?? false
    // As the customer reads it.
    view["linkuntil"] =
      matter.link == nil
      ? false : matter.linkUntil.map { Day.text($0, in: frame.document.front.timezone, words) } ?? false
    view["words"] = said.map { word in
      [
        "text": word.text, "when": Day.time(word.at, room.actor.member, words), "kind": word.kind.rawValue,
        "what": word.member == nil ? "" : words["case-word.\(word.kind.rawValue)"],
        "who": word.member.flatMap { names[Member.reference($0)] } ?? words["office.cases.customer"],
        "note": word.kind != .message,
      ] as [String: Any]
    }
    let acts = Company.caseTable.acts(from: matter.state, for: room.actor)
    for act in CaseAct.allCases { view["may\(act.rawValue)"] = acts.contains(act) }
    view["open"] = matter.state != .closed
    if let link {
      let address = room.address(of: "/caso/" + link)
      view["link"] = ["address": address, "html": QRCode.svg(address, label: words["office.members.qr"]) ?? ""]
    }
    view["code"] = code ?? false
    return show("case", view).with("cache-control", "no-store")
  }

  func changeCase(_ room: Room, _ id: Int64) async throws -> Answer {
    let form = room.form("act", "text", "kind")
    switch form["act"] {
    case "link": return try await casePage(room, id, link: company.makeCaseLink(room.actor, case: id))
    case "code": return try await casePage(room, id, code: company.makeCaseCode(room.actor, case: id))
    case "picture":
      guard let picture = room.visit.file("picture") else { throw Refusal.badPicture }
      _ = try await company.add(room.actor, picture, to: .matter(id))
    case "end-link": try await company.endCaseLink(room.actor, case: id)
    case "say":
      guard let kind = CaseWord.Kind(rawValue: form["kind"] ?? "") else { throw Refusal.badText }
      try await company.say(room.actor, kind, form["text"] ?? "", in: id)
    default:
      guard let act = CaseAct(rawValue: form["act"] ?? "") else { throw Refusal.wrongState }
      try await company.act(room.actor, act, case: id)
    }
    return .goTo("/atencion/\(id)", done: "saved")
  }

  // Answers for the public.

  func answers(_ room: Room) async throws -> Answer { try await answersPage(room) }

  private func answersPage(_ room: Room, reply: [String: Any]? = nil, text: String = "") async throws -> Answer {
    let words = room.words
    let saved = try await company.savedAnswers(room.actor)
    var view = view(room, "answers")
    view["answers"] = saved.map { answer in
      [
        "id": String(answer.id), "title": answer.title, "text": answer.text, "ready": answer.state == .approved,
        "state": words["answer-state.\(answer.state.rawValue)"],
        "may": answer.state == .review && answer.author != room.actor.id,
      ] as [String: Any]
    }
    view["none"] = saved.isEmpty
    view["text"] = text
    if let reply { view["reply"] = reply }
    return show("answers", view).with("cache-control", "no-store")
  }

  func changeAnswers(_ room: Room) async throws -> Answer {
    let form = room.form("act", "title", "text", "answer")
    let id = Int64(form["answer"] ?? "") ?? 0
    switch form["act"] {
    case "approve": try await company.approveAnswer(room.actor, id)
    case "retire": try await company.retireAnswer(room.actor, id)
    case "save":
      _ = try await company.saveAnswer(
        room.actor, title: form["title"] ?? "", form["text"] ?? "", decide: checking.whole)
    default:
      // Only what may stand in public is given back to copy.
      let reply = try await company.publicReply(room.actor, form["text"] ?? "", decide: checking.whole)
      return try await answersPage(
        room, reply: ["text": reply.text, "outcome": room.words["outcome.\(reply.outcome.rawValue).title"]],
        text: reply.text)
    }
    return .goTo("/respuestas", done: "saved")
  }
}
