// SPDX-License-Identifier: Apache-2.0
import Compile
import Decide
import Desk
import Store
import Vocabulary

extension Office {
  func versions(_ room: Room) async throws -> Answer {
    let all = try await company.versions(room.actor)
    let running = try await company.versionInForce()
    var view = view(room, "versions")
    view["versions"] = all.map { version in
      [
        "id": String(version.id), "number": version.number.isEmpty ? "–" : version.number,
        "state": state(version, running, room.words),
        "when": version.effective.map { Day.text($0, room.words) }
          ?? Day.time(version.changedAt, room.actor.member, room.words),
        "running": version.id == running?.id,
      ] as [String: Any]
    }
    view["none"] = all.isEmpty
    view["may"] = room.actor.may(.writeVersions)
    return show("versions", view)
  }

  private func state(_ version: Version, _ running: Version?, _ words: Catalogue) -> String {
    version.id == running?.id ? words["office.versions.running"] : words["version-state.\(version.state.rawValue)"]
  }

  /// A draft that starts from what is in force, or from the protocol that the server was started with.
  func newVersion(_ room: Room) async throws -> Answer {
    let text = try await company.versionInForce()?.text ?? frame.source
    return .goTo("/versiones/\(try await company.draft(room.actor, text))", done: "drafted")
  }

  func version(_ room: Room, _ id: Int64) async throws -> Answer {
    try await versionPage(room, id)
  }

  private func versionPage(_ room: Room, _ id: Int64, trial: TrialRun? = nil) async throws -> Answer {
    let version = try await company.version(room.actor, id)
    let running = try await company.versionInForce()
    let reading = await company.read(version.text)
    let words = room.words
    let isAuthor = try await company.isAuthor(room.actor, version)
    let approvals = try await company.approvals(of: version)
    var view = view(room, "versions")
    view["title"] = words["office.version.title", ["version": version.number.isEmpty ? "–" : version.number]]
    view["id"] = String(version.id)
    view["state"] = state(version, running, words)
    view["text"] = version.text
    view["seen"] = version.changedAt.text
    view["revision"] = version.revision
    view["editable"] = room.actor.may(.writeVersions) && (version.state == .draft || version.state == .review)
    view["submittable"] = room.actor.may(.writeVersions) && version.state == .draft && reading.isSound
    view["approvable"] =
      room.actor.may(.approveVersions) && version.state == .review && !isAuthor
      && !approvals.contains { $0.member == room.actor.id }
    view["ownwork"] = version.state == .review && isAuthor
    view["returnable"] = room.actor.may(.approveVersions) && version.state == .review
    view["publishable"] = room.actor.may(.publishVersions) && version.state == .approved
    view["withdrawable"] = room.actor.may(.writeVersions) && ![.published, .withdrawn].contains(version.state)
    view["triable"] = room.actor.may(.tryOnRecords) && reading.compiled != nil
    view["today"] = company.today(in: frame.document.front.timezone).text
    view["approvals"] =
      words["office.version.approvals", ["count": String(approvals.count), "needed": String(Company.approvalsNeeded)]]
    view["inreview"] = version.state == .review
    view["reading"] = readingView(reading, words)
    try await addRemarks(to: &view, room, version, reading)
    if view["editable"] as? Bool == true { view["module"] = frame.assets.address(of: "editor.js") }
    if let running, running.id != version.id, let now = reading.compiled,
      case .success(let before) = company.tools.compile(running.text)
    {
      let rules = RuleDifference(from: before.ruleset, to: now.ruleset)
      view["changes"] = [
        "lines": TextDifference.lines(from: running.text, to: version.text).prefix(400).map { line in
          ["mark": line.mark.rawValue, "text": line.text, "in": line.mark == .added, "out": line.mark == .removed]
            as [String: Any]
        },
        "rules": rules.said.map { ["id": $0.id, "what": words["office.version.rule-\($0.what.rawValue)"]] },
        "hasrules": !rules.said.isEmpty,
      ]
    }
    if let trial {
      view["trial"] = [
        "said": words["office.version.tried", ["texts": String(trial.texts), "changes": String(trial.changes.count)]],
        "counts": Set(trial.more.keys).union(trial.fewer.keys).sorted().map { clause in
          [
            "said": words[
              "office.version.tried-rule",
              ["clause": clause, "more": String(trial.more[clause] ?? 0), "fewer": String(trial.fewer[clause] ?? 0)]]
          ]
        },
        "texts": trial.changes.prefix(50).map { change in
          [
            "text": change.text.text, "from": words["outcome.\(change.was.rawValue).title"],
            "to": words["outcome.\(change.now.rawValue).title"], "clauses": change.clauses.joined(separator: ", "),
          ]
        },
      ]
    }
    return show("version", view)
  }

