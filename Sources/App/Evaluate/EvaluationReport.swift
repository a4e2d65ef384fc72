// SPDX-License-Identifier: Apache-2.0
import Foundation
import Vocabulary

/// An evaluation as people read it at a terminal, or as JSON.
struct EvaluationReport {
  struct Group {
    var title: String
    var figures: [Evaluation.Figures]
  }

  let evaluation: Evaluation
  let language: Language
  /// All rows first, then each language, then each country.
  let groups: [Group]
  let criticism, agreement: Share

  init(_ evaluation: Evaluation, resamples: Int, seed: UInt64, language: Language) {
    self.evaluation = evaluation
    self.language = language
    func group(_ title: String, _ keep: (Evaluation.Row) -> Bool) -> Group {
      Group(
        title: title,
        figures: Measure.allCases.compactMap { evaluation.figures($0, resamples: resamples, seed: seed, where: keep) })
    }
    var groups = [group(EvaluationWords.all[language]) { _ in true }]
    let languages = Set(evaluation.rows.map(\.language)).sorted()
    if languages.count > 1 { groups += languages.map { name in group(name) { $0.language == name } } }
    let countries = Set(evaluation.rows.map(\.country)).sorted()
    if countries.count > 1 { groups += countries.map { name in group(name) { $0.country == name } } }
    self.groups = groups.filter { !$0.figures.isEmpty }
    criticism = evaluation.criticism(resamples: resamples, seed: seed)
    agreement = evaluation.agreement(resamples: resamples, seed: seed)
  }

  /// Whether nothing at all could be measured.
  var isEmpty: Bool { groups.isEmpty && agreement.rows == 0 }

  static func number(_ value: Double?) -> String { value.map { String(format: "%.2f", $0) } ?? "–" }

  static func interval(_ value: Double?, _ interval: ClosedRange<Double>?) -> String {
    guard let interval else { return number(value) }
    return "\(number(value)) [\(number(interval.lowerBound)), \(number(interval.upperBound))]"
  }

  enum Room { case terminal, page }

  /// A terminal of 120 columns has no room for the intervals of precision and recall.
  static func cells(_ figures: Evaluation.Figures, on room: Room) -> [String] {
    let (precision, recall) = (figures.counts.precision, figures.counts.recall)
    return [
      figures.measure.rawValue, "\(figures.positives)" + (figures.isFew ? "*" : ""),
      interval(precision, room == .page ? figures.precisionInterval : nil),
      interval(recall, room == .page ? figures.recallInterval : nil),
      interval(figures.counts.f1, figures.f1Interval), interval(figures.auc, figures.aucInterval),
      number(figures.calibrationError),
    ]
  }

  var heads: [String] { EvaluationWords.columns.map { $0[language] } }

  /// Sentences that stand under the tables.
  var notes: [String] {
    var notes: [String] = []
    if criticism.rows > 0 { notes.append(EvaluationWords.criticism(criticism)[language]) }
    if groups.contains(where: { $0.figures.contains(where: \.isFew) }) { notes.append(EvaluationWords.few[language]) }
    for (label, count) in evaluation.unknown.sorted(by: { $0.key < $1.key }) {
      notes.append(EvaluationWords.unknown(Underline.visible(label), count)[language])
    }
    return notes
  }

  var outcomes: [(change: Evaluation.Change, count: Int)] {
    evaluation.outcomes.map { ($0.key, $0.value) }.sorted {
      ($0.change.wanted, $0.change.decided) < ($1.change.wanted, $1.change.decided)
    }
  }

  var text: String {
    var lines: [String] = []
    for group in groups {
      let table = [heads] + group.figures.map { Self.cells($0, on: .terminal) }
      let widths = heads.indices.map { column in table.map { $0[column].count }.max() ?? 0 }
      lines += [group.title, ""]
      for row in table {
        let cells = row.indices.map { column in
          let space = String(repeating: " ", count: widths[column] - row[column].count)
          return column == 0 ? row[column] + space : space + row[column]
        }
        lines.append("  " + cells.joined(separator: "  "))
      }
      lines.append("")
    }
    if !outcomes.isEmpty {
      lines.append(EvaluationWords.outcomes[language])
      for (change, count) in outcomes {
        lines.append("  \(count)  \(change.wanted.name[language]) → \(change.decided.name[language])")
      }
      lines += ["  " + EvaluationWords.agreement(agreement)[language], ""]
    }
    return (lines + notes).joined(separator: "\n") + "\n"
  }

  // MARK: JSON

  private struct Entry: Encodable {
    var label: String
    var rows, positives: Int
    var precision, recall, f1, auc, calibrationError: Double?
    var precisionInterval, recallInterval, f1Interval, aucInterval: [Double]?
  }
  private struct Part: Encodable {
    var group: String
    var figures: [Entry]
  }
  private struct Pair: Encodable {
    var decidedByPeople, decidedByCheck: String
    var count: Int
  }
  private struct Whole: Encodable {
    var groups: [Part]
    var criticismRows, criticismCalledAbuse: Int
    var criticismShare: Double?
    var criticismInterval: [Double]?
    var outcomeRows, outcomeAgreed: Int
    var outcomeShare: Double?
    var outcomeInterval: [Double]?
    var outcomes: [Pair]
    var unknownLabels: [String: Int]
  }

  var json: String {
    let whole = Whole(
      groups: groups.map { Part(group: $0.title, figures: $0.figures.map(entry)) },
      criticismRows: criticism.rows, criticismCalledAbuse: criticism.count, criticismShare: criticism.part,
      criticismInterval: ends(criticism.interval), outcomeRows: agreement.rows, outcomeAgreed: agreement.count,
      outcomeShare: agreement.part, outcomeInterval: ends(agreement.interval),
      outcomes: outcomes.map {
        Pair(decidedByPeople: $0.change.wanted.rawValue, decidedByCheck: $0.change.decided.rawValue, count: $0.count)
      }, unknownLabels: evaluation.unknown)
    let encoder = JSONEncoder()
    encoder.keyEncodingStrategy = .convertToSnakeCase
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return (try? encoder.encode(whole)).map { String(decoding: $0, as: UTF8.self) + "\n" } ?? ""
  }

  private func entry(_ figures: Evaluation.Figures) -> Entry {
    Entry(
      label: figures.measure.rawValue, rows: figures.rows, positives: figures.positives,
      precision: figures.counts.precision, recall: figures.counts.recall, f1: figures.counts.f1, auc: figures.auc,
      calibrationError: figures.calibrationError, precisionInterval: ends(figures.precisionInterval),
      recallInterval: ends(figures.recallInterval), f1Interval: ends(figures.f1Interval),
      aucInterval: ends(figures.aucInterval))
  }

  private func ends(_ interval: ClosedRange<Double>?) -> [Double]? {
    interval.map { [$0.lowerBound, $0.upperBound] }
  }
}
