// SPDX-License-Identifier: Apache-2.0
import Store
import TestKit
import Testing
import Vocabulary

@testable import Desk

@Suite struct SecondStepTests {
  /// RFC 6238, appendix B, the last six digits of each.
  @Test(arguments: [
    (59, "287082"), (1_111_111_109, "081804"), (1_111_111_111, "050471"), (1_234_567_890, "005924"),
    (2_000_000_000, "279037"), (20_000_000_000, "353130"),
  ]) func `Codes are those of the standard`(time: Int64, code: String) {
    let totp = OneTimeCode(secret: Array("12345678901234567890".utf8))
    #expect(totp.code(step: time / 30) == code)
    #expect(totp.step(of: code, at: time * 1000) == time / 30)
    #expect(totp.step(of: code, at: (time + 61) * 1000) == nil)
  }

  @Test(arguments: [("", ""), ("f", "MY"), ("fo", "MZXQ"), ("foobar", "MZXW6YTBOI")])
  func `Base 32 is that of RFC 4648`(text: String, expected: String) {
    #expect(Base32.text(Array(text.utf8)) == expected)
  }

  private func secret(_ offer: Company.SecondStepOffer) -> [UInt8] {
    let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")
    var (bits, count, out) = (0, 0, [UInt8]())
    for letter in offer.secret {
      bits = (bits << 5 | letters.firstIndex(of: letter)!) & 0xFFFF
      count += 5
      if count >= 8 {
        count -= 8
        out.append(UInt8(bits >> count & 255))
      }
    }
    return out
  }

  @Test func `With a second step a password alone opens nothing, and each code opens once`() async throws {
    let test = try TestCompany()
    let link = try #require(try await test.company.begin(owner: "Lucía", language: .es))
    let first = try await test.company.open(link: link, password: "cuatro palabras juntas", device: "x")
    let (owner, _) = try #require(try await test.company.actor(first))
    let offer = try test.company.offerSecondStep(owner, organization: "Café & Andino")
    #expect(offer.address.hasPrefix("otpauth://totp/Caf%C3%A9%20%26%20Andino:1?secret="))
    let totp = OneTimeCode(secret: secret(offer))
    func code() -> String { totp.code(step: test.company.tools.now().milliseconds / 30_000) }
    await #expect(throws: Refusal.wrongCode) {
      _ = try await test.company.beginSecondStep(owner, ticket: offer.ticket, code: "000000x")
    }
    let written = try await test.company.beginSecondStep(owner, ticket: offer.ticket, code: code())
    #expect(Set(written).count == 10)

