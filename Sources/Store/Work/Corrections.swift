// SPDX-License-Identifier: Apache-2.0
import GRDB

// Who wrote in the correction of a message that waits for somebody else.

extension Transaction {
  public func note(author member: Int64, ofCorrectionOf publication: Int64) throws {
    try db.execute(
      sql: "INSERT INTO correction_authors (publication, member) VALUES (?, ?) ON CONFLICT DO NOTHING",
      arguments: [publication, member])
  }

  public func authors(ofCorrectionOf publication: Int64) throws -> Set<Int64> {
    Set(
      try Int64.fetchAll(
        db, sql: "SELECT member FROM correction_authors WHERE publication = ?", arguments: [publication]))
  }

  public func dropAuthors(ofCorrectionOf publication: Int64) throws {
    try db.execute(sql: "DELETE FROM correction_authors WHERE publication = ?", arguments: [publication])
  }

  /// Published messages with a correction that waits, the oldest first.
  public func publicationsToCorrect(count: Int) throws -> [Publication] {
    try Row.fetchAll(
      db,
      sql: Publication.select
        + " WHERE correction_waiting IS NOT NULL AND state = 'published' ORDER BY id LIMIT ?",
      arguments: [count]
    ).compactMap(Publication.init)
  }
}
