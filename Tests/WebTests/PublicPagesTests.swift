// SPDX-License-Identifier: Apache-2.0
import Desk
import Store
import TestKit
import Testing
import Vocabulary

@testable import Web

/// Pages that anybody opens, and what the organisation's clock shows on them. It is ten at night there, and tomorrow in UTC.
@Suite struct PublicPagesTests {
  let test: TestCompany
  let company: Company
  let site: Site

  init() throws {
    test = try TestCompany(at: Moment("2026-11-28T03:00:00.000Z")!)
    company = test.company
    let source = Support.source().replacing("language: es\n", with: "language: es\ntimezone: America/Bogota\n")
    site = try Site(
      ServeOptions(
        document: Support.document(source),
        checking: Checking(check: { _, depth in Support.decision(depth: depth) }), webFolder: Support.web,
        company: company, printer: { _ in [1] }, ready: { _ in }))
  }

  private func post(_ path: String, _ fields: [String: String]) async -> Answer {
    var visit = Support.form(fields)
    visit.path = path
    return await site.answer(visit)
  }

  private func page(_ path: String, _ query: String = "", cookies: String = "") async -> String {
    await site.answer(Visit(path: path, query: query, accept: "text/html", cookies: cookies)).text
  }

  @Test func `What a customer typed comes back with the reason why it did not get through`() async throws {
    let agent = try test.actor("Julián", [.careAgent])
    let matter = try await company.openCase(agent, subject: "Bolsa rota", comment: nil, orderNumber: "")
    let link = try await company.makeCaseLink(agent, case: matter.id)
    for n in 0..<20 { try await company.customerSays(link, "mensaje \(n)") }
    let answer = await post("/caso/\(link)", ["text": "Faltan <dos> bolsas."])
    #expect(answer.status == 429)
    #expect(answer.text.contains("role=\"alert\"") && answer.text.contains("Bolsa rota"))
    #expect(answer.text.contains("\nFaltan &lt;dos&gt; bolsas.</textarea>"))
    let shown = await page("/caso/\(link)")
    #expect(shown.contains("27 de noviembre de 2026") && !shown.contains("28 de noviembre de 2026"))
    #expect(!shown.contains("role=\"alert\"") && shown.contains("\n</textarea>"))
    try await company.endCaseLink(agent, case: matter.id)
    let over = await post("/caso/\(link)", ["text": "Faltan dos bolsas."])
    #expect(over.status == 404 && !over.text.contains("<textarea"))
  }

  @Test func `An appeal that is too long comes back as it was typed`() async throws {
    // In force since the day before, wherever it is that day.
    test.turn(to: Moment("2026-11-26T15:00:00.000Z")!)
    let owner = try test.actor("Lucía", [.owner])
    try await test.enact(TestCompany.protocolText(), by: owner)
    test.turn(to: Moment("2026-11-28T03:00:00.000Z")!)
    let comment = try await company.receive(
      owner, [IncomingComment(text: "Ese gerente es un idiota")], decide: TestDeciding.spanish())[0]
    let notice = try await company.hide(owner, comment: comment.id, clause: nil)
    let long = String(repeating: "No quise ofender. ", count: 200) + "Fin."
    let answer = await post("/retiro/\(notice.code)", ["appeal": long])
    #expect(answer.status == 422)
    #expect(answer.text.contains("role=\"alert\"") && answer.text.contains("\n\(long)</textarea>"))
    let shown = await page("/retiro/\(notice.code)")
    #expect(shown.contains("27 de noviembre de 2026") && !shown.contains("28 de noviembre de 2026"))
  }

  @Test func `A message of thousands of pieces is told to be too long`() async throws {
    let answer = await post("/oficiales", ["message": String(repeating: "- ", count: 5000)])
    #expect(answer.status == 422)
  }

  @Test func `The page of the protocol is the same whoever came first`() async throws {
    #expect(await site.answer(Visit(path: "/protocolo.pdf")).status == 200)
    let shown = await page("/protocolo")
    #expect(shown.contains("href=\"/protocolo?lang=pt\" lang=\"pt\""))
    #expect(!shown.contains("href=\"/protocolo.pdf?lang=pt\""))
  }

  @Test(arguments: [
    ("2026-11-27", "2026-11-27", true), ("2026-11-28", "2026-11-28", false), ("2026-11-26", "2026-11-26", false),
    ("", "2026-11-27", true), ("2026-11-27", "", true), ("2026-02-30", "x", true),
  ]) func `A day of the ledger is a day of its reader`(from: String, to: String, isThere: Bool) async throws {
    let owner = try test.actor("Lucía", [.owner])
    let link = try await company.link(for: owner.id, purpose: .invite)
    let token = try await company.open(link: link, password: nil, device: "")
    let shown = await page("/bitacora", "from=\(from)&to=\(to)", cookies: "decoro=\(token)")
    #expect(shown.contains("href=\"/bitacora/1?lang=") == isThere)
  }
}
