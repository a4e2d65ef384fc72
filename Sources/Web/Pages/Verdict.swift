// SPDX-License-Identifier: Apache-2.0
import Vocabulary

/// What there is to say about a text.
enum Verdict: Sendable {
  /// Nothing was written yet.
  case none
  case onlyALink
  case decided([UInt8], Decision)

  /// The findings people see: those that ask for something. What nobody cites, or a shield lifted, is told apart.
  static func shown(_ decision: Decision) -> [Decision.Judged] { decision.findings.filter { $0.asks > .pass } }

  /// The text with the remedy of the shown finding `number`; nil when it has none that fits the text.
  func applying(_ number: Int) -> String? {
    guard case .decided(let text, let decision) = self else { return nil }
    let shown = Self.shown(decision)
    guard shown.indices.contains(number), let edit = shown[number].finding.edit,
      edit.bytes.lowerBound >= 0, edit.bytes.upperBound <= text.count
    else { return nil }
    let changed = text[..<edit.bytes.lowerBound] + Array(edit.text.utf8) + text[edit.bytes.upperBound...]
    return String(decoding: changed, as: UTF8.self)
  }
}

/// A verdict in words, for the template `result`.
struct VerdictView: Sendable {
  let words: Catalogue
  let guide: Guide
  let surface: Surface

  func view(_ verdict: Verdict) -> [String: Any] {
    switch verdict {
    case .none: ["verdict": false, "linkonly": false, "blank": true, "marks": ""]
    case .onlyALink: ["verdict": false, "linkonly": true, "blank": false, "marks": ""]
    case .decided(let text, let decision):
      ["linkonly": false, "blank": false, "verdict": decided(text, decision), "marks": marks(text, decision)]
    }
  }

  private func decided(_ text: [UInt8], _ decision: Decision) -> [String: Any] {
    let shown = Verdict.shown(decision)
    let lifted = decision.findings.filter { $0.liftedBy != nil }
    let rest = decision.findings.filter { $0.liftedBy == nil && $0.asks == .pass }
    let outcome = decision.outcome.rawValue
    return [
      "outcome": outcome,
      "headline": words["outcome.\(outcome).title"],
      "sentence": words["outcome.\(outcome).\(surface.rawValue)"],
      "acts": decision.acts.filter { $0.rawValue != outcome && $0 != .advise }.map { words["act.\($0.rawValue)"] },
      "count": shown.isEmpty ? false : count(shown.count),
      "findings": shown.enumerated().map { card($0.offset, $0.element, text) },
      "hasfindings": !shown.isEmpty,
      "shields": shields(decision.shields, text),
      "hasshields": !decision.shields.isEmpty,
      "lifted": lifted.map { noted($0, text) },
      "haslifted": !lifted.isEmpty,
      "noted": rest.map { noted($0, text) },
      "hasnoted": !rest.isEmpty,
      "undecided": decision.undecided.map { ["name": name($0.detector), "because": $0.why[words.language]] },
      "hasundecided": !decision.undecided.isEmpty,
      "serves": serves(decision.serves, text),
      "pieces": pieces(text, decision),
      "tongue": decision.language.map { words["language.\($0.rawValue)"] } ?? false,
    ]
  }

  /// What an official draft serves, or that it serves nothing known; false on the other surfaces.
  private func serves(_ serves: Decision.Serving?, _ text: [UInt8]) -> Any {
    switch serves {
    case .something(let served):
      [
        "part": words["serves.\(served.part.rawValue)"], "text": served.text,
        "quote": quote(served.bytes, text) ?? false,
      ]
        as [String: Any]
    case .nothing: ["part": false, "text": words["serves.nothing"], "quote": false] as [String: Any]
    case nil: false
    }
  }

  private func count(_ count: Int) -> String {
    count == 1 ? words["result.one"] : words["result.many", ["count": String(count)]]
  }

