// SPDX-License-Identifier: Apache-2.0
import Desk
import Store
import TestKit
import Testing
import Vocabulary

@testable import Web

/// Forms of the office as a browser sends them: what is refused comes back, and nothing of it was done.
@Suite struct OfficeFormTests {
  let test: TestCompany
  let company: Company
  let site: Site
  let owner: Actor
  let manager: Actor
  let decide: Deciding

  init() async throws {
    (test, company, owner, manager, decide) = try await TestCompany.moderated()
    for actor in [owner, manager] { try await test.sign(actor) }
    let decide = decide
    site = try Site(
      ServeOptions(
        document: Support.document(Support.source()), checking: Checking(check: { post, _ in decide(post) }),
        webFolder: Support.web, company: company, ready: { _ in }))
  }

  private func send(_ fields: [String: String], to path: String, by actor: Actor) async throws -> Answer {
    let link = try await company.link(for: actor.id, purpose: .invite)
    let cookie = try await company.open(link: link, password: nil, device: "")
    guard let session = try await company.actor(cookie)?.session else { throw Refusal.notFound }
    var visit = Support.form(fields.merging(["token": company.formToken(session)]) { old, _ in old })
    visit.path = path
    visit.cookies = "decoro=\(cookie)"
    return await site.answer(visit)
  }

  private func profile(_ network: String) async throws -> Int64 {
    try await company.addProfile(
      owner, network: network, handle: "cafe", link: "https://example.org/\(network)", purpose: "", holder: owner.id
    ).id
  }

  private func published() async throws -> Publication {
    let post = try await company.draftPost(
      manager, profile: profile("X"), text: "Hoy hay café en todas las tiendas", picture: nil, decide: decide)
    try await company.act(manager, .submit, publication: post.id)
    try await company.act(owner, .approve, publication: post.id)
    try await company.act(manager, .publish, publication: post.id, "https://example.org/X/1")
    return try await company.publication(manager, post.id)
  }

  @Test func `What is passed on is what stands in the form, and who changed nothing wrote nothing`() async throws {
    let network = try await profile("X")
    func passOn(_ text: String, by actor: Actor) async throws -> (Publication, authors: Int) {
      let post = try await company.draftPost(
        manager, profile: network, text: "Hoy hay café", picture: nil, decide: decide)
      let answer = try await send(
        [
          "act": "edit", "then": "submit", "profile": String(network), "text": text, "seen": post.changedAt.text,
        ], to: "/publicar/\(post.id)", by: actor)
      #expect(answer.status == 303)
      let now = try await company.publication(owner, post.id)
      return (now, try await company.authors(owner, ofPublication: post.id).count)
    }
    let other = try test.actor("Otra", [.communityManager])
    try await test.sign(other)
    let same = try await passOn("Hoy hay café", by: other)
    #expect(same.0.state == .review && same.authors == 1)
    let changed = try await passOn("Hoy hay café\r\ny pan", by: other)
    #expect(changed.0.state == .review && changed.0.text == "Hoy hay café\ny pan" && changed.authors == 2)
  }

  @Test func `What is confidential goes to the ethics officer, and to the owner where there is none`() async throws {
    #expect(try await company.confidants() == ["Lucía"])
    _ = try test.actor("Hernán", [.ethicsOfficer])
    #expect(try await company.confidants() == ["Hernán"])
  }

  /// `/oficiales`, as anybody asks it about the message.
  private func asked() async -> String {
    var visit = Support.form(["message": "Hoy hay café en todas las tiendas"])
    visit.path = "/oficiales"
    return await site.answer(visit).text
  }

