// SPDX-License-Identifier: Apache-2.0
import Normalise
import Vocabulary

/// What the clauses of a document look for by themselves: one book of terms and one set of patterns for all of them.
public struct OwnTerms: Sendable {
  /// The terms of every clause; nil when no clause has any. It has a lexicon of its own: a reading is resolved with it
  /// first.
  public let book: PhraseBook?
  /// What an owner number of the book stands for; the number is the index.
  public let owners: [Owner]
  /// nil when no clause has a pattern.
  public let patterns: PatternSet?
  /// For each pattern of the set, the clause (an index of `Ruleset.clauses`) that it belongs to.
  public let patternClauses: [Int]

  /// Terms of one clause that mean the same to it.
  public struct Owner: Sendable, Hashable {
    /// An index of `Ruleset.clauses`.
    public var clause: Int
    public var role: Role
  }

  public enum Role: Sendable, Hashable { case term, nearA, nearB, counted, wanted, unless }

  public var isEmpty: Bool { book == nil && patterns == nil }

  /// nil when something cannot be compiled, or when the document has errors anyway; then it was said why.
  init?(clauses: [Clause], drafts: [ClauseDraft], language: Language, _ problems: ProblemSink) {
    var terms = TermCollector(language: language, problems)
    var patterns = PatternCollector(problems)
    let written = Dictionary(drafts.map { ($0.id, $0) }) { a, _ in a }
    for (index, clause) in clauses.enumerated() {
      guard let draft = written[clause.id] else { continue }
      terms.add(draft.terms, of: index, as: .term)
      terms.add(draft.near?.value.a ?? [], of: index, as: .nearA)
      terms.add(draft.near?.value.b ?? [], of: index, as: .nearB)
      terms.add(draft.count?.value.of ?? [], of: index, as: .counted)
      terms.add(draft.missing ?? [], of: index, as: .wanted)
      let isShield = { (name: String) in name == "shield" || name.hasPrefix("shield.") }
      terms.add((draft.unless ?? []).filter { !isShield($0.value) }, of: index, as: .unless)
      if let pattern = draft.pattern { patterns.add(pattern, clause: index) }
    }
    guard !problems.hasErrors else { return nil }
    let set = patterns.compile()
    self.patterns = set.patterns
    patternClauses = set.clauses
    owners = terms.owners
    book = terms.build()
  }
}

/// Gathers the terms of a document and says which of them are none.
struct TermCollector {
  private let language: Language
  private let problems: ProblemSink
  private var builder = PhraseBook.Builder()
  private(set) var owners: [OwnTerms.Owner] = []

  init(language: Language, _ problems: ProblemSink) {
    self.language = language
    self.problems = problems
  }

  mutating func add(_ terms: [Written<String>], of clause: Int, as role: OwnTerms.Role) {
    guard !terms.isEmpty else { return }
    let owner = Int32(owners.count)
    owners.append(OwnTerms.Owner(clause: clause, role: role))
    var seen: Set<String> = []
    for term in terms where seen.insert(term.value).inserted {
      do throws(PhraseError) {
        try builder.add(term: term.value, owner: owner, language: language)
      } catch {
        guard !problems.all.contains(where: { $0.place == term.place }) else { continue }
        problems.add(.clauseTerm, at: term.place, ["term": term.value, "part": error.text])
      }
    }
  }

  consuming func build() -> PhraseBook? { owners.isEmpty ? nil : builder.build() }
}
