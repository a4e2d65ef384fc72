// SPDX-License-Identifier: Apache-2.0
import Normalise

/// What a comment asks of those who care for customers. Praise, questions and complaints say whose turn it is; conflicts
/// and the press are handed to a person by name, so those two would rather miss than guess.
extension Detector {
  static let care: [Detector] = [request, complaint, praise, press] + conflicts
}

extension WordList {
  static let care: [WordList] = careWords + requestWords + conflictWords + pressWords
}
