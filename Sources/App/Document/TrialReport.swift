// SPDX-License-Identifier: Apache-2.0
import Decide
import Vocabulary

/// Examples that the engine decides otherwise than the author says.
struct TrialReport {
  let language: Language

  /// File, line, rule and what happened; the example with carets under what was marked and under what was seen.
  func screen(_ failure: TrialFailure) -> String {
    var lines = ["\(failure.place.path):\(failure.place.line): \(failure.of): \(what(failure.kind)[language])"]
    let text = Array(failure.text.utf8)
    func row(_ label: Localized, _ spans: [Range<Int>]) {
      guard !spans.isEmpty else { return }
      let style = Style(.never)
      let marks = spans.map { Underline.Mark(bytes: $0, look: .bold) }
      lines.append("  \(label[language]):")
      lines += Underline(style: style, width: Terminal.width - 4).lines(text, marks).map { "    " + $0 }
    }
    row(Localized(es: "marcado", pt: "marcado", en: "marked"), failure.expected)
    row(Localized(es: "visto", pt: "visto", en: "seen"), failure.seen)
    if failure.expected.isEmpty && failure.seen.isEmpty { lines.append("    " + Underline.visible(failure.text)) }
    return lines.joined(separator: "\n") + "\n"
  }

  func count(_ all: Int, _ failed: Int) -> String {
    let text =
      switch language {
      case .es: "\(all) ejemplos: \(all - failed) se cumplen, \(failed) no."
      case .pt: "\(all) exemplos: \(all - failed) se cumprem, \(failed) não."
      case .en: "\(all) examples: \(all - failed) hold, \(failed) do not."
      }
    return text + "\n"
  }

  private func what(_ kind: TrialFailure.Kind) -> Localized {
    switch kind {
    case .notFlagged:
      Localized(
        es: "la regla no encuentra exactamente lo marcado", pt: "a regra não encontra exatamente o que foi marcado",
        en: "the rule does not find exactly what is marked")
    case .flagged(let surface):
      Localized(
        es: "la regla encuentra algo donde no debía (\(surface.name.es))",
        pt: "a regra encontra algo onde não devia (\(surface.name.pt))",
        en: "the rule finds something where it should not (\(surface.name.en))")
    case .decidedOtherwise(let expected, let outcome, let surface):
      Localized(
        es: "se esperaba «\(expected.name.es)» y salió «\(outcome.name.es)» (\(surface.name.es))",
        pt: "esperava-se \"\(expected.name.pt)\" e saiu \"\(outcome.name.pt)\" (\(surface.name.pt))",
        en: "expected \"\(expected.name.en)\", got \"\(outcome.name.en)\" (\(surface.name.en))")
    case .otherClause(let expected, let cited, let surface):
      Localized(
        es: "se esperaba la regla \(expected) y se citó \(cited.isEmpty ? "ninguna" : cited.joined(separator: ", ")) "
          + "(\(surface.name.es))",
        pt: "esperava-se a regra \(expected) e citou-se \(cited.isEmpty ? "nenhuma" : cited.joined(separator: ", ")) "
          + "(\(surface.name.pt))",
        en: "rule \(expected) was expected and \(cited.isEmpty ? "none" : cited.joined(separator: ", ")) was cited "
          + "(\(surface.name.en))")
    }
  }
}
