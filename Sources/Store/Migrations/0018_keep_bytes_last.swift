// SPDX-License-Identifier: Apache-2.0

extension Migrations {
  /// SQLite reads a row from its beginning: behind a picture's bytes, its day costs the whole picture. Lists and the sweep, which
  /// reads days once a minute, never touch the bytes now.
  static let keepBytesLast = Step(
    name: "0018 keep bytes last",
    sql: """
      CREATE TABLE pictures_with_bytes_last (
        id INTEGER PRIMARY KEY,
        about TEXT NOT NULL,
        type TEXT NOT NULL CHECK (type IN ('image/jpeg', 'image/png')),
        across INTEGER,
        down INTEGER,
        member INTEGER REFERENCES members (id),
        at TEXT NOT NULL,
        bytes BLOB NOT NULL
      ) STRICT;
      INSERT INTO pictures_with_bytes_last SELECT id, about, type, across, down, member, at, bytes FROM pictures;
      DROP TABLE pictures;
      ALTER TABLE pictures_with_bytes_last RENAME TO pictures;
      CREATE INDEX pictures_about ON pictures (about, id);
      """)
}
