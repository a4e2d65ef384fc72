// SPDX-License-Identifier: Apache-2.0
import Desk
import Store
import Vocabulary

/// A request of somebody who signed in.
struct Room: Sendable {
  let visit: Visit
  let actor: Actor
  let session: Session
  let words: Catalogue
  /// What each form carries so that no other site can send it.
  let formToken: String

  func form(_ names: String...) -> Form { visit.form(Set(names)) }
  /// The whole address of a page, as somebody else opens it.
  func address(of path: String) -> String { (visit.isSecure ? "https://" : "http://") + visit.host + path }
  func query(_ names: String...) -> Form { Form(visit.query.utf8, names: Set(names)) }
}

extension Visit {
  /// The value of one cookie.
  func cookie(_ name: String) -> String? {
    for part in cookies.split(separator: ";") {
      let pair = part.drop { $0 == " " }.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      if pair.count == 2, pair[0] == name { return String(pair[1]) }
    }
    return nil
  }

  /// Browsers say where a form comes from; one from elsewhere is refused before anything is looked at. Since no address of ours
  /// is told to anybody, the origin of our own forms is `null`; newer browsers say it by `Sec-Fetch-Site`.
  var isFromElsewhere: Bool {
    if !fetchSite.isEmpty { return fetchSite != "same-origin" && fetchSite != "none" }
    guard !origin.isEmpty, origin != "null" else { return false }
    return origin != "https://" + host && origin != "http://" + host
  }
}

extension Answer {
  /// After a form: the browser asks for a page, and reloading it sends nothing twice.
  static func goTo(_ path: String, done: String? = nil) -> Answer {
    let mark = path.contains("?") ? "&" : "?"
    return Answer(
      status: 303,
      headers: [("location", path + (done.map { "\(mark)done=\($0)" } ?? "")), ("cache-control", "no-store")])
  }

  /// To a place within the page.
  func at(fragment: String?) -> Answer {
    guard let fragment, let at = headers.firstIndex(where: { $0.name == "location" }) else { return self }
    let plain = fragment.filter { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }
    var answer = self
    answer.headers[at].value += "#" + plain
    return answer
  }

  static let cookieName = "decoro"

  /// Only this server sees it: no script, and no form of another site. On a device that several people use it goes with the
  /// browser's window.
  func settingSession(_ token: String, on visit: Visit, isShared: Bool = false) -> Answer {
    cookie(Answer.cookieName, token, isShared ? nil : 2_592_000, visit)
  }

  /// Another token for the same session: it ends when that ends.
  func settingSession(_ token: String, until: Moment, at now: Moment, on visit: Visit) -> Answer {
    cookie(Answer.cookieName, token, max(0, Int((until.milliseconds - now.milliseconds) / 1000)), visit)
  }

  /// What goes to the provider and comes back: for ten minutes, and to no other page.
  func settingJourney(_ ticket: String, on visit: Visit) -> Answer {
    cookie(Answer.journeyName, ticket, ticket.isEmpty ? 0 : 600, visit, path: "/entrar/sso")
  }

  static let journeyName = "decoro-sso"

  private func cookie(_ name: String, _ value: String, _ seconds: Int?, _ visit: Visit, path: String = "/") -> Answer {
    let age = seconds.map { "; Max-Age=\($0)" } ?? ""
    return with(
      "set-cookie", "\(name)=\(value); Path=\(path)\(age); HttpOnly; SameSite=Lax\(visit.isSecure ? "; Secure" : "")")
  }

  func endingSession() -> Answer {
    with("set-cookie", "\(Answer.cookieName)=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax")
  }
}
