// SPDX-License-Identifier: Apache-2.0
import Decide
import Synchronization
import Vocabulary
import Wire

/// What all threads of a replay share.
struct Comparison: Sendable {
  let new: Engine
  /// nil: a line's own `outcome` is what it is compared with.
  let old: Engine?
  let reader: PostReader
  let report: ReplayReport
  let progress: Progress
  let tally = Tally()
  let recent = RecentLines()
}

/// Counts of a replay; in every order of the same texts the same.
final class Tally: Sendable {
  struct Counts {
    var read = 0
    var changed = 0
    /// Lines without an outcome of their own, where there is nothing else to compare with.
    var uncompared = 0
    /// Texts that a rule is cited for only now, and only before.
    var more: [String: Int] = [:]
    var fewer: [String: Int] = [:]
    var changes: [Change: Int] = [:]
  }

  struct Change: Hashable {
    var from: Outcome
    var to: Outcome
  }

  private let counts = Mutex(Counts())
  var current: Counts { counts.withLock { $0 } }
  func note(_ body: (inout Counts) -> Void) { counts.withLock { body(&$0) } }
}

/// One text that is decided differently.
struct Difference {
  var post: Post
  var line: Int
  var from: Outcome
  var to: Outcome
  /// Rules that ask for something, in the order of the text, each once. nil where nobody knows.
  var was: [String]?
  var now: [String]
}

struct ReplayWorker: LineWorker {
  private let comparison: Comparison
  private let new: Worker
  private let old: Worker?

  init(_ comparison: Comparison) {
    self.comparison = comparison
    new = comparison.new.worker()
    old = comparison.old?.worker()
  }

  mutating func read(_ line: UnsafeBufferPointer<UInt8>, line number: Int) throws(InputError) -> Incoming {
    comparison.progress.advance(line.count + 1)
    return try comparison.reader.post(line, number: number)
  }

  mutating func look(inOrder lines: inout [LineResult<Incoming>]) { comparison.recent.look(inOrder: &lines) }

  mutating func answer(_ incoming: Incoming, line number: Int, into out: ByteBuffer) -> Outcome {
    let depth = incoming.depth ?? .full
    let now = new.decide(incoming.post, depth: depth)
    let before = old?.decide(incoming.post, depth: depth)
    guard let from = before?.outcome ?? incoming.recorded else {
      comparison.tally.note {
        $0.read += 1
        $0.uncompared += 1
      }
      return .pass
    }
    let difference = Difference(
      post: incoming.post, line: number, from: from, to: now.outcome, was: before.map(Self.rules), now: Self.rules(now))
    let isChanged = from != now.outcome || (difference.was.map { $0 != difference.now } ?? false)
    comparison.tally.note { $0.add(difference, isChanged) }
    if isChanged { comparison.report.write(difference, into: out) }
    return .pass
  }

  mutating func refuse(_ error: InputError, line: Int, into out: ByteBuffer) {}

  private static func rules(_ decision: Decision) -> [String] {
    var rules: [String] = []
    for judged in decision.findings where judged.asks > .pass {
      if let clause = judged.clause, !rules.contains(clause) { rules.append(clause) }
    }
    return rules
  }
}

extension Tally.Counts {
  mutating func add(_ difference: Difference, _ isChanged: Bool) {
    read += 1
    guard isChanged else { return }
    changed += 1
    changes[Tally.Change(from: difference.from, to: difference.to), default: 0] += 1
    guard let was = difference.was else {
      for rule in difference.now { more[rule, default: 0] += 1 }
      return
    }
    for rule in difference.now where !was.contains(rule) { more[rule, default: 0] += 1 }
    for rule in was where !difference.now.contains(rule) { fewer[rule, default: 0] += 1 }
  }
}
