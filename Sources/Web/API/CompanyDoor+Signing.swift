// SPDX-License-Identifier: Apache-2.0
import Compile
import Desk
import Store
import Vocabulary

extension CompanyDoor {
  var signingEndpoints: [Endpoint] {
    [
      Endpoint("GET", "practice") { call in
        let seed = try call.query.number("seed", in: 0...UInt64.max, or: UInt64.random(in: 1...999_999_999))
        let (version, practice) = try await company.practice(seed: seed, checking.fine)
        return .object([
          "seed": .text(String(seed)), "revision": .text(version.revision),
          "questions": .list(
            practice.questions.map {
              .object(["clause": .text($0.clause), "article": .int($0.article), "text": .text($0.text)])
            }),
        ])
      },
      Endpoint("POST", "practice") { call in
        guard let seed = UInt64(try call.fields.text("seed")) else { throw Fields.Fault.wrong("seed") }
        let answers = try call.fields.bools("answers")
        let (version, practice) = try await company.practice(seed: seed, checking.fine)
        guard answers.count == practice.questions.count else { throw Fields.Fault.wrong("answers") }
        let judged = zip(practice.questions, answers).map { (clause: $0.clause, isRight: $0.isFine == $1) }
        let ticket = try await company.practised(call.actor, version, judged)
        return .object([
          "ticket": .text(ticket), "revision": .text(version.revision),
          "answers": .list(
            zip(practice.questions, judged).map { question, answer in
              .object([
                "clause": .text(question.clause), "right": .bool(answer.isRight), "fine": .bool(question.isFine),
                "why": .text(question.why?[call.words.language] ?? ""),
                "instead": .text(question.isFine ? "" : question.instead?[call.words.language] ?? ""),
              ])
            }),
        ])
      },
      Endpoint("POST", "signatures", status: 201) { call in
        let entry = try await company.sign(
          call.actor, revision: try call.fields.text("revision"), ticket: try call.fields.text("ticket"),
          remark: try call.fields.optionalText("remark") ?? "")
        return .object(["entry": .int(entry)])
      },
      Endpoint("GET", "signatures/progress") { call in
        try call.actor.require(.seeProgress)
        guard let version = try await company.versionInForce() else { throw Refusal.nothingInForce }
        let progress = try await company.progress(call.actor, of: version)
        return .object([
          "revision": .text(version.revision), "members": .int(progress.members), "signed": .int(progress.signed),
          "teams": .list(progress.teams.map(\.json)), "others": progress.others?.json ?? .null,
        ])
      },
      Endpoint("GET", "signatures") { call in
        try call.actor.require(.seeUnsigned)
        guard let version = try await company.versionInForce() else { throw Refusal.nothingInForce }
        return .object([
          "revision": .text(version.revision),
          "members": .list(
            try await company.signatureList(call.actor, version).map { member, signature in
              .object([
                "id": .int(Int(member.id)), "name": .text(member.name), "team": .text(member.team),
                "signed_at": signature.map { .text($0.at.text) } ?? .null,
                "entry": signature.map { .int($0.entry) } ?? .null,
              ])
            }),
        ])
      },
      Endpoint("GET", "questions") { call in
        .object(["questions": .list(try await company.ownQuestions(call.actor).map(\.json))])
      },
      Endpoint("GET", "questions/open") { call in
        .object(["questions": .list(try await company.openQuestions(call.actor).map(\.json))])
      },
      Endpoint("POST", "questions", status: 201) { call in
        let id = try await company.ask(
          call.actor, article: try call.fields.int("article"), try call.fields.text("text"))
        return .object(["id": .int(Int(id))])
      },
      Endpoint("POST", "questions/{id}/answer") { call in
        try await company.answer(call.actor, call.id, try call.fields.text("text"))
        return .null
      },
    ]
  }

  var ledgerEndpoints: [Endpoint] {
    [
      Endpoint("GET", "ledger") { call in
        let query = call.query
        let count = try query.number("count", in: 1...Self.most, or: 50)
        let search = LedgerSearch(
          what: query["what"], about: query["about"], who: query["who"], from: try query.moment("from"),
          to: try query.moment("to"), before: try query.number("before", in: Int.min...Int.max, or: Int.max))
        let rows = try await company.search(call.actor, search, count: count + 1)
        return .object([
          "lines": .list(rows.prefix(count).map { .text($0.line) }),
          "next": rows.count > count ? .int(rows[count - 1].n) : .null,
        ])
      },
      Endpoint("GET", "ledger/head") { call in
        let head = try await company.head(call.actor)
        return .object(["count": .int(head.count), "sha256": .text(head.sha256)])
      },
      Endpoint("GET", "ledger/days") { call in
        .object([
          "days": .list(
            try await company.dailyRoots(call.actor).map {
              .object(["day": .text($0.day), "count": .int($0.count), "sha256": .text($0.sha256)])
            })
        ])
      },
      Endpoint("GET", "ledger/{n}") { call in
        let (line, contents) = try await company.entry(call.actor, Int(call.id))
        return .object(["line": .text(line.text), "contents": .object(contents.mapValues(JSON.text))])
      },
      Endpoint("POST", "ledger/verify") { call in
        let (check, broken) = try await company.verify(call.actor)
        return .object([
          "holds": .bool(broken == nil), "count": .int(check.count), "sha256": .text(check.head),
          "broken": broken.map { .int($0.line) } ?? .null,
        ])
      },
    ]
  }
}

extension TeamProgress {
  var json: JSON { .object(["team": .text(team), "members": .int(members), "signed": .int(signed)]) }
}
