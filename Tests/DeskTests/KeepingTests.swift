// SPDX-License-Identifier: Apache-2.0
import Desk
import Store
import TestKit
import Testing
import Vocabulary

/// What is kept, for how long, and what of it somebody may take away.
@Suite struct KeepingTests {
  let test: TestCompany
  let company: Company
  let owner: Actor
  let manager: Actor
  let decide: Deciding

  init() async throws {
    (test, company, owner, manager, decide) = try await TestCompany.moderated()
  }

  private func take(_ text: String, author: String? = nil) async throws -> Store.Comment {
    try await company.receive(manager, [IncomingComment(text: text, author: author)], decide: decide)[0]
  }

  private func now(_ comment: Store.Comment) async throws -> Store.Comment {
    try await company.comment(manager, comment.id).comment
  }

  @Test func `Of what was decided long ago the words go, once nobody can appeal and no appeal waits`() async throws {
    let early = try await take("Ese gerente es un idiota")
    let threat = try await take("Mañana los voy a matar a todos en la tienda", author: "@juan")
    let late = try await take("Ese gerente es un idiota, otra vez")
    let first = try await company.hide(manager, comment: early.id, clause: nil)
    try await company.decide(manager, .handOver, comment: threat.id)
    test.turn(by: .seconds(300 * 86_400))
    let second = try await company.hide(manager, comment: late.id, clause: nil)
    test.turn(by: .seconds(100 * 86_400))
    try await company.sweep()
    let blank = try await now(early)
    #expect(blank.text.isEmpty && blank.findings == "[]" && blank.state == .hidden)
    let told = try await now(threat)
    #expect(told.text.isEmpty && told.author == nil && told.state == .private)
    // Its author still finds the notice.
    #expect(try await company.notices(ofText: early.text).map(\.id) == [first.id])
    #expect(try await now(late).text == late.text)
    try await company.appeal(code: second.code, "No quise ofender.")
    test.turn(by: .seconds(200 * 86_400))
    try await company.sweep()
    #expect(try await now(late).text == late.text)
    try await company.decide(owner, .uphold, withdrawal: second.id, reason: "Sí ofendía.")
    try await company.sweep()
    #expect(try await now(late).text.isEmpty)
  }

  @Test func `The evidence stays until whoever was attacked lets it go`() async throws {
    let victim = try test.actor("Marcela")
    let threat = try await take("Te voy a matar, Marcela")
    try await company.told(manager, victim.id, attackedBy: threat.id)
    try await company.decide(manager, .handOver, comment: threat.id)
    test.turn(by: .seconds(400 * 86_400))
    try await company.sweep()
    #expect(try await now(threat).text == threat.text)
    let attack = try #require(try await company.ownAttacks(victim).first)
    try await company.wish(victim, .nothing, note: "", attack: attack.attack.id)
    try await company.sweep()
    #expect(try await now(threat).text.isEmpty)
  }

  @Test func `A threat that somebody took on and left where it was loses its words too`() async throws {
    try await company.setRoster(owner, [manager.id])
    let threat = try await take("Mañana los voy a matar a todos en la tienda", author: "@juan")
    try await company.takeCharge(manager, of: threat.id)
    test.turn(by: .seconds(400 * 86_400))
    try await company.sweep()
    // Nobody decided about it yet.
    #expect(try await now(threat).author == "@juan")
    try await company.decide(manager, .keep, comment: threat.id)
    try await company.sweep()
    let blank = try await now(threat)
    #expect(blank.text.isEmpty && blank.author == nil && blank.findings == "[]" && blank.state == .kept)
  }

  @Test func `What nobody had to decide stays while its case runs, and then loses its words`() async throws {
    let agent = try test.actor("Julián", [.careAgent])
    let (comment, other) = (try await take("Pedí un café y no llegó"), try await take("Gracias por todo"))
    #expect(comment.state == .clear)
    let matter = try await company.openCase(agent, subject: "No llegó", comment: comment.id, orderNumber: "")
    test.turn(by: .seconds(400 * 86_400))
    try await company.sweep()
    #expect(try await now(comment).text == comment.text)
    await #expect(throws: Refusal.notFound) { _ = try await now(other) }
    for act in [CaseAct.resolve, .close] { try await company.act(agent, act, case: matter.id) }
    try await company.sweep()
    #expect(try await now(comment).isBlank)
  }

