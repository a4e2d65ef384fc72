// SPDX-License-Identifier: Apache-2.0
import Compile
import Store
import TestKit
import Testing
import Vocabulary

@testable import Desk

/// A draft changed by form: the one thing changes, and every line that is not its own stays as it was.
@Suite struct FormTests {
  static let text = """
    ---
    decoro: 1
    extends: decoro:es
    # El nombre, como en la cámara de comercio.
    title: P
    organization: Café Andino
    language: es
    topics: [café, "pan: dulce"]
    # Cierre de la cabeza.
    ---

    Prefacio.

    ## 3. Trato

    Tratamos bien a todos.

    ```clause courtesy
    # Lo pidió el comité.
    why: "Porque sí: importa"
    flags:
    - es un «idiota» total
    # De la tienda de Pereira.
    passes: [qué mal café, "dijo: ya"]
    ```

    Más prosa.

    ```clause own-words
    terms: [zarandajo]
    comment: hold
    flags: ["qué «zarandajo»"]
    passes: [todo bien]
    ```

    ## 9. Al final

    Fin.
    """

  private func compiled(_ text: String) throws -> ProtocolDocument {
    try compile(text, path: "p.md", bases: Protocols.base).get().ruleset.document
  }

  private func changed(_ change: DraftChange, _ text: String = text) throws -> (String, ProtocolDocument) {
    let after = try Company.text(of: text, compiled(text), after: change)
    return (after, try compiled(after))
  }

  /// Lines of the old text that are not in the new one.
  private func lost(_ after: String) -> [String] {
    let kept = Set(after.split(separator: "\n").map(String.init))
    return Self.text.split(separator: "\n").map(String.init).filter { !kept.contains($0) }
  }

  @Test func `The head`() throws {
    let (text, document) = try changed(.head([.mission: "Pagar con justicia: siempre # y ya"]))
    #expect(document.front.mission == "Pagar con justicia: siempre # y ya" && lost(text) == [])
    let (less, without) = try changed(.head([.title: "Otro \"título\""]))
    #expect(without.front.title == "Otro \"título\"" && lost(less) == ["title: P"])
    let (lists, listed) = try changed(.frontList(.topics, ["té", "- no es lista", "  "]))
    #expect(listed.front.topics == ["té", "- no es lista"] && lost(lists) == ["topics: [café, \"pan: dulce\"]"])
    #expect(try !changed(.frontList(.topics, [])).0.contains("topics:"))
    let asked = [FrontMatter.Consultation(who: "comité: el de convivencia", when: "2026-11-10")]
    #expect(try changed(.consulted(asked)).1.front.consulted == asked)
    #expect(throws: Refusal.badDate) { try changed(.consulted([.init(who: "x", when: "ayer")])) }
  }

  @Test func `The prose of an article, above its rules`() throws {
    let (text, document) = try changed(.prose(article: 3, "Uno.\n\n# Dos.\n\n--- Tres."))
    let article = try #require(document.articles.first { $0.number == 3 })
    #expect(article.prose.contains("Uno.") && article.prose.contains("Dos.") && !article.prose.contains("Más prosa"))
    #expect(Set(lost(text)) == ["Tratamos bien a todos.", "Más prosa."])
    #expect(document.articles.map(\.number) == (try compiled(Self.text)).articles.map(\.number))
    // One that only the base has gets a section, in its place.
    let (inherited, after) = try changed(.prose(article: 5, "Con cuidado."))
    #expect(after.articles.first { $0.number == 5 }?.prose == "Con cuidado." && lost(inherited) == [])
    #expect(inherited.range(of: "## 5.")!.lowerBound < inherited.range(of: "## 9.")!.lowerBound)
    for bad in ["", "```clause x\n```", "~~~", String(repeating: "x", count: 20_001)] {
      #expect(throws: Refusal.badText) { try changed(.prose(article: 3, bad)) }
    }
  }

  @Test func `A file from Windows keeps its line ends`() throws {
    let windows = Self.text.replacing("\n", with: "\r\n")
    let (text, document) = try changed(.say(clause: "courtesy", .why, "Porque duele"), windows)
    #expect(document.clause("courtesy")?.why?.es == "Porque duele")
    #expect(text.unicodeScalars.split(separator: "\n").dropLast().allSatisfy { $0.last == "\r" })
    #expect(text.replacing("\r\n", with: "\n") == (try changed(.say(clause: "courtesy", .why, "Porque duele")).0))
  }

