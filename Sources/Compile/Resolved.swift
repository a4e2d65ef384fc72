// SPDX-License-Identifier: Apache-2.0
import Foundation
import Vocabulary

/// Writes a document out as people sign it: base and additions in one text, keys of the front matter in order, NFC, LF,
/// no trailing blanks. Reading it again gives the same document, and writing that one the same bytes.
struct Resolved {
  static func text(_ document: ProtocolDocument) -> String {
    var out = "---\n"
    for (key, value) in front(document.front).sorted(by: { $0.0 < $1.0 }) { out += "\(key): \(value)\n" }
    out += "---\n"
    if !document.preface.isEmpty { out += "\n\(document.preface)\n" }
    for article in document.articles {
      out += "\n## \(article.number). \(article.title)\n"
      for part in article.parts {
        switch part {
        case .prose(let text): out += "\n\(text)\n"
        case .clause(let id): if let clause = document.clause(id) { out += "\n\(block(clause))\n" }
        }
      }
    }
    if !document.cards.isEmpty {
      let heading = Localized(es: "Situaciones", pt: "Situações", en: "Situations")
      out += "\n## \(heading[document.front.language])\n"
    }
    for card in document.cards {
      out += "\n### \(card.title)\n"
      if !card.steps.isEmpty { out += "\n\(card.steps)\n" }
      for test in card.tests { out += "\n\(block(test))\n" }
    }
    return out.precomposedStringWithCanonicalMapping
  }

  private static func front(_ front: FrontMatter) -> [(String, String)] {
    var lines = [
      ("decoro", "1"), ("title", scalar(front.title)), ("organization", scalar(front.organization)),
      ("language", front.language.rawValue),
    ]
    func add(_ key: String, _ value: String?) { if let value { lines.append((key, scalar(value))) } }
    add("country", front.country)
    add("version", front.version)
    add("effective", front.effective)
    add("review", front.review)
    add("timezone", front.timezone)
    add("mission", front.mission)
    add("vision", front.vision)
    if !front.topics.isEmpty { lines.append(("topics", list(front.topics))) }
    if !front.values.isEmpty { lines.append(("values", list(front.values))) }
    if !front.consulted.isEmpty {
      let people = front.consulted.map { "{who: \(scalar($0.who)), when: \(scalar($0.when))}" }
      lines.append(("consulted", "[\(people.joined(separator: ", "))]"))
    }
    return lines
  }

  private static func block(_ clause: Clause) -> String {
    var lines = ["```clause \(clause.id)"]
    if let off = clause.off { lines.append("off: \(scalar(off))") }
    if !clause.detect.isEmpty { lines.append("detect: \(list(clause.detect))") }
    if let own = clause.own {
      if !own.terms.isEmpty { lines.append("terms: \(list(own.terms))") }
      if let pattern = own.pattern { lines.append("pattern: \(scalar(pattern))") }
      if let near = own.near {
        lines.append("near: {a: \(list(near.a)), b: \(list(near.b)), within: \(near.within)}")
      }
      if let count = own.count { lines.append("count: {of: \(list(count.of)), at-least: \(count.atLeast)}") }
      if !own.missing.isEmpty { lines.append("missing: \(list(own.missing))") }
    }
    for surface in Surface.allCases {
      if let ladder = clause.ladders[surface] { lines.append("\(surface.rawValue): \(write(ladder))") }
    }
    if let unless = clause.unless { lines.append("unless: \(list(unless.shields + unless.terms))") }
    if let why = clause.why { lines.append("why: \(scalar(why.es))") }
    if let instead = clause.instead { lines.append("instead: \(scalar(instead.es))") }
    for (key, examples) in [("flags", clause.flags), ("passes", clause.passes)] where !examples.isEmpty {
      lines.append("\(key):")
      lines += examples.map { "  - \(quoted(Marks.write($0.text, spans: $0.spans)))" }
    }
    return lines.joined(separator: "\n") + "\n```"
  }

  private static func block(_ test: SituationCard.Test) -> String {
    var lines = ["```situation", "text: \(quoted(test.text))", "surface: \(test.surface)", "outcome: \(test.outcome)"]
    if let clause = test.clause { lines.append("clause: \(clause)") }
    return lines.joined(separator: "\n") + "\n```"
  }

  private static func write(_ ladder: Ladder) -> String {
    if ladder.steps.count == 1, let step = ladder.steps.first, step.threshold == Confidence.floor {
      return step.outcome.rawValue
    }
    return "{" + ladder.steps.map { "\($0.outcome.rawValue): \($0.threshold)" }.joined(separator: ", ") + "}"
  }

  private static func list(_ items: [String]) -> String { "[" + items.map(scalar).joined(separator: ", ") + "]" }

  /// Plain where nothing in it could mean anything else, between quotation marks otherwise.
  private static func scalar(_ text: String) -> String {
    let scalars = text.unicodeScalars
    let isPlain = { (scalar: Unicode.Scalar) in
      scalar.properties.isAlphabetic || scalar.properties.numericType != nil || " .-_/".unicodeScalars.contains(scalar)
    }
    guard let first = scalars.first, let last = scalars.last, last != " ", scalars.allSatisfy(isPlain),
      first.properties.isAlphabetic || first.properties.numericType != nil
    else { return quoted(text) }
    return text
  }

  private static func quoted(_ text: String) -> String {
    var out = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": out += "\\\""
      case "\\": out += "\\\\"
      case "\n": out += "\\n"
      case "\t": out += "\\t"
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out + "\""
  }
}
