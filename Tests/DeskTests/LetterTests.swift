// SPDX-License-Identifier: Apache-2.0
import Foundation
import Store
import Synchronization
import TestKit
import Testing

@testable import Desk

@Suite struct LetterTests {
  /// A mail server that keeps what it gets, or refuses it.
  final class Mailbox: Sendable {
    let state = Mutex<(letters: [Message], isDown: Bool)>(([], false))
    private let next = Mutex<(@Sendable () async throws -> Void)?>(nil)
    var letters: [Message] { state.withLock { $0.letters } }
    /// Once.
    func whenOneWent(_ act: @escaping @Sendable () async throws -> Void) { next.withLock { $0 = act } }
    func wasTaken() async throws {
      let act = next.withLock { next in
        defer { next = nil }
        return next
      }
      try await act?()
    }
    func take(_ message: Message) throws {
      try state.withLock { state in
        if state.isDown { throw OutsideFailure("421 try later") }
        state.letters.append(message)
      }
    }
  }

  /// A Wednesday, 10:00 in Bogotá.
  static let morning = Moment("2026-11-25T15:00:00.000Z")!

  private func house(at start: Moment = morning) async throws -> (TestCompany, Mailbox, Actor) {
    let mailbox = Mailbox()
    let test = try TestCompany(
      at: start,
      send: { message, _ in
        try mailbox.take(message)
        try await mailbox.wasTaken()
      })
    let owner = try test.actor("Ana Pérez", [.owner], email: "ana@example.co")
    try await test.company.set(
      owner,
      [.mailHost: "smtp.example.co", .mailFrom: "decoro@example.co", .address: "https://decoro.example.co"])
    return (test, mailbox, owner)
  }

  private func text(_ message: Message) -> String {
    let parts = message.text.components(separatedBy: "\r\n\r\n")
    let body = Data(base64Encoded: parts.dropFirst().joined(), options: .ignoreUnknownCharacters) ?? Data()
    return String(decoding: body, as: UTF8.self)
  }

  @Test func `A threat is told of also where nothing is in force`() async throws {
    let (test, mailbox, owner) = try await house()
    let duty = try test.actor("Rosa", [.communityManager], email: "rosa@example.co")
    try await test.company.setRoster(owner, [duty.id])
    _ = try await test.company.receive(
      duty, [IncomingComment(text: "Te voy a matar, Marcela")], decide: try TestDeciding.spanish())
    try await test.company.post()
    #expect(mailbox.letters.map(\.to) == ["rosa@example.co"])
    #expect(text(try #require(mailbox.letters.first)).contains("su organización"))
  }

  @Test func `Whoever has not signed is written to once a week, four times, and not after signing`() async throws {
    let (test, mailbox, owner) = try await house()
    _ = try test.actor("Luis Gómez", [], email: "luis@example.co")
    _ = try test.actor("Sin correo")
    let eva = try test.actor("Eva", [], email: "eva@example.co")
    try await test.enact(TestCompany.protocolText(), by: owner)
    try await test.sign(owner)
    for _ in 0..<3 { try await test.company.post() }
    #expect(mailbox.letters.map(\.to) == ["luis@example.co", "eva@example.co"])
    try await test.sign(eva)
    let first = try #require(mailbox.letters.first)
    #expect(text(first).contains("Hola, Luis:") && text(first).contains("https://decoro.example.co/firmar"))
    for week in 2...6 {
      test.turn(by: .seconds(7 * 86_400))
      try await test.company.post()
      #expect(mailbox.letters.count == min(week, 4) + 1)
    }
    #expect(mailbox.letters.dropFirst(2).allSatisfy { $0.to == "luis@example.co" })
    #expect(Set(mailbox.letters.map(\.text)).count == 5)
  }

  @Test func `Nobody is written to outside their hours, at a weekend or on a holiday`() async throws {
    // Luis is in Madrid, where it is 16:00 when it is 10:00 in Bogotá.
    let (test, mailbox, owner) = try await house(at: Moment("2026-11-25T12:00:00.000Z")!)
    _ = try test.actor("Luis", [], email: "luis@example.co", timezone: "Europe/Madrid")
    _ = try test.actor("Rosa", [], email: "rosa@example.co", timezone: "America/Bogota")
    let text = TestCompany.protocolText().replacing("version:", with: "country: CO\nversion:")
    try await test.enact(text, by: owner)
    try await test.sign(owner)
    try await test.company.post()
    // 7:00 in Bogotá, 13:00 in Madrid.
    #expect(mailbox.letters.map(\.to) == ["luis@example.co"])
    test.turn(by: .seconds(3600))
    try await test.company.post()
    #expect(mailbox.letters.map(\.to) == ["luis@example.co", "rosa@example.co"])
    // The next Saturday is no day for it, and Tuesday the 8th of December is a holiday in Colombia.
    for day in ["2026-12-05T15:00:00.000Z", "2026-12-08T15:00:00.000Z"] {
      test.turn(to: Moment(day)!)
      try await test.company.post()
      #expect(mailbox.letters.count == 2)
    }
    test.turn(to: Moment("2026-12-09T15:00:00.000Z")!)
    try await test.company.post()
    #expect(mailbox.letters.count == 4)
  }

