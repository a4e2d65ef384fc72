// SPDX-License-Identifier: Apache-2.0
import Normalise

extension Detector {
  static let exposure: [Detector] = [
    paymentCard, nationalID, bankAccount, phone, email, spelledEmail, address, personOrder, health, credential, plate,
    confidentialMark, confidentialNews, confidentialAffairs, customerCase,
  ]
}

extension WordList {
  static let exposure: [WordList] = exposureLists
}
