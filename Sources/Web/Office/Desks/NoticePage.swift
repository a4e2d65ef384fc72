// SPDX-License-Identifier: Apache-2.0
import Desk
import Store
import Vocabulary

/// `/retiro`: who wrote a comment that was withdrawn finds the notice by the own text or link, without an account, and appeals.
struct NoticePage: Sendable {
  let company: Company
  let frame: Frame

  func route(_ path: String) -> Site.Route? {
    let parts = path.split(separator: "/").map(String.init)
    guard parts.first == "retiro", parts.count <= 2 else { return nil }
    return Site.Route(methods: ["GET", "POST"], body: 128 << 10) { visit in
      let words = frame.texts[frame.language(of: visit)]
      do {
        if visit.method == "POST", visit.isFromElsewhere { throw Refusal.notFound }
        return parts.count == 2
          ? try await notice(visit, parts[1], words)
          : visit.method == "POST" ? try await search(visit, words) : form(visit, words)
      } catch let refusal as Refusal {
        return form(visit, words, refusal, text: Form(visit.body, names: ["text"])["text"] ?? "")
      }
    }
  }

  private func view(_ visit: Visit, _ words: Catalogue) -> [String: Any] {
    frame.view(visit, page: .office, title: words["notice.title"], language: words.language)
  }

  private func form(_ visit: Visit, _ words: Catalogue, _ refusal: Refusal? = nil, text: String = "") -> Answer {
    var view = view(visit, words)
    view["text"] = text
    if let refusal {
      let (said, remedy) = refusal.said(words)
      view["refused"] = ["said": said, "remedy": remedy]
    }
    return .html(frame.templates.render("notices", view), status: refusal?.status ?? 200).inPrivate()
  }

  private func search(_ visit: Visit, _ words: Catalogue) async throws -> Answer {
    let text = Form(visit.body, names: ["text"])["text"] ?? ""
    let found = try await company.notices(ofText: text)
    var view = view(visit, words)
    view["text"] = text
    view["found"] = found.map {
      ["path": "/retiro/\($0.code)", "rule": $0.rule, "when": day($0.at, words)]
    }
    view["hasfound"] = !found.isEmpty
    view["nothing"] = found.isEmpty
    return .html(frame.templates.render("notices", view)).inPrivate()
  }

  private func notice(_ visit: Visit, _ code: String, _ words: Catalogue) async throws -> Answer {
    let typed = Form(visit.body, names: ["appeal"])["appeal"] ?? ""
    var refused: Refusal?
    if visit.method == "POST" {
      do {
        try await company.appeal(code: code, typed)
        return .goTo("/retiro/\(code)").inPrivate()
      } catch let refusal as Refusal where refusal != .notFound {
        refused = refusal
      }
    }
    let notice = try await company.notice(code: code)
    var view = view(visit, words)
    if let refused {
      let (said, remedy) = refused.said(words)
      view["refused"] = ["said": said, "remedy": remedy]
    }
    view["typed"] = typed
    view["path"] = "/retiro/\(notice.code)"
    let found = try await company.areWordsGone(of: notice) ? words["notice.gone"] : notice.facts
    view["facts"] = found.isEmpty ? false : found
    view["rule"] = notice.rule
    view["clause"] = notice.clause
    // The rule in its own words where it still stands.
    let clause = frame.document.clause(notice.clause)
    view["why"] = clause?.why?[words.language] ?? false
    view["instead"] = clause?.instead?[words.language] ?? false
    view["when"] = day(notice.at, words)
    view["until"] = day(notice.appealUntil, words)
    view["revision"] = notice.revision
    view["state"] = words["notice.\(notice.state.rawValue)"]
    view["open"] = notice.state == .standing && company.tools.now() < notice.appealUntil
    view["masked"] = try await company.maskedText(of: notice) ?? false
    view["reason"] = notice.reason ?? false
    return .html(frame.templates.render("notice", view), status: refused?.status ?? 200).inPrivate()
  }

  private func day(_ moment: Moment, _ words: Catalogue) -> String {
    Day.text(moment, in: frame.document.front.timezone, words)
  }
}