  @Test func `A server that is down is tried again, less and less often, and then no more`() async throws {
    let (test, mailbox, owner) = try await house()
    try await test.enact(TestCompany.protocolText(), by: owner)
    mailbox.state.withLock { $0.isDown = true }
    for _ in 0..<5 {
      try await test.company.post()
      test.turn(by: .seconds(60))
    }
    var health = try await test.company.health(owner)
    #expect(health.letters[.waiting] == 1)
    mailbox.state.withLock { $0.isDown = false }
    test.turn(by: .seconds(3600))
    try await test.company.post()
    #expect(mailbox.letters.count == 1)
    health = try await test.company.health(owner)
    #expect(health.letters[.sent] == 1 && health.letters[.waiting] == nil)
  }

  @Test func `Who answers for the protocol hears of its review date three times`() async throws {
    let (test, mailbox, owner) = try await house(at: Moment("2026-10-28T15:00:00.000Z")!)
    let dated = TestCompany.protocolText().replacing("version:", with: "review: 2026-12-01\nversion:")
    try await test.enact(dated, by: owner)
    try await test.sign(owner)
    // Wednesdays and Thursdays: 34, 28, 27, 6, 5 days before, and two days after.
    let expected = [
      ("2026-10-28", 0), ("2026-11-04", 1), ("2026-11-05", 1), ("2026-11-25", 2), ("2026-11-26", 2),
      ("2026-12-03", 3), ("2026-12-10", 3),
    ]
    for (day, count) in expected {
      test.turn(to: Moment(day + "T15:00:00.000Z")!)
      try await test.company.post()
      #expect(mailbox.letters.count == count, "\(day)")
    }
    #expect(mailbox.letters.allSatisfy { $0.to == "ana@example.co" })
  }

