// SPDX-License-Identifier: Apache-2.0
import Desk
import Store
import Vocabulary

/// The pages of those who signed in. What somebody may do is the desk's to say; a page only asks, and tells what it heard.
struct Office: Sendable {
  let company: Company
  let frame: Frame
  let problems: ProblemPages
  let checking: Checking
  let recent: RecentComments
  /// What was refused at the door, by address.
  let tries: RateLimit
  let printer: Paper.Printer?

  init(
    company: Company, frame: Frame, problems: ProblemPages, checking: Checking, recent: RecentComments, limits: Limits,
    printer: Paper.Printer?
  ) {
    self.printer = printer
    self.company = company
    self.frame = frame
    self.problems = problems
    self.checking = checking
    self.recent = recent
    tries = RateLimit(limit: limits.refusedSignInsPerWindow, window: 900)
  }

  /// A page for one path: how it is shown, and what its forms do.
  struct Page: Sendable {
    var body = 64 << 10
    var get: (@Sendable (Room) async throws -> Answer)?
    var post: (@Sendable (Room) async throws -> Answer)?
  }

  func page(_ path: String) -> Page? {
    let parts = path.split(separator: "/").map(String.init)
    let number = parts.count > 1 ? Int64(parts[1]) : nil
    switch (parts.first, parts.count) {
    case ("inicio", 1): return Page(get: home, post: answerAtHome)
    case ("salir", 1): return Page(post: leave)
    case ("integrantes", 1): return Page(get: members, post: addMember)
    case ("integrantes", 2) where parts[1] == "importar": return Page(body: 4 << 20, get: importForm, post: importFile)
    case ("integrantes", 2):
      return number.map { id in Page(get: { try await member($0, id) }, post: { try await changeMember($0, id) }) }
    case ("asistente", 1): return Page(body: 1 << 20, get: guide, post: guided)
    case ("versiones", 1): return Page(get: versions, post: newVersion)
    case ("versiones", 2) where parts[1] == "leer": return Page(body: 4 << 20, post: readDraft)
    case ("versiones", 2):
      return number.map { id in
        Page(body: 4 << 20, get: { try await version($0, id) }, post: { try await changeVersion($0, id) })
      }
    case ("versiones", 3) where parts[2] == "formulario":
      return number.map { id in
        Page(get: { try await draftForm($0, id) }, post: { try await changeByForm($0, id) })
      }
    case ("comentarios", 1): return Page(body: 4 << 20, get: comments, post: takeComments)
    case ("comentarios", 2) where parts[1] == "importar": return Page(body: 4 << 20, post: importComments)
    case ("comentarios", 2):
      return number.map { id in Page(get: { try await comment($0, id) }, post: { try await changeComment($0, id) }) }
    case ("publicar", 1): return Page(body: 512 << 10, get: publications, post: newPublication)
    case ("publicar", 2) where parts[1] == "revisar": return Page(body: 512 << 10, post: readPost)
    case ("publicar", 2) where parts[1] == "calendario": return Page(get: calendar, post: changeCalendar)
    case ("publicar", 2):
      return number.map { id in
        Page(
          body: Office.withPicture, get: { try await publication($0, id) },
          post: { try await changePublication($0, id) })
      }
    case ("perfiles", 1): return Page(get: profiles, post: changeProfiles)
    case ("compartir", 1): return Page(get: sharing)
    case ("atencion", 1): return Page(get: cases, post: newCase)
    case ("atencion", 2):
      return number.map { id in
        Page(body: Office.withPicture, get: { try await matter($0, id) }, post: { try await changeCase($0, id) })
      }
    case ("respuestas", 1): return Page(get: answers, post: changeAnswers)
    case ("avisar", 1): return Page(body: Office.withPicture, get: telling, post: tell)
    case ("marca", 1): return Page(body: Office.withPicture, get: brand, post: changeBrand)
    case ("fotos", 2): return number.map { id in Page(get: { try await picture($0, id) }) }
    case ("imagen", 1): return Page(get: image)
    case ("imagen", 2) where parts[1] == "informe": return Page(get: report)
    case ("imagen", 2) where parts[1] == "informe.pdf" && printer != nil: return Page(get: reportOnPaper)
    case ("prensa", 1): return Page(get: press, post: changePress)
    case ("aliados", 1): return Page(get: allies, post: changeAllies)
    case ("apelaciones", 1): return Page(get: appeals, post: decideAppeal)
    case ("repaso", 1): return Page(get: practice, post: practised)
    case ("firmar", 1): return Page(get: signing, post: sign)
    case ("firmas", 1): return Page(get: progress)
    case ("firmas", 2) where parts[1] == "lista.csv": return Page(get: signatureList)
    case ("preguntas", 1): return Page(get: questions, post: ask)
    case ("bitacora", 1): return Page(get: ledger, post: verify)
    case ("bitacora", 2): return number.map { n in Page(get: { try await entry($0, Int(n)) }) }
    case ("ajustes", 1): return Page(get: settings, post: changeSettings)
    case ("mis-datos", 1): return Page(get: own, post: changeOwn)
    case ("mis-datos", 2) where parts[1] == "copia": return Page(get: ownCopy)
    default: return nil
    }
  }

