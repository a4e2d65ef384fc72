// SPDX-License-Identifier: Apache-2.0
import Compile
import Vocabulary

/// A clause as a box that people read: what is looked at, what is done where, and how sure one must be for it.
struct RuleView: Sendable {
  let words: Catalogue

  func view(_ clause: Clause) -> [String: Any] {
    let steps = Surface.allCases.compactMap { surface in clause.ladders[surface].map { step(surface, $0) } }
    return [
      "id": clause.id,
      "off": clause.off ?? false,
      "why": clause.why?[words.language] ?? false,
      "instead": clause.instead?[words.language] ?? false,
      "looks": looks(clause),
      "steps": steps,
      "hassteps": !steps.isEmpty,
      "flags": clause.flags.map { ["pieces": pieces($0)] },
      "passes": clause.passes.map(\.text),
      "hasflags": !clause.flags.isEmpty,
      "haspasses": !clause.passes.isEmpty,
      "hasexamples": !clause.flags.isEmpty || !clause.passes.isEmpty,
    ]
  }

  private func step(_ surface: Surface, _ ladder: Ladder) -> [String: Any] {
    let what = ladder.steps.map { step in
      let act = words["do.\(step.outcome.rawValue)"]
      return ladder.steps.count == 1 && step.threshold <= Confidence.floor ? act : "\(act) \(when(step.threshold))"
    }
    return ["place": words["surface.\(surface.rawValue).name"], "what": what.joined(separator: "; ")]
  }

  /// A threshold in words: what is sure enough for it.
  private func when(_ threshold: Double) -> String {
    let sure = threshold > Confidence.likely ? "certain" : threshold > Confidence.possible ? "likely" : "possible"
    return words["protocol.when.\(sure)"]
  }

  private func looks(_ clause: Clause) -> String {
    var names = clause.detect.map { selector in
      DetectorID(selector).category.map { words["category.\($0.rawValue)"] } ?? family(selector)
    }
    var seen: Set<String> = []
    names = names.filter { seen.insert($0).inserted }
    let own = clause.own.map(Self.parts).map { parts in parts.map { words[$0.key, $0.values] } } ?? []
    return ([names.joined(separator: ", ").lowercasedInside] + own).filter { !$0.isEmpty }.joined(separator: ". ")
  }

  /// What a clause looks for by itself, as keys of the catalogue with what is filled in.
  private static func parts(_ own: OwnDetector) -> [(key: String, values: [String: String])] {
    var parts: [(key: String, values: [String: String])] = []
    if !own.terms.isEmpty { parts.append(("protocol.own.terms", ["words": list(own.terms)])) }
    if own.pattern != nil { parts.append(("protocol.own.pattern", [:])) }
    if let near = own.near { parts.append(("protocol.own.near", ["a": list(near.a), "b": list(near.b)])) }
    if let count = own.count {
      parts.append(("protocol.own.count", ["words": list(count.of), "count": String(count.atLeast)]))
    }
    if !own.missing.isEmpty { parts.append(("protocol.own.missing", ["words": list(own.missing)])) }
    return parts
  }

  /// At most twelve: a rule may hold ten thousand words, and nobody reads them.
  private static func list(_ words: [String]) -> String {
    words.prefix(12).map { "«\($0)»" }.joined(separator: ", ") + (words.count > 12 ? "…" : "")
  }

  /// `courtesy` names all of its categories.
  private func family(_ selector: String) -> String {
    let names = Category.allCases.filter { $0.family == selector }.map { words["category.\($0.rawValue)"] }
    return names.isEmpty ? selector : names.joined(separator: ", ")
  }

  private func pieces(_ example: ClauseExample) -> [[String: Any]] {
    let text = Array(example.text.utf8)
    return Marks.spans(length: text.count, example.spans.map { ($0, Outcome.hold) }).map { span in
      ["piece": String(decoding: text[span.bytes], as: UTF8.self), "marked": span.asks != nil]
    }
  }
}

extension String {
  /// A list inside a sentence: «insulto, burla», not «Insulto, Burla».
  fileprivate var lowercasedInside: String {
    split(separator: ", ").enumerated().map { index, word in
      index == 0 ? String(word) : word.prefix(1).lowercased() + word.dropFirst()
    }.joined(separator: ", ")
  }
}
