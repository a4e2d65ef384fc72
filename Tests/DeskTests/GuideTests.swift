// SPDX-License-Identifier: Apache-2.0
import Desk
import Store
import TestKit
import Testing
import Vocabulary

@Suite struct GuideTests {
  let company: Company
  let owner: Actor

  init() throws {
    let test = try TestCompany()
    company = test.company
    owner = try test.actor("Lucía", [.owner])
  }

  private func guided(_ language: Language = .es) -> GuidedProtocol {
    var guided = GuidedProtocol(language: language)
    guided.organization = "Panadería «La Espiga»"
    guided.version = "2026.12"
    guided.topics = ["pan", "pedidos: y precios"]
    guided.values = ["respeto"]
    return guided
  }

  private func made(_ guided: GuidedProtocol) async throws -> DraftReading {
    let id = try await company.draft(owner, guided)
    return await company.read(try await company.version(owner, id).text)
  }

  @Test(arguments: Language.allCases) func `What is accepted as it is makes a sound protocol`(language: Language)
    async throws
  {
    let reading = try await made(guided(language))
    #expect(reading.isSound)
    #expect(reading.compiled?.ruleset.document.articles.count == 10)
    #expect(reading.examples > 100)
  }

  @Test func `An adapted article keeps its rules, and one that is left out has none`() async throws {
    var guided = guided()
    guided.answers[3] = .init(.adapt, "En la panadería nos tratamos bien.\n\nTambién por escrito.")
    guided.answers[4] = .init(.leave, "No tenemos \"comentarios\" abiertos: todavía")
    let reading = try await made(guided)
    #expect(reading.isSound)
    let document = try #require(reading.compiled?.ruleset.document)
    let article = try #require(document.articles.first { $0.number == 3 })
    #expect(article.prose.hasPrefix("En la panadería"))
    #expect(document.clause("courtesy")?.off == nil)
    #expect(document.clause("relevance")?.off == "No tenemos \"comentarios\" abiertos: todavía")
  }

  @Test func `Wording that was only looked at is left as it was`() async throws {
    var guided = guided()
    for article in try company.shipped(.es).articles {
      guided.answers[article.number] = .init(.adapt, article.prose.replacing("\n", with: "\r\n"))
    }
    let id = try await company.draft(owner, guided)
    #expect(try await !company.version(owner, id).text.contains("## "))
  }

  @Test(arguments: [
    "x\n---\ndecoro: 2", "\"}\nextends: /etc/passwd", "a: b # c", "*ancla &x !tag", "{{title}}", "\u{0}\u{1B}[31m",
    "- [x]",
  ]) func `What is written in a field stays in it`(text: String) async throws {
    var guided = guided()
    (guided.organization, guided.mission, guided.topics, guided.country) = (text, text, [text], "CO")
    guided.timezone = "America/Bogota"
    let reading = try await made(guided)
    #expect(reading.compiled?.ruleset.document.front.language == .es)
    #expect(reading.compiled?.ruleset.document.articles.count == 11)
  }

  @Test func `Prose opens no block and begins no article`() async throws {
    var guided = guided()
    guided.answers[3] = .init(.adapt, "# Título\n## 99. Otro\n---\nTexto.")
    #expect(try await made(guided).compiled?.ruleset.document.articles.count == 10)
    for text in ["```clause x\nterms: [a]\n```", "~~~\nx\n~~~", ""] {
      guided.answers[3] = .init(.adapt, text)
      let hostile = guided
      await #expect(throws: Refusal.badText) { try await company.draft(owner, hostile) }
    }
    guided.answers[3] = .init(.leave, " ")
    let silent = guided
    await #expect(throws: Refusal.badText) { try await company.draft(owner, silent) }
  }
}
