// SPDX-License-Identifier: Apache-2.0
import Vocabulary

/// What a document may say and its author would not want it to say.
struct Lint {
  let document: ProtocolDocument
  let draft: Draft
  let problems: ProblemSink
  /// Where the detectors that a selector names can see anything; nil when that is not known.
  let reach: (String) -> Set<Surface>?

  private var inForce: [Clause] { document.clauses.filter { $0.off == nil } }

  func run() {
    let broken = Set(draft.clauses.filter { $0.isBroken || $0.hasFaults }.map(\.id))
    let clauses = inForce.filter { !broken.contains($0.id) }
    for clause in clauses { examples(clause) }
    names()
    sanctions()
    laws()
    let disagreeing = disagreements(clauses)
    neverFires(clauses, disagreeing)
  }

  private func examples(_ clause: Clause) {
    if clause.flags.isEmpty || clause.passes.isEmpty {
      problems.add(.lintNoExamples, at: clause.place, ["id": clause.id])
    }
    let flagged = Dictionary(clause.flags.map { ($0.text, $0.place) }) { a, _ in a }
    for example in clause.passes {
      guard let other = flagged[example.text] else { continue }
      problems.add(.lintExampleTwice, at: example.place, ["text": example.text], related: other)
    }
  }
}
