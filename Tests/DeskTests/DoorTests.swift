// SPDX-License-Identifier: Apache-2.0
import Desk
import Store
import TestKit
import Testing
import Vocabulary

@Suite struct DoorTests {
  @Test func `The first start gives one link to one owner, and the second none`() async throws {
    let test = try TestCompany()
    let link = try #require(try await test.company.begin(owner: "Lucía", language: .es))
    #expect(try await test.company.begin(owner: "Otra", language: .es) == nil)
    let token = try await test.company.open(link: link, password: "cuatro palabras juntas", device: "x")
    let (actor, _) = try #require(try await test.company.actor(token))
    #expect(actor.may(.giveRoles))
    await #expect(throws: Refusal.linkIsOver) { try await test.company.open(link: link, password: nil, device: "x") }
  }

  @Test func `A password opens, another does not, and five others close the door for a while`() async throws {
    let test = try TestCompany()
    let link = try #require(try await test.company.begin(owner: "Lucía", language: .es))
    _ = try await test.company.open(link: link, password: "cuatro palabras juntas", device: "x")
    let signIn = { (password: String) in try await test.company.signIn("1", password: password, device: "x") }
    _ = try await signIn("cuatro palabras juntas")
    for _ in 0..<5 { await #expect(throws: Refusal.wrongCredentials) { _ = try await signIn("otra cosa distinta") } }
    await #expect(throws: Refusal.tooManyTries) { _ = try await signIn("cuatro palabras juntas") }
    test.turn(by: .seconds(16 * 60))
    _ = try await signIn("cuatro palabras juntas")
  }

  @Test(arguments: [
    "nobody@example.org", "99", "", "'; DROP TABLE members; --", "-1", "９", String(repeating: "9", count: 400),
  ])
  func `Who is not known hears what a wrong password hears`(name: String) async throws {
    let test = try TestCompany()
    await #expect(throws: Refusal.wrongCredentials) {
      try await _ = try await test.company.signIn(name, password: "x", device: "")
    }
  }

  @Test(arguments: [
    "", "corta", "1234567890", "aaaaaaaaaaaaaaaa", "Contraseña1", "contraseña2026", "password123", "Restrepo2026",
    "colombia1234",
  ]) func `A password that a stranger would try is refused`(password: String) async throws {
    let test = try TestCompany()
    let link = try #require(try await test.company.begin(owner: "Lucía Restrepo", language: .es))
    await #expect(throws: Refusal.weakPassword) {
      try await test.company.open(link: link, password: password, device: "")
    }
  }

  @Test func `Sessions end: by themselves, by their owner, with a new password, with leaving`() async throws {
    let test = try TestCompany()
    let owner = try test.actor("Lucía", [.owner])
    let ana = try test.actor("Ana")
    func session(_ id: Int64) async throws -> String {
      try await test.company.open(link: test.company.link(for: id, purpose: .invite), password: nil, device: "x")
    }
    let (one, two) = (try await session(ana.id), try await session(ana.id))
    let (actor, open) = try #require(try await test.company.actor(one))
    try await test.company.changePassword(actor, from: "", to: "cuatro palabras juntas", keeping: open)
    #expect(try await test.company.actor(two) == nil)
    try await test.company.end(open)
    #expect(try await test.company.actor(one) == nil)
    let three = try await session(ana.id)
    try await test.company.leave(owner, ana.id)
    #expect(try await test.company.actor(three) == nil)
    let four = try await session(owner.id)
    test.turn(by: .seconds(31 * 86_400))
    #expect(try await test.company.actor(four) == nil)
  }

  @Test func `A form is accepted from its own session only`() async throws {
    let test = try TestCompany()
    let ana = try test.actor("Ana")
    let one = try await test.company.open(
      link: test.company.link(for: ana.id, purpose: .invite), password: nil, device: "")
    let two = try await test.company.open(
      link: test.company.link(for: ana.id, purpose: .invite), password: nil, device: "")
    let first = try #require(try await test.company.actor(one)).session
    let second = try #require(try await test.company.actor(two)).session
    #expect(test.company.accepts(formToken: test.company.formToken(first), of: first))
    #expect(!test.company.accepts(formToken: test.company.formToken(first), of: second))
    #expect(!test.company.accepts(formToken: "", of: first))
  }
}
