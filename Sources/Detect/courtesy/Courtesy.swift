// SPDX-License-Identifier: Apache-2.0
import Normalise

extension Detector {
  static let courtesy: [Detector] = [
    directThreat
  ]
}

extension WordList {
  static let courtesy: [WordList] = [
  ]
}
