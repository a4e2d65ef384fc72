// SPDX-License-Identifier: Apache-2.0
import Desk
import Store
import Vocabulary

extension CompanyDoor {
  var commentEndpoints: [Endpoint] {
    [
      Endpoint("GET", "comments") { call in
        var state = Comment.State.waiting
        if let asked = call.query["state"] {
          guard let known = Comment.State(rawValue: asked) else { throw Fields.Fault.wrong("state") }
          state = known
        }
        let count = try call.query.number("count", in: 1...Self.most, or: 20)
        var after: (rank: Int, id: Int64)?
        if let text = call.query["after"] {
          let parts = text.split(separator: ".").map { Int64($0) }
          guard parts.count == 2, let rank = parts[0], (0...5).contains(rank), let id = parts[1] else {
            throw Fields.Fault.wrong("after")
          }
          after = (Int(rank), id)
        }
        let found = try await company.comments(call.actor, state, after: after, count: count + 1)
        let last = found.count > count ? found[count - 1] : nil
        return .object([
          "comments": .list(found.prefix(count).map { $0.json(nil) }),
          "next": last.map { .text("\($0.outcome.strength).\($0.id)") } ?? .null,
        ])
      },
      Endpoint("POST", "comments", status: 201, body: 4 << 20) { call in
        let incoming = try call.fields.objects("comments").map { fields in
          IncomingComment(
            text: try fields.text("text"), network: try fields.optionalText("network") ?? "",
            link: try fields.optionalText("link") ?? "", author: try fields.optionalText("author"))
        }
        let taken = try await company.receive(call.actor, incoming, decide: recent.remembering(checking.whole))
        return .object(["comments": .list(taken.map { $0.json(nil) })])
      },
      // Piece by piece; a piece that was taken before is passed over, so whoever was cut off asks where to go on and does.
      Endpoint("POST", "comments/import", body: 4 << 20) { call in
        let lines = call.fields.has("lines") ? try call.fields.texts("lines").map { CommentFile.line($0[...]) } : []
        let first = try call.fields.int("first")
        guard first <= Int.max - lines.count else { throw Fields.Fault.wrong("first") }
        let next = try await company.receive(
          call.actor, import: try call.fields.text("import"), from: first, lines,
          decide: recent.remembering(checking.whole))
        return .object([
          "next": .int(next), "refused": .list(lines.indices.filter { lines[$0] == nil }.map { .int(first + $0) }),
        ])
      },
      Endpoint("POST", "comments/hide") { call in
        let ids = try call.fields.ints("ids").map { (Int64($0), nil as String?) }
        let notices = try await company.hide(call.actor, ids)
        return .object(["notices": .list(notices.map(\.json))])
      },
      Endpoint("GET", "comments/{id}") { call in
        let (comment, notice, _) = try await company.comment(call.actor, call.id)
        return comment.json(notice)
      },
      Endpoint("POST", "comments/{id}/hide") { call in
        try await company.hide(call.actor, comment: call.id, clause: try call.fields.optionalText("clause")).json
      },
      commentAct("keep", .keep), commentAct("hand-over", .handOver), commentAct("restore", .restore),
      Endpoint("GET", "appeals") { call in
        .object([
          "appeals": .list(
            try await company.appeals(call.actor).map {
              .object(["notice": $0.notice.json, "comment": $0.comment.json(nil)])
            })
        ])
      },
      Endpoint("POST", "comments/{id}/take-charge") { call in
        try await company.takeCharge(call.actor, of: call.id)
        return .null
      },
      Endpoint("GET", "duty") { call in
        .object(["members": .list(try await company.roster(call.actor).map { .int(Int($0.id)) })])
      },
      Endpoint("PUT", "duty") { call in
        try await company.setRoster(call.actor, try call.fields.ints("members").map(Int64.init))
        return .null
      },
      appealAct("uphold", .uphold), appealAct("overturn", .overturn),
    ]
  }

  private func commentAct(_ name: String, _ act: CommentAct) -> Endpoint {
    Endpoint("POST", "comments/{id}/\(name)") { call in
      try await company.decide(call.actor, act, comment: call.id)
      return .null
    }
  }

  private func appealAct(_ name: String, _ act: AppealAct) -> Endpoint {
    Endpoint("POST", "appeals/{id}/\(name)") { call in
      try await company.decide(call.actor, act, withdrawal: call.id, reason: try call.fields.text("reason"))
      return .null
    }
  }
}

extension Comment {
  func json(_ notice: Withdrawal?) -> JSON {
    .object([
      "id": .int(Int(id)), "at": .text(at.text), "network": .text(network), "link": .text(link), "text": .text(text),
      "outcome": .text(outcome.rawValue), "clause": clause.map(JSON.text) ?? .null, "state": .text(state.rawValue),
      "revision": .text(revision),
      "findings": .list(
        kept.map { finding in
          .object([
            "detector": .text(finding.detector), "clause": finding.clause.map(JSON.text) ?? .null,
            "asks": .text(finding.asks.rawValue), "sure": .int(finding.sure), "lifted": .bool(finding.isLifted),
            "why": .text(finding.why),
          ])
        }),
      "grounds": .list(grounds.map { .text($0.clause) }), "notice": notice?.json ?? .null,
    ])
  }
}

extension Withdrawal {
  var json: JSON {
    .object([
      "id": .int(Int(id)), "comment": .int(Int(comment)), "path": .text("/retiro/\(code)"), "clause": .text(clause),
      "rule": .text(rule), "facts": .text(facts), "at": .text(at.text), "appeal_until": .text(appealUntil.text),
      "state": .text(state.rawValue), "appeal": appeal.map(JSON.text) ?? .null,
      "reason": reason.map(JSON.text) ?? .null,
    ])
  }
}
