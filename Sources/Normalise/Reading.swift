// SPDX-License-Identifier: Apache-2.0
import Vocabulary

/// One text, read: what was written, what a rule reads, and the way back.
///
/// A reading keeps its buffers from text to text, so that reading one allocates nothing once the buffers have grown.
/// It belongs to one thread. Time and memory are linear in the bytes of the text, whatever they are.
public final class Reading {
  /// The text as given, UTF-8. Broken sequences are read as U+FFFD, one for each byte that cannot be read.
  public private(set) var source: UnsafeBufferPointer<UInt8>
  /// Folded text, one byte a letter (`Folded`). Never longer than the source.
  public var folded: UnsafeBufferPointer<UInt8> { .init(start: foldedStore, count: count) }
  /// For each folded byte, where in the source it came from; one more entry for the end.
  public var origin: UnsafeBufferPointer<Int32> { .init(start: originStore, count: count + 1) }

  /// Words as they stand, before a lexicon has undone disguises.
  public internal(set) var tokens = ContiguousArray<Word>()
  /// Words as the lexicon reads them.
  public internal(set) var sequence = WordSequence()
  public var words: ContiguousArray<Word> { _read { yield sequence.words } }
  public internal(set) var sentences = ContiguousArray<Sentence>()
  /// Maximal runs of digits without a separator, in folded offsets.
  public internal(set) var digits = ContiguousArray<Range<Int32>>()
  /// What stands between quotation marks, without them, in folded offsets.
  public internal(set) var quotations = ContiguousArray<Range<Int32>>()
  public internal(set) var features: Features = []
  public internal(set) var language: Language?
  /// A language that the text is surely not in.
  public internal(set) var excluded: Language?
  public var context = Context()

  let presence = Presence()
  var count = 0
  var guess = LanguageGuess()
  var foldedStore: UnsafeMutablePointer<UInt8>
  var originStore: UnsafeMutablePointer<Int32>
  /// 1 where the letter was a capital.
  var capitals: UnsafeMutablePointer<UInt8>
  private var sourceStore: UnsafeMutablePointer<UInt8>
  private var capacity: Int

  public init() {
    capacity = 4096
    foldedStore = .allocate(capacity: capacity + 1)
    originStore = .allocate(capacity: capacity + 1)
    capitals = .allocate(capacity: capacity + 1)
    sourceStore = .allocate(capacity: capacity + 1)
    source = .init(start: sourceStore, count: 0)
  }

  deinit {
    foldedStore.deallocate()
    originStore.deallocate()
    capitals.deallocate()
    sourceStore.deallocate()
  }

  /// What is known about a text besides its letters.
  public struct Context: Sendable {
    public var surface: Surface = .comment
    /// The text answers another one.
    public var isAnswer = false
    public var author: String?
    /// What the company's texts are about.
    public var topics = TopicStems([])
    /// Bits of the worlds that the company's texts lie in; nil where nobody said.
    public var worlds: UInt64?
    /// Bits of the worlds that the thread touches.
    public var threadWorlds: UInt64 = 0
    /// What the company is called; empty when nobody said.
    public var company = CompanyName("")
    /// `FoldedWord.letters` of the earlier texts of the thread.
    public var earlier: Set<UInt64> = []
    /// How often nearly this text was seen shortly before.
    public var echoes = Echoes.none
    public init() {}
  }

  /// Reads a text with the words of a lexicon. What an earlier call left is gone.
  public func read(_ text: some Collection<UInt8>, with lexicon: Lexicon, language: Language? = nil) {
    reserve(text.count)
    let store = UnsafeMutableBufferPointer(start: sourceStore, count: text.count)
    _ = store.initialize(from: text)
    source = .init(store)
    fold()
    tokenise()
    if lexicon.resolve(self, into: &sequence) { features.insert(.disguised) }
    renumberSentences()
    self.language = language ?? guess.language
    // Letters apart are little words of Portuguese: what somebody disguised is read in every language.
    excluded = features.contains(.disguised) || guess.excluded == language ? nil : guess.excluded
  }

