// SPDX-License-Identifier: Apache-2.0
import Vocabulary

/// The same figures as a page of its own, with plots and the worst mistakes: no script, nothing from elsewhere.
struct EvaluationPage {
  let report: EvaluationReport

  private var language: Language { report.language }

  var html: String {
    let title = EvaluationWords.title[language]
    return """
      <!doctype html>
      <html lang="\(language.rawValue)">
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      <title>\(title)</title>
      <style>\(Self.style)</style>
      <main>
      <h1>\(title)</h1>
      \(report.notes.map { "<p>\(Self.escaped($0))</p>" }.joined(separator: "\n"))
      \(report.groups.map(table).joined(separator: "\n"))
      \(outcomes)
      <h2>\(EvaluationWords.plots[language])</h2>
      \(Measure.allCases.compactMap(plots).joined(separator: "\n"))
      <h2>\(EvaluationWords.mistakes[language])</h2>
      \(Measure.allCases.compactMap(mistakes).joined(separator: "\n"))
      </main>
      </html>

      """
  }

  private func table(_ group: EvaluationReport.Group) -> String {
    let head = report.heads.map { "<th scope=\"col\">\($0)</th>" }.joined()
    let rows = group.figures.map { figures in
      let cells = EvaluationReport.cells(figures, on: .page)
      return "<tr><th scope=\"row\">\(cells[0])</th>" + cells.dropFirst().map { "<td>\($0)</td>" }.joined() + "</tr>"
    }
    return """
      <section><h2>\(Self.escaped(group.title))</h2>
      <div class="wide" tabindex="0" role="region" aria-label="\(Self.escaped(group.title))"><table><thead><tr>\(head)</tr></thead><tbody>
      \(rows.joined(separator: "\n"))
      </tbody></table></div></section>
      """
  }

  private var outcomes: String {
    guard !report.outcomes.isEmpty else { return "" }
    let items = report.outcomes.map {
      "<li>\($0.count) · \($0.change.wanted.name[language]) → \($0.change.decided.name[language])</li>"
    }
    let agreement = EvaluationWords.agreement(report.agreement)[language]
    return
      "<section><h2>\(EvaluationWords.outcomes[language])</h2><ul>\(items.joined())</ul><p>\(agreement)</p></section>"
  }

  private func plots(_ measure: Measure) -> String? {
    guard let plot = report.evaluation.plot(measure) else { return nil }
    let curve = Plots.line(plot.curve, title: EvaluationWords.curve[language])
    let bins = Plots.line(
      plot.bins.map { ($0.said, $0.came) }, title: EvaluationWords.reliability[language], dots: true)
    let bars = Plots.bars(plot.without, plot.with, title: EvaluationWords.histogram[language])
    return "<section><h3>\(measure.rawValue)</h3><div class=\"plots\">\(curve)\(bins)\(bars)</div></section>"
  }

  private func mistakes(_ measure: Measure) -> String? {
    let parts = [
      (EvaluationWords.falseAlarms, report.evaluation.falseAlarms[measure] ?? []),
      (EvaluationWords.misses, report.evaluation.misses[measure] ?? []),
    ].filter { !$0.1.isEmpty }
    guard !parts.isEmpty else { return nil }
    let lists = parts.map { title, mistakes in
      let items = mistakes.map { mistake in
        let quote = mistake.quote.isEmpty ? "" : " · <mark>\(Self.escaped(mistake.quote))</mark>"
        return
          "<li><p>\(Self.escaped(mistake.text))</p><p class=\"faint\">\(EvaluationReport.number(mistake.strength))\(quote)</p></li>"
      }
      return "<h4>\(title[language])</h4><ol>\(items.joined(separator: "\n"))</ol>"
    }
    return "<details><summary>\(measure.rawValue)</summary>\(lists.joined())</details>"
  }

  /// Texts of strangers, as text and nothing else; what changes the direction of reading is dropped.
  static func escaped(_ text: String) -> String {
    var out = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": out.append(contentsOf: "&amp;".unicodeScalars)
      case "<": out.append(contentsOf: "&lt;".unicodeScalars)
      case ">": out.append(contentsOf: "&gt;".unicodeScalars)
      case "\"": out.append(contentsOf: "&quot;".unicodeScalars)
      case "\u{202A}"..."\u{202E}", "\u{2066}"..."\u{2069}", "\u{0}"..."\u{8}", "\u{B}"..."\u{1F}": continue
      default: out.append(scalar)
      }
    }
    return String(out)
  }

  private static let style = """
    :root { --paper: #fdfcfa; --ink: #22201d; --faint: #6b655d; --line: #ddd6cb; --mark: #1f5f5b; --pale: #b9d3cf; }
    @media (prefers-color-scheme: dark) { :root { --paper: #1b1a18; --ink: #ece7df; --faint: #a59d92; --line: #3a3733; --mark: #7cc4bd; --pale: #35514e; } }
    body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.55 system-ui, sans-serif; }
    main { max-width: 62rem; margin: 0 auto; padding: 2rem 1rem 4rem; }
    h1 { font-size: 1.6rem; } h2 { font-size: 1.2rem; margin-top: 2.4rem; } h3 { font-size: 1rem; margin-bottom: .4rem; }
    .wide { overflow-x: auto; } table { border-collapse: collapse; font-variant-numeric: tabular-nums; white-space: nowrap; }
    th, td { padding: .3rem .8rem .3rem 0; text-align: right; border-bottom: 1px solid var(--line); } th:first-child { text-align: left; }
    thead th { color: var(--faint); font-weight: 500; } tbody th { font-weight: 500; }
    .plots { display: flex; flex-wrap: wrap; gap: 1.5rem; } figure { margin: 0; width: 15rem; } figcaption, .faint { color: var(--faint); font-size: .85rem; }
    svg { width: 100%; height: auto; } .axis { stroke: var(--line); fill: none; } .drawn { stroke: var(--mark); stroke-width: 1.5; fill: none; }
    .dot, .with { fill: var(--mark); } .without { fill: var(--pale); }
    details { border-bottom: 1px solid var(--line); padding: .5rem 0; } summary { cursor: pointer; } li p { margin: .2rem 0; overflow-wrap: anywhere; }
    mark { background: none; color: inherit; border-bottom: 2px solid var(--mark); }
    @media print { details > * { display: block; } body { background: none; } }
    """
}
