// SPDX-License-Identifier: Apache-2.0
import Compile
import Decide
import Store
import TestKit
import Testing
import Vocabulary

@testable import Desk

@Suite struct CareTests {
  let test: TestCompany
  let company: Company
  let owner: Actor
  let agent: Actor
  let decide: Deciding

  init() async throws {
    test = try TestCompany()
    company = test.company
    owner = try test.actor("Lucía", [.owner])
    agent = try test.actor("Julián", [.careAgent])
    decide = try TestDeciding.spanish()
  }

  /// Whatever stands around it, private data never gets into a public reply.
  @Test(arguments: [
    "mi número es 310 482 7716", "mi cédula es 1.020.482.771", "escríbame a ana.perez82@gmail.com",
    "la tarjeta 4111 1111 1111 1111", "vivo en la carrera 7 # 71-21 apto 402", "ana arroba gmail punto com",
    "482917355",
    "1.020.482.771", "el pedido PED-482917355",
  ]) func `What is private gets out by no public reply`(datum: String) async throws {
    let around = [
      "\(datum)", "Hola, \(datum), gracias.", "Anotado: \(datum).", "«\(datum)»", "Claro que sí. \(datum.uppercased())",
      "😊 \(datum)", "Le confirmo que \(datum) quedó registrado.",
    ]
    for text in around {
      await #expect(throws: Refusal.exposes, "\(text)") {
        _ = try await company.publicReply(owner, text, decide: decide)
      }
    }
  }

  @Test(arguments: [
    ("Su pedido 482-917-355 ya salió", ["482917355"]), ("«1.020.482.771»", ["1020482771"]),
    ("385 403 4111", ["3854034111"]),
    ("PED-482917355 y 4829173", ["482917355", "4829173"]), ("Vale $1.250.000", []), ("1.250.000 pesos", []),
    ("el 12/03/2026 o el 2026-03-12", []), ("de 2019-2024", []), ("01 8000 112 233", []), ("600 360 1234", []),
    ("abrimos de 7 a 9 y de 14 a 18", []), ("somos 1.250.000", []), ("cédula 80.012.345", ["80012345"]),
    ("80012345", ["80012345"]),
    ("482917355 copia", ["482917355"]), ("pedidos/482917355", ["482917355"]), ("20 12 3456", ["20123456"]),
    ("2012 3456", ["20123456"]), ("9001234567", ["9001234567"]), ("1.250.000 COP", []), ("R$ 12.500.000", []),
    ("S/ 12.500.000", []), ("٣٨٥٤٠٣٤١١١", []), ("", []),
  ]) func `A long number is nobody's only when it looks like money, a date or a desk`(text: String, numbers: [String]) {
    #expect(LongNumbers.all(in: text) == numbers)
  }

  @Test(arguments: ["Gracias por contarlo. Ya lo revisamos con la tienda.", "Abrimos a las siete."])
  func `What may stand in public does`(text: String) async throws {
    #expect(try await company.publicReply(owner, text, decide: decide).text == text)
  }

  @Test func `An answer is kept with two others' approval, and nobody approves their own`() async throws {
    let answer = try await company.saveAnswer(owner, title: "Horario", "Abrimos a las siete.", decide: decide)
    await #expect(throws: Refusal.ownText) { try await company.approveAnswer(owner, answer.id) }
    try await company.approveAnswer(agent, answer.id)
    await #expect(throws: Refusal.alreadyDone) { try await company.approveAnswer(agent, answer.id) }
    #expect(try await company.savedAnswers(owner)[0].state == .review)
    try await company.approveAnswer(try test.actor("Otra", [.communityManager]), answer.id)
    #expect(try await company.savedAnswers(owner)[0].state == .approved)
    await #expect(throws: Refusal.exposes) {
      _ = try await company.saveAnswer(
        owner, title: "x", "Señora, su celular 310 482 7716 ya está en la lista", decide: decide)
    }
  }

  @Test func `A number goes out by one person when two have approved it`() async throws {
    let text = "Domicilios: 310 482 7716, de 8 a 6."
    await #expect(throws: Refusal.exposes) {
      _ = try await company.publicReply(owner, "Escríbale a Ana al 310 482 7716.", decide: decide)
    }
    let answer = try await company.saveAnswer(owner, title: "Domicilios", text, decide: decide)
    try await company.approveAnswer(agent, answer.id)
    try await company.approveAnswer(try test.actor("Otra", [.communityManager]), answer.id)
    _ = try await company.publicReply(owner, "Con gusto: 310 482 7716.", decide: decide)
    await #expect(throws: Refusal.exposes) {
      _ = try await company.publicReply(owner, "Con gusto: mi celular es 310 482 7717.", decide: decide)
    }
  }

  @Test func `The customer's side knows of messages alone, and ends`() async throws {
    let matter = try await company.openCase(agent, subject: "Bolsa rota", comment: nil, orderNumber: "CA-1")
    try await company.say(agent, .note, "Parece que miente", in: matter.id)
    try await company.say(agent, .call, "No contestó", in: matter.id)
    try await company.say(agent, .message, "¿Le enviamos otra?", in: matter.id)
    let link = try await company.makeCaseLink(agent, case: matter.id)
    let seen = try await company.customerCase(link)
    #expect(seen.messages.map(\.text) == ["¿Le enviamos otra?"] && seen.matter.state == .waiting)
    try await company.customerSays(link, "Sí, por favor")
    #expect(try await company.matter(agent, matter.id).matter.state == .open)
    // The owner of the protocol has no business in it.
    await #expect(throws: Refusal.notAllowed(.handleCases)) { _ = try await company.matter(owner, matter.id) }
    // A new link is the only one.
    let second = try await company.makeCaseLink(agent, case: matter.id)
    await #expect(throws: Refusal.linkIsOver) { _ = try await company.customerCase(link) }
    try await company.act(agent, .resolve, case: matter.id)
    try await company.act(agent, .close, case: matter.id)
    await #expect(throws: Refusal.linkIsOver) { _ = try await company.customerCase(second) }
    await #expect(throws: Refusal.wrongState) { _ = try await company.makeCaseLink(agent, case: matter.id) }
    // A year later the words are gone; that there was a case stays.
    test.turn(by: .seconds(366 * 86_400))
    try await company.sweep()
    let closed = try await company.matter(agent, matter.id)
    #expect(closed.words.count == 4 && closed.words.allSatisfy { $0.text.isEmpty })
    #expect(closed.matter.subject.isEmpty && closed.matter.orderNumber.isEmpty && closed.matter.state == .closed)
    let ledger = try await company.records.read { try $0.lines(after: 0, count: 100).map(\.text).joined() }
    #expect(!ledger.contains("miente") && !ledger.contains("Bolsa rota") && !ledger.contains("CA-1"))
  }

  @Test func `A link ends after thirty days, and takes twenty messages an hour`() async throws {
    let matter = try await company.openCase(agent, subject: "x", comment: nil, orderNumber: "")
    let link = try await company.makeCaseLink(agent, case: matter.id)
    for n in 0..<20 { try await company.customerSays(link, "mensaje \(n)") }
    await #expect(throws: Refusal.tooManyTries) { try await company.customerSays(link, "uno más") }
    test.turn(by: .seconds(31 * 86_400))
    await #expect(throws: Refusal.linkIsOver) { _ = try await company.customerCase(link) }
  }

  @Test func `A code proves who it is, once`() async throws {
    let matter = try await company.openCase(agent, subject: "x", comment: nil, orderNumber: "CA-2")
    let link = try await company.makeCaseLink(agent, case: matter.id)
    let code = try await company.makeCaseCode(agent, case: matter.id)
    await #expect(throws: Refusal.wrongCode) { try await company.customerProves(link, code: "000000") }
    // It was one chance: the right one is worth nothing now.
    await #expect(throws: Refusal.wrongCode) { try await company.customerProves(link, code: code) }
    let again = try await company.makeCaseCode(agent, case: matter.id)
    try await company.customerProves(link, code: " \(again) ")
    #expect(try await company.matter(agent, matter.id).matter.verifiedAt != nil)
  }

  @Test(arguments: [
    ("2026-12-04", 1, "2026-12-07"), ("2026-12-07", 1, "2026-12-09"), ("2026-12-24", 1, "2026-12-28"),
    ("2026-12-31", 1, "2027-01-04"), ("2026-11-27", 15, "2026-12-21"), ("2026-03-20", 1, "2026-03-24"),
    ("2026-04-01", 1, "2026-04-06"),
  ]) func `Working days are Colombia's`(day: String, count: Int, expected: String) throws {
    let (day, expected) = (try #require(CivilDay(day)), try #require(CivilDay(expected)))
    #expect(WorkingDays.day(count, after: day, country: "CO") == expected)
    #expect(WorkingDays.left(from: day, to: expected, country: "CO") == count)
    #expect(WorkingDays.left(from: expected, to: day, country: "CO") == -count)
  }

  @Test(arguments: [
    (2024, "2024-03-31"), (2025, "2025-04-20"), (2026, "2026-04-05"), (2027, "2027-03-28"), (2038, "2038-04-25"),
  ]) func `Easter is where it is`(year: Int, day: String) {
    #expect(WorkingDays.easter(year)?.text == day)
  }

  @Test(arguments: [(2026, 18), (2025, 17), (2024, 18)])
  func `A year has eighteen holidays, and seventeen when two meet`(year: Int, count: Int) {
    // In 2025 the Sacred Heart and Saint Peter moved to one Monday.
    #expect(WorkingDays.colombia(year).count == count)
  }
}

