// SPDX-License-Identifier: Apache-2.0

extension Migrations {
  /// Who is called when a threat comes in, in their order, and who answered.
  static let callWhoIsOnDuty = Step(
    name: "0014 call who is on duty",
    sql: """
      CREATE TABLE duty (
        place INTEGER PRIMARY KEY,
        member INTEGER NOT NULL UNIQUE REFERENCES members (id)
      ) STRICT;
      CREATE TABLE calls (
        id INTEGER PRIMARY KEY,
        comment INTEGER NOT NULL REFERENCES comments (id),
        member INTEGER NOT NULL REFERENCES members (id),
        at TEXT NOT NULL,
        answered_at TEXT,
        UNIQUE (comment, member)
      ) STRICT;
      CREATE INDEX calls_open ON calls (at) WHERE answered_at IS NULL;
      """)
}
