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
  var lines: [Substring] {
    text.description.split(separator: "\n").compactMap { line in
      let content = line.prefix { $0 != "#" }
      return content.contains { $0 != " " } ? content : nil
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
    var alternatives: [Alternative]
    var isOptional = false
    /// For a gap, how many words at most; nil for an element that matches a word.
    var gap: Int?
  }

  enum Alternative: Hashable {
    case word(String)
    case lemma(String)
    /// A customer's word: number and gender, no diminutives.
    case term(String)
    case list(String)
    case anyWord
  }

  var elements: [Element] = []
  var notBefore: [Alternative] = []
  var notAfter: [Alternative] = []
  var atStart = false
  var atEnd = false
  var asQuestion = false
  /// Element indexes; the marked part reaches from the first to before the second.
  var marked: Range<Int> = 0..<0

  init(_ line: some StringProtocol) throws(PhraseError) {
    var open: Int?
    var close: Int?
    for piece in line.split(separator: " ") {
      switch piece {
      case "<": open = elements.count
      case ">": close = elements.count
      case "^": atStart = true
      case "$": atEnd = true
      case "?$": asQuestion = true
      default:
        if piece.hasPrefix("…") {
          guard let most = piece.count == 1 ? 3 : Int(piece.dropFirst()), (1...8).contains(most) else {
            throw PhraseError(text: String(piece), reason: .gap)
          }
          elements.append(Element(alternatives: [], gap: most))
        } else if piece.hasPrefix("!") {
          let all = try Phrase.alternatives(piece.dropFirst())
          if elements.isEmpty { notBefore += all } else { notAfter += all }
        } else {
          let isOptional = piece.hasSuffix("?")
          elements.append(
            Element(
              alternatives: try Phrase.alternatives(isOptional ? piece.dropLast() : piece), isOptional: isOptional))
        }
      }
    }
    guard let first = elements.first, let last = elements.last, first.gap == nil, last.gap == nil,
      elements.contains(where: { $0.gap == nil && !$0.isOptional })
    else { throw PhraseError(text: String(line), reason: .edge) }
    guard elements.count <= 24, elements.count(where: { $0.gap != nil }) <= 3 else {
      throw PhraseError(text: String(line), reason: .tooLong)
    }
    marked = (open ?? 0)..<(close ?? elements.count)
    guard !marked.isEmpty else { throw PhraseError(text: String(line), reason: .mark) }
  }

  /// Words side by side, each in every form of number and gender.
  init(term words: [String]) throws(PhraseError) {
    guard !words.isEmpty else { throw PhraseError(text: "", reason: .empty) }
    guard words.count <= 24 else { throw PhraseError(text: words.joined(separator: " "), reason: .tooLong) }
    for word in words {
      guard Phrase.isReadable(FoldedWord.fold(word)) else { throw PhraseError(text: word, reason: .notAWord) }
    }
    elements = words.map { Element(alternatives: [.term($0)]) }
    marked = 0..<words.count
  }

  /// Letters and digits of the alphabet that folded text has.
  private static func isReadable(_ folded: String) -> Bool {
    !folded.isEmpty
      && folded.unicodeScalars.allSatisfy {
        Folded.isWord(UInt8(truncatingIfNeeded: $0.value)) && UInt8(truncatingIfNeeded: $0.value) != Folded.otherLetter
      }
  }

  /// Whom something is done to, written together with the infinitive.
  static let othersPronouns = ["te", "lo", "la", "le", "los", "las", "les", "os"]

  private static func alternatives(_ text: some StringProtocol) throws(PhraseError) -> [Alternative] {
    var all: [Alternative] = []
    for part in text.split(separator: "|", omittingEmptySubsequences: false) {
      let name = String(part.dropFirst())
      switch part.first {
      case "~" where !name.isEmpty: all.append(.lemma(name))
      case "@" where name == "word": all.append(.anyWord)
      case "@" where !name.isEmpty: all.append(.list(name))
      case "+" where !name.isEmpty: all += othersPronouns.map { .word(FoldedWord.fold(name + $0)) }
      case nil, "~", "@", "+": throw PhraseError(text: String(text), reason: .empty)
      default:
        let folded = FoldedWord.fold(String(part))
        guard isReadable(folded) else { throw PhraseError(text: String(part), reason: .notAWord) }
        all.append(.word(folded))
      }
    }
    return all
  }
}

/// Why a phrase cannot be read.
public struct PhraseError: Error, Sendable, Hashable {
  public let text: String
  public let reason: Reason
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
