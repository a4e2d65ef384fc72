// SPDX-License-Identifier: Apache-2.0

/// Folded text → words, sentences, runs of digits, quotations. One pass; each byte is looked at a bounded number of times.
extension Reading {
  func tokenise() {
    var scanner = Tokeniser(self)
    scanner.run()
    scanner.giveBack(to: self)
    guess.seeMarks(
      spanish: features.contains(.spanishMarks), portuguese: features.contains(.portugueseMarks))
  }
}

private struct Tokeniser {
  let text: UnsafeMutablePointer<UInt8>
  let capitals: UnsafeMutablePointer<UInt8>
  let count: Int
  var features: Features
  // The reading's own buffers, borrowed for the time of the pass.
  var tokens = ContiguousArray<Word>()
  var sentences = ContiguousArray<Sentence>()
  var digits = ContiguousArray<Range<Int32>>()
  var quotations = ContiguousArray<Range<Int32>>()
  var guess: LanguageGuess
  var i = 0
  var spaced = true
  var broken = false
  var hashtag = false
  var firstOfSentence = 0
  var quoteStart = -1

  init(_ reading: Reading) {
    text = reading.foldedStore
    capitals = reading.capitals
    count = reading.count
    features = reading.features
    guess = reading.guess
    guess.reset()
    swap(&tokens, &reading.tokens)
    swap(&sentences, &reading.sentences)
    swap(&digits, &reading.digits)
    swap(&quotations, &reading.quotations)
    tokens.removeAll(keepingCapacity: true)
    sentences.removeAll(keepingCapacity: true)
    digits.removeAll(keepingCapacity: true)
    quotations.removeAll(keepingCapacity: true)
  }

  mutating func giveBack(to reading: Reading) {
    swap(&tokens, &reading.tokens)
    swap(&sentences, &reading.sentences)
    swap(&digits, &reading.digits)
    swap(&quotations, &reading.quotations)
    reading.features = features
    reading.guess = guess
  }

