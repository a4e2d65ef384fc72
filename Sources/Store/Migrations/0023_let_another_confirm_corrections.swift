// SPDX-License-Identifier: Apache-2.0

extension Migrations {
  /// A correction waits until somebody confirms it who did not write in it (guarantee 7). What was published before there were two
  /// steps stays as it is.
  static let letAnotherConfirmCorrections = Step(
    name: "0023 let another confirm corrections",
    sql: """
      ALTER TABLE publications ADD COLUMN correction_waiting TEXT;
      ALTER TABLE publications ADD COLUMN correction_by INTEGER REFERENCES members (id);
      CREATE TABLE correction_authors (
        publication INTEGER NOT NULL REFERENCES publications (id),
        member INTEGER NOT NULL REFERENCES members (id),
        PRIMARY KEY (publication, member)
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX publications_correction ON publications (id) WHERE correction_waiting IS NOT NULL;
      CREATE TRIGGER corrections_by_others BEFORE UPDATE OF correction ON publications
        WHEN NEW.correction IS NOT NULL AND NEW.correction IS NOT OLD.correction AND (NEW.correction_by IS NULL OR EXISTS (
          SELECT 1 FROM correction_authors a WHERE a.publication = NEW.id AND a.member = NEW.correction_by)) BEGIN
        SELECT raise(ABORT, 'nobody confirms their own correction');
      END;
      """)
}
