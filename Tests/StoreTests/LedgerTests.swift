// SPDX-License-Identifier: Apache-2.0
import Foundation
import Testing

@testable import Store

@Suite struct LedgerTests {
  /// The file and its twin: one suite over both.
  static let kinds = ["file", "memory"]

  /// A place of its own, and how to leave it.
  static func records(_ kind: String) throws -> (records: Records, path: String) {
    guard kind == "file" else { return (try Records(), "") }
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("decoro-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    return (try Records(path: folder + "/decoro.sqlite"), folder + "/decoro.sqlite")
  }

  static func entry(_ n: Int, contents: [String: String] = [:]) -> Entry {
    Entry(
      "version.signed", about: "version:\(n)", by: "member:\(n % 7)",
      at: Moment(milliseconds: 1_790_000_000_000 + Int64(n)),
      revision: "sha256:1", data: ["text": .text("«\(n)»\n\"prev\":\"\(n)\"")], contents: contents)
  }

  @Test(arguments: kinds) func `A chain of entries holds, and every line follows the one before`(kind: String)
    async throws
  {
    let (records, _) = try Self.records(kind)
    for n in 1...50 { try await records.write { _ = try $0.append(Self.entry(n)) } }
    let check = try records.readNow { try $0.verify() }
    #expect(check.count == 50)
    #expect(check.head == (try records.readNow { try $0.head().sha256 }))
    var alone = ChainCheck()
    for line in try records.readNow({ try $0.lines(after: 0, count: 100) }) { try alone.follow(line.text) }
    #expect(alone.head == check.head)
  }

  @Test(arguments: kinds) func `A zero byte from outside does not part a line from its columns`(kind: String)
    async throws
  {
    let (records, _) = try Self.records(kind)
    let strange = Entry(
      "sensitive-day.ended", about: "day:2027-03-05\0zzz", by: "member:1\0",
      at: Moment(milliseconds: 1_790_000_000_000),
      revision: "", data: ["text": .text("a\0b")], contents: ["words": "c\0d"])
    try await records.write { _ = try $0.append(strange) }
    #expect(try records.readNow { try $0.verify() }.count == 1)
  }

  @Test(arguments: kinds) func `Nothing rewrites, removes or replaces an entry`(kind: String) async throws {
    let (records, _) = try Self.records(kind)
    for n in 1...3 { try await records.write { _ = try $0.append(Self.entry(n)) } }
    let attacks = [
      "UPDATE ledger SET who = 'x' WHERE n = 2", "DELETE FROM ledger WHERE n = 3",
      "INSERT OR REPLACE INTO ledger SELECT n, at, 'x', about, who, line, sha256 FROM ledger WHERE n = 2",
      "INSERT INTO ledger SELECT n + 2, at, what, about, who, line, sha256 FROM ledger WHERE n = 3",
      "INSERT INTO ledger SELECT 0, at, what, about, who, line, sha256 FROM ledger WHERE n = 3",
      "REPLACE INTO ledger (n, at, what, about, who, line, sha256) VALUES (1, '', '', '', '', '', '')",
    ]
    for sql in attacks {
      #expect(throws: StoreFailure.self, "\(sql)") { try records.writeNow { try $0.db.execute(sql: sql) } }
    }
    #expect(try records.readNow { try $0.verify() }.count == 3)
  }

  @Test func `Each byte of a line is under a hash`() throws {
    let records = try Records()
    for n in 1...3 { try records.writeNow { _ = try $0.append(Self.entry(n)) } }
    let lines = try records.readNow { try $0.lines(after: 0, count: 9) }.map { Array($0.text.utf8) }
    var tried = 0
    for place in lines[1].indices {
      var altered = lines
      altered[1][place] ^= 1
      var check = ChainCheck()
      #expect(throws: ChainCheck.Break.self) {
        for line in altered { try line.withUnsafeBufferPointer { try check.follow($0) } }
      }
      #expect(check.count <= 2)
      tried += 1
    }
    #expect(tried > 200)
  }

  @Test(arguments: [[0, 2], [1, 0, 2], [0, 1, 1, 2], [0, 2, 1], [1, 2]])
  func `A line that is missing, doubled or moved breaks the chain`(order: [Int]) throws {
    let records = try Records()
    for n in 1...3 { try records.writeNow { _ = try $0.append(Self.entry(n)) } }
    let lines = try records.readNow { try $0.lines(after: 0, count: 9) }.map(\.text)
    var check = ChainCheck()
    #expect(throws: ChainCheck.Break.self) { for index in order { try check.follow(lines[index]) } }
  }

