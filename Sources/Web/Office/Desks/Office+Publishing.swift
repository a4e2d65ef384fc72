// SPDX-License-Identifier: Apache-2.0
import Desk
import Store
import Vocabulary

// The desk of what official profiles say, and the pause of a crisis.

extension Office {
  func publications(_ room: Room) async throws -> Answer {
    let words = room.words
    let open = try await company.publications(room.actor, [.draft, .review, .approved, .scheduled], count: 200)
    let done = try await company.publications(room.actor, [.published], count: 30)
    let profiles = try await company.profiles()
    let names = Dictionary(profiles.map { ($0.id, "\($0.network) · @\($0.handle)") }) { first, _ in first }
    func row(_ post: Publication) -> [String: Any] {
      [
        "id": String(post.id), "text": String(post.text.prefix(140)), "profile": names[post.profile] ?? "–",
        "state": words["publication-state.\(post.state.rawValue)"],
        "when": post.publishedAt.map { Day.time($0, room.actor.member, words) }
          ?? post.scheduledFor.map { Day.text($0, words) } ?? "",
        "serves": post.serves ?? false,
      ]
    }
    var view = view(room, "publications")
    view["open"] = open.sorted { ($0.scheduledFor ?? "9", $1.id) < ($1.scheduledFor ?? "9", $0.id) }.map(row)
    view["published"] = done.map(row)
    view["none"] = open.isEmpty && done.isEmpty
    view["profiles"] = profiles.map { ["id": String($0.id), "name": "\($0.network) · @\($0.handle)"] }
    if let freeze = try await company.freezeNow() {
      view["freeze"] =
        [
          "line": freeze.line, "until": Day.time(freeze.until, room.actor.member, words),
          "waits": freeze.firstEnd != nil, "mine": freeze.firstEnd == room.actor.id,
        ] as [String: Any]
    }
    return show("publications", view).with("cache-control", "no-store")
  }

  func newPublication(_ room: Room) async throws -> Answer {
    let form = room.form("act", "profile", "text", "picture", "alt", "line", "hours")
    switch form["act"] {
    case "freeze":
      try await company.freeze(room.actor, line: form["line"] ?? "", hours: Int(form["hours"] ?? "") ?? 24)
      return .goTo("/publicar", done: "frozen")
    case "unfreeze":
      return .goTo("/publicar", done: try await company.unfreeze(room.actor) ? "unfrozen" : "unfreeze-asked")
    default:
      let post = try await company.draftPost(
        room.actor, profile: Int64(form["profile"] ?? "") ?? 0, text: form["text"] ?? "", picture: picture(form),
        decide: checking.whole)
      return .goTo("/publicar/\(post.id)", done: "drafted-post")
    }
  }

  private func picture(_ form: Form) -> String? { form["picture"] == nil ? nil : form["alt"] ?? "" }

  func publication(_ room: Room, _ id: Int64) async throws -> Answer {
    let post = try await company.publication(room.actor, id)
    let words = room.words
    let profiles = try await company.profiles()
    let profile = profiles.first { $0.id == post.profile }
    let isAuthor = try await company.isAuthor(room.actor, ofPublication: id)
    let acts = Company.publicationTable.acts(from: post.state, for: room.actor)
    var view = view(room, "publications")
    view["title"] = words["office.publications.one", ["n": String(id)]]
    view["id"] = String(id)
    view["state"] = words["publication-state.\(post.state.rawValue)"]
    view["text"] = post.text
    view["seen"] = post.changedAt.text
    view["picture"] = post.picture != nil
    view["alt"] = post.picture ?? ""
    view["profiles"] = profiles.map {
      ["id": String($0.id), "name": "\($0.network) · @\($0.handle)", "on": $0.id == post.profile] as [String: Any]
    }
    view["outcome"] = words["outcome.\(post.outcome.rawValue).title"]
    view["strength"] = post.outcome.rawValue
    view["findings"] = shown(post, words)
    view["clean"] = post.outcome == .pass
    view["serves"] = post.serves ?? false
    view["hints"] = AccessHint.all(in: post.text, picture: post.picture).map {
      ["said": words["access.\($0.rawValue)"]]
    }
    if let profile, let rules = NetworkRules(profile.network) {
      let length = rules.length(of: post.text)
      view["length"] =
        words[
          "office.publications.length",
          ["count": String(length), "limit": String(rules.limit), "network": profile.network]]
      view["toolong"] = length > rules.limit
    }
    for act in PublicationAct.allCases { view["may\(act.rawValue)"] = acts.contains(act) }
    view["mayapprove"] = acts.contains(.approve) && !isAuthor
    view["own"] = post.state == .review && isAuthor
    view["today"] = company.today(in: frame.document.front.timezone)
    view["link"] = post.link.isEmpty ? false : post.link
    view["correction"] = post.correction ?? false
    view["shareable"] = post.isShareable
    view["signature"] = words["office.publications.by", ["organization": frame.document.front.organization]]
    view["posted"] = post.publishedAt.map { Day.time($0, room.actor.member, words) } ?? false
    return show("publication", view).with("cache-control", "no-store")
  }

