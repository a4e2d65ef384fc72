// SPDX-License-Identifier: Apache-2.0
import Normalise

extension Detector {
  static let tone: [Detector] = [aggressiveTone, evasiveTone, shouting]
}

extension WordList {
  static let tone: [WordList] = [weekdays, trouble]
}
