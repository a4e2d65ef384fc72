// SPDX-License-Identifier: Apache-2.0
import Desk
import Store
import Vocabulary

extension CompanyDoor {
  var deskEndpoints: [Endpoint] { profileEndpoints + publicationEndpoints + careEndpoints + houseEndpoints }

  private var profileEndpoints: [Endpoint] {
    [
      Endpoint("GET", "profiles") { _ in .object(["profiles": .list(try await company.profiles().map(\.json))]) },
      Endpoint("POST", "profiles", status: 201) { call in
        let fields = call.fields
        return try await company.addProfile(
          call.actor, network: try fields.text("network"), handle: try fields.text("handle"),
          link: try fields.text("link"), purpose: try fields.optionalText("purpose") ?? "",
          holder: Int64(try fields.int("holder"))
        ).json
      },
      Endpoint("POST", "profiles/{id}/retire") { call in
        try await company.retireProfile(call.actor, call.id)
        return .null
      },
      Endpoint("POST", "members/{id}/spokesperson") { call in
        try await company.setSpokesperson(
          call.actor, call.id, subject: try call.fields.text("subject"), speaks: try call.fields.bool("speaks"))
        return .null
      },
    ]
  }

  private var publicationEndpoints: [Endpoint] {
    [
      Endpoint("GET", "publications") { call in
        var states = Publication.State.allCases
        if let asked = call.query["state"] {
          guard let state = Publication.State(rawValue: asked) else { throw Fields.Fault.wrong("state") }
          states = [state]
        }
        let count = try call.query.number("count", in: 1...Self.most, or: 50)
        return .object([
          "publications": .list(try await company.publications(call.actor, states, count: count).map(\.json))
        ])
      },
      Endpoint("POST", "publications", status: 201, body: 512 << 10) { call in
        let fields = call.fields
        return try await company.draftPost(
          call.actor, profile: Int64(try fields.int("profile")), text: try fields.text("text"),
          picture: try fields.optionalText("alt"), captions: try fields.optionalText("captions"),
          decide: checking.whole
        ).json
      },
      Endpoint("GET", "publications/{id}") { call in try await company.publication(call.actor, call.id).json },
      Endpoint("PUT", "publications/{id}", body: 512 << 10) { call in
        let fields = call.fields
        guard let seen = Moment(try fields.text("seen")) else { throw Fields.Fault.wrong("seen") }
        return try await company.editPost(
          call.actor, call.id, profile: Int64(try fields.int("profile")), text: try fields.text("text"),
          picture: try fields.optionalText("alt"), captions: try fields.optionalText("captions"), seen: seen,
          decide: checking.whole
        ).json
      },
      publicationAct("submit", .submit), publicationAct("approve", .approve),
      publicationAct("send-back", .sendBack, "reason"), publicationAct("schedule", .schedule, "day"),
      publicationAct("publish", .publish, "link"), publicationAct("withdraw", .withdraw),
      Endpoint("POST", "publications/{id}/correct") { call in
        try await company.correct(
          call.actor, publication: call.id, try call.fields.text("correction"), seen: try seen(call),
          decide: checking.whole)
        return try await company.publication(call.actor, call.id).json
      },
      Endpoint("POST", "publications/{id}/confirm-correction") { call in
        try await company.confirm(call.actor, correctionOf: call.id, seen: try seen(call), decide: checking.whole)
        return try await company.publication(call.actor, call.id).json
      },
      publicationAct("drop-correction", .dropCorrection), publicationAct("invite", .invite),
      Endpoint("GET", "shareable") { call in
        .object(["publications": .list(try await company.shareable(call.actor).map { $0.post.json })])
      },
      Endpoint("POST", "crisis/begin") { call in
        try await company.freeze(
          call.actor, line: try call.fields.text("line"), hours: try call.fields.int("hours", or: 24))
        return .null
      },
      Endpoint("POST", "crisis/end") { call in .object(["ended": .bool(try await company.unfreeze(call.actor))]) },
    ]
  }

