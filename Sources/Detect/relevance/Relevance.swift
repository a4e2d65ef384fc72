// SPDX-License-Identifier: Apache-2.0
import Normalise

extension Detector {
  static let relevance: [Detector] = [
  ]
}

extension WordList {
  static let relevance: [WordList] = [
  ]
}
