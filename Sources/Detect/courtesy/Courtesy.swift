// SPDX-License-Identifier: Apache-2.0
import Normalise

extension Detector {
  static let courtesy: [Detector] = [
    directThreat, conditionalThreat, veiledThreat, propertyThreat, incitement, emojiThreat,
    groupSlur, groupHate, sexualHarassment, pursuit,
  ]
}

extension WordList {
  static let courtesy: [WordList] = threats + [business, invitation] + hate + [food]
}
