// SPDX-License-Identifier: Apache-2.0
import Store
import TestKit
import Testing
import Vocabulary

@testable import Desk

@Suite struct TriesTests {
  let test: TestCompany
  let company: Company

  init() throws {
    test = try TestCompany()
    company = test.company
  }

  /// The first owner, signed in.
  private func owner() async throws -> (actor: Actor, session: Session) {
    let link = try #require(try await company.begin(owner: "Lucía", language: .es))
    let token = try await company.open(link: link, password: "cuatro palabras juntas", device: "")
    return try #require(try await company.actor(token))
  }

  @Test(arguments: ["99", "nadie@example.org"])
  func `A name that nobody has waits after five tries, as one that somebody has`(name: String) async throws {
    for _ in 0..<5 {
      await #expect(throws: Refusal.wrongCredentials) {
        _ = try await company.signIn(name, password: "no es", device: "")
      }
    }
    for other in [name, " " + name.uppercased()] {
      await #expect(throws: Refusal.tooManyTries) { _ = try await company.signIn(other, password: "no es", device: "") }
    }
    await #expect(throws: Refusal.wrongCredentials) {
      _ = try await company.signIn("98", password: "no es", device: "")
    }
    test.turn(by: .seconds(16 * 60))
    await #expect(throws: Refusal.wrongCredentials) {
      _ = try await company.signIn(name, password: "no es", device: "")
    }
  }

  @Test func `Wrong passwords use up no try of a code, nor wrong codes one of a password`() async throws {
    let (actor, _) = try await owner()
    let offer = try company.offerSecondStep(actor, organization: "C")
    let secret = try #require(company.unlock(offer.ticket, for: "offer:\(actor.id)"))
    let written = try await company.beginSecondStep(
      actor, ticket: offer.ticket,
      code: OneTimeCode(secret: secret).code(step: company.tools.now().milliseconds / 30_000))
    for _ in 0..<5 {
      await #expect(throws: Refusal.wrongCredentials) {
        _ = try await company.signIn("1", password: "no es", device: "")
      }
    }
    await #expect(throws: Refusal.tooManyTries) { _ = try await company.signIn("1", password: "no es", device: "") }
    let first = try await company.link(for: actor.id, purpose: .invite)
    await #expect(throws: Refusal.wrongCode) {
      _ = try await company.open(link: first, password: nil, code: "zzzz-zzzz", device: "")
    }
    _ = try await company.open(link: first, password: nil, code: written[0], device: "")
    test.turn(by: .seconds(16 * 60))
    let second = try await company.link(for: actor.id, purpose: .invite)
    for _ in 0..<5 {
      await #expect(throws: Refusal.wrongCode) {
        _ = try await company.open(link: second, password: nil, code: "zzzz-zzzz", device: "")
      }
    }
    await #expect(throws: Refusal.tooManyTries) {
      _ = try await company.open(link: second, password: nil, code: written[1], device: "")
    }
    guard case .code = try await company.signIn("1", password: "cuatro palabras juntas", device: "") else {
      Issue.record("no code was asked for")
      return
    }
  }

  @Test func `From inside the old password is guessed five times and no more`() async throws {
    let (actor, session) = try await owner()
    for _ in 0..<5 {
      await #expect(throws: Refusal.wrongCredentials) {
        try await company.changePassword(actor, from: "no es", to: "tinto-lluvia-mesa", keeping: session)
      }
    }
    await #expect(throws: Refusal.tooManyTries) {
      try await company.changePassword(
        actor, from: "cuatro palabras juntas", to: "tinto-lluvia-mesa", keeping: session)
    }
    test.turn(by: .seconds(16 * 60))
    // What was right is no try.
    let password = "cuatro palabras juntas"
    for _ in 0..<6 { try await company.changePassword(actor, from: password, to: password, keeping: session) }
    try await company.changePassword(actor, from: password, to: "tinto-lluvia-mesa", keeping: session)
  }
}
