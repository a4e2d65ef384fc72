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
  }

  static func number(_ value: Double?) -> String { value.map { String(format: "%.2f", $0) } ?? "–" }

  static func interval(_ value: Double?, _ interval: ClosedRange<Double>?) -> String {
    guard let interval else { return number(value) }
    return "\(number(value)) [\(number(interval.lowerBound)), \(number(interval.upperBound))]"
  }

  static func cells(_ figures: Evaluation.Figures) -> [String] {
    [
      figures.measure.rawValue, "\(figures.positives)" + (figures.isFew ? "*" : ""), number(figures.counts.precision),
      number(figures.counts.recall), interval(figures.counts.f1, figures.f1Interval),
      interval(figures.auc, figures.aucInterval),
      number(figures.calibrationError),
    ]
  }

  var heads: [String] { EvaluationWords.columns.map { $0[language] } }

  /// Sentences that stand under the tables.
  var notes: [String] {
    var notes: [String] = []
    let criticism = evaluation.criticism
    if criticism.rows > 0 { notes.append(EvaluationWords.criticism(criticism.called, of: criticism.rows)[language]) }
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
      let table = [heads] + group.figures.map(Self.cells)
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
      lines.append("")
    }
    return (lines + notes).joined(separator: "\n") + "\n"
  }

  // MARK: JSON

  private struct Entry: Encodable {
    var label: String
    var rows, positives: Int
    var precision, recall, f1, auc, calibrationError: Double?
    var f1Interval, aucInterval: [Double]?
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
    var outcomes: [Pair]
    var unknownLabels: [String: Int]
  }

  var json: String {
    let whole = Whole(
      groups: groups.map { group in
        Part(
          group: group.title,
          figures: group.figures.map {
            Entry(
              label: $0.measure.rawValue, rows: $0.rows, positives: $0.positives, precision: $0.counts.precision,
              recall: $0.counts.recall, f1: $0.counts.f1, auc: $0.auc, calibrationError: $0.calibrationError,
              f1Interval: $0.f1Interval.map { [$0.lowerBound, $0.upperBound] },
              aucInterval: $0.aucInterval.map { [$0.lowerBound, $0.upperBound] })
          })
      }, criticismRows: evaluation.criticism.rows, criticismCalledAbuse: evaluation.criticism.called,
      outcomes: outcomes.map {
        Pair(decidedByPeople: $0.change.wanted.rawValue, decidedByCheck: $0.change.decided.rawValue, count: $0.count)
      }, unknownLabels: evaluation.unknown)
    let encoder = JSONEncoder()
    encoder.keyEncodingStrategy = .convertToSnakeCase
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return (try? encoder.encode(whole)).map { String(decoding: $0, as: UTF8.self) + "\n" } ?? ""
  }
}
