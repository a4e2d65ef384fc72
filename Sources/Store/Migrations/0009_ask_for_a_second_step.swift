// SPDX-License-Identifier: Apache-2.0

extension Migrations {
  /// Secrets are sealed with the key file; recovery codes are hashes. `last_step` is the last step of thirty seconds whose code
  /// was used, so that nobody uses one twice.
  static let askForASecondStep = Step(
    name: "0009 ask for a second step",
    sql: """
      CREATE TABLE second_steps (
        member INTEGER PRIMARY KEY REFERENCES members (id),
        secret TEXT NOT NULL,
        last_step INTEGER NOT NULL,
        since TEXT NOT NULL
      ) STRICT;
      CREATE TABLE recovery_codes (
        hash TEXT PRIMARY KEY,
        member INTEGER NOT NULL REFERENCES members (id)
      ) STRICT;
      CREATE INDEX recovery_codes_member ON recovery_codes (member);
      """)
}
