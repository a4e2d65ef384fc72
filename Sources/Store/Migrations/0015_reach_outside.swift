// SPDX-License-Identifier: Apache-2.0

extension Migrations {
  /// Settings are few and are read by name; what is secret among them is sealed with the key file. A letter is noted before it goes
  /// out, so that nobody gets the same one twice; its text is written when it is sent and kept nowhere. An identity says which
  /// member somebody is whom the organisation's own sign-in names.
  static let reachOutside = Step(
    name: "0015 reach outside",
    sql: """
      CREATE TABLE settings (
        name TEXT PRIMARY KEY,
        value TEXT NOT NULL,
        changed_at TEXT NOT NULL
      ) STRICT;
      CREATE TABLE letters (
        id INTEGER PRIMARY KEY,
        kind TEXT NOT NULL,
        about TEXT NOT NULL,
        member INTEGER NOT NULL REFERENCES members (id),
        round INTEGER NOT NULL,
        state TEXT NOT NULL CHECK (state IN ('waiting', 'sent', 'failed')),
        made_at TEXT NOT NULL,
        next_try TEXT NOT NULL,
        tries INTEGER NOT NULL DEFAULT 0,
        UNIQUE (kind, about, member, round)
      ) STRICT;
      CREATE INDEX letters_waiting ON letters (next_try) WHERE state = 'waiting';
      CREATE INDEX letters_member ON letters (member);
      CREATE TABLE identities (
        issuer TEXT NOT NULL,
        subject TEXT NOT NULL,
        member INTEGER NOT NULL REFERENCES members (id),
        since TEXT NOT NULL,
        PRIMARY KEY (issuer, subject)
      ) STRICT;
      CREATE INDEX identities_member ON identities (member);
      ALTER TABLE passwords ADD COLUMN is_pin INTEGER NOT NULL DEFAULT 0;
      ALTER TABLE sessions ADD COLUMN family TEXT NOT NULL DEFAULT '';
      ALTER TABLE sessions ADD COLUMN renewed_at TEXT NOT NULL DEFAULT '';
      UPDATE sessions SET family = hash, renewed_at = made_at;
      CREATE INDEX sessions_family ON sessions (family);
      CREATE TABLE substitutes (
        member INTEGER NOT NULL REFERENCES members (id),
        substitute INTEGER NOT NULL REFERENCES members (id),
        from_day TEXT NOT NULL,
        until_day TEXT NOT NULL,
        PRIMARY KEY (member, substitute),
        CHECK (member <> substitute AND from_day <= until_day)
      ) STRICT;
      CREATE INDEX substitutes_substitute ON substitutes (substitute, until_day);
      CREATE TABLE remarks (
        id INTEGER PRIMARY KEY,
        version INTEGER NOT NULL REFERENCES versions (id),
        passage TEXT NOT NULL,
        quote TEXT NOT NULL,
        author INTEGER NOT NULL REFERENCES members (id),
        text TEXT NOT NULL,
        at TEXT NOT NULL,
        settled_at TEXT,
        settled_by INTEGER REFERENCES members (id)
      ) STRICT;
      CREATE INDEX remarks_version ON remarks (version, id);
      CREATE INDEX remarks_author ON remarks (author);
      """)
}
