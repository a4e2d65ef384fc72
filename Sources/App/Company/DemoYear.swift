// SPDX-License-Identifier: Apache-2.0
import Compile
import Decide
import Desk
import Store
import Vocabulary

/// Café Andino's year, made up and the same every time: forty people, three versions, their signatures, and two thousand
/// decisions. So no first screen is empty. Names, shops and texts are invented.
struct DemoYear: Sendable {
  let company: Company
  let source: String

  /// One link for each role, for whoever tries it.
  func links(_ language: Language) async throws -> [(name: String, token: String)] {
    let people = try await company.records.read { try $0.members() }
    let said: [(Role, Localized)] = [
      (.owner, Localized(es: "responsable del protocolo", pt: "responsável pela política", en: "policy owner")),
      (.approver, Localized(es: "aprobación", pt: "aprovação", en: "approver")),
      (.communityManager, Localized(es: "gestión de redes", pt: "gestão de redes", en: "social media manager")),
      (.careAgent, Localized(es: "atención", pt: "atendimento", en: "care agent")),
      (.auditor, Localized(es: "auditoría", pt: "auditoria", en: "auditor")),
      (.operator, Localized(es: "operación técnica", pt: "operação técnica", en: "operator")),
      (.member, Localized(es: "integrante", pt: "integrante", en: "team member")),
    ]
    var links: [(name: String, token: String)] = []
    for (role, name) in said {
      // For a plain member, one who has not signed yet.
      let holder = role == .member ? people.last { $0.roles == [.member] } : people.first { $0.roles.contains(role) }
      guard let holder else { continue }
      links.append(("\(holder.name), \(name[language])", try await company.link(for: holder.id, purpose: .demo)))
    }
    return links
  }

  /// Does nothing where somebody is there already.
  func fill() async throws {
    guard try await company.records.read({ try $0.memberCount() }) == 0 else { return }
    let now = company.tools.now()
    let source = source
    let (compile, engine) = (company.tools.compile, company.tools.engine)
    let company = company
    try await company.records.write { records in
      let document = try? compile(source).get().ruleset.document
      var year = Year(company: company, document: document, records: records, now: now, random: SplitMix(seed: 2026))
      try year.people()
      try year.versions(source) { text in (try? compile(text).get())?.ruleset.revision.description ?? "" }
      try year.questions()
      try year.profiles()
      try year.house()
      if case .success(let compiled) = compile(source) { year.decisions(engine(compiled.ruleset).worker()) }
      try year.happen()
    }
  }
}

/// The year itself, day by day backwards from today.
struct Year {
  let company: Company
  let document: ProtocolDocument?
  let records: Transaction
  let now: Moment
  var random: SplitMix
  var ids: [Int64] = []
  var signingVersions: [(id: Int64, revision: String, day: Int)] = []

  private var events: [(at: Moment, act: (Transaction) throws -> Void)] = []

  init(company: Company, document: ProtocolDocument?, records: Transaction, now: Moment, random: SplitMix) {
    self.company = company
    self.document = document
    self.records = records
    self.now = now
    self.random = random
  }

  /// So many days ago, at a time of the working day.
  mutating func moment(daysAgo days: Int) -> Moment {
    let minutes = Int64(random.next() % 540)
    let midnight = Int64(now.day(in: "UTC").adding(-days).number) * 86_400_000
    // 13:00 UTC is eight in the morning in Bogotá. Never after now.
    return Moment(milliseconds: min(now.milliseconds - 1000, midnight + 13 * 3_600_000 + minutes * 60_000))
  }

  /// The ledger is written in the order of time, whoever thought of it first.
  mutating func later(_ at: Moment, _ act: @escaping (Transaction) throws -> Void) { events.append((at, act)) }

  mutating func note(
    _ what: String, about: String, by who: String, at: Moment, revision: String = "", data: [String: JSON] = [:]
  ) {
    later(at) { try $0.append(Entry(what, about: about, by: who, at: at, revision: revision, data: data)) }
  }

  func happen() throws {
    for event in events.enumerated().sorted(by: { ($0.element.at, $0.offset) < ($1.element.at, $1.offset) }) {
      try event.element.act(records)
    }
  }

  private mutating func pick<Element>(_ list: [Element]) -> Element { list[Int(random.next() % UInt64(list.count))] }