  /// A form with a picture in it, in bytes.
  static let withPicture = 6 << 20

  func route(_ path: String) -> Site.Route? {
    if let door = door(path) { return door }
    guard let page = page(path) else { return nil }
    return Site.Route(
      methods: (page.get == nil ? [] : ["GET"]) + (page.post == nil ? [] : ["POST"]),
      body: page.post == nil ? 0 : page.body
    ) { visit in
      guard let (actor, session) = try await who(visit) else {
        return .goTo("/entrar?next=" + (visit.method == "GET" || visit.isHead ? HTMLPath.safe(visit.path) : "/inicio"))
      }
      let words = frame.texts[language(visit, actor.member)]
      let room = Room(visit: visit, actor: actor, session: session, words: words, formToken: company.formToken(session))
      do {
        guard visit.method == "POST" else {
          let answer = try await page.get?(room).with("cache-control", "no-store") ?? .goTo("/inicio")
          // The token changes while nothing is at stake: with a page that is only looked at.
          guard let token = try await company.renew(session) else { return answer }
          return answer.settingSession(token, until: session.expiresAt, at: company.tools.now(), on: visit)
        }
        guard !visit.isFromElsewhere, company.accepts(formToken: room.form("token")["token"] ?? "", of: session) else {
          throw Refusal.notAllowed(.takePart)
        }
        return try await page.post?(room) ?? .goTo("/inicio")
      } catch let refusal as Refusal {
        return refused(room, refusal)
      } catch is OutsideFailure {
        return refused(room, .outside)
      }
    }
  }

  func who(_ visit: Visit) async throws -> (actor: Actor, session: Session)? {
    guard let token = visit.cookie(Answer.cookieName), token.utf8.count == 64 else { return nil }
    return try await company.actor(token)
  }

  /// The one asked for, else the member's own.
  func language(_ visit: Visit, _ member: Member?) -> Language {
    Form(visit.query.utf8, names: ["lang"])["lang"].flatMap(Language.init(rawValue:)) ?? member?.language
      ?? frame.language(of: visit)
  }

  /// What every page of the office shares.
  func view(_ room: Room, _ name: String) -> [String: Any] {
    var view = frame.view(
      room.visit, page: .office, title: room.words["office.\(name).title"], language: room.words.language)
    view["token"] = room.formToken
    view["me"] = ["name": room.actor.member.name, "id": String(room.actor.id)]
    view["rooms"] = Office.rooms.filter { room.actor.may($0.right) }.map { item in
      ["path": item.path, "name": room.words["office.\(item.name).nav"], "on": item.name == name] as [String: Any]
    }
    if let done = room.query("done")["done"], room.words.words["done.\(done)"] != nil {
      view["done"] = room.words["done.\(done)"]
    }
    return view
  }

  func show(_ template: String, _ view: [String: Any], status: Int = 200) -> Answer {
    .html(frame.templates.render(template, Office.knowing(view)), status: status)
  }

  /// For each list `x` a word `hasx`: a template cannot ask whether a list is empty without going through it.
  static func knowing(_ view: [String: Any]) -> [String: Any] {
    var known = view
    for (key, value) in view {
      if let list = value as? [Any] { known["has" + key] = !list.isEmpty }
      if let inner = value as? [String: Any] { known[key] = knowing(inner) }
    }
    return known
  }

