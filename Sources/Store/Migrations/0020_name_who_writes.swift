// SPDX-License-Identifier: Apache-2.0

extension Migrations {
  /// Who writes for a profile; where nobody is named, whoever may.
  static let nameWhoWrites = Step(
    name: "0020 name who writes",
    sql: """
      CREATE TABLE profile_writers (
        profile INTEGER NOT NULL REFERENCES profiles (id),
        member INTEGER NOT NULL REFERENCES members (id),
        PRIMARY KEY (profile, member)
      ) STRICT, WITHOUT ROWID;
      """)
}
