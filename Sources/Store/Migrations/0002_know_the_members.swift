// SPDX-License-Identifier: Apache-2.0

extension Migrations {
  static let knowTheMembers = Step(
    name: "0002 know the members",
    sql: """
      CREATE TABLE members (
        id INTEGER PRIMARY KEY,
        name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
        email TEXT UNIQUE CHECK (email = lower(email)),
        team TEXT NOT NULL DEFAULT '',
        language TEXT NOT NULL,
        timezone TEXT NOT NULL,
        joined_at TEXT NOT NULL,
        left_at TEXT,
        erased_at TEXT
      ) STRICT;
      CREATE INDEX members_team ON members (team, name);
      CREATE TABLE member_roles (
        member INTEGER NOT NULL REFERENCES members (id),
        role TEXT NOT NULL,
        since TEXT NOT NULL,
        PRIMARY KEY (member, role)
      ) STRICT;
      CREATE INDEX member_roles_role ON member_roles (role);
      """)
}
