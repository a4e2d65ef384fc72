// SPDX-License-Identifier: Apache-2.0

extension Migrations {
  /// A program's key: the hash of what it holds, for one role of whoever made it.
  static let giveKeysToPrograms = Step(
    name: "0008 give keys to programs",
    sql: """
      CREATE TABLE tokens (
        id INTEGER PRIMARY KEY,
        hash TEXT NOT NULL UNIQUE,
        member INTEGER NOT NULL REFERENCES members (id),
        name TEXT NOT NULL,
        role TEXT NOT NULL,
        scope TEXT NOT NULL CHECK (scope IN ('read', 'write')),
        made_at TEXT NOT NULL,
        expires_at TEXT NOT NULL
      ) STRICT;
      CREATE INDEX tokens_member ON tokens (member);
      """)
}
