// SPDX-License-Identifier: Apache-2.0
import Normalise

extension Detector {
  static let relevance: [Detector] = [
    spamOffer, spamPitch, spamLink, spamRepetition, offTopic,
  ]
}

extension WordList {
  static let relevance: [WordList] = spamLists + subjects
}
