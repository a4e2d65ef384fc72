// SPDX-License-Identifier: Apache-2.0
import Compile
import Detect
import Normalise
import Vocabulary

/// What the clauses of a protocol look for by themselves, ready to be run.
struct OwnDetectors: Sendable {
  private let terms: OwnTerms
  private let clauses: [Clause]
  /// Clauses that fire when none of their words is there.
  private let wanting: [Int]
  /// Where any of them says something, or is excused by a term.
  private let surfaces: Set<Surface>

  init(_ ruleset: Ruleset) {
    terms = ruleset.own
    clauses = ruleset.clauses
    wanting = clauses.indices.filter { ruleset.clauses[$0].own.map { !$0.missing.isEmpty } ?? false }
    surfaces = Set(clauses.filter { $0.own != nil || !($0.unless?.terms.isEmpty ?? true) }.flatMap(\.ladders.keys))
  }

  func workspace() -> Workspace { Workspace(patterns: terms.patterns?.worker()) }

  /// Adds what the clauses find by themselves to what the detectors saw; clause `i` has the number `firstNumber + i`.
  /// Notes in the workspace which clauses an `unless` term excuses.
  func look(_ text: Reading, _ workspace: inout Workspace, _ sightings: inout Sightings, firstNumber: Int) {
    guard !terms.isEmpty else { return }
    workspace.clear()
    guard surfaces.contains(text.context.surface) else { return }
    if let book = terms.book { look(text, book, &workspace) }
    lookForPatterns(text, &workspace)
    for clause in wanting where !workspace.present.contains(clause) {
      workspace.hits[clause, default: []].append(Hit(0..<0))
    }
    for (clause, hits) in workspace.hits where clauses[clause].ladders[text.context.surface] != nil {
      sightings.add(hits, of: clauses[clause].ownID, number: firstNumber + clause, in: text)
    }
  }

  // MARK: Terms

  private func look(_ text: Reading, _ book: PhraseBook, _ workspace: inout Workspace) {
    guard book.lexicon.mayMatch(text) else { return }
    _ = book.lexicon.resolve(text, into: &workspace.sequence)
    book.scan(text, workspace.sequence, into: &workspace.matches)
    let matches = workspace.matches
    let words = workspace.sequence.words
    var next = matches.startIndex
    while next < matches.endIndex {
      let owner = matches[next].owner
      let from = next
      while next < matches.endIndex, matches[next].owner == owner { next += 1 }
      let (clause, role) = (terms.owners[Int(owner)].clause, terms.owners[Int(owner)].role)
      let own = Matches(matches[from..<next], words)
      switch role {
      case .term: workspace.hits[clause, default: []] += own.all.map { Hit($0.folded) }
      case .unless: workspace.excused.insert(clause)
      case .wanted: workspace.present.insert(clause)
      case .counted:
        if let count = clauses[clause].own?.count, let span = own.span(ofAtLeast: count.atLeast) {
          workspace.hits[clause, default: []].append(Hit(span))
        }
      case .nearA: workspace.near[clause] = own
      case .nearB:
        if let a = workspace.near[clause], let near = clauses[clause].own?.near {
          workspace.hits[clause, default: []] += a.pairs(with: own, within: near.within).map { Hit($0) }
        }
      }
    }
  }

  // MARK: Patterns

  private func lookForPatterns(_ text: Reading, _ workspace: inout Workspace) {
    guard let found = workspace.patterns?.scan(text.folded) else { return }
    for match in found { workspace.hits[terms.patternClauses[match.pattern], default: []].append(Hit(match.range)) }
  }

  /// The buffers of one thread, and what they say of the text read last.
  struct Workspace {
    fileprivate let patterns: PatternWorker?
    fileprivate var sequence = WordSequence()
    fileprivate var matches = ContiguousArray<PhraseMatch>()
    fileprivate var hits: [Int: [Hit]] = [:]
    fileprivate var near: [Int: Matches] = [:]
    fileprivate var present: Set<Int> = []
    fileprivate var excused: Set<Int> = []

    fileprivate init(patterns: PatternWorker?) { self.patterns = patterns }

    fileprivate mutating func clear() {
      hits.removeAll(keepingCapacity: true)
      near.removeAll(keepingCapacity: true)
      present.removeAll(keepingCapacity: true)
      excused.removeAll(keepingCapacity: true)
    }

    /// Whether a term of the clause's `unless` is in the text.
    func isExcused(clause: Int) -> Bool { excused.contains(clause) }
  }
}

/// Where the terms of one owner stand, in the order of the text and without overlaps.
private struct Matches {
  struct Match {
    var words: Range<Int>
    var sentence: Int32
    var folded: Range<Int>
  }

  private(set) var all: [Match] = []

  init(_ matches: ArraySlice<PhraseMatch>, _ words: ContiguousArray<Word>) {
    for match in matches {
      let range = Int(match.words.lowerBound)..<Int(match.words.upperBound)
      let folded = Int(words[range.lowerBound].start)..<Int(words[range.upperBound - 1].end)
      let found = Match(words: range, sentence: words[range.lowerBound].sentence, folded: folded)
      // The longer of two that overlap says more: «café frío» rather than «café».
      guard let last = all.last, last.words.upperBound > range.lowerBound else {
        all.append(found)
        continue
      }
      if range.count > last.words.count { all[all.count - 1] = found }
    }
  }

  /// From the first to the last, when there are enough of them.
  func span(ofAtLeast least: Int) -> Range<Int>? {
    guard all.count >= least, let first = all.first, let last = all.last else { return nil }
    return first.folded.lowerBound..<last.folded.upperBound
  }

  /// Neighbours, one from each side, in one sentence and at most `within` words apart; side by side is 1.
  func pairs(with others: Matches, within: Int) -> [Range<Int>] {
    let line = (all.map { ($0, true) } + others.all.map { ($0, false) })
      .sorted { ($0.0.words.lowerBound, $0.0.words.upperBound) < ($1.0.words.lowerBound, $1.0.words.upperBound) }
    var pairs: [Range<Int>] = []
    for ((left, isA), (right, isB)) in zip(line, line.dropFirst()) {
      let apart = right.words.lowerBound - left.words.upperBound + 1
      guard isA != isB, left.sentence == right.sentence, apart >= 1, apart <= within else { continue }
      let span = left.folded.lowerBound..<right.folded.upperBound
      if let last = pairs.last, last.upperBound > span.lowerBound {
        pairs[pairs.count - 1] = last.lowerBound..<span.upperBound
      } else {
        pairs.append(span)
      }
    }
    return pairs
  }
}
