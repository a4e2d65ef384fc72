// SPDX-License-Identifier: Apache-2.0
import Vocabulary

/// Where a phrase was found, in words of the sequence that was scanned.
public struct PhraseMatch: Sendable, Hashable {
  /// Who asked: a number that the builder was given.
  public let owner: Int32
  public let words: Range<Int32>
  public let marked: Range<Int32>
  public let confidence: Double

  /// The kind of evidence, for what is only that (`Phrases.clue`).
  public var clue: Int? { confidence < 0.1 ? Int((confidence * 100).rounded()) : nil }
}

/// All phrases of a rule set, compiled: one pass over the words finds every match of every phrase.
///
/// Each phrase hinges on its rarest element, its anchor, so a word of the text touches only the phrases that hinge on it;
/// and most of those end at a look at the word beside the anchor. The work for one anchor is bounded by the gaps (at most
/// three of eight words), so a scan is linear in the text.
public final class PhraseBook: Sendable {
  public let lexicon: Lexicon
  let patterns: Frozen<Pattern>
  let steps: Frozen<Step>
  /// In the order of the words that they hinge on: `Lexicon.Row.firstAnchor`.
  let anchors: Frozen<Anchor>
  let needs: Needs
  /// Patterns that hinge on a list with phrases of several words, by list.
  let byCompound: [UInt16: [Int32]]
  public let problems: [PhraseError]

  struct Pattern: BitwiseCopyable {
    /// Steps lie in one array for all patterns.
    var firstStep: Int32
    var stepCount: UInt8
    var anchor: UInt8
    /// The marked part reaches from the beginning of the first step to the beginning of the second.
    var markFrom: UInt8
    var markTo: UInt8
    var notBefore: Test
    var notAfter: Test
    var atStart: Bool
    var atEnd: Bool
    var asQuestion: Bool
    var owner: Int32
    var confidence: Double
  }

  struct Step: BitwiseCopyable {
    var test: Test
    var isOptional: Bool
    /// 0 for a step that takes a word.
    var gap: UInt8
  }

  enum Test: BitwiseCopyable {
    case word(Int32)
    case list(UInt16)
    /// A named list whose items may be several words long.
    case compound(UInt16)
    case any
    case nothing
  }

  /// A pattern filed under a word, with what must stand right beside that word: looked at before the pattern is touched.
  struct Anchor: BitwiseCopyable {
    var pattern: Int32
    /// A word's or a list's number, by `side`.
    var beside: Int32
    /// What else must be in the text: a word's number, the complement of a list's in `needs`, or 0.
    var needs: Int32
    var side: Side
    /// 1 for a Spanish phrase, 2 for a Portuguese one, 0 for one that is looked for in every text.
    var language: UInt8

    enum Side: UInt8, BitwiseCopyable {
      case unknown, wordBefore, wordBehind, listBefore, listBehind
    }
  }

  init(
    lexicon: Lexicon, patterns: [Pattern], steps: [Step], anchors: [Anchor], needs: Needs,
    byCompound: [UInt16: [Int32]],
    problems: [PhraseError]
  ) {
    self.lexicon = lexicon
    self.patterns = Frozen(patterns)
    self.steps = Frozen(steps)
    self.anchors = Frozen(anchors)
    self.needs = needs
    self.byCompound = byCompound
    self.problems = problems
  }

  /// Finds every phrase in a sequence of words, ordered by owner, then by place.
  public func scan(_ reading: Reading, _ sequence: WordSequence, into matches: inout ContiguousArray<PhraseMatch>) {
    matches.removeAll(keepingCapacity: true)
    guard patterns.count > 0 else { return }
    sequence.words.withUnsafeBufferPointer { words in
      sequence.compounds.withUnsafeBufferPointer { compounds in
        reading.sentences.withUnsafeBufferPointer { sentences in
          var matcher = Matcher(
            book: self, words: words, compounds: compounds, sentences: sentences, excluded: reading.excluded)
          reading.presence.fill(words, needs)
          matcher.scan(reading.presence, into: &matches)
          reading.presence.clear(words)
          guard !compounds.isEmpty, !byCompound.isEmpty else { return }
          for compound in compounds {
            for pattern in byCompound[compound.list.raw] ?? [] {
              let range = Int(compound.words.lowerBound)..<Int(compound.words.upperBound)
              if let match = matcher.match(Int(pattern), anchoredAt: range) { matches.append(match) }
            }
          }
        }
      }
    }
    if matches.count > 1 {
      matches.sort {
        ($0.owner, $0.words.lowerBound, $0.words.upperBound) < ($1.owner, $1.words.lowerBound, $1.words.upperBound)
      }
    }
  }

  /// Collects lists and phrases, then builds a book. Problems are gathered, not thrown: a book with problems works
  /// without the lines that have them.
  public struct Builder {
    private var compiler: PhraseCompiler
    private var problems: [PhraseError] = []

    public init(lists: [WordList] = []) {
      var lexicon = LexiconBuilder()
      for list in lists { lexicon.add(list) }
      compiler = PhraseCompiler(lexicon: lexicon)
    }

    /// A list that is not part of the program: `WordList`'s notation.
    public mutating func add(list name: String, _ items: String, _ language: Language) {
      compiler.add(list: name) { each in
        var items = items
        items.withUTF8 { WordList.forms(in: $0, language, each) }
      }
    }

    public mutating func add(_ block: Phrases, owner: Int32) {
      block.lines { line in
        do throws(PhraseError) {
          compiler.add(try Phrase(utf8: line), block.language, owner, block.confidence)
        } catch { problems.append(error) }
      }
    }

    public mutating func add(phrase: String, owner: Int32, language: Language, confidence: Double) throws(PhraseError) {
      compiler.add(try Phrase(phrase), language, owner, confidence)
    }

    /// A term of an author's own: whole words, each in every form of number and gender, across spaces.
    public mutating func add(term: String, owner: Int32, language: Language, confidence: Double = Confidence.certain)
      throws(PhraseError)
    {
      let words = term.split { " -_/".contains($0) }.map(String.init)
      compiler.add(try Phrase(term: words), language, owner, confidence, everywhere: true)
    }

    public consuming func build() -> PhraseBook { compiler.build(problems: problems) }
  }
}

extension PhraseBook.Anchor {
  static func number(of language: Language?) -> UInt8? {
    switch language {
    case .es: 1
    case .pt: 2
    case .en, nil: nil
    }
  }
}
