// SPDX-License-Identifier: Apache-2.0
import Desk
import Foundation
import Store
import Vocabulary

// The desk of comments: paste or bring in, look, hide with its reason, hand over, decide appeals.

extension Office {
  private static let queueSize = Company.mostHiddenAtOnce
  static let networks = ["Facebook", "Instagram", "TikTok", "Google", "LinkedIn", "X", "YouTube", "WhatsApp"]

  func comments(_ room: Room) async throws -> Answer { try await commentsPage(room) }

  private func commentsPage(
    _ room: Room, just: [Comment] = [], refusedLines: Int = 0, paste: [String: Any]? = nil
  ) async throws -> Answer {
    let query = room.query("estado", "desde")
    let state = Comment.State(rawValue: query["estado"] ?? "") ?? .waiting
    let place = (query["desde"] ?? "").split(separator: ".").compactMap { Int64($0) }
    let after = place.count == 2 ? (rank: Int(truncatingIfNeeded: place[0]), id: place[1]) : nil
    let found = try await company.comments(room.actor, state, after: after, count: Office.queueSize + 1)
    let words = room.words
    var view = view(room, "comments")
    view["states"] = Comment.State.allCases.map {
      ["id": $0.rawValue, "name": words["comment-state.\($0.rawValue)"], "on": $0 == state] as [String: Any]
    }
    view["state"] = state.rawValue
    view["comments"] = found.prefix(Office.queueSize).enumerated().map { index, comment in
      commentView(comment, nil, room).merging(["slot": String(index)]) { old, _ in old }
    }
    view["none"] = found.isEmpty
    view["bulk"] = state == .waiting && !found.isEmpty
    if found.count > Office.queueSize, let last = found.dropLast().last {
      view["next"] = "/comentarios?estado=\(state.rawValue)&desde=\(last.outcome.strength).\(last.id)"
    }
    view["networks"] = Office.networks.map { ["name": $0] }
    view["module"] = frame.assets.address(of: "queue.js")
    if !just.isEmpty {
      view["just"] = just.prefix(10).map { commentView($0, nil, room) }
      view["justsaid"] = words["office.comments.taken", ["count": String(just.count)]]
    }
    if refusedLines > 0 { view["refusedlines"] = words["office.comments.refused", ["count": String(refusedLines)]] }
    if let paste { view["paste"] = paste }
    let waiting = try await company.waitingComments(room.actor)
    view["watched"] = try await company.watched(room.actor).map {
      [
        "clause": $0.clause, "until": Day.text($0.until, words),
        "seen": words["office.watching.seen", ["count": String($0.seen)]],
      ]
    }
    view["maywatch"] = room.actor.may(.publishVersions)
    if room.actor.may(.publishVersions) {
      view["rules"] = try await company.clauseNames().map {
        ["id": $0.id, "name": "\($0.article). \($0.title) · \($0.id)"]
      }
      view["today"] = company.today(in: frame.document.front.timezone).text
    }
    view["appeals"] = waiting.appeals > 0 ? words["office.comments.appeals", ["count": String(waiting.appeals)]] : false
    return show("comments", view).with("cache-control", "no-store")
  }

  /// A comment with the words that moved it, and what can be done from here.
  private func commentView(
    _ comment: Comment, _ notice: Withdrawal?, _ room: Room, grounds: [Ground]? = nil
  ) -> [String: Any] {
    let words = room.words
    let bytes = Array(comment.text.utf8)
    let kept = comment.kept
    let asking = kept.filter { $0.asks > .pass && !$0.isLifted && !$0.isWatched }
    let acts = Company.commentTable.acts(from: comment.state, for: room.actor)
    let grounds = grounds ?? comment.grounds
    return [
      "id": String(comment.id), "when": Day.time(comment.at, room.actor.member, words), "network": comment.network,
      "link": comment.link.hasPrefix("https://") || comment.link.hasPrefix("http://") ? comment.link : false,
      "state": words["comment-state.\(comment.state.rawValue)"],
      "outcome": words["outcome.\(comment.outcome.rawValue).title"], "strength": comment.outcome.rawValue,
      "pieces": Marks.spans(length: bytes.count, asking.map { ($0.bytes, $0.asks) }).map {
        ["text": String(decoding: bytes[$0.bytes], as: UTF8.self), "marked": $0.asks != nil] as [String: Any]
      },
      "findings": asking.prefix(6).map { finding in
        [
          "what": DetectorID(finding.detector).category.map { words["category.\($0.rawValue)"] } ?? finding.detector,
          "why": finding.why, "sure": words["office.comments.sure", ["percent": String(finding.sure)]],
          "clause": finding.clause ?? false, "rule": ruleName(finding.clause),
        ] as [String: Any]
      },
      "clean": asking.isEmpty && !comment.isBlank, "gone": comment.isBlank,
      "keep": acts.contains(.keep), "handover": acts.contains(.handOver),
      "hide": acts.contains(.hide) && !grounds.isEmpty,
      "restore": acts.contains(.restore) && notice?.state == .standing,
      "grounds": grounds.map {
        ["clause": $0.clause, "rule": ruleName($0.clause), "quotes": $0.quotes.joined(separator: " · ")]
      },
      "threat": comment.outcome == .escalate,
      "author": comment.author ?? false,
      "line": line(grounds.first?.clause, room),
    ]
  }

