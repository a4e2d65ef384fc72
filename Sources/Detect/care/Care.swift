// SPDX-License-Identifier: Apache-2.0
import Normalise

extension Detector {
  static let care: [Detector] = [
  ]
}

extension WordList {
  static let care: [WordList] = [
  ]
}
