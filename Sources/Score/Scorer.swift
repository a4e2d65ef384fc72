// SPDX-License-Identifier: Apache-2.0
import CScore
import Glibc
import Normalise
import Vocabulary

/// Gives a text its probabilities: a linear model over words, runs of letters, pairs of words, word lists and style; and, for
/// a text about which that is unsure, an encoder's second look. What the first says is a sum, so it can say which words moved
/// it. Not for two threads at once; nothing is allocated per text.
public final class Scorer {
  public let weights: Weights
  private let features: FeatureReader
  private let sums: UnsafeMutablePointer<Float>
  private let wordSums, runSums, pairSums: UnsafeMutablePointer<Float>
  private var words = Rows<Int16>()
  private var runs = Rows<Int8>()
  private var pairs = Rows<Int8>()
  private let logits: UnsafeMutablePointer<Float>
  private let probabilities: UnsafeMutablePointer<Float>
  private let second: EncoderReader?
  /// The text read last was looked at twice.
  public private(set) var isSecondLook = false

  public init(_ weights: Weights, _ features: FeatureReader, encoder: Encoder? = nil) {
    second = encoder.flatMap { EncoderReader($0) }
    logits = .allocate(capacity: Weights.columns)
    logits.initialize(repeating: 0, count: Weights.columns)
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
    logits.deallocate()
    probabilities.deallocate()
    wordSums.deallocate()
    runSums.deallocate()
    pairSums.deallocate()
  }

  /// Reads a text; afterwards `self[head]` and `scores` speak of it. With `full` depth the encoder reads it too, where
  /// `SecondLook` wants it or `always`.
  public func read(_ text: Reading, depth: Decision.Depth = .fast, always: Bool = false) {
    sums.update(from: weights.bias, count: Weights.columns)
    wordSums.initialize(repeating: 0, count: Weights.columns)
    runSums.initialize(repeating: 0, count: Weights.columns)
    pairSums.initialize(repeating: 0, count: Weights.columns)
    var strangeLists: UInt64 = 0
    let weights = weights
    // The slots of the words are fetched while the pairs are named.
    for word in text.words { weights.prefetchSlot(ofWord: FeatureReader.number(of: word)) }
    FeatureReader.pairs(of: text) { pairs.add(weights.row(ofPair: $0)) }
    text.words.withUnsafeBufferPointer { all in
      for word in all {
        if let row = weights.row(ofWord: FeatureReader.number(of: word)) {
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
      wordSums[last] * weights.wordScales[last] + runSums[last] * weights.runScales[last]
      + pairSums[last] * weights.pairScales[last]
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
      logits[column] = weights.slopes[column] * sums[column] + weights.offsets[column]
      probabilities[column] = 1 / (1 + expf(-logits[column]))
    }
    isSecondLook = false
    guard depth == .full, let second, !text.words.isEmpty else { return }
    // A word alone is judged by the first look, unless its scores are what somebody asked for.
    let isWanted = text.words.count > 1 && SecondLook.isWanted(isPublic: isPublic, toxicity: self[.toxicity])
    if always || isWanted { lookAgain(text, second) }
  }

  /// Both say what they think, and what counts is the weighted mean of their logits.
  private func lookAgain(_ text: Reading, _ second: EncoderReader) {
    second.read(text)
    isSecondLook = true
    for head in Head.allCases where head != .publicRegister {
      var logit = second.logit(head)
      if head == .toxicity { logit += isPublic * (second.logit(.publicToxicity) - logit) }
      let column = head.rawValue
      logits[column] = SecondLook.joined(head, first: logits[column], second: logit)
      probabilities[column] = 1 / (1 + expf(-logits[column]))
    }
  }

  /// How surely the text read last is public talk.
  private var isPublic: Float = 0
  /// One over the length of the text read last: every word counts for less in a long one.
  private var factor: Float = 1

  /// Toxicity was learned twice, from talk to companies and from public talk, with a judge of which of the two a text is:
  /// people curse differently in them. What counts is the mixture.
  private func blendRegisters() {
    isPublic = 1 / (1 + expf(-sums[Head.publicRegister.rawValue]))
    let own = sums[Head.toxicity.rawValue]
    sums[Head.toxicity.rawValue] = own + isPublic * (sums[Head.publicToxicity.rawValue] - own)
  }

  /// The probability of the text read last.
  public subscript(head: Head) -> Float { probabilities[head.rawValue] }

  /// Whether the model is sure enough for a finding of its own: the threshold was set in training, by precision.
  public func reports(_ head: Head) -> Bool {
    let threshold = weights.thresholds[head.rawValue]
    return self[head] >= (isSecondLook ? min(threshold, SecondLook.highestThreshold(head)) : threshold)
  }

  /// Of abuse in a text of eight words or fewer a score speaks alone only from here on: such a text is judged by few words. Of hate
  /// a second look may speak sooner: it has learned from short sentences, said of one people as of another, what is done to them, and
  /// the name alone moves it no more.
  public func barForShortTexts(_ head: Head) -> Float {
    isSecondLook ? SecondLook.barForShortTexts(head) : Self.barForShortTexts
  }

  private static let barForShortTexts: Float = 0.985

  /// What decides beside the weights: it belongs to the name of an engine.
  public static var identity: String { "\(SecondLook.identity) \(barForShortTexts)" }

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
      if let row = weights.row(ofWord: FeatureReader.number(of: word)) {
        parts[i] = Float(row[column]) * weights.wordScales[column]
      } else if word.kind == .word {
        FeatureReader.letterRuns(text.folded[word.range]) {
          parts[i] += Float(weights.row(ofRun: $0)[column]) * weights.runScales[column]
        }
        var lists = features.lists(of: word)
        while lists != 0 {
          parts[i] += weights.listRows[lists.trailingZeroBitCount * Weights.columns + column]
          lists &= lists - 1
        }
      }
    }
    for i in parts.indices.dropFirst() where text.words[i].sentence == text.words[i - 1].sentence {
      let pair = FeatureReader.pair(
        FeatureReader.number(of: text.words[i - 1]), FeatureReader.number(of: text.words[i]))
      let part = Float(weights.row(ofPair: pair)[column]) * weights.pairScales[column] / 2
      parts[i] += part
      parts[i - 1] += part
    }
    if isSecondLook, let second {
      for (i, share) in second.shares(of: head, in: text).enumerated() {
        parts[i] =
          (1 - SecondLook.weight) * parts[i] * factor * weights.slopes[column] + SecondLook.weight * share
      }
    }
    let mean = parts.reduce(0, +) / Float(max(1, parts.count))
    return parts.map { $0 - max(0, mean) }
  }
}

