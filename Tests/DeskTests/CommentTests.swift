// SPDX-License-Identifier: Apache-2.0
import Compile
import Decide
import Desk
import Store
import TestKit
import Testing
import Vocabulary

@Suite struct CommentTests {
  let test: TestCompany
  let company: Company
  let owner: Actor
  let manager: Actor
  let decide: Deciding

  init() async throws {
    (test, company, owner, manager, decide) = try await TestCompany.moderated()
  }

  @Test func `A notice hides what is private also where another rule quotes the words around it`() async throws {
    var comment = try await take("El 310 482 7716 es de un idiota, vive cerca")
    func finding(_ detector: String, _ clause: String, _ bytes: Range<Int>) -> JSON {
      .object([
        "detector": .text(detector), "clause": .text(clause), "asks": .text("hold"), "start": .int(bytes.lowerBound),
        "end": .int(bytes.upperBound),
      ])
    }
    comment.findings =
      JSON.list([
        finding("courtesy.insult.learned", "courtesy", 3..<31),
        finding("exposure.personal-data.phone", "personal-data", 3..<15),
      ]).canonical
    #expect(comment.grounds.map(\.quotes) == [["310 ••• •••• es de un idiota"], ["310 ••• ••••"]])
  }

  private func take(_ text: String, link: String = "", author: String? = nil) async throws -> Store.Comment {
    try await company.receive(
      manager, [IncomingComment(text: text, network: "Facebook", link: link, author: author)], decide: decide)[0]
  }