  private static let rooms: [(path: String, name: String, right: Right)] = [
    ("/inicio", "home", .takePart), ("/comentarios", "comments", .moderate),
    ("/publicar", "publications", .draftPosts), ("/atencion", "cases", .openCases),
    ("/respuestas", "answers", .replyInPublic), ("/compartir", "sharing", .takePart), ("/avisar", "telling", .takePart),
    ("/prensa", "press", .takePart), ("/marca", "brand", .takePart), ("/aliados", "allies", .grantPermits),
    ("/imagen", "image", .seeImage), ("/firmar", "signing", .takePart),
    ("/firmas", "progress", .seeProgress),
    ("/versiones", "versions", .seeVersions), ("/preguntas", "questions", .takePart),
    ("/integrantes", "members", .seeMembers), ("/perfiles", "profiles", .manageProfiles),
    ("/bitacora", "ledger", .readLedger), ("/ajustes", "settings", .manageInstallation),
    ("/mis-datos", "own", .takePart),
  ]

  /// Fields that take more than a line; the guide's have numbers.
  static let written: Set<String> = Set((1...99).map { "t\($0)" }).union([
    "answer", "appeal", "captions", "consulted", "evidence", "example", "line", "list", "message", "note", "purpose",
    "question", "reason", "remark", "text", "topics", "value", "what",
  ])

  func refused(_ room: Room, _ refusal: Refusal) -> Answer {
    var view = view(room, "refused")
    let (said, remedy) = refusal.said(room.words)
    view["said"] = said
    view["remedy"] = remedy
    view["back"] = HTMLPath.safe(room.visit.path)
    // What somebody wrote must not be lost with the refusal; what another site put into a form is not theirs.
    let isOwn = room.visit.method == "POST" && !room.visit.isFromElsewhere
    let form = isOwn ? room.visit.form(Office.written) : nil
    view["written"] = Office.written.sorted().compactMap { form?[$0] }.filter {
      !$0.allSatisfy(\.isWhitespace) && Int64($0) == nil
    }.map { ["text": $0] }
    return show("refused", view, status: refusal.status).with("cache-control", "no-store")
  }

  // Home.

  /// What waits for the reader.
  private func home(_ room: Room) async throws -> Answer {
    var view = view(room, "home")
    var waiting: [[String: Any]] = []
    func wait(_ key: String, _ path: String, _ values: [String: String] = [:]) {
      waiting.append([
        "what": room.words["office.home.\(key)", values], "path": path, "act": room.words["office.home.\(key)-act"],
      ])
    }
    let running = try await company.versionInForce()
    if let running, !room.actor.member.roles.contains(.outsideApprover),
      try await !company.hasSigned(room.actor, running)
    {
      wait("sign", "/firmar", ["version": running.number])
    }
    if room.actor.may(.seeVersions) {
      for version in try await company.versions(room.actor) {
        switch version.state {
        case .review where room.actor.may(.approveVersions) && version.author != room.actor.id:
          wait("approve", "/versiones/\(version.id)", ["version": version.number])
        case .approved where room.actor.may(.publishVersions):
          wait("publish", "/versiones/\(version.id)", ["version": version.number])
        case .draft where version.author == room.actor.id:
          wait("draft", "/versiones/\(version.id)", ["version": version.number])
        default: continue
        }
      }
      if running == nil, room.actor.may(.writeVersions) { wait("first", "/asistente") }
    }
    for call in try await company.ownCalls(room.actor) {
      wait("call", "/comentarios/\(call.comment)", ["when": Day.time(call.at, room.actor.member, room.words)])
    }
    for question in try await company.pressQuestions(room.actor, onlyOpen: true) {
      wait(
        "press", "/prensa",
        ["outlet": question.outlet, "when": Day.time(question.deadline, room.actor.member, room.words)])
    }
    if room.actor.may(.moderate) {
      let open = try await company.waitingComments(room.actor)
      if open.comments > 0 { wait("comments", "/comentarios", ["count": String(open.comments)]) }
      if open.appeals > 0 { wait("appeals", "/apelaciones", ["count": String(open.appeals)]) }
    }
    if room.actor.may(.handleCases) {
      for matter in try await company.cases(room.actor, [.open, .waiting], count: 200)
      where matter.state == .open || company.workingDaysLeft(matter, frame.document.front) <= 3 {
        wait(
          "case", "/atencion/\(matter.id)", ["subject": matter.subject, "due": Day.text(matter.due, room.words)])
      }
    }
    if room.actor.may(.answerNotices) {
      let open = try await company.openNotices(room.actor).count
      if open > 0 { wait("notices", "/avisar", ["count": String(open)]) }
    }
    if room.actor.may(.draftPosts) {
      let today = company.today(in: frame.document.front.timezone).text
      for post in try await company.publications(room.actor, [.review, .scheduled], count: 50) {
        if post.state == .scheduled, (post.scheduledFor ?? "") <= today {
          wait("post", "/publicar/\(post.id)", ["text": post.text.beginning])
        } else if post.state == .review, room.actor.may(.approvePosts), post.author != room.actor.id {
          wait("review", "/publicar/\(post.id)", ["text": post.text.beginning])
        }
      }
    }
    for post in try await company.corrections(waitingFor: room.actor) {
      wait("correction", "/publicar/\(post.id)", ["text": (post.correctionWaiting ?? "").beginning])
    }
    if room.actor.may(.answerQuestions) {
      let open = try await company.openQuestions(room.actor).count
      if open > 0 { wait("answer", "/preguntas", ["count": String(open)]) }
    }
    view["attacks"] = try await attackViews(room, onlyOpen: true)
    view["thanks"] = try await company.thanks(room.actor, onlyNew: true).map {
      ["id": String($0.id), "quote": $0.quote, "note": $0.note]
    }
    view["waiting"] = waiting
    view["nothing"] = waiting.isEmpty
    view["hello"] =
      room.words[
        "office.home.hello", ["name": room.actor.member.name.split(separator: " ").first.map(String.init) ?? ""]]
    if let running {
      view["running"] = [
        "number": running.number,
        "since": Day.text(running.effective ?? "", room.words),
      ]
      if room.actor.may(.seeProgress) {
        let progress = try await company.progress(room.actor, of: running)
        view["progress"] = bar(progress.signed, progress.members, room.words)
      }
    }
    return show("home", view)
  }

