// SPDX-License-Identifier: Apache-2.0
import Store
import TestKit
import Testing

@testable import Desk

@Suite struct SessionTests {
  @Test func `A session's token changes day by day, and its forms go on`() async throws {
    let test = try TestCompany()
    let ana = try test.actor("Ana")
    let first = try await test.company.open(
      link: test.company.link(for: ana.id, purpose: .invite), password: nil, device: "Firefox")
    let opened = try #require(try await test.company.actor(first)?.session)
    #expect(try await test.company.renew(opened) == nil)
    let form = test.company.formToken(opened)
    test.turn(by: .seconds(86_401))
    let old = try #require(try await test.company.actor(first)?.session)
    let second = try #require(try await test.company.renew(old))
    // Of two pages at once, one renews.
    #expect(try await test.company.renew(old) == nil)
    let renewed = try #require(try await test.company.actor(second)?.session)
    #expect(test.company.accepts(formToken: form, of: renewed))
    #expect(renewed.expiresAt == opened.expiresAt)
    #expect(try await test.company.aboutMe(ana).sessions.count == 1)
    // What the browser had begun to ask for still gets in; a minute later the old token is over.
    #expect(try await test.company.actor(first) != nil)
    test.turn(by: .seconds(61))
    #expect(try await test.company.actor(first) == nil)
    #expect(try await test.company.actor(second) != nil)
    try await test.company.end(renewed)
    #expect(try await test.company.actor(second) == nil)
  }

  @Test func `On a device of several people a session is over after twenty minutes`() async throws {
    let test = try TestCompany()
    let ana = try test.actor("Ana")
    let link = try await test.company.link(for: ana.id, purpose: .invite)
    _ = try await test.company.open(link: link, password: "480913", device: "")
    guard
      case .open(let session) = try await test.company.signIn(
        String(ana.id), password: "480913", device: "", isShared: true)
    else { return #expect(Bool(false)) }
    test.turn(by: .seconds(1190))
    #expect(try await test.company.actor(session) != nil)
    test.turn(by: .seconds(20))
    #expect(try await test.company.actor(session) == nil)
  }

  static let pins: [(String, Bool)] = [
    ("480913", true), ("4809137", true), ("902817364", true), ("111111", false), ("123456", false),
    ("654321", false), ("135791", false), ("121212", false), ("123123", false), ("48091", false), ("4809131122", false),
    ("48o913", false), ("٤٨٠٩١٣", false), ("123498", false),
  ]

  @Test(arguments: pins) func `A PIN is six to nine digits that nobody tries first`(pin: String, isOne: Bool) {
    let member = Member(name: "Ana", joinedAt: Moment("2026-01-01")!)
    #expect(Password.isPIN(pin, for: member) == isOne)
    #expect(!Password.isPIN(pin, for: Member(name: "Ana", joinedAt: Moment("2026-01-01")!, roles: [.approver])))
  }

  @Test func `A PIN is tried twenty times a day and no more`() async throws {
    let test = try TestCompany()
    let ana = try test.actor("Ana")
    let link = try await test.company.link(for: ana.id, purpose: .invite)
    _ = try await test.company.open(link: link, password: "480913", device: "")
    var tried = 0
    for _ in 0..<40 {
      do {
        _ = try await test.company.signIn(String(ana.id), password: "000000", device: "")
      } catch Refusal.wrongCredentials {
        tried += 1
      } catch Refusal.tooManyTries {}
      test.turn(by: .seconds(300))
    }
    #expect(tried == 20)
  }

  @Test func `With a role that opens desks a PIN is over`() async throws {
    let test = try TestCompany()
    let owner = try test.actor("Olga", [.owner])
    let ana = try test.actor("Ana")
    let link = try await test.company.link(for: ana.id, purpose: .invite)
    let session = try await test.company.open(link: link, password: "480913", device: "")
    try await test.company.set(owner, roles: [.approver], of: ana.id)
    #expect(try await test.company.actor(session) == nil)
    await #expect(throws: Refusal.wrongCredentials) {
      try await test.company.signIn(String(ana.id), password: "480913", device: "")
    }
  }