  private func card(_ number: Int, _ judged: Decision.Judged, _ text: [UInt8]) -> [String: Any] {
    let finding = judged.finding
    let place = judged.clause.flatMap { guide.place(of: $0) }
    let offsets = finding.edit.map { edit in
      let units = BrowserOffsets(text)
      return ["from": units[edit.bytes.lowerBound], "to": units[edit.bytes.upperBound]]
    }
    var card: [String: Any] = [
      "number": number,
      "asks": judged.asks.rawValue,
      "asked": words["outcome.\(judged.asks.rawValue).title"],
      "name": name(finding.detector),
      "quote": quote(finding.bytes, text) ?? false,
      "sure": words["sure.\(sureness(finding.confidence))"],
      "why": judged.why[words.language],
      "spoken": spoken(judged.why),
      "instead": judged.instead[words.language].isEmpty ? false : judged.instead[words.language],
      "clause": judged.clause ?? false,
      "article": place.map { words["result.article", ["number": String($0.article), "title": $0.title]] } ?? false,
      "edit": false,
    ]
    if let edit = finding.edit, let offsets {
      card["edit"] =
        [
          "from": offsets["from"] ?? 0, "until": offsets["to"] ?? 0, "text": edit.text,
          "label": edit.text.isEmpty ? words["result.remove"] : words["result.apply", ["text": edit.text]],
        ] as [String: Any]
    }
    return card
  }

  /// One line for each reason, with everything that it protects.
  private func shields(_ shields: [Decision.Shield], _ text: [UInt8]) -> [[String: Any]] {
    var lines: [(because: String, quotes: [String])] = []
    for shield in shields {
      let because = shield.why[words.language]
      let quotes = quote(shield.finding.bytes, text).map { [$0] } ?? []
      if let line = lines.firstIndex(where: { $0.because == because }) {
        lines[line].quotes += quotes
      } else {
        lines.append((because, quotes))
      }
    }
    return lines.map { ["because": $0.because, "quotes": $0.quotes] }
  }

  private func noted(_ judged: Decision.Judged, _ text: [UInt8]) -> [String: Any] {
    [
      "name": name(judged.finding.detector), "quote": quote(judged.finding.bytes, text) ?? false,
      "because": judged.liftedBy.map { name($0) } ?? "",
    ]
  }

  /// What the protocol's author wrote is in the protocol's language, whatever the page's.
  private func spoken(_ words: Localized) -> String {
    words.es == words.pt && words.pt == words.en ? guide.language.rawValue : self.words.language.rawValue
  }

  private func name(_ detector: DetectorID) -> String {
    detector.category.map { words["category.\($0.rawValue)"] } ?? words["category.own"]
  }

  private func sureness(_ confidence: Double) -> String {
    confidence >= Confidence.certain ? "certain" : confidence >= Confidence.likely ? "likely" : "possible"
  }

  /// At most 80 scalars; nil for something that is missing.
  private func quote(_ bytes: Range<Int>, _ text: [UInt8]) -> String? {
    guard !bytes.isEmpty else { return nil }
    let whole = String(decoding: text[bytes.clamped(to: 0..<text.count)], as: UTF8.self).unicodeScalars
    return whole.count <= 80 ? String(whole) : String(whole.prefix(79)) + "…"
  }

  private func spans(_ text: [UInt8], _ decision: Decision) -> [Marks.Span] {
    Marks.spans(length: text.count, Verdict.shown(decision).map { ($0.finding.bytes, $0.asks) })
  }

  /// The text in pieces, for readers without the script.
  private func pieces(_ text: [UInt8], _ decision: Decision) -> [[String: Any]] {
    spans(text, decision).map { span in
      [
        "piece": String(decoding: text[span.bytes], as: UTF8.self), "asks": span.asks?.rawValue ?? false,
        "number": span.finding ?? 0,
      ]
    }
  }

  /// `from,until,asks,number;…` in UTF-16, for the script.
  private func marks(_ text: [UInt8], _ decision: Decision) -> String {
    let units = BrowserOffsets(text)
    return spans(text, decision).compactMap { span in
      span.asks.map {
        "\(units[span.bytes.lowerBound]),\(units[span.bytes.upperBound]),\($0.rawValue),\(span.finding ?? 0)"
      }
    }.joined(separator: ";")
  }
}