  mutating func people() throws {
    let teams = [
      "Tienda Chapinero", "Tienda Laureles", "Tienda San Antonio", "Tostadora", "Servicio al cliente", "Comunicaciones",
    ]
    for (index, name) in DemoNames.people.enumerated() {
      let team = index < 5 ? "Comunicaciones" : teams[index % teams.count]
      var roles: Set<Role> = [.member]
      switch index {
      case 0: roles.insert(.owner)
      case 1, 2: roles.insert(.approver)
      case 3: roles.insert(.communityManager)
      case 4: roles.insert(.operator)
      case 5: roles.insert(.careAgent)
      case 6: roles.insert(.auditor)
      case 7: roles.insert(.ethicsOfficer)
      default: break
      }
      let joined = moment(daysAgo: 380 - index)
      let address =
        name.lowercased().split(separator: " ").prefix(2).joined(separator: ".").folded + "@cafeandino.example"
      let id = try records.add(
        Member(
          name: name, email: index % 5 == 4 ? nil : address, team: team, joinedAt: joined, roles: roles))
      ids.append(id)
      note(
        "member.joined", about: Member.reference(id), by: index == 0 ? "decoro" : Member.reference(ids[0]), at: joined,
        data: ["roles": .list(roles.sorted().map { .text($0.rawValue) })])
    }
  }

  /// Two versions of the past and the one of today. They differ in their number and dates.
  mutating func versions(_ source: String, _ revision: (String) -> String) throws {
    let owner = ids[0]
    for (number, days) in [("2025.12", 340), ("2026.6", 170), ("2026.12", 40)] {
      let published = moment(daysAgo: days)
      let day = Moment(milliseconds: published.milliseconds + 86_400_000).day
      let text = source.setting("version", number).setting("effective", day)
      let hash = revision(text)
      let drafted = moment(daysAgo: days + 20)
      let id = try records.add(
        Version(
          number: number, state: .published, text: text, revision: hash, author: owner, madeAt: drafted,
          effective: day, publishedAt: published))
      let about = "version:\(id)"
      note("version.drafted", about: about, by: Member.reference(owner), at: drafted)
      note(
        "version.submitted", about: about, by: Member.reference(owner), at: moment(daysAgo: days + 6), revision: hash)
      for approver in ids[1...2] {
        let at = moment(daysAgo: days + 3)
        try records.approve(
          Version(id: id, number: number, text: text, revision: hash, author: owner, madeAt: published), by: approver,
          at: at)
        note("version.approved", about: about, by: Member.reference(approver), at: at, revision: hash)
      }
      note(
        "version.published", about: about, by: Member.reference(owner), at: published, revision: hash,
        data: ["effective": .text(day), "number": .text(number)])
      signingVersions.append((id, hash, days))
    }
    for (index, version) in signingVersions.enumerated() {
      let isNewest = index == signingVersions.count - 1
      for (place, member) in ids.enumerated() {
        // Of the newest, a few signatures are missing: the screens have something to show.
        if isNewest && (place % 6 == 5 || place == ids.count - 1) { continue }
        let at = moment(daysAgo: max(1, version.day - 1 - Int(random.next() % 25)))
        later(at) { records in
          let entry = try records.append(
            Entry(
              "version.signed", about: "version:\(version.id)", by: Member.reference(member), at: at,
              revision: version.revision), subject: member)
          try records.add(
            Signature(version: version.id, member: member, revision: version.revision, at: at, entry: entry))
        }
      }
    }
    for clause in ["courtesy", "promises", "speaks-for-company", "undisclosed-affiliation", "exaggeration"] {
      for _ in 0..<(30 + Int(random.next() % 40)) {
        try records.note(asked: clause, missed: random.next() % 5 == 0, of: signingVersions[2].id)
      }
    }
  }

  mutating func questions() throws {
    for (index, item) in DemoTexts.questions.enumerated() {
      let asker = ids[9 + index * 3]
      let at = moment(daysAgo: 30 - index * 4)
      let id = try records.add(
        Question(version: signingVersions[2].id, article: item.article, member: asker, text: item.text, askedAt: at))
      note(
        "question.asked", about: "question:\(id)", by: Member.reference(asker), at: at,
        revision: signingVersions[2].revision)
      guard let answer = item.answer else { continue }
      let answered = moment(daysAgo: 28 - index * 4)
      _ = try records.answer(id, answer, by: ids[0], at: answered)
      note("question.answered", about: "question:\(id)", by: Member.reference(ids[0]), at: answered)
    }
  }

