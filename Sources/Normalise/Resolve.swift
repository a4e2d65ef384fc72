// SPDX-License-Identifier: Apache-2.0

/// Undoing what people do to a word so that a filter does not see it. The plain spelling always comes first; another
/// reading is tried only for a word that the lexicon does not know.
extension Lexicon {
  /// Reads the tokens of a text with this lexicon. Returns whether a disguise was undone.
  public func resolve(_ reading: Reading, into sequence: inout WordSequence) -> Bool {
    let suspect = reading.tokens.withUnsafeMutableBufferPointer { lookUp($0) }
    sequence.words.removeAll(keepingCapacity: true)
    sequence.compounds.removeAll(keepingCapacity: true)
    reading.tokens.withUnsafeBufferPointer { sequence.words.append(contentsOf: $0[..<(suspect ?? $0.count)]) }
    let disguised = suspect.map { undisguise(reading, from: $0, into: &sequence.words) } ?? false
    if mayHear(reading) { hear(reading, &sequence.words) }
    if compounds.count > 0 { findCompounds(&sequence) }
    return disguised
  }

  /// Whether a phrase of this lexicon's book may be in a text: a word that one hinges on is there, or might be if disguises
  /// were undone.
  public func mayMatch(_ reading: Reading) -> Bool {
    let mayHear = mayHear(reading)
    return reading.tokens.withUnsafeBufferPointer { tokens in
      for (i, word) in tokens.enumerated() {
        let id = word.kind == .word ? find(word.hash) : word.kind == .number ? Lexicon.numberID : word.id
        if mayHear, id == 0, word.kind == .word {
          let heard = Int(heard(word, reading.foldedStore))
          if rows[heard].anchorCount > 0 || rows[heard].startsCompound { return true }
        }
        if rows[Int(id)].anchorCount > 0 || rows[Int(id)].startsCompound { return true }
        guard word.kind == .word, isSuspect(word, known: id != 0, i, tokens) else { continue }
        // Most suspects only have a letter twice: that is soon cleared up.
        let isOddAlone = word.traits.isDisjoint(with: [.single, .hashtag]) && !isGlued(i, tokens)
        if !isOddAlone || undisguise(reading, word) != 0 { return true }
      }
      return false
    }
  }

  /// Gives every word its number, in a loop so tight that its waits for memory overlap. Returns the first word that may be
  /// a disguise.
  private func lookUp(_ words: UnsafeMutableBufferPointer<Word>) -> Int? {
    for i in words.indices {
      switch words[i].kind {
      case .word: words[i].id = find(words[i].hash)
      case .number: words[i].id = Lexicon.numberID
      case .mention, .link, .email: break
      }
    }
    let all = UnsafeBufferPointer(words)
    return all.indices.first { all[$0].kind == .word && isSuspect(all[$0], known: all[$0].id != 0, $0, all) }
  }

  /// Whether another reading of the word is worth trying.
  @inline(__always)
  private func isSuspect(_ word: Word, known: Bool, _ i: Int, _ words: UnsafeBufferPointer<Word>) -> Bool {
    if word.traits.contains(.single) { return i + 2 < words.count && words[i + 1].traits.contains(.single) }
    if known { return word.count < 4 && isGlued(i, words) }
    return word.traits.contains(.odd) || word.traits.contains(.hashtag) || isGlued(i, words)
  }

  @inline(__always)
  private func isGlued(_ i: Int, _ words: UnsafeBufferPointer<Word>) -> Bool {
    i + 1 < words.count && words[i + 1].kind == .word && !words[i + 1].traits.contains(.spaced)
  }

