// SPDX-License-Identifier: Apache-2.0

extension Migrations {
  /// The columns beside `line` repeat what stands in it, for searching; `verify` compares them.
  static let keepALedger = Step(
    name: "0001 keep a ledger",
    sql: """
      CREATE TABLE ledger (
        n INTEGER PRIMARY KEY,
        at TEXT NOT NULL,
        what TEXT NOT NULL,
        about TEXT NOT NULL,
        who TEXT NOT NULL,
        line TEXT NOT NULL,
        sha256 TEXT NOT NULL
      ) STRICT;
      CREATE INDEX ledger_what ON ledger (what, n);
      CREATE INDEX ledger_about ON ledger (about, n);
      CREATE INDEX ledger_who ON ledger (who, n);
      CREATE INDEX ledger_at ON ledger (at, n);

      -- Append-only: no change, no removal, no gap, and no second row where one stands (which INSERT OR REPLACE would make).
      CREATE TRIGGER ledger_no_update BEFORE UPDATE ON ledger BEGIN
        SELECT raise(ABORT, 'the ledger is append-only');
      END;
      CREATE TRIGGER ledger_no_delete BEFORE DELETE ON ledger BEGIN
        SELECT raise(ABORT, 'the ledger is append-only');
      END;
      CREATE TRIGGER ledger_next_only BEFORE INSERT ON ledger
        WHEN NEW.n <> (SELECT coalesce(max(n), 0) + 1 FROM ledger) BEGIN
        SELECT raise(ABORT, 'the ledger is append-only');
      END;

      -- What people wrote. The ledger holds its salted hash, so that it can be erased and the chain still holds.
      CREATE TABLE ledger_contents (
        n INTEGER NOT NULL REFERENCES ledger (n),
        path TEXT NOT NULL,
        member INTEGER,
        salt TEXT,
        content TEXT,
        keep_until TEXT,
        PRIMARY KEY (n, path),
        CHECK ((salt IS NULL) = (content IS NULL))
      ) STRICT;
      CREATE INDEX ledger_contents_member ON ledger_contents (member);
      CREATE INDEX ledger_contents_keep_until ON ledger_contents (keep_until) WHERE keep_until IS NOT NULL;
      """)
}