  /// A comment as the desk would have treated it; those of the last days still wait, and one withdrawal is appealed.
  private mutating func comment(_ incoming: IncomingComment, _ at: Moment, _ worker: Worker) {
    let decided = Comment(incoming, worker.decide(incoming.post), at: at, .es)
    let (company, manager, now, document) = (company, ids[3], now, document)
    let isOld = at.adding(.seconds(7 * 86_400)) < now
    let isAppealed = isOld && at.adding(.seconds(16 * 86_400)) > now
    let later = at.adding(.seconds(1800))
    self.later(at) { records in
      var comment = decided
      comment.id = try records.add(comment, textDigest: company.digest(ofText: comment.text), linkDigest: "")
      guard comment.state == .waiting, isOld else { return }
      let ground = comment.grounds.first
      let state: Comment.State =
        comment.outcome == .private ? .private : comment.outcome >= .hide && ground != nil ? .hidden : .kept
      guard try records.move(comment: comment.id, from: [.waiting], to: state, by: manager, at: later) else { return }
      let verb = state == .hidden ? "hidden" : state == .kept ? "kept" : "handed-over"
      let data: [String: JSON] = state == .hidden ? ["clause": .text(ground?.clause ?? ""), "automated": false] : [:]
      try records.append(
        Entry(
          "comment.\(verb)", about: comment.reference, by: Member.reference(manager), at: later,
          revision: comment.revision, data: data))
      guard state == .hidden, let ground else { return }
      let clause = document?.clause(ground.clause)
      let notice = Withdrawal(
        comment: comment.id, code: String(Company.hash("demo \(comment.id)").prefix(20)), clause: ground.clause,
        facts: ground.quotes.map { "«\($0)»" }.joined(separator: ", "),
        rule: clause.map { "\($0.article). \($0.articleTitle)" } ?? ground.clause, revision: comment.revision,
        hiddenBy: manager, at: later, appealUntil: later.adding(.seconds(183 * 86_400)))
      let id = try records.add(notice)
      if isAppealed {
        _ = try records.appeal(
          id, "Estaba molesto por la espera, no quería ofender a nadie.", at: later.adding(.seconds(7200)))
      }
    }
  }

  /// Two thousand texts, and what the protocol decides of each.
  mutating func decisions(_ worker: Worker) {
    for number in 0..<2000 {
      let days = 364 - number * 364 / 2000
      let item = pick(DemoTexts.texts)
      let at = moment(daysAgo: days)
      let text = item.text.replacing("{producto}", with: pick(DemoTexts.products)).replacing(
        "{tienda}", with: pick(DemoTexts.shops))
      if item.surface == .comment {
        comment(IncomingComment(text: text, network: pick(["Facebook", "Instagram", "Google", "TikTok"])), at, worker)
        continue
      }
      let version = signingVersions.last { $0.day > days } ?? signingVersions[0]
      let decision = worker.decide(Post(id: .number(number), text: Array(text.utf8), surface: item.surface))
      let outcome = decision.outcome
      let clause = decision.findings.filter { $0.asks == outcome && outcome > .pass }.first?.clause
      later(at) { records in
        var entry: Int?
        if outcome > .pass {
          entry = try records.append(
            Entry(
              "decision.made", about: "text:\(number + 1)", by: "decoro", at: at, revision: version.revision,
              data: [
                "clause": .text(clause ?? ""), "outcome": .text(outcome.rawValue),
                "surface": .text(item.surface.rawValue),
              ]))
        }
        try records.add(
          OfficialText(at: at, surface: item.surface, text: text, outcome: outcome, clause: clause, entry: entry))
      }
    }
  }
}

extension String {
  /// The letters of an address.
  fileprivate var folded: String {
    String(
      map { letter in
        switch letter {
        case "á": "a"
        case "é": "e"
        case "í": "i"
        case "ó": "o"
        case "ú", "ü": "u"
        case "ñ": "n"
        default: letter
        }
      })
  }

  /// The same document with another value at the top.
  fileprivate func setting(_ key: String, _ value: String) -> String {
    split(separator: "\n", omittingEmptySubsequences: false).map {
      $0.hasPrefix(key + ":") ? "\(key): \(value)" : String($0)
    }.joined(separator: "\n")
  }
}