  @Test(arguments: ["", "{}", "not json", "{\"entry\":{},\"sha256\":\"\"}", String(repeating: "x", count: 5000)])
  func `What is no line is told as such`(line: String) {
    var check = ChainCheck()
    #expect(throws: ChainCheck.Break.form(line: 1)) { try check.follow(line) }
  }

  @Test(arguments: kinds) func `A text that is erased leaves a chain that holds, and an altered one does not`(
    kind: String
  ) async throws {
    let (records, _) = try Self.records(kind)
    try await records.write {
      _ = try $0.append(Self.entry(1, contents: ["remark": "Lo leí en la tienda."]), subject: 7)
    }
    try await records.write { _ = try $0.append(Self.entry(2, contents: ["remark": "Otra."]), subject: 8) }
    #expect(try records.readNow { try $0.contents(of: 1) } == ["remark": "Lo leí en la tienda."])
    #expect(try records.writeNow { try $0.eraseContents(ofMember: 7) } == 1)
    #expect(try records.readNow { try $0.contents(of: 1) }.isEmpty)
    #expect(try records.readNow { try $0.verify() }.count == 2)
    try records.writeNow { try $0.db.execute(sql: "UPDATE ledger_contents SET content = 'Distinta.' WHERE n = 2") }
    #expect(throws: ChainCheck.Break.content(line: 2, path: "remark")) { try records.readNow { try $0.verify() } }
  }

  @Test func `The columns beside a line may say nothing else`() throws {
    let records = try Records()
    try records.writeNow { _ = try $0.append(Self.entry(1)) }
    try records.writeNow {
      try $0.db.execute(sql: "DROP TRIGGER ledger_no_update; UPDATE ledger SET who = 'member:99'")
    }
    #expect(throws: ChainCheck.Break.columns(line: 1)) { try records.readNow { try $0.verify() } }
  }

  @Test(arguments: kinds) func `The ledger is searched by what, who, what about and when`(kind: String) async throws {
    let (records, _) = try Self.records(kind)
    for n in 1...100 { try await records.write { _ = try $0.append(Self.entry(n)) } }
    func found(_ search: LedgerSearch) throws -> [Int] {
      try records.readNow { try $0.search(search, count: 10) }.map(\.n)
    }
    #expect(try found(LedgerSearch()) == Array((91...100).reversed()))
    #expect(try found(LedgerSearch(who: "member:3")) == [94, 87, 80, 73, 66, 59, 52, 45, 38, 31])
    #expect(try found(LedgerSearch(about: "version:5")) == [5])
    #expect(try found(LedgerSearch(what: "nothing")).isEmpty)
    #expect(try found(LedgerSearch(before: 3)) == [2, 1])
    let from = Moment(milliseconds: 1_790_000_000_000 + 4), to = Moment(milliseconds: 1_790_000_000_000 + 6)
    #expect(try found(LedgerSearch(from: from, to: to)) == [6, 5, 4])
    #expect(try records.readNow { try $0.verbs() } == ["version.signed"])
  }

  @Test func `Time does not go back where a clock does`() throws {
    let records = try Records()
    for n in [5, 3, 9] { try records.writeNow { _ = try $0.append(Self.entry(n)) } }
    let times = try records.readNow { try $0.search(LedgerSearch(), count: 9) }.map(\.at.milliseconds)
    #expect(times.map { $0 - 1_790_000_000_000 } == [9, 5, 5])
    #expect(try records.readNow { try $0.verify() }.count == 3)
  }

  @Test func `Many at once make one chain`() async throws {
    let (records, _) = try Self.records("file")
    try await withThrowingTaskGroup(of: Void.self) { group in
      for n in 1...200 { group.addTask { try await records.write { _ = try $0.append(Self.entry(n)) } } }
      try await group.waitForAll()
    }
    #expect(try records.readNow { try $0.verify() }.count == 200)
  }

  @Test func `A copy made while others write is whole`() async throws {
    let (records, path) = try Self.records("file")
    for n in 1...20 { try await records.write { _ = try $0.append(Self.entry(n)) } }
    let writing = Task { for n in 21...60 { try await records.write { _ = try $0.append(Self.entry(n)) } } }
    try records.copy(to: path + ".copy")
    try await writing.value
    let copy = try Records(path: path + ".copy")
    #expect(try copy.fault() == nil)
    #expect(try copy.readNow { try $0.verify() }.count >= 20)
  }
}
