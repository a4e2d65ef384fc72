// SPDX-License-Identifier: Apache-2.0
import Normalise

extension Detector {
  static let courtesy: [Detector] = [
    directThreat, conditionalThreat, veiledThreat, propertyThreat, incitement, emojiThreat
  ]
}

extension WordList {
  static let courtesy: [WordList] = threats + [business, invitation]
}