  /// What is said about passages, the open ones first, and the passages that one can say something about.
  private func addRemarks(
    to view: inout [String: Any], _ room: Room, _ version: Version, _ reading: DraftReading
  ) async throws {
    let passages = reading.compiled.map { Passage.all(of: $0.ruleset.document) } ?? []
    let known = Set(passages.map(\.id))
    let remarks = try await company.remarks(room.actor, on: version.id)
    let names = try await company.names(of: remarks.map { Member.reference($0.author) })
    let isOpen = version.state == .draft || version.state == .review
    view["remarks"] = (remarks.filter { $0.settledAt == nil } + remarks.filter { $0.settledAt != nil }).map { remark in
      [
        "id": String(remark.id), "version": String(version.id), "quote": remark.quote, "text": remark.text,
        "who": names[Member.reference(remark.author)] ?? "–",
        "when": Day.time(remark.at, room.actor.member, room.words), "settled": remark.settledAt != nil,
        "changed": !known.contains(remark.passage),
        "maysettle": remark.settledAt == nil
          && (remark.author == room.actor.id || room.actor.may(.writeVersions)),
      ] as [String: Any]
    }
    view["remarkable"] =
      isOpen && !passages.isEmpty && (room.actor.may(.writeVersions) || room.actor.may(.approveVersions))
    view["passages"] = passages.map {
      ["id": $0.id, "article": String($0.article), "quote": String($0.quote.prefix(90))]
    }
  }

  /// What the editor asks while somebody types: nothing is kept.
  func readDraft(_ room: Room) async throws -> Answer {
    try room.actor.require(.writeVersions)
    let text = room.form("text")["text"] ?? ""
    guard text.utf8.count <= 1 << 20 else { throw Refusal.badText }
    var view = readingView(await company.read(text), room.words)
    view["t"] = room.words.tree
    return show("reading", view).with("cache-control", "no-store")
  }

  /// Errors and warnings by line, and each article as people will read it, with the examples of its rules.
  private func readingView(_ reading: DraftReading, _ words: Catalogue) -> [String: Any] {
    let document = reading.compiled?.ruleset.document
    let failed = Set(reading.failures.map { [$0.of, $0.text] })
    return [
      "problems": reading.problems.prefix(50).map { problem(problem: $0, words) },
      "failures": reading.failures.prefix(20).map {
        ["clause": $0.of, "text": $0.text, "why": Office.failure($0, words)]
      },
      "sound": reading.isSound,
      "examples": words["office.version.examples", ["count": String(reading.examples)]],
      "articles": (document?.articles ?? []).map { article -> [String: Any] in
        let clauses = article.clauses.compactMap { document?.clause($0) }.filter { $0.off == nil }
        let trials = clauses.flatMap { clause in
          clause.flags.map { ($0.text, clause.id, "flags") } + clause.passes.map { ($0.text, clause.id, "passes") }
        }
        return [
          "number": String(article.number), "heading": article.title, "html": Markdown.html(article.prose),
          "count": words["office.version.examples", ["count": String(trials.count)]],
          "trials": trials.map { text, clause, side in
            [
              "text": text, "clause": clause, "side": words["protocol.\(side)"],
              "ok": !failed.contains([clause, text]),
            ] as [String: Any]
          },
        ]
      },
    ]
  }

  private func problem(problem: Compile.Problem, _ words: Catalogue) -> [String: Any] {
    [
      "line": String(problem.place.line), "title": problem.title[words.language],
      "remedy": problem.remedy[words.language],
      "error": problem.severity == .error,
      "kind": words["office.version.\(problem.severity == .error ? "error" : "warning")"],
    ]
  }

  static func failure(_ failure: TrialFailure, _ words: Catalogue) -> String {
    switch failure.kind {
    case .notFlagged: words["office.version.not-found"]
    case .flagged: words["office.version.found-wrongly"]
    case .decidedOtherwise, .otherClause: words["office.version.decided-otherwise"]
    }
  }

  func changeVersion(_ room: Room, _ id: Int64) async throws -> Answer {
    let form = room.form("act", "text", "seen", "revision", "reason", "effective", "days", "passage", "remark")
    switch form["act"] {
    case "remark":
      _ = try await company.remark(room.actor, on: id, passage: form["passage"] ?? "", form["text"] ?? "")
    case "settle": try await company.settle(room.actor, remark: Int64(form["remark"] ?? "") ?? 0, on: id)
    case "submit": try await company.submit(room.actor, id)
    case "approve": try await company.approve(room.actor, id, revision: form["revision"] ?? "")
    case "return": try await company.returnToAuthors(room.actor, id, reason: form["reason"] ?? "")
    case "publish": try await company.publish(room.actor, id, effective: form["effective"] ?? "")
    case "withdraw": try await company.withdraw(room.actor, id)
    case "try":
      let days = min(max(Int(form["days"] ?? "") ?? 90, 1), 3650)
      let version = try await company.version(room.actor, id)
      let run = try await company.tryOut(
        room.actor, version, since: company.tools.now().adding(.seconds(-86_400 * days)))
      return try await versionPage(room, id, trial: run)
    default:
      guard let seen = Moment(form["seen"] ?? "") else { throw Refusal.changedMeanwhile }
      _ = try await company.write(room.actor, form["text"] ?? "", to: id, seen: seen)
    }
    return .goTo("/versiones/\(id)", done: "saved")
  }
}
