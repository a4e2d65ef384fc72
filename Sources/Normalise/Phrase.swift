// SPDX-License-Identifier: Apache-2.0
import Vocabulary

/// Phrases with one language and one confidence: a block of lines in the pattern language of `Phrase`.
public struct Phrases: Sendable {
  public let language: Language
  public let confidence: Double
  public let text: StaticString

  public static func certain(_ language: Language, _ text: StaticString) -> Phrases {
    Phrases(language: language, confidence: Confidence.certain, text: text)
  }
  public static func likely(_ language: Language, _ text: StaticString) -> Phrases {
    Phrases(language: language, confidence: Confidence.likely, text: text)
  }
  public static func possible(_ language: Language, _ text: StaticString) -> Phrases {
    Phrases(language: language, confidence: Confidence.possible, text: text)
  }

  /// Evidence of some kind (1 … 9) that a detector's function weighs. It is never reported by itself.
  public static func clue(_ kind: Int, _ language: Language, _ text: StaticString) -> Phrases {
    Phrases(language: language, confidence: Double(kind) / 100, text: text)
  }

  /// The lines that say something, without comments.
  func lines(_ each: (Slice<UnsafeBufferPointer<UInt8>>) -> Void) {
    text.withUTF8Buffer { bytes in
      for line in bytes.split(separator: UInt8(ascii: "\n")) {
        let content = line.prefix { $0 != UInt8(ascii: "#") }
        if content.contains(where: { $0 != UInt8(ascii: " ") }) { each(content) }
      }
    }
  }
}

/// One line of the pattern language, parsed. Elements are separated by spaces:
///
///     palabra        the word as it is folded
///     a|b|c          one of them
///     ~matar         every form of it
///     +matar         the infinitive with a pronoun for somebody else (matarte, matarlo … matarles)
///     @lista         a word, or a phrase, of the named list; @mention @link @email @number @word
///     x?             may be missing
///     …  …6          up to 3 words, up to 6 words between
///     !a|b           at the beginning: the word before is none of these; at the end: the word behind
///     < … >          the part to be marked (else all of it)
///     ^  $  ?$       the sentence begins, ends, ends as a question
///
/// A phrase never crosses the end of a sentence. Punctuation inside a sentence does not count.
struct Phrase {
  struct Element {
    var alternatives: [Alternative] = []
    /// A hash of how it was written: the same set of words is worked out once.
    var source: UInt64 = 0
    var isOptional = false
    /// For a gap, how many words at most; nil for an element that matches a word.
    var gap: Int?

    mutating func add(_ other: Element) {
      alternatives += other.alternatives
      source = source &* 31 &+ other.source
    }
  }

  enum Alternative {
    /// Folded letters.
    case word([UInt8])
    /// Letters as written, UTF-8.
    case lemma([UInt8])
    /// A customer's word: number and gender, no diminutives.
    case term([UInt8])
    case list(String)
    case anyWord
  }

  var elements: [Element] = []
  var notBefore = Element()
  var notAfter = Element()
  var atStart = false
  var atEnd = false
  var asQuestion = false
  /// Element indexes; the marked part reaches from the first to before the second.
  var marked: Range<Int> = 0..<0

  init(_ line: String) throws(PhraseError) { try self.init(utf8: Array(line.utf8)[...]) }