  private func publicationAct(_ name: String, _ act: PublicationAct, _ field: String? = nil) -> Endpoint {
    Endpoint("POST", "publications/{id}/\(name)") { call in
      let seen = try seen(call)
      try await company.act(
        call.actor, act, publication: call.id,
        try field.map { name throws(Fields.Fault) in try call.fields.text(name) } ?? "",
        confirms: try call.fields.bool("thought"), seen: seen)
      return try await company.publication(call.actor, call.id).json
    }
  }

  /// The moment of the message that was read, where somebody says it.
  private func seen(_ call: Call) throws -> Moment? {
    guard let text = try call.fields.optionalText("seen") else { return nil }
    guard let seen = Moment(text) else { throw Fields.Fault.wrong("seen") }
    return seen
  }

  private var careEndpoints: [Endpoint] {
    [
      Endpoint("GET", "cases") { call in
        .object(["cases": .list(try await company.cases(call.actor, Case.State.allCases, count: 200).map(\.json))])
      },
      Endpoint("POST", "cases", status: 201) { call in
        let fields = call.fields
        return try await company.openCase(
          call.actor, subject: try fields.text("subject"),
          comment: fields.has("comment") ? Int64(try fields.int("comment")) : nil,
          orderNumber: try fields.optionalText("order_number") ?? ""
        ).json
      },
      Endpoint("GET", "cases/{id}") { call in
        let (matter, words) = try await company.matter(call.actor, call.id)
        guard case .object(var members) = matter.json else { return .null }
        members["words"] = .list(
          words.map {
            .object([
              "at": .text($0.at.text), "kind": .text($0.kind.rawValue), "ours": .bool($0.member != nil),
              "text": .text($0.text),
            ])
          })
        return .object(members)
      },
      Endpoint("POST", "cases/{id}/words") { call in
        try await company.say(
          call.actor, try call.fields.choice("kind", CaseWord.Kind.self), try call.fields.text("text"), in: call.id)
        return .null
      },
      caseAct("resolve", .resolve), caseAct("close", .close), caseAct("reopen", .reopen),
      Endpoint("POST", "cases/{id}/link", status: 201) { call in
        .object(["link": .text("/caso/" + (try await company.makeCaseLink(call.actor, case: call.id)))])
      },
      Endpoint("POST", "cases/{id}/end-link") { call in
        try await company.endCaseLink(call.actor, case: call.id)
        return .null
      },
      Endpoint("POST", "cases/{id}/code", status: 201) { call in
        .object(["code": .text(try await company.makeCaseCode(call.actor, case: call.id))])
      },
      Endpoint("GET", "answers") { call in
        .object(["answers": .list(try await company.savedAnswers(call.actor).map(\.json))])
      },
      Endpoint("POST", "answers", status: 201) { call in
        try await company.saveAnswer(
          call.actor, title: try call.fields.text("title"), try call.fields.text("text"), decide: checking.whole
        ).json
      },
      Endpoint("POST", "answers/{id}/approve") { call in
        try await company.approveAnswer(call.actor, call.id)
        return .null
      },
      Endpoint("POST", "answers/{id}/retire") { call in
        try await company.retireAnswer(call.actor, call.id)
        return .null
      },
      Endpoint("POST", "replies") { call in
        let reply = try await company.publicReply(call.actor, try call.fields.text("text"), decide: checking.whole)
        return .object([
          "text": .text(reply.text), "outcome": .text(reply.outcome.rawValue), "revision": .text(reply.revision),
        ])
      },
    ]
  }

  private func caseAct(_ name: String, _ act: CaseAct) -> Endpoint {
    Endpoint("POST", "cases/{id}/\(name)") { call in
      try await company.act(call.actor, act, case: call.id)
      return .null
    }
  }

