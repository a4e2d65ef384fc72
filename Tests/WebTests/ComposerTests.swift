// SPDX-License-Identifier: Apache-2.0
import Testing
import Vocabulary

@testable import Web

@Suite struct ComposerTests {
  private func site() throws -> Site {
    try Support.site(check: { post, depth in
      let found = Support.finding("idiota", in: post, asks: post.surface == .comment ? .hide : .advise, edit: "señor")
      return Support.decision(found?.asks ?? .pass, findings: found.map { [$0] } ?? [], depth: depth)
    })
  }

  @Test func `Without a script, the text comes back with its marks, its finding and its remedy`() async throws {
    let page = await (try site()).answer(Support.form(["text": "Qué 😀 idiota", "surface": "comment"])).text
    #expect(page.contains("<mark class=\"m-hide\"><a href=\"#finding-0\">idiota</a></mark>"))
    #expect(page.contains("Se ocultaría"))
    #expect(page.contains("href=\"/protocolo?lang=es#courtesy\">Artículo 1: Cortesía</a>"))
    #expect(page.contains("name=\"apply\" value=\"0\" data-from=\"7\" data-until=\"13\" data-text=\"señor\""))
    #expect(page.contains("data-marks=\"7,13,hide,0\""))
  }

  @Test func `A remedy is applied, and can be undone`() async throws {
    let site = try site()
    let applied = await site.answer(Support.form(["text": "un idiota", "apply": "0"])).text
    #expect(applied.contains("\nun señor</textarea>"))
    #expect(applied.contains("name=\"before\" value=\"un idiota\""))
    let undone = await site.answer(Support.form(["text": "un señor", "before": "un idiota", "undo": "1"])).text
    #expect(undone.contains("\nun idiota</textarea>"))
    #expect(!undone.contains("name=\"before\""))
  }

  @Test(arguments: ["-1", "1", "99999999999999999999", "x"])
  func `A remedy that is not there changes nothing`(number: String) async throws {
    let page = await (try site()).answer(Support.form(["text": "un idiota", "apply": number])).text
    #expect(page.contains("\nun idiota</textarea>"))
  }

  @Test func `An example brings its text and its place`() async throws {
    let page = await (try site()).answer(Support.form(["example": "4", "lang": "es"])).text
    #expect(page.contains("value=\"official\" checked"))
    #expect(page.contains("CURA") || page.contains("cura el estrés"))
  }

  @Test(arguments: ["https://red.example/p/123", "  http://a.b/c \n", "www.red.example/ana", "HTTPS://x.y"])
  func `A text that is only a link is not judged`(text: String) async throws {
    let page = await (try site()).answer(Support.form(["text": text])).text
    #expect(page.contains("Decoro no abre enlaces"))
  }

  @Test(arguments: ["vean https://red.example/p/123", "https://a.b me gustó", "hola"])
  func `A text with a link in it is a text`(text: String) async throws {
    let page = await (try site()).answer(Support.form(["text": text])).text
    #expect(!page.contains("Decoro no abre enlaces"))
  }

  @Test func `The other language keeps the text`() async throws {
    let page = await (try site()).answer(Support.form(["text": "un idiota", "lang": "es", "to": "pt"])).text
    #expect(page.contains("<html lang=\"pt\">"))
    #expect(page.contains("\nun idiota</textarea>"))
  }

  @Test func `While somebody types only the answer comes`() async throws {
    let answer = await (try site()).answer(Support.form(["text": "un idiota", "part": "result"]))
    #expect(answer.text.hasPrefix("\n<div class=\"result\"") || answer.text.hasPrefix("<div class=\"result\""))
    #expect(!answer.text.contains("<textarea"))
    #expect(answer.header("cache-control") == "no-store")
  }

  @Test
  func `A field of many marks is no place, no language and no part`() {
    // Comparing strings would sort the marks of the one letter that these are, in the square of their number.
    let marks = String(repeating: "\u{301}\u{316}", count: 100_000)
    let body = "surface=comment\(marks)&lang=pt\(marks)&part=result\(marks)&to=\(marks)"
    let form = ComposerForm(Array(body.utf8), fallback: .en)
    #expect(form.place == .personal && form.language == .en && !form.isLive)
    let plain = ComposerForm(Array("surface=work-group&lang=pt&part=result".utf8), fallback: .en)
    #expect(plain.place == .workGroup && plain.language == .pt && plain.isLive)
  }

  @Test func `A form is decoded as browsers write it`() {
    let form = Form(Array("text=a%0D%0Ab+%C3%B1%zz%4&text=%E2%82%AC%0D%0A%FF&x=1&=&&text".utf8), names: ["text"])
    #expect(form["text"] == "")
    #expect(Form(Array("text=a%0D%0Ab+%C3%B1%zz%4".utf8), names: ["text"])["text"] == "a\nb ñ%zz%4")
    #expect(Form(Array("text=%FF".utf8), names: ["text"])["text"] == "\u{FFFD}")
    #expect(Form(Array("x=1".utf8), names: ["text"])["x"] == nil)
  }

  @Test(
    arguments: [
      ([(2..<5, Outcome.advise)], ["0-2", "2-5:advise:0", "5-9"]),
      ([(0..<4, .advise), (2..<6, .hold)], ["0-2:advise:0", "2-6:hold:1", "6-9"]),
      ([(0..<9, .advise), (3..<5, .advise)], ["0-9:advise:0"]),
      ([(0..<0, .hold)], ["0-9"]), ([(7..<40, .hide)], ["0-7", "7-9:hide:0"]), ([], ["0-9"]),
    ] as [([(Range<Int>, Outcome)], [String])])
  func `Overlapping findings are cut so that the strongest shows`(found: [(Range<Int>, Outcome)], cut: [String]) {
    let spans = Marks.spans(length: 9, found.map { (bytes: $0.0, asks: $0.1) })
    let told = spans.map { span in
      "\(span.bytes.lowerBound)-\(span.bytes.upperBound)"
        + (span.asks.map { ":\($0.rawValue):\(span.finding ?? -1)" } ?? "")
    }
    #expect(told == cut)
  }

  @Test func `Offsets are counted as browsers count them`() {
    let units = BrowserOffsets(Array("aé😀b".utf8))
    #expect([0, 1, 3, 7, 8].map { units[$0] } == [0, 1, 2, 4, 5])
    #expect(units[400] == 5)
  }
}
