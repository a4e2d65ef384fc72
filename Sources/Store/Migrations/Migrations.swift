// SPDX-License-Identifier: Apache-2.0
import GRDB

/// Numbered sentences, forward only. A landed one is never changed: what it made is in somebody's file.
enum Migrations {
  struct Step: Sendable {
    let name: String
    let sql: StaticString
  }

  static let all: [Step] = [
    keepALedger, knowTheMembers, letMembersSignIn, keepVersionsOfTheProtocol, keepSignatures, keepQuestions,
    keepOfficialTexts, giveKeysToPrograms, askForASecondStep, moderateComments,
    speakThroughOfficialProfiles, settleInPrivate, askAndTell, callWhoIsOnDuty,
    reachOutside, planAndPassOn, keepPictures, keepBytesLast, hideForAnotherRule,
    nameWhoWrites, tellWhoIsAttacked, keepCasesFromTheirClosing,
    letAnotherConfirmCorrections, checkWhatPicturesAreToldAs,
  ]

  static var migrator: DatabaseMigrator { migrator(all) }

  static func migrator(_ steps: some Sequence<Step>) -> DatabaseMigrator {
    var migrator = DatabaseMigrator()
    for step in steps {
      migrator.registerMigration(step.name) { try $0.execute(sql: step.sql.description) }
    }
    return migrator
  }
}
