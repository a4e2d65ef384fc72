// SPDX-License-Identifier: Apache-2.0
import Compile
import Desk
import Store
import Vocabulary

extension Office {
  /// The version in force, as its readers see it.
  private func running() async throws -> (version: Version, document: ProtocolDocument) {
    guard let version = try await company.versionInForce(),
      case .success(let compiled) = company.tools.compile(version.text)
    else { throw Refusal.nothingInForce }
    return (version, compiled.ruleset.document)
  }

  func signing(_ room: Room) async throws -> Answer { try await signingPage(room, ticket: nil) }

  private func signingPage(_ room: Room, ticket: String?) async throws -> Answer {
    var view = view(room, "signing")
    do {
      let (version, document) = try await running()
      let mine = try await company.aboutMe(room.actor).signatures
      view["version"] = ["number": version.number, "since": Day.text(version.effective ?? "", room.words)]
      view["articles"] = document.articles.map { ["number": String($0.number), "heading": $0.title] }
      view["tongue"] = document.front.language.rawValue
      view["revision"] = version.revision
      view["ticket"] = ticket ?? false
      if let signature = mine.first(where: { $0.version == version.id }) {
        view["signed"] =
          room.words[
            "office.signing.signed",
            ["when": Day.time(signature.at, room.actor.member, room.words), "entry": String(signature.entry)]]
      } else if let last = mine.first,
        case .success(let before) = company.tools.compile(try await company.text(of: last.version)),
        case .success(let now) = company.tools.compile(version.text)
      {
        // Who signed an earlier version reads what changed since.
        let rules = RuleDifference(from: before.ruleset, to: now.ruleset)
        view["changes"] = rules.said.map {
          ["id": $0.id, "what": room.words["office.version.rule-\($0.what.rawValue)"]]
        }
        view["haschanges"] = true
      }
    } catch Refusal.nothingInForce {
      view["nothing"] = true
    }
    return show("signing", view)
  }

  func practice(_ room: Room) async throws -> Answer {
    let seed = room.query("n")["n"].flatMap { UInt64($0) } ?? UInt64.random(in: 1...999_999_999)
    let (version, practice) = try await company.practice(seed: seed, checking.fine)
    return practicePage(room, version, practice, seed, answers: nil, ticket: nil)
  }

  func practised(_ room: Room) async throws -> Answer {
    let form = Form(room.visit.body, names: Set(["n"] + (0..<Practice.count).map { "a\($0)" }))
    let seed = form["n"].flatMap { UInt64($0) } ?? 1
    let (version, practice) = try await company.practice(seed: seed, checking.fine)
    let answers = practice.questions.indices.map { form["a\($0)"].map { $0 == "yes" } }
    guard answers.allSatisfy({ $0 != nil }) else {
      return practicePage(room, version, practice, seed, answers: answers, ticket: nil)
    }
    let judged = zip(practice.questions, answers).map { (clause: $0.clause, isRight: $0.isFine == $1) }
    let ticket = try await company.practised(room.actor, version, judged)
    return practicePage(room, version, practice, seed, answers: answers, ticket: ticket)
  }

  private func practicePage(
    _ room: Room, _ version: Version, _ practice: Practice, _ seed: UInt64, answers: [Bool?]?, ticket: String?
  ) -> Answer {
    let words = room.words
    var view = view(room, "practice")
    view["n"] = String(seed)
    view["revision"] = version.revision
    view["ticket"] = ticket ?? false
    view["incomplete"] = answers != nil && ticket == nil
    view["tongue"] = frame.document.front.language.rawValue
    view["questions"] = practice.questions.enumerated().map { index, question in
      let given = answers?[index]
      let isRight = given == question.isFine
      return [
        "index": String(index), "text": question.text, "yes": given == true, "no": given == false,
        "answered": ticket != nil, "right": isRight,
        "said": words[question.isFine ? "office.practice.fine" : "office.practice.not-fine"],
        "verdict": words[isRight ? "office.practice.right" : "office.practice.wrong"],
        "why": question.why?[words.language] ?? "",
        "instead": question.isFine ? "" : question.instead?[words.language] ?? "",
        "clause": question.clause,
      ] as [String: Any]
    }
    return show("practice", view)
  }

  func sign(_ room: Room) async throws -> Answer {
    let form = room.form("revision", "ticket", "remark", "act")
    if form["act"] == "read" { return try await signingPage(room, ticket: form["ticket"]) }
    _ = try await company.sign(
      room.actor, revision: form["revision"] ?? "", ticket: form["ticket"] ?? "", remark: form["remark"] ?? "")
    return .goTo("/firmar", done: "signed")
  }

  /// As a spreadsheet opens it. A cell that begins like a formula would be one: it gets an apostrophe.
  func signatureList(_ room: Room) async throws -> Answer {
    guard let version = try await company.versionInForce() else { throw Refusal.nothingInForce }
    func cell(_ text: String) -> String {
      let safe = text.first.map { "=+-@\t\r".contains($0) } ?? false ? "'" + text : text
      return "\"" + safe.replacing("\"", with: "\"\"") + "\""
    }
    let words = room.words
    var lines = [
      [
        words["office.own.code"], words["office.members.name"], words["office.members.team"],
        words["office.progress.at"],
        words["office.ledger.n"],
      ].map(cell).joined(separator: ";")
    ]
    for (member, signature) in try await company.signatureList(room.actor, version) {
      lines.append(
        [
          String(member.id), member.name, member.team, signature?.at.text ?? "",
          signature.map { String($0.entry) } ?? "",
        ].map(cell).joined(separator: ";"))
    }
    // With a mark of its encoding: without it, spreadsheets read accents wrongly.
    return .text("\u{FEFF}" + lines.joined(separator: "\r\n") + "\r\n", type: "text/csv; charset=utf-8")
      .with("content-disposition", "attachment; filename=\"firmas-\(version.id).csv\"")
  }

  // How far the signatures got.

  func progress(_ room: Room) async throws -> Answer {
    try room.actor.require(.seeProgress)
    var view = view(room, "progress")
    guard let version = try await company.versionInForce() else {
      view["nothing"] = true
      return show("progress", view)
    }
    let progress = try await company.progress(room.actor, of: version)
    view["number"] = version.number
    view["all"] = bar(progress.signed, progress.members, room.words)
    view["teams"] =
      progress.teams.map { team in
        bar(team.signed, team.members, room.words).merging(["team": team.team.isEmpty ? "–" : team.team]) { old, _ in
          old
        }
      }
      + (progress.others.map {
        [
          bar($0.signed, $0.members, room.words).merging(["team": room.words["office.progress.others"]]) { old, _ in old
          }
        ]
      } ?? [])
    if room.actor.may(.seeUnsigned) {
      let missing = try await company.unsigned(room.actor, version, count: 500)
      view["missing"] = missing.map { ["id": String($0.id), "name": $0.name, "team": $0.team] }
      view["hasmissing"] = !missing.isEmpty
      view["export"] = true
      view["rules"] = try await company.misunderstood(room.actor, version).prefix(10).map {
        [
          "id": $0.clause,
          "said": room.words["office.progress.missed", ["missed": String($0.missed), "asked": String($0.asked)]],
        ]
      }
    }
    return show("progress", view)
  }
}
