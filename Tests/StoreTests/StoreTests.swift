// SPDX-License-Identifier: Apache-2.0
import Foundation
import GRDB
import Testing
import Vocabulary

@testable import Store

@Suite struct JSONTests {
  @Test(
    arguments: [
      (#""a \ud83d b""#, "a \u{FFFD} b"), (#""\ude00 \ud83d\ude00 \ud83d\u0041""#, "\u{FFFD} 😀 \u{FFFD}A"),
      (#""\\ud83d \\""#, #"\ud83d \"#), (#""a\u0000b""#, "a\u{FFFD}b"), (#""\ud8"#, nil), (#""\"#, nil), (#"\"#, nil),
      ("", nil),
    ] as [(String, String?)])
  func `What is no text is replaced, and what is no JSON is none`(sent: String, text: String?) {
    #expect(JSON(reading: sent.utf8) == text.map(JSON.text))
  }

  @Test func `Bytes that are no UTF-8 are replaced like everywhere`() {
    let sent = Array("[\"a".utf8) + [0xFF] + Array("b\",true,7,1.5]".utf8)
    #expect(JSON(reading: sent) == .list([.text("a\u{FFFD}b"), .bool(true), .int(7), .object([:])]))
  }

  @Test(arguments: [
    (JSON.object(["b": 1, "a": .list([.null, true, "x"])]), #"{"a":[null,true,"x"],"b":1}"#),
    (.text("a\"b\\c\u{1}\n\té"), #""a\"b\\c\u0001\n\té""#),
    (.object([:]), "{}"), (.list([]), "[]"), (.int(-7), "-7"),
    // By UTF-16 units, an emoji comes before U+FB33.
    (.object(["\u{FB33}": 1, "😀": 2]), "{\"😀\":2,\"\u{FB33}\":1}"),
  ])
  func `There is one way to write a value`(value: JSON, text: String) { #expect(value.canonical == text) }
}

@Suite struct MomentTests {
  @Test(arguments: [
    (0, "1970-01-01T00:00:00.000Z"), (951_782_400_000, "2000-02-29T00:00:00.000Z"),
    (1_795_746_318_120, "2026-11-27T02:25:18.120Z"), (-1, "1969-12-31T23:59:59.999Z"),
    (4_102_444_799_999, "2099-12-31T23:59:59.999Z"),
  ])
  func `A moment is written as RFC 3339 says, and read back`(milliseconds: Int64, text: String) {
    #expect(Moment(milliseconds: milliseconds).text == text)
    #expect(Moment(text)?.milliseconds == milliseconds)
  }

  @Test(arguments: [
    "", "2026-13-01", "2026-12-01T25:00:00.000Z", "yesterday", "2026-12-1", "2026-12-01 10:00",
    "12345678901-1-1T1:1:1.1Z",
  ])
  func `What is no moment is none`(text: String) { #expect(Moment(text) == nil) }

  @Test func `A day alone is its midnight, and a clock is where its reader is`() throws {
    let moment = try #require(Moment("2026-12-01"))
    #expect(moment.text == "2026-12-01T00:00:00.000Z")
    #expect(moment.parts(in: "America/Bogota") == ("2026-11-30", "19:00"))
  }
}

@Suite struct MigrationTests {
  /// From each earlier shape, with somebody in it.
  @Test(arguments: Array(1...Migrations.all.count)) func `Every earlier file is brought up to date with its data`(
    steps: Int
  ) throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("decoro-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let path = folder + "/decoro.sqlite"
    let old = try DatabaseQueue(path: path, configuration: Records.configuration)
    try Migrations.migrator(Migrations.all.prefix(steps)).migrate(old)
    let line = LedgerLine(LedgerTests.entry(1), n: 1, after: LedgerLine.beginning, data: [:])
    try old.write { db in
      try db.execute(
        sql:
          "INSERT INTO ledger (n, at, what, about, who, line, sha256) VALUES (1, ?, 'version.signed', 'version:1', 'member:1', ?, ?)",
        arguments: [LedgerTests.entry(1).at.text, line.text, line.sha256])
      if steps >= 2 {
        try db.execute(
          sql:
            "INSERT INTO members (name, language, timezone, joined_at) VALUES ('Ana', 'es', 'UTC', '2026-01-01T00:00:00.000Z')"
        )
      }
    }
    try old.close()
    let records = try Records(path: path)
    #expect(try records.readNow { try $0.verify() }.count == 1)
    #expect(try records.readNow { try $0.memberCount() } == (steps >= 2 ? 1 : 0))
    #expect(try records.fault() == nil)
  }

  @Test func `A case that was closed before anybody noted when counts from its last message`() throws {
    let path = FileManager.default.temporaryDirectory.appendingPathComponent("decoro-\(UUID().uuidString).sqlite").path
    let old = try DatabaseQueue(path: path, configuration: Records.configuration)
    try Migrations.migrator(Migrations.all.prefix(21)).migrate(old)
    try old.write { db in
      try db.execute(
        sql: """
          INSERT INTO members (name, language, timezone, joined_at) VALUES ('Ana', 'es', 'UTC', '2026-01-01T00:00:00.000Z');
          INSERT INTO cases (opened_by, at, due, state, subject, order_number) VALUES
            (1, '2026-01-01T00:00:00.000Z', '', 'closed', 'uno', ''), (1, '2026-01-01T00:00:00.000Z', '', 'closed', 'dos', ''),
            (1, '2026-01-01T00:00:00.000Z', '', 'open', 'tres', '');
          INSERT INTO case_messages (case_id, at, kind, text) VALUES
            (1, '2026-02-01T00:00:00.000Z', 'message', 'hola'), (1, '2026-06-01T00:00:00.000Z', 'message', 'gracias'),
            (3, '2026-01-02T00:00:00.000Z', 'message', 'hola');
          """)
    }
    try old.close()
    let records = try Records(path: path)
    func left(before day: String) throws -> [String] {
      let moment = try #require(Moment(day))
      return try records.writeNow { records in
        try records.sweepCases(before: moment)
        return try (1...3).compactMap { try records.matter($0)?.subject }
      }
    }
    #expect(try left(before: "2026-01-01") == ["uno", "dos", "tres"])
    #expect(try left(before: "2026-05-31") == ["uno", "", "tres"])
    #expect(try records.readNow { try $0.words(ofCase: 1).map(\.text) } == ["hola", "gracias"])
    #expect(try left(before: "2026-06-02") == ["", "", "tres"])
    #expect(try records.readNow { try $0.words(ofCase: 3).map(\.text) } == ["hola"])
  }

  @Test func `A file of a newer Decoro is refused`() throws {
    let path = FileManager.default.temporaryDirectory.appendingPathComponent("decoro-\(UUID().uuidString).sqlite").path
    _ = try Records(path: path)
    let newer = try DatabaseQueue(path: path)
    try newer.write { try $0.execute(sql: "INSERT INTO grdb_migrations (identifier) VALUES ('9999 from the future')") }
    try newer.close()
    #expect(throws: StoreFailure.tooNew(path)) { try Records(path: path) }
  }

  @Test func `What is no database is told as such`() throws {
    let path = FileManager.default.temporaryDirectory.appendingPathComponent("decoro-\(UUID().uuidString).sqlite").path
    try Data(repeating: 65, count: 8192).write(to: URL(fileURLWithPath: path))
    #expect(throws: StoreFailure.notADatabase(path)) { try Records(path: path) }
  }

  @Test func `The numbers of the migrations follow each other`() {
    for (index, step) in Migrations.all.enumerated() {
      #expect(Int(step.name.prefix(4)) == index + 1)
    }
  }
}

@Suite struct RecordTests {
  static let now = Moment("2026-11-27")!

  @Test(arguments: LedgerTests.kinds) func `Who leaves keeps no door, and who is erased no name`(kind: String)
    async throws
  {
    let (records, _) = try LedgerTests.records(kind)
    let now = Self.now
    let id = try await records.write { records in
      let id = try records.add(
        Member(name: "Ana Ruiz", email: "ana@example.org", team: "Tienda", joinedAt: now, roles: [.owner, .member]))
      try records.setPassword("hash", of: id, at: now)
      try records.add(Link(hash: "l", member: id, purpose: .invite, madeAt: now, expiresAt: now.adding(.seconds(60))))
      try records.add(
        Session(hash: "s", member: id, madeAt: now, seenAt: now, expiresAt: now.adding(.seconds(60)), device: ""))
      return id
    }
    try records.writeNow { try $0.leave(id, at: now) }
    #expect(try records.readNow { try $0.session("s", at: now) } == nil)
    #expect(try records.readNow { try $0.link("l", at: now) } == nil)
    #expect(try records.readNow { try $0.passwordHash(of: id) } == nil)
    try records.writeNow { try $0.erase(id, at: now) }
    let member = try #require(try records.readNow { try $0.member(id) })
    #expect(member.name == "–" && member.email == nil && member.team.isEmpty)
  }

  @Test(arguments: LedgerTests.kinds) func `A link opens once, also for two at the same moment`(kind: String)
    async throws
  {
    let (records, _) = try LedgerTests.records(kind)
    let now = Self.now
    try records.writeNow { records in
      let id = try records.add(Member(name: "Ana", joinedAt: now))
      try records.add(Link(hash: "l", member: id, purpose: .first, madeAt: now, expiresAt: now.adding(.seconds(60))))
    }
    let opened = try await withThrowingTaskGroup(of: Bool.self) { group in
      for _ in 0..<20 { group.addTask { try await records.write { try $0.use("l") } } }
      return try await group.reduce(0) { $0 + ($1 ? 1 : 0) }
    }
    #expect(opened == 1)
  }

  @Test func `A personal text has no place in the records`() throws {
    let records = try Records()
    #expect(throws: StoreFailure.self) {
      try records.writeNow { try $0.add(OfficialText(at: Self.now, surface: .personal, text: "x", outcome: .pass)) }
    }
  }

  @Test func `The schema itself lets nobody approve what they wrote`() throws {
    let records = try Records()
    try records.writeNow { records in
      let id = try records.add(Member(name: "Ana", joinedAt: Self.now))
      let version = Version(number: "1", text: "x", revision: "r", author: id, madeAt: Self.now)
      let made = try records.add(version)
      #expect(throws: (any Error).self) {
        try records.approve(
          Version(id: made, number: "1", text: "x", revision: "r", author: nil, madeAt: Self.now), by: id, at: Self.now)
      }
    }
  }

  @Test func `What two people write at once is not lost`() throws {
    let records = try Records()
    try records.writeNow { records in
      let id = try records.add(Version(number: "1", text: "x", author: nil, madeAt: Self.now))
      var one = try #require(try records.version(id))
      let seen = one.changedAt
      one.text = "one"
      one.changedAt = seen.adding(.seconds(1))
      #expect(try records.update(one, readAt: seen))
      one.text = "other"
      #expect(try !records.update(one, readAt: seen))
      #expect(try records.version(id)?.text == "one")
    }
  }
}
