// SPDX-License-Identifier: Apache-2.0
import Normalise

extension Detector {
  static let insults: [Detector] = [
    strongInsult, mildInsult, animalInsult, familiarInsult, dualInsult, abuse, accusation, emojiInsult, scorn,
    veiledInsult,
  ]
  static let mockery: [Detector] = [taunt, mockedLooks, clownEmoji, ridicule]
  static let disrespect: [Detector] = [silencing, contempt, belittling]
}

extension WordList {
  /// Words by sense: each list is one sense, each comment in it a country.
  static let rude: [WordList] =
    [strongInsults, mildInsults, animalInsults, familiarInsults, dualInsults, accusations, swearing, innocents, mocked]
    + aim
}
