// SPDX-License-Identifier: Apache-2.0
import Compile
import Detect
import Vocabulary
import Wire

/// Detectors, categories and errors in words.
enum Explanation {
  /// Everything of that id: a detector, or all of a category or family; an error.
  static func all(_ id: String, _ language: Language) -> [String] {
    let detectors = Detector.all.filter { $0.id.isNamed(by: id) }
    var parts = detectors.map { card($0, language) }
    if let problem = ProblemID(rawValue: id) { parts.append(error(problem, language)) }
    if let error = InputError.samples.first(where: { $0.id == id }) {
      parts.append("\(id)\n  \(error.message[language])\n")
    }
    return parts
  }

  static func list(_ language: Language) -> String {
    var lines: [String] = []
    var family = ""
    for detector in Detector.all {
      let next = String(detector.id.raw.prefix { $0 != "." })
      if next != family { lines += (lines.isEmpty ? [] : [""]) + [next] }
      family = next
      lines.append(entry(detector.id.raw, detector.card.title[language]))
    }
    lines += [
      "", Localized(es: "errores de un documento", pt: "erros de um documento", en: "errors of a document")[language],
    ]
    lines += ProblemID.allCases.map { entry($0.rawValue, problem($0).title[language]) }
    lines += [
      "", Localized(es: "errores de lo que llega", pt: "erros do que chega", en: "errors of what comes in")[language],
    ]
    lines += InputError.samples.map { entry($0.id, $0.message[language]) }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func entry(_ id: String, _ title: String) -> String {
    "  " + id + String(repeating: " ", count: max(1, 36 - id.count)) + title
  }

  private static func card(_ detector: Detector, _ language: Language) -> String {
    let card = detector.card
    var lines = ["\(detector.id.raw): \(card.title[language])"]
    lines += labelled(Words.why, card.why[language], language)
    lines += labelled(Words.instead, card.instead[language], language)
    for example in card.examples.prefix(8) {
      let sign =
        switch example.kind {
        case .flags: "!"
        case .passes: "·"
        case .knownMiss: "?"
        }
      lines.append("  \(sign) \(Underline.visible(example.marked))")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  static func labelled(_ label: Localized, _ text: String, _ language: Language) -> [String] {
    guard !text.isEmpty else { return [] }
    let name = label[language]
    let indent = String(repeating: " ", count: name.count + 4)
    return Underline.wrap(text, width: max(30, Terminal.width - indent.count)).enumerated().map { index, line in
      index == 0 ? "  \(name): \(line)" : indent + line
    }
  }

  /// The catalogue's text, with the places for a document's own words left open.
  static func problem(_ id: ProblemID) -> Problem { Problem(id, at: Place(path: "", line: 1), source: "") }

  private static func error(_ id: ProblemID, _ language: Language) -> String {
    let problem = problem(id)
    var lines = ["\(id.rawValue): \(problem.title[language])"]
    lines += labelled(
      Localized(es: "Se esperaba", pt: "Esperado", en: "Expected"), problem.expected[language], language)
    lines += labelled(
      Localized(es: "Qué hacer", pt: "O que fazer", en: "What to do"), problem.remedy[language], language)
    return (lines + ["  \(id.page)"]).joined(separator: "\n") + "\n"
  }
}

/// One rule of a protocol in words.
struct RuleExplanation {
  let clause: Clause
  let language: Language

  var text: String {
    var lines = ["\(clause.id): \(Words.article[language]) \(clause.article), \(clause.articleTitle)"]
    lines += Explanation.labelled(
      Localized(es: "Mira", pt: "Olha", en: "Looks for"),
      clause.detect.isEmpty ? clause.ownID.raw : clause.detect.joined(separator: ", "), language)
    for surface in Surface.allCases {
      guard let ladder = clause.ladders[surface] else { continue }
      let steps = ladder.steps.map { "\($0.outcome.name[language]) (≥ \($0.threshold))" }
      lines += Explanation.labelled(surface.name, steps.joined(separator: ", "), language)
    }
    if let why = clause.why { lines += Explanation.labelled(Words.why, why[language], language) }
    if let instead = clause.instead { lines += Explanation.labelled(Words.instead, instead[language], language) }
    if let off = clause.off {
      lines += Explanation.labelled(Localized(es: "Apagada", pt: "Desligada", en: "Switched off"), off, language)
    }
    lines += clause.flags.prefix(4).map { "  ! \(Underline.visible($0.text))" }
    lines += clause.passes.prefix(4).map { "  · \(Underline.visible($0.text))" }
    return lines.joined(separator: "\n") + "\n"
  }
}