  /// Reads on from a word that may be a disguise. Returns whether one was undone.
  private func undisguise(_ reading: Reading, from first: Int, into words: inout ContiguousArray<Word>) -> Bool {
    let count = reading.tokens.count
    var disguised = false
    // Letters of a run that was read in vain are not tried again: a text of single letters stays linear.
    var tried = 0
    var i = first
    while i < count {
      var word = reading.tokens[i]
      if word.kind == .word {
        if word.traits.contains(.single), i >= tried {
          let run = letterRun(reading, i)
          if run.count > 2, spelledOut(reading, run, into: &words) {
            disguised = true
            i = run.upperBound
            continue
          }
          tried = run.upperBound
        }
        if word.id == 0 || (word.count < 4 && i + 1 < count && !reading.tokens[i + 1].traits.contains(.spaced)) {
          if let (joined, next) = glued(reading, i) {
            words.append(joined)
            disguised = true
            i = next
            continue
          }
        }
        if word.id == 0, word.traits.contains(.odd) {
          read(&word, as: undisguise(reading, word))
          if word.id != 0 {
            word.traits.insert(.disguised)
            disguised = true
          }
        }
        if word.id == 0, word.traits.contains(.hashtag), word.count > 6,
          segment(reading, Int(word.start), Int(word.end), word, into: &words)
        {
          i += 1
          continue
        }
      }
      words.append(word)
      i += 1
    }
    return disguised
  }

  /// What stands there is another word than it seems: its number and its hash.
  private func read(_ word: inout Word, as id: Int32) {
    word.id = id
    if id > 0 { word.hash = rows[Int(id)].hash }
  }

  private func findCompounds(_ sequence: inout WordSequence) {
    let count = sequence.words.count
    for i in 0..<max(0, count - 1) {
      let id = sequence.words[i].id
      guard id >= Lexicon.firstID, rows[Int(id)].startsCompound else { continue }
      for index in compounds(startingWith: Lexicon.pair(id, sequence.words[i + 1].id)) {
        let compound = compounds[index]
        let end = i + 2 + Int(compound.count)
        guard end <= count, sequence.words[end - 1].sentence == sequence.words[i].sentence else { continue }
        var same = true
        for k in 0..<Int(compound.count)
        where sequence.words[i + 2 + k].id != compoundWords[Int(compound.first) + k] { same = false; break }
        if same { sequence.compounds.append(.init(words: Int32(i)..<Int32(end), list: ListID(raw: compound.list))) }
      }
    }
  }

  // MARK: Letters apart

  /// `i d i o t a`, `i.d.i.o.t.a`, `i🔥d🔥i🔥o🔥t🔥a`: a run of single letters that the lexicon can read as words.
  private func spelledOut(_ reading: Reading, _ run: Range<Int>, into words: inout ContiguousArray<Word>) -> Bool {
    let tokens = reading.tokens
    let letters = run.map { reading.foldedStore[Int(tokens[$0].start)] }
    guard let parts = split(letters, shortest: 3) else { return false }
    for part in parts {
      let from = tokens[run.lowerBound + part.range.lowerBound]
      let to = tokens[run.lowerBound + part.range.upperBound - 1]
      var word = from
      word.end = to.end
      read(&word, as: part.id)
      word.traits = from.traits.subtracting(.single).union(part.range.count > 1 ? .disguised : .single)
      // A letter run is not shouting or a sentence of its own: it belongs where it began.
      word.sentence = tokens[run.lowerBound].sentence
      words.append(word)
    }
    return true
  }

  /// Single letters one after another, forty at most.
  private func letterRun(_ reading: Reading, _ first: Int) -> Range<Int> {
    var last = first + 1
    while last < reading.tokens.count, last - first < 40 {
      let next = reading.tokens[last]
      guard next.traits.contains(.single), next.kind == .word, next.start - reading.tokens[last - 1].end <= 4 else {
        break
      }
      last += 1
    }
    return first..<last
  }

