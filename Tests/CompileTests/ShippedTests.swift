// SPDX-License-Identifier: Apache-2.0
import Foundation
import Testing
import Vocabulary

@testable import Compile

/// The protocols in `protocols/`, read from the repository.
enum Shipped {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().resolvingSymlinksInPath()
    .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("protocols")
  static let files = ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? [])
    .filter { $0.hasSuffix(".md") }.sorted()

  static func text(_ file: String) throws -> String {
    try String(contentsOf: folder.appendingPathComponent(file), encoding: .utf8)
  }

  /// `decoro:es` and its editions are the files named after them.
  static func bases(_ name: String) -> (path: String, text: String)? {
    guard name.hasPrefix("decoro:") else { return nil }
    let file = "decoro.\(name.dropFirst(7).prefix { $0 != "@" }).md"
    return (try? text(file)).map { (file, $0) }
  }
}

@Test(arguments: Shipped.files) func shippedProtocolsCompileWithoutErrorsAndWithoutWarnings(file: String) throws {
  switch compile(try Shipped.text(file), path: file, bases: Shipped.bases) {
  case .success(let compiled):
    for warning in compiled.warnings { Issue.record("\(warning.screen(in: .en))") }
    #expect(!compiled.ruleset.clauses.isEmpty)
    #expect(!compiled.ruleset.document.cards.isEmpty)
  case .failure(let problems):
    for problem in problems.all { Issue.record("\(problem.screen(in: .en))") }
  }
}

@Test(arguments: Shipped.files) func theResolvedTextIsAProtocolThatResolvesToItself(file: String) throws {
  let first = try compile(try Shipped.text(file), path: file, bases: Shipped.bases).get().ruleset
  let second = try compile(first.resolvedText, path: file, bases: { _ in nil }).get().ruleset
  #expect(second.resolvedText == first.resolvedText)
  #expect(second.revision == first.revision)
  #expect(second.clauses.map(\.id) == first.clauses.map(\.id))
}

@Test func thereAreShippedProtocols() { #expect(!Shipped.files.isEmpty) }