  private func reserve(_ wanted: Int) {
    guard wanted > capacity else { return }
    capacity = max(wanted, capacity * 2)
    foldedStore.deallocate()
    originStore.deallocate()
    capitals.deallocate()
    sourceStore.deallocate()
    foldedStore = .allocate(capacity: capacity + 1)
    originStore = .allocate(capacity: capacity + 1)
    capitals = .allocate(capacity: capacity + 1)
    sourceStore = .allocate(capacity: capacity + 1)
  }

  // MARK: The way back

  /// Bytes of the source that a stretch of folded text came from, with the marks that belong to its last letter.
  public func sourceBytes(_ folded: Range<Int>) -> Range<Int> {
    guard !folded.isEmpty else { return 0..<0 }
    let start = Int(originStore[folded.lowerBound])
    let last = Int(originStore[folded.upperBound - 1])
    var end = last + 1
    while end < source.count, source[end] & 0xC0 == 0x80 { end += 1 }
    // A combining mark or a joiner after the last letter belongs to it.
    let next = Int(originStore[folded.upperBound])
    while end < next, source[end] == 0xCC || source[end] == 0xCD {
      end += 1
      while end < next, source[end] & 0xC0 == 0x80 { end += 1 }
    }
    return start..<end
  }

  /// The source bytes of a stretch of words.
  public func sourceBytes(words range: Range<Int>) -> Range<Int> { sourceBytes(foldedRange(words: range)) }

  /// From the first letter of the first word to the last letter of the last.
  public func foldedRange(words range: Range<Int>) -> Range<Int> {
    guard !range.isEmpty else { return 0..<0 }
    return Int(words[range.lowerBound].start)..<Int(words[range.upperBound - 1].end)
  }

  /// Folded letters as a string, for tests and for rare slow paths.
  public func foldedString(_ range: Range<Int>) -> String {
    var text = ""
    for i in range { text.unicodeScalars.append(Unicode.Scalar(foldedStore[i])) }
    return text
  }

  /// What was written there.
  public func quote(_ bytes: Range<Int>) -> String { String(decoding: source[bytes], as: UTF8.self) }

  // MARK: Folding

