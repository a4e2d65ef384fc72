// SPDX-License-Identifier: Apache-2.0
import Desk
import Store
import Vocabulary

extension CompanyDoor {
  /// Approval rules, the calendar, rules that watch, praise, the press, allies and false profiles.
  var planningEndpoints: [Endpoint] {
    [
      Endpoint("GET", "profiles/{id}/approval") { call in
        try await company.approvalRule(call.actor, ofProfile: call.id).json
      },
      Endpoint("PUT", "profiles/{id}/approval") { call in
        let rule = ApprovalRule(
          count: try call.fields.int("count"), days: try call.fields.int("days"),
          approvers: try call.fields.ints("approvers").map(Int64.init),
          writers: try call.fields.ints("writers").map(Int64.init))
        try await company.set(call.actor, rule, ofProfile: call.id)
        return try await company.approvalRule(call.actor, ofProfile: call.id).json
      },
      Endpoint("GET", "calendar") { call in
        guard let from = call.query["from"] else { throw Fields.Fault.missing("from") }
        guard let to = call.query["to"] else { throw Fields.Fault.missing("to") }
        let found = try await company.calendar(
          call.actor, from: from, to: to, timezone: frame.document.front.timezone)
        let sensitive = try await company.sensitiveDays(call.actor, from: from, to: to)
        return .object([
          "days": .list(found.map { .object(["day": .text($0.day), "publication": $0.post.json]) }),
          "sensitive": .list(sensitive.map { .object(["day": .text($0.day), "what": .text($0.what)]) }),
        ])
      },
      Endpoint("POST", "calendar/sensitive") { call in
        try await company.set(call.actor, sensitive: try call.fields.text("day"), try call.fields.text("what"))
        return .null
      },
      Endpoint("POST", "calendar/sensitive/end") { call in
        try await company.drop(call.actor, sensitive: try call.fields.text("day"))
        return .null
      },
      Endpoint("GET", "watched") { call in
        .object([
          "rules": .list(
            try await company.watched(call.actor).map {
              .object(["clause": .text($0.clause), "until": .text($0.until), "seen": .int($0.seen)])
            })
        ])
      },
      Endpoint("POST", "watched") { call in
        try await company.watch(
          call.actor, clause: try call.fields.text("clause"), until: try call.fields.text("until"))
        return .null
      },
      Endpoint("POST", "watched/end") { call in
        try await company.endWatch(call.actor, clause: try call.fields.text("clause"))
        return .null
      },
      Endpoint("POST", "comments/{id}/praise") { call in
        try await company.pass(
          call.actor, praise: call.id, to: Int64(try call.fields.int("member")),
          note: try call.fields.optionalText("note") ?? "")
        return .null
      },
      Endpoint("GET", "comments/{id}/told") { call in
        .object(["told": .list(try await company.attacks(call.actor, by: call.id).map(\.json))])
      },
      Endpoint("POST", "comments/{id}/told") { call in
        try await company.told(call.actor, Int64(try call.fields.int("member")), attackedBy: call.id)
        return .null
      },
      Endpoint("GET", "attacks") { call in
        .object(["attacks": .list(try await company.ownAttacks(call.actor).map(\.attack.json))])
      },
      Endpoint("PUT", "attacks/{id}") { call in
        try await company.wish(
          call.actor, try call.fields.choice("wish", Attack.Wish.self),
          note: try call.fields.optionalText("note") ?? "", attack: call.id)
        return .null
      },
      Endpoint("GET", "thanks") { call in
        .object(["thanks": .list(try await company.thanks(call.actor, onlyNew: false).map(\.json))])
      },
      Endpoint("GET", "press") { call in
        .object(["questions": .list(try await company.pressQuestions(call.actor).map(\.json))])
      },
      Endpoint("POST", "press", status: 201) { call in
        guard let deadline = Moment(try call.fields.text("deadline")) else { throw Fields.Fault.wrong("deadline") }
        return try await company.passOn(
          call.actor, outlet: try call.fields.text("outlet"), question: try call.fields.text("question"),
          subject: try call.fields.optionalText("subject") ?? "", deadline: deadline
        ).json
      },
      Endpoint("POST", "press/{id}/answered") { call in
        try await company.end(call.actor, press: call.id, as: .answered, try call.fields.text("answer"))
        return .null
      },
      Endpoint("POST", "press/{id}/declined") { call in
        try await company.end(call.actor, press: call.id, as: .declined, try call.fields.text("answer"))
        return .null
      },
      Endpoint("GET", "allies") { call in
        .object(["allies": .list(try await company.allies(call.actor).map(\.json))])
      },
      Endpoint("POST", "allies", status: 201) { call in
        let (ally, token) = try await company.invite(
          call.actor, ally: try call.fields.text("name"), what: try call.fields.text("what"),
          from: try call.fields.text("from"), until: try call.fields.text("until"))
        return .object(["ally": ally.json, "link": .text("/aliado/" + token)])
      },
      Endpoint("POST", "allies/{id}/end") { call in
        try await company.end(call.actor, ally: call.id)
        return .null
      },
      Endpoint("GET", "false-profiles") { call in
        .object(["profiles": .list(try await company.falseProfiles(call.actor).map(\.json))])
      },
      Endpoint("POST", "false-profiles", status: 201) { call in
        let id = try await company.tellOfFalseProfile(
          call.actor, network: try call.fields.text("network"), link: try call.fields.text("link"),
          evidence: try call.fields.text("evidence"))
        return .object(["id": .int(Int(id))])
      },
      falseProfileAct("report", .report), falseProfileAct("gone", .gone), falseProfileAct("leave", .leave),
    ]
  }

  private func falseProfileAct(_ name: String, _ act: Company.FalseProfileAct) -> Endpoint {
    Endpoint("POST", "false-profiles/{id}/\(name)") { call in
      try await company.act(
        call.actor, act, falseProfile: call.id, reason: try call.fields.text("reason"))
      return .null
    }
  }
}

extension ApprovalRule {
  var json: JSON {
    .object([
      "count": .int(count), "days": .int(days), "approvers": .list(approvers.map { .int(Int($0)) }),
      "writers": .list(writers.map { .int(Int($0)) }),
    ])
  }
}

extension Attack {
  var json: JSON {
    .object([
      "id": .int(Int(id)), "comment": .int(Int(comment)), "member": .int(Int(member)), "told_at": .text(toldAt.text),
      "wish": wish.map { .text($0.rawValue) } ?? .null, "note": .text(note),
    ])
  }
}

extension Thanks {
  var json: JSON {
    .object(["id": .int(Int(id)), "quote": .text(quote), "note": .text(note), "at": .text(at.text)])
  }
}

extension PressQuestion {
  var json: JSON {
    .object([
      "id": .int(Int(id)), "outlet": .text(outlet), "question": .text(question), "subject": .text(subject),
      "deadline": .text(deadline.text), "holder": .int(Int(holder)), "state": .text(state.rawValue),
      "answer": .text(answer), "at": .text(at.text),
    ])
  }
}

extension Ally {
  var json: JSON {
    .object([
      "id": .int(Int(id)), "name": .text(name), "what": .text(what), "revision": .text(revision), "from": .text(from),
      "until": .text(until), "state": .text(state.rawValue), "signed_at": signedAt.map { .text($0.text) } ?? .null,
    ])
  }
}

extension FalseProfile {
  var json: JSON {
    .object([
      "id": .int(Int(id)), "network": .text(network), "link": .text(link), "evidence": .text(evidence),
      "state": .text(state.rawValue), "reason": .text(reason), "made_at": .text(madeAt.text),
    ])
  }
}
