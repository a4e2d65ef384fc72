// SPDX-License-Identifier: Apache-2.0
import Vocabulary

/// Matches phrases around their anchors: first to the left, then to the right, with bounded backtracking over gaps.
///
/// Where a step begins is where the one before it ends, so the marked part is noted on the way: what a failed branch
/// noted is written over by the branch that holds.
struct Matcher {
  private let book: PhraseBook
  private let rows: UnsafePointer<Lexicon.Row>
  private let steps: UnsafePointer<PhraseBook.Step>
  private let words: UnsafeBufferPointer<Word>
  private let compounds: UnsafeBufferPointer<WordSequence.Compound>
  private let sentences: UnsafeBufferPointer<Sentence>

  /// `Anchor.language` of phrases that are not looked for.
  private let excluded: UInt8
  private var sentence: Int32 = 0
  private var first = 0
  private var last = 0
  private var markStart = 0
  private var markEnd = 0

  init(
    book: PhraseBook, words: UnsafeBufferPointer<Word>, compounds: UnsafeBufferPointer<WordSequence.Compound>,
    sentences: UnsafeBufferPointer<Sentence>, excluded: Language?
  ) {
    self.excluded = PhraseBook.Anchor.number(of: excluded) ?? .max
    self.book = book
    rows = book.lexicon.rows.base
    steps = book.steps.base
    self.words = words
    self.compounds = compounds
    self.sentences = sentences
  }

  /// Every phrase that hinges on a word of the text.
  mutating func scan(_ presence: Presence, into matches: inout ContiguousArray<PhraseMatch>) {
    let anchors = book.anchors.base
    for i in words.indices {
      let id = Int(words[i].id)
      let count = Int(rows[id].anchorCount)
      guard id > 0, count > 0 else { continue }
      let before = isNeighbour(i - 1, of: i) ? words[i - 1].id : 0
      let behind = isNeighbour(i + 1, of: i) ? words[i + 1].id : 0
      let (listsBefore, listsBehind) = (rows[Int(before)].lists, rows[Int(behind)].lists)
      let first = anchors + Int(rows[id].firstAnchor)
      for anchor in first..<first + count {
        let (beside, side) = (anchor.pointee.beside, anchor.pointee.side)
        switch side {
        case .unknown: break
        case .wordBefore: if beside != before { continue }
        case .wordBehind: if beside != behind { continue }
        case .listBefore: if !isOn(UInt16(truncatingIfNeeded: beside), before, listsBefore) { continue }
        case .listBehind: if !isOn(UInt16(truncatingIfNeeded: beside), behind, listsBehind) { continue }
        }
        if anchor.pointee.language == excluded || !presence.has(anchor.pointee.needs) { continue }
        if let match = match(Int(anchor.pointee.pattern), anchoredAt: i..<i + 1) { matches.append(match) }
      }
    }
  }

  @inline(__always)
  private func isNeighbour(_ j: Int, of i: Int) -> Bool {
    j >= 0 && j < words.count && words[j].sentence == words[i].sentence
  }

  /// A look at the word's mask first, which is at hand.
  @inline(__always)
  private func isOn(_ list: UInt16, _ word: Int32, _ mask: UInt64) -> Bool {
    mask & (1 << UInt64(list & 63)) != 0 && book.lexicon.contains(word, on: list)
  }

  mutating func match(_ number: Int, anchoredAt place: Range<Int>) -> PhraseMatch? {
    let pattern = book.patterns.base + number
    sentence = words[place.lowerBound].sentence
    let anchor = Int(pattern.pointee.anchor)
    guard left(pattern, anchor - 1, place.lowerBound), right(pattern, anchor + 1, place.upperBound) else { return nil }
    if isInSentence(first - 1), passes(pattern.pointee.notBefore, first - 1) || pattern.pointee.atStart { return nil }
    if isInSentence(last), passes(pattern.pointee.notAfter, last) || pattern.pointee.atEnd { return nil }
    if pattern.pointee.asQuestion, sentences[Int(sentence)].ending != .question { return nil }
    guard markStart < markEnd else { return nil }
    return PhraseMatch(
      owner: pattern.pointee.owner, words: Int32(first)..<Int32(last), marked: Int32(markStart)..<Int32(markEnd),
      confidence: pattern.pointee.confidence)
  }

  @inline(__always)
  private func isInSentence(_ i: Int) -> Bool { i >= 0 && i < words.count && words[i].sentence == sentence }

