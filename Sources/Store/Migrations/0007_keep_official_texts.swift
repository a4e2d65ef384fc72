// SPDX-License-Identifier: Apache-2.0

extension Migrations {
  /// What official profiles wrote and what was written to them, so that a new version can be tried on it. Never a text of a
  /// personal account: the schema has no place for one (guarantee 1). The author of a comment is not kept.
  static let keepOfficialTexts = Step(
    name: "0007 keep official texts",
    sql: """
      CREATE TABLE official_texts (
        id INTEGER PRIMARY KEY,
        at TEXT NOT NULL,
        surface TEXT NOT NULL CHECK (surface IN ('official', 'reply', 'comment')),
        text TEXT NOT NULL,
        outcome TEXT NOT NULL,
        clause TEXT,
        entry INTEGER REFERENCES ledger (n)
      ) STRICT;
      CREATE INDEX official_texts_at ON official_texts (at);
      CREATE INDEX official_texts_outcome ON official_texts (outcome, at);
      """)
}
