// SPDX-License-Identifier: Apache-2.0
import Detect
import Foundation
import Vocabulary

/// docs/detectors: one page a detector, made from its card; the examples there are its tests.
enum DetectorPages {
  static var all: [(name: String, text: String)] {
    [("README", index)] + Detector.all.map { ($0.id.raw, page($0)) }
  }

  private static var index: String {
    var lines = [
      "# Detectors", "", "These pages are made by `decoro docs detectors` from the detectors' own cards.", "",
    ]
    lines += ["| id | es | pt | en |", "|---|---|---|---|"]
    lines += Detector.all.map { detector in
      let title = detector.card.title
      return "| [`\(detector.id.raw)`](\(detector.id.raw).md) | \(title.es) | \(title.pt) | \(title.en) |"
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func page(_ detector: Detector) -> String {
    let card = detector.card
    var lines = ["# \(detector.id.raw)", ""]
    for language in Language.allCases {
      lines.append(
        "- **\(language.rawValue)** \(card.title[language]). \(card.why[language]) *\(card.instead[language])*")
    }
    if detector.surfaces.count < Surface.allCases.count {
      let surfaces = Surface.allCases.filter(detector.surfaces.contains).map { "`\($0.rawValue)`" }
      lines += ["", "Only on: \(surfaces.joined(separator: ", "))."]
    }
    lines += section("Finds", card.examples) { $0.kind == .flags }
    lines += section("Leaves alone", card.examples) { $0.kind == .passes }
    let misses = card.examples.compactMap { example in
      if case .knownMiss(let reason) = example.kind { "- \(quoted(example)): \(reason)" } else { nil }
    }
    if !misses.isEmpty { lines += ["", "## Known misses", ""] + misses }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func section(_ title: String, _ examples: [Example], _ isIn: (Example) -> Bool) -> [String] {
    let lines = examples.filter(isIn).map { "- \(quoted($0))" }
    return lines.isEmpty ? [] : ["", "## \(title)", ""] + lines
  }

  /// As code, so that nothing in an example is Markdown.
  private static func quoted(_ example: Example) -> String {
    let text = Underline.visible(example.marked.unicodeScalars.map { $0 == "\n" ? "⏎" : $0 })
    let fence = text.contains("`") ? "``" : "`"
    let space = text.hasPrefix("`") || text.hasSuffix("`") ? " " : ""
    let surface = example.surface.map { " (\($0.rawValue))" } ?? ""
    return fence + space + text + space + fence + surface
  }
}
