// SPDX-License-Identifier: Apache-2.0

extension Migrations {
  static let keepQuestions = Step(
    name: "0006 keep questions",
    sql: """
      CREATE TABLE questions (
        id INTEGER PRIMARY KEY,
        version INTEGER NOT NULL REFERENCES versions (id),
        article INTEGER NOT NULL,
        member INTEGER NOT NULL REFERENCES members (id),
        text TEXT NOT NULL CHECK (length(text) BETWEEN 1 AND 2000),
        asked_at TEXT NOT NULL,
        answer TEXT,
        answered_by INTEGER REFERENCES members (id),
        answered_at TEXT,
        CHECK ((answer IS NULL) = (answered_at IS NULL))
      ) STRICT;
      CREATE INDEX questions_open ON questions (asked_at) WHERE answer IS NULL;
      CREATE INDEX questions_member ON questions (member);
      """)
}