  /// `pu.ta`, `mier-da`, `idi🔥ota`: parts without white space between them.
  private func glued(_ reading: Reading, _ first: Int) -> (Word, Int)? {
    let tokens = reading.tokens
    var hash = tokens[first].hash
    var last = first + 1
    var best: (Word, Int)?
    while last < tokens.count, last - first < 8, !tokens[last].traits.contains(.spaced), tokens[last].kind == .word,
      tokens[last].sentence == tokens[first].sentence, !tokens[last].traits.contains(.hashtag)
    {
      for k in tokens[last].range {
        let byte = reading.foldedStore[k]
        if byte != UInt8(ascii: "'") { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
      }
      last += 1
      let id = find(hash)
      if id != 0, tokens[last - 1].end - tokens[first].start > 4 {
        var word = tokens[first]
        word.end = tokens[last - 1].end
        read(&word, as: id)
        word.traits.insert(.disguised)
        best = (word, last)
      }
    }
    return best
  }

  /// `#gerenteidiota`: a hashtag without capitals, read as words of the lexicon.
  private func segment(
    _ reading: Reading, _ start: Int, _ end: Int, _ whole: Word, into words: inout ContiguousArray<Word>
  ) -> Bool {
    guard end - start <= 40 else { return false }
    guard let parts = split((start..<end).map { reading.foldedStore[$0] }, shortest: 3),
      parts.allSatisfy({ $0.id != 0 })
    else { return false }
    for part in parts {
      var word = whole
      word.start = Int32(start + part.range.lowerBound)
      word.end = Int32(start + part.range.upperBound)
      read(&word, as: part.id)
      words.append(word)
    }
    return true
  }

  /// The reading of a run of letters that leaves the fewest letters over; at least one word of `shortest` letters.
  private func split(_ letters: [UInt8], shortest: Int) -> [(range: Range<Int>, id: Int32)]? {
    let n = letters.count
    // cost[i]: letters left over and words used for the first i letters.
    var cost = [Int](repeating: .max / 2, count: n + 1)
    var from = [(start: Int, id: Int32)](repeating: (0, 0), count: n + 1)
    cost[0] = 0
    for start in 0..<n where cost[start] < .max / 2 {
      var hash: UInt64 = 0xCBF2_9CE4_8422_2325
      for end in start + 1...min(n, start + 18) {
        hash = (hash ^ UInt64(letters[end - 1])) &* 0x100_0000_01B3
        let length = end - start
        let id = find(hash)
        // Long words are cheap: `vuelvan a`, not `vuelva na`. A letter that is no word costs most.
        guard id != 0 || length == 1 else { continue }
        let price = id == 0 ? 200 : 100 - min(length * length, 95)
        if cost[start] + price < cost[end] {
          cost[end] = cost[start] + price
          from[end] = (start, id)
        }
      }
    }
    var parts: [(range: Range<Int>, id: Int32)] = []
    var end = n
    while end > 0 {
      parts.append((from[end].start..<end, from[end].id))
      end = from[end].start
    }
    parts.reverse()
    let read = parts.reduce(0) { $0 + ($1.id != 0 && $1.range.count >= shortest ? $1.range.count : 0) }
    return read * 5 >= n * 3 ? parts : nil
  }

  // MARK: Other spellings of one word

  private func undisguise(_ reading: Reading, _ word: Word) -> Int32 {
    return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 1024) { buffer in
      let letters = UnsafeMutableBufferPointer(rebasing: buffer[0..<256])
      let plain = UnsafeMutableBufferPointer(rebasing: buffer[256..<512])
      let work = UnsafeMutableBufferPointer(rebasing: buffer[512..<1024])
      var n = 0
      var hasMask = false, needsLetters = false
      for k in word.range {
        let byte = reading.foldedStore[k]
        if byte == UInt8(ascii: "'")
          || (n > 2 && byte != UInt8(ascii: "*") && byte == letters[n - 1] && byte == letters[n - 2]
            && byte == letters[n - 3])
        {
          continue
        }
        if n == 256 { return 0 }
        if byte == UInt8(ascii: "*") { hasMask = true } else if !Folded.isLetter(byte) { needsLetters = true }
        letters[n] = byte
        n += 1
      }
      // *negrita*: stars around a word are not a mask.
      if hasMask {
        var end = n
        while end > 0, letters[end - 1] == UInt8(ascii: "*") { end -= 1 }
        if !letters[0..<end].contains(UInt8(ascii: "*")), let id = known(letters, end, work) { return id }
        return maskable.find(UnsafeBufferPointer(rebasing: UnsafeBufferPointer(letters)[0..<n]))
      }
      if needsLetters {
        for one in [UInt8(ascii: "i"), UInt8(ascii: "l")] {
          for k in 0..<n { plain[k] = Lexicon.letter(for: letters[k], one: one) }
          if let id = known(plain, n, work) { return id }
        }
        // A word with a number behind it: `idiota2`.
        var end = n
        while end > 0, Folded.isDigit(letters[end - 1]) { end -= 1 }
        if end > 3, let id = known(letters, end, work) { return id }
        return 0
      }
      return known(letters, n, work) ?? 0
    }
  }

