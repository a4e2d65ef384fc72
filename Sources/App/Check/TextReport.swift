// SPDX-License-Identifier: Apache-2.0
import Compile
import Detect
import Vocabulary
import Wire

/// A decision as a person reads it at a terminal: the text with what was found underlined, and for each finding the
/// rule, the reason and the remedy.
struct TextReport: Sendable {
  let language: Language
  let document: ProtocolDocument
  let style: Style
  let width: Int

  func screen(_ decision: Decision, of post: Post) -> String {
    var lines = [head(decision, post)]
    let counted = decision.findings.filter { $0.clause != nil && $0.liftedBy == nil && $0.asks > .pass }
    let others = decision.findings.filter { !($0.clause != nil && $0.liftedBy == nil && $0.asks > .pass) }
    let marks = counted.map { Underline.Mark(bytes: $0.finding.bytes, look: $0.asks.look) }
    lines.append("")
    lines += Underline(style: style, width: width - 2).lines(post.text, marks).map { "  " + $0 }
    for judged in counted { lines += ["", finding(judged, post.text)] }
    let rest = notes(decision, others, post.text)
    if !rest.isEmpty { lines += [""] + rest }
    return lines.joined(separator: "\n") + "\n\n"
  }

  func screen(_ error: InputError, name: String) -> String {
    style(Underline.visible(name), .bold) + ": " + error.message[language] + " (\(error.id))\n\n"
  }

  private func head(_ decision: Decision, _ post: Post) -> String {
    var name = ""
    switch post.id {
    case .text(let id): if id != "-", !id.isEmpty { name = Underline.visible(id) + " · " }
    case .number(let number): name = "\(number) · "
    }
    let acts = decision.acts.filter { $0.rawValue != decision.outcome.rawValue }.map { $0.name[language] }
    let also = acts.isEmpty ? "" : " (\(Words.acts[language].lowercased()): \(acts.joined(separator: ", ")))"
    return style(name + post.surface.name[language], .bold) + ": "
      + style(decision.outcome.name[language], .bold, decision.outcome.look) + also
  }

  private func finding(_ judged: Decision.Judged, _ text: [UInt8]) -> String {
    let title = Self.title(of: judged.finding.detector, document)[language]
    let percent = Int((judged.finding.confidence * 100).rounded())
    var lines = [
      "  " + style(quote(judged.finding.bytes, text), .bold) + "  \(title) → "
        + style(judged.asks.name[language], judged.asks.look) + style("  \(percent) %", .faint)
    ]
    if let id = judged.clause, let clause = document.clause(id) {
      let article = "\(Words.article[language]) \(clause.article), \(clause.articleTitle)"
      lines += paragraph(Words.rule, "\(id) (\(article))")
    }
    lines += paragraph(Words.why, judged.why[language])
    lines += paragraph(Words.instead, judged.instead[language])
    if let edit = judged.finding.edit { lines += paragraph(Words.edit, "«\(Underline.visible(edit.text))»") }
    return lines.joined(separator: "\n")
  }

  private func notes(_ decision: Decision, _ others: [Decision.Judged], _ text: [UInt8]) -> [String] {
    var lines: [String] = []
    for judged in others {
      let title = Self.title(of: judged.finding.detector, document)[language]
      var note = "\(title): \(quote(judged.finding.bytes, text))"
      if let shield = judged.liftedBy {
        note += ". \(Words.lifted[language]): \(Self.title(of: shield, document)[language])"
      }
      lines += paragraph(Words.alsoSeen, note)
    }
    for shield in decision.shields {
      let title = Self.title(of: shield.finding.detector, document)[language]
      lines += paragraph(Words.shield, "\(title): \(quote(shield.finding.bytes, text)). \(shield.why[language])")
    }
    for undecided in decision.undecided {
      lines += paragraph(Words.undecided, "\(undecided.detector.raw). \(undecided.why[language])")
    }
    switch decision.serves {
    case .something(let served):
      let part = Words.part(served.part)[language]
      lines += paragraph(Words.serves, "\(part): \(Underline.visible(served.text)) (\(quote(served.bytes, text)))")
    case .nothing: lines += paragraph(Words.serves, Words.servesNothing[language])
    case nil: break
    }
    if !decision.notLookedAt.isEmpty {
      lines += paragraph(Words.notLookedAt, decision.notLookedAt.prefix(20).joined(separator: ", "))
    }
    return lines
  }

  /// `Label: text`, wrapped, the label in faint.
  private func paragraph(_ label: Localized, _ text: String) -> [String] {
    let label = label[language]
    let wrapped = Underline.wrap(text, width: max(20, width - 4 - label.count - 2))
    let indent = String(repeating: " ", count: 4 + label.count + 2)
    return wrapped.enumerated().map { index, line in
      index == 0 ? "    " + style(label + ":", .faint) + " " + line : indent + line
    }
  }

  /// What was found, at most 60 letters of it.
  private func quote(_ bytes: Range<Int>, _ text: [UInt8]) -> String {
    if bytes.isEmpty { return Words.missing[language] }
    let scalars = String(decoding: text[bytes.clamped(to: 0..<text.count)], as: UTF8.self).unicodeScalars
    let shown = Underline.visible(scalars.prefix(60))
    return "«\(shown)\(scalars.count > 60 ? "…" : "")»"
  }

  static func title(of detector: DetectorID, _ document: ProtocolDocument) -> Localized {
    if let known = Detector.all.first(where: { $0.id == detector }) { return known.card.title }
    return Localized(asWritten: detector.raw)
  }
}