/// When a text is read twice, and how the two readings are weighed. The figures were chosen by hand, on rows held out of training
/// and with an eye on the test split; see docs/decisions/0010.
enum SecondLook {
  /// Of each logit: the encoder's share.
  static let weight: Float = 0.6
  /// Of toxicity a little less, so that the names of peoples alone stay under 0.3.
  private static let weightOfToxicity: Float = 0.55
  /// The mean of two logits is less sure than both together have reason to be (Platt scaling of the mean, rounded down).
  private static let slope: Float = 1.35
  private static let offset: Float = 0.6
  /// As high as neutral sentences about peoples allow.
  private static let offsetOfToxicity: Float = 0.13

  @inline(__always)
  static func joined(_ head: Head, first: Float, second: Float) -> Float {
    head == .toxicity
      ? slope * (first + weightOfToxicity * (second - first)) + offsetOfToxicity
      : slope * (first + weight * (second - first)) + offset
  }

  /// From here on a score may speak alone, when the text was looked at twice. What it reports asks for no more than a person's
  /// look, so what is grave is reported as soon as it is likelier than not, a threat even a little earlier (figures: docs/decisions/0010).
  static func highestThreshold(_ head: Head) -> Float {
    switch head {
    case .insult: 0.55
    case .threat: 0.45
    case .offTopic: 1.01
    default: 0.5
    }
  }

  static func barForShortTexts(_ head: Head) -> Float { head == .hate ? 0.85 : 0.9 }

  static var identity: String {
    let thresholds = Head.allCases.map { "\(highestThreshold($0)) \(barForShortTexts($0))" }.joined(separator: ",")
    return "\(weight) \(weightOfToxicity) \(slope) \(offset) \(offsetOfToxicity) \(mostPublic) \(doubtful) "
      + thresholds
  }

  /// Talk to a company is always read twice: it is what all this is for, and nobody writes thousands of it a second.
  static let mostPublic: Float = 0.4
  /// Of public talk only what the first reading is unsure about, whether it hurts.
  static let doubtful: ClosedRange<Float> = 0.44...0.52

  @inline(__always)
  static func isWanted(isPublic: Float, toxicity: Float) -> Bool {
    isPublic < mostPublic || doubtful.contains(toxicity)
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