  /// The word as it stands, then with repeated letters taken back to two and to one.
  private func known(
    _ letters: UnsafeMutableBufferPointer<UInt8>, _ n: Int, _ work: UnsafeMutableBufferPointer<UInt8>
  ) -> Int32? {
    guard n > 1 else { return nil }
    for most in [256, 2, 1] {
      var m = 0
      var run = 0
      var hash: UInt64 = 0xCBF2_9CE4_8422_2325
      for k in 0..<n {
        run = k > 0 && letters[k] == letters[k - 1] ? run + 1 : 1
        if run <= most {
          work[m] = letters[k]
          hash = (hash ^ UInt64(letters[k])) &* 0x100_0000_01B3
          m += 1
        }
      }
      let id = find(hash)
      if id != 0 { return id }
    }
    // One run alone may be a true double letter: `perrraaa`, `calllla`.
    guard n <= 40 else { return nil }
    for keep in 0..<n
    where keep > 0 && letters[keep] == letters[keep - 1] && (keep < 2 || letters[keep - 2] != letters[keep]) {
      var hash: UInt64 = 0xCBF2_9CE4_8422_2325
      for k in 0..<n where k == 0 || letters[k] != letters[k - 1] || k == keep {
        hash = (hash ^ UInt64(letters[k])) &* 0x100_0000_01B3
      }
      let id = find(hash)
      if id != 0 { return id }
    }
    return nil
  }

  private static func letter(for byte: UInt8, one: UInt8) -> UInt8 {
    switch byte {
    case UInt8(ascii: "0"): UInt8(ascii: "o")
    case UInt8(ascii: "1"), UInt8(ascii: "!"), UInt8(ascii: "|"): one
    case UInt8(ascii: "3"), Folded.euro: UInt8(ascii: "e")
    case UInt8(ascii: "4"), UInt8(ascii: "@"): UInt8(ascii: "a")
    case UInt8(ascii: "5"), UInt8(ascii: "$"): UInt8(ascii: "s")
    case UInt8(ascii: "6"), UInt8(ascii: "9"): UInt8(ascii: "g")
    case UInt8(ascii: "7"): UInt8(ascii: "t")
    case UInt8(ascii: "8"): UInt8(ascii: "b")
    case UInt8(ascii: "2"): UInt8(ascii: "z")
    default: byte
    }
  }
}

/// Masked words (`p*ta`, `m****a`) → the word that they hide, among the words that people have a reason to mask.
struct MaskIndex: Sendable {
  private var rows: [Int: [(id: Int32, letters: [UInt8])]] = [:]

  init(_ words: [(Int32, [UInt8])]) {
    var seen: Set<Int32> = []
    for (id, letters) in words.sorted(by: { $0.0 < $1.0 }) where letters.count > 2 && seen.insert(id).inserted {
      rows[letters.count << 8 | Int(letters[0]), default: []].append((id, letters))
    }
  }

  /// Each star is one letter. At least two letters, and as many letters as stars less one, must show.
  func find(_ masked: UnsafeBufferPointer<UInt8>) -> Int32 {
    let shown = masked.reduce(0) { $0 + ($1 == UInt8(ascii: "*") ? 0 : 1) }
    guard shown >= 2, shown * 2 >= masked.count - 2, let row = rows[masked.count << 8 | Int(masked[0])] else {
      return 0
    }
    for (id, letters) in row {
      var same = true
      for k in masked.indices where masked[k] != UInt8(ascii: "*") && masked[k] != letters[k] { same = false; break }
      if same { return id }
    }
    return 0
  }
}

extension Reading {
  /// Merged and split words change where sentences begin; the sentence of each word tells. Only for the reading's own
  /// sequence: what another lexicon makes of the tokens does not move them.
  func renumberSentences() {
    var next = 0
    for s in sentences.indices {
      let start = next
      while next < sequence.words.count, sequence.words[next].sentence == Int32(s) { next += 1 }
      sentences[s].words = start..<next
    }
  }
}
