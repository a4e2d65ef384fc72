// SPDX-License-Identifier: Apache-2.0
import Normalise

extension AimLists {
  /// Words that only call somebody (`tío`, `loco`, `crack`): they need more than a verb to be an insult.
  func isPlain(_ id: Int32) -> Bool { lexicon.contains(id, on: plain) }
  func isInsult(_ id: Int32) -> Bool { lexicon.contains(id, on: strong) }
  func isAnimal(_ id: Int32) -> Bool { lexicon.contains(id, on: animal) }

  /// Inside a longer swearing or insulting phrase, which speaks for itself.
  func isPartOfPhrase(_ text: Reading, _ range: Range<Int>) -> Bool {
    text.sequence.compounds.contains {
      ($0.list == swear || $0.list == strong || $0.list == innocent) && $0.words.count > range.count
        && Int($0.words.lowerBound) <= range.lowerBound && range.upperBound <= Int($0.words.upperBound)
    }
  }

  /// The sentence speaks to somebody: a pronoun, a verb or a mention of the second person.
  func isSpokenTo(_ text: Reading, _ range: Range<Int>) -> Bool {
    for i in text.sentences[Int(text.words[range.lowerBound].sentence)].words where !range.contains(i) {
      let id = text.words[i].id
      if id == Lexicon.mentionID || lexicon.contains(id, on: youVerb) || lexicon.contains(id, on: youAre)
        || lexicon.contains(id, on: you)
      {
        return true
      }
    }
    return false
  }

  /// A relative pronoun, "de" or "y" comes behind: the word before it stands for itself.
  func isFollowedByClause(_ text: Reading, _ range: Range<Int>) -> Bool {
    guard range.upperBound < text.words.count else { return false }
    return lexicon.contains(text.words[range.upperBound].id, on: who)
  }

  /// Whether any word of the sentence is on a list.
  func sentence(of range: Range<Int>, in text: Reading, has list: Lexicon.ListID) -> Bool {
    for i in text.sentences[Int(text.words[range.lowerBound].sentence)].words where !range.contains(i) {
      if lexicon.contains(text.words[i].id, on: list) { return true }
    }
    return false
  }

  /// "No digo que…", "dicen que…", "me llamaron…", "la palabra…": what stands behind is not what the writer says.
  func isDeniedOrReported(_ text: Reading, before word: Int) -> Bool {
    let sentence = text.sentences[Int(text.words[word].sentence)].words
    var first = word
    while first > sentence.lowerBound, first > word - 6, !text.words[first].traits.contains(.afterBreak) { first -= 1 }
    for i in first..<word {
      let id = text.words[i].id
      // "Yo digo que" is one's own word.
      guard lexicon.contains(id, on: report), !lexicon.contains(id, on: isVerb), id != digo else { continue }
      // "Dicen que son unos vagos" reports; "dice mentiras, vago" does not.
      for k in i + 1..<word + 1 where text.words[k].id == que || text.words[k].id == q { return true }
      if i > sentence.lowerBound, lexicon.contains(text.words[i - 1].id, on: self.i) { return true }
    }
    for i in max(sentence.lowerBound, word - 5)..<word
    where lexicon.contains(text.words[i].id, on: not) && i + 1 < word {
      // "no es cierto que", "no digo que"
      for k in i + 1..<word where text.words[k].id == que || text.words[k].id == q { return true }
    }
    return false
  }
}

extension Reading {
  /// Between quotation marks: somebody else's words.
  func isQuoted(words: Range<Int>) -> Bool {
    let part = foldedRange(words: words)
    return quotations.contains { Int($0.lowerBound) <= part.lowerBound && part.upperBound <= Int($0.upperBound) }
  }
}
