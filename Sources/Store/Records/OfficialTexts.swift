// SPDX-License-Identifier: Apache-2.0
import GRDB
import Vocabulary

/// A text of an official profile, or one that was written to it, with what was decided.
public struct OfficialText: Sendable, Hashable, Identifiable {
  public var id: Int64
  public var at: Moment
  /// Never `personal`: the schema refuses it.
  public var surface: Surface
  public var text: String
  public var outcome: Outcome
  public var clause: String?
  public var entry: Int?

  public init(
    id: Int64 = 0, at: Moment, surface: Surface, text: String, outcome: Outcome, clause: String? = nil,
    entry: Int? = nil
  ) {
    self.id = id
    self.at = at
    self.surface = surface
    self.text = text
    self.outcome = outcome
    self.clause = clause
    self.entry = entry
  }
}

extension Transaction {
  @discardableResult
  public func add(_ text: OfficialText) throws -> Int64 {
    try db.execute(
      sql: "INSERT INTO official_texts (at, surface, text, outcome, clause, entry) VALUES (?, ?, ?, ?, ?, ?)",
      arguments: [text.at.text, text.surface.rawValue, text.text, text.outcome.rawValue, text.clause, text.entry])
    return db.lastInsertedRowID
  }

  /// Since a moment, the newest first; of those whose time is up nothing is left to read.
  public func officialTexts(since moment: Moment, count: Int = .max) throws -> [OfficialText] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT id, at, surface, text, outcome, clause, entry FROM official_texts
        WHERE at >= ? AND text <> '' ORDER BY at DESC LIMIT ?
        """, arguments: [moment.text, count]
    ).compactMap { row in
      guard let surface = Surface(rawValue: row["surface"]), let outcome = Outcome(rawValue: row["outcome"]),
        let at = Moment(row["at"] as String)
      else { return nil }
      return OfficialText(
        id: row["id"], at: at, surface: surface, text: row["text"], outcome: outcome, clause: row["clause"],
        entry: row["entry"])
    }
  }
}
