// SPDX-License-Identifier: Apache-2.0
import Desk
import Store
import Vocabulary

/// `/oficiales`: where the organisation speaks, who speaks for it, and whether a profile or a message is really ours.
struct OfficialPage: Sendable {
  let company: Company
  let frame: Frame

  func route(_ path: String) -> Site.Route? {
    switch path {
    case "/oficiales":
      Site.Route(methods: ["GET", "POST"], body: 128 << 10) { visit in try await page(visit) }
    case "/.well-known/decoro/official-profiles.json":
      Site.Route(methods: ["GET"], body: 0) { _ in try await json() }
    default: nil
    }
  }

  private func page(_ visit: Visit) async throws -> Answer {
    let words = frame.texts[frame.language(of: visit)]
    var view = frame.view(visit, page: .official, title: words["official.title"], language: words.language)
    let profiles = try await company.profiles()
    view["profiles"] = profiles.map {
      ["network": $0.network, "handle": $0.handle, "link": $0.link, "purpose": $0.purpose]
    }
    view["none"] = profiles.isEmpty
    view["spokespeople"] = try await company.spokespeople().map { ["name": $0.name, "subject": $0.subject] }
    view["freeze"] = try await company.freezeNow()?.line ?? false
    var status = 200
    if visit.method == "POST" {
      let text = String((Form(visit.body, names: ["message"])["message"] ?? "").prefix(20_000))
      view["message"] = text
      do {
        view["ours"] = try await ours(text, words)
      } catch let refusal as Refusal {
        let (said, remedy) = refusal.said(words)
        view["ours"] = ["bad": true, "said": "\(said). \(remedy)", "link": false, "correction": false] as [String: Any]
        status = refusal.status
      }
    } else if let asked = Form(visit.query.utf8, names: ["q"])["q"], !asked.isEmpty {
      view["q"] = String(asked.prefix(300))
      view["answer"] = try await answer(asked, words)
    }
    return .html(frame.templates.render("official", Office.knowing(view)), status: status).with(
      "cache-control", "no-store")
  }

  private func day(_ moment: Moment?, _ words: Catalogue) -> String {
    moment.map { Day.text($0, in: frame.document.front.timezone, words) } ?? ""
  }

  private func answer(_ asked: String, _ words: Catalogue) async throws -> [String: Any] {
    switch try await company.isOfficial(asked) {
    case .official(let profile):
      [
        "good": true, "said": words["official.yes", ["profile": "\(profile.network) · @\(profile.handle)"]],
        "link": profile.link,
      ]
    case .looksLike(let profile):
      [
        "said": words["official.looks", ["profile": "\(profile.network) · @\(profile.handle)"]], "link": profile.link,
        "bad": true,
      ]
    case .notOurs: ["said": words["official.no"], "link": false]
    }
  }

  private func ours(_ text: String, _ words: Catalogue) async throws -> [String: Any] {
    switch try await company.isOurs(text) {
    case .ours(let post):
      [
        "good": true, "said": words["official.ours", ["when": day(post.publishedAt, words)]],
        "link": post.link, "correction": post.correction ?? false,
      ]
    case .almost(let post, let lines):
      [
        "bad": true, "said": words["official.almost"], "link": post.link, "correction": post.correction ?? false,
        "words": lines.map { ["text": $0.text, "in": $0.mark == .added, "out": $0.mark == .removed] as [String: Any] },
      ]
    case .notOurs: ["said": words["official.not-ours"], "link": false, "correction": false]
    }
  }

  private func json() async throws -> Answer {
    let profiles = try await company.profiles()
    return .text(
      JSON.object([
        "organization": .text(frame.document.front.organization),
        "profiles": .list(
          profiles.map {
            .object([
              "network": .text($0.network), "handle": .text($0.handle), "link": .text($0.link),
              "purpose": .text($0.purpose),
            ])
          }),
        "spokespeople": .list(
          try await company.spokespeople().map { .object(["name": .text($0.name), "subject": .text($0.subject)]) }),
      ]).canonical + "\n", type: "application/json; charset=utf-8"
    ).with("cache-control", "no-cache")
  }
}