  private var houseEndpoints: [Endpoint] {
    [
      Endpoint("GET", "notices") { call in
        .object(["notices": .list(try await company.ownNotices(call.actor).map(\.json))])
      },
      Endpoint("GET", "notices/open") { call in
        .object(["notices": .list(try await company.openNotices(call.actor).map(\.json))])
      },
      Endpoint("POST", "notices", status: 201) { call in
        try await company.tell(
          call.actor, place: try call.fields.optionalText("place") ?? "", try call.fields.text("text")
        ).json
      },
      Endpoint("POST", "notices/{id}/answer") { call in
        try await company.answerNotice(call.actor, call.id, try call.fields.text("text"))
        return .null
      },
      Endpoint("GET", "permits") { call in
        .object(["permits": .list(try await company.ownPermits(call.actor).map(\.json))])
      },
      Endpoint("GET", "permits/all") { call in
        .object(["permits": .list(try await company.permits(call.actor).map(\.json))])
      },
      Endpoint("POST", "permits", status: 201) { call in
        let id = try await company.askPermit(
          call.actor, what: try call.fields.text("what"), purpose: try call.fields.text("purpose"))
        return .object(["id": .int(Int(id))])
      },
      permitAct("grant", .grant), permitAct("refuse", .refuse), permitAct("end", .end),
      Endpoint("GET", "image") { call in try await company.image(call.actor).json },
    ]
  }

  private func permitAct(_ name: String, _ act: PermitAct) -> Endpoint {
    Endpoint("POST", "permits/{id}/\(name)") { call in
      try await company.decide(
        call.actor, act, permit: call.id, until: act == .grant ? try call.fields.text("until") : "",
        answer: try call.fields.text("answer"))
      return .null
    }
  }
}

extension Profile {
  var json: JSON {
    .object([
      "id": .int(Int(id)), "network": .text(network), "handle": .text(handle), "link": .text(link),
      "purpose": .text(purpose), "holder": .int(Int(holder)),
    ])
  }
}

extension Publication {
  var json: JSON {
    .object([
      "id": .int(Int(id)), "profile": .int(Int(profile)), "text": .text(text), "alt": picture.map(JSON.text) ?? .null,
      "captions": captions.map(JSON.text) ?? .null,
      "state": .text(state.rawValue), "made_at": .text(madeAt.text), "changed_at": .text(changedAt.text),
      "scheduled_for": scheduledFor.map(JSON.text) ?? .null,
      "published_at": publishedAt.map { .text($0.text) } ?? .null, "link": .text(link),
      "outcome": .text(outcome.rawValue), "revision": .text(revision), "serves": serves.map(JSON.text) ?? .null,
      "correction": correction.map(JSON.text) ?? .null,
      "correction_waiting": correctionWaiting.map(JSON.text) ?? .null, "shareable": .bool(isShareable),
    ])
  }
}

extension Case {
  var json: JSON {
    .object([
      "id": .int(Int(id)), "comment": comment.map { .int(Int($0)) } ?? .null, "at": .text(at.text), "due": .text(due),
      "state": .text(state.rawValue), "subject": .text(subject), "order_number": .text(orderNumber),
      "verified_at": verifiedAt.map { .text($0.text) } ?? .null,
      "link_until": link == nil ? .null : linkUntil.map { .text($0.text) } ?? .null,
    ])
  }
}

extension SavedAnswer {
  var json: JSON {
    .object([
      "id": .int(Int(id)), "title": .text(title), "text": .text(text), "state": .text(state.rawValue),
      "made_at": .text(madeAt.text),
    ])
  }
}

extension Notice {
  var json: JSON {
    .object([
      "id": .int(Int(id)), "at": .text(at.text), "place": .text(place), "text": .text(text),
      "promised": .text(promised), "answer": answer.map(JSON.text) ?? .null,
    ])
  }
}

extension Permit {
  var json: JSON {
    .object([
      "id": .int(Int(id)), "at": .text(at.text), "what": .text(what), "purpose": .text(purpose),
      "state": .text(state.rawValue), "until": until.map(JSON.text) ?? .null, "answer": answer.map(JSON.text) ?? .null,
    ])
  }
}

extension Company.Image {
  var json: JSON {
    .object([
      "months": .list(
        months.map {
          .object([
            "month": .text($0.month), "comments": .int($0.comments), "hidden": .int($0.hidden),
            "overturned": .int($0.overturned), "cases": .int($0.cases), "published": .int($0.published),
          ])
        }),
      "withdrawals": .list(clauses.map { .object(["clause": .text($0.clause), "count": .int($0.count)]) }),
      "served": .list(
        served.map { .object(["what": .text($0.what), "count": .int($0.count), "last": .text($0.last)]) }),
      "signed": .int(signed.part), "members": .int(signed.whole),
    ])
  }
}
