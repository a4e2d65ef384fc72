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
/// Each phrase is anchored on its rarest element, so a word of the text touches only the phrases that hinge on it. The
/// work for one anchor is bounded by the gaps (at most three of eight words), so a scan is linear in the text.
public struct PhraseBook: Sendable {
  public let lexicon: Lexicon
  var patterns: [Pattern]
  var steps: [Step]
  // Compressed rows: the patterns anchored on word `id`.
  var anchorStarts: [Int32]
  var anchorItems: [Int32]
  /// Patterns anchored on a list that holds compounds, by list.
  var byCompound: [UInt16: [Int32]]
  public let problems: [PhraseError]

  struct Pattern: Sendable {
    // Steps lie in one array for all patterns, so that a pattern is copied without counting references.
    var firstStep: Int
    var stepCount: Int
    var anchor: Int
    var notBefore: Test?
    var notAfter: Test?
    var atStart: Bool
    var atEnd: Bool
    var asQuestion: Bool
    var marked: Range<Int>
    var owner: Int32
    var confidence: Double
  }

  struct Step: Sendable {
    var test: Test
    var isOptional: Bool
    /// 0 for a step that takes a word.
    var gap: Int
  }

  enum Test: Sendable {
    case word(Int32)
    case list(UInt16)
    /// A named list whose items may be several words long.
    case compound(UInt16)
    case any
    case nothing
  }

  /// Finds every phrase in a sequence of words, ordered by owner, then by place.
  public func scan(_ reading: Reading, _ sequence: WordSequence, into matches: inout ContiguousArray<PhraseMatch>) {
    matches.removeAll(keepingCapacity: true)
    guard !patterns.isEmpty else { return }
    sequence.words.withUnsafeBufferPointer { words in
      steps.withUnsafeBufferPointer { steps in
        patterns.withUnsafeBufferPointer { patterns in
          anchorItems.withUnsafeBufferPointer { items in
            anchorStarts.withUnsafeBufferPointer { starts in
              var matcher = Matcher(
                lexicon: lexicon, words: words, steps: steps, compounds: sequence.compounds,
                sentences: reading.sentences)
              for i in words.indices {
                let id = Int(words[i].id)
                guard id > 0 else { continue }
                for k in Int(starts[id])..<Int(starts[id + 1]) {
                  if let match = matcher.match(patterns[Int(items[k])], anchoredAt: i, to: i + 1) {
                    matches.append(match)
                  }
                }
              }
              for compound in sequence.compounds {
                for k in byCompound[compound.list.raw] ?? [] {
                  if let match = matcher.match(
                    patterns[Int(k)], anchoredAt: Int(compound.words.lowerBound), to: Int(compound.words.upperBound))
                  {
                    matches.append(match)
                  }
                }
              }
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
    private var lexicon = LexiconBuilder()
    private var phrases: [(phrase: Phrase, language: Language, owner: Int32, confidence: Double)] = []
    public private(set) var problems: [PhraseError] = []

    public init(lists: [WordList] = []) { for list in lists { lexicon.add(list) } }

    public mutating func add(_ block: Phrases, owner: Int32) {
      for line in block.lines {
        do throws(PhraseError) {
          try add(phrase: String(line), owner: owner, language: block.language, confidence: block.confidence)
        } catch { problems.append(error) }
      }
    }

    public mutating func add(phrase: String, owner: Int32, language: Language, confidence: Double) throws(PhraseError) {
      phrases.append((try Phrase(phrase), language, owner, confidence))
    }

    /// A term of an author's own: whole words, each in every form of number and gender, across spaces.
    public mutating func add(term: String, owner: Int32, language: Language, confidence: Double = Confidence.certain)
      throws(PhraseError)
    {
      let words = term.split { " -_/".contains($0) }.map(String.init)
      phrases.append((try Phrase(term: words), language, owner, confidence))
    }

    public consuming func build() -> PhraseBook {
      var compiler = PhraseCompiler(lexicon: lexicon, problems: problems)
      for entry in phrases { compiler.add(entry.phrase, entry.language, entry.owner, entry.confidence) }
      return compiler.build()
    }
  }
}
