// SPDX-License-Identifier: Apache-2.0
import Desk
import Store
import Vocabulary

// «Qué guarda Decoro de mí»: each record, who can read it, until when; copy, correction.

extension Office {
  func own(_ room: Room) async throws -> Answer {
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
    view["owners"] = try await company.owners().joined(separator: ", ")
    return show("own", view)
  }

  func changeOwn(_ room: Room) async throws -> Answer {
    let form = room.form("act", "name", "email", "language", "timezone", "old", "new", "session")
    switch form["act"] {
    case "password":
      try await company.changePassword(
        room.actor, from: form["old"] ?? "", to: form["new"] ?? "", keeping: room.session)
    case "end": try await company.end(room.actor, sessionBeginning: form["session"] ?? "")
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
    let mine = try await company.aboutMe(room.actor)
    let member = mine.member
    let copy = JSON.object([
      "member": .object([
        "id": .int(Int(member.id)), "name": .text(member.name), "email": member.email.map(JSON.text) ?? .null,
        "team": .text(member.team), "language": .text(member.language.rawValue), "timezone": .text(member.timezone),
        "joined_at": .text(member.joinedAt.text), "roles": .list(member.roles.sorted().map { .text($0.rawValue) }),
      ]),
      "signatures": .list(
        mine.signatures.map {
          .object(["at": .text($0.at.text), "revision": .text($0.revision), "entry": .int($0.entry)])
        }),
      "sessions": .list(
        mine.sessions.map {
          .object(["made_at": .text($0.madeAt.text), "seen_at": .text($0.seenAt.text), "device": .text($0.device)])
        }),
      "sign_ins": .list(mine.signIns.map { .object(["at": .text($0.at.text), "outcome": .text($0.outcome)]) }),
      "questions": .list(
        mine.questions.map {
          .object([
            "article": .int($0.article), "text": .text($0.text), "asked_at": .text($0.askedAt.text),
            "answer": $0.answer.map(JSON.text) ?? .null,
          ])
        }),
      "entries": .list(mine.entries.map { .text($0.line) }),
    ])
    return .text(copy.canonical + "\n", type: "application/json; charset=utf-8")
      .with("content-disposition", "attachment; filename=\"decoro-\(member.id).json\"")
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
