// SPDX-License-Identifier: Apache-2.0
import Compile
import Detect
import Normalise
import Vocabulary

/// What the clauses of a protocol look for by themselves, ready to be run.
struct OwnDetectors: Sendable {
  init(_ ruleset: Ruleset) {}

  func workspace() -> Workspace { Workspace() }

  /// Adds what the clauses find by themselves to what the detectors saw; clause `i` has the number `firstNumber + i`.
  /// Notes in the workspace which clauses an `unless` term excuses.
  func look(_ text: Reading, _ workspace: inout Workspace, _ sightings: inout Sightings, firstNumber: Int) {}

  /// The buffers of one thread, and what they say of the text read last.
  struct Workspace {
    /// Whether a term of the clause's `unless` is in the text.
    func isExcused(clause: Int) -> Bool { false }
  }
}
