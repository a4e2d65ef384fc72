// SPDX-License-Identifier: Apache-2.0
import Store
import TestKit
import Testing
import Vocabulary

@testable import Desk

/// No older door leads into a new right.
@Suite struct NewRightsTests {
  let test: TestCompany
  let company: Company
  let owner, runner: Actor
  let password = "una frase larga y mía"

  init() throws {
    test = try TestCompany()
    company = test.company
    owner = try test.actor("Lucía", [.owner])
    runner = try test.actor("Diana", [.operator])
  }

  /// Whose session opens with a password; nil where it opens none.
  private func signIn(_ id: Int64, _ password: String) async throws -> Actor? {
    do {
      guard case .open(let session) = try await company.signIn(String(id), password: password, device: "") else {
        return nil
      }
      return try await company.actor(session)?.actor
    } catch Refusal.wrongCredentials {
      return nil
    }
  }

  /// Somebody whom the operator invites, opening the link in their place and choosing a password.
  private func added() async throws -> Member {
    let (member, link) = try await company.add(runner, MemberCard(name: "Ramiro"))
    let session = try await company.open(link: link, password: password, device: "")
    #expect(try await company.actor(session)?.actor.id == member.id)
    return member
  }

  @Test(arguments: Role.allCases.filter { $0 != .member })
  func `Who knows an older password does not come into a new role by it`(role: Role) async throws {
    let ramiro = try await added()
    // Ramiro comes in by a second link, and never hears of the password.
    let own = try await company.open(link: company.invite(runner, ramiro.id), password: nil, device: "")
    #expect(try await company.actor(own) != nil)
    #expect(try await signIn(ramiro.id, password)?.id == ramiro.id)
    let closed = try await company.set(owner, roles: [role], of: ramiro.id)
    #expect(closed.map(\.id) == [ramiro.id])
    #expect(try await signIn(ramiro.id, password) == nil)
    #expect(try await company.actor(own) == nil)
    // A link by whoever gives the role, and a password of his own.
    let link = try await company.invite(owner, ramiro.id)
    _ = try await company.open(link: link, password: "tinto-lluvia-mesa", device: "")
    #expect(try await signIn(ramiro.id, "tinto-lluvia-mesa")?.member.roles == [role, .member])
    // What is taken away closes nothing.
    #expect(try await company.set(owner, roles: [], of: ramiro.id).isEmpty)
    #expect(try await signIn(ramiro.id, "tinto-lluvia-mesa") != nil)
  }

  @Test func `Nor one that was changed later, in a session that the first one opened`() async throws {
    let ramiro = try await added()
    guard case .open(let token) = try await company.signIn(String(ramiro.id), password: password, device: "") else {
      throw Refusal.wrongCredentials
    }
    test.turn(by: .seconds(86_400))
    let (actor, session) = try #require(try await company.actor(token))
    try await company.changePassword(actor, from: password, to: "tinto-lluvia-mesa", keeping: session)
    try await company.set(owner, roles: [.approver], of: ramiro.id)
    #expect(try await signIn(ramiro.id, "tinto-lluvia-mesa") == nil)
    // Nor one that is on its way while the role is given.
    await #expect(throws: Refusal.changedMeanwhile) {
      try await company.changePassword(actor, from: "", to: "otra-cosa-distinta", keeping: session)
    }
    #expect(try await signIn(ramiro.id, "otra-cosa-distinta") == nil)
  }

  @Test func `Nor into what is lent, to them or to whoever they stand in for`() async throws {
    let (away, other) = (try test.actor("Ana"), try test.actor("Eva", [.approver]))
    let ramiro = try await added()
    // Nothing is lent by who has nothing, and so nothing ends.
    #expect(
      try await company.setSubstitute(owner, of: away.id, by: ramiro.id, from: "2026-11-27", until: "2026-11-30")
        .isEmpty)
    #expect(try await signIn(ramiro.id, password) != nil)
    let closed = try await company.set(owner, roles: [.auditor], of: away.id)
    #expect(Set(closed.map(\.id)) == [away.id, ramiro.id])
    #expect(try await signIn(ramiro.id, password) == nil)
    let link = try await company.invite(owner, ramiro.id)
    _ = try await company.open(link: link, password: password, device: "")
    #expect(
      try await company.setSubstitute(owner, of: other.id, by: ramiro.id, from: "2026-12-05", until: "2026-12-07")
        .map(\.id) == [ramiro.id])
    #expect(try await signIn(ramiro.id, password) == nil)
  }

  @Test func `Who gets nothing that they did not have keeps their password`() async throws {
    let (away, other) = (try test.actor("Ana", [.approver]), try test.actor("Eva", [.approver]))
    let plain = try test.actor("Luis")
    for actor in [other, owner] {
      let link = try await company.invite(owner, actor.id)
      _ = try await company.open(link: link, password: password, device: "")
    }
    let standing: [(Actor, needLinks: [Int64])] = [(other, []), (owner, []), (plain, [plain.id])]
    for (by, needLinks) in standing {
      let told = try await company.setSubstitute(
        owner, of: away.id, by: by.id, from: "2026-11-27", until: "2026-11-30")
      #expect(told.map(\.id) == needLinks)
    }
    // More days of the same.
    #expect(
      try await company.setSubstitute(owner, of: away.id, by: plain.id, from: "2026-11-27", until: "2026-12-10").isEmpty
    )
    #expect(try await company.set(owner, roles: [.owner, .auditor], of: owner.id).isEmpty)
    for actor in [other, owner] { #expect(try await signIn(actor.id, password) != nil) }
  }

  @Test func `A few digits do not open as one's own what was lent`() async throws {
    let (away, other) = (try test.actor("Ana", [.approver]), try test.actor("Luis"))
    try await company.setSubstitute(owner, of: away.id, by: other.id, from: "2026-11-27", until: "2026-11-30")
    _ = try await company.open(link: company.invite(owner, other.id), password: "480913", device: "")
    #expect(try await signIn(other.id, "480913")?.may(.approveVersions) == false)
    #expect(try await company.set(owner, roles: [.approver], of: other.id).map(\.id) == [other.id])
    #expect(try await signIn(other.id, "480913") == nil)
  }

  @Test func `A password that waits for its code is over with it`() async throws {
    let ramiro = try await added()
    let actor = try test.actor(ramiro.id)
    let offer = try company.offerSecondStep(actor, organization: "Café")
    let secret = try #require(company.unlock(offer.ticket, for: "offer:\(actor.id)"))
    let written = try await company.beginSecondStep(
      actor, ticket: offer.ticket,
      code: OneTimeCode(secret: secret).code(step: company.tools.now().milliseconds / 30_000))
    guard case .code(let ticket) = try await company.signIn(String(actor.id), password: password, device: "") else {
      throw Refusal.wrongCode
    }
    try await company.set(owner, roles: [.approver], of: ramiro.id)
    await #expect(throws: Refusal.linkIsOver) {
      _ = try await company.signIn(ticket: ticket, code: written[0], device: "")
    }
  }
}
