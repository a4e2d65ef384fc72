// SPDX-License-Identifier: Apache-2.0
import CScore
import Glibc
import Normalise
import Vocabulary

/// Gives a text its probabilities: a linear model over words, runs of letters, pairs of words, word lists and style. What
/// it says is a sum, so it can say exactly which words moved it. Not for two threads at once; nothing is allocated per text.
public final class Scorer {
  public let weights: Weights
  private let features: FeatureReader
  private let sums: UnsafeMutablePointer<Float>
  private let wordSums, runSums, pairSums: UnsafeMutablePointer<Int32>
  private var words = Rows<Int16>()
  private var runs = Rows<Int8>()
  private var pairs = Rows<Int8>()
  private let probabilities: UnsafeMutablePointer<Float>

  public init(_ weights: Weights, _ features: FeatureReader) {
    self.weights = weights
    self.features = features
    sums = .allocate(capacity: Weights.columns)
    probabilities = .allocate(capacity: Weights.columns)
    wordSums = .allocate(capacity: Weights.columns)
    runSums = .allocate(capacity: Weights.columns)
    pairSums = .allocate(capacity: Weights.columns)
    probabilities.initialize(repeating: 0, count: Weights.columns)
  }

  deinit {
    sums.deallocate()
    probabilities.deallocate()
    wordSums.deallocate()
    runSums.deallocate()
    pairSums.deallocate()
  }

  /// Reads a text; afterwards `self[head]` and `scores` speak of it.
  public func read(_ text: Reading) {
    sums.update(from: weights.bias, count: Weights.columns)
    wordSums.initialize(repeating: 0, count: Weights.columns)
    runSums.initialize(repeating: 0, count: Weights.columns)
    pairSums.initialize(repeating: 0, count: Weights.columns)
    var strangeLists: UInt64 = 0
    let weights = weights
    features.pairs(of: text) { pairs.add(weights.row(ofPair: $0)) }
    text.words.withUnsafeBufferPointer { all in
      for word in all {
        if let row = weights.row(ofWord: features.number(of: word)) {
          words.add(row)
        } else if word.kind == .word {
          FeatureReader.letterRuns(text.folded[word.range]) { runs.add(weights.row(ofRun: $0)) }
          strangeLists |= features.lists(of: word)
        }
      }
    }
    words.drain { decoro_sum_i16(wordSums, $0, $1) }
    runs.drain { decoro_sum_i8(runSums, $0, $1) }
    pairs.drain { decoro_sum_i8(pairSums, $0, $1) }
    let last = Weights.lengthColumn
    let length =
      Float(wordSums[last]) * weights.wordScales[last] + Float(runSums[last]) * weights.runScales[last]
      + Float(pairSums[last]) * weights.pairScales[last]
    factor = 1 / max(length, 1).squareRoot()
    decoro_add_scaled(sums, wordSums, weights.wordScales, factor)
    decoro_add_scaled(sums, runSums, weights.runScales, factor)
    decoro_add_scaled(sums, pairSums, weights.pairScales, factor)
    while strangeLists != 0 {
      decoro_add_f32(sums, weights.listRows + strangeLists.trailingZeroBitCount * Weights.columns, factor)
      strangeLists &= strangeLists - 1
    }
    FeatureReader.style(of: text) { decoro_add_f32(sums, weights.styleRows + $0.rawValue * Weights.columns, 1) }
    blendRegisters()
    for column in 0..<Weights.columns {
      probabilities[column] = 1 / (1 + expf(-(weights.slopes[column] * sums[column] + weights.offsets[column])))
    }
  }

  /// One over the length of the text read last: every word counts for less in a long one.
  private var factor: Float = 1

  /// Toxicity was learned twice, from talk to companies and from public talk, with a judge of which of the two a text is:
  /// people curse differently in them. What counts is the mixture.
  private func blendRegisters() {
    let isPublic = 1 / (1 + expf(-sums[Head.publicRegister.rawValue]))
    let own = sums[Head.toxicity.rawValue]
    sums[Head.toxicity.rawValue] = own + isPublic * (sums[Head.publicToxicity.rawValue] - own)
  }

  /// The probability of the text read last.
  public subscript(head: Head) -> Float { probabilities[head.rawValue] }

  /// Whether the model is sure enough for a finding of its own: the threshold was set in training, by precision.
  public func reports(_ head: Head) -> Bool { probabilities[head.rawValue] >= weights.thresholds[head.rawValue] }

  public var scores: Scores {
    var values = SIMD16<Float>()
    for key in Scores.Key.allCases { values[key.rawValue] = probabilities[key.rawValue] }
    return Scores(values)
  }

  /// The words that moved a head most: the stretch of words, within one sentence, whose sum is the greatest.
  public func span(of head: Head, in text: Reading) -> Range<Int> {
    let parts = contributions(of: head, in: text)
    var best = (sum: -Float.infinity, range: 0..<0)
    var start = 0
    var sum: Float = 0
    for (i, part) in parts.enumerated() {
      if i == start || sum <= 0 || text.words[i].sentence != text.words[i - 1].sentence {
        start = i
        sum = 0
      }
      sum += part
      if sum > best.sum { best = (sum, start..<i + 1) }
    }
    return best.range
  }

  /// What each word adds to a head, pairs shared between their two words, less what an average word of the text adds.
  func contributions(of head: Head, in text: Reading) -> [Float] {
    let column = head.rawValue
    var parts = [Float](repeating: 0, count: text.words.count)
    for (i, word) in text.words.enumerated() {
      if let row = weights.row(ofWord: features.number(of: word)) {
        parts[i] = Float(row[column]) * weights.wordScales[column]
      } else if word.kind == .word {
        FeatureReader.letterRuns(text.folded[word.range]) {
          parts[i] += Float(weights.row(ofRun: $0)[column]) * weights.runScales[column]
        }
      }
    }
    for i in parts.indices.dropFirst() where text.words[i].sentence == text.words[i - 1].sentence {
      let pair = FeatureReader.pair(features.number(of: text.words[i - 1]), features.number(of: text.words[i]))
      let part = Float(weights.row(ofPair: pair)[column]) * weights.pairScales[column] / 2
      parts[i] += part
      parts[i - 1] += part
    }
    let mean = parts.reduce(0, +) / Float(max(1, parts.count))
    return parts.map { $0 - max(0, mean) }
  }
}

/// Rows that a text names, to be added up together. Its buffer stays from text to text.
private struct Rows<Element> {
  private var rows = ContiguousArray<UnsafePointer<Element>?>()

  @inline(__always)
  mutating func add(_ row: UnsafePointer<Element>) {
    decoro_prefetch(row)
    rows.append(row)
  }

  mutating func drain(_ sum: (UnsafePointer<UnsafePointer<Element>?>, Int64) -> Void) {
    rows.withUnsafeBufferPointer { if let base = $0.baseAddress { sum(base, Int64($0.count)) } }
    rows.removeAll(keepingCapacity: rows.capacity < 1 << 16)
  }
}