  mutating func run() {
    while i < count {
      let byte = text[i]
      if Folded.isWord(byte) || (isSign(byte) && startsWord(i)) {
        word()
        continue
      }
      switch byte {
      case UInt8(ascii: " "): spaced = true
      case UInt8(ascii: "\n"):
        features.insert(.lineBreak)
        spaced = true
        endSentence(.open)
      case UInt8(ascii: "."): stop()
      case UInt8(ascii: "!"): endSentence(.exclamation)
      case UInt8(ascii: "?"): endSentence(.question)
      case UInt8(ascii: "@"): if i + 1 < count, Folded.isWord(text[i + 1]) { mention(); continue }
      case UInt8(ascii: "#"): if i + 1 < count, Folded.isLetter(text[i + 1]) { hashtag = true }
      case UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: ";"), UInt8(ascii: "("), UInt8(ascii: ")"),
        UInt8(ascii: "["), UInt8(ascii: "]"), Folded.ellipsis:
        broken = true
      case UInt8(ascii: "-"): if spaced { broken = true }
      case UInt8(ascii: "\""), Folded.openQuote, Folded.closeQuote, Folded.openGuillemet, Folded.closeGuillemet:
        quote(byte)
      default: break
      }
      i += 1
    }
    endSentence(.open)
  }

  // MARK: Sentences and quotations

  private mutating func stop() {
    var end = i
    while end + 1 < count, text[end + 1] == UInt8(ascii: ".") { end += 1 }
    let after = end + 1
    let glued = after < count && Folded.isWord(text[after])
    // Dots inside an abbreviation or a number do not end a sentence; three dots are a pause.
    let lastIsSingle = tokens.last.map { $0.traits.contains(.single) } ?? false
    if end > i {
      broken = true
    } else if lastIsSingle ? !continues(after) : (!glued || capitals[after] == 1) {
      endSentence(.stop)
    }
    i = end
  }

  /// After the dot of an abbreviation (`S.A.S. es…`): whether a small letter goes on, at once or after a space.
  private func continues(_ at: Int) -> Bool {
    guard at < count else { return false }
    if Folded.isWord(text[at]) { return true }
    return text[at] == UInt8(ascii: " ") && at + 1 < count && Folded.isLetter(text[at + 1]) && capitals[at + 1] == 0
  }

  private mutating func endSentence(_ ending: Sentence.Ending) {
    let end = tokens.count
    if end == firstOfSentence {
      // "¡¡No!!": a second mark makes a question of a sentence that some mark ended.
      if ending == .question, !sentences.isEmpty, sentences[sentences.count - 1].ending != .open {
        sentences[sentences.count - 1].ending = .question
      }
      broken = true
      return
    }
    sentences.append(Sentence(words: firstOfSentence..<end, ending: ending))
    firstOfSentence = end
    broken = false
  }

  private mutating func quote(_ byte: UInt8) {
    broken = true
    if quoteStart >= 0, byte != Folded.openQuote, byte != Folded.openGuillemet {
      if i > quoteStart {
        quotations.append(Int32(quoteStart)..<Int32(i))
        features.insert(.quotation)
      }
      quoteStart = -1
    } else if byte != Folded.closeQuote, byte != Folded.closeGuillemet {
      quoteStart = i + 1
    }
  }

  // MARK: Words

  /// Signs that people write inside a word instead of a letter.
  @inline(__always)
  private func isSign(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "*"), UInt8(ascii: "@"), UInt8(ascii: "$"), UInt8(ascii: "|"), UInt8(ascii: "!"), Folded.euro:
      true
    default: false
    }
  }

  /// `$ucio` begins with a sign; `$ 500`, `@nombre` and `*negrita*` do not.
  private func startsWord(_ i: Int) -> Bool {
    guard i + 2 < count else { return false }
    return text[i] == UInt8(ascii: "$") && Folded.isLetter(text[i + 1]) && Folded.isLetter(text[i + 2])
  }

  private mutating func word() {
    let start = i
    if let end = link(start) { return add(.link, start, end) }
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    var letters = 0, digitCount = 0, signs = 0, capitalCount = 0
    var repeated = false
    var previous: UInt8 = 0
    var digitStart = -1
    var j = start
    while j < count {
      let byte = text[j]
      if Folded.isLetter(byte) {
        if hashtag, j > start, capitals[j] == 1,
          capitals[j - 1] == 0 || (j + 1 < count && capitals[j + 1] == 0 && Folded.isLetter(text[j + 1]))
        {
          break  // camelCase inside a hashtag
        }
        letters += 1
        capitalCount += Int(capitals[j])
        if byte == previous { repeated = true }
        if digitStart >= 0 { closeDigits(&digitStart, j) }
      } else if Folded.isDigit(byte) {
        digitCount += 1
        if digitStart < 0 { digitStart = j }
      } else if byte == UInt8(ascii: "'") {
        guard letters > 0, j + 1 < count, Folded.isLetter(text[j + 1]), digitCount == 0 else { break }
        j += 1
        continue
      } else if isSign(byte), isInside(j, start) {
        if byte == UInt8(ascii: "@"), let end = email(start, j) {
          if digitStart >= 0 { closeDigits(&digitStart, j) }
          return add(.email, start, end)
        }
        signs += 1
        if digitStart >= 0 { closeDigits(&digitStart, j) }
      } else if byte == UInt8(ascii: "_"), hashtag, j > start {
        break
      } else if byte == UInt8(ascii: "."), let end = domain(start, j) {
        if end.isEmail { return add(.email, start, end.offset) }
        return add(.link, start, end.offset)
      } else if byte == UInt8(ascii: ".") || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-"),
        let end = emailAhead(start, j)
      {
        if digitStart >= 0 { closeDigits(&digitStart, j) }
        return add(.email, start, end)
      } else if byte == UInt8(ascii: "-"), j + 1 < count, Folded.isWord(text[j + 1]),
        let end = hostEnd(start, strict: true)
      {
        // `premios-ya.site`: the hyphen is the host's.
        if digitStart >= 0 { closeDigits(&digitStart, j) }
        return add(.link, start, end < count && text[end] == UInt8(ascii: "/") ? endOfPath(start) : end)
      } else {
        break
      }
      hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3
      previous = byte
      j += 1
    }
    if digitStart >= 0 { closeDigits(&digitStart, j) }
    if j - start >= 12 { features.insert(.longWord) }
    i = j
    var traits: Word.Traits = []
    if spaced { traits.insert(.spaced) }
    if broken { traits.insert(.afterBreak) }
    if hashtag { traits.insert(.hashtag) }
    if capitals[start] == 1 { traits.insert(.capitalised) }
    if capitalCount == letters, letters > 1 {
      traits.insert(.shouted)
      if letters > 2 { features.insert(.shouted) }
    }
    if signs > 0 || repeated || (digitCount > 0 && letters > 0) { traits.insert(.odd) }
    if letters + digitCount + signs == 1, letters == 1 { traits.insert(.single) }
    let kind: Word.Kind = letters == 0 && signs == 0 ? .number : .word
    tokens.append(
      Word(
        start: Int32(start), end: Int32(j), id: 0, hash: hash, sentence: Int32(sentences.count), kind: kind,
        traits: traits))
    if kind == .word { guess.see(UnsafeBufferPointer(start: text + start, count: j - start), hash: hash) }
    spaced = false
    broken = false
    // A hashtag goes on in its next part.
    if hashtag, !(j < count && (Folded.isWord(text[j]) || (text[j] == UInt8(ascii: "_") && j + 1 < count))) {
      hashtag = false
    }
  }

  private mutating func closeDigits(_ start: inout Int, _ end: Int) {
    digits.append(Int32(start)..<Int32(end))
    start = -1
  }

  /// A sign belongs to the word when a letter follows it at once, or when it is a mask at the end (`put*`, `much@s`).
  private func isInside(_ j: Int, _ start: Int) -> Bool {
    let byte = text[j]
    if j == start { return true }
    let next = j + 1 < count ? text[j + 1] : UInt8(ascii: " ")
    if byte == UInt8(ascii: "*") { return Folded.isLetter(text[start]) && (text[j - 1] != byte || j - start < 12) }
    if Folded.isLetter(next) { return Folded.isWord(text[j - 1]) }
    if byte == UInt8(ascii: "@") || byte == UInt8(ascii: "$") {
      return Folded.isLetter(text[j - 1]) && !Folded.isDigit(next)
    }
    // Digits and signs mixed: p3|\|, id!0t@
    return byte == UInt8(ascii: "!") && Folded.isDigit(next) && Folded.isLetter(text[start])
      && Folded.isLetter(text[j - 1])
  }

  private mutating func add(_ kind: Word.Kind, _ start: Int, _ end: Int) {
    var traits: Word.Traits = spaced ? [.spaced] : []
    if broken { traits.insert(.afterBreak) }
    let id: Int32
    switch kind {
    case .link: features.insert(.link); id = Lexicon.linkID
    case .email: features.insert(.email); id = Lexicon.emailID
    default: features.insert(.mention); id = Lexicon.mentionID
    }
    tokens.append(
      Word(
        start: Int32(start), end: Int32(end), id: id, hash: 0, sentence: Int32(sentences.count), kind: kind,
        traits: traits))
    i = end
    spaced = false
    broken = false
    hashtag = false
  }

  private mutating func mention() {
    var j = i + 1
    while j < count,
      Folded.isWord(text[j]) || text[j] == UInt8(ascii: "_")
        || (text[j] == UInt8(ascii: ".") && j + 1 < count && Folded.isWord(text[j + 1]))
    {
      j += 1
    }
    add(.mention, i, j)
  }

  // MARK: Addresses

  /// The end of a link that begins here with a scheme or `www.`.
  private func link(_ start: Int) -> Int? {
    guard text[start] == UInt8(ascii: "h") || text[start] == UInt8(ascii: "w") else { return nil }
    if has("http://", start) || has("https://", start) || has("www.", start) { return endOfPath(start) }
    return nil
  }

  private func has(_ prefix: StaticString, _ start: Int) -> Bool {
    guard start + prefix.utf8CodeUnitCount < count else { return false }
    for k in 0..<prefix.utf8CodeUnitCount where text[start + k] != prefix.utf8Start[k] { return false }
    return true
  }

  /// Up to white space or a quotation mark, without the punctuation of the sentence at its end.
  private func endOfPath(_ start: Int) -> Int {
    var j = start
    while j < count, text[j] > 0x20, text[j] < 0x7F, text[j] != UInt8(ascii: "\""), text[j] != UInt8(ascii: "<") {
      j += 1
    }
    while j > start, !Folded.isWord(text[j - 1]), text[j - 1] != UInt8(ascii: "/") { j -= 1 }
    return max(j, start + 1)
  }

  /// `cafeandino.com/menu`, seen at its first dot; or the local part of an address with a dot.
  private func domain(_ start: Int, _ dot: Int) -> (offset: Int, isEmail: Bool)? {
    guard dot + 2 < count, Folded.isLetter(text[dot + 1]) else { return nil }
    if let end = emailAhead(start, dot) { return (end, true) }
    guard let end = hostEnd(start, strict: true) else { return nil }
    return (end < count && text[end] == UInt8(ascii: "/") ? endOfPath(start) : end, false)
  }

  /// The end of a host name whose last label is a known top level, or where it is not `strict`, looks like one.
  private func hostEnd(_ start: Int, strict: Bool) -> Int? {
    var j = start
    var label = start
    var labels = 1
    while j < count, j - start < 253 {
      if Folded.isWord(text[j]) || text[j] == UInt8(ascii: "-") {
        j += 1
      } else if text[j] == UInt8(ascii: "."), j + 1 < count, Folded.isWord(text[j + 1]), j > label {
        j += 1
        label = j
        labels += 1
      } else {
        break
      }
    }
    if !strict { return addressEnd(start, j) }
    guard labels > 1, j - label > 1, j - label < 9 else { return nil }
    let hash = TopLevels.hash((label..<j).lazy.map { text[$0] })
    if TopLevels.sure.contains(hash) { return j }
    // `.es`, `.la`, `.me` are words too: they count with a path behind, or a second level before, or in an address.
    guard TopLevels.doubtful.contains(hash) else { return nil }
    return labels > 2 || (j < count && text[j] == UInt8(ascii: "/")) ? j : nil
  }

  /// The end of the host of an e-mail address. It ends at the last label that is a top level (`gmail.com.Gracias`); without one any word
  /// will do, but for what stands behind `tod@s.` and the like.
  private func addressEnd(_ start: Int, _ end: Int) -> Int? {
    var (label, labels, known) = (start, 1, nil as Int?)
    for k in start...end where k == end || text[k] == UInt8(ascii: ".") {
      if labels > 1, k - label > 1, k - label < 25, (label..<k).allSatisfy({ Folded.isLetter(text[$0]) }) {
        let hash = TopLevels.hash((label..<k).lazy.map { text[$0] })
        if TopLevels.sure.contains(hash) || TopLevels.doubtful.contains(hash) { known = k }
        if k == end, known == nil, text[start + 1] != UInt8(ascii: ".") { return end }
      }
      (label, labels) = (k + 1, labels + 1)
    }
    return known
  }

  /// The end of an e-mail address whose `@` stands at `at`.
  private func email(_ start: Int, _ at: Int) -> Int? {
    guard at > start, at + 1 < count else { return nil }
    return hostEnd(at + 1, strict: false)
  }

  /// An address whose local part goes on after this separator: looks ahead for the `@`, 64 bytes at most.
  private func emailAhead(_ start: Int, _ separator: Int) -> Int? {
    guard features.contains(.at) else { return nil }
    var j = separator
    while j < count, j - start < 64, Folded.isWord(text[j]) || ".-_+".utf8.contains(text[j]) { j += 1 }
    guard j < count, text[j] == UInt8(ascii: "@") else { return nil }
    return email(start, j)
  }
}
