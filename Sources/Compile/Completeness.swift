// SPDX-License-Identifier: Apache-2.0
import Vocabulary

/// Checks whole clauses, after their base was written in: what must be there, and whether what is named exists.
struct Completeness {
  let problems: ProblemSink
  /// Every name that `detect` may use.
  let names: Set<String>

  static let maximumTerms = 20_000
  /// Distinct words of all terms: what a phrase book can number.
  static let maximumWords = 50_000

  init(detectors: [String], _ problems: ProblemSink) {
    self.problems = problems
    var names: Set<String> = []
    for id in detectors + Category.allCases.map(\.rawValue) {
      var prefix = ""
      for part in id.split(separator: ".") {
        prefix += prefix.isEmpty ? String(part) : "." + part
        names.insert(prefix)
      }
    }
    self.names = names
  }

  func check(_ draft: Draft) -> [Clause] {
    let titles = Dictionary(draft.articles.map { ($0.number, $0.title) }) { a, _ in a }
    var terms = 0
    var words: Set<Substring> = []
    for clause in draft.clauses {
      let listed = clause.allTerms + (clause.unless ?? [])
      terms += listed.count
      for term in listed { words.formUnion(term.value.split { " -_/".contains($0) }) }
      if terms > Completeness.maximumTerms || words.count > Completeness.maximumWords {
        problems.add(.tooManyTerms, at: clause.place, ["most": "\(Completeness.maximumTerms)"])
        return []
      }
    }
    let clauses = draft.clauses.map { check($0, title: titles[$0.article] ?? "") }
    let ids = Set(clauses.map(\.id))
    for card in draft.cards {
      for test in card.tests {
        guard let clause = test.clause, !ids.contains(clause) else { continue }
        problems.add(
          .cardClause, at: test.place, ["clause": clause], suggestion: nearest(to: clause, among: ids.sorted()))
      }
      if let place = draft.cardPlaces[card.title] {
        if card.steps.isEmpty { problems.add(.cardSteps, at: place, ["title": card.title]) }
        if card.tests.isEmpty { problems.add(.cardUntested, at: place, ["title": card.title]) }
      }
    }
    return clauses
  }

  private func check(_ draft: ClauseDraft, title: String) -> Clause {
    let own = draft.ownDetector
    let isOff = draft.off != nil
    if !draft.isBroken {
      if draft.keys.isDisjoint(with: ClauseReader.searches) {
        problems.add(isOff ? .clauseOff : .clauseNoDetector, at: draft.off?.place ?? draft.place, ["id": draft.id])
      } else if draft.keys.isDisjoint(with: ClauseReader.surfaces) {
        problems.add(.clauseNoSurface, at: draft.place, ["id": draft.id])
      }
    }
    for selector in draft.detect ?? [] { check(selector: selector) }
    for term in draft.allTerms { check(term: term) }
    let unless = draft.unless.map { written in
      var unless = Unless()
      for item in written {
        if item.value == "shield" || item.value.hasPrefix("shield.") {
          check(shield: item)
          unless.shields.append(item.value)
        } else {
          check(term: item)
          unless.terms.append(item.value)
        }
      }
      return unless
    }
    let isMissing = own.map { !$0.missing.isEmpty } ?? false
    let flags = draft.flags.map { example in
      guard example.spans.isEmpty else { return example }
      if !isMissing, !draft.isBroken { problems.add(.clauseMarkMissing, at: example.place) }
      // Something that is missing is found nowhere: an empty span at the start.
      var example = example
      example.spans = [0..<0]
      return example
    }
    return Clause(
      id: draft.id, article: draft.article, articleTitle: title, detect: draft.detect?.map(\.value) ?? [],
      ladders: draft.ladders, unless: unless, why: draft.why.map { Localized(asWritten: $0.value) },
      instead: draft.instead.map { Localized(asWritten: $0.value) }, own: own, flags: flags, passes: draft.passes,
      off: draft.off?.value, place: draft.place)
  }

  private func check(selector: Written<String>) {
    if problems.isFull { return }
    if selector.value == "shield" || selector.value.hasPrefix("shield.") {
      problems.add(.clauseShield, at: selector.place, ["name": selector.value])
    } else if !names.contains(selector.value) {
      let candidates = names.filter { $0 != "shield" && !$0.hasPrefix("shield.") }.sorted()
      problems.add(
        .clauseUnknownDetector, at: selector.place, ["name": selector.value],
        suggestion: nearest(to: selector.value, among: candidates))
    }
  }

  private func check(shield: Written<String>) {
    guard !names.contains(shield.value) else { return }
    let shields = names.filter { $0.hasPrefix("shield") }.sorted()
    problems.add(
      .clauseUnless, at: shield.place, ["name": shield.value], suggestion: nearest(to: shield.value, among: shields))
  }

  private func check(term: Written<String>) {
    var hasLetter = false
    for scalar in term.value.unicodeScalars {
      if scalar.properties.isAlphabetic || scalar.properties.numericType != nil { hasLetter = true }
      if isForeign(scalar) {
        problems.add(.clauseScript, at: term.place, ["term": term.value, "letter": String(scalar)])
        return
      }
    }
    if !hasLetter || term.value.utf8.count > 200 { problems.add(.clauseTerm, at: term.place, ["term": term.value]) }
  }
}

/// A letter of a script that Decoro does not read. Latin letters end at U+024F, but for what Vietnamese and medievalists
/// need; nobody writes a protocol with look-alikes on purpose, so those count as foreign.
func isForeign(_ scalar: Unicode.Scalar) -> Bool {
  guard scalar.properties.isAlphabetic else { return false }
  switch scalar.value {
  case 0...0x24F, 0x1E00...0x1EFF: return false
  default: return true
  }
}
