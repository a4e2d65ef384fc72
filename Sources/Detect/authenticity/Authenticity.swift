// SPDX-License-Identifier: Apache-2.0
import Normalise

extension Detector {
  static let authenticity: [Detector] = [
  ]
}

extension WordList {
  static let authenticity: [WordList] = [
  ]
}
