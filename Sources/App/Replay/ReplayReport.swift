// SPDX-License-Identifier: Apache-2.0
import Vocabulary
import Wire

/// The differences as people read them, or as JSON.
struct ReplayReport: Sendable {
  let format: ReplayFormat
  let language: Language

  func write(_ difference: Difference, into out: ByteBuffer) {
    switch format {
    case .text: out.append(text: line(difference))
    case .json: writeJSON(difference, into: out)
    }
  }

  func end(_ counts: Tally.Counts, unreadable: Int) -> String {
    format == .json ? json(counts, unreadable) : text(counts, unreadable)
  }

  private func line(_ difference: Difference) -> String {
    let id: String
    switch difference.post.id {
    case .text(let text): id = Underline.visible(text)
    case .number(let number): id = "\(number)"
    }
    let rules = difference.now.isEmpty ? "" : " [\(difference.now.joined(separator: ", "))]"
    let scalars = String(decoding: difference.post.text, as: UTF8.self).unicodeScalars
    let text = Underline.visible(scalars.prefix(160).map { $0 == "\n" ? " " : $0 }) + (scalars.count > 160 ? "…" : "")
    return "\(id): \(difference.from.name[language]) → \(difference.to.name[language])\(rules)\n  \(text)\n"
  }

  private func text(_ counts: Tally.Counts, _ unreadable: Int) -> String {
    let (read, changed) = (counts.read, counts.changed)
    var lines = [
      "",
      Localized(
        es: "\(read) textos; \(changed) se decidirían distinto.",
        pt: "\(read) textos; \(changed) seriam decididos de outro modo.",
        en: "\(read) texts; \(changed) would be decided differently.")[language],
    ]
    if counts.uncompared > 0 {
      lines.append(
        Localized(
          es: "\(counts.uncompared) sin \"outcome\" con qué comparar.",
          pt: "\(counts.uncompared) sem \"outcome\" para comparar.",
          en: "\(counts.uncompared) without an \"outcome\" to compare with.")[language])
    }
    if unreadable > 0 {
      lines.append(
        Localized(
          es: "\(unreadable) líneas no se pudieron leer.", pt: "\(unreadable) linhas não puderam ser lidas.",
          en: "\(unreadable) lines could not be read.")[language])
    }
    for (change, count) in sorted(counts.changes) {
      lines.append("  \(pad(count))  \(change.from.name[language]) → \(change.to.name[language])")
    }
    let rules = Set(counts.more.keys).union(counts.fewer.keys).sorted()
    if !rules.isEmpty { lines += ["", "\(Words.rule[language]) (+ / -)"] }
    for rule in rules { lines.append("  \(rule): +\(counts.more[rule] ?? 0) / -\(counts.fewer[rule] ?? 0)") }
    return lines.joined(separator: "\n") + "\n"
  }

  private func pad(_ count: Int) -> String {
    let digits = "\(count)"
    return String(repeating: " ", count: max(0, 7 - digits.count)) + digits
  }

  private func sorted(_ changes: [Tally.Change: Int]) -> [(Tally.Change, Int)] {
    changes.sorted { a, b in
      (b.value, a.key.from.strength, a.key.to.strength) < (a.value, b.key.from.strength, b.key.to.strength)
    }.map { ($0.key, $0.value) }
  }

  private func writeJSON(_ difference: Difference, into out: ByteBuffer) {
    out.append(AnswerSink.between)
    out.append("{\"id\":")
    switch difference.post.id {
    case .text(let text): out.append(json: text)
    case .number(let number): out.append(decimal: number)
    }
    out.append(",\"line\":")
    out.append(decimal: difference.line)
    out.append(text: ",\"from\":\"\(difference.from.rawValue)\",\"to\":\"\(difference.to.rawValue)\",\"clauses\":[")
    append(difference.now, to: out)
    out.append("],\"was\":")
    if let was = difference.was {
      out.append("[")
      append(was, to: out)
      out.append("]")
    } else {
      out.append("null")
    }
    out.append(",\"text\":")
    out.append(json: difference.post.text)
    out.append("}")
  }

  private func append(_ names: [String], to out: ByteBuffer) {
    for (index, name) in names.enumerated() {
      if index > 0 { out.append(",") }
      out.append(json: name)
    }
  }

  /// What follows the array of texts.
  private func json(_ counts: Tally.Counts, _ unreadable: Int) -> String {
    let rules = Set(counts.more.keys).union(counts.fewer.keys).sorted().map {
      "{\"clause\":\"\($0)\",\"more\":\(counts.more[$0] ?? 0),\"fewer\":\(counts.fewer[$0] ?? 0)}"
    }
    let changes = sorted(counts.changes).map {
      "{\"from\":\"\($0.from.rawValue)\",\"to\":\"\($0.to.rawValue)\",\"count\":\($1)}"
    }
    return """
      ,"read":\(counts.read),"changed":\(counts.changed),"uncompared":\(counts.uncompared),"unreadable":\(unreadable),\
      "clauses":[\(rules.joined(separator: ","))],"changes":[\(changes.joined(separator: ","))]}

      """
  }
}
