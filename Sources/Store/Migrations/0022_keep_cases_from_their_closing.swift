// SPDX-License-Identifier: Apache-2.0

extension Migrations {
  /// How long the words of a case are kept counts from its closing. Of the ones that were closed before, nobody noted when: their
  /// last message is what is nearest to it.
  static let keepCasesFromTheirClosing = Step(
    name: "0022 keep cases from their closing",
    sql: """
      ALTER TABLE cases ADD COLUMN closed_at TEXT;
      UPDATE cases SET closed_at = coalesce((SELECT max(m.at) FROM case_messages m WHERE m.case_id = cases.id), at)
        WHERE state = 'closed';
      CREATE INDEX cases_closed ON cases (closed_at) WHERE closed_at IS NOT NULL;
      """)
}
