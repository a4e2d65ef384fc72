// SPDX-License-Identifier: Apache-2.0
import Testing
import Vocabulary

@testable import Compile

private let base = """
  ---
  decoro: 1
  title: Base
  organization: Consultora
  language: es
  version: 2026.12
  effective: 2026-12-01
  topics: [café]
  mission: Servir.
  consulted: [{who: comité, when: 2026-11-10}]
  ---

  Preámbulo.

  ## 1. Cortesía

  Prosa de la base.

  ```clause cortesia
  detect: [courtesy.insult]
  comment: {hide: 0.90, hold: 0.50}
  reply: hold
  why: El insulto cambia de tema.
  flags: ["es un «idiota»"]
  passes: ["no estoy de acuerdo"]
  ```

  ```clause gratis
  terms: [gratis]
  official: hold
  flags: ["todo «gratis»"]
  passes: ["todo a buen precio"]
  ```

  ## 2. Marca

  Cuidamos la marca.

  ## Situaciones

  ### ¿Qué hago si me atacan?

  1. No conteste.

  ```situation
  text: Usted es imbécil
  surface: comment
  outcome: hide
  ```
  """

private func child(_ body: String, extends: String = "decoro:es@2026.12") throws -> Compiled {
  let text = "---\ndecoro: 1\ntitle: Hija\norganization: Andino\nlanguage: es\nextends: \(extends)\n---\n\(body)"
  return try compile(text, path: "clientes/andino.md") { name in
    ["decoro:es@2026.12", "clientes/base.md"].contains(name) ? (name, base) : nil
  }.get()
}

@Test func aClauseWithTheSameIDReplacesTheKeysItNamesAndAddsToItsLists() throws {
  let ruleset = try child(
    """
    ## 1. Cortesía

    ```clause cortesia
    comment: hold
    flags: ["es una «bestia»"]
    ```

    ```clause gratis
    terms: [regalado]
    ```
    """
  ).ruleset
  let courtesy = try #require(ruleset.document.clause("cortesia"))
  #expect(courtesy.ladders[.comment] == Ladder([.init(.hold, from: 0.5)]))
  #expect(courtesy.ladders[.reply] == Ladder([.init(.hold, from: 0.5)]))
  #expect(courtesy.detect == ["courtesy.insult"])
  #expect(courtesy.why?.es == "El insulto cambia de tema.")
  #expect(courtesy.flags.map(\.text) == ["es un idiota", "es una bestia"])
  #expect(ruleset.document.clause("gratis")?.own?.terms == ["gratis", "regalado"])
}

@Test func anArticleWithProseReplacesTheProseAndOneWithoutKeepsIt() throws {
  let replaced = try child("## 1. Buen trato\n\nProsa nueva.\n").ruleset.document
  #expect(replaced.articles.map(\.title) == ["Buen trato", "Marca"])
  #expect(replaced.articles[0].prose == "Prosa nueva.")
  #expect(replaced.articles[0].clauses == ["cortesia", "gratis"])
  let kept = try child("## 1. Cortesía\n\n```clause cortesia\nreply: advise\n```\n").ruleset.document
  #expect(kept.articles[0].prose == "Prosa de la base.")
  #expect(kept.articles[0].clauses == ["gratis", "cortesia"])
}

@Test func aClauseThatIsOffStaysInTheDocumentAndDecidesNothing() throws {
  let ruleset = try child("## 1. Cortesía\n\n```clause gratis\noff: no hacemos promociones\n```\n").ruleset
  #expect(ruleset.clauses.map(\.id) == ["cortesia"])
  #expect(ruleset.document.clause("gratis")?.off == "no hacemos promociones")
  #expect(ruleset.resolvedText.contains("off: no hacemos promociones"))
}

@Test func whatBelongsToAnEditionIsNotInherited() throws {
  let front = try child("").ruleset.document.front
  #expect(front.title == "Hija")
  #expect(front.topics == ["café"])
  #expect(front.mission == "Servir.")
  #expect(front.version == nil && front.effective == nil && front.consulted.isEmpty)
}

@Test func aDocumentAndItsBaseWrittenOutAreTheSameRevision() throws {
  let ruleset = try child("## 3. Nuevo\n\nAlgo más.\n").ruleset
  let again = try compile(ruleset.resolvedText, path: "otro.md", bases: { _ in nil }).get().ruleset
  #expect(again.revision == ruleset.revision)
  #expect(!ruleset.resolvedText.contains("extends"))
  #expect(ruleset.document.articles.map(\.number) == [1, 2, 3])
}

@Test func anOwnBaseIsFoundBesideTheDocumentAndPinned() throws {
  let refused = #expect(throws: Problems.self) { try child("", extends: "{document: base.md}") }
  let hash = try #require(refused?.all.first?.remedy.es.firstMatch(of: /[0-9a-f]{64}/)?.output)
  let ruleset = try child("", extends: "{document: base.md, sha256: \(hash)}").ruleset
  #expect(ruleset.clauses.map(\.id) == ["cortesia", "gratis"])
}

@Test func whatDoesNotChangeTheMeaningDoesNotChangeTheRevision() throws {
  let first = try compile(base, path: "a.md", bases: { _ in nil }).get().ruleset
  let other = base.replacing(
    "comment: {hide: 0.90, hold: 0.50}\nreply: hold", with: "reply: {hold: 0.5}  \ncomment: {hold: 0.5, hide: 0.9}"
  )
  .replacing("\n", with: "\r\n").replacing("Cortesía", with: "Cortesi\u{301}a")
  #expect(other != base)
  #expect(try compile(other, path: "b.md", bases: { _ in nil }).get().ruleset.revision == first.revision)
  let word = base.replacing("Prosa de la base", with: "Prosa de esta base")
  #expect(try compile(word, path: "c.md", bases: { _ in nil }).get().ruleset.revision != first.revision)
  #expect(first.revision.description.count == 71)
}

@Test func scalarsAreReadAsWritten() throws {
  let text = base.replacing("version: 2026.12", with: "version: 2026.10\ncountry: NO").replacing(
    "[café]", with: "[yes, 0x10, 1e3, ~, null]")
  let front = try compile(text, path: "a.md", bases: { _ in nil }).get().ruleset.document.front
  #expect(front.version == "2026.10")
  #expect(front.country == "NO")
  #expect(front.effective == "2026-12-01")
  #expect(front.topics == ["yes", "0x10", "1e3", "~", "null"])
}
