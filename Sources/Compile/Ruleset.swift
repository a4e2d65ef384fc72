// SPDX-License-Identifier: Apache-2.0
import Normalise
import Vocabulary

/// A protocol that is ready to decide with.
public struct Ruleset: Sendable {
  public let document: ProtocolDocument
  /// The resolved document as one text: what people sign. Compiling it again gives the same text.
  public let resolvedText: String
  /// SHA-256 of `resolvedText`.
  public let revision: Revision
  /// The clauses in force, in the order of the document.
  public let clauses: [Clause]
  /// What the clauses find by themselves.
  public let own: OwnTerms

  public var language: Language { document.front.language }
}

/// A ruleset, and what its author should look at again.
public struct Compiled: Sendable {
  public var ruleset: Ruleset
  public var warnings: [Problem]
}

/// Everything that is wrong with a document, in the order of its lines.
public struct Problems: Error, Sendable {
  public var all: [Problem]
  public var errors: [Problem] { all.filter { $0.severity == .error } }
  public var warnings: [Problem] { all.filter { $0.severity == .warning } }
}

/// What a document may start from: the reference as written (`decoro:es@2026.12`) or the path of a document,
/// already relative to the one that names it. nil when there is none.
public typealias Bases = (String) -> (path: String, text: String)?
