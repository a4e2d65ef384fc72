// SPDX-License-Identifier: Apache-2.0
import Normalise

extension Detector {
  static let tone: [Detector] = [
  ]
}

extension WordList {
  static let tone: [WordList] = [
  ]
}
