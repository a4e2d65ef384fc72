// SPDX-License-Identifier: Apache-2.0

extension Migrations {
  /// Only what the organisation's own profiles say: there is no column for anybody's personal account. Nobody approves a post that
  /// they wrote in (guarantee 7), and an approval is of one text.
  static let speakThroughOfficialProfiles = Step(
    name: "0011 speak through official profiles",
    sql: """
      CREATE TABLE profiles (
        id INTEGER PRIMARY KEY,
        network TEXT NOT NULL,
        handle TEXT NOT NULL,
        link TEXT NOT NULL,
        purpose TEXT NOT NULL,
        holder INTEGER NOT NULL REFERENCES members (id),
        state TEXT NOT NULL CHECK (state IN ('active', 'retired')),
        made_at TEXT NOT NULL
      ) STRICT;
      CREATE UNIQUE INDEX profiles_handle ON profiles (network, lower(handle)) WHERE state = 'active';
      CREATE TABLE spokespeople (
        member INTEGER NOT NULL REFERENCES members (id),
        subject TEXT NOT NULL,
        PRIMARY KEY (member, subject)
      ) STRICT;
      CREATE TABLE publications (
        id INTEGER PRIMARY KEY,
        profile INTEGER NOT NULL REFERENCES profiles (id),
        text TEXT NOT NULL,
        picture TEXT,
        state TEXT NOT NULL CHECK (state IN ('draft', 'review', 'approved', 'scheduled', 'published', 'withdrawn')),
        author INTEGER NOT NULL REFERENCES members (id),
        made_at TEXT NOT NULL,
        changed_at TEXT NOT NULL,
        scheduled_for TEXT,
        published_at TEXT,
        link TEXT NOT NULL DEFAULT '',
        outcome TEXT NOT NULL,
        findings TEXT NOT NULL,
        revision TEXT NOT NULL,
        serves TEXT,
        correction TEXT,
        shareable INTEGER NOT NULL DEFAULT 0,
        CHECK (state <> 'published' OR published_at IS NOT NULL)
      ) STRICT;
      CREATE INDEX publications_state ON publications (state, id);
      CREATE INDEX publications_published ON publications (published_at);
      CREATE TABLE publication_authors (
        publication INTEGER NOT NULL REFERENCES publications (id),
        member INTEGER NOT NULL REFERENCES members (id),
        PRIMARY KEY (publication, member)
      ) STRICT;
      CREATE TABLE publication_approvals (
        publication INTEGER NOT NULL REFERENCES publications (id),
        member INTEGER NOT NULL REFERENCES members (id),
        text_at TEXT NOT NULL,
        at TEXT NOT NULL,
        PRIMARY KEY (publication, member, text_at)
      ) STRICT;
      CREATE TRIGGER publication_approvals_by_others BEFORE INSERT ON publication_approvals
        WHEN EXISTS (SELECT 1 FROM publication_authors a WHERE a.publication = NEW.publication AND a.member = NEW.member) BEGIN
        SELECT raise(ABORT, 'nobody approves their own post');
      END;
      CREATE TABLE freezes (
        id INTEGER PRIMARY KEY,
        at TEXT NOT NULL,
        by INTEGER NOT NULL REFERENCES members (id),
        line TEXT NOT NULL,
        until TEXT NOT NULL,
        first_end INTEGER REFERENCES members (id),
        ended_at TEXT
      ) STRICT;
      """)
}