  private func shown(_ post: Publication, _ words: Catalogue) -> [[String: Any]] {
    let bytes = Array(post.text.utf8)
    let like = Comment(
      at: post.madeAt, network: "", link: "", text: post.text, outcome: post.outcome, clause: nil, state: .clear,
      findings: post.findings, revision: post.revision)
    return like.kept.filter { $0.asks > .pass && !$0.isLifted }.prefix(8).map { finding in
      [
        "what": DetectorID(finding.detector).category.map { words["category.\($0.rawValue)"] } ?? finding.detector,
        "quote": String(decoding: bytes[finding.bytes.clamped(to: 0..<bytes.count)], as: UTF8.self),
        "why": finding.why, "instead": finding.instead, "clause": finding.clause ?? false,
      ] as [String: Any]
    }
  }

  func changePublication(_ room: Room, _ id: Int64) async throws -> Answer {
    let form = room.form("act", "profile", "text", "picture", "alt", "seen", "value")
    guard let act = PublicationAct(rawValue: form["act"] ?? "edit") else { throw Refusal.wrongState }
    if act == .edit {
      guard let seen = Moment(form["seen"] ?? "") else { throw Refusal.changedMeanwhile }
      _ = try await company.editPost(
        room.actor, id, profile: Int64(form["profile"] ?? "") ?? 0, text: form["text"] ?? "", picture: picture(form),
        seen: seen, decide: checking.whole)
      return .goTo("/publicar/\(id)", done: "saved")
    }
    try await company.act(room.actor, act, publication: id, form["value"] ?? "")
    return .goTo("/publicar/\(id)", done: "post-\(act.rawValue)")
  }

  // Profiles and who speaks.

  func profiles(_ room: Room) async throws -> Answer {
    try room.actor.require(.manageProfiles)
    var view = view(room, "profiles")
    let profiles = try await company.profiles()
    let names = try await company.names(of: profiles.map { Member.reference($0.holder) })
    view["profiles"] = profiles.map {
      [
        "id": String($0.id), "network": $0.network, "handle": $0.handle, "link": $0.link, "purpose": $0.purpose,
        "holder": names[Member.reference($0.holder)] ?? "–",
      ]
    }
    view["none"] = profiles.isEmpty
    view["spokespeople"] = try await company.spokespeople().map {
      ["id": String($0.member), "name": $0.name, "subject": $0.subject]
    }
    view["members"] = try await company.members(room.actor, matching: "", offset: 0, count: 500).map {
      ["id": String($0.id), "name": $0.name]
    }
    view["networks"] = Office.networks.map { ["name": $0] }
    view["roster"] = try await company.roster(room.actor).map { ["id": String($0.id), "name": $0.name] }
    return show("profiles", view)
  }

  func changeProfiles(_ room: Room) async throws -> Answer {
    let form = room.form("act", "network", "handle", "link", "purpose", "member", "subject", "profile")
    let member = Int64(form["member"] ?? "") ?? 0
    switch form["act"] {
    case "retire": try await company.retireProfile(room.actor, Int64(form["profile"] ?? "") ?? 0)
    case "duty":
      let now = try await company.roster(room.actor).map(\.id)
      try await company.setRoster(room.actor, now.filter { $0 != member } + [member])
    case "off-duty":
      try await company.setRoster(room.actor, try await company.roster(room.actor).map(\.id).filter { $0 != member })
    case "speaks", "silent":
      try await company.setSpokesperson(
        room.actor, member, subject: form["subject"] ?? "", speaks: form["act"] == "speaks")
    default:
      _ = try await company.addProfile(
        room.actor, network: form["network"] ?? "", handle: form["handle"] ?? "", link: form["link"] ?? "",
        purpose: form["purpose"] ?? "", holder: member)
    }
    return .goTo("/perfiles", done: "saved")
  }

  // An invitation, never a duty: nobody sees who shares.

  func sharing(_ room: Room) async throws -> Answer {
    let words = room.words
    var view = view(room, "sharing")
    let organization = frame.document.front.organization
    let disclosure = words["office.sharing.disclosure", ["organization": organization]]
    let posts = try await company.shareable(room.actor)
    view["posts"] = posts.map { post, profile in
      [
        "text": post.text, "network": profile.network, "handle": profile.handle, "link": post.link,
        "serves": post.serves ?? false,
        "suggestion": words["office.sharing.suggestion", ["disclosure": disclosure, "link": post.link]],
        "targets": ShareTarget.all(post.link, text: disclosure),
      ] as [String: Any]
    }
    view["none"] = posts.isEmpty
    return show("sharing", view)
  }
}

/// The networks' own addresses for sharing a link; following one tells us nothing.
enum ShareTarget {
  static func all(_ link: String, text: String) -> [[String: Any]] {
    let (link, text) = (URLText.escaped(link), URLText.escaped(text))
    return [
      ("Facebook", "https://www.facebook.com/sharer/sharer.php?u=\(link)"),
      ("LinkedIn", "https://www.linkedin.com/sharing/share-offsite/?url=\(link)"),
      ("X", "https://twitter.com/intent/tweet?url=\(link)&text=\(text)"),
      ("WhatsApp", "https://wa.me/?text=\(text)%20\(link)"),
    ].map { ["name": $0.0, "path": $0.1] }
  }
}
