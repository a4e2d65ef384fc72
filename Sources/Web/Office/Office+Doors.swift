// SPDX-License-Identifier: Apache-2.0
import Desk
import Store
import Vocabulary

// Getting in: by address (or personal code) and password, or by a link that opens once.

extension Office {
  /// Paths that need no session.
  func door(_ path: String) -> Site.Route? {
    let parts = path.split(separator: "/").map(String.init)
    guard parts.first == "entrar", parts.count <= 2 else { return nil }
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
    view["name"] = name
    view["next"] = HTMLPath.safe(Form(visit.query.utf8, names: ["next"])["next"] ?? "/inicio")
    if let refusal { view["refused"] = refusedView(refusal, words) }
    return show("door", view, status: refusal?.status ?? 200).inPrivate()
  }

  private func signIn(_ visit: Visit) async throws -> Answer {
    guard !visit.isFromElsewhere else { return try await signInForm(visit, refusal: .wrongCredentials) }
    let form = Form(visit.body, names: ["name", "password", "next", "ticket", "code"])
    let next = HTMLPath.safe(form["next"] ?? "/inicio")
    do {
      let session: String
      if let ticket = form["ticket"] {
        session = try await company.signIn(ticket: ticket, code: form["code"] ?? "", device: visit.agent)
      } else {
        let name = form["name"] ?? ""
        switch try await company.signIn(name, password: form["password"] ?? "", device: visit.agent) {
        case .open(let opened): session = opened
        case .code(let ticket): return codeForm(visit, ticket: ticket, next: next)
        }
      }
      return Answer.goTo(next).settingSession(session, on: visit).inPrivate()
    } catch Refusal.wrongCode {
      return codeForm(visit, ticket: form["ticket"] ?? "", next: next, refusal: .wrongCode)
    } catch let refusal as Refusal {
      return try await signInForm(visit, refusal: refusal, name: form["name"] ?? "")
    }
  }

  private func codeForm(_ visit: Visit, ticket: String, next: String, refusal: Refusal? = nil) -> Answer {
    let words = frame.texts[language(visit, nil)]
    var view = frame.view(visit, page: .office, title: words["office.code.title"], language: words.language)
    view["ticket"] = ticket
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
