// SPDX-License-Identifier: Apache-2.0

extension Migrations {
  /// What a picture is told as to who does not see it is checked like the text.
  static let checkWhatPicturesAreToldAs = Step(
    name: "0024 check what pictures are told as",
    sql: "ALTER TABLE publications ADD COLUMN picture_findings TEXT NOT NULL DEFAULT '[]'")
}
