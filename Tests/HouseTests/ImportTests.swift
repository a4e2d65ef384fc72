// SPDX-License-Identifier: Apache-2.0
import Testing

@Suite("Imports point one way") struct ImportTests {
  @Test("Every source file imports only what its target may", arguments: Checkout.sources)
  func sources(_ file: TextFile) { #expect(Imports.faults(in: file) == []) }

  @Test("The table itself has no circle")
  func order() {
    let order = [
      "CMarkGFM", "CSodium", "CQREncode", "COutside", "CTurboJPEG", "CSpng", "CScore", "Vocabulary", "Normalise",
      "Score", "Detect", "Compile",
      "Decide",
      "Wire",
      "Store", "Pictures", "Desk",
      "Web", "App",
    ]
    for (at, target) in order.enumerated() {
      #expect(Imports.siblings[target]?.isSubset(of: order[..<at]) == true, "\(target)")
    }
  }

  @Test("The manifest declares no more than the table")
  func manifest() throws {
    let manifest = try #require(Checkout.file("Package.swift"))
    let declared = Imports.declared(in: manifest)
    #expect(declared["App"]?.contains("Web") == true, "the manifest was not read")
    for (target, may) in Imports.siblings {
      #expect(declared[target, default: []].subtracting([target]).isSubset(of: may), "\(target)")
    }
  }

  @Test(
    "A wrong import is seen",
    arguments: [
      ("Sources/Normalise/A.swift", "import Detect", "may not import Detect"),
      ("Sources/Wire/A.swift", "import Web", "may not import Web"),
      ("Sources/Detect/A.swift", "@testable import Compile", "may not import Compile"),
      ("Sources/Decide/A.swift", "public import struct Wire.Chunk", "may not import Wire"),
      ("Sources/Detect/A.swift", "  import Foundation", "does without Foundation"),
      ("Sources/App/A.swift", "import Yams", "belongs to"),
      ("Sources/App/A.swift", "@preconcurrency import LeftPad", "nobody decided on"),
      ("Sources/Other/A.swift", "", "is not in the table"),
    ])
  func wrong(_ path: String, _ text: String, _ message: String) {
    let faults = Imports.faults(in: TextFile(path: path, text: "// import Vocabulary\n" + text + "\n"))
    #expect(faults.count == 1)
    #expect(faults.first?.contains(message) == true)
  }

  @Test("What only looks like an import is none")
  func lookalikes() {
    let text = "/// We import Web nowhere.\nlet x = \"import Web\"\nimport Vocabulary\n"
    #expect(Imports.modules(in: TextFile(path: "Sources/Wire/A.swift", text: text)) == ["Vocabulary"])
  }

  @Test("A manifest that turns an arrow round is seen")
  func wrongManifest() {
    let text = """
      .target(name: "Vocabulary", dependencies: ["Web"]),
      .target(
        name: "Detect",
        dependencies: [
          "Decide",  // "App"
        ]),
      """
    let declared = Imports.declared(in: TextFile(path: "Package.swift", text: text))
    #expect(declared == ["Vocabulary": ["Web"], "Detect": ["Decide"]])
  }
}
