// SPDX-License-Identifier: Apache-2.0
import Normalise

extension Detector {
  static let voice: [Detector] = [
  ]
}

extension WordList {
  static let voice: [WordList] = [
  ]
}
