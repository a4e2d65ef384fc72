// SPDX-License-Identifier: Apache-2.0
import Normalise

extension Detector {
  static let shields: [Detector] = [
  ]
}

extension WordList {
  static let shields: [WordList] = [
  ]
}
