// SPDX-License-Identifier: Apache-2.0
import Compile
import Desk
import Store
import Vocabulary

// Prensa and Aliados: people from outside who ask, and people from outside who speak with us.

extension Office {
  func press(_ room: Room) async throws -> Answer {
    let words = room.words
    let all = try await company.pressQuestions(room.actor)
    let names = try await company.names(of: all.map { Member.reference($0.holder) })
    let now = company.tools.now()
    func row(_ question: PressQuestion) -> [String: Any] {
      [
        "id": String(question.id), "outlet": question.outlet, "question": question.question,
        "subject": question.subject, "deadline": Day.time(question.deadline, room.actor.member, words),
        "late": question.deadline < now, "holder": names[Member.reference(question.holder)] ?? "–",
        "state": words["press-state.\(question.state.rawValue)"], "answer": question.answer,
        "mayend": question.holder == room.actor.id || room.actor.may(.manageProfiles),
      ]
    }
    var view = view(room, "press")
    view["open"] = all.filter { $0.state == .open }.map(row)
    let done = all.filter { $0.state != .open }.map(row)
    view["done_"] = done
    view["hasdone"] = !done.isEmpty
    var seen = Set<String>()
    view["subjects"] = try await company.spokespeople().map(\.subject).filter { seen.insert($0).inserted }.map {
      ["subject": $0]
    }
    // The end of today while there is time to answer, else tomorrow at noon.
    let timezone = room.actor.member.timezone
    let isLate = company.tools.now().parts(in: timezone).time >= "14"
    view["day"] = company.today(in: timezone).adding(isLate ? 1 : 0).text
    view["hour"] = isLate ? "12:00" : "17:00"
    return show("press", view).with("cache-control", "no-store")
  }

  func changePress(_ room: Room) async throws -> Answer {
    let form = room.form("act", "question", "answer", "outlet", "text", "subject", "day", "hour")
    if let id = form["question"].flatMap({ Int64($0) }) {
      guard let state = PressQuestion.State(rawValue: form["act"] ?? "") else { throw Refusal.wrongState }
      try await company.end(room.actor, press: id, as: state, form["answer"] ?? "")
      return .goTo("/prensa", done: "answered")
    }
    guard let hour = form["hour"], hour.utf8.count == 5,
      let deadline = Moment("\(form["day"] ?? "")T\(hour):00Z")?.onTheClock(of: room.actor.member.timezone)
    else { throw Refusal.badDate }
    _ = try await company.passOn(
      room.actor, outlet: form["outlet"] ?? "", question: form["text"] ?? "", subject: form["subject"] ?? "",
      deadline: deadline)
    return .goTo("/prensa", done: "passed-on")
  }

  func allies(_ room: Room) async throws -> Answer { try await alliesPage(room) }

  private func alliesPage(_ room: Room, link: String? = nil) async throws -> Answer {
    let words = room.words
    let all = try await company.allies(room.actor)
    var view = view(room, "allies")
    view["allies"] = all.map { ally in
      [
        "id": String(ally.id), "name": ally.name, "what": ally.what,
        "state": words["ally-state.\(ally.state.rawValue)"],
        "from": Day.text(ally.from, words), "until": Day.text(ally.until, words), "open": ally.state != .ended,
        "signed": ally.signedAt.map { Day.text($0, in: room.actor.member.timezone, words) } ?? false,
      ] as [String: Any]
    }
    view["none"] = all.isEmpty
    view["today"] = company.today(in: frame.document.front.timezone).text
    if let link {
      let address = room.address(of: "/aliado/" + link)
      view["link"] = ["address": address, "html": QRCode.svg(address, label: words["office.members.qr"]) ?? ""]
    }
    return show("allies", view).with("cache-control", "no-store")
  }

  func changeAllies(_ room: Room) async throws -> Answer {
    let form = room.form("act", "ally", "name", "what", "from", "until")
    if form["act"] == "end" {
      try await company.end(room.actor, ally: Int64(form["ally"] ?? "") ?? 0)
      return .goTo("/aliados", done: "saved")
    }
    let (_, token) = try await company.invite(
      room.actor, ally: form["name"] ?? "", what: form["what"] ?? "", from: form["from"] ?? "",
      until: form["until"] ?? "")
    return try await alliesPage(room, link: token)
  }
}

/// `/aliado/…`: where somebody from outside reads the extract and signs it. No account, and nothing else opens.
struct AllyPage: Sendable {
  let company: Company
  let frame: Frame

  func route(_ path: String) -> Site.Route? {
    let parts = path.split(separator: "/").map(String.init)
    guard parts.count == 2, parts[0] == "aliado" else { return nil }
    return Site.Route(methods: ["GET", "POST"], body: 4 << 10) { visit in
      do {
        if visit.method == "POST" {
          guard !visit.isFromElsewhere, Form(visit.body, names: ["agree"])["agree"] != nil else {
            throw Refusal.linkIsOver
          }
          try await company.signAsAlly(link: parts[1])
          return .goTo("/aliado/\(parts[1])").inPrivate()
        }
        guard let ally = try await company.ally(link: parts[1]) else { throw Refusal.linkIsOver }
        return page(visit, parts[1], ally)
      } catch let refusal as Refusal {
        return page(visit, parts[1], nil, refusal)
      }
    }
  }

  private func page(_ visit: Visit, _ token: String, _ ally: Ally?, _ refusal: Refusal? = nil) -> Answer {
    let words = frame.texts[frame.language(of: visit)]
    var view = frame.view(visit, page: .problem, title: words["ally.title"], language: words.language)
    if let refusal {
      let (said, remedy) = refusal.said(words)
      view["refused"] = ["said": said, "remedy": remedy]
    }
    if let ally {
      view["ally"] =
        [
          "name": ally.name, "what": ally.what, "from": Day.text(ally.from, words),
          "until": Day.text(ally.until, words),
          "html": Markdown.html(ally.extract), "revision": ally.revision, "path": "/aliado/\(token)",
          "signed": ally.signedAt.map { Day.text($0, in: frame.document.front.timezone, words) } ?? false,
        ] as [String: Any]
    }
    return .html(frame.templates.render("ally", view), status: refusal?.status ?? 200).with("x-robots-tag", "noindex")
      .inPrivate()
  }
}
