// SPDX-License-Identifier: Apache-2.0

extension Migrations {
  /// Who wrote a comment is not kept (guarantee 9), but for open threats. A second person decides an appeal: the schema says so
  /// too. A comment is found again by a keyed hash of its own text or link, so that its author finds the notice without an account.
  /// Texts are counted by month as they come: a page need not count a million, and the figures stay when the texts go.
  static let moderateComments = Step(
    name: "0010 moderate comments",
    sql: """
      CREATE TABLE comments (
        id INTEGER PRIMARY KEY REFERENCES official_texts (id),
        network TEXT NOT NULL,
        link TEXT NOT NULL,
        state TEXT NOT NULL CHECK (state IN ('clear', 'waiting', 'kept', 'hidden', 'private', 'restored')),
        rank INTEGER NOT NULL,
        findings TEXT NOT NULL,
        revision TEXT NOT NULL,
        text_digest TEXT NOT NULL,
        link_digest TEXT NOT NULL,
        decided_by INTEGER REFERENCES members (id),
        decided_at TEXT,
        author TEXT,
        CHECK (author IS NULL OR rank = 5)
      ) STRICT;
      CREATE INDEX comments_queue ON comments (state, rank DESC, id);
      CREATE INDEX comments_text ON comments (text_digest);
      CREATE INDEX comments_link ON comments (link_digest);
      CREATE TABLE month_counts (
        month TEXT NOT NULL,
        surface TEXT NOT NULL,
        n INTEGER NOT NULL,
        PRIMARY KEY (month, surface)
      ) STRICT;
      INSERT INTO month_counts (month, surface, n)
        SELECT substr(at, 1, 7), surface, count(*) FROM official_texts GROUP BY 1, 2;
      CREATE TRIGGER official_texts_are_counted AFTER INSERT ON official_texts BEGIN
        INSERT INTO month_counts (month, surface, n) VALUES (substr(NEW.at, 1, 7), NEW.surface, 1)
          ON CONFLICT (month, surface) DO UPDATE SET n = n + 1;
      END;
      CREATE TABLE withdrawals (
        id INTEGER PRIMARY KEY,
        comment INTEGER NOT NULL UNIQUE REFERENCES comments (id),
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
        CHECK (decided_by IS NULL OR state = 'undone' OR decided_by <> hidden_by)
      ) STRICT;
      CREATE INDEX withdrawals_state ON withdrawals (state, id);
      CREATE TABLE imports (
        id TEXT PRIMARY KEY,
        member INTEGER NOT NULL REFERENCES members (id),
        next INTEGER NOT NULL,
        made_at TEXT NOT NULL
      ) STRICT;
      """)
}
