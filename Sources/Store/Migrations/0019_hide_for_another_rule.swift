// SPDX-License-Identifier: Apache-2.0

extension Migrations {
  /// What an appeal gave back stays for that rule; a telephone number in it may still be hidden for another one. So a comment has at
  /// most one notice for each rule, where it had one.
  static let hideForAnotherRule = Step(
    name: "0019 hide for another rule",
    sql: """
      CREATE TABLE withdrawals_by_rule (
        id INTEGER PRIMARY KEY,
        comment INTEGER NOT NULL REFERENCES comments (id),
        code TEXT NOT NULL UNIQUE,
        clause TEXT NOT NULL,
        facts TEXT NOT NULL,
        rule TEXT NOT NULL,
        revision TEXT NOT NULL,
        hidden_by INTEGER NOT NULL REFERENCES members (id),
        at TEXT NOT NULL,
        appeal_until TEXT NOT NULL,
        state TEXT NOT NULL CHECK (state IN ('standing', 'appealed', 'upheld', 'overturned', 'undone')),
        appeal TEXT,
        appealed_at TEXT,
        decided_by INTEGER REFERENCES members (id),
        decided_at TEXT,
        reason TEXT,
        CHECK (decided_by IS NULL OR state = 'undone' OR decided_by <> hidden_by),
        UNIQUE (comment, clause)
      ) STRICT;
      INSERT INTO withdrawals_by_rule SELECT id, comment, code, clause, facts, rule, revision, hidden_by, at, appeal_until,
        state, appeal, appealed_at, decided_by, decided_at, reason FROM withdrawals;
      DROP TABLE withdrawals;
      ALTER TABLE withdrawals_by_rule RENAME TO withdrawals;
      CREATE INDEX withdrawals_state ON withdrawals (state, id);
      """)
}
