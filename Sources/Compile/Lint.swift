// SPDX-License-Identifier: Apache-2.0
import Vocabulary

/// What a document may say and its author would not want it to say.
struct Lint {
  let document: ProtocolDocument
  let draft: Draft
  let problems: ProblemSink

  func run() {
    noExamples()
  }
}

extension Lint {
  func noExamples() {
    for clause in document.clauses where clause.off == nil && (clause.flags.isEmpty || clause.passes.isEmpty) {
      problems.add(.lintNoExamples, at: clause.place, ["id": clause.id])
    }
  }
}
