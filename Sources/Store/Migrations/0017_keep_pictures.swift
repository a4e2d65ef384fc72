// SPDX-License-Identifier: Apache-2.0

extension Migrations {
  /// Pictures stand beside what they belong to: `notice:3`, `case:5`, `publication:7`, `brand:2`. Of each only what it looks like is
  /// compared. For people in a picture there are counts and a note of where their permission is kept; nobody is recognised.
  static let keepPictures = Step(
    name: "0017 keep pictures",
    sql: """
      CREATE TABLE pictures (
        id INTEGER PRIMARY KEY,
        about TEXT NOT NULL,
        type TEXT NOT NULL CHECK (type IN ('image/jpeg', 'image/png')),
        bytes BLOB NOT NULL,
        across INTEGER,
        down INTEGER,
        member INTEGER REFERENCES members (id),
        at TEXT NOT NULL
      ) STRICT;
      CREATE INDEX pictures_about ON pictures (about, id);
      CREATE TABLE brands (
        id INTEGER PRIMARY KEY,
        name TEXT NOT NULL,
        version TEXT NOT NULL,
        state TEXT NOT NULL CHECK (state IN ('active', 'retired')),
        made_by INTEGER NOT NULL REFERENCES members (id),
        at TEXT NOT NULL
      ) STRICT;
      ALTER TABLE publications ADD COLUMN faces INTEGER NOT NULL DEFAULT 0;
      ALTER TABLE publications ADD COLUMN minors INTEGER NOT NULL DEFAULT 0;
      ALTER TABLE publications ADD COLUMN permission TEXT NOT NULL DEFAULT '';
      """)
}
