// SPDX-License-Identifier: Apache-2.0
import Normalise

extension Reading {
  /// Where the question of a sentence begins: behind the last `¿`, else behind its last comma that leaves two words, else
  /// with the sentence. Nil when the sentence does not end as a question.
  func questionStart(inSentence number: Int) -> Int? {
    let sentence = sentences[number]
    guard sentence.ending == .question, let first = sentence.words.first, let last = sentence.words.last else {
      return nil
    }
    var byte = Int(words[last].end)
    let start = Int(words[first].start)
    while byte > start {
      byte -= 1
      if folded[byte] == Folded.invertedQuestion {
        return sentence.words.first { Int(words[$0].start) > byte }
      }
    }
    return sentence.words.last { words[$0].traits.contains(.afterBreak) && last - $0 > 1 } ?? first
  }

  /// Whether a phrase stands inside a question.
  func isAsked(_ match: PhraseMatch) -> Bool {
    guard features.contains(.question) else { return false }
    let first = Int(match.marked.lowerBound)
    guard let start = questionStart(inSentence: Int(words[first].sentence)) else { return false }
    return first >= start
  }

  /// Whether any word, or several in a row, is on the list.
  func has(_ list: Lexicon.ListID) -> Bool {
    let lexicon = DetectorSet.standard.book.lexicon
    return sequence.compounds.contains { $0.list == list } || words.contains { lexicon.contains($0.id, on: list) }
  }
}