  @Test(arguments: [
    "El café estaba frío y se demoraron una hora, qué decepción.", "Voy a poner una queja en la Superintendencia.",
    "Marcela me atendió muy mal, no vuelvo.", "Este es el peor servicio de Bogotá.",
    "Pagan mal y no dejan hacer sindicato.",
  ]) func `Criticism cannot be hidden, by anybody, at any state`(text: String) async throws {
    let comment = try await take(text)
    #expect(comment.grounds.isEmpty, "\(comment.kept)")
    await #expect(throws: Refusal.criticismStays) {
      _ = try await company.hide(manager, comment: comment.id, clause: nil)
    }
    await #expect(throws: Refusal.criticismStays) {
      _ = try await company.hide(owner, comment: comment.id, clause: "courtesy")
    }
  }

  @Test func `An insult is hidden with its reason; its author finds it and appeals; somebody else decides`()
    async throws
  {
    let comment = try await take("Ese gerente es un idiota", link: "https://example.org/c/1")
    #expect(comment.state == .waiting)
    let notice = try await company.hide(manager, comment: comment.id, clause: nil)
    #expect(notice.facts.contains("idiota"))
    // By the own text, written a little otherwise, and by the link.
    #expect(try await company.notices(ofText: "  ese gerente es un IDIOTA!!").map(\.id) == [notice.id])
    #expect(try await company.notices(ofText: "Ése gerente es ún idiota").map(\.id) == [notice.id])
    #expect(try await company.notices(ofText: "https://example.org/c/1").map(\.id) == [notice.id])
    #expect(try await company.notices(ofText: "otra cosa").isEmpty)
    try await company.appeal(code: notice.code, "No quise ofender.")
    await #expect(throws: Refusal.alreadyDone) { try await company.appeal(code: notice.code, "Otra vez.") }
    await #expect(throws: Refusal.ownDecision) {
      try await company.decide(manager, .overturn, withdrawal: notice.id, reason: "sí")
    }
    try await company.decide(owner, .overturn, withdrawal: notice.id, reason: "Era una broma entre amigos.")
    #expect(try await company.comment(owner, comment.id).comment.state == .restored)
    #expect(try await company.notice(code: notice.code).state == .overturned)
    await #expect(throws: Refusal.wrongState) {
      try await company.decide(owner, .uphold, withdrawal: notice.id, reason: "no")
    }
  }

  @Test func `What an appeal decided is not decided again`() async throws {
    let comment = try await take("Ese gerente es un idiota")
    let notice = try await company.hide(manager, comment: comment.id, clause: nil)
    try await company.appeal(code: notice.code, "No quise ofender.")
    try await company.decide(owner, .overturn, withdrawal: notice.id, reason: "Se disculpó.")
    await #expect(throws: Refusal.wrongState) { _ = try await company.hide(owner, comment: comment.id, clause: nil) }
  }

  @Test func `What an appeal gave back may be hidden for another rule, and for the same one never`() async throws {
    let comment = try await take("Ese gerente es un idiota, llámenlo al 310 456 7890")
    let first = try await company.hide(manager, comment: comment.id, clause: "courtesy")
    try await company.appeal(code: first.code, "No quise ofender.")
    try await company.decide(owner, .overturn, withdrawal: first.id, reason: "Se disculpó.")
    let left = try await company.comment(manager, comment.id).grounds.map(\.clause)
    #expect(!left.contains("courtesy"))
    await #expect(throws: Refusal.wrongState) {
      _ = try await company.hide(owner, comment: comment.id, clause: "courtesy")
    }
    let second = try await company.hide(manager, comment: comment.id, clause: nil)
    #expect(second.clause == left.first)
    // Its author knows the number again; nobody learns it from the notice.
    #expect(second.facts.contains("310 ••• ••••"))
    // Both are found: the one that was overturned stays on record.
    #expect(try await company.notices(ofText: comment.text).map(\.id) == [second.id, first.id])
    try await company.appeal(code: second.code, "Es mi número.")
    try await company.decide(owner, .uphold, withdrawal: second.id, reason: "Los datos no van en público.")
    #expect(try await company.comment(manager, comment.id).comment.state == .hidden)
  }

  @Test func `Old comments go, but those of a notice or of a case stay`() async throws {
    let clear = try await take("Gracias por todo")
    let asked = try await take("Me cobraron dos veces y nadie responde")
    let hidden = try await take("Ese gerente es un idiota")
    _ = try await company.hide(manager, comment: hidden.id, clause: nil)
    _ = try await company.openCase(manager, subject: "Cobro", comment: asked.id, orderNumber: "")
    if asked.state == .waiting { try await company.decide(manager, .keep, comment: asked.id) }
    test.turn(by: .seconds(400 * 86_400))
    try await company.sweep()
    await #expect(throws: Refusal.notFound) { _ = try await company.comment(manager, clear.id) }
    _ = try await company.comment(manager, asked.id)
    _ = try await company.comment(manager, hidden.id)
    // The month's figures stay.
    let months = try await company.records.read { try $0.monthFigures(since: "2026-01-01") }
    #expect(months.first { $0.month == "2026-11" }?.comments == 3)
  }

  @Test func `After six months nobody appeals`() async throws {
    let comment = try await take("Ese gerente es un idiota")
    let notice = try await company.hide(manager, comment: comment.id, clause: nil)
    test.turn(by: .seconds(184 * 86_400))
    await #expect(throws: Refusal.appealIsOver) { try await company.appeal(code: notice.code, "x") }
  }

  @Test func `Hiding can be undone, and is then as if it had not been`() async throws {
    let comment = try await take("Ese gerente es un idiota")
    let notice = try await company.hide(manager, comment: comment.id, clause: nil)
    try await company.decide(manager, .restore, comment: comment.id)
    await #expect(throws: Refusal.notFound) { _ = try await company.notice(code: notice.code) }
    let again = try await company.hide(manager, comment: comment.id, clause: nil)
    #expect(again.code != notice.code)
  }

  @Test func `Of two who decide the same one, one is told`() async throws {
    let comment = try await take("Ese gerente es un idiota")
    let done = await withTaskGroup(of: Bool.self) { group in
      for _ in 0..<20 {
        group.addTask { (try? await company.hide(manager, comment: comment.id, clause: nil)) != nil }
        group.addTask { (try? await company.decide(owner, .keep, comment: comment.id)) != nil }
      }
      return await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
    }
    // Kept, then hidden, is two people's work one after the other; the same act twice is not.
    #expect((1...2).contains(done))
    let entries = try await company.records.read { try $0.search(LedgerSearch(about: comment.reference), count: 50) }
    #expect(entries.count { $0.what == "comment.hidden" } <= 1 && entries.count { $0.what == "comment.kept" } <= 1)
  }

  @Test func `Twenty at once, each under its own rule, all or none`() async throws {
    var ids: [Int64] = []
    for n in 0..<21 { ids.append(try await take("Ese gerente es un idiota \(n)").id) }
    await #expect(throws: Refusal.tooMany) { _ = try await company.hide(manager, ids.map { ($0, nil) }) }
    let critical = try await take("El café estaba frío.")
    await #expect(throws: Refusal.criticismStays) {
      _ = try await company.hide(manager, [(ids[0], nil), (critical.id, nil)])
    }
    #expect(try await company.comment(manager, ids[0]).comment.state == .waiting)
    #expect(try await company.hide(manager, ids.prefix(20).map { ($0, nil) }).count == 20)
  }

  @Test func `Nobody's name is kept, but of an open threat`() async throws {
    #expect(try await take("Ese gerente es un idiota", author: "@juan").author == nil)
    #expect(try await take("Gracias por todo", author: "@juan").author == nil)
    let threat = try await take("Mañana los voy a matar a todos en la tienda", author: "@juan")
    #expect(threat.outcome == .escalate && threat.author == "@juan")
    let kept = try await company.records.read { try $0.search(LedgerSearch(what: "threat.received"), count: 5) }
    #expect(kept.count == 1 && kept[0].line.contains("juan") == false)
  }

  @Test func `Whoever is attacked is told by a person, says what is done, and may change their mind`() async throws {
    let victim = try test.actor("Marcela")
    let other = try test.actor("Otro")
    let threat = try await take("Te voy a matar, Marcela")
    let critical = try await take("Marcela me atendió muy mal, no vuelvo.")
    await #expect(throws: Refusal.wrongState) {
      try await company.told(manager, victim.id, attackedBy: critical.id)
    }
    #expect(try await company.ownAttacks(victim).isEmpty)
    try await company.told(manager, victim.id, attackedBy: threat.id)
    await #expect(throws: Refusal.alreadyDone) { try await company.told(owner, victim.id, attackedBy: threat.id) }
    let attack = try #require(try await company.ownAttacks(victim).first)
    #expect(attack.text == threat.text)
    #expect(try await company.ownAttacks(other).isEmpty)
    await #expect(throws: Refusal.notFound) {
      try await company.wish(other, .nothing, note: "", attack: attack.attack.id)
    }
    await #expect(throws: Refusal.notFound) {
      try await company.wish(manager, .nothing, note: "", attack: attack.attack.id)
    }
    try await company.wish(victim, .keep, note: "", attack: attack.attack.id)
    try await company.wish(victim, .report, note: "Voy con mi abogada", attack: attack.attack.id)
    let known = try await company.attacks(manager, by: threat.id)
    #expect(known.map(\.wish) == [.report])
    #expect(known.map(\.note) == ["Voy con mi abogada"])
    #expect(try await company.aboutMe(victim).attacks.count == 1)
    // What somebody was told about stays; who is erased takes it along.
    try await company.leave(owner, victim.id)
    try await company.erase(owner, victim.id)
    #expect(try await company.attacks(manager, by: threat.id).isEmpty)
  }

  @Test func `A threat calls who is on duty, and then the next, until somebody takes charge`() async throws {
    let second = try test.actor("Diana", [.communityManager])
    let plain = try test.actor("Ana")
    await #expect(throws: Refusal.choiceGone) { try await company.setRoster(owner, [plain.id]) }
    await #expect(throws: Refusal.notAllowed(.manageProfiles)) { try await company.setRoster(manager, [manager.id]) }
    try await company.setRoster(owner, [manager.id, second.id])
    let threat = try await take("Mañana los voy a matar a todos en la tienda")
    #expect(try await company.ownCalls(manager).map(\.comment) == [threat.id])
    #expect(try await company.ownCalls(second).isEmpty)
    test.turn(by: .seconds(14 * 60))
    try await company.callLate()
    #expect(try await company.ownCalls(second).isEmpty)
    test.turn(by: .seconds(120))
    try await company.callLate()
    try await company.callLate()
    #expect(try await company.ownCalls(second).map(\.comment) == [threat.id])
    try await company.takeCharge(second, of: threat.id)
    #expect(try await company.ownCalls(manager).isEmpty)
    await #expect(throws: Refusal.alreadyDone) { try await company.takeCharge(manager, of: threat.id) }
    test.turn(by: .seconds(3600))
    try await company.callLate()
    #expect(try await company.calls(manager, about: threat.id).count == 2)
    // An insult calls nobody.
    let insult = try await take("Ese gerente es un idiota")
    #expect(try await company.calls(manager, about: insult.id).isEmpty)
  }

  @Test func `A long import goes on where it was, and nothing comes in twice`() async throws {
    let lines = (0..<50).map { IncomingComment(text: "Gracias \($0)") as IncomingComment? }
    let id = "archivo-de-prueba"
    #expect(try await company.receive(manager, import: id, from: 0, lines, decide: decide) == 50)
    // The answer got lost: the same piece again.
    #expect(try await company.receive(manager, import: id, from: 0, lines, decide: decide) == 50)
    #expect(try await company.receive(manager, import: id, from: 100, lines, decide: decide) == 50)
    #expect(try await company.receive(manager, import: id, from: 50, [nil] + lines, decide: decide) == 101)
    #expect(try await company.comments(manager, .clear, after: nil, count: 500).count == 100)
    await #expect(throws: Refusal.choiceGone) {
      _ = try await company.receive(owner, import: id, from: 0, lines, decide: decide)
    }
  }

  @Test func `Pages of the queue lose none and repeat none, the gravest first`() async throws {
    for n in 0..<30 {
      _ = try await take(n % 3 == 0 ? "Ese gerente es un idiota \(n)" : "Los voy a matar, número \(n)")
    }
    var seen: [Int64] = []
    var after: (rank: Int, id: Int64)?
    while true {
      let page = try await company.comments(manager, .waiting, after: after, count: 7)
      guard let last = page.last else { break }
      seen += page.map(\.id)
      after = (last.outcome.strength, last.id)
    }
    #expect(seen.count == 30 && Set(seen).count == 30)
    let first = try await company.comment(manager, seen[0]).comment
    #expect(first.outcome == .escalate)
  }

  /// The table again, as people would read it aloud: a change of one cell must be made twice, on purpose.
  static let expected: [CommentAct: (from: Set<Store.Comment.State>, to: Store.Comment.State)] = [
    .keep: ([.waiting], .kept), .hide: ([.clear, .waiting, .kept, .restored], .hidden),
    .handOver: ([.clear, .waiting, .kept], .private), .restore: ([.hidden], .restored),
  ]

  @Test(arguments: Role.allCases) func `Every act, from every state, by every role`(role: Role) async throws {
    let actor = try test.actor("Alguien", [role])
    let works = [.owner, .approver, .communityManager].contains(role)
    for state in Store.Comment.State.allCases {
      for act in CommentAct.allCases {
        let row = try #require(Self.expected[act])
        let next = try? Company.commentTable.next(act, from: state, by: actor)
        #expect(next == (works && row.from.contains(state) ? row.to : nil), "\(role) \(act) \(state)")
      }
    }
    for state in Withdrawal.State.allCases {
      for (act, to) in [AppealAct.uphold: Withdrawal.State.upheld, .overturn: .overturned] {
        let next = try? Company.appealTable.next(act, from: state, by: actor)
        #expect(next == (works && state == .appealed ? to : nil))
      }
    }
    let comment = try await take("Ese gerente es un idiota")
    let may = Right.moderate.belongs(to: [role])
    await expect(may ? nil : .notAllowed(.moderate)) {
      do {
        _ = try await company.hide(actor, comment: comment.id, clause: nil)
        return nil
      } catch { return error as? Refusal }
    }
  }

  @Test(
    arguments: [
      ("{\"text\":\"hola\",\"network\":\"X\",\"id\":7}", "hola"), ("  hola  ", "hola  "), ("{\"texto\":1}", nil),
      ("{", "{"), ("{ya} era hora", "{ya} era hora"), ("{\"text\":\"te voy", nil),
      ("{\"text\":\"te voy a matar \\ud83d\"}", "te voy a matar \u{FFFD}"), ("hola\u{0}adiós", "hola\u{FFFD}adiós"),
    ] as [(String, String?)]) func `Lines are read as they come`(line: String, text: String?)
  {
    #expect(CommentFile.line(Substring(line))?.text == text)
  }

  @Test func `A table is read by its column`() {
    let read = CommentFile.read("id;texto;red\n1;\"uno; con \"\"comillas\"\"\";Instagram\n2;;X\n")
    #expect(read.map { $0?.text } == ["uno; con \"comillas\"", nil])
    #expect(read[0]?.network == "Instagram")
  }
}

private func expect(_ expected: Refusal?, _ run: () async -> Refusal?) async {
  #expect(await run() == expected)
}
