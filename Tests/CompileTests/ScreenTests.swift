// SPDX-License-Identifier: Apache-2.0
import Foundation
import Testing
import Vocabulary

@testable import Compile

/// Bad documents and, beside each, the screens its author reads. `DECORO_GOLDEN=write` writes them anew; read the
/// difference before you keep it.
enum Golden {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Bad")
  static let documents = ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? [])
    .filter { $0.hasSuffix(".md") }.sorted()
  static let writes = ProcessInfo.processInfo.environment["DECORO_GOLDEN"] == "write"

  static func problems(_ document: String) throws -> [Problem] {
    let bytes = [UInt8](try Data(contentsOf: folder.appendingPathComponent(document)))
    switch compile(bytes: bytes, path: document, bases: bases) {
    case .success(let compiled): return compiled.warnings
    case .failure(let problems): return problems.all
    }
  }

  /// The shipped protocols as they were when the screens were written would change with every comma; these do not.
  static func bases(_ name: String) -> (path: String, text: String)? {
    let text = try? String(contentsOf: folder.appendingPathComponent("base.txt"), encoding: .utf8)
    switch name {
    case "decoro:es", "decoro:es@2026.12", "decoro:es@2031.01":
      return text.map {
        ("decoro.es.md", $0.replacing("decoro: 1\n", with: "decoro: 1\nversion: 2026.12\n", maxReplacements: 1))
      }
    case "base.md": return text.map { ("base.md", $0) }
    case "cycle.md": return ("extends-cycle.md", "")
    default: return nil
    }
  }

  static func language(_ document: String) -> Language {
    document.hasSuffix("-pt.md") ? .pt : document.hasSuffix("-en.md") || document.hasSuffix("english.md") ? .en : .es
  }
}

@Test(arguments: Golden.documents) func everyBadDocumentGetsItsScreens(document: String) throws {
  let screens = Problem.screens(try Golden.problems(document), in: Golden.language(document))
  let file = Golden.folder.appendingPathComponent(document.replacing(".md", with: ".screen"))
  if Golden.writes { try screens.write(to: file, atomically: true, encoding: .utf8) }
  let expected = try String(contentsOf: file, encoding: .utf8)
  #expect(screens == expected)
  let unfilled = Set(ProblemEntry.all.flatMap { holes($0.title.es + $0.expected.es + $0.remedy.es) })
  for hole in unfilled { #expect(!screens.contains("{\(hole)}")) }
}

@Test func thereAreEnoughBadDocuments() { #expect(Golden.documents.count >= 25) }

@Test func everyProblemHasAScreen() throws {
  // Too large to keep as files; HostileTests makes them.
  let made: Set<ProblemID> = [.tooLarge, .tooManyClauses, .tooManyTerms]
  let seen = try Set(Golden.documents.flatMap { try Golden.problems($0).map(\.id) })
  for id in ProblemID.allCases where !made.contains(id) {
    #expect(seen.contains(id), "no bad document shows \(id.rawValue)")
  }
}

@Test(arguments: ProblemID.allCases) func everyProblemIsInTheCatalogueOnceAndInThreeLanguages(id: ProblemID) {
  #expect(ProblemEntry.all.count { $0.id == id } == 1)
  let entry = id.entry
  for text in [entry.title, entry.expected, entry.remedy] {
    for language in Language.allCases { #expect(!text[language].isEmpty) }
    #expect(holes(text.es) == holes(text.pt) && holes(text.pt) == holes(text.en))
  }
  #expect(!entry.wrong.isEmpty && !entry.right.isEmpty && entry.wrong != entry.right)
}

/// `{names}` of a text, those that look like words to fill in.
private func holes(_ text: String) -> Set<String> {
  Set(
    text.split(separator: "{").dropFirst().compactMap { part in
      let name = part.prefix { $0 != "}" }
      return name.allSatisfy { $0.isLowercase && $0.isASCII } ? String(name) : nil
    })
}

@Test func everyProblemHasAPage() {
  let pages = errorPages()
  #expect(Set(pages.map(\.id)) == Set(ProblemID.allCases.map(\.rawValue)))
  for page in pages { #expect(page.markdown.contains("# \(page.id)") && page.markdown.contains("## Español")) }
}
