// SPDX-License-Identifier: Apache-2.0

extension Migrations {
  /// Open notices about what may do harm, and permits to use the brand. A notice is about a thing, never about what a colleague
  /// posts: there is no column for a person or a profile.
  static let askAndTell = Step(
    name: "0013 ask and tell",
    sql: """
      CREATE TABLE notices (
        id INTEGER PRIMARY KEY,
        at TEXT NOT NULL,
        member INTEGER NOT NULL REFERENCES members (id),
        place TEXT NOT NULL,
        text TEXT NOT NULL,
        promised TEXT NOT NULL,
        answer TEXT,
        answered_by INTEGER REFERENCES members (id),
        answered_at TEXT
      ) STRICT;
      CREATE INDEX notices_open ON notices (promised) WHERE answer IS NULL;
      CREATE INDEX notices_member ON notices (member);
      CREATE TABLE permits (
        id INTEGER PRIMARY KEY,
        at TEXT NOT NULL,
        member INTEGER NOT NULL REFERENCES members (id),
        what TEXT NOT NULL,
        purpose TEXT NOT NULL,
        state TEXT NOT NULL CHECK (state IN ('asked', 'granted', 'refused', 'ended')),
        until TEXT,
        answer TEXT,
        decided_by INTEGER REFERENCES members (id),
        decided_at TEXT,
        CHECK (state <> 'granted' OR until IS NOT NULL),
        CHECK (decided_by IS NULL OR decided_by <> member)
      ) STRICT;
      CREATE INDEX permits_state ON permits (state, id);
      CREATE INDEX permits_member ON permits (member);
      """)
}