    func ticket() async throws -> String {
      guard
        case .code(let ticket) = try await test.company.signIn("1", password: "cuatro palabras juntas", device: "")
      else {
        Issue.record("no code was asked for")
        return ""
      }
      return ticket
    }
    // The code that set it up is used.
    await #expect(throws: Refusal.wrongCode) {
      _ = try await test.company.signIn(ticket: try await ticket(), code: code(), device: "")
    }
    test.turn(by: .seconds(30))
    _ = try await test.company.signIn(ticket: try await ticket(), code: " \(code()) ", device: "")
    await #expect(throws: Refusal.wrongCode) {
      _ = try await test.company.signIn(ticket: try await ticket(), code: code(), device: "")
    }
    _ = try await test.company.signIn(ticket: try await ticket(), code: written[3].uppercased(), device: "")
    await #expect(throws: Refusal.wrongCode) {
      _ = try await test.company.signIn(ticket: try await ticket(), code: written[3], device: "")
    }
    #expect(try await test.company.secondStep(of: 1)?.codesLeft == 9)
    // Tickets are over after five minutes, and nobody writes one.
    let late = try await ticket()
    test.turn(by: .seconds(301))
    await #expect(throws: Refusal.linkIsOver) {
      _ = try await test.company.signIn(ticket: late, code: written[4], device: "")
    }
    await #expect(throws: Refusal.linkIsOver) {
      _ = try await test.company.signIn(ticket: "1.1.00", code: written[4], device: "")
    }
    // A link is no way around it.
    let invited = try await test.company.link(for: 1, purpose: .invite)
    await #expect(throws: Refusal.wrongCode) {
      _ = try await test.company.open(link: invited, password: nil, device: "")
    }
    _ = try await test.company.open(link: invited, password: nil, code: written[5], device: "")
  }

  @Test func `Guessing codes is over after five`() async throws {
    let test = try TestCompany()
    let link = try #require(try await test.company.begin(owner: "Lucía", language: .es))
    let first = try await test.company.open(link: link, password: "cuatro palabras juntas", device: "x")
    let (owner, _) = try #require(try await test.company.actor(first))
    let offer = try test.company.offerSecondStep(owner, organization: "C")
    let totp = OneTimeCode(secret: secret(offer))
    let written = try await test.company.beginSecondStep(
      owner, ticket: offer.ticket, code: totp.code(step: test.company.tools.now().milliseconds / 30_000))
    guard case .code(let ticket) = try await test.company.signIn("1", password: "cuatro palabras juntas", device: "")
    else {
      Issue.record("no code was asked for")
      return
    }
    for _ in 0..<5 {
      await #expect(throws: Refusal.wrongCode) {
        _ = try await test.company.signIn(ticket: ticket, code: "zzzz-zzzz", device: "")
      }
    }
    await #expect(throws: Refusal.tooManyTries) {
      _ = try await test.company.signIn(ticket: ticket, code: written[0], device: "")
    }
    // Nor from inside, with a session that somebody left open.
    test.turn(by: .seconds(16 * 60))
    for _ in 0..<5 {
      await #expect(throws: Refusal.wrongCode) {
        try await test.company.endSecondStep(owner, of: owner.id, code: "zzzz-zzzz")
      }
    }
    await #expect(throws: Refusal.tooManyTries) {
      try await test.company.endSecondStep(owner, of: owner.id, code: written[0])
    }
    test.turn(by: .seconds(16 * 60))
    try await test.company.endSecondStep(owner, of: owner.id, code: written[0])
  }

  @Test func `Fifty at once get no more than five tries`() async throws {
    let test = try TestCompany()
    let link = try #require(try await test.company.begin(owner: "Lucía", language: .es))
    _ = try await test.company.open(link: link, password: "cuatro palabras juntas", device: "x")
    let tried = await withTaskGroup(of: Bool.self) { group in
      for _ in 0..<50 {
        group.addTask {
          do {
            _ = try await test.company.signIn("1", password: "no es", device: "")
            return true
          } catch { return error as? Refusal == .wrongCredentials }
        }
      }
      return await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
    }
    #expect(tried == 5)
  }
}

@Suite struct TokenTests {
  @Test func `A key has one role of its maker's, and never more than they have at the moment`() async throws {
    let test = try TestCompany()
    let owner = try test.actor("Lucía", [.owner, .careAgent])
    let (token, key) = try await test.company.makeToken(owner, name: "robot", role: .owner, scope: .write, days: 30)
    let program = try #require(try await test.company.actor(key: key))
    #expect(program.may(.giveRoles) && !program.may(.handleCases))
    await #expect(throws: Refusal.notAllowed(.makeTokens)) {
      _ = try await test.company.makeToken(owner, name: "x", role: .auditor, scope: .read, days: 1)
    }
    // A key that may only read neither signs nor asks.
    let (_, reading) = try await test.company.makeToken(owner, name: "lector", role: .owner, scope: .read, days: 30)
    let reader = try #require(try await test.company.actor(key: reading))
    #expect(reader.may(.readLedger) && !reader.may(.takePart) && !reader.may(.writeVersions))
    _ = try test.actor("Otra", [.owner])
    try await test.company.set(owner, roles: [.member], of: owner.id)
    #expect(try #require(try await test.company.actor(key: key)).may(.giveRoles) == false)
    let now = try test.actor(owner.id)
    try await test.company.endToken(now, token.id)
    #expect(try await test.company.actor(key: key) == nil)
    test.turn(by: .seconds(31 * 86_400))
    #expect(try await test.company.actor(key: reading) == nil)
    #expect(try await test.company.actor(key: "decoro_" + String(repeating: "0", count: 64)) == nil)
    #expect(try await test.company.actor(key: "") == nil)
  }

  @Test func `Who leaves takes the keys along`() async throws {
    let test = try TestCompany()
    let owner = try test.actor("Lucía", [.owner])
    let ana = try test.actor("Ana", [.careAgent])
    let (_, key) = try await test.company.makeToken(ana, name: "x", role: .careAgent, scope: .write, days: 9)
    try await test.company.leave(owner, ana.id)
    #expect(try await test.company.actor(key: key) == nil)
  }
}
