// SPDX-License-Identifier: Apache-2.0

/// Matches one phrase around its anchor: first to the left, then to the right, with bounded backtracking over gaps.
struct Matcher {
  let lexicon: Lexicon
  let words: UnsafeBufferPointer<Word>
  /// The steps of all patterns, one after another.
  let steps: UnsafeBufferPointer<PhraseBook.Step>
  let compounds: ContiguousArray<WordSequence.Compound>
  let sentences: ContiguousArray<Sentence>

  private var first = 0
  private var last = 0
  private var markStart = 0
  private var markEnd = 0

  init(
    lexicon: Lexicon, words: UnsafeBufferPointer<Word>, steps: UnsafeBufferPointer<PhraseBook.Step>,
    compounds: ContiguousArray<WordSequence.Compound>, sentences: ContiguousArray<Sentence>
  ) {
    self.lexicon = lexicon
    self.words = words
    self.steps = steps
    self.compounds = compounds
    self.sentences = sentences
  }

  mutating func match(_ pattern: PhraseBook.Pattern, anchoredAt start: Int, to end: Int) -> PhraseMatch? {
    let sentence = words[start].sentence
    // Where the marked part begins and ends is known once both sides are; steps that match nothing take no place.
    markStart = pattern.marked.lowerBound == pattern.anchor ? start : -1
    markEnd = pattern.marked.upperBound == pattern.anchor + 1 ? end : -1
    first = start
    last = end
    guard left(pattern, pattern.anchor - 1, start, sentence), right(pattern, pattern.anchor + 1, end, sentence) else {
      return nil
    }
    if let test = pattern.notBefore, first > 0, words[first - 1].sentence == sentence, passes(test, first - 1) {
      return nil
    }
    if let test = pattern.notAfter, last < words.count, words[last].sentence == sentence, passes(test, last) {
      return nil
    }
    if pattern.atStart, first > 0, words[first - 1].sentence == sentence { return nil }
    if pattern.atEnd, last < words.count, words[last].sentence == sentence { return nil }
    if pattern.asQuestion, sentences[Int(sentence)].ending != .question { return nil }
    let from = markStart < 0 ? first : markStart
    let to = markEnd < 0 ? last : markEnd
    guard from < to else { return nil }
    return PhraseMatch(
      owner: pattern.owner, words: Int32(first)..<Int32(last), marked: Int32(from)..<Int32(to),
      confidence: pattern.confidence)
  }

  @inline(__always)
  private func passes(_ test: PhraseBook.Test, _ i: Int) -> Bool {
    switch test {
    case .word(let id): words[i].id == id
    case .list(let list): lexicon.contains(words[i].id, on: list)
    case .compound(let list): lexicon.contains(words[i].id, on: list)
    case .any: true
    case .nothing: false
    }
  }

  /// Matches steps `step…0` ending before word `end`.
  private mutating func left(_ pattern: PhraseBook.Pattern, _ step: Int, _ end: Int, _ sentence: Int32) -> Bool {
    guard step >= 0 else {
      first = end
      return true
    }
    let wanted = steps[pattern.firstStep + step]
    if pattern.marked.upperBound == step + 1 { markEnd = end }
    if wanted.gap > 0 {
      for skip in 0...wanted.gap {
        guard end - skip >= 0, skip == 0 || words[end - skip].sentence == sentence else { break }
        if left(pattern, step - 1, end - skip, sentence) { return mark(left: pattern, step, end - skip) }
      }
      return false
    }
    if case .compound(let list) = wanted.test, !compounds.isEmpty {
      for compound in compounds where Int(compound.words.upperBound) == end && compound.list.raw == list {
        let start = Int(compound.words.lowerBound)
        if words[start].sentence == sentence, left(pattern, step - 1, start, sentence) {
          return mark(left: pattern, step, start)
        }
      }
    }
    if end > 0, words[end - 1].sentence == sentence, passes(wanted.test, end - 1),
      left(pattern, step - 1, end - 1, sentence)
    {
      return mark(left: pattern, step, end - 1)
    }
    if wanted.isOptional, left(pattern, step - 1, end, sentence) { return mark(left: pattern, step, end) }
    return false
  }

  private mutating func mark(left pattern: PhraseBook.Pattern, _ step: Int, _ start: Int) -> Bool {
    if pattern.marked.lowerBound == step { markStart = start }
    return true
  }

  /// Matches steps `step…` beginning at word `start`.
  private mutating func right(_ pattern: PhraseBook.Pattern, _ step: Int, _ start: Int, _ sentence: Int32) -> Bool {
    if pattern.marked.lowerBound == step { markStart = start }
    guard step < pattern.stepCount else {
      last = start
      return true
    }
    let wanted = steps[pattern.firstStep + step]
    if wanted.gap > 0 {
      for skip in 0...wanted.gap {
        guard start + skip <= words.count, skip == 0 || words[start + skip - 1].sentence == sentence else { break }
        if right(pattern, step + 1, start + skip, sentence) { return mark(right: pattern, step, start + skip) }
      }
      return false
    }
    if case .compound(let list) = wanted.test, !compounds.isEmpty {
      for compound in compounds where Int(compound.words.lowerBound) == start && compound.list.raw == list {
        let end = Int(compound.words.upperBound)
        if words[start].sentence == sentence, right(pattern, step + 1, end, sentence) {
          return mark(right: pattern, step, end)
        }
      }
    }
    if start < words.count, words[start].sentence == sentence, passes(wanted.test, start),
      right(pattern, step + 1, start + 1, sentence)
    {
      return mark(right: pattern, step, start + 1)
    }
    if wanted.isOptional, right(pattern, step + 1, start, sentence) { return mark(right: pattern, step, start) }
    return false
  }

  private mutating func mark(right pattern: PhraseBook.Pattern, _ step: Int, _ end: Int) -> Bool {
    if pattern.marked.upperBound == step + 1 { markEnd = end }
    return true
  }
}
