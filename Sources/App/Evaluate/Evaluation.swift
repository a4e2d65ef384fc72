// SPDX-License-Identifier: Apache-2.0
import Vocabulary

/// What labels say of some texts and what the check says of them, as compact rows; of the texts themselves only the worst mistakes
/// are kept.
struct Evaluation: Sendable {
  struct Row: Sendable {
    var labels: UInt32
    /// Labels that readers did not agree on: left out.
    var unsettled: UInt32
    var found: UInt32
    var scores: SIMD16<Float>
    var language, country: String
    /// What a person decided, where the row says so.
    var wanted: Outcome?
    var decided: Outcome
    /// Labelled at all: a row may only have an outcome.
    var isLabelled: Bool
  }

  struct Mistake: Sendable {
    var text, quote: String
    var line: Int
    /// Of a false alarm how sure the check was, of a miss what the score said; 0 … 1.
    var strength: Double
  }

  private(set) var rows: [Row] = []
  private(set) var falseAlarms: [Measure: [Mistake]] = [:]
  private(set) var misses: [Measure: [Mistake]] = [:]
  /// Labels that nobody here knows, and how often they stand there.
  private(set) var unknown: [String: Int] = [:]
  static let mostMistakes = 8

  mutating func add(_ row: Row) { rows.append(row) }
  mutating func add(unknown label: String) {
    if unknown.count < 100 || unknown[label] != nil { unknown[label, default: 0] += 1 }
  }

  mutating func add(falseAlarm mistake: Mistake, of measure: Measure) {
    Evaluation.keep(mistake, in: &falseAlarms[measure, default: []]) { $0.strength > $1.strength }
  }

  mutating func add(miss mistake: Mistake, of measure: Measure) {
    Evaluation.keep(mistake, in: &misses[measure, default: []]) { $0.strength < $1.strength }
  }

  private static func keep(_ mistake: Mistake, in worst: inout [Mistake], _ isWorse: (Mistake, Mistake) -> Bool) {
    let place = worst.firstIndex { isWorse(mistake, $0) } ?? worst.count
    guard place < mostMistakes else { return }
    worst.insert(mistake, at: place)
    if worst.count > mostMistakes { worst.removeLast() }
  }

  // MARK: Figures

  struct Figures: Sendable {
    var measure: Measure
    var rows, positives: Int
    var counts: Metrics.Counts
    var precisionInterval, recallInterval, f1Interval: ClosedRange<Double>?
    var auc: Double?
    var aucInterval: ClosedRange<Double>?
    var calibrationError: Double?
    /// Too few positives to lean on.
    var isFew: Bool { positives < 20 }
  }

  /// What is plotted of one measure.
  struct Plot: Sendable {
    var curve: [(x: Double, y: Double)]
    var bins: [Metrics.Bin]
    /// Rows by score in twenty steps, without and with the label.
    var without, with: [Int]
  }

  /// The figures of one measure over the rows that `keep` keeps; nil where no row has the label.
  func figures(
    _ measure: Measure, resamples: Int, seed: UInt64, where keep: (Row) -> Bool = { _ in true }
  ) -> Figures? {
    let (truths, reported, scores) = columns(measure, keep)
    let positives = truths.count { $0 }
    guard positives > 0 else { return nil }
    var counts = Metrics.Counts()
    // What has a score alone is never reported.
    let isReported = measure.category != nil || measure == .abuse
    if isReported { for k in truths.indices { counts.add(truths[k], reported[k]) } }
    var figures = Figures(measure: measure, rows: truths.count, positives: positives, counts: counts)
    let order: [Int] = measure.key == nil ? [] : scores.indices.sorted { (scores[$0], $0) < (scores[$1], $1) }
    let intervals = Bootstrap.intervals(of: 4, rows: truths.count, resamples: resamples, seed: seed) { weights in
      var counts = Metrics.Counts()
      for k in truths.indices where isReported && weights[k] > 0 {
        counts.add(truths[k], reported[k], times: Int(weights[k]))
      }
      let auc: Double? = order.isEmpty ? nil : Metrics.auc(truths, scores, order: order, weights: weights)
      return [counts.precision, counts.recall, counts.f1, auc]
    }
    figures.precisionInterval = intervals[0]
    figures.recallInterval = intervals[1]
    figures.f1Interval = intervals[2]
    if measure.key != nil {
      figures.auc = Metrics.auc(truths, scores, order: order)
      figures.aucInterval = intervals[3]
      figures.calibrationError = Metrics.calibrationError(Metrics.bins(truths, scores, order: order))
    }
    return figures
  }

  func plot(_ measure: Measure) -> Plot? {
    guard measure.key != nil else { return nil }
    let (truths, _, scores) = columns(measure) { _ in true }
    guard truths.contains(true), truths.contains(false) else { return nil }
    let order = scores.indices.sorted { (scores[$0], $0) < (scores[$1], $1) }
    var (without, with) = ([Int](repeating: 0, count: 20), [Int](repeating: 0, count: 20))
    for k in scores.indices {
      let step = min(19, Int(scores[k] * 20))
      if truths[k] { with[step] += 1 } else { without[step] += 1 }
    }
    return Plot(
      curve: Metrics.curve(truths, scores, order: order), bins: Metrics.bins(truths, scores, order: order),
      without: without, with: with)
  }

  private func columns(_ measure: Measure, _ keep: (Row) -> Bool) -> ([Bool], [Bool], [Float]) {
    var (truths, reported, scores): ([Bool], [Bool], [Float]) = ([], [], [])
    let bits = measure.bits
    for row in rows where row.isLabelled && keep(row) {
      let truth = row.labels & bits != 0
      // Of abuse as a whole a row is unsettled when only doubtful labels would make it one.
      if row.unsettled & bits != 0, measure != .abuse || !truth { continue }
      truths.append(truth)
      reported.append(row.found & bits != 0)
      scores.append(measure.key.map { row.scores[$0.rawValue] } ?? 0)
    }
    return (truths, reported, scores)
  }

  /// Criticism without abuse, and how much of it was called abuse.
  func criticism(resamples: Int, seed: UInt64) -> Share {
    let abuse = Measure.abuse.bits
    let clean = rows.filter {
      $0.isLabelled && $0.labels & Measure.criticism.bit != 0 && ($0.labels | $0.unsettled) & abuse == 0
    }
    return Share(clean.map { $0.found & abuse != 0 }, resamples: resamples, seed: seed)
  }

  /// Rows that people decided, and how many of them the check would have decided alike.
  func agreement(resamples: Int, seed: UInt64) -> Share {
    Share(rows.compactMap { row in row.wanted.map { $0 == row.decided } }, resamples: resamples, seed: seed)
  }

  struct Change: Hashable { var wanted, decided: Outcome }

  /// What people decided against what the check would have.
  var outcomes: [Change: Int] {
    rows.reduce(into: [:]) { changes, row in
      if let wanted = row.wanted { changes[Change(wanted: wanted, decided: row.decided), default: 0] += 1 }
    }
  }
}
