// SPDX-License-Identifier: Apache-2.0
import Foundation
import Testing
import Vocabulary

@testable import Compile

private let head = "---\ndecoro: 1\ntitle: P\norganization: O\nlanguage: es\n---\n"

/// Documents that somebody wrote to hurt: each is answered with a verdict, never with a crash or a wait.
struct Hostile: Sendable, CustomTestStringConvertible {
  var name: String
  var text: @Sendable () -> String
  /// nil: it compiles.
  var id: ProblemID?
  var testDescription: String { name }

  init(_ name: String, _ id: ProblemID?, _ text: @escaping @Sendable () -> String) {
    (self.name, self.id, self.text) = (name, id, text)
  }

  static func many(_ piece: String, _ count: Int) -> String { String(repeating: piece, count: count) }
  static func clause(_ body: String) -> String { "## 1. A\n\n```clause a\n\(body)\ncomment: hold\n```\n" }

  static let all: [Hostile] = [
    Hostile("three megabytes", .tooLarge) { many("a", 3 << 20) },
    Hostile("a hundred thousand clauses", .tooManyClauses) {
      head + "## 1. A\n\n" + many("```clause a\n```\n", 100_000)
    },
    Hostile("two thousand empty clauses", .clauseDuplicate) {
      head + "## 1. A\n\n" + many("```clause a\n```\n", 2_000)
    },
    Hostile("thirty thousand terms", .tooManyTerms) {
      head + clause("terms: [" + (0..<30_000).map { "t\($0)" }.joined(separator: ", ") + "]")
    },
    Hostile("quotations inside quotations", .tooDeep) { head + many(">", 200_000) },
    Hostile("lists inside lists", .tooDeep) { head + many("- ", 200_000) + "a" },
    Hostile("very many open brackets", .articleNone) { head + many("[", 300_000) },
    Hostile("very many stars", .articleNone) { head + many("*a ", 100_000) },
    Hostile("very many underscores", .articleNone) { head + many("_a__", 80_000) },
    Hostile("very many backticks", .articleNone) { head + (1...700).map { many("`", $0) }.joined(separator: "a") },
    Hostile("images of images", .articleNone) { head + many("![", 150_000) },
    Hostile("links of links", .articleNone) { head + many("[a](<b", 50_000) },
    Hostile("angle brackets", .articleNone) { head + many("<", 300_000) },
    Hostile("comments never closed", .articleNone) { head + many("<!-- a ", 40_000) },
    Hostile("references", .articleNone) { head + (0..<10_000).map { "[\($0)]: /u\n" }.joined() + many("[1]", 20_000) },
    Hostile("YAML brackets", .tooDeep) { head + clause("terms: " + many("[", 500_000)) },
    Hostile("YAML braces", .tooDeep) { head + clause("near: " + many("{a: ", 200_000)) },
    Hostile("YAML lists on one line", .tooDeep) { head + clause(many("- ", 300_000)) },
    Hostile("YAML stairs", .tooDeep) {
      head + clause((0..<1_000).map { many(" ", $0) + "k\($0):" }.joined(separator: "\n"))
    },
    Hostile("a laugh that grows", .yamlAnchor) {
      head + clause("a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\nd: [*c, *c]")
    },
    Hostile("YAML quotes never closed", .yamlSyntax) { head + clause("why: \"" + many("a ", 400_000)) },
    Hostile("twenty thousand keys", .clauseUnknownKey) {
      head + clause((0..<20_000).map { "k\($0): v" }.joined(separator: "\n"))
    },
    Hostile("zeros", .controlCharacter) { many("\0", 1 << 20) },
    Hostile("a tower of marks", .tooManyMarks) { head + "a" + many("\u{301}\u{327}", 300_000) },
    Hostile("lines and nothing else", .frontMissing) { many("\n", 1 << 17) },
    Hostile("a front matter without end", .frontUnclosed) { "---\n" + many("a: b\n", 200_000) },
    Hostile("articles by the ten thousand", nil) {
      head + (1...9_999).map { "## \($0). A\n" }.joined()
        + clause("detect: [courtesy.insult]").replacing("## 1. A\n", with: "")
    },
    Hostile("a pattern of stars", .patternSyntax) { head + clause("pattern: '" + many("*", 1_900) + "'") },
    Hostile("a pattern of groups", .patternSyntax) { head + clause("pattern: '" + many("(", 1_900) + "'") },
    Hostile("a pattern that doubles", .patternTooLarge) { head + clause("pattern: '((((a{9}){9}){9}){9}){9}'") },
    Hostile("the worst pattern for backtracking", nil) { head + clause("pattern: '(a+)+b'") },
  ]
}

@Test(arguments: Hostile.all) func hostileDocumentsGetAVerdict(hostile: Hostile) {
  switch compile(hostile.text(), path: "h.md", bases: { _ in nil }) {
  case .success: #expect(hostile.id == nil)
  case .failure(let problems):
    #expect(problems.errors.count <= ProblemSink.maximum)
    #expect(hostile.id.map { id in problems.all.contains { $0.id == id } } ?? false, "\(problems.all.map(\.id))")
    // Screens of hostile lines stay screens.
    for problem in problems.all.prefix(5) { #expect(problem.screen(in: .es).utf8.count < 4_000) }
  }
}

@Test func randomBytesAreNoDocumentAndNoCrash() {
  var generator = SplitMix(seed: 2026)
  let alphabet = Array("---\n```clause a\n:[]{}\"'&*!|>#-, \t«»\\0.9\u{301}é\n## 1. A\nflags: detect terms".utf8)
  var refused = 0
  for _ in 0..<2_000 {
    let count = Int.random(in: 0...400, using: &generator)
    let noise = (0..<count).map { _ in
      Int.random(in: 0..<20, using: &generator) == 0
        ? UInt8.random(in: 0...255, using: &generator) : alphabet[Int.random(in: 0..<alphabet.count, using: &generator)]
    }
    let bytes = Array((head + "## 1. A\n\n```clause a\n").utf8) + noise + Array("\n```\n".utf8)
    if case .failure = compile(bytes: bytes, path: "r.md", bases: { _ in nil }) { refused += 1 }
  }
  #expect(refused > 1_900)
}
