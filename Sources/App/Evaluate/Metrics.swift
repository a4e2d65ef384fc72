// SPDX-License-Identifier: Apache-2.0
import Vocabulary

/// Figures about yes-or-no answers and probabilities. Pure functions; truths and scores lie side by side.
enum Metrics {
  struct Counts: Sendable {
    var hits = 0
    var falseAlarms = 0
    var misses = 0

    /// Of what was reported, the share that is right; nil when nothing was.
    var precision: Double? { hits + falseAlarms == 0 ? nil : Double(hits) / Double(hits + falseAlarms) }
    /// Of what is there, the share that was reported; nil when nothing is.
    var recall: Double? { hits + misses == 0 ? nil : Double(hits) / Double(hits + misses) }
    /// The harmonic mean of both; 0 when nothing was right.
    var f1: Double? {
      hits + falseAlarms + misses == 0 ? nil : 2 * Double(hits) / Double(2 * hits + falseAlarms + misses)
    }

    mutating func add(_ truth: Bool, _ reported: Bool, times: Int = 1) {
      if truth, reported { hits += times } else if reported { falseAlarms += times } else if truth { misses += times }
    }
  }

  /// Area under the curve of receiver operating characteristics: how likely a positive has the higher score, ties counted half
  /// (Mann and Whitney 1947). nil without both kinds. `order` sorts `scores` upwards; `weights` counts each row.
  static func auc(_ truths: [Bool], _ scores: [Float], order: [Int], weights: [Int32]? = nil) -> Double? {
    var wins = 0.0, positives = 0.0, negatives = 0.0
    var k = 0
    while k < order.count {
      var tiedPositives = 0.0, tiedNegatives = 0.0
      let score = scores[order[k]]
      while k < order.count, scores[order[k]] == score {
        let weight = Double(weights?[order[k]] ?? 1)
        if truths[order[k]] { tiedPositives += weight } else { tiedNegatives += weight }
        k += 1
      }
      wins += tiedPositives * (negatives + tiedNegatives / 2)
      positives += tiedPositives
      negatives += tiedNegatives
    }
    return positives > 0 && negatives > 0 ? wins / (positives * negatives) : nil
  }

  /// How far probabilities are from the share that came true: over ten bins of equally many rows, the mean distance (Naeini,
  /// Cooper and Hauskrecht 2015, with bins of equal count).
  static func calibrationError(_ bins: [Bin]) -> Double? {
    let rows = bins.reduce(0) { $0 + $1.rows }
    return rows == 0 ? nil : bins.reduce(0) { $0 + abs($1.said - $1.came) * Double($1.rows) } / Double(rows)
  }

  struct Bin: Sendable {
    var rows: Int
    /// The mean probability, and the share that was true.
    var said, came: Double
  }

  static func bins(_ truths: [Bool], _ scores: [Float], order: [Int], count: Int = 10) -> [Bin] {
    (0..<count).compactMap { bin in
      let part = order[order.count * bin / count..<order.count * (bin + 1) / count]
      guard !part.isEmpty else { return nil }
      let said = part.reduce(0.0) { $0 + Double(scores[$1]) } / Double(part.count)
      return Bin(rows: part.count, said: said, came: Double(part.count { truths[$0] }) / Double(part.count))
    }
  }

  /// Points of the curve of receiver operating characteristics, from (0, 0) to (1, 1): false alarms, then hits, as shares.
  static func curve(_ truths: [Bool], _ scores: [Float], order: [Int]) -> [(x: Double, y: Double)] {
    let positives = max(1, truths.count { $0 })
    let negatives = max(1, truths.count - truths.count { $0 })
    var points: [(x: Double, y: Double)] = [(0, 0)]
    var hits = 0, alarms = 0
    for (k, row) in order.reversed().enumerated() {
      if truths[row] { hits += 1 } else { alarms += 1 }
      let isLast = k + 1 == order.count
      if isLast || scores[order[order.count - 2 - k]] != scores[row] {
        points.append((Double(alarms) / Double(negatives), Double(hits) / Double(positives)))
      }
    }
    return points
  }
}

/// A 95 % confidence interval: percentiles of figures of rows drawn again with replacement (Efron 1979).
enum Bootstrap {
  static func interval(
    rows: Int, resamples: Int, seed: UInt64, _ figure: (_ weights: [Int32]) -> Double?
  ) -> ClosedRange<Double>? {
    intervals(of: 1, rows: rows, resamples: resamples, seed: seed) { [figure($0)] }[0]
  }

  /// The intervals of `count` figures of the same rows, from one drawing: it is drawing that takes the time.
  static func intervals(
    of count: Int, rows: Int, resamples: Int, seed: UInt64, _ figures: (_ weights: [Int32]) -> [Double?]
  ) -> [ClosedRange<Double>?] {
    var drawn = [[Double]](repeating: [], count: count)
    guard rows > 1, resamples > 1 else { return drawn.map(middle) }
    var random = SplitMix(seed: seed)
    var weights = [Int32](repeating: 0, count: rows)
    for _ in 0..<resamples {
      for k in weights.indices { weights[k] = 0 }
      for _ in 0..<rows { weights[Int(random.next() % UInt64(rows))] += 1 }
      for (k, value) in zip(0..<count, figures(weights)) {
        if let value { drawn[k].append(value) }
      }
    }
    return drawn.map(middle)
  }

  private static func middle(of figures: [Double]) -> ClosedRange<Double>? {
    guard figures.count > 1 else { return nil }
    let sorted = figures.sorted()
    func percentile(_ share: Double) -> Double { sorted[Int((Double(sorted.count - 1) * share).rounded())] }
    return percentile(0.025)...percentile(0.975)
  }
}

/// How many of some rows are so.
struct Share: Sendable {
  var count, rows: Int
  var interval: ClosedRange<Double>?

  init(_ rows: [Bool], resamples: Int, seed: UInt64) {
    count = rows.count { $0 }
    self.rows = rows.count
    interval = Bootstrap.interval(rows: rows.count, resamples: resamples, seed: seed) { weights in
      let hits = zip(rows, weights).reduce(0) { $1.0 ? $0 + Int($1.1) : $0 }
      return Double(hits) / Double(rows.count)
    }
  }

  /// nil without rows.
  var part: Double? { rows == 0 ? nil : Double(count) / Double(rows) }
}