  @Test func `What a rule says, does and looks for`() throws {
    let (text, document) = try changed(.say(clause: "courtesy", .why, "Porque duele"))
    #expect(document.clause("courtesy")?.why?.es == "Porque duele" && lost(text) == ["why: \"Porque sí: importa\""])
    #expect(try changed(.say(clause: "courtesy", .why, "")).0.contains("# Lo pidió el comité."))
    let (_, decided) = try changed(.decide(clause: "own-words", .comment, .hide))
    #expect(decided.clause("own-words")?.ladders[.comment]?.steps.map(\.outcome) == [.hide])
    let (_, more) = try changed(.add(clause: "own-words", .terms, "cachivache de allá"))
    #expect(more.clause("own-words")?.own?.terms == ["zarandajo", "cachivache de allá"])
    let (fewer, removed) = try changed(.remove(clause: "courtesy", .passes, "dijo: ya"))
    #expect(removed.clause("courtesy")?.passes.contains { $0.text == "dijo: ya" } == false)
    #expect(fewer.contains("# De la tienda de Pereira."))
    #expect(throws: Refusal.notFound) { try changed(.remove(clause: "courtesy", .passes, "nunca")) }
    #expect(throws: Refusal.alreadyDone) { try changed(.add(clause: "own-words", .terms, "zarandajo")) }
  }

  @Test func `Off with a reason, and on again`() throws {
    let (text, off) = try changed(.off(clause: "own-words", reason: "Ya no se usa: nadie la dice"))
    #expect(off.clause("own-words")?.off == "Ya no se usa: nadie la dice")
    let (again, on) = try changed(.on(clause: "own-words"), text)
    #expect(on.clause("own-words")?.off == nil && again == Self.text)
    // A rule of the base too.
    let (base, gone) = try changed(.off(clause: "brand", reason: "No aplica"))
    #expect(gone.clause("brand")?.off == "No aplica" && lost(base) == [])
  }

  @Test func `A new rule with words, one that it finds and one that is fine`() throws {
    let change = DraftChange.newClause(
      article: 9, id: "no-promos", terms: ["ganga", ""], flags: "qué «ganga»", passes: "buen precio", .official, .hold)
    let (text, document) = try changed(change)
    let clause = try #require(document.clause("no-promos"))
    #expect(clause.article == 9 && clause.own?.terms == ["ganga"] && lost(text) == [])
    for id in ["", "Con Mayúscula", "a b", "x\n```", "courtesy"] {
      #expect(throws: Refusal.self) {
        try changed(
          .newClause(article: 9, id: id, terms: ["x"], flags: "«x»", passes: "y", .official, .hold))
      }
    }
  }

  @Test func `A block on one line is for the text, and a change that breaks the document is not kept`() async throws {
    let one = Self.text.replacing("terms: [zarandajo]\ncomment: hold\n", with: "{terms: [zarandajo], comment: hold, ")
      .replacing(
        "flags: [\"qué «zarandajo»\"]\npasses: [todo bien]", with: "flags: [\"qué «zarandajo»\"], passes: [todo bien]}")
    #expect(throws: Refusal.onlyAsText) { try changed(.add(clause: "own-words", .terms, "x"), one) }
    let test = try TestCompany()
    let owner = try test.actor("Ana", [.owner])
    let id = try await test.company.draft(owner, Self.text)
    let seen = try await test.company.version(owner, id).changedAt
    await #expect(throws: BrokenChange.self) {
      try await test.company.change(owner, id, seen: seen, .add(clause: "courtesy", .flags, "sin cerrar «esto"))
    }
    await #expect(throws: BrokenChange.self) {
      try await test.company.change(owner, id, seen: seen, .decide(clause: "courtesy", .personal, .hide))
    }
    #expect(try await test.company.version(owner, id).text == Self.text)
    let kept = try await test.company.change(owner, id, seen: seen, .head([.version: "2027.1"]))
    #expect(kept.number == "2027.1")
    await #expect(throws: Refusal.changedMeanwhile) {
      try await test.company.change(owner, id, seen: seen, .head([.version: "2027.2"]))
    }
    // Form and text say the same of a rule.
    let form = try #require(try await test.company.form(owner, id).form)
    #expect(form.rules["courtesy"]?.own[.flags] == ["es un «idiota» total"])
    #expect(form.rules["own-words"]?.decides == [.comment: .hold])
  }
}
