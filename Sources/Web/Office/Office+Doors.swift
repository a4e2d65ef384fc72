// SPDX-License-Identifier: Apache-2.0
import Desk
import Store
import Vocabulary

// Getting in: by address (or personal code) and password, or by a link that opens once.

extension Office {
  /// Paths that need no session.
  func door(_ path: String) -> Site.Route? {
    let parts = path.split(separator: "/").map(String.init)
    if path == Company.providerPath { return Site.Route(methods: ["GET"], body: 0) { try await backFromProvider($0) } }
    guard parts.first == "entrar", parts.count <= 2 else { return nil }
    if parts == ["entrar", "sso"] { return Site.Route(methods: ["GET"], body: 0) { try await toProvider($0) } }
    guard parts.count == 2 else {
      return Site.Route(methods: ["GET", "POST"], body: 8 << 10) { visit in
        visit.method == "POST" ? try await signIn(visit) : try await signInForm(visit)
      }
    }
    return Site.Route(methods: ["GET", "POST"], body: 8 << 10) { visit in
      do {
        return visit.method == "POST" ? try await open(visit, parts[1]) : try await linkForm(visit, parts[1])
      } catch Refusal.linkIsOver {
        return try await signInForm(visit, refusal: .linkIsOver)
      }
    }
  }

  private func signInForm(_ visit: Visit, refusal: Refusal? = nil, name: String = "") async throws -> Answer {
    let words = frame.texts[language(visit, nil)]
    var view = frame.view(visit, page: .office, title: words["office.door.title"], language: words.language)
    view["name"] = name.isEmpty ? Form(visit.query.utf8, names: ["codigo"])["codigo"] ?? "" : name
    let doors = try await company.doors()
    view["provider"] = doors.provider
    view["password"] = doors.password
    view["next"] = HTMLPath.safe(Form(visit.query.utf8, names: ["next"])["next"] ?? "/inicio")
    if let refusal { view["refused"] = refusedView(refusal, words) }
    return show("door", view, status: refusal?.status ?? 200).inPrivate()
  }

  private func signIn(_ visit: Visit) async throws -> Answer {
    guard !visit.isFromElsewhere else { return try await signInForm(visit, refusal: .wrongCredentials) }
    let form = Form(visit.body, names: ["name", "password", "next", "ticket", "code", "shared"])
    let next = HTMLPath.safe(form["next"] ?? "/inicio")
    let isShared = form["shared"] != nil
    if let address = visit.address, tries.wait(for: address, at: Int(ContinuousClock.now.seconds)) != nil {
      return try await signInForm(visit, refusal: .tooManyTries, name: form["name"] ?? "")
    }
    do {
      let session: String
      if let ticket = form["ticket"] {
        session = try await company.signIn(
          ticket: ticket, code: form["code"] ?? "", device: visit.agent, isShared: isShared)
      } else {
        let name = form["name"] ?? ""
        switch try await company.signIn(
          name, password: form["password"] ?? "", device: visit.agent, isShared: isShared)
        {
        case .open(let opened): session = opened
        case .code(let ticket): return codeForm(visit, ticket: ticket, next: next, isShared: isShared)
        }
      }
      return Answer.goTo(next).settingSession(session, on: visit, isShared: isShared).inPrivate()
    } catch Refusal.wrongCode {
      refuseSoon(visit)
      return codeForm(
        visit, ticket: form["ticket"] ?? "", next: next, isShared: isShared, refusal: .wrongCode)
    } catch let refusal as Refusal {
      refuseSoon(visit)
      return try await signInForm(visit, refusal: refusal, name: form["name"] ?? "")
    }
  }

  /// What was refused counts for the address that it came from; whoever gets in does not, so that a shop can begin its day.
  private func refuseSoon(_ visit: Visit) {
    guard let address = visit.address else { return }
    tries.count(address, at: Int(ContinuousClock.now.seconds))
  }

