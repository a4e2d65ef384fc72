// SPDX-License-Identifier: Apache-2.0
import GRDB

extension Transaction {
  /// The chain as it stands in the database, with what stands beside it. Throws a `ChainCheck.Break` at the first entry that
  /// does not hold. `progress` hears how many entries hold so far.
  public func verify(_ progress: (Int) -> Void = { _ in }) throws -> ChainCheck {
    var check = ChainCheck()
    let rows = try Row.fetchCursor(db, sql: "SELECT n, at, what, about, who, line, sha256 FROM ledger ORDER BY n")
    while let row = try rows.next() {
      let line: String = row["line"]
      try check.follow(line)
      guard row["sha256"] == check.head, row["n"] == check.count, line.says(row) else {
        throw ChainCheck.Break.columns(line: check.count)
      }
      if check.count % 20_000 == 0 { progress(check.count) }
    }
    try verifyContents()
    return check
  }

  private func verifyContents() throws {
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT c.n, c.path, c.salt, c.content, l.line FROM ledger_contents c JOIN ledger l ON l.n = c.n
        WHERE c.content IS NOT NULL ORDER BY c.n
        """)
    while let row = try rows.next() {
      let (n, path, line): (Int, String, String) = (row["n"], row["path"], row["line"])
      let hash = Commitment.hash(row["content"], salt: row["salt"])
      guard line.contains("\(JSON.text(path).canonical):{\"salted-sha256\":\"\(hash)\"}") else {
        throw ChainCheck.Break.content(line: n, path: path)
      }
    }
  }
}

extension String {
  /// Keys are sorted: what is repeated in columns stands at the two ends of the line.
  fileprivate func says(_ row: Row) -> Bool {
    let (about, at, what, who): (String, String, String, String) = (row["about"], row["at"], row["what"], row["who"])
    let start = "{\"entry\":{\"about\":\(JSON.text(about).canonical),\"at\":\(JSON.text(at).canonical)"
    let end = ",\"what\":\(JSON.text(what).canonical),\"who\":\(JSON.text(who).canonical)},\"sha256\":\""
    return utf8.starts(with: start.utf8) && utf8.dropLast(66).reversed().starts(with: end.utf8.reversed())
  }
}
