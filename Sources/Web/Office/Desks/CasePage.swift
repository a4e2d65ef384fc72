// SPDX-License-Identifier: Apache-2.0
import Desk
import Store
import Vocabulary

/// `/caso/…`: the customer's side of a case, behind a link that nobody guesses. No account, no index, nothing of our notes.
struct CasePage: Sendable {
  let company: Company
  let frame: Frame

  func route(_ path: String) -> Site.Route? {
    let parts = path.split(separator: "/").map(String.init)
    guard parts.count == 2, parts[0] == "caso" else { return nil }
    return Site.Route(methods: ["GET", "POST"], body: Office.withPicture) { visit in
      do {
        return visit.method == "POST" ? try await receive(visit, parts[1]) : try await page(visit, parts[1])
      } catch let refusal as Refusal {
        return refused(visit, parts[1], refusal)
      }
    }
  }

  private func receive(_ visit: Visit, _ token: String) async throws -> Answer {
    guard !visit.isFromElsewhere else { throw Refusal.linkIsOver }
    let form = visit.form(["text", "code"])
    do {
      if let picture = visit.file("picture") {
        try await company.customerAdds(token, picture)
      } else if let code = form["code"] {
        try await company.customerProves(token, code: code)
      } else {
        try await company.customerSays(token, form["text"] ?? "")
        return .goTo("/caso/\(token)", done: "received").inPrivate()
      }
    } catch let refusal as Refusal where refusal != .linkIsOver {
      // Nobody writes a complaint twice.
      return try await page(visit, token, refusal, text: form["text"] ?? "")
    }
    return .goTo("/caso/\(token)").inPrivate()
  }

  /// `text`: what was typed and did not get through.
  private func page(
    _ visit: Visit, _ token: String, _ refusal: Refusal? = nil, text: String = ""
  ) async throws -> Answer {
    let (matter, messages) = try await company.customerCase(token)
    let words = frame.texts[frame.language(of: visit)]
    var view = frame.view(visit, page: .problem, title: words["case.title"], language: words.language)
    let timezone = frame.document.front.timezone
    if let refusal {
      let (said, remedy) = refusal.said(words)
      view["refused"] = ["said": said, "remedy": remedy]
    }
    view["typed"] = text
    view["received"] = refusal == nil && visit.query == "done=received"
    view["path"] = "/caso/\(token)"
    view["subject"] = matter.subject
    view["messages"] = messages.map {
      [
        "text": $0.text, "ours": $0.isOurs, "who": $0.isOurs ? frame.document.front.organization : words["case.you"],
        "when": Day.text($0.at, in: timezone, words),
      ] as [String: Any]
    }
    let pictures = try await company.pictureCount(ofCase: matter)
    view["pictures"] = pictures > 0 ? words["case.pictures", ["count": String(pictures)]] : false
    view["none"] = messages.isEmpty
    view["open"] = matter.state != .closed
    view["asks"] = matter.code != nil
    view["verified"] = matter.verifiedAt != nil
    view["due"] = Day.text(matter.due, words)
    view["until"] = matter.linkUntil.map { Day.text($0, in: timezone, words) } ?? ""
    return .html(frame.templates.render("customer", Office.knowing(view)), status: refusal?.status ?? 200)
      .with("x-robots-tag", "noindex").inPrivate()
  }

  private func refused(_ visit: Visit, _ token: String, _ refusal: Refusal) -> Answer {
    let words = frame.texts[frame.language(of: visit)]
    var view = frame.view(visit, page: .problem, title: words["case.title"], language: words.language)
    let (said, remedy) = refusal.said(words)
    view["refused"] = ["said": said, "remedy": refusal == .linkIsOver ? words["case.over"] : remedy]
    view["back"] = refusal == .linkIsOver ? false : HTMLPath.safe("/caso/\(token)")
    return .html(frame.templates.render("customer", view), status: refusal.status).inPrivate()
  }
}