  init<Line: Collection<UInt8>>(utf8 line: Line) throws(PhraseError) where Line.SubSequence: Collection<UInt8> {
    var open: Int?
    var close: Int?
    for piece in line.split(separator: UInt8(ascii: " ")) {
      switch piece.first.unsafelyUnwrapped {
      case UInt8(ascii: "<"): open = elements.count
      case UInt8(ascii: ">"): close = elements.count
      case UInt8(ascii: "^"): atStart = true
      case UInt8(ascii: "$"): atEnd = true
      case UInt8(ascii: "?") where piece.elementsEqual("?$".utf8): asQuestion = true
      case UInt8(ascii: "!"):
        let all = try Phrase.element(piece.dropFirst())
        if elements.isEmpty { notBefore.add(all) } else { notAfter.add(all) }
      case 0xE2 where piece.starts(with: "…".utf8):
        let digits = String(decoding: piece.dropFirst(3), as: UTF8.self)
        guard let most = digits.isEmpty ? 3 : Int(digits), (1...8).contains(most) else {
          throw PhraseError(piece, .gap)
        }
        elements.append(Element(gap: most))
      default:
        // Two ways to end: an optional element has its sign behind the word.
        var last: UInt8 = 0
        for byte in piece { last = byte }
        let isOptional = last == UInt8(ascii: "?")
        var element = try Phrase.element(isOptional ? piece.prefix(piece.count - 1) : piece[...])
        element.isOptional = isOptional
        elements.append(element)
      }
    }
    guard let first = elements.first, let last = elements.last, first.gap == nil, last.gap == nil,
      elements.contains(where: { $0.gap == nil && !$0.isOptional })
    else { throw PhraseError(line, .edge) }
    guard elements.count <= 24, elements.count(where: { $0.gap != nil }) <= 3 else { throw PhraseError(line, .tooLong) }
    marked = (open ?? 0)..<max(open ?? 0, close ?? elements.count)
    guard !marked.isEmpty else { throw PhraseError(line, .mark) }
  }

  /// Words side by side, each in every form of number and gender.
  init(term words: [String]) throws(PhraseError) {
    guard !words.isEmpty else { throw PhraseError(text: "", reason: .empty) }
    guard words.count <= 24 else { throw PhraseError(text: words.joined(separator: " "), reason: .tooLong) }
    for word in words {
      guard Phrase.isReadable(FoldedWord.bytes(of: word)) else { throw PhraseError(text: word, reason: .notAWord) }
      elements.append(
        Element(alternatives: [.term(Array(word.utf8))], source: FoldedHash.of(word.utf8) ^ 0x7465_726D))
    }
    marked = 0..<words.count
  }

  /// Letters and digits of the alphabet that folded text has.
  private static func isReadable(_ folded: [UInt8]) -> Bool {
    !folded.isEmpty && folded.allSatisfy { Folded.isWord($0) && $0 != Folded.otherLetter }
  }

  /// Whom something is done to, written together with the infinitive.
  static let othersPronouns = ["te", "lo", "la", "le", "los", "las", "les", "os"]

  private static func element(_ text: some Collection<UInt8>) throws(PhraseError) -> Element {
    var element = Element(source: FoldedHash.of(text))
    for part in text.split(separator: UInt8(ascii: "|"), omittingEmptySubsequences: false) {
      let name = part.dropFirst()
      switch part.first {
      case UInt8(ascii: "~") where !name.isEmpty: element.alternatives.append(.lemma(Array(name)))
      case UInt8(ascii: "@") where name.elementsEqual("word".utf8): element.alternatives.append(.anyWord)
      case UInt8(ascii: "@") where !name.isEmpty:
        element.alternatives.append(.list(String(decoding: name, as: UTF8.self)))
      case UInt8(ascii: "+") where !name.isEmpty:
        let verb = String(decoding: name, as: UTF8.self)
        element.alternatives += othersPronouns.map { .word(FoldedWord.bytes(of: verb + $0)) }
      case nil, UInt8(ascii: "~"), UInt8(ascii: "@"), UInt8(ascii: "+"): throw PhraseError(text, .empty)
      default:
        let folded = FoldedWord.bytes(of: String(decoding: part, as: UTF8.self))
        guard isReadable(folded) else { throw PhraseError(part, .notAWord) }
        element.alternatives.append(.word(folded))
      }
    }
    return element
  }
}

/// Why a phrase cannot be read.
public struct PhraseError: Error, Sendable, Hashable {
  public let text: String
  public let reason: Reason

  init(text: String, reason: Reason) {
    self.text = text
    self.reason = reason
  }

  init(_ text: some Collection<UInt8>, _ reason: Reason) {
    self.init(text: String(decoding: text, as: UTF8.self), reason: reason)
  }

  public enum Reason: String, Sendable {
    /// A gap is 1 to 8 words.
    case gap
    /// A phrase begins and ends with a word, and one word at least is required.
    case edge
    /// 24 elements, 3 of them gaps.
    case tooLong
    /// The marked part is empty.
    case mark
    /// An alternative is empty.
    case empty
    /// Letters and digits of the Latin alphabet only.
    case notAWord
    case unknownList
  }
}