  // Through the organisation's own provider.

  private func toProvider(_ visit: Visit) async throws -> Answer {
    let next = HTMLPath.safe(Form(visit.query.utf8, names: ["next"])["next"] ?? "/inicio")
    do {
      let way = try await company.beginProviderVisit(next: next)
      return Answer.goTo(way.address).settingJourney(way.ticket, on: visit).inPrivate()
    } catch let refusal as Refusal {
      return try await signInForm(visit, refusal: refusal)
    } catch is OutsideFailure {
      return try await signInForm(visit, refusal: .outside)
    }
  }

  private func backFromProvider(_ visit: Visit) async throws -> Answer {
    let query = Form(visit.query.utf8, names: ["state", "code", "error"])
    do {
      guard query["error"] == nil, let ticket = visit.cookie(Answer.journeyName) else { throw Refusal.linkIsOver }
      let (signIn, next) = try await company.endProviderVisit(
        ticket: ticket, state: query["state"] ?? "", code: query["code"] ?? "", device: visit.agent)
      switch signIn {
      case .code(let ticket): return codeForm(visit, ticket: ticket, next: next).settingJourney("", on: visit)
      case .open(let session):
        return Answer.goTo(next).settingSession(session, on: visit).settingJourney("", on: visit).inPrivate()
      }
    } catch let refusal as Refusal {
      return try await signInForm(visit, refusal: refusal).settingJourney("", on: visit)
    } catch is OutsideFailure {
      return try await signInForm(visit, refusal: .outside).settingJourney("", on: visit)
    }
  }

  private func codeForm(
    _ visit: Visit, ticket: String, next: String, isShared: Bool = false, refusal: Refusal? = nil
  ) -> Answer {
    let words = frame.texts[language(visit, nil)]
    var view = frame.view(visit, page: .office, title: words["office.code.title"], language: words.language)
    view["ticket"] = ticket
    view["shared"] = isShared
    view["next"] = next
    if let refusal { view["refused"] = refusedView(refusal, words) }
    return show("code", view, status: refusal?.status ?? 200).inPrivate()
  }

  private func refusedView(_ refusal: Refusal, _ words: Catalogue) -> [String: Any] {
    let (said, remedy) = refusal.said(words)
    return ["said": said, "remedy": remedy]
  }

  private func linkForm(_ visit: Visit, _ token: String, refusal: Refusal? = nil) async throws -> Answer {
    let member = try await company.holder(of: token)
    let words = frame.texts[language(visit, member)]
    var view = frame.view(visit, page: .office, title: words["office.link.title"], language: words.language)
    view["hello"] = words["office.link.hello", ["name": member.name]]
    view["code"] = words["office.link.code", ["code": String(member.id)]]
    view["number"] = String(member.id)
    view["path"] = HTMLPath.safe(visit.path)
    view["asks"] = try await company.secondStep(of: member.id) != nil
    if let refusal { view["refused"] = refusedView(refusal, words) }
    return show("link", view, status: refusal?.status ?? 200).inPrivate()
  }

  /// A look alone opens nothing: programs that preview links would else use them up.
  private func open(_ visit: Visit, _ token: String) async throws -> Answer {
    guard !visit.isFromElsewhere else { throw Refusal.linkIsOver }
    let form = Form(visit.body, names: ["password", "code"])
    let password = form["password"].flatMap { $0.isEmpty ? nil : $0 }
    do {
      let session = try await company.open(
        link: token, password: password, code: form["code"] ?? "", device: visit.agent)
      return Answer.goTo("/inicio").settingSession(session, on: visit).inPrivate()
    } catch let refusal as Refusal where [.weakPassword, .wrongCode, .tooManyTries].contains(refusal) {
      return try await linkForm(visit, token, refusal: refusal)
    }
  }

  func leave(_ room: Room) async throws -> Answer {
    try await company.end(room.session)
    return Answer.goTo("/entrar").endingSession()
  }
}
