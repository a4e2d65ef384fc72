// SPDX-License-Identifier: Apache-2.0
import Compile
import Testing
import Vocabulary

@testable import Decide

/// What one clause finds by itself in a text, as the pieces of the text.
private func found(_ clause: String, in text: String, on surface: Surface = .official) throws -> [String] {
  let document =
    "---\ndecoro: 1\ntitle: P\norganization: O\nlanguage: es\n---\n## 1. A\n\n```clause mine\n\(clause)\nofficial: hold\n```\n"
  let ruleset = try compile(document, path: "p.md", bases: { _ in nil }).get().ruleset
  let decision = Engine(ruleset: ruleset).worker().decide(Post(text, surface: surface))
  let bytes = Array(text.utf8)
  return decision.findings.filter { $0.finding.detector == .ofClause("mine") && $0.asks > .pass }
    .map { String(decoding: bytes[$0.finding.bytes], as: UTF8.self) }
}

@Test(arguments: [
  ("terms: [producto milagroso]", "nuestros productos milagrosos curan", ["productos milagrosos"]),
  ("terms: [barato]", "más BARATAS imposible", ["BARATAS"]),
  ("terms: [año]", "este ano", []),
  ("terms: [gratis]", "todo gratis y gratis", ["gratis", "gratis"]),
  ("terms: [gratis]\nunless: [envío]", "gratis el envío", []),
  ("terms: [gratis]\nunless: [envío]", "gratis hoy", ["gratis"]),
  ("pattern: '[0-9]+ ?% ?off'", "hoy 50 % OFF en todo", ["50 % OFF"]),
  (#"pattern: '\bola\b'"#, "la española y la ola", ["ola"]),
  ("near: {a: [precio], b: [competencia], within: 4}", "el precio de la competencia", ["precio de la competencia"]),
  ("near: {a: [precio], b: [competencia], within: 4}", "la competencia sube su precio", ["competencia sube su precio"]),
  ("near: {a: [precio], b: [competencia], within: 2}", "el precio de la competencia", []),
  ("near: {a: [precio], b: [competencia], within: 1}", "precio competencia", ["precio competencia"]),
  ("near: {a: [precio], b: [competencia], within: 9}", "Buen precio. La competencia no.", []),
  ("count: {of: [gratis], at-least: 3}", "gratis, gratis y más gratis hoy", ["gratis, gratis y más gratis"]),
  ("count: {of: [gratis], at-least: 3}", "gratis y gratis", []),
  ("missing: [apelar, apelación]", "Ocultamos su comentario.", [""]),
  ("missing: [apelar, apelación]", "Ocultamos su comentario. Puede apelar.", []),
]) func ownDetectorsFindWhatTheClauseSays(clause: String, text: String, expected: [String]) throws {
  #expect(try found(clause, in: text) == expected)
}

@Test func whatIsMissingHasAnEmptySpanAtTheStart() throws {
  let document =
    "---\ndecoro: 1\ntitle: P\norganization: O\nlanguage: es\n---\n## 1. A\n\n```clause mine\nmissing: [apelar]\nofficial: hold\n```\n"
  let ruleset = try compile(document, path: "p.md", bases: { _ in nil }).get().ruleset
  let decision = Engine(ruleset: ruleset).worker().decide(Post("hola", surface: .official))
  #expect(decision.findings.contains { $0.finding.bytes == 0..<0 && $0.clause == "mine" })
  #expect(decision.outcome == .hold)
}

@Test func oneWorkerForgetsTheTextBefore() throws {
  let document =
    "---\ndecoro: 1\ntitle: P\norganization: O\nlanguage: es\n---\n## 1. A\n\n```clause mine\nterms: [gratis]\nunless: [envío]\nofficial: hold\n```\n"
  let worker = Engine(ruleset: try compile(document, path: "p.md", bases: { _ in nil }).get().ruleset).worker()
  #expect(worker.decide(Post("gratis el envío", surface: .official)).outcome == .pass)
  #expect(worker.decide(Post("gratis", surface: .official)).outcome == .hold)
  #expect(worker.decide(Post("hola", surface: .official)).outcome == .pass)
}

@Test func `Findings of a protocol's own clauses come in one order, whichever process asks`() throws {
  let clauses = (1...9).map { number in
    "```clause c\(number)\nterms: [palabra\(String(repeating: "x", count: number))]\ncomment: hold\n```\n\n"
  }
  let document =
    "---\ndecoro: 1\ntitle: P\norganization: O\nlanguage: es\n---\n## 1. A\n\n" + clauses.joined()
  let ruleset = try compile(document, path: "p.md", bases: { _ in nil }).get().ruleset
  let text = (1...9).reversed().map { "palabra" + String(repeating: "x", count: $0) }.joined(separator: " y ")
  let found = Engine(ruleset: ruleset).worker().decide(Post(text)).findings.map(\.finding.bytes.lowerBound)
  #expect(found.count == 9)
  #expect(found == found.sorted())
}
