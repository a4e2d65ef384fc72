// SPDX-License-Identifier: Apache-2.0
import Vocabulary

/// Reads one fenced `clause` block.
struct ClauseReader {
  let problems: ProblemSink
  private var reader: ValueReader { ValueReader(problems: problems, wrongType: .clauseType) }

  static let surfaces = Surface.allCases.map(\.rawValue)
  static let searches = ["detect", "terms", "pattern", "near", "count", "missing"]
  static let keys = searches + surfaces + ["unless", "why", "instead", "flags", "passes", "off"]

  init(_ problems: ProblemSink) { self.problems = problems }

  func read(_ block: YAMLBlock, into draft: inout ClauseDraft) {
    guard let entries = block.entries(problems) else {
      draft.isBroken = true
      return
    }
    let before = problems.all.count
    draft.keys = Set(entries.map(\.key))
    for entry in entries { read(entry, into: &draft) }
    draft.hasFaults = problems.all.count > before
  }

  private func read(_ entry: Value.Entry, into draft: inout ClauseDraft) {
    switch entry.key {
    case "detect": draft.detect = reader.texts(entry.value, key: "detect")
    case "unless": draft.unless = reader.texts(entry.value, key: "unless", emptyIs: nil)
    case "why": draft.why = reader.text(entry)
    case "instead": draft.instead = reader.text(entry)
    case "terms": draft.terms = reader.texts(entry.value, key: "terms") ?? []
    case "pattern": draft.pattern = reader.text(entry)
    case "near": draft.near = near(entry.value).map { Written($0, entry.value.place) }
    case "count": draft.count = count(entry.value).map { Written($0, entry.value.place) }
    case "missing": draft.missing = reader.texts(entry.value, key: "missing")
    case "flags": draft.flags = examples(entry)
    case "passes": draft.passes = examples(entry)
    case "off": draft.off = reader.text(entry)
    default:
      guard let surface = Surface(rawValue: entry.key) else {
        problems.add(
          .clauseUnknownKey, at: entry.place, ["key": entry.key],
          suggestion: problems.isFull ? nil : nearest(to: entry.key, among: ClauseReader.keys))
        return
      }
      draft.ladders[surface] = LadderReader(surface: surface, reader: reader).read(entry.value)
    }
  }

  private func near(_ value: Value) -> ClauseDraft.Near? {
    guard let fields = fields(value, ["a", "b", "within"]) else {
      reader.wrong("near", value, .near)
      return nil
    }
    guard let a = reader.texts(fields[0], key: "near.a"), let b = reader.texts(fields[1], key: "near.b"),
      let within = reader.whole(fields[2], key: "near.within", in: 1...50)
    else { return nil }
    return ClauseDraft.Near(a: a, b: b, within: within)
  }

  private func count(_ value: Value) -> ClauseDraft.Count? {
    guard let fields = fields(value, ["of", "at-least"]) else {
      reader.wrong("count", value, .count)
      return nil
    }
    guard let of = reader.texts(fields[0], key: "count.of"),
      let least = reader.whole(fields[1], key: "count.at-least", in: 1...1000)
    else { return nil }
    return ClauseDraft.Count(of: of, atLeast: least)
  }

  /// The values of exactly these keys, in this order.
  private func fields(_ value: Value, _ keys: [String]) -> [Value]? {
    guard case .map(let entries, _) = value, Set(entries.map(\.key)) == Set(keys) else { return nil }
    return keys.compactMap { key in entries.first { $0.key == key }?.value }
  }

  private func examples(_ entry: Value.Entry) -> [ClauseExample] {
    (reader.texts(entry.value, key: entry.key, emptyIs: nil) ?? []).compactMap { example($0, key: entry.key) }
  }

  private func example(_ written: Written<String>, key: String) -> ClauseExample? {
    do throws(Marks.Fault) {
      let marks = try Marks(written.value)
      if key == "passes", !marks.spans.isEmpty {
        problems.add(.clauseMarks, at: written.place, ["mark": "« »"])
        return nil
      }
      return ClauseExample(text: marks.text, spans: marks.spans, place: written.place)
    } catch {
      let mark =
        switch error {
        case .unopened: "»"
        case .unclosed: "«"
        case .empty: "«»"
        }
      problems.add(.clauseMarks, at: written.place, ["mark": mark])
      return nil
    }
  }
}
