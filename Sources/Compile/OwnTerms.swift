// SPDX-License-Identifier: Apache-2.0
import Vocabulary

/// What the clauses of a document look for by themselves.
public struct OwnTerms: Sendable {
  init?(clauses: [Clause], drafts: [ClauseDraft], options: CompileOptions, _ problems: ProblemSink) {}
}
