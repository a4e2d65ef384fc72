// SPDX-License-Identifier: Apache-2.0
import GRDB

extension Transaction {
  /// What was set, by name; what was not set is not in it.
  public func settings() throws -> [String: String] {
    try Row.fetchAll(db, sql: "SELECT name, value FROM settings").reduce(into: [:]) { $0[$1["name"]] = $1["value"] }
  }

  /// nil takes it back to what it was at first.
  public func set(_ name: String, to value: String?, at now: Moment) throws {
    guard let value else {
      try db.execute(sql: "DELETE FROM settings WHERE name = ?", arguments: [name])
      return
    }
    try db.execute(
      sql: """
        INSERT INTO settings (name, value, changed_at) VALUES (?, ?, ?)
        ON CONFLICT (name) DO UPDATE SET value = excluded.value, changed_at = excluded.changed_at
        """, arguments: [name, value, now.text])
  }
}
