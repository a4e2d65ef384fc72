// SPDX-License-Identifier: Apache-2.0
import GRDB

extension Transaction {
  /// Where the chain stands: how many entries, and the hash of the last.
  public func head() throws -> (count: Int, sha256: String) {
    let row = try Row.fetchOne(db, sql: "SELECT n, sha256 FROM ledger ORDER BY n DESC LIMIT 1")
    guard let row else { return (0, LedgerLine.beginning) }
    return (row["n"], row["sha256"])
  }

  /// Adds to the end of the chain, in the transaction that the act itself is in: one is not kept without the other.
  ///
  /// Time does not go back in it: where the machine's clock did, an entry has the time of the one before. So a stretch of time
  /// is a stretch of numbers.
  ///
  /// `subject`: the member whose words the contents are, so that they can be erased; `keepUntil`: when they go by themselves.
  @discardableResult
  public func append(_ entry: Entry, subject: Int64? = nil, keepUntil: Moment? = nil) throws -> Int {
    let last = try head()
    var entry = entry
    // The columns would be cut at it and the line would not: nobody could check the chain again.
    entry.about = entry.about.withoutNUL
    entry.who = entry.who.withoutNUL
    entry.contents = entry.contents.mapValues(\.withoutNUL)
    if let text = try String.fetchOne(db, sql: "SELECT at FROM ledger WHERE n = ?", arguments: [last.count]),
      let before = Moment(text)
    {
      entry.at = max(entry.at, before)
    }
    var data = entry.data
    var salts: [String: String] = [:]
    for (path, content) in entry.contents {
      let salt = Commitment.salt()
      salts[path] = salt
      data[path] = .object(["salted-sha256": .text(Commitment.hash(content, salt: salt))])
    }
    let line = LedgerLine(entry, n: last.count + 1, after: last.sha256, data: data)
    try db.execute(
      sql: "INSERT INTO ledger (n, at, what, about, who, line, sha256) VALUES (?, ?, ?, ?, ?, ?, ?)",
      arguments: [line.n, entry.at.text, entry.what, entry.about, entry.who, line.text, line.sha256])
    for (path, content) in entry.contents.sorted(by: { $0.key < $1.key }) {
      try db.execute(
        sql: "INSERT INTO ledger_contents (n, path, member, salt, content, keep_until) VALUES (?, ?, ?, ?, ?, ?)",
        arguments: [line.n, path, subject, salts[path], content, keepUntil?.text])
    }
    return line.n
  }

  /// Lines after `n`, in order, `count` at most.
  public func lines(after n: Int, count: Int) throws -> [LedgerLine] {
    try Row.fetchAll(
      db, sql: "SELECT n, line, sha256 FROM ledger WHERE n > ? ORDER BY n LIMIT ?", arguments: [n, count]
    ).map { LedgerLine(n: $0["n"], sha256: $0["sha256"], text: $0["line"]) }
  }

  /// Texts that go with an entry and have not been erased.
  public func contents(of n: Int) throws -> [String: String] {
    let rows = try Row.fetchAll(
      db, sql: "SELECT path, content FROM ledger_contents WHERE n = ? AND content IS NOT NULL", arguments: [n])
    return Dictionary(rows.map { ($0["path"], $0["content"]) }, uniquingKeysWith: { first, _ in first })
  }

  /// Erases what a member wrote, or what was to be kept until now. The chain holds: it has hashes only.
  @discardableResult
  public func eraseContents(ofMember member: Int64) throws -> Int {
    try db.execute(
      sql: "UPDATE ledger_contents SET salt = NULL, content = NULL WHERE member = ? AND content IS NOT NULL",
      arguments: [member])
    return db.changesCount
  }

  @discardableResult
  public func eraseContents(keptUntil now: Moment) throws -> Int {
    try db.execute(
      sql: "UPDATE ledger_contents SET salt = NULL, content = NULL, keep_until = NULL WHERE keep_until <= ?",
      arguments: [now.text])
    return db.changesCount
  }
}

extension LedgerLine {
  init(n: Int, sha256: String, text: String) {
    self.n = n
    self.sha256 = sha256
    self.text = text
  }
}
