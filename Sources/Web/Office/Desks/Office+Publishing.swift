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
    view["module"] = frame.assets.address(of: "publish.js")
    let writable = try await company.profiles(writtenBy: room.actor)
    view["profiles"] = writable.enumerated().map { index, profile in
      [
        "id": String(profile.id), "name": "\(profile.network) · @\(profile.handle)", "first": index == 0,
      ] as [String: Any]
    }
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
    let profiles = try await company.profiles()
    let form = room.visit.form(
      Set(
        ["act", "profile", "text", "picture", "alt", "line", "hours", "video", "captions"]
          + profiles.map { "to-\($0.id)" }))
    switch form["act"] {
    case "freeze":
      try await company.freeze(room.actor, line: form["line"] ?? "", hours: Int(form["hours"] ?? "") ?? 24)
      return .goTo("/publicar", done: "frozen")
    case "unfreeze":
      return .goTo("/publicar", done: try await company.unfreeze(room.actor) ? "unfrozen" : "unfreeze-asked")
    default:
      // Written once: each network gets a draft of its own, to be adapted there.
      var chosen = profiles.filter { form["to-\($0.id)"] != nil }.map(\.id)
      if chosen.isEmpty, let one = Int64(form["profile"] ?? "") { chosen = [one] }
      let made = try await company.draftPosts(
        room.actor, profiles: chosen, text: form["text"] ?? "", picture: picture(form), captions: captions(form),
        decide: checking.whole)
      return .goTo(made.count == 1 ? "/publicar/\(made[0].id)" : "/publicar", done: "drafted-post")
    }
  }

  private func picture(_ form: Form) -> String? { form["picture"] == nil ? nil : form["alt"] ?? "" }

  /// What is said of a message: how it would be decided and why, its length, what keeps people from reading it.
  private func card(_ post: Publication, _ profile: Profile?, _ words: Catalogue) -> [String: Any] {
    var view: [String: Any] = [
      "outcome": words["outcome.\(post.outcome.rawValue).title"], "strength": post.outcome.rawValue,
      "findings": shown(post.text, post.findings, post, words),
      "picturefindings": shown(post.picture ?? "", post.pictureFindings, post, words),
      "captionfindings": shown(
        (post.captions.flatMap { Captions($0) })?.text ?? "", post.captionsFindings, post, words),
      "clean": post.outcome == .pass, "serves": post.serves ?? false,
      "hints": AccessHint.all(in: post.text, picture: post.picture, captions: post.captions).map {
        ["said": words["access.\($0.rawValue)"]]
      },
      "length": false, "toolong": false,
    ]
    if let profile, let rules = NetworkRules(profile.network) {
      let length = rules.length(of: post.text)
      view["length"] =
        words[
          "office.publications.length",
          ["count": String(length), "limit": String(rules.limit), "network": profile.network]]
      view["toolong"] = length > rules.limit
    }
    return view
  }

  /// What the form asks while somebody types: for each chosen profile its own length.
  func readPost(_ room: Room) async throws -> Answer {
    let profiles = try await company.profiles()
    let form = room.visit.form(
      Set(["text", "profile", "picture", "alt", "video", "captions"] + profiles.map { "to-\($0.id)" }))
    let chosen = profiles.filter { form["to-\($0.id)"] != nil || form["profile"] == String($0.id) }
    guard let first = chosen.first ?? profiles.first, !(form["text"] ?? "").isEmpty else {
      return .html("").with("cache-control", "no-store")
    }
    let post = try await company.look(
      room.actor, profile: first.id, text: form["text"] ?? "", picture: picture(form), captions: captions(form),
      decide: checking.whole)
    var view: [String: Any] = ["t": room.words.tree, "lang": room.words.language.rawValue]
    var card = card(post, first, room.words)
    let cards = chosen.dropFirst().map { self.card(post, $0, room.words) }
    if !cards.isEmpty {
      card["length"] = ([card] + cards).compactMap { $0["length"] as? String }.joined(separator: " · ")
    }
    if cards.contains(where: { $0["toolong"] as? Bool == true }) { card["toolong"] = true }
    view["card"] = card
    return show("postcard", view).with("cache-control", "no-store")
  }

  private func captions(_ form: Form) -> String? { form["video"] == nil ? nil : form["captions"] ?? "" }

  func publication(_ room: Room, _ id: Int64, held: HeldText? = nil) async throws -> Answer {
    let post = try await company.publication(room.actor, id)
    let words = room.words
    let profiles = try await company.profiles()
    let profile = profiles.first { $0.id == post.profile }
    let isAuthor = try await company.isAuthor(room.actor, ofPublication: id)
    let acts = try await company.acts(room.actor, on: post)
    var view = view(room, "publications")
    view["title"] = words["office.publications.one", ["n": String(id)]]
    view["id"] = String(id)
    if acts.contains(.edit) { view["module"] = frame.assets.address(of: "publish.js") }
    view["state"] = words["publication-state.\(post.state.rawValue)"]
    view["written"] =
      words[
        "office.publications.written",
        [
          "names": try await company.authors(room.actor, ofPublication: id).joined(separator: ", "),
          "when": Day.time(post.madeAt, room.actor.member, words),
        ]]
    view["wentout"] = post.publishedAt != nil
    view["withdraw"] = words["office.publications.\(post.publishedAt == nil ? "discard" : "withdraw")"]
    view["text"] = post.text
    view["seen"] = post.changedAt.text
    view["picture"] = post.picture != nil
    view["alt"] = post.picture ?? ""
    view["pictures"] = try await pictureViews(room, of: .publication(id))
    view["matches"] = matchViews(try await company.brands(inPublication: id, room.actor), words)
    (view["faces"], view["minors"], view["permission"]) = (String(post.faces), String(post.minors), post.permission)
    view["countable"] = post.state == .draft && acts.contains(.edit)
    view["video"] = post.captions != nil
    view["captions"] = post.captions ?? ""
    let rule = try await company.approvalRule(room.actor, ofProfile: post.profile)
    let needed = try await company.approvalsNeeded(room.actor, for: post)
    view["approvals"] = words["office.publications.approvals", ["count": String(needed), "days": String(rule.days)]]
    let today = company.today(in: frame.document.front.timezone).text
    view["sensitive"] = try await company.sensitiveDays(room.actor, from: today, to: "9999").prefix(5).map {
      ["when": Day.text($0.day, words), "what": $0.what]
    }
    let writable = try await company.profiles(writtenBy: room.actor)
    // One that was retired meanwhile stays chosen: nothing goes to another network by itself.
    let own = profile.map { one in writable.contains { $0.id == one.id } ? [] : [one] } ?? []
    view["profiles"] = (own + writable).map {
      ["id": String($0.id), "name": "\($0.network) · @\($0.handle)", "on": $0.id == post.profile] as [String: Any]
    }
    view["card"] = card(post, profile, words)
    for act in PublicationAct.allCases { view["may\(act.rawValue)"] = acts.contains(act) }
    view["mayapprove"] = acts.contains(.approve) && !isAuthor
    view["own"] = post.state == .review && isAuthor
    view["today"] = company.today(in: frame.document.front.timezone).text
    view["link"] = post.link.isEmpty ? false : post.link
    view.merge(try await correctionView(room, post, held: held)) { _, new in new }
    view["shareable"] = post.isShareable
    view["signature"] = words["office.publications.by", ["organization": frame.document.front.organization]]
    view["posted"] = post.publishedAt.map { Day.time($0, room.actor.member, words) } ?? false
    return show("publication", view, status: held?.refusal.status ?? 200).with("cache-control", "no-store")
  }

  /// What was found in the text, or in what the captions say. `withExposures`: also where no rule asks for anything, as what shows
  /// somebody's data is held in public all the same.
  func shown(
    _ text: String, _ findings: String, _ post: Publication, _ words: Catalogue, withExposures: Bool = false
  ) -> [[String: Any]] {
    let bytes = Array(text.utf8)
    let like = Comment(
      at: post.madeAt, network: "", link: "", text: text, outcome: post.outcome, clause: nil, state: .clear,
      findings: findings, revision: post.revision)
    func isShown(_ finding: KeptFinding) -> Bool {
      finding.asks > .pass && !finding.isLifted || withExposures && finding.detector.hasPrefix("exposure.")
    }
    return like.kept.filter(isShown).prefix(8).map { finding in
      [
        "what": DetectorID(finding.detector).category.map { words["category.\($0.rawValue)"] } ?? finding.detector,
        "quote": String(decoding: bytes[finding.bytes.clamped(to: 0..<bytes.count)], as: UTF8.self),
        "why": finding.why, "instead": finding.instead, "clause": finding.clause ?? false,
        "rule": ruleName(finding.clause),
      ] as [String: Any]
    }
  }

  func changePublication(_ room: Room, _ id: Int64) async throws -> Answer {
    let form = room.form(
      "act", "profile", "text", "picture", "alt", "seen", "value", "video", "captions", "thought",
      "faces", "minors", "permission", "then")
    if form["act"] == "picture" {
      guard let picture = room.visit.file("picture") else { throw Refusal.badPicture }
      _ = try await company.add(room.actor, picture, to: .publication(id))
      return .goTo("/publicar/\(id)", done: "saved")
    }
    if form["act"] == "people" {
      try await company.note(
        room.actor, faces: Int(form["faces"] ?? "") ?? -1, minors: Int(form["minors"] ?? "") ?? -1,
        permission: form["permission"] ?? "", ofPublication: id)
      return .goTo("/publicar/\(id)", done: "saved")
    }
    guard let act = PublicationAct(rawValue: form["act"] ?? "edit") else { throw Refusal.wrongState }
    if act == .edit {
      guard var seen = Moment(form["seen"] ?? "") else { throw Refusal.changedMeanwhile }
      // Passed on is what stands in the form. Who changed nothing wrote nothing, and may still approve it.
      let isPassedOn = form["then"] == PublicationAct.submit.rawValue
      let post = try await company.publication(room.actor, id)
      let profile = Int64(form["profile"] ?? "") ?? 0
      if !isPassedOn || form["text"] ?? "" != post.text || profile != post.profile || picture(form) != post.picture
        || captions(form) != post.captions
      {
        let edited = try await company.editPost(
          room.actor, id, profile: profile, text: form["text"] ?? "", picture: picture(form), captions: captions(form),
          seen: seen, decide: checking.whole)
        seen = edited.changedAt
      }
      guard isPassedOn else { return .goTo("/publicar/\(id)", done: "saved") }
      try await company.act(room.actor, .submit, publication: id, seen: seen)
      return .goTo("/publicar/\(id)", done: "post-submit")
    }
    // Who answers for what goes out answers for what they read; the page always sends of what moment that was.
    let seen = Moment(form["seen"] ?? "")
    guard seen != nil || ![.approve, .schedule, .publish, .confirm].contains(act) else {
      throw Refusal.changedMeanwhile
    }
    if act == .correct || act == .confirm {
      return try await changeCorrection(room, act, id, form["value"] ?? "", seen: seen)
    }
    try await company.act(
      room.actor, act, publication: id, form["value"] ?? "", confirms: form["thought"] != nil, seen: seen)
    return .goTo("/publicar/\(id)", done: "post-\(act.rawValue)")
  }

  // Profiles and who speaks.

  func profiles(_ room: Room) async throws -> Answer {
    try room.actor.require(.manageProfiles)
    var view = view(room, "profiles")
    let words = room.words
    let address = room.address(of: "/oficiales")
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
    view["false"] = try await company.falseProfiles(room.actor).map { one in
      let acts = Company.falseProfileTable.acts(from: one.state, for: room.actor)
      return [
        "id": String(one.id), "network": one.network, "link": one.link, "evidence": one.evidence,
        "state": words["false-state.\(one.state.rawValue)"], "reason": one.reason.isEmpty ? false : one.reason,
        "report": acts.contains(.report), "open": !acts.isEmpty,
        "form": ReportForms.address(one.network) ?? false,
        "warning": words[
          "office.false.warning",
          ["link": one.link, "organization": frame.document.front.organization, "address": address],
        ],
      ] as [String: Any]
    }
    view["rules"] = try await rules(room, profiles)
    view["roster"] = try await company.roster(room.actor).map { ["id": String($0.id), "name": $0.name] }
    return show("profiles", view)
  }

  private func rules(_ room: Room, _ profiles: [Profile]) async throws -> [[String: Any]] {
    var rules: [[String: Any]] = []
    for profile in profiles {
      let rule = try await company.approvalRule(room.actor, ofProfile: profile.id)
      let approvers = try await addresses(room, rule.approvers)
      let writers = try await addresses(room, rule.writers)
      rules.append([
        "id": String(profile.id), "name": "\(profile.network) · @\(profile.handle)", "count": String(rule.count),
        "days": String(rule.days), "approvers": approvers, "writers": writers,
      ])
    }
    return rules
  }

  /// Addresses, or the codes of who has none, one after another: what stands in the form can be saved as it is, also where two are
  /// called the same, or a name has a comma.
  private func addresses(_ room: Room, _ members: [Int64]) async throws -> String {
    try await company.members(room.actor, members).map { $0.email ?? String($0.id) }.joined(separator: ", ")
  }

  /// Names, addresses or codes, one after another.
  private func members(_ room: Room, _ list: String?) async throws -> [Int64] {
    var found: [Int64] = []
    for name in (list ?? "").split(whereSeparator: { $0 == "," || $0.isNewline }) {
      guard let member = try await company.one(room.actor, named: String(name)) else { throw Refusal.choiceGone }
      found.append(member.id)
    }
    return found
  }

  func changeProfiles(_ room: Room) async throws -> Answer {
    let form = room.form(
      "act", "network", "handle", "link", "purpose", "member", "subject", "profile", "count", "days", "approvers",
      "writers",
      "false", "reason")
    if let act = Company.FalseProfileAct(rawValue: form["act"] ?? "") {
      try await company.act(
        room.actor, act, falseProfile: Int64(form["false"] ?? "") ?? 0, reason: form["reason"] ?? "")
      return .goTo("/perfiles", done: "saved")
    }
    let member = Int64(form["member"] ?? "") ?? 0
    switch form["act"] {
    case "rule":
      try await company.set(
        room.actor,
        ApprovalRule(
          count: Int(form["count"] ?? "") ?? 0, days: Int(form["days"] ?? "") ?? 0,
          approvers: try await members(room, form["approvers"]), writers: try await members(room, form["writers"])),
        ofProfile: Int64(form["profile"] ?? "") ?? 0)
    case "retire": try await company.retireProfile(room.actor, Int64(form["profile"] ?? "") ?? 0)
    case "duty": try await company.putOnDuty(room.actor, member)
    case "off-duty": try await company.takeOffDuty(room.actor, member)
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
    let isWork = try await company.isAtWork(room.actor)
    view["away"] = !isWork
    let posts = try await company.shareable(room.actor)
    view["posts"] = posts.map { post, profile in
      [
        "text": post.text, "network": profile.network, "handle": profile.handle, "link": post.link,
        "serves": post.serves ?? false,
        "suggestion": words["office.sharing.suggestion", ["disclosure": disclosure, "link": post.link]],
        "targets": ShareTarget.all(post.link, text: disclosure),
      ] as [String: Any]
    }
    view["none"] = posts.isEmpty && isWork
    return show("sharing", view)
  }
}

/// Where each network takes reports of a profile that pretends to be somebody.
enum ReportForms {
  static func address(_ network: String) -> String? {
    let forms = [
      "facebook": "https://www.facebook.com/help/contact/295309487309948",
      "instagram": "https://help.instagram.com/contact/636276399721841",
      "tiktok": "https://www.tiktok.com/legal/report/impersonation",
      "x": "https://help.x.com/forms/authenticity/impersonation",
      "linkedin": "https://www.linkedin.com/help/linkedin/ask/TS-NFPI",
      "youtube": "https://support.google.com/youtube/answer/2801947",
    ]
    return forms[network.lowercased()]
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
