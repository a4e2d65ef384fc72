// SPDX-License-Identifier: Apache-2.0
import Store
import TestKit
import Testing

@testable import Desk

@Suite struct SettingsTests {
  static let values: [(Setting, String, String?)] = [
    (.address, "https://decoro.example.co/", "https://decoro.example.co"), (.address, "", ""),
    (.address, "http://decoro.example.co", nil), (.address, "http://localhost:8080", "http://localhost:8080"),
    (.address, "https://a@b.example", nil), (.address, "https://decoro.example.co/x", nil),
    (.address, "https://decoro.example.co?x=1", nil), (.address, "javascript:alert(1)", nil),
    (.address, "https://decoro.example.co\r\nX: y", nil),
    (.mailHost, "smtp.example.co", "smtp.example.co"), (.mailHost, "smtp.example.co/x", nil),
    (.mailHost, "-x", nil), (.mailPort, "587", "587"), (.mailPort, "0", nil), (.mailPort, "70000", nil),
    (.mailPort, "x", nil), (.mailSecurity, "tls", "tls"), (.mailSecurity, "ssl", nil),
    (.mailFrom, "decoro@example.co", "decoro@example.co"), (.mailFrom, "a@b.co>\r\nBcc: x@y.co", nil),
    (.mailFrom, "a b@example.co", nil), (.workFrom, "24", nil), (.workUntil, "24", "24"), (.reminders, "maybe", nil),
    (.providerIssuer, "https://login.example.co/realms/x", "https://login.example.co/realms/x"),
    (.providerIssuer, "http://login.example.co", nil), (.keepComments, "30", nil), (.keepComments, "200", "200"),
    (.keepCases, "-1", nil), (.keepSignIns, "400", nil),
  ]

  @Test(arguments: values) func `A setting takes what it can be, and nothing else`(
    setting: Setting, given: String, kept: String?
  ) {
    #expect(setting.tidy(given) == kept)
  }

  @Test func `What is set is kept, and told in the ledger by its name alone`() async throws {
    let test = try TestCompany()
    let owner = try test.actor("Ana", [.owner])
    try await test.company.set(
      owner, [.mailHost: "smtp.example.co", .mailFrom: "decoro@example.co", .mailPassword: "muy secreta 2026"])
    let settings = try await test.company.settings(owner)
    #expect(settings[.mailHost] == "smtp.example.co")
    #expect(settings[.mailPort] == "587")
    #expect(try await test.company.mailServer(settings)?.password == "muy secreta 2026")
    let (rows, lines) = try test.company.records.readNow { records in
      (try records.settings(), try records.search(LedgerSearch(), count: 10).map(\.line))
    }
    #expect(!"\(rows)".contains("muy secreta"))
    #expect(!"\(lines)".contains("muy secreta") && !"\(lines)".contains("smtp.example.co"))
    #expect("\(lines)".contains("mail-password"))
    // Empty leaves it; a hyphen takes it away.
    try await test.company.set(owner, [.mailPassword: ""])
    #expect(try await test.company.settings(owner).isSet(.mailPassword))
    try await test.company.set(owner, [.mailPassword: "-"])
    #expect(try await !test.company.settings(owner).isSet(.mailPassword))
  }

  @Test func `One wrong value and none is kept`() async throws {
    let test = try TestCompany()
    let owner = try test.actor("Ana", [.owner])
    await #expect(throws: Refusal.badSetting(.mailPort)) {
      try await test.company.set(owner, [.mailHost: "smtp.example.co", .mailPort: "x"])
    }
    #expect(try await !test.company.settings(owner).isSet(.mailHost))
    await #expect(throws: Refusal.badSetting(.workUntil)) {
      try await test.company.set(owner, [.workFrom: "18", .workUntil: "9"])
    }
  }

  @Test func `No password goes over the wire in the clear`() async throws {
    let test = try TestCompany()
    let owner = try test.actor("Ana", [.owner])
    let far: [Setting: String] = [.mailHost: "smtp.example.co", .mailFrom: "a@example.co", .mailSecurity: "none"]
    await #expect(throws: Refusal.badSetting(.mailSecurity)) { try await test.company.set(owner, far) }
    try await test.company.set(owner, far.merging([.mailHost: "127.0.0.1"]) { $1 })
  }

  @Test func `An operator sets the mail, and does not say who is who`() async throws {
    let test = try TestCompany()
    let person = try test.actor("Olga", [.operator])
    try await test.company.set(person, [.mailHost: "smtp.example.co"])
    await #expect(throws: Refusal.notAllowed(.giveRoles)) {
      try await test.company.set(person, [.providerIssuer: "https://login.example.co"])
    }
  }

  @Test func `Passwords end only when who ends them came in without one`() async throws {
    let test = try TestCompany()
    let owner = try test.actor("Ana", [.owner])
    await #expect(throws: Refusal.tryProviderFirst) {
      try await test.company.set(
        owner,
        [
          .address: "https://decoro.example.co", .providerIssuer: "https://login.example.co", .providerClient: "decoro",
          .providerOnly: "yes",
        ])
    }
  }

  @Test func `Where passwords are over, who sets the mail sends the address along as it is`() async throws {
    let test = try TestCompany()
    let person = try test.actor("Olga", [.operator])
    let (now, site) = (test.company.tools.now(), "https://decoro.example.co")
    try await test.company.records.write { records in
      for (name, value) in [
        ("address", site), ("provider-issuer", "https://login.example.co"), ("provider-client", "decoro"),
        ("provider-only", "yes"),
      ] {
        try records.set(name, to: value, at: now)
      }
    }
    try await test.company.set(person, [.address: site + "/", .mailHost: "smtp.example.co"])
    #expect(try await test.company.settings(person)[.mailHost] == "smtp.example.co")
    for other in ["", "https://otra.example.co"] {
      await #expect(throws: Refusal.notAllowed(.giveRoles)) {
        try await test.company.set(person, [.address: other])
      }
    }
  }

  @Test func `What is kept for so many days goes after them`() async throws {
    let test = try TestCompany()
    let owner = try test.actor("Ana", [.owner])
    try await test.company.set(owner, [.keepSignIns: "30"])
    try await test.company.records.write { try $0.note(signIn: "password", of: owner.id, at: test.company.tools.now()) }
    test.turn(by: .seconds(29 * 86_400))
    try await test.company.sweep()
    #expect(try test.company.records.readNow { try $0.signIns(of: owner.id, count: 5).count } == 1)
    test.turn(by: .seconds(2 * 86_400))
    try await test.company.sweep()
    #expect(try test.company.records.readNow { try $0.signIns(of: owner.id, count: 5).count } == 0)
  }
}