  /// Under which title people know a rule.
  func ruleName(_ clause: String?) -> String {
    clause.map { id in frame.document.clause(id).map { "\($0.article). \($0.articleTitle)" } ?? id } ?? ""
  }

  /// The neutral line for the thread: it names nobody, quotes nothing, and leads to the notice.
  private func line(_ clause: String?, _ room: Room) -> String {
    let title = clause.flatMap { frame.document.clause($0) }?.articleTitle ?? ""
    // In the protocol's language: the public reads it, not who works here.
    return frame.texts[frame.document.front.language][
      "office.comments.line", ["rule": title, "address": room.address(of: "/retiro")]]
  }

  func takeComments(_ room: Room) async throws -> Answer {
    let form = Form(
      room.visit.body,
      names: Set(
        ["act", "text", "list", "network", "link", "author", "clause", "until"]
          + (0..<Office.queueSize).map { "s\($0)" }))
    switch form["act"] {
    case "list":
      let lines = CommentFile.read(form["list"] ?? "")
      let taken = try await company.receive(
        room.actor, lines.compactMap { $0 }, decide: recent.remembering(checking.whole))
      return try await commentsPage(room, just: taken, refusedLines: lines.count { $0 == nil })
    case "watch":
      try await company.watch(room.actor, clause: form["clause"] ?? "", until: form["until"] ?? "")
      return .goTo("/comentarios", done: "saved")
    case "end-watch":
      try await company.endWatch(room.actor, clause: form["clause"] ?? "")
      return .goTo("/comentarios", done: "saved")
    case "hide":
      let ids = (0..<Office.queueSize).compactMap { form["s\($0)"].flatMap { Int64($0) } }
      _ = try await company.hide(room.actor, ids.map { ($0, nil) })
      return .goTo("/comentarios?estado=hidden", done: "hidden")
    default:
      let comment = IncomingComment(
        text: form["text"] ?? "", network: form["network"] ?? "", link: form["link"] ?? "", author: form["author"])
      let taken = try await company.receive(room.actor, [comment], decide: recent.remembering(checking.whole))
      return .goTo("/comentarios/\(taken[0].id)", done: "taken")
    }
  }

  /// A piece of a file, from the page's script: it says from which line to go on.
  func importComments(_ room: Room) async throws -> Answer {
    let form = room.form("id", "from", "lines")
    // Without lines it only asks where to go on.
    let text = form["lines"] ?? ""
    let lines =
      text.isEmpty ? [] : text.split(separator: "\n", omittingEmptySubsequences: false).map(CommentFile.line)
    let next = try await company.receive(
      room.actor, import: form["id"] ?? "", from: Int(form["from"] ?? "") ?? -1, lines,
      decide: recent.remembering(checking.whole))
    let refused = lines.count { $0 == nil }
    return .text(
      JSON.object(["next": .int(next), "refused": .int(refused)]).canonical, type: "application/json; charset=utf-8"
    ).inPrivate()
  }

