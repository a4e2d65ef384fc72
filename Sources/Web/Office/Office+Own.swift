// SPDX-License-Identifier: Apache-2.0
import Desk
import Store
import Vocabulary

// «Qué guarda Decoro de mí»: each record, who can read it, until when; copy, correction.

extension Office {
  func own(_ room: Room) async throws -> Answer { try await ownPage(room) }

  /// With what is shown once: a key, or codes to write down.
  private func ownPage(_ room: Room, key: String? = nil, codes: [String] = []) async throws -> Answer {
    let mine = try await company.aboutMe(room.actor)
    let words = room.words
    var view = view(room, "own")
    view["name"] = mine.member.name
    view["email"] = mine.member.email ?? ""
    view["team"] = mine.member.team.isEmpty ? "–" : mine.member.team
    view["timezone"] = mine.member.timezone
    view["code"] = String(mine.member.id)
    view["tongues"] = Language.allCases.map {
      ["id": $0.rawValue, "name": frame.texts[$0]["language.own"], "on": $0 == mine.member.language]
    }
    view["roles"] = mine.member.roles.sorted().map { words["role.\($0.rawValue)"] }.joined(separator: ", ")
    view["sessions"] = mine.sessions.map { session in
      [
        "id": String(session.hash.prefix(16)), "device": Device.name(session.device, words),
        "seen": Day.time(session.seenAt, mine.member, words), "this": session.hash == room.session.hash,
      ] as [String: Any]
    }
    view["signatures"] = mine.signatures.map {
      ["when": Day.time($0.at, mine.member, words), "revision": $0.revision, "entry": String($0.entry)]
    }
    view["hassignatures"] = !mine.signatures.isEmpty
    view["signins"] = mine.signIns.map {
      ["when": Day.time($0.at, mine.member, words), "how": words["sign-in.\($0.outcome)"]]
    }
    view["entries"] = mine.entries.map {
      ["n": String($0.n), "when": Day.time($0.at, mine.member, words), "what": words["entry.\($0.what)"]]
    }
    view["attacks"] = try await attackViews(room, onlyOpen: false)
    view["back"] = "own"
    view["key"] = key ?? false
    view["codes"] = codes.map { ["code": $0] }
    if let step = try await company.secondStep(of: room.actor.id) {
      view["step"] = [
        "since": Day.text(step.since, in: mine.member.timezone, words),
        "left": words["office.own.codes-left", ["count": String(step.codesLeft)]],
      ]
    } else if room.query("paso")["paso"] != nil {
      let offer = try company.offerSecondStep(room.actor, organization: frame.document.front.organization)
      view["offer"] = [
        "secret": offer.secret.spaced(by: 4), "ticket": offer.ticket, "address": offer.address,
        "html": QRCode.svg(offer.address, label: words["office.own.qr"]) ?? "",
      ]
    }
    view["maytokens"] = room.actor.may(.makeTokens)
    view["ownroles"] = mine.member.roles.sorted().map { ["id": $0.rawValue, "name": words["role.\($0.rawValue)"]] }
    view["tokens"] = mine.tokens.map { token in
      [
        "id": String(token.id), "name": token.name, "role": words["role.\(token.role.rawValue)"],
        "scope": words["office.own.scope-\(token.scope.rawValue)"],
        "until": Day.text(token.expiresAt, in: mine.member.timezone, words),
      ]
    }
    let door = room.address(of: "/entrar?codigo=\(room.actor.id)")
    view["card"] = ["html": QRCode.svg(door, label: words["office.own.card-qr"]) ?? ""]
    view["owners"] = try await company.owners().joined(separator: ", ")
    return show("own", view).with("cache-control", "no-store")
  }

  func changeOwn(_ room: Room) async throws -> Answer {
    let form = room.form(
      "act", "name", "email", "language", "timezone", "old", "new", "session", "ticket", "code", "role", "scope",
      "days",
      "key")
    switch form["act"] {
    case "password":
      try await company.changePassword(
        room.actor, from: form["old"] ?? "", to: form["new"] ?? "", keeping: room.session)
    case "end": try await company.end(room.actor, sessionBeginning: form["session"] ?? "")
    case "step":
      let codes = try await company.beginSecondStep(
        room.actor, ticket: form["ticket"] ?? "", code: form["code"] ?? "")
      return try await ownPage(room, codes: codes)
    case "no-step": try await company.endSecondStep(room.actor, of: room.actor.id, code: form["code"] ?? "")
    case "make-key":
      guard let role = Role(rawValue: form["role"] ?? ""), let scope = Token.Scope(rawValue: form["scope"] ?? "") else {
        throw Refusal.notAllowed(.makeTokens)
      }
      let (_, key) = try await company.makeToken(
        room.actor, name: form["name"] ?? "", role: role, scope: scope, days: Int(form["days"] ?? "") ?? 0)
      return try await ownPage(room, key: key)
    case "end-key": try await company.endToken(room.actor, Int64(form["key"] ?? "") ?? 0)
    default:
      let member = room.actor.member
      try await company.update(
        room.actor, room.actor.id,
        MemberCard(
          name: form["name"] ?? member.name, email: form["email"] ?? member.email ?? "", team: member.team,
          language: form["language"].flatMap(Language.init(rawValue:)) ?? member.language,
          timezone: form["timezone"] ?? member.timezone))
    }
    return .goTo("/mis-datos", done: "saved")
  }

  /// Everything of the page as JSON, to take away.
  func ownCopy(_ room: Room) async throws -> Answer {
    let mine = try await company.everythingAboutMe(room.actor)
    return .text(mine.json.canonical + "\n", type: "application/json; charset=utf-8")
      .with("content-disposition", "attachment; filename=\"decoro-\(room.actor.id).json\"")
  }
}

extension String {
  /// In groups that an eye can hold.
  fileprivate func spaced(by size: Int) -> String {
    stride(from: 0, to: count, by: size).map { String(dropFirst($0).prefix(size)) }.joined(separator: " ")
  }
}

/// A browser in a few words. What it says of itself is long, and nobody reads it.
enum Device {
  static func name(_ agent: String, _ words: Catalogue) -> String {
    let systems = [
      ("Android", "Android"), ("iPhone", "iPhone"), ("iPad", "iPad"), ("Windows", "Windows"), ("Mac OS", "Mac"),
      ("Linux", "Linux"),
    ]
    let browsers = [
      ("Edg/", "Edge"), ("OPR/", "Opera"), ("Firefox/", "Firefox"), ("Chrome/", "Chrome"), ("Safari/", "Safari"),
    ]
    let parts = [browsers, systems].compactMap { list in list.first { agent.contains($0.0) }?.1 }
    return parts.isEmpty ? words["office.own.unknown-device"] : parts.joined(separator: " · ")
  }
}