  /// One pass over the source: letters are folded, what is not seen is dropped, features are gathered.
  private func fold() {
    let table = FoldTable.shared
    let bytes = source
    let n = bytes.count
    let out = foldedStore
    let map = originStore
    let caps = capitals
    var i = 0
    var j = 0
    var seen: Features = .anything
    var digitCount = 0
    while i < n {
      let byte = bytes[i]
      if byte < 0x80 {
        var folded = byte
        var capital: UInt8 = 0
        if byte &- 0x41 < 26 {
          folded = byte | 0x20
          capital = 1
        } else if byte < 0x20 || byte == 0x7F {
          if byte == 0 || byte == 0x7F { i += 1; continue }
          folded = byte == 0x0A ? byte : 0x20
        } else if byte < 0x41 {
          switch byte {
          case UInt8(ascii: "0")...UInt8(ascii: "9"): digitCount += 1
          case UInt8(ascii: "@"): seen.insert(.at)
          case UInt8(ascii: "!"): seen.insert(.exclamation)
          case UInt8(ascii: "?"): seen.insert(.question)
          case UInt8(ascii: "#"): seen.insert(.hashtag)
          case UInt8(ascii: "$"): seen.insert(.currency)
          case UInt8(ascii: "%"): seen.insert(.percent)
          default: break
          }
        }
        out[j] = folded
        map[j] = Int32(truncatingIfNeeded: i)
        caps[j] = capital
        j += 1
        i += 1
        continue
      }
      let (scalar, length) = Self.decode(bytes, i)
      // A tilde over n makes ñ also when it is written apart.
      if scalar == 0x303, j > 0, out[j - 1] == UInt8(ascii: "n"), Int(map[j - 1]) == i - 1 {
        out[j - 1] = Folded.enye
        seen.insert(.spanishMarks)
        i += length
        continue
      }
      let folded = table[scalar]
      if folded == FoldTable.dropped {
        i += length
        continue
      }
      out[j] = folded
      map[j] = Int32(truncatingIfNeeded: i)
      caps[j] = Self.isCapital(scalar) ? 1 : 0
      j += 1
      if folded < 0x80 {
        if scalar >= 0x100 {
          if Folded.isWord(folded) { seen.insert(.lookAlike) }
          if Folded.isDigit(folded) { digitCount += 1 }
          if let second = table.second(of: scalar) {
            out[j] = second
            map[j] = Int32(truncatingIfNeeded: i)
            caps[j] = caps[j - 1]
            j += 1
          }
        } else {
          switch scalar {
          case 0xC3, 0xD5, 0xE3, 0xF5, 0xC7, 0xE7: seen.insert(.portugueseMarks)
          case 0xDF, 0xC6, 0xE6:
            if let second = table.second(of: scalar) {
              out[j] = second
              map[j] = Int32(truncatingIfNeeded: i)
              caps[j] = caps[j - 1]
              j += 1
            }
          default: break
          }
        }
      } else {
        switch folded {
        case Folded.enye, Folded.invertedQuestion, Folded.invertedExclamation: seen.insert(.spanishMarks)
        case Folded.otherLetter: seen.insert(.otherScript)
        case Folded.Emoji.hostility: seen.formUnion([.emoji, .hostileEmoji])
        case Folded.Emoji.belittling: seen.formUnion([.emoji, .belittlingEmoji])
        case Folded.Emoji.weapon: seen.formUnion([.emoji, .weaponEmoji])
        case Folded.Emoji.other...Folded.Emoji.eyeRoll: seen.insert(.emoji)
        case Folded.euro, Folded.pound: seen.insert(.currency)
        default: break
        }
      }
      i += length
    }
    if digitCount > 0 { seen.insert(.digit) }
    if digitCount > 4 { seen.insert(.manyDigits) }
    map[j] = Int32(truncatingIfNeeded: n)
    out[j] = UInt8(ascii: " ")
    caps[j] = 0
    count = j
    features = seen
  }

  /// Capital letters beyond ASCII: Latin-1, Latin Extended-A (even code points, nearly), Cyrillic, full-width.
  @inline(__always)
  private static func isCapital(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0xC0...0xDE: scalar != 0xD7
    case 0x100...0x17F: scalar & 1 == 0
    case 0x391...0x3A9, 0x400...0x42F, 0xFF21...0xFF3A: true
    default: false
    }
  }

  /// One scalar of UTF-8 and the bytes it takes; U+FFFD and 1 where there is none.
  @inline(__always)
  private static func decode(_ bytes: UnsafeBufferPointer<UInt8>, _ i: Int) -> (scalar: UInt32, length: Int) {
    let n = bytes.count
    let a = UInt32(bytes[i])
    @inline(__always) func next(_ k: Int) -> UInt32? {
      guard i + k < n, bytes[i + k] & 0xC0 == 0x80 else { return nil }
      return UInt32(bytes[i + k] & 0x3F)
    }
    switch a {
    case 0xC2...0xDF:
      if let b = next(1) { return ((a & 0x1F) << 6 | b, 2) }
    case 0xE0...0xEF:
      if let b = next(1), let c = next(2) {
        let scalar = (a & 0x0F) << 12 | b << 6 | c
        if scalar >= 0x800, scalar & 0xF800 != 0xD800 { return (scalar, 3) }
      }
    case 0xF0...0xF4:
      if let b = next(1), let c = next(2), let d = next(3) {
        let scalar = (a & 0x07) << 18 | b << 12 | c << 6 | d
        if scalar >= 0x10000, scalar < 0x110000 { return (scalar, 4) }
      }
    default: break
    }
    return (0xFFFD, 1)
  }
}
