// SPDX-License-Identifier: Apache-2.0
import Normalise

extension Detector {
  static let authenticity: [Detector] = [exaggeration, promise, copiedText]
}

extension WordList {
  static let authenticity: [WordList] = claims + promises
}
