// SPDX-License-Identifier: Apache-2.0

extension Migrations {
  /// Answers of the practice are not kept; how often a rule was misunderstood is, without a name.
  static let keepSignatures = Step(
    name: "0005 keep signatures",
    sql: """
      CREATE TABLE signatures (
        version INTEGER NOT NULL REFERENCES versions (id),
        member INTEGER NOT NULL REFERENCES members (id),
        revision TEXT NOT NULL,
        at TEXT NOT NULL,
        entry INTEGER NOT NULL REFERENCES ledger (n),
        PRIMARY KEY (version, member)
      ) STRICT;
      CREATE INDEX signatures_member ON signatures (member, version);
      CREATE TRIGGER signatures_no_update BEFORE UPDATE ON signatures BEGIN
        SELECT raise(ABORT, 'a signature does not change');
      END;
      CREATE TABLE misunderstood (
        version INTEGER NOT NULL REFERENCES versions (id),
        clause TEXT NOT NULL,
        asked INTEGER NOT NULL DEFAULT 0,
        missed INTEGER NOT NULL DEFAULT 0,
        PRIMARY KEY (version, clause)
      ) STRICT;
      """)
}
