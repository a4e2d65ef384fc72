// SPDX-License-Identifier: Apache-2.0
import Compile
import Decide
import Desk
import Store
import Vocabulary

extension CompanyDoor {
  var versionEndpoints: [Endpoint] {
    [
      Endpoint("GET", "protocol") { _ in
        guard let version = try await company.versionInForce() else { throw Refusal.nothingInForce }
        return version.json(withText: true)
      },
      Endpoint("GET", "versions") { call in
        .object(["versions": .list(try await company.versions(call.actor).map { $0.json(withText: false) })])
      },
      Endpoint("POST", "versions", status: 201, body: 2 << 20) { call in
        var text = try call.fields.optionalText("text")
        if text == nil { text = try await company.versionInForce()?.text }
        let id = try await company.draft(call.actor, text ?? frame.source)
        return try await company.version(call.actor, id).json(withText: true)
      },
      Endpoint("GET", "versions/{id}") { call in
        let version = try await company.version(call.actor, call.id)
        let approvals = try await company.approvals(of: version)
        guard case .object(var members) = version.json(withText: true) else { return .null }
        members["approvals"] = .list(
          approvals.map { .object(["member": .int(Int($0.member)), "at": .text($0.at.text)]) })
        return .object(members)
      },
      Endpoint("PUT", "versions/{id}", body: 2 << 20) { call in
        guard let seen = Moment(try call.fields.text("seen")) else { throw Fields.Fault.wrong("seen") }
        let text = try call.fields.text("text")
        return try await company.write(call.actor, text, to: call.id, seen: seen).json(withText: true)
      },
      Endpoint("GET", "versions/{id}/reading") { call in
        let version = try await company.version(call.actor, call.id)
        return await company.read(version.text).json(call.words)
      },
      Endpoint("GET", "versions/{id}/passages") { call in
        let version = try await company.version(call.actor, call.id)
        let document = await company.read(version.text).compiled?.ruleset.document
        return .object([
          "passages": .list(
            (document.map { Passage.all(of: $0) } ?? []).map {
              .object(["id": .text($0.id), "article": .int($0.article), "quote": .text($0.quote)])
            })
        ])
      },
      Endpoint("GET", "versions/{id}/remarks") { call in
        .object(["remarks": .list(try await company.remarks(call.actor, on: call.id).map(\.json))])
      },
      Endpoint("POST", "versions/{id}/remarks", status: 201) { call in
        let number = try await company.remark(
          call.actor, on: call.id, passage: try call.fields.text("passage"), try call.fields.text("text"))
        return .object(["id": .int(Int(number))])
      },
      Endpoint("POST", "versions/{id}/remarks/{id}/settle") { call in
        try await company.settle(call.actor, remark: call.numbers.last ?? 0, on: call.id)
        return .null
      },
      Endpoint("POST", "versions/guided", status: 201, body: 1 << 20) { call in
        let id = try await company.draft(call.actor, try guided(call))
        return try await company.version(call.actor, id).json(withText: true)
      },
      Endpoint("POST", "versions/example", status: 201) { call in
        let example = ProposedExample(
          clause: try call.fields.text("clause"), side: try call.fields.choice("side", ProposedExample.Side.self),
          text: try call.fields.text("text"))
        let id = try await company.propose(
          call.actor, example, because: String((try call.fields.optionalText("because") ?? "").prefix(80)))
        return try await company.version(call.actor, id).json(withText: true)
      },
      act("submit") { call in try await company.submit(call.actor, call.id) },
      act("approve") { call in
        try await company.approve(call.actor, call.id, revision: try call.fields.text("revision"))
      },
      act("return") { call in
        try await company.returnToAuthors(call.actor, call.id, reason: try call.fields.text("reason"))
      },
      act("publish") { call in
        try await company.publish(call.actor, call.id, effective: try call.fields.text("effective"))
      },
      act("withdraw") { call in try await company.withdraw(call.actor, call.id) },
      Endpoint("POST", "versions/{id}/trial") { call in
        let days = try call.fields.int("days", or: 90)
        guard (1...3650).contains(days) else { throw Fields.Fault.wrong("days") }
        let version = try await company.version(call.actor, call.id)
        return try await company.tryOut(
          call.actor, version, since: company.tools.now().adding(.seconds(-86_400 * days))
        ).json
      },
    ]
  }

