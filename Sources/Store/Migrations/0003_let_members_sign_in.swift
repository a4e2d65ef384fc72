// SPDX-License-Identifier: Apache-2.0

extension Migrations {
  /// Nothing here opens a door by itself: passwords are Argon2id, links and sessions are hashes of what their owner holds.
  static let letMembersSignIn = Step(
    name: "0003 let members sign in",
    sql: """
      CREATE TABLE passwords (
        member INTEGER PRIMARY KEY REFERENCES members (id),
        hash TEXT NOT NULL,
        changed_at TEXT NOT NULL
      ) STRICT;
      CREATE TABLE links (
        hash TEXT PRIMARY KEY,
        member INTEGER NOT NULL REFERENCES members (id),
        purpose TEXT NOT NULL CHECK (purpose IN ('first', 'invite', 'reset', 'demo')),
        made_at TEXT NOT NULL,
        expires_at TEXT NOT NULL
      ) STRICT;
      CREATE TABLE sessions (
        hash TEXT PRIMARY KEY,
        member INTEGER NOT NULL REFERENCES members (id),
        made_at TEXT NOT NULL,
        seen_at TEXT NOT NULL,
        expires_at TEXT NOT NULL,
        device TEXT NOT NULL
      ) STRICT;
      CREATE INDEX sessions_member ON sessions (member);
      CREATE TABLE sign_ins (
        id INTEGER PRIMARY KEY,
        at TEXT NOT NULL,
        member INTEGER REFERENCES members (id),
        outcome TEXT NOT NULL
      ) STRICT;
      CREATE INDEX sign_ins_member ON sign_ins (member, at);
      """)
}
