// SPDX-License-Identifier: Apache-2.0
import Testing
import Vocabulary

@testable import Web

@Suite struct EscapeTests {
  /// What people put into fields to break out of them.
  static let hostile = [
    "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "' onmouseover='alert(1)", "</textarea><script>x()",
    "\"\u{301} onfocus=alert(1) autofocus x=\"\u{301}", "<\u{301}script>", "{{{t}}} {{title}} {{% CONTENT_TYPE:TEXT}}",
    "javascript:alert(1)", "&lt;b&gt;", "<!--", "]]>", "\u{202E}oculto\u{202C}", "a\u{0}b", "\u{2028}\u{2029}",
  ]

  @Test func `Every character that means something to HTML is escaped, also under a combining mark`() {
    #expect(HTMLEscape().escapeText("\"\u{301}<\u{301}>'&") == "&quot;\u{301}&lt;\u{301}&gt;&#39;&amp;")
  }

  @Test(arguments: hostile)
  func `A hostile text comes back as a text, wherever the page shows it`(text: String) async throws {
    // A zero byte is replaced at the door; what is judged is what is shown.
    let seen = text.replacingOccurrences(of: "\u{0}", with: "\u{FFFD}")
    let site = try Support.site(check: { post, depth in
      let found = Support.finding(seen, in: post, why: text, instead: text, edit: text + text)
      return Support.decision(.advise, findings: found.map { [$0] } ?? [], depth: depth)
    })
    for fields in [["text": text, "before": text], ["text": text, "part": "result"], ["text": text, "lang": text]] {
      let page = await site.answer(Support.form(fields)).text
      #expect(Page.problems(page).isEmpty, "\(Page.problems(page))")
      #expect(page.contains(HTMLEscape().escapeText(seen)))
    }
  }

  @Test(arguments: hostile)
  func `A hostile protocol runs nothing in its own page`(text: String) async throws {
    let oneLine = text.filter { !$0.isNewline && $0 != "\u{0}" }
    let quoted = "\"Título " + Self.inYAML(oneLine) + "\""
    let site = try Support.site(Support.source(title: quoted, prose: "Vea " + oneLine + " y siga.", why: quoted))
    for path in ["/", "/protocolo", "/situaciones"] {
      let page = await site.answer(Visit(path: path, accept: "text/html")).text
      #expect(Page.problems(page).isEmpty, "\(path): \(Page.problems(page))")
    }
  }

  /// On scalars: a quotation mark under a combining mark is a quotation mark.
  private static func inYAML(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.flatMap { $0 == "\"" || $0 == "\\" ? ["\\", $0] : [$0] }))
  }

  @Test(arguments: hostile)
  func `A hostile path or query gets nowhere`(text: String) async throws {
    let site = try Support.site()
    for visit in [
      Visit(path: "/" + text, accept: "text/html"), Visit(path: "/problems/" + text, accept: "text/html"),
      Visit(path: "/", query: "lang=" + text, accept: "text/html"), Visit(path: "//" + text, accept: "text/html"),
    ] {
      #expect(Page.problems(await site.answer(visit).text).isEmpty)
    }
  }
}

/// A strict look at a page: only our own elements and attributes may be in it.
enum Page {
  static let elements: Set<String> = [
    "!doctype", "html", "head", "meta", "title", "link", "script", "body", "a", "header", "div", "svg", "path", "span",
    "nav", "button", "main", "h1", "h2", "h3", "h4", "p", "form", "fieldset", "legend", "label", "input", "textarea",
    "use",
    "section", "ul", "ol", "li", "footer", "mark", "strong", "em", "q", "b", "bdi", "details", "summary", "article",
    "dl",
    "dt", "dd", "aside", "code", "blockquote", "hr", "br",
  ]

  /// Elements and attributes that are not ours. Cuts the page as a browser does: at `<`, then at quotation marks.
  static func problems(_ page: String) -> [String] {
    var problems: [String] = []
    let bytes = Array(page.utf8)
    var i = 0
    while let open = bytes[i...].firstIndex(of: UInt8(ascii: "<")) {
      var quote: UInt8?
      var end = open + 1
      var bare: [UInt8] = []
      while end < bytes.count, quote != nil || bytes[end] != UInt8(ascii: ">") {
        if let mark = quote {
          if bytes[end] == mark { quote = nil }
        } else if bytes[end] == UInt8(ascii: "\"") || bytes[end] == UInt8(ascii: "'") {
          quote = bytes[end]
        } else {
          bare.append(bytes[end])
        }
        end += 1
      }
      let tag = String(decoding: bare, as: UTF8.self)
      if tag.hasPrefix("!-- raw HTML omitted") { i = end; continue }
      let parts = tag.split(whereSeparator: \.isWhitespace)
      let name = (parts.first.map(String.init) ?? "").lowercased().filter { $0 != "/" }
      if !elements.contains(name) { problems.append("<\(tag)>") }
      for part in parts.dropFirst() where part.lowercased().hasPrefix("on") || part.lowercased().hasPrefix("style") {
        problems.append("<\(tag)>")
      }
      let whole = String(decoding: bytes[open..<min(end, bytes.count)], as: UTF8.self).lowercased()
      if ["href", "src", "action", "formaction"].contains(where: { whole.contains($0 + "=\"javascript:") }) {
        problems.append(whole)
      }
      if name == "script", !whole.contains("src=\"/assets/"), !whole.hasPrefix("</") { problems.append(whole) }
      i = end
      if i >= bytes.count { break }
    }
    return problems
  }
}
