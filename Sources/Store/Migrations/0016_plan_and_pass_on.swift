// SPDX-License-Identifier: Apache-2.0

extension Migrations {
  /// How a profile's messages are approved, days on which one thinks twice, captions of what moves, rules that only watch, thanks
  /// that reach who earned them, profiles that pretend to be ours, questions of the press, files, and people outside who speak
  /// with us.
  static let planAndPassOn = Step(
    name: "0016 plan and pass on",
    sql: """
      ALTER TABLE profiles ADD COLUMN approvals INTEGER NOT NULL DEFAULT 1;
      ALTER TABLE profiles ADD COLUMN approval_days INTEGER NOT NULL DEFAULT 30;
      CREATE TABLE profile_approvers (
        profile INTEGER NOT NULL REFERENCES profiles (id),
        place INTEGER NOT NULL,
        member INTEGER NOT NULL REFERENCES members (id),
        PRIMARY KEY (profile, place),
        UNIQUE (profile, member)
      ) STRICT;
      ALTER TABLE publications ADD COLUMN captions TEXT;
      ALTER TABLE publications ADD COLUMN captions_findings TEXT NOT NULL DEFAULT '[]';
      CREATE INDEX publications_scheduled ON publications (scheduled_for) WHERE scheduled_for IS NOT NULL;
      CREATE TABLE sensitive_days (
        day TEXT PRIMARY KEY,
        what TEXT NOT NULL,
        made_by INTEGER NOT NULL REFERENCES members (id),
        made_at TEXT NOT NULL
      ) STRICT;
      CREATE TABLE observed (
        clause TEXT PRIMARY KEY,
        until_day TEXT NOT NULL,
        made_by INTEGER NOT NULL REFERENCES members (id),
        made_at TEXT NOT NULL,
        seen INTEGER NOT NULL DEFAULT 0
      ) STRICT;
      CREATE TABLE thanks (
        id INTEGER PRIMARY KEY,
        member INTEGER NOT NULL REFERENCES members (id),
        quote TEXT NOT NULL,
        note TEXT NOT NULL,
        passed_by INTEGER NOT NULL REFERENCES members (id),
        at TEXT NOT NULL,
        seen_at TEXT
      ) STRICT;
      CREATE INDEX thanks_member ON thanks (member, id);
      CREATE TABLE false_profiles (
        id INTEGER PRIMARY KEY,
        network TEXT NOT NULL,
        link TEXT NOT NULL,
        evidence TEXT NOT NULL,
        state TEXT NOT NULL CHECK (state IN ('told', 'reported', 'gone', 'left')),
        reason TEXT NOT NULL DEFAULT '',
        made_by INTEGER NOT NULL REFERENCES members (id),
        made_at TEXT NOT NULL,
        changed_at TEXT NOT NULL
      ) STRICT;
      CREATE INDEX false_profiles_state ON false_profiles (state, id);
      CREATE TABLE press (
        id INTEGER PRIMARY KEY,
        outlet TEXT NOT NULL,
        question TEXT NOT NULL,
        subject TEXT NOT NULL,
        deadline TEXT NOT NULL,
        holder INTEGER NOT NULL REFERENCES members (id),
        state TEXT NOT NULL CHECK (state IN ('open', 'answered', 'declined')),
        answer TEXT NOT NULL DEFAULT '',
        told_by INTEGER NOT NULL REFERENCES members (id),
        at TEXT NOT NULL
      ) STRICT;
      CREATE INDEX press_state ON press (state, deadline);
      CREATE INDEX press_holder ON press (holder, state);
      CREATE TABLE allies (
        id INTEGER PRIMARY KEY,
        name TEXT NOT NULL,
        what TEXT NOT NULL,
        extract TEXT NOT NULL,
        revision TEXT NOT NULL,
        from_day TEXT NOT NULL,
        until_day TEXT NOT NULL,
        link TEXT UNIQUE,
        state TEXT NOT NULL CHECK (state IN ('invited', 'signed', 'ended')),
        signed_at TEXT,
        made_by INTEGER NOT NULL REFERENCES members (id),
        at TEXT NOT NULL
      ) STRICT;
      """)
}