  /// What the guide asks, article by article; what is not named is accepted as it is shipped.
  private func guided(_ call: Call) throws -> GuidedProtocol {
    let fields = call.fields
    var guided = GuidedProtocol(language: try fields.choice("language", Language.self))
    guided.organization = try fields.text("organization")
    guided.country = try fields.optionalText("country") ?? ""
    guided.timezone = try fields.optionalText("timezone") ?? ""
    guided.version = try fields.optionalText("version") ?? ""
    if fields.has("topics") { guided.topics = try fields.texts("topics") }
    if fields.has("values") { guided.values = try fields.texts("values") }
    guided.mission = try fields.optionalText("mission") ?? ""
    guided.vision = try fields.optionalText("vision") ?? ""
    for one in fields.has("consulted") ? try fields.objects("consulted") : [] {
      guided.consulted.append(FrontMatter.Consultation(who: try one.text("who"), when: try one.text("when")))
    }
    for answer in fields.has("answers") ? try fields.objects("answers") : [] {
      guided.answers[try answer.int("article")] = GuidedProtocol.Answer(
        try answer.choice("choice", GuidedProtocol.Choice.self), try answer.optionalText("text") ?? "")
    }
    return guided
  }

  private func act(_ name: String, _ run: @escaping @Sendable (Call) async throws -> Void) -> Endpoint {
    Endpoint("POST", "versions/{id}/\(name)") { call in
      try await run(call)
      return .null
    }
  }
}

extension Version {
  func json(withText: Bool) -> JSON {
    var members: [String: JSON] = [
      "id": .int(Int(id)), "number": .text(number), "state": .text(state.rawValue), "revision": .text(revision),
      "made_at": .text(madeAt.text), "changed_at": .text(changedAt.text),
      "effective": effective.map(JSON.text) ?? .null, "published_at": publishedAt.map { .text($0.text) } ?? .null,
    ]
    if withText { members["text"] = .text(text) }
    return .object(members)
  }
}

extension DraftReading {
  /// What an editor underlines: errors and warnings by line, and examples that do not hold.
  func json(_ words: Catalogue) -> JSON {
    .object([
      "sound": .bool(isSound), "examples": .int(examples),
      "problems": .list(
        problems.prefix(100).map { problem in
          .object([
            "id": .text(problem.id.rawValue), "line": .int(problem.place.line),
            "error": .bool(problem.severity == .error),
            "title": .text(problem.title[words.language]), "remedy": .text(problem.remedy[words.language]),
          ])
        }),
      "failures": .list(
        failures.prefix(100).map {
          .object(["clause": .text($0.of), "text": .text($0.text), "why": .text(Office.failure($0, words))])
        }),
    ])
  }
}

extension TrialRun {
  var json: JSON {
    .object([
      "texts": .int(texts),
      "more": .object(more.mapValues(JSON.int)), "fewer": .object(fewer.mapValues(JSON.int)),
      "changes": .list(
        changes.prefix(500).map { change in
          .object([
            "text": .text(change.text.text), "surface": .text(change.text.surface.rawValue),
            "was": .text(change.was.rawValue), "now": .text(change.now.rawValue),
            "clauses": .list(change.clauses.map(JSON.text)),
          ])
        }),
    ])
  }
}

extension Remark {
  var json: JSON {
    .object([
      "id": .int(Int(id)), "version": .int(Int(version)), "passage": .text(passage), "quote": .text(quote),
      "author": .int(Int(author)), "text": .text(text), "at": .text(at.text),
      "settled_at": settledAt.map { .text($0.text) } ?? .null,
    ])
  }
}
