// SPDX-License-Identifier: Apache-2.0
import Desk
import Store
import Vocabulary

extension CompanyDoor {
  var ownEndpoints: [Endpoint] {
    [
      Endpoint("GET", "me") { call in
        let token = call.actor.token
        return .object([
          "member": call.actor.member.json,
          "rights": .list(Right.allCases.filter { call.actor.may($0) }.map { .text($0.rawValue) }),
          "token": token?.json ?? .null,
        ])
      },
      Endpoint("GET", "me/records") { call in try await company.everythingAboutMe(call.actor).json },
    ]
  }

  var memberEndpoints: [Endpoint] {
    [
      Endpoint("GET", "members") { call in
        let offset = try call.query.number("offset", in: 0...1_000_000_000, or: 0)
        let count = try call.query.number("count", in: 1...Self.most, or: 50)
        let found = try await company.members(
          call.actor, matching: call.query["q"] ?? "", offset: offset, count: count + 1)
        return .object([
          "members": .list(found.prefix(count).map(\.json)),
          "next": found.count > count ? .int(offset + count) : .null,
        ])
      },
      Endpoint("POST", "members", status: 201) { call in
        let (member, link) = try await company.add(call.actor, try card(call))
        return .object(["member": member.json, "link": .text("/entrar/" + link)])
      },
      Endpoint("GET", "members/{id}") { call in try await company.member(call.actor, call.id).json },
      Endpoint("PUT", "members/{id}") { call in
        let old = try await company.member(call.actor, call.id)
        try await company.update(call.actor, call.id, try card(call, keeping: old))
        return try await company.member(call.actor, call.id).json
      },
      Endpoint("PUT", "members/{id}/roles") { call in
        try await company.set(call.actor, roles: Set(try call.fields.choices("roles", Role.self)), of: call.id)
        return try await company.member(call.actor, call.id).json
      },
      Endpoint("POST", "members/{id}/link", status: 201) { call in
        .object(["link": .text("/entrar/" + (try await company.invite(call.actor, call.id)))])
      },
      Endpoint("POST", "members/{id}/leave") { call in
        try await company.leave(call.actor, call.id)
        return .null
      },
      Endpoint("POST", "members/{id}/erase") { call in
        try await company.erase(call.actor, call.id)
        return .null
      },
      Endpoint("GET", "members/{id}/substitutes") { call in
        .object([
          "substitutes": .list(
            try await company.substitutes(call.actor, of: call.id).map { other, one in
              .object(["member": .int(Int(other.id)), "from": .text(one.from), "until": .text(one.until)])
            })
        ])
      },
      Endpoint("POST", "members/{id}/substitutes") { call in
        try await company.setSubstitute(
          call.actor, of: call.id, by: Int64(try call.fields.int("member")), from: try call.fields.text("from"),
          until: try call.fields.text("until"))
        return .null
      },
      Endpoint("POST", "members/{id}/substitutes/{id}/end") { call in
        try await company.endSubstitute(call.actor, of: call.id, by: call.numbers.last ?? 0)
        return .null
      },
      Endpoint("POST", "members/import", body: 4 << 20) { call in
        let front = frame.document.front
        let file = try MemberFile(
          try call.fields.text("list"), language: front.language,
          timezone: front.timezone ?? call.actor.member.timezone)
        let plan = try await company.plan(call.actor, file)
        if try call.fields.bool("apply") { _ = try await company.import(call.actor, file) }
        return .object([
          "joining": .int(plan.joining.count), "changing": .int(plan.changing.count), "same": .int(plan.same),
          "refused": .list(
            plan.refused.map { .object(["line": .int($0.number), "id": .text("desk.\(($0.problem ?? .badName).id)")]) }
          ),
        ])
      },
    ]
  }

  private func card(_ call: Call, keeping old: Member? = nil) throws -> MemberCard {
    let fields = call.fields
    func text(_ name: String, _ kept: String?) throws -> String { try fields.optionalText(name) ?? kept ?? "" }
    var language = old?.language ?? frame.document.front.language
    if try fields.optionalText("language") != nil { language = try fields.choice("language", Language.self) }
    return MemberCard(
      name: try old == nil ? fields.text("name") : text("name", old?.name), email: try text("email", old?.email),
      team: try text("team", old?.team), language: language,
      timezone: try text(
        "timezone", old?.timezone ?? frame.document.front.timezone ?? call.actor.member.timezone),
      roles: old == nil && fields.has("roles") ? Set(try fields.choices("roles", Role.self)) : [])
  }
}

extension Member {
  var json: JSON {
    .object([
      "id": .int(Int(id)), "name": .text(name), "email": email.map(JSON.text) ?? .null, "team": .text(team),
      "language": .text(language.rawValue), "timezone": .text(timezone), "joined_at": .text(joinedAt.text),
      "left_at": leftAt.map { .text($0.text) } ?? .null, "roles": .list(roles.sorted().map { .text($0.rawValue) }),
    ])
  }
}

extension Token {
  var json: JSON {
    .object([
      "id": .int(Int(id)), "name": .text(name), "role": .text(role.rawValue), "scope": .text(scope.rawValue),
      "made_at": .text(madeAt.text), "expires_at": .text(expiresAt.text),
    ])
  }
}

extension Question {
  var json: JSON {
    .object([
      "id": .int(Int(id)), "article": .int(article), "text": .text(text), "asked_at": .text(askedAt.text),
      "answer": answer.map(JSON.text) ?? .null,
    ])
  }
}

extension Company.OwnRecords {
  /// Everything that is kept about somebody, to take away.
  var json: JSON {
    .object([
      "member": member.json,
      "signatures": .list(
        signatures.map {
          .object(["at": .text($0.at.text), "revision": .text($0.revision), "entry": .int($0.entry)])
        }),
      "sessions": .list(
        sessions.map {
          .object(["made_at": .text($0.madeAt.text), "seen_at": .text($0.seenAt.text), "device": .text($0.device)])
        }),
      "sign_ins": .list(signIns.map { .object(["at": .text($0.at.text), "outcome": .text($0.outcome)]) }),
      "tokens": .list(tokens.map(\.json)),
      "questions": .list(questions.map(\.json)), "notices": .list(notices.map(\.json)),
      "permits": .list(permits.map(\.json)), "remarks": .list(remarks.map(\.json)), "thanks": .list(thanks.map(\.json)),
      "attacks": .list(attacks.map(\.json)),
      "entries": .list(entries.map { .text($0.line) }),
    ])
  }
}
