// SPDX-License-Identifier: Apache-2.0
import GRDB

extension Transaction {
  /// The chain as it stands in the database, with what stands beside it. Throws a `ChainCheck.Break` at the first entry that
  /// does not hold. `progress` hears how many entries hold so far.
  public func verify(_ progress: (Int) -> Void = { _ in }) throws -> ChainCheck {
    var check = ChainCheck()
    let rows = try Row.fetchCursor(db, sql: "SELECT n, sha256, line, about, at, what, who FROM ledger ORDER BY n")
    while let row = try rows.next() {
      // By place: a name would be looked for seven times a row, a million times.
      let line: String = row[2]
      try check.follow(line)
      guard row[1] == check.head, row[0] == check.count, line.says(row[3], row[4], row[5], row[6]) else {
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
  fileprivate func says(_ about: String, _ at: String, _ what: String, _ who: String) -> Bool {
    let start = "{\"entry\":{\"about\":\(JSON.text(about).canonical),\"at\":\(JSON.text(at).canonical)"
    let end = ",\"what\":\(JSON.text(what).canonical),\"who\":\(JSON.text(who).canonical)},\"sha256\":\""
    guard utf8.count > end.utf8.count + 66, utf8.starts(with: start.utf8) else { return false }
    return utf8.dropLast(66).suffix(end.utf8.count).elementsEqual(end.utf8)
  }
}