  @inline(__always)
  private func passes(_ test: PhraseBook.Test, _ i: Int) -> Bool {
    switch test {
    case .word(let id): words[i].id == id
    case .list(let list), .compound(let list): book.lexicon.contains(words[i].id, on: list)
    case .any: true
    case .nothing: false
    }
  }

  /// What the word at a step must be, where it must be one word: most tries over a gap end at this look.
  @inline(__always)
  private func plain(_ step: Int, of pattern: UnsafePointer<PhraseBook.Pattern>) -> PhraseBook.Test? {
    guard step >= 0, step < Int(pattern.pointee.stepCount) else { return nil }
    let wanted = steps[Int(pattern.pointee.firstStep) + step]
    guard wanted.gap == 0, !wanted.isOptional else { return nil }
    if case .compound = wanted.test, !compounds.isEmpty { return nil }
    return wanted.test
  }

  /// No phrase on a list has more words.
  private static let longestCompound = 16

  /// The phrases on lists that begin at these words. They lie in the order of their beginnings: a text may be full of them.
  private func compounds(startingIn range: Range<Int>) -> Slice<UnsafeBufferPointer<WordSequence.Compound>> {
    var low = 0
    var high = compounds.count
    while low < high {
      let middle = (low + high) >> 1
      if Int(compounds[middle].words.lowerBound) < range.lowerBound { low = middle + 1 } else { high = middle }
    }
    var end = low
    while end < compounds.count, Int(compounds[end].words.lowerBound) < range.upperBound { end += 1 }
    return compounds[low..<end]
  }

  /// Matches steps `from…0`, the last of them ending before word `place`.
  private mutating func left(_ pattern: UnsafePointer<PhraseBook.Pattern>, _ from: Int, _ place: Int) -> Bool {
    var step = from
    var end = place
    while true {
      if Int(pattern.pointee.markFrom) == step + 1 { markStart = end }
      if Int(pattern.pointee.markTo) == step + 1 { markEnd = end }
      guard step >= 0 else {
        first = end
        return true
      }
      let wanted = steps[Int(pattern.pointee.firstStep) + step]
      if wanted.gap > 0 {
        let next = plain(step - 1, of: pattern)
        for skip in 0...Int(wanted.gap) {
          guard skip == 0 || isInSentence(end - skip) else { break }
          if let next, !isInSentence(end - skip - 1) || !passes(next, end - skip - 1) { continue }
          if left(pattern, step - 1, end - skip) { return true }
        }
        return false
      }
      if case .compound(let list) = wanted.test, !compounds.isEmpty {
        for compound in compounds(startingIn: end - Matcher.longestCompound..<end)
        where Int(compound.words.upperBound) == end && compound.list.raw == list {
          let start = Int(compound.words.lowerBound)
          if words[start].sentence == sentence, left(pattern, step - 1, start) { return true }
        }
      }
      let fits = isInSentence(end - 1) && passes(wanted.test, end - 1)
      if wanted.isOptional {
        if fits, left(pattern, step - 1, end - 1) { return true }
      } else {
        guard fits else { return false }
        end -= 1
      }
      step -= 1
    }
  }

  /// Matches steps `from…`, the first of them beginning at word `place`.
  private mutating func right(_ pattern: UnsafePointer<PhraseBook.Pattern>, _ from: Int, _ place: Int) -> Bool {
    var step = from
    var start = place
    while true {
      if Int(pattern.pointee.markFrom) == step { markStart = start }
      if Int(pattern.pointee.markTo) == step { markEnd = start }
      guard step < Int(pattern.pointee.stepCount) else {
        last = start
        return true
      }
      let wanted = steps[Int(pattern.pointee.firstStep) + step]
      if wanted.gap > 0 {
        let next = plain(step + 1, of: pattern)
        for skip in 0...Int(wanted.gap) {
          guard skip == 0 || isInSentence(start + skip - 1) else { break }
          if let next, !isInSentence(start + skip) || !passes(next, start + skip) { continue }
          if right(pattern, step + 1, start + skip) { return true }
        }
        return false
      }
      if case .compound(let list) = wanted.test, !compounds.isEmpty {
        for compound in compounds(startingIn: start..<start + 1) where compound.list.raw == list {
          let end = Int(compound.words.upperBound)
          if words[start].sentence == sentence, right(pattern, step + 1, end) { return true }
        }
      }
      let fits = isInSentence(start) && passes(wanted.test, start)
      if wanted.isOptional {
        if fits, right(pattern, step + 1, start + 1) { return true }
      } else {
        guard fits else { return false }
        start += 1
      }
      step += 1
    }
  }
}