  @Test func `With a comment's words go those of its notice, and the notice stays`() async throws {
    let appealed = try await take("Ese gerente es un idiota")
    let notice = try await company.hide(manager, comment: appealed.id, clause: nil)
    let standing = try await company.hide(
      manager, comment: try await take("Ese gerente es un idiota, otra vez").id, clause: nil)
    try await company.appeal(code: notice.code, "Soy Ana, llámeme al 310 456 7890.")
    test.turn(by: .seconds(400 * 86_400))
    try await company.sweep()
    // An appeal that waits is read by whoever decides it.
    let waiting = try await company.notice(code: notice.code)
    #expect(waiting.appeal != nil && !waiting.facts.isEmpty)
    #expect(try await !company.areWordsGone(of: waiting))
    let over = try await company.notice(code: standing.code)
    #expect(over.facts.isEmpty && over.rule == standing.rule)
    #expect(try await company.areWordsGone(of: over))
    try await company.decide(owner, .uphold, withdrawal: notice.id, reason: "Ana, sí ofendía.")
    // Nobody waits for an answer that is gone within a minute.
    test.turn(by: .seconds(300 * 86_400))
    try await company.sweep()
    #expect(try await now(appealed).isBlank)
    let answered = try await company.notice(code: notice.code)
    #expect(answered.reason == "Ana, sí ofendía." && answered.facts == notice.facts)
    #expect(try await !company.areWordsGone(of: answered))
    test.turn(by: .seconds(100 * 86_400))
    try await company.sweep()
    let blank = try await company.notice(code: notice.code)
    #expect(blank.facts.isEmpty && blank.appeal == nil && blank.reason == nil && blank.state == .upheld)
    #expect(blank.rule == notice.rule && blank.at == notice.at && blank.appealedAt != nil)
    #expect(try await company.areWordsGone(of: blank))
    #expect(try await company.maskedText(of: blank) == nil)
    #expect(try await company.notices(ofText: appealed.text).map(\.id) == [notice.id])
    // Nor is the answer in the ledger, whose chain holds.
    let told = try await company.records.read { records in
      try (1...records.head().count).flatMap { try records.contents(of: $0).values }
    }
    #expect(!told.contains { $0.contains("Ana") })
    #expect(try company.records.readNow { try $0.verify().count == $0.head().count })
  }

  @Test func `A case is kept from its closing, however long it took, and opened again it is not closed`() async throws {
    let agent = try test.actor("Julián", [.careAgent])
    let matter = try await company.openCase(agent, subject: "Bolsa rota", comment: nil, orderNumber: "CA-1")
    try await company.say(agent, .message, "¿Le enviamos otra?", in: matter.id)
    let now = company.tools.now()
    let picture = try await company.records.write { records in
      try records.addPicture(
        about: matter.reference, type: "image/png", bytes: [1], print: nil, by: agent.id, at: now)
    }
    /// What is left after some days more.
    func left(after days: Int) async throws -> (words: [String], subject: String, hasPicture: Bool) {
      test.turn(by: .seconds(days * 86_400))
      try await company.sweep()
      let (found, words) = try await company.matter(agent, matter.id)
      return (
        words.map(\.text), found.subject, try await company.records.read { try $0.picture(picture) != nil }
      )
    }
    #expect(try await left(after: 400) == (["¿Le enviamos otra?"], "Bolsa rota", true))
    for act in [CaseAct.resolve, .close] { try await company.act(agent, act, case: matter.id) }
    #expect(try await left(after: 364) == (["¿Le enviamos otra?"], "Bolsa rota", true))
    try await company.act(agent, .reopen, case: matter.id)
    #expect(try await left(after: 400) == (["¿Le enviamos otra?"], "Bolsa rota", true))
    for act in [CaseAct.resolve, .close] { try await company.act(agent, act, case: matter.id) }
    #expect(try await left(after: 364) == (["¿Le enviamos otra?"], "Bolsa rota", true))
    // What was noted after the closing has its own time.
    try await company.say(agent, .call, "Agradeció", in: matter.id)
    #expect(try await left(after: 2) == (["", "Agradeció"], "Bolsa rota", false))
    #expect(try await left(after: 364) == (["", ""], "", false))
  }

  @Test func `What is hidden counts in the month that it came in, and once`() async throws {
    let comment = try await take("Ese gerente es un idiota, llámenlo al 310 456 7890")
    test.turn(by: .seconds(10 * 86_400))
    let notice = try await company.hide(manager, comment: comment.id, clause: "courtesy")
    try await company.appeal(code: notice.code, "No quise ofender.")
    try await company.decide(owner, .overturn, withdrawal: notice.id, reason: "Se disculpó.")
    _ = try await company.hide(manager, comment: comment.id, clause: nil)
    let months = try await company.records.read { try $0.monthFigures(since: "2026-01-01") }
    #expect(months.map(\.month) == ["2026-11"])
    #expect(months.map(\.comments) == [1] && months.map(\.hidden) == [1] && months.map(\.overturned) == [1])
  }

  @Test func `A copy has all of it, and each entry once`() async throws {
    let ana = try test.actor("Ana")
    for n in 0..<60 { _ = try await company.tell(ana, place: "", "El extractor suelta humo, \(n).") }
    try await company.update(ana, ana.id, MemberCard(name: "Ana María"))
    let (page, copy) = (try await company.aboutMe(ana), try await company.everythingAboutMe(ana))
    #expect(page.notices.count == 50 && page.entries.count == 50)
    #expect(copy.notices.count == 60 && copy.entries.count > 60)
    for entries in [page.entries, copy.entries] {
      #expect(Set(entries.map(\.n)).count == entries.count)
      #expect(entries.map(\.n) == entries.map(\.n).sorted(by: >))
    }
  }

  @Test func `Who is erased takes their doubts along`() async throws {
    let ana = try test.actor("Ana")
    try await company.ask(ana, article: 1, "¿Y si me insultan a mí?")
    try await company.leave(owner, ana.id)
    try await company.erase(owner, ana.id)
    #expect(try await company.openQuestions(owner).map(\.text) == ["–"])
  }

  @Test func `A thousand comments come in at once, and no more`() async throws {
    let many = (0...1000).map { IncomingComment(text: "Gracias \($0)") }
    await #expect(throws: Refusal.tooMany) { _ = try await company.receive(manager, many, decide: decide) }
    await #expect(throws: Refusal.tooMany) {
      _ = try await company.receive(manager, import: "archivo-largo", from: 0, many, decide: decide)
    }
  }
}
