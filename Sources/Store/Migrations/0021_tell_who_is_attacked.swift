// SPDX-License-Identifier: Apache-2.0

extension Migrations {
  /// Whoever a comment attacks hears of it from a person, and says what is to be done.
  static let tellWhoIsAttacked = Step(
    name: "0021 tell who is attacked",
    sql: """
      CREATE TABLE attacks (
        id INTEGER PRIMARY KEY,
        comment INTEGER NOT NULL REFERENCES comments (id),
        member INTEGER NOT NULL REFERENCES members (id),
        told_by INTEGER NOT NULL REFERENCES members (id),
        told_at TEXT NOT NULL,
        wish TEXT CHECK (wish IN ('report', 'keep', 'nothing')),
        note TEXT NOT NULL DEFAULT '',
        wished_at TEXT,
        UNIQUE (comment, member)
      ) STRICT;
      CREATE INDEX attacks_member ON attacks (member, id);
      """)
}
