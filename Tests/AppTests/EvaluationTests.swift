// SPDX-License-Identifier: Apache-2.0
import Testing
import Vocabulary

@testable import App

@Suite("Figures have intervals") struct EvaluationTests {
  private func row(
    _ labels: [Measure], found: [Measure] = [], unsettled: [Measure] = [], score: Float = 0, wanted: Outcome? = nil,
    decided: Outcome = .pass
  ) -> Evaluation.Row {
    func bits(_ measures: [Measure]) -> UInt32 { measures.reduce(0) { $0 | $1.bit } }
    return Evaluation.Row(
      labels: bits(labels), unsettled: bits(unsettled), found: bits(found), scores: SIMD16(repeating: score),
      language: "es", country: "CO", wanted: wanted, decided: decided, isLabelled: wanted == nil)
  }

  private func evaluation(_ rows: [Evaluation.Row]) -> Evaluation {
    var evaluation = Evaluation()
    for row in rows { evaluation.add(row) }
    return evaluation
  }

  /// Twelve hits, four misses, four false alarms, twenty rows that are quiet and rightly so.
  private var mixed: [Evaluation.Row] {
    Array(repeating: row([.insult], found: [.insult], score: 0.9), count: 12)
      + Array(repeating: row([.insult], score: 0.2), count: 4)
      + Array(repeating: row([], found: [.insult], score: 0.6), count: 4)
      + Array(repeating: row([], score: 0.1), count: 20)
  }

  @Test("precision, recall, F1 and the area lie in theirs, which are not of width nothing")
  func figures() throws {
    let figures = try #require(evaluation(mixed).figures(.insult, resamples: 300, seed: 1))
    #expect(figures.counts.precision == 0.75)
    #expect(figures.counts.recall == 0.75)
    let pairs = [
      (figures.counts.precision, figures.precisionInterval), (figures.counts.recall, figures.recallInterval),
      (figures.counts.f1, figures.f1Interval), (figures.auc, figures.aucInterval),
    ]
    for (value, interval) in pairs {
      let (one, around) = (try #require(value), try #require(interval))
      #expect(around.contains(one))
      #expect(around.lowerBound < around.upperBound)
    }
    let none = try #require(evaluation(mixed).figures(.insult, resamples: 0, seed: 1))
    #expect(none.precisionInterval == nil && none.recallInterval == nil && none.f1Interval == nil)
  }

  @Test("several figures from one drawing have the intervals that each has alone")
  func together() {
    let values = [1.0, 4, 2, 8, 5, 7]
    func mean(_ weights: [Int32]) -> Double? {
      let sum: Double = zip(values, weights).reduce(0) { $0 + $1.0 * Double($1.1) }
      return sum / 6
    }
    func first(_ weights: [Int32]) -> Double? { weights[0] > 0 ? Double(weights[0]) : nil }
    let both = Bootstrap.intervals(of: 2, rows: 6, resamples: 200, seed: 9) { [mean($0), first($0)] }
    #expect(
      both == [
        Bootstrap.interval(rows: 6, resamples: 200, seed: 9, mean),
        Bootstrap.interval(rows: 6, resamples: 200, seed: 9, first),
      ])
    #expect(Bootstrap.intervals(of: 3, rows: 1, resamples: 200, seed: 9) { _ in [1, 1, 1] } == [nil, nil, nil])
  }

  @Test("abuse is any kind of it or the word alone, and saying both is saying it once")
  func abuse() throws {
    let one = evaluation([row([.insult]), row([.abuse]), row([.insult, .abuse]), row([])])
    let figures = try #require(one.figures(.abuse, resamples: 0, seed: 1))
    #expect((figures.rows, figures.positives) == (4, 3))
    let doubtful = evaluation([row([.insult]), row([], unsettled: [.abuse])])
    #expect(doubtful.figures(.abuse, resamples: 0, seed: 1)?.rows == 1)
  }

  @Test("criticism that is said to be abuse too is not counted as clean")
  func criticism() {
    let one = evaluation([
      row([.criticism], found: [.insult]), row([.criticism]), row([.criticism]),
      row([.criticism, .abuse], found: [.hate]),
    ])
    let share = one.criticism(resamples: 200, seed: 1)
    #expect((share.count, share.rows) == (1, 3))
    #expect(share.interval?.lowerBound == 0)
    #expect(share.interval.map { $0.upperBound > 0.34 } == true)
  }

  @Test("decisions that agree are a share of those that people took")
  func agreement() {
    let decided = [(Outcome.hide, Outcome.hide), (.hide, .pass), (.pass, .pass), (.pass, .pass)]
    let one = evaluation(decided.map { row([], wanted: $0.0, decided: $0.1) } + [row([.insult])])
    let share = one.agreement(resamples: 300, seed: 1)
    #expect((share.count, share.rows, share.part) == (3, 4, 0.75))
    #expect(share.interval?.contains(0.75) == true)
    #expect(evaluation([]).agreement(resamples: 300, seed: 1).part == nil)
  }

  @Test("a report of nothing says so", arguments: Language.allCases)
  func nothing(_ language: Language) {
    func report(_ rows: [Evaluation.Row]) -> EvaluationReport {
      EvaluationReport(evaluation(rows), resamples: 20, seed: 1, language: language)
    }
    #expect(report([row([])]).isEmpty)
    #expect(!report([row([.insult])]).isEmpty)
    #expect(!report([row([], wanted: .hide)]).isEmpty)
  }

  @Test("a table fits a terminal of 120 columns; the page has the intervals for which there is no room")
  func width() throws {
    for language in Language.allCases {
      let rows = mixed + [row([.speaksForCompany], found: [.speaksForCompany])]
      let report = EvaluationReport(evaluation(rows), resamples: 50, seed: 1, language: language)
      let lines = report.text.split(separator: "\n")
      #expect(lines.contains { $0.contains("speaks-for-company") })
      #expect(lines.allSatisfy { $0.count <= 120 })
      let insult = try #require(report.groups.first?.figures.first { $0.measure == .insult })
      let (terminal, page) = (
        EvaluationReport.cells(insult, on: .terminal), EvaluationReport.cells(insult, on: .page)
      )
      #expect(terminal[2] == "0.75")
      #expect(page[2].hasPrefix("0.75 [") && page[3].hasPrefix("0.75 ["))
      #expect(terminal[4] == page[4])
    }
  }
}
