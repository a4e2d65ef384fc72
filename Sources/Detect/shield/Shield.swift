// SPDX-License-Identifier: Apache-2.0
import Normalise

extension Detector {
  static let shields: [Detector] = [protectedSpeech, criticism, quotation]
}

extension WordList {
  static let shields: [WordList] = [labour, bad, elsewhere, sarcasm] + labourTopics + quoting + judging
}
