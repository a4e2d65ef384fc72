// SPDX-License-Identifier: Apache-2.0
import Testing
import Vocabulary

@testable import Web

@Suite struct RuleTests {
  @Test func `Thresholds are told in words, and examples show their marks`() async throws {
    let page = await (try Support.site()).answer(Visit(path: "/protocolo", query: "lang=es", accept: "text/html")).text
    #expect(page.contains("se oculta, con aviso y derecho a apelar cuando es seguro;"))
    #expect(page.contains("una persona lo revisa aunque solo sea posible"))
    #expect(page.contains("<b>Mi cuenta personal</b>: se sugiere otra forma"))
    #expect(page.contains("ese gerente es un <mark>idiota</mark>"))
    #expect(page.contains("<section class=\"rule\" id=\"courtesy\""))
    #expect(page.contains("1 de diciembre de 2026"))
    #expect(!page.contains("0.9"))
  }

  @Test func `A card's text can be tried from its page`() async throws {
    let page = await (try Support.site()).answer(Visit(path: "/situaciones", accept: "text/html")).text
    #expect(page.contains("<input type=\"hidden\" name=\"text\" value=\"Usted es un idiota.\">"))
    #expect(page.contains("<b class=\"o-hide\">Ocultar</b>"))
  }
}
