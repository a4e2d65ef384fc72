// SPDX-License-Identifier: Apache-2.0
import Normalise

extension Detector {
  static let exposure: [Detector] = [
    paymentCard
  ]
}

extension WordList {
  static let exposure: [WordList] = [
  ]
}