  func comment(_ room: Room, _ id: Int64) async throws -> Answer {
    let (comment, notice, grounds) = try await company.comment(room.actor, id)
    let words = room.words
    var view = view(room, "comments")
    view["title"] = words["office.comments.one", ["n": String(id)]]
    view["comment"] = commentView(comment, notice, room, grounds: grounds)
    if let notice {
      view["notice"] =
        [
          "path": "/retiro/\(notice.code)", "facts": notice.facts, "rule": notice.rule,
          "state": words["withdrawal-state.\(notice.state.rawValue)"], "appeal": notice.appeal ?? false,
          "reason": notice.reason ?? false, "line": line(notice.clause, room), "masked": comment.masked ?? false,
        ] as [String: Any]
    }
    let calls = try await company.calls(room.actor, about: id)
    if !calls.isEmpty {
      let names = try await company.names(of: calls.map { Member.reference($0.member) })
      view["calls"] = calls.map {
        ["name": names[Member.reference($0.member)] ?? "–", "when": Day.time($0.at, room.actor.member, words)]
      }
      view["unanswered"] = calls.allSatisfy { $0.answeredAt == nil }
    }
    if !comment.grounds.isEmpty {
      let told = try await company.attacks(room.actor, by: id)
      let names = try await company.names(of: told.map { Member.reference($0.member) })
      view["victims"] =
        [
          "any": !told.isEmpty,
          "told": told.map { attack in
            [
              "name": names[Member.reference(attack.member)] ?? "–", "note": attack.note.isEmpty ? false : attack.note,
              "wish": words["attack-wish.\(attack.wish?.rawValue ?? "none")"],
            ] as [String: Any]
          },
        ] as [String: Any]
    }
    view["praise"] = comment.outcome <= .advise
    view["clauses"] =
      room.actor.may(.writeVersions)
      ? try await company.clauseNames().map { ["id": $0.id, "name": "\($0.article). \($0.title) · \($0.id)"] } : []
    view["text"] = comment.text
    return show("comment", view).with("cache-control", "no-store")
  }

  func changeComment(_ room: Room, _ id: Int64) async throws -> Answer {
    let form = room.form("act", "clause", "back", "side", "example", "member", "note")
    let back = form["back"] == "queue" ? "/comentarios" : "/comentarios/\(id)"
    switch form["act"] {
    case "praise":
      guard let other = try await company.colleague(room.actor, named: form["member"] ?? "") else {
        throw Refusal.choiceGone
      }
      try await company.pass(room.actor, praise: id, to: other.id, note: form["note"] ?? "")
      return .goTo("/comentarios/\(id)", done: "passed-praise")
    case "told":
      guard let other = try await company.colleague(room.actor, named: form["member"] ?? "") else {
        throw Refusal.choiceGone
      }
      try await company.told(room.actor, other.id, attackedBy: id)
      return .goTo("/comentarios/\(id)", done: "told-attacked")
    case "hide":
      _ = try await company.hide(room.actor, comment: id, clause: form["clause"].flatMap { $0.isEmpty ? nil : $0 })
      return .goTo("/comentarios/\(id)", done: "hidden")
    case "private":
      try await company.decide(room.actor, .handOver, comment: id)
      return .goTo(back, done: "handed-over")
    case "restore":
      try await company.decide(room.actor, .restore, comment: id)
      return .goTo(back, done: "restored")
    case "charge":
      try await company.takeCharge(room.actor, of: id)
      return .goTo(back, done: "in-charge")
    case "propose":
      guard let side = ProposedExample.Side(rawValue: form["side"] ?? "") else { throw Refusal.badText }
      let example = ProposedExample(clause: form["clause"] ?? "", side: side, text: form["example"] ?? "")
      let version = try await company.propose(room.actor, example, because: "comment:\(id)")
      return .goTo("/versiones/\(version)", done: "proposed")
    default:
      try await company.decide(room.actor, .keep, comment: id)
      return .goTo(back, done: "kept")
    }
  }

  // Appeals.

  func appeals(_ room: Room) async throws -> Answer {
    let waiting = try await company.appeals(room.actor)
    var view = view(room, "comments")
    view["title"] = room.words["office.appeals.title"]
    view["appeals"] = waiting.map { notice, comment in
      commentView(comment, notice, room).merging(
        [
          "notice": String(notice.id), "appeal": notice.appeal ?? "", "facts": notice.facts, "rule": notice.rule,
          "own": notice.hiddenBy == room.actor.id,
        ] as [String: Any]
      ) { _, new in new }
    }
    view["none"] = waiting.isEmpty
    return show("appeals", view).with("cache-control", "no-store")
  }

  func decideAppeal(_ room: Room) async throws -> Answer {
    let form = room.form("notice", "act", "reason")
    guard let id = Int64(form["notice"] ?? ""), let act = AppealAct(rawValue: form["act"] ?? "") else {
      throw Refusal.notFound
    }
    try await company.decide(room.actor, act, withdrawal: id, reason: form["reason"] ?? "")
    return .goTo("/apelaciones", done: act == .overturn ? "overturned" : "upheld")
  }
}
