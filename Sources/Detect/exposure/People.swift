// SPDX-License-Identifier: Apache-2.0
import Normalise

/// Whether words name a person: a title and a name, a given name, two names in a row, a mention.
struct People {
  private let lexicon: Lexicon
  private let given: Lexicon.ListID
  private let titles: Lexicon.ListID

  static let standard = People(DetectorSet.standard.book.lexicon)

  init(_ lexicon: Lexicon) {
    self.lexicon = lexicon
    given = lexicon.list("first-name")
    titles = lexicon.list("title")
  }

  func isGiven(_ i: Int, in text: Reading) -> Bool {
    let word = text.words[i]
    return word.traits.contains(.capitalised) && lexicon.contains(word.id, on: given)
  }

  func isTitle(_ i: Int, in text: Reading) -> Bool { lexicon.contains(text.words[i].id, on: titles) }

  /// A name begins at this word.
  func isName(_ i: Int, in text: Reading) -> Bool {
    let word = text.words[i]
    if word.kind == .mention || isGiven(i, in: text) { return true }
    guard word.traits.contains(.capitalised), word.kind == .word, i > 0 else { return false }
    let before = text.words[i - 1]
    guard before.sentence == word.sentence else { return false }
    if isTitle(i - 1, in: text) { return true }
    // Two capitals in a row inside a sentence: `de Nancy Tituaña`, `el chofer Wilmer Ccori`.
    guard i + 1 < text.words.count else { return false }
    let next = text.words[i + 1]
    return next.traits.contains(.capitalised) && next.sentence == word.sentence && word.count > 2 && next.count > 2
      && !next.traits.contains(.afterBreak) && word.id == 0
  }

  /// The first word of a range at which a name begins.
  func firstName(in range: Range<Int>, of text: Reading) -> Int? {
    range.clamped(to: 0..<text.words.count).first { isName($0, in: text) }
  }
}