  @Test func `The week's digest goes out on Friday noon and names nobody`() async throws {
    let (test, mailbox, owner) = try await house(at: Moment("2026-11-27T16:59:00.000Z")!)
    _ = try test.actor("Luis Gómez", [.communityManager])
    try await test.enact(TestCompany.protocolText(), by: owner)
    try await test.sign(owner)
    try await test.company.post()
    #expect(mailbox.letters.isEmpty)
    test.turn(by: .seconds(60))
    for _ in 0..<3 { try await test.company.post() }
    #expect(mailbox.letters.count == 1)
    let said = text(try #require(mailbox.letters.first))
    #expect(said.contains("Esta semana") && said.contains("1/2") && !said.contains("Luis"))
  }

  @Test func `Nothing goes out where letters are switched off, or nobody set a server`() async throws {
    let (test, mailbox, owner) = try await house()
    try await test.enact(TestCompany.protocolText(), by: owner)
    try await test.company.set(owner, [.reminders: "no"])
    try await test.company.post()
    #expect(mailbox.letters.isEmpty)
    try await test.company.set(owner, [.reminders: "yes", .mailHost: ""])
    try await test.company.post()
    #expect(mailbox.letters.isEmpty)
  }

  @Test func `A letter's head holds one line for each thing, whatever a name holds`() {
    let text = LetterText.sign(
      .es, organization: "Café\r\nBcc: x@y.co", number: "1\nX: y", name: "A\r\nB", address: "", isFirst: true)
    let message = text.message(from: "decoro@example.co", to: "a@example.co", name: "x", at: Self.morning)
    let head = message.text.components(separatedBy: "\r\n\r\n")[0]
    #expect(!head.contains("Bcc") && !head.contains("X: y"))
    #expect(head.contains("Date: Wed, 25 Nov 2026 15:00:00 +0000"))
    #expect(head.components(separatedBy: "\r\n").allSatisfy { $0.utf8.count <= 78 })
    // Sent twice, it is the same letter.
    #expect(message == text.message(from: "decoro@example.co", to: "a@example.co", name: "x", at: Self.morning))
  }

  @Test func `A threat reaches who is on duty by letter at any hour, without its words`() async throws {
    // Three in the morning of a Sunday in Bogotá.
    let (test, mailbox, owner) = try await house(at: Moment("2026-11-29T08:00:00.000Z")!)
    let company = test.company
    let first = try test.actor("Rosa", [.communityManager], email: "rosa@example.co")
    let second = try test.actor("Luis", [.communityManager], email: "luis@example.co")
    try await test.enact(TestCompany.protocolText(), by: owner)
    try await company.setRoster(owner, [first.id, second.id])
    func threat() async throws -> Store.Comment {
      try await company.receive(
        first, [IncomingComment(text: "Te voy a matar, Marcela")], decide: try TestDeciding.spanish())[0]
    }
    let comment = try await threat()
    for _ in 0..<2 { try await company.post() }
    #expect(mailbox.letters.map(\.to) == ["rosa@example.co"])
    let body = text(try #require(mailbox.letters.first))
    #expect(body.contains("https://decoro.example.co/comentarios/\(comment.id)") && !body.contains("matar"))
    #expect(!body.contains("Marcela"))
    test.turn(by: .seconds(16 * 60))
    try await company.callLate()
    try await company.post()
    #expect(mailbox.letters.map(\.to) == ["rosa@example.co", "luis@example.co"])
    try await company.takeCharge(second, of: comment.id)
    // The mail server is away; by the time it is back somebody has taken charge, or a day has passed.
    mailbox.state.withLock { $0.isDown = true }
    let other = try await threat()
    try await company.post()
    try await company.takeCharge(first, of: other.id)
    _ = try await threat()
    try await company.post()
    mailbox.state.withLock { $0.isDown = false }
    test.turn(by: .seconds(25 * 3600))
    for _ in 0..<3 { try await company.post() }
    #expect(mailbox.letters.filter { text($0).contains("turno") }.count == 2)
  }

  @Test func `A threat is told next, also when it comes in while other letters go out`() async throws {
    let (test, mailbox, owner) = try await house()
    let company = test.company
    let manager = try test.actor("Rosa", [.communityManager], email: "rosa@example.co")
    for name in ["luis", "eva"] { _ = try test.actor(name, [], email: "\(name)@example.co") }
    try await test.enact(TestCompany.protocolText(), by: owner)
    for actor in [owner, manager] { try await test.sign(actor) }
    try await company.setRoster(owner, [manager.id])
    let decide = try TestDeciding.spanish()
    mailbox.whenOneWent {
      _ = try await company.receive(manager, [IncomingComment(text: "Te voy a matar, Marcela")], decide: decide)
    }
    try await company.post()
    #expect(mailbox.letters.map(\.to) == ["luis@example.co", "rosa@example.co", "eva@example.co"])
    // Those that wait are passed by too.
    test.turn(by: .seconds(7 * 86_400))
    mailbox.state.withLock { $0.isDown = true }
    try await company.post()
    test.turn(by: .seconds(3600))
    mailbox.state.withLock { $0.isDown = false }
    _ = try await company.receive(manager, [IncomingComment(text: "Los voy a matar a todos")], decide: decide)
    try await company.post()
    #expect(
      mailbox.letters.dropFirst(3).map(\.to) == ["rosa@example.co", "luis@example.co", "eva@example.co"])
  }

  /// A mail server that takes as long as the test wants.
  @Test func `While a letter is on its way the next person is called, and no other letter sets out`() async throws {
    let server = Mutex<(sending: Int, most: Int, isOpen: Bool)>((0, 0, false))
    let test = try TestCompany(
      at: Self.morning,
      send: { _, _ in
        server.withLock { ($0.sending, $0.most) = ($0.sending + 1, max($0.most, $0.sending + 1)) }
        while !server.withLock({ $0.isOpen }) { try? await Task.sleep(for: .milliseconds(2)) }
        server.withLock { $0.sending -= 1 }
      })
    let company = test.company
    let owner = try test.actor("Ana", [.owner], email: "ana@example.co")
    let (first, second) = (try test.actor("Rosa", [.communityManager]), try test.actor("Luis", [.communityManager]))
    try await company.set(
      owner, [.mailHost: "smtp.example.co", .mailFrom: "decoro@example.co", .address: "https://decoro.example.co"])
    try await test.enact(TestCompany.protocolText(), by: owner)
    try await company.setRoster(owner, [first.id, second.id])
    let threat = try await company.receive(
      first, [IncomingComment(text: "Te voy a matar, Marcela")], decide: try TestDeciding.spanish())[0]
    /// Within five seconds.
    func comes(_ what: () async throws -> Bool) async throws -> Bool {
      for _ in 0..<1000 {
        if try await what() { return true }
        try await Task.sleep(for: .milliseconds(5))
      }
      return false
    }
    let rounds = Task { await company.rounds(every: .milliseconds(5)) }
    #expect(try await comes { server.withLock { $0.sending } == 1 })
    test.turn(by: .seconds(16 * 60))
    #expect(
      try await comes { try await company.calls(owner, about: threat.id).map(\.member) == [first.id, second.id] })
    rounds.cancel()
    server.withLock { $0.isOpen = true }
    await rounds.value
    #expect(server.withLock { $0.most } == 1)
    #expect(server.withLock { $0.sending } == 0)
  }
}
