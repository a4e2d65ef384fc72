// SPDX-License-Identifier: Apache-2.0
import Crypto
import Detect
import Normalise
import Vocabulary

/// What compiling needs to know besides the document.
public struct CompileOptions: Sendable {
  /// Ids of the detectors that exist; `detect` may name them, their categories and their families.
  public var detectors: [DetectorID]

  public init(detectors: [DetectorID] = Detector.all.map(\.id)) { self.detectors = detectors }
}

/// Compiles a protocol, or says everything that is wrong with it.
///
/// `path` is for messages, and for finding bases beside the document. Nothing is read from anywhere but through
/// `bases`.
public func compile(
  _ source: String, path: String, options: CompileOptions = CompileOptions(), bases: @escaping Bases
) -> Result<Compiled, Problems> {
  compile(bytes: Array(source.utf8), path: path, options: options, bases: bases)
}

/// The same, from bytes that may be no text at all.
public func compile(
  bytes: [UInt8], path: String, options: CompileOptions = CompileOptions(), bases: @escaping Bases
) -> Result<Compiled, Problems> {
  let problems = ProblemSink()
  guard let file = SourceFile.read(bytes, path: path, problems) else {
    return .failure(Problems(all: problems.sorted()))
  }
  let written = DocumentReader(file: file, problems: problems).read()
  let draft = Extends(bases: bases, problems: problems).resolve(written, of: file)
  let clauses = Completeness(detectors: options.detectors.map(\.raw), problems).check(draft)
  let document = ProtocolDocument(path: path, draft: draft, clauses: clauses)
  Lint(document: document, draft: draft, problems: problems, reach: reach).run()
  let inForce = document.clauses.filter { $0.off == nil }
  let own = OwnTerms(clauses: inForce, drafts: draft.clauses, language: draft.front.language, problems)
  guard !problems.hasErrors, let own else { return .failure(Problems(all: problems.sorted())) }
  return .success(Compiled(ruleset: Ruleset(document: document, own: own), warnings: problems.sorted()))
}

/// The surfaces on which the shipped detectors with this name look at all; nil when none has it (pictures are looked at
/// elsewhere).
private func reach(_ selector: String) -> Set<Surface>? {
  let named = Detector.all.filter { $0.id.isNamed(by: selector) }
  return named.isEmpty ? nil : named.reduce(into: Set()) { $0.formUnion($1.surfaces) }
}

extension ProtocolDocument {
  init(path: String, draft: Draft, clauses: [Clause]) {
    let articles = draft.articles.sorted { $0.number < $1.number }
    let byID = Dictionary(clauses.map { ($0.id, $0) }) { a, _ in a }
    self.init(
      path: path, front: draft.front, preface: draft.preface, articles: articles,
      clauses: articles.flatMap(\.clauses).compactMap { byID[$0] }, cards: draft.cards)
  }
}

extension Ruleset {
  init(document: ProtocolDocument, own: OwnTerms) {
    let text = Resolved.text(document)
    self.init(
      document: document, resolvedText: text,
      revision: Revision("sha256:" + hex(SHA256.hash(data: Array(text.utf8)))),
      clauses: document.clauses.filter { $0.off == nil }, own: own)
  }
}