@Suite struct HouseDeskTests {
  @Test(arguments: [
    "Mire lo que publicó https://www.instagram.com/juan.perez", "facebook.com/ana dijo eso",
    "https://x.com/alguien/status/1", "miren (m.facebook.com/ana)", "vea:x.com/ana",
  ]) func `A notice is about a thing and never about what somebody posts`(text: String) async throws {
    let test = try TestCompany()
    let ana = try test.actor("Ana")
    await #expect(throws: Refusal.linkToPerson) { _ = try await test.company.tell(ana, place: "", text) }
    await #expect(throws: Refusal.linkToPerson) {
      _ = try await test.company.tell(ana, place: text.suffix(30).description, "x")
    }
  }

  @Test(arguments: [
    "Nos cobraron https://www.netflix.com/co con la tarjeta de la tienda",
    "La guía de https://www.fedex.com/es-co no llega", "El horno está en https://example.org/x.common/7",
    "Dice x.com y nada más", "y/o",
  ]) func `A host that ends like a network's is none`(text: String) async throws {
    let test = try TestCompany()
    _ = try await test.company.tell(try test.actor("Ana"), place: "", text)
  }

  @Test func `A notice has its answer by a day`() async throws {
    let test = try TestCompany()
    let (ana, owner) = (try test.actor("Ana"), try test.actor("Lucía", [.owner]))
    let notice = try await test.company.tell(ana, place: "Tostadora", "El extractor suelta humo.")
    #expect(notice.promised == "2026-12-04")
    #expect(try await test.company.openNotices(owner).count == 1)
    try await test.company.answerNotice(owner, notice.id, "Ya viene el técnico.")
    await #expect(throws: Refusal.alreadyDone) { try await test.company.answerNotice(owner, notice.id, "Otra.") }
    #expect(try await test.company.ownNotices(ana)[0].answer == "Ya viene el técnico.")
  }

  @Test func `Leave to use the brand has a scope and an end, and nobody grants their own`() async throws {
    let test = try TestCompany()
    let (ana, owner) = (try test.actor("Ana"), try test.actor("Lucía", [.owner]))
    let id = try await test.company.askPermit(ana, what: "El logo", purpose: "Camisetas")
    await #expect(throws: Refusal.badDate) {
      try await test.company.decide(owner, .grant, permit: id, until: "2020-01-01", answer: "Sí")
    }
    try await test.company.decide(owner, .grant, permit: id, until: "2026-12-31", answer: "Cuarenta camisetas.")
    #expect(try await test.company.ownPermits(ana)[0].until == "2026-12-31")
    await #expect(throws: Refusal.wrongState) {
      try await test.company.decide(owner, .refuse, permit: id, until: "", answer: "No")
    }
    let own = try await test.company.askPermit(owner, what: "El logo", purpose: "Mi tienda")
    await #expect(throws: Refusal.ownText) {
      try await test.company.decide(owner, .grant, permit: own, until: "2026-12-31", answer: "Sí")
    }
  }

  @Test func `Who leaves keeps no permit, and who is erased no words`() async throws {
    let test = try TestCompany()
    let (ana, owner) = (try test.actor("Ana"), try test.actor("Lucía", [.owner]))
    let id = try await test.company.askPermit(ana, what: "El logo", purpose: "Camisetas")
    _ = try await test.company.tell(ana, place: "Tostadora", "El extractor suelta humo.")
    try await test.company.decide(owner, .grant, permit: id, until: "2026-12-31", answer: "Sí")
    try await test.company.leave(owner, ana.id)
    #expect(try await test.company.records.read { try $0.permit(id)?.state } == .ended)
    try await test.company.erase(owner, ana.id)
    #expect(try await test.company.openNotices(owner).map(\.text) == ["–"])
    #expect(try await test.company.records.read { try $0.permit(id)?.purpose } == "–")
  }
}
