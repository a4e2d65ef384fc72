// SPDX-License-Identifier: Apache-2.0

extension Migrations {
  /// Public and private are different tables: a reply is text that was checked for the public; a case's words are nowhere else.
  /// Messages and notes are of different kinds too, and a customer's page asks for messages alone.
  static let settleInPrivate = Step(
    name: "0012 settle in private",
    sql: """
      CREATE TABLE saved_answers (
        id INTEGER PRIMARY KEY,
        title TEXT NOT NULL,
        text TEXT NOT NULL,
        author INTEGER NOT NULL REFERENCES members (id),
        made_at TEXT NOT NULL,
        state TEXT NOT NULL CHECK (state IN ('review', 'approved', 'retired')),
        revision TEXT NOT NULL
      ) STRICT;
      CREATE TABLE saved_answer_approvals (
        answer INTEGER NOT NULL REFERENCES saved_answers (id),
        member INTEGER NOT NULL REFERENCES members (id),
        at TEXT NOT NULL,
        PRIMARY KEY (answer, member)
      ) STRICT;
      CREATE TRIGGER saved_answers_by_others BEFORE INSERT ON saved_answer_approvals
        WHEN (SELECT author FROM saved_answers WHERE id = NEW.answer) = NEW.member BEGIN
        SELECT raise(ABORT, 'nobody approves their own answer');
      END;
      CREATE TABLE cases (
        id INTEGER PRIMARY KEY,
        comment INTEGER REFERENCES comments (id),
        opened_by INTEGER NOT NULL REFERENCES members (id),
        at TEXT NOT NULL,
        due TEXT NOT NULL,
        state TEXT NOT NULL CHECK (state IN ('open', 'waiting', 'resolved', 'closed')),
        subject TEXT NOT NULL,
        order_number TEXT NOT NULL,
        code TEXT,
        verified_at TEXT,
        link TEXT UNIQUE,
        link_until TEXT
      ) STRICT;
      CREATE INDEX cases_state ON cases (state, due);
      CREATE INDEX cases_comment ON cases (comment);
      CREATE TABLE case_messages (
        id INTEGER PRIMARY KEY,
        case_id INTEGER NOT NULL REFERENCES cases (id),
        at TEXT NOT NULL,
        kind TEXT NOT NULL CHECK (kind IN ('message', 'note', 'call', 'visit')),
        member INTEGER REFERENCES members (id),
        text TEXT NOT NULL,
        CHECK (kind = 'message' OR member IS NOT NULL)
      ) STRICT;
      CREATE INDEX case_messages_case ON case_messages (case_id, id);
      """)
}