  /// Thanks that were read do not wait any more; nor does an attack once its victim said what is to be done.
  private func answerAtHome(_ room: Room) async throws -> Answer {
    let form = room.form("thanks", "attack", "wish", "note", "back")
    guard let attack = form["attack"] else {
      try await company.markSeen(room.actor, thanks: Int64(form["thanks"] ?? "") ?? 0)
      return .goTo("/inicio")
    }
    guard let wish = Attack.Wish(rawValue: form["wish"] ?? "") else { throw Refusal.badText }
    try await company.wish(room.actor, wish, note: form["note"] ?? "", attack: Int64(attack) ?? 0)
    return .goTo(form["back"] == "own" ? "/mis-datos" : "/inicio", done: "wished")
  }

  /// What was said against the reader, and what they may wish for.
  func attackViews(_ room: Room, onlyOpen: Bool) async throws -> [[String: Any]] {
    let found = try await company.ownAttacks(room.actor).filter { !onlyOpen || $0.attack.wish == nil }
    let names = try await company.names(of: found.map { Member.reference($0.attack.toldBy) })
    return found.map { attack, text in
      [
        "id": String(attack.id), "quote": text, "note": attack.note,
        "told": room.words[
          "office.attack.by",
          [
            "name": names[Member.reference(attack.toldBy)] ?? "–",
            "when": Day.time(attack.toldAt, room.actor.member, room.words),
          ]],
        "wishes": Attack.Wish.allCases.map {
          ["id": $0.rawValue, "name": room.words["attack-wish.\($0.rawValue)"], "on": $0 == attack.wish]
            as [String: Any]
        },
      ]
    }
  }

  func bar(_ part: Int, _ whole: Int, _ words: Catalogue) -> [String: Any] {
    let percent = whole == 0 ? 0 : part * 100 / whole
    return [
      "part": String(part), "whole": String(whole), "percent": String(percent),
      "said": words["office.progress.of", ["part": String(part), "whole": String(whole), "percent": String(percent)]],
    ]
  }
}

/// Days and times as people read them.
enum Day {
  /// `2026-12-01` → «1 de diciembre de 2026»; anything else stays as it is written.
  static func text(_ written: String, _ words: Catalogue) -> String {
    let parts = written.split(separator: "-").map { Int($0) }
    guard parts.count == 3, let year = parts[0], let month = parts[1], let day = parts[2], (1...12).contains(month)
    else { return written }
    return words["date", ["day": String(day), "month": words["month.\(month)"], "year": String(year)]]
  }

  /// The day that it was on a clock: the organisation's for whoever comes from outside, the reader's in the office.
  static func text(_ moment: Moment, in timezone: String?, _ words: Catalogue) -> String {
    text(moment.day(in: timezone ?? "UTC").text, words)
  }

  /// In the reader's time zone, to the minute.
  static func time(_ moment: Moment, _ member: Member, _ words: Catalogue) -> String {
    let parts = moment.parts(in: member.timezone)
    return "\(text(parts.day, words)), \(parts.time)"
  }
}
