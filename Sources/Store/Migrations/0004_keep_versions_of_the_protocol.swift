// SPDX-License-Identifier: Apache-2.0

extension Migrations {
  /// A version that went to approval keeps its text: what people approve, sign and are judged by is one text.
  static let keepVersionsOfTheProtocol = Step(
    name: "0004 keep versions of the protocol",
    sql: """
      CREATE TABLE versions (
        id INTEGER PRIMARY KEY,
        number TEXT NOT NULL,
        state TEXT NOT NULL CHECK (state IN ('draft', 'review', 'approved', 'published', 'withdrawn')),
        text TEXT NOT NULL,
        revision TEXT NOT NULL,
        author INTEGER REFERENCES members (id),
        made_at TEXT NOT NULL,
        changed_at TEXT NOT NULL,
        effective TEXT,
        published_at TEXT,
        CHECK (state <> 'published' OR (effective IS NOT NULL AND published_at IS NOT NULL))
      ) STRICT;
      CREATE INDEX versions_state ON versions (state, effective);
      CREATE TRIGGER versions_text_is_final BEFORE UPDATE OF text, revision ON versions
        WHEN OLD.state IN ('approved', 'published', 'withdrawn') AND (NEW.text <> OLD.text OR NEW.revision <> OLD.revision) BEGIN
        SELECT raise(ABORT, 'an approved text does not change');
      END;
      CREATE TABLE version_authors (
        version INTEGER NOT NULL REFERENCES versions (id),
        member INTEGER NOT NULL REFERENCES members (id),
        PRIMARY KEY (version, member)
      ) STRICT;
      CREATE TABLE approvals (
        version INTEGER NOT NULL REFERENCES versions (id),
        member INTEGER NOT NULL REFERENCES members (id),
        revision TEXT NOT NULL,
        at TEXT NOT NULL,
        PRIMARY KEY (version, member, revision)
      ) STRICT;
      CREATE TRIGGER approvals_by_others BEFORE INSERT ON approvals
        WHEN EXISTS (SELECT 1 FROM version_authors a WHERE a.version = NEW.version AND a.member = NEW.member) BEGIN
        SELECT raise(ABORT, 'nobody approves their own text');
      END;
      """)
}
