// SPDX-License-Identifier: Apache-2.0
import Foundation
import Testing

@Suite("Documents say what is so") struct DocumentTests {
  static let markdown = Checkout.files.filter { $0.path.hasSuffix(".md") }
  static let routes = Set(Checkout.sources.filter { $0.target == "Web" }.flatMap(Documents.routes)).sorted()

  @Test("README.es.md has the headings, blocks and commands of README.md")
  func twins() throws {
    let english = try #require(Checkout.file("README.md")).text
    let spanish = try #require(Checkout.file("README.es.md")).text
    #expect(Documents.skeleton(of: english) == Documents.skeleton(of: spanish))
    #expect(Documents.skeleton(of: english).count > 5)
    #expect(Documents.commands(of: english).count == Documents.commands(of: spanish).count)
  }

  @Test("The README begins with the two commands")
  func commands() throws {
    for name in ["README.md", "README.es.md"] {
      let text = try #require(Checkout.file(name)).text
      #expect(
        Documents.commands(of: text).prefix(2).map { $0.split(separator: " ")[0] } == ["scripts/run", "scripts/test"])
    }
  }

  @Test("The change log has what is unreleased on top")
  func changes() throws {
    #expect(Documents.topOfChanges(try #require(Checkout.file("CHANGELOG.md")).text) == "## Unreleased")
  }

  @Test("Links lead somewhere", arguments: markdown)
  func links(_ file: TextFile) {
    let broken = Documents.brokenLinks(in: file) { path in
      FileManager.default.fileExists(atPath: Checkout.root.appendingPathComponent(path).path)
    }
    #expect(broken == [])
  }

  @Test("Every HTTP route is described in docs/http.md", arguments: routes)
  func route(_ route: String) throws {
    #expect(try #require(Checkout.file("docs/http.md")).text.contains("`\(route)"))
  }
}

@Suite("The rules of documents can fail") struct DocumentRuleTests {
  @Test func aTwinOutOfStep() {
    let one = "# A\n## B\n```console\n$ decoro check\n# not a heading\n```\n"
    #expect(Documents.skeleton(of: one) == ["#", "##", "block console"])
    #expect(Documents.skeleton(of: one) != Documents.skeleton(of: one + "## C\n"))
    #expect(Documents.commands(of: one) == ["$ decoro check"])
  }

  @Test func aChangeLogThatBeginsWithARelease() {
    #expect(Documents.topOfChanges("# Changes\n\n## 1.0.0\n## Unreleased\n") == "## 1.0.0")
  }

  @Test func aLinkToNowhere() {
    let text = "[a](b.md) [c](../d.md#e) [f](https://example.org) [g](#h) [i](/j.md)"
    let file = TextFile(path: "docs/a.md", text: text)
    #expect(Documents.brokenLinks(in: file) { $0 == "docs/b.md" || $0 == "d.md" } == ["docs/a.md: /j.md"])
    #expect(Documents.brokenLinks(in: file) { _ in false }.count == 3)
  }

  @Test func aRoute() {
    let text = "switch path {\ncase \"/\": a\ncase \"/b/c\":\ncase _ where path.hasPrefix(\"/d/\"): d\n"
    #expect(Documents.routes(in: TextFile(path: "Sources/Web/A.swift", text: text)) == ["/", "/b/c", "/d/"])
  }
}