  @Test(arguments: [
    ("La señora Ana pidió el cambio: su celular es 310 482 7716", "Esto no puede salir en público", "310 482 7716"),
    ("El que dijo <eso> es un idiota", "Conviene escribirla de otra forma", "idiota"),
  ]) func `A correction that may not go out comes back in its form with the reasons`(
    text: String, said: String, quote: String
  ) async throws {
    let post = try await published()
    let answer = try await send(["act": "correct", "value": text], to: "/publicar/\(post.id)", by: manager)
    #expect(answer.status == 422)
    #expect(answer.text.contains("role=\"alert\"") && answer.text.contains(said))
    #expect(answer.text.contains("«\(quote)»"))
    let typed = text.replacing("<", with: "&lt;").replacing(">", with: "&gt;")
    #expect(answer.text.contains("\n\(typed)</textarea>"))
    #expect(try await company.publication(manager, post.id) == post)
    #expect(await !asked().contains(quote))
  }

  @Test func `A correction goes from who writes it to who confirms it, and then to everybody`() async throws {
    let post = try await published()
    let (path, text) = ("/publicar/\(post.id)", "Hoy cerramos a las seis.")
    let sent = try await send(["act": "correct", "value": text], to: path, by: manager)
    #expect(sent.status == 303 && sent.header("location") == path + "?done=post-correct")
    #expect(await !asked().contains(text))
    let waits = try await company.publication(owner, post.id)
    let unread = try await send(["act": "confirm"], to: path, by: owner)
    #expect(unread.status == 409)
    let own = try await send(["act": "confirm", "seen": waits.changedAt.text], to: path, by: manager)
    #expect(own.status == 403)
    let done = try await send(["act": "confirm", "seen": waits.changedAt.text], to: path, by: owner)
    #expect(done.status == 303 && done.header("location") == path + "?done=post-confirm")
    #expect(await asked().contains(text))
  }

  @Test func `In a pause, and without a signature, a correction is refused and kept for its writer`() async throws {
    let post = try await published()
    let late = try test.actor("Tarde", [.communityManager])
    let fields = ["act": "correct", "value": "Hoy cerramos a las seis."]
    let unsigned = try await send(fields, to: "/publicar/\(post.id)", by: late)
    #expect(unsigned.status == 409 && unsigned.text.contains("Hoy cerramos a las seis."))
    try await company.freeze(manager, line: "Estamos averiguando qué pasó.", hours: 1)
    let paused = try await send(fields, to: "/publicar/\(post.id)", by: manager)
    #expect(paused.status == 409 && paused.text.contains("Hoy cerramos a las seis."))
    #expect(try await company.publication(manager, post.id) == post)
  }

  @Test func `Drafts for two profiles are refused together`() async throws {
    let (mine, others) = (try await profile("X"), try await profile("Instagram"))
    try await company.set(owner, ApprovalRule(writers: [owner.id]), ofProfile: others)
    let fields = ["text": "Hoy hay café", "to-\(mine)": "1", "to-\(others)": "1"]
    let refused = try await send(fields, to: "/publicar", by: manager)
    #expect(refused.status == 403 && refused.text.contains("Hoy hay café"))
    #expect(try await company.publications(owner, [.draft], count: 9).isEmpty)
    #expect(try await send(fields, to: "/publicar", by: owner).header("location") == "/publicar?done=drafted-post")
    #expect(try await company.publications(owner, [.draft], count: 9).count == 2)
  }

  @Test(arguments: [
    ("courtesy", String(repeating: "a", count: 1001)), ("courtesy", ""), ("", "el pan estaba duro"),
  ]) func `An answer whose example is refused is not given`(clause: String, example: String) async throws {
    let question = try await company.ask(manager, article: 1, "¿Puedo decir que el pan estaba duro?")
    var fields = ["question": String(question), "answer": "Sí, es una opinión.", "side": "passes"]
    let refused = try await send(
      fields.merging(["clause": clause, "example": example]) { _, new in new }, to: "/preguntas", by: owner)
    #expect(refused.status == 422 && refused.text.contains("Sí, es una opinión."))
    #expect(try await company.openQuestions(owner).map(\.id) == [question])
    (fields["clause"], fields["example"]) = ("courtesy", "el pan estaba duro")
    let done = try await send(fields, to: "/preguntas", by: owner)
    #expect(done.status == 303 && done.header("location")?.hasSuffix("done=proposed") == true)
    #expect(try await company.openQuestions(owner).isEmpty)
  }
}
