// SPDX-License-Identifier: Apache-2.0
import Vocabulary

extension Lint {
  /// Two clauses that look for the same and ask for different things on one surface. Clauses that differ in `unless`
  /// are not the same. Returns the pairs, so that nothing is said of them twice.
  func disagreements(_ clauses: [Clause]) -> Set<[String]> {
    var said: Set<[String]> = []
    var holders: [String: [Clause]] = [:]
    for clause in clauses {
      for thing in Set(clause.detect + (clause.own?.terms.map { "«\($0.lowercased())»" } ?? [])).sorted() {
        for other in holders[thing] ?? [] where other.unless == clause.unless && !said.contains([other.id, clause.id]) {
          guard let surface = Surface.allCases.first(where: { differ(other.ladders[$0], clause.ladders[$0]) }) else {
            continue
          }
          said.insert([other.id, clause.id])
          let words = ["a": other.id, "b": clause.id, "detector": thing, "surface": surface.rawValue]
          problems.add(.lintDisagree, at: clause.place, words, related: other.place)
        }
        // A thing that many clauses name is said of its first ones: the list stays short.
        if holders[thing, default: []].count < 4 { holders[thing, default: []].append(clause) }
      }
    }
    return said
  }

  private func differ(_ a: Ladder?, _ b: Ladder?) -> Bool { a != nil && b != nil && a != b }

  /// Clauses that no text can reach.
  func neverFires(_ clauses: [Clause], _ disagreeing: Set<[String]>) {
    var bySelector: [String: [Int]] = [:]
    for (index, clause) in clauses.enumerated() where clause.unless == nil {
      for selector in clause.detect { bySelector[selector, default: []].append(index) }
    }
    for (index, clause) in clauses.enumerated() where !clause.ladders.isEmpty {
      guard let why = silence(clause) ?? cover(index, clauses, bySelector, disagreeing) else { continue }
      problems.add(.lintNeverFires, at: clause.place, ["id": clause.id], localized: ["why": why])
    }
  }

  /// Why the clause could not fire even if it were alone.
  private func silence(_ clause: Clause) -> Localized? {
    let steps = clause.ladders.values.flatMap(\.steps).filter { $0.outcome > .pass }
    if steps.isEmpty {
      return Localized(es: "solo pide «pass»", pt: "só pede «pass»", en: "it only asks for “pass”")
    }
    if clause.detect.isEmpty, steps.allSatisfy({ $0.threshold > Confidence.certain }) {
      return Localized(
        es: "lo que una regla busca por su cuenta tiene certeza 0.95, y sus umbrales son más altos",
        pt: "o que uma regra procura por conta própria tem certeza 0.95, e seus limiares são mais altos",
        en: "what a rule finds by itself is certain to 0.95, and its thresholds are higher")
    }
    guard clause.own == nil else { return nil }
    let surfaces = Set(clause.ladders.keys)
    let reached = clause.detect.map { reach($0) }
    guard !reached.isEmpty, reached.allSatisfy({ $0.map { $0.isDisjoint(with: surfaces) } ?? false }) else {
      return nil
    }
    return Localized(
      es: "lo que busca no se mira en los lugares que nombra", pt: "o que procura não é visto nos lugares que nomeia",
      en: "what it looks for is not looked at in the places it names")
  }

  /// Whether other clauses ask at least as much for everything it finds: the one that asks most wins, then the first.
  private func cover(
    _ index: Int, _ clauses: [Clause], _ bySelector: [String: [Int]], _ disagreeing: Set<[String]>
  ) -> Localized? {
    let clause = clauses[index]
    guard clause.own == nil, !clause.detect.isEmpty else { return nil }
    var by: String?
    for selector in clause.detect {
      let others = prefixes(selector).flatMap { bySelector[$0] ?? [] }.filter { $0 != index }
      for (surface, ladder) in clause.ladders {
        let cover = others.prefix(50).first { other in
          guard let theirs = clauses[other].ladders[surface] else { return false }
          let pair = [clauses[min(other, index)].id, clauses[max(other, index)].id]
          guard !disagreeing.contains(pair) else { return false }
          return ladder.steps.allSatisfy { step in
            let asked = theirs.outcome(at: step.threshold)
            return asked > step.outcome || asked == step.outcome && other < index
          }
        }
        guard let cover else { return nil }
        by = clauses[cover].id
      }
    }
    return by.map {
      Localized(
        es: "la regla «\($0)» pide lo mismo o más para todo lo que encuentra",
        pt: "a regra «\($0)» pede o mesmo ou mais para tudo o que encontra",
        en: "the rule “\($0)” asks for as much or more for all it finds")
    }
  }

  /// `courtesy.insult.x` → `courtesy.insult.x`, `courtesy.insult`, `courtesy`.
  private func prefixes(_ selector: String) -> [String] {
    let parts = selector.split(separator: ".")
    return (1...max(1, parts.count)).map { parts.prefix($0).joined(separator: ".") }
  }
}
