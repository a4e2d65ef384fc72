// SPDX-License-Identifier: Apache-2.0
import Normalise

extension Detector {
  static let courtesy: [Detector] =
    [
      directThreat, conditionalThreat, veiledThreat, propertyThreat, incitement, emojiThreat,
      groupSlur, groupHate, sexualHarassment, pursuit,
    ] + insults + mockery + disrespect + [swearing, aimedSwearing]
}

extension WordList {
  static let courtesy: [WordList] = threats + [business, invitation] + rude + hate + [food]
}
