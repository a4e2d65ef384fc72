// SPDX-License-Identifier: Apache-2.0
import Normalise

extension Reading {
  /// Whether the sentence that a match begins in has a word, or a phrase of several words, of a list.
  func sentence(of match: PhraseMatch, has list: Lexicon.ListID) -> Bool {
    let lexicon = DetectorSet.standard.book.lexicon
    let range = sentences[Int(words[Int(match.words.lowerBound)].sentence)].words
    return range.contains { lexicon.contains(words[$0].id, on: list) }
      || sequence.compounds.contains { $0.list == list && range.contains(Int($0.words.lowerBound)) }
  }
}
