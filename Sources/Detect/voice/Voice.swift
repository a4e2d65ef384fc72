// SPDX-License-Identifier: Apache-2.0
import Normalise

extension Detector {
  static let voice: [Detector] = [
    speaksForCompany, companyNews, undisclosedAffiliation, personalTalk, impersonation,
  ]
}

extension WordList {
  static let voice: [WordList] = [deniedPraise, praise, tradeNames, announcing] + companyLife + accounts
}