  @Test func `A substitute has the other's roles for those days, and signs as themselves`() async throws {
    let test = try TestCompany(at: Moment("2026-11-27T15:00:00.000Z")!)
    let owner = try test.actor("Olga", [.owner])
    let (away, other) = (try test.actor("Ana", [.approver]), try test.actor("Luis"))
    /// By a new link: whoever becomes a substitute needs one.
    func now() async throws -> Actor {
      let link = try await test.company.link(for: other.id, purpose: .invite)
      let session = try await test.company.open(link: link, password: nil, device: "")
      return try #require(try await test.company.actor(session)?.actor)
    }
    #expect(try await !now().may(.approveVersions))
    try await test.company.setSubstitute(owner, of: away.id, by: other.id, from: "2026-11-28", until: "2026-11-30")
    #expect(try await !now().may(.approveVersions))
    test.turn(by: .seconds(86_400))
    let standing = try await now()
    #expect(standing.may(.approveVersions) && standing.id == other.id)
    // Nor are roles lent on, by whoever stands in for an owner either.
    try await test.company.setSubstitute(owner, of: owner.id, by: other.id, from: "2026-11-28", until: "2026-11-30")
    let asOwner = try await now()
    #expect(asOwner.may(.publishVersions) && !asOwner.may(.giveRoles))
    await #expect(throws: Refusal.notAllowed(.giveRoles)) {
      try await test.company.set(asOwner, roles: [.owner], of: other.id)
    }
    try await test.company.endSubstitute(owner, of: owner.id, by: other.id)
    // A key lasts longer than a holiday: it holds only what is one's own.
    await #expect(throws: Refusal.notAllowed(.makeTokens)) {
      try await test.company.makeToken(standing, name: "x", role: .approver, scope: .write, days: 30)
    }
    try await test.company.endSubstitute(owner, of: away.id, by: other.id)
    #expect(try await !now().may(.approveVersions))
    try await test.company.setSubstitute(owner, of: away.id, by: other.id, from: "2026-11-28", until: "2026-11-30")
    test.turn(by: .seconds(3 * 86_400))
    #expect(try await !now().may(.approveVersions))
    for (from, until) in [("2026-12-10", "2026-12-01"), ("2026-12-01", "2027-12-01"), ("x", "y")] {
      await #expect(throws: Refusal.badDate) {
        try await test.company.setSubstitute(owner, of: away.id, by: other.id, from: from, until: until)
      }
    }
  }

  @Test func `A few digits open nothing that is lent`() async throws {
    let test = try TestCompany()
    let owner = try test.actor("Olga", [.owner])
    let (away, other) = (try test.actor("Ana", [.approver]), try test.actor("Luis"))
    let link = try await test.company.link(for: other.id, purpose: .invite)
    _ = try await test.company.open(link: link, password: "480913", device: "")
    try await test.company.setSubstitute(owner, of: away.id, by: other.id, from: "2026-11-27", until: "2026-11-30")
    await #expect(throws: Refusal.wrongCredentials) {
      try await test.company.signIn(String(other.id), password: "480913", device: "")
    }
    let again = try await test.company.invite(owner, other.id)
    _ = try await test.company.open(link: again, password: "480913", device: "")
    guard
      case .open(let session) = try await test.company.signIn(String(other.id), password: "480913", device: "")
    else { return #expect(Bool(false)) }
    let actor = try #require(try await test.company.actor(session)?.actor)
    #expect(!actor.may(.approveVersions))
  }

  @Test func `An operator gives nobody above them another address`() async throws {
    let test = try TestCompany()
    let owner = try test.actor("Olga", [.owner], email: "olga@example.co")
    let person = try test.actor("Omar", [.operator], email: "omar@example.co")
    await #expect(throws: Refusal.notAllowed(.giveRoles)) {
      try await test.company.update(person, owner.id, MemberCard(name: "Olga", email: "mia@example.co"))
    }
    let plain = try test.actor("Luis", [], email: "luis@example.co")
    try await test.company.update(person, plain.id, MemberCard(name: "Luis", email: "luis2@example.co"))
  }

  @Test func `Who approves from outside is not asked to sign and not counted`() async throws {
    let test = try TestCompany()
    let owner = try test.actor("Olga", [.owner])
    _ = try test.actor("Abogada", [.outsideApprover])
    try await test.enact(TestCompany.protocolText(), by: owner)
    let version = try #require(try await test.company.versionInForce())
    #expect(try await test.company.progress(owner, of: version).members == 1)
    #expect(try await test.company.unsigned(owner, version, count: 9).map(\.name) == ["Olga"])
  }

  @Test func `A remark stays with its passage until somebody settles it`() async throws {
    let test = try TestCompany()
    let (owner, lawyer) = (try test.actor("Olga", [.owner]), try test.actor("Abogada", [.outsideApprover]))
    let member = try test.actor("Luis")
    let id = try await test.company.draft(owner, TestCompany.protocolText())
    let version = try await test.company.version(owner, id)
    let document = try test.company.tools.compile(version.text).get().ruleset.document
    let passage = try #require(Passage.all(of: document).first)
    let number = try await test.company.remark(lawyer, on: id, passage: passage.id, "Falta decir desde cuándo.")
    await #expect(throws: Refusal.notAllowed(.approveVersions)) {
      try await test.company.remark(member, on: id, passage: passage.id, "x")
    }
    await #expect(throws: Refusal.changedMeanwhile) {
      try await test.company.remark(lawyer, on: id, passage: "0123", "x")
    }
    await #expect(throws: Refusal.badText) {
      try await test.company.remark(lawyer, on: id, passage: passage.id, "  ")
    }
    try await test.company.settle(owner, remark: number, on: id)
    await #expect(throws: Refusal.alreadyDone) { try await test.company.settle(owner, remark: number, on: id) }
    await #expect(throws: Refusal.notFound) { try await test.company.settle(owner, remark: number, on: id + 1) }
    // What was written can be erased with its author.
    try await test.company.leave(owner, lawyer.id)
    try await test.company.erase(owner, lawyer.id)
    #expect(try await test.company.remarks(owner, on: id).map(\.text) == ["–"])
  }
}

@Suite struct PasswordTests {
  static let cases: [(String, Bool)] = [
    ("cuatro palabras juntas hoy", true), ("tinto-lluvia-mesa", true), ("8fQ2-zpL0wM", true), ("Noviembre2026", false),
    ("noviembre.2026!", false), ("C0ntr4señ4", false), ("contraseña123", false), ("P4ssw0rd2026", false),
    ("cafecafecafe", false), ("abcabcabcabc", false), ("qwertyuiopa", false), ("9876543210", false),
    ("abcdefghijk", false), ("1qaz2wsx3edc", false), ("Marcela2026", false), ("corta", false), ("aaaaaaaaaaaa", false),
  ]

  @Test(arguments: cases) func `What everybody tries first is no password`(password: String, isStrong: Bool) {
    let member = Member(name: "Marcela Duarte", email: "mduarte@example.co", joinedAt: Moment("2026-01-01")!)
    #expect(Password.isStrong(password, for: member) == isStrong)
  }
}
