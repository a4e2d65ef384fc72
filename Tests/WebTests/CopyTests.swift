// SPDX-License-Identifier: Apache-2.0
import Desk
import Store
import Synchronization
import TestKit
import Testing
import Vocabulary

@testable import Web

/// The same praise from several accounts, by whichever way each of them comes in.
@Suite struct CopyTests {
  static let praise = "Excelente servicio, la asesora Marcela me ayudó con todo y el pedido llegó antes de lo prometido"

  private let told = Told()
  private let site: Site
  private let key: String
  private let cookie: String
  private let formToken: String

  init() async throws {
    let test = try TestCompany()
    let owner = try test.actor("Lucía", [.owner])
    try await test.enact(TestCompany.protocolText(), by: owner)
    site = try Site(
      ServeOptions(
        document: Support.document(Support.source()), checking: told.checking, webFolder: Support.web,
        company: test.company, ready: { _ in }))
    key = try await test.company.makeToken(owner, name: "prueba", role: .owner, scope: .write, days: 1).key
    let link = try await test.company.link(for: owner.id, purpose: .invite)
    cookie = try await test.company.open(link: link, password: nil, device: "")
    guard let session = try await test.company.actor(cookie)?.session else { throw Refusal.notFound }
    formToken = test.company.formToken(session)
  }

  private func send(_ body: JSON, to path: String) async -> Answer {
    await site.answer(
      Visit(method: "POST", path: path, authorization: "Bearer \(key)", body: Array(body.canonical.utf8)))
  }

  private func post(_ fields: [String: String], to path: String) async -> Answer {
    var visit = Support.form(fields.merging(["token": formToken]) { old, _ in old })
    visit.path = path
    visit.cookies = "decoro=\(cookie)"
    return await site.answer(visit)
  }

  private static func comment(_ author: String?, _ text: String = praise) -> JSON {
    .object(["text": .text(text), "author": author.map(JSON.text) ?? .null])
  }

  private static func piece(_ id: String, from first: Int, _ authors: [String]) -> JSON {
    .object([
      "import": .text(id), "first": .int(first), "lines": .list(authors.map { .text(comment($0).canonical) }),
    ])
  }

  @Test func `A desk knows what came in by its other doors, and is not told by whoever only asks`() async {
    #expect(await send(Self.comment("ana"), to: "/api/v1/check").status == 200)
    let listed = JSON.object(["comments": .list([Self.comment("luis")])])
    #expect(await send(listed, to: "/api/v1/comments").status == 201)
    #expect(await send(Self.piece("archivo-uno", from: 0, ["eva"]), to: "/api/v1/comments/import").status == 200)
    #expect(await post(["text": Self.praise, "author": "hugo"], to: "/comentarios").status == 303)
    let line = Self.comment("sara").canonical
    #expect(await post(["act": "list", "list": line], to: "/comentarios").status == 200)
    let piece = ["id": "archivo-dos", "from": "0", "lines": Self.comment("pepe").canonical]
    #expect(await post(piece, to: "/comentarios/importar").status == 200)
    #expect(await send(Self.comment("iris"), to: "/api/v1/check").status == 200)
    #expect(told.accounts == [0, 0, 1, 2, 3, 4, 1])
  }

  @Test func `The same comment again is no other account, and whom nobody names is none`() async {
    let authors = ["ana", "ana", "@Ana ", nil, "", "  ", "luis", "ana"]
    let listed = JSON.object(["comments": .list(authors.map { Self.comment($0) })])
    #expect(await send(listed, to: "/api/v1/comments").status == 201)
    #expect(told.accounts == [0, 0, 0, 0, 0, 0, 1, 1])
  }

  @Test func `A piece that was taken in already is not looked at again`() async {
    let piece = Self.piece("archivo-uno", from: 0, ["ana", "luis", "eva"])
    for _ in 0..<2 { #expect(await send(piece, to: "/api/v1/comments/import").status == 200) }
    #expect(told.accounts == [0, 1, 2])
  }

  @Test func `Another version in force has seen what the one before it saw`() async throws {
    let standing = Standing()
    let document = try Support.document(Support.source())
    let options = ServeOptions(
      document: document, checking: told.checking, webFolder: Support.web, standing: standing, ready: { _ in })
    let sites = try Sites(Site(options), options)
    for (number, author) in ["ana", "luis", "eva"].enumerated() {
      let body = Array(Self.comment(author).canonical.utf8)
      #expect(await sites.current.answer(Visit(method: "POST", path: "/api/v1/check", body: body)).status == 200)
      standing.replace(
        Standing.Force(document: document, source: "", revision: "\(number)", checking: told.checking))
    }
    #expect(told.accounts == [0, 1, 2])
  }

  @Test(arguments: [
    (["ana", "luis", "eva", "hugo", "sara"], true), (["ana", "ana", "ana", "ana", "ana"], false),
  ])
  func `Nearly the same praise from five accounts waits for a person`(authors: [String], isCopied: Bool) async throws {
    let decide = try TestDeciding.spanish()
    let test = try TestCompany()
    let owner = try test.actor("Lucía", [.owner])
    let texts = [
      Self.praise, Self.praise + "!!", Self.praise.replacing("Excelente", with: "EXCELENTE"), Self.praise + " 😍",
      Self.praise.replacing("ayudó", with: "ayudo"),
    ]
    let incoming = zip(texts, authors).map { IncomingComment(text: $0, author: $1) }
    let taken = try await test.company.receive(owner, incoming, decide: RecentComments().remembering(decide))
    let found = taken.map { comment in comment.kept.contains { $0.detector == "authenticity.copied" } }
    #expect(found.first == false)
    #expect(found.last == isCopied)
    if isCopied { #expect(taken.last?.state == .waiting) }
    // A copy is a whole text: what its author said of somebody must not stand in a public notice.
    let grounds = taken.last?.grounds.filter { $0.clause == "copies" }
    #expect(grounds?.map(\.quotes) == (isCopied ? [[]] : []))
  }
}

/// What the engine is told of accounts with nearly the same text, in the order of the texts.
private final class Told: Sendable {
  private let seen = Mutex<[Int]>([])

  var accounts: [Int] { seen.withLock { $0 } }

  var checking: Checking {
    Checking { post, depth in
      self.seen.withLock { $0.append(post.echoes.accounts) }
      return Support.decision(depth: depth)
    }
  }
}
