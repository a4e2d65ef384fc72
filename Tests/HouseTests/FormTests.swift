// SPDX-License-Identifier: Apache-2.0
import Testing

@Suite("Every file has the form of the house") struct FormTests {
  /// Generated pages, prose and data have no comments to carry the line.
  static let withLicence = Checkout.files.filter { file in
    [".swift", ".py", ".css", ".js", ".h", ".modulemap", ".yaml", ".sh"].contains { file.path.hasSuffix($0) }
      || file.text.hasPrefix("#!")
  }

  @Test("It names the licence", arguments: withLicence)
  func licence(_ file: TextFile) { #expect(!Form.lacksLicence(file)) }

  @Test("It is at most 400 lines long, tables of words apart", arguments: Checkout.swift)
  func length(_ file: TextFile) { #expect(!Form.isTooLong(file), "\(file.lines.count - 1) lines") }

  @Test("It contains nothing that sources do without", arguments: Checkout.sources)
  func forbidden(_ file: TextFile) { #expect(Form.forbiddenWords(in: file) == []) }

  @Test("No type is named like its module", arguments: Checkout.sources)
  func names(_ file: TextFile) { #expect(Form.isNamedLikeModule(file) == []) }

  @Test("It knows nothing of the machine it was written on", arguments: Checkout.files)
  func machines(_ file: TextFile) { #expect(Form.machinePaths(in: file) == []) }

  @Test("Half of the sources have at most 100 lines")
  func median() throws {
    let lengths = Checkout.sources.filter { !$0.path.hasSuffix("+Table.swift") }.map { $0.lines.count - 1 }.sorted()
    try #require(!lengths.isEmpty)
    #expect(lengths[lengths.count / 2] <= 100)
  }
}

@Suite("The rules of form can fail") struct FormRuleTests {
  private func source(_ text: String, _ path: String = "Sources/Wire/A.swift") -> TextFile {
    TextFile(path: path, text: text)
  }

  @Test func aFileWithoutLicence() {
    #expect(Form.lacksLicence(source("import Vocabulary\n")))
    #expect(!Form.lacksLicence(source("#!/usr/bin/env bash\n# \(Form.licence)\n")))
  }

  @Test func aFileOfTooManyLines() {
    let long = String(repeating: "\n", count: 401)
    #expect(Form.isTooLong(source(long)))
    #expect(!Form.isTooLong(source(long, "Sources/Detect/Insults+Table.swift")))
    #expect(!Form.isTooLong(source(String(repeating: "\n", count: 400))))
  }

  @Test(arguments: Form.forbidden.map(\.word))
  func aForbiddenWord(_ word: String) {
    #expect(Form.forbiddenWords(in: source("let x = 1\n  \(word) y\n")).count == 1)
  }

  @Test func aWordThatOnlyEndsLikeAForbiddenOne() {
    #expect(Form.forbiddenWords(in: source("has! retry! hasRegex.count\n")) == [])
  }

  @Test(arguments: ["public struct Wire {", "enum Wire: Sendable {", "  final class Wire", "typealias Wire = Int"])
  func aTypeNamedLikeItsModule(_ line: String) {
    #expect(Form.isNamedLikeModule(source(line)).count == 1)
  }

  @Test(arguments: ["struct Wired {", "// struct Wire", "extension Wire.Chunk {", "struct Chunk: Wire.Other {"])
  func aTypeWithANameOfItsOwn(_ line: String) {
    #expect(Form.isNamedLikeModule(source(line)) == [])
  }

  @Test(arguments: Form.machines)
  func aPathOfAMachine(_ path: String) {
    #expect(Form.machinePaths(in: source("let x = \"\(path)somebody\"")).count == 1)
    #expect(Form.machinePaths(in: source("the folder web\(path)page")) == [])
  }
}
