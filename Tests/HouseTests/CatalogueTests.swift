// SPDX-License-Identifier: Apache-2.0
import Testing

@Suite("Every detector that is written is in the catalogue") struct CatalogueTests {
  static let detect = Checkout.sources.filter { $0.target == "Detect" }

  @Test("None is forgotten", arguments: ["Detector", "WordList"])
  func none(_ type: String) {
    #expect(!Self.detect.flatMap { Catalogue.declared(in: $0, type: type) }.isEmpty)
    #expect(Catalogue.forgotten(in: Self.detect, type: type) == [])
  }

  @Test("Each lives in the folder of its family", arguments: detect)
  func folder(_ file: TextFile) { #expect(Catalogue.misplaced(in: file) == []) }

  private let one = TextFile(
    path: "Sources/Detect/tone/A.swift",
    text: "extension Detector {\n  static let shouting = Detector(\n    \"tone.shouting\",")

  @Test func aForgottenDetector() {
    let list = "extension Detector {\n  static let tone: [Detector] = [\n    // shouting\n    sarcasm\n  ]\n}\n"
    let family = TextFile(path: "Sources/Detect/tone/Tone.swift", text: list)
    #expect(Catalogue.forgotten(in: [one, family], type: "Detector") == ["Sources/Detect/tone/A.swift: shouting"])
    let complete = TextFile(path: family.path, text: list.replacing("// ", with: ""))
    #expect(Catalogue.forgotten(in: [one, complete], type: "Detector") == [])
  }

  @Test func aDetectorInAnotherFolder() {
    #expect(Catalogue.misplaced(in: one) == [])
    let elsewhere = TextFile(path: "Sources/Detect/care/A.swift", text: one.text)
    #expect(Catalogue.misplaced(in: elsewhere) == ["Sources/Detect/care/A.swift: tone.shouting"])
  }
}
