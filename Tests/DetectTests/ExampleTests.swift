// SPDX-License-Identifier: Apache-2.0
import Normalise
import Testing
import Vocabulary

@testable import Detect

/// What one detector sees in a text.
func spans(_ detector: Detector, _ text: [UInt8], on surface: Surface) -> [Range<Int>] {
  let set = DetectorSet.standard
  let reading = Reading()
  reading.context.surface = surface
  reading.read(text, with: set.book.lexicon)
  var matches = ContiguousArray<PhraseMatch>()
  return set.scan(reading, &matches).findings.filter { $0.finding.detector == detector.id }.map(\.finding.bytes)
}

func show(_ text: [UInt8], _ spans: [Range<Int>]) -> String {
  var out = ""
  var at = 0
  for span in spans.sorted(by: { $0.lowerBound < $1.lowerBound }) where span.lowerBound >= at {
    out +=
      String(decoding: text[at..<span.lowerBound], as: UTF8.self) + "«" + String(decoding: text[span], as: UTF8.self)
      + "»"
    at = span.upperBound
  }
  return out + String(decoding: text[at...], as: UTF8.self)
}

@Suite("Examples are the tests of their detector") struct ExampleTests {
  /// Those that only a score speaks for are tried with the weights (ScoreTests).
  static let byRules = Detector.all.filter { $0.head == nil }

  @Test("every phrase of every detector compiles") func phrasesCompile() {
    #expect(DetectorSet.standard.book.problems == [])
  }

  @Test("every detector marks what its examples mark", arguments: ExampleTests.byRules.map(\.id.raw))
  func examples(id: String) throws {
    let detector = try #require(Detector.all.first { $0.id.raw == id })
    let surface =
      detector.surfaces.contains(.comment) ? Surface.comment : detector.surfaces.sorted { $0.rawValue < $1.rawValue }[0]
    for example in detector.card.examples {
      let (text, marked) = example.parsed
      let seen = spans(detector, text, on: example.surface ?? surface)
      switch example.kind {
      case .flags: #expect(show(text, seen) == show(text, marked), "\(id)")
      case .passes: #expect(show(text, seen) == show(text, []), "\(id) must see nothing")
      case .knownMiss(let because):
        #expect(
          show(text, seen) != show(text, marked) || marked.isEmpty != seen.isEmpty,
          "\(id): a known miss is found now (\(because)): make it an example")
      }
    }
  }

  @Test("every detector sees through the dodges", arguments: ExampleTests.byRules.map(\.id.raw))
  func dodges(id: String) throws {
    let detector = try #require(Detector.all.first { $0.id.raw == id })
    let surface =
      detector.surfaces.contains(.comment) ? Surface.comment : detector.surfaces.sorted { $0.rawValue < $1.rawValue }[0]
    for example in detector.card.examples where example.kind == .flags && example.dodges {
      for dodge in Dodge.all {
        let (text, marked) = dodge.apply(example)
        let seen = spans(detector, text, on: example.surface ?? surface)
        #expect(show(text, seen) == show(text, marked), "\(id), \(dodge)")
      }
    }
  }

  @Test("every detector has at least three examples of each kind", arguments: Detector.all.map(\.id.raw))
  func enough(id: String) throws {
    let detector = try #require(Detector.all.first { $0.id.raw == id })
    #expect(detector.card.examples.count { $0.kind == .flags } >= 3)
    #expect(detector.card.examples.count { $0.kind == .passes } >= 3)
  }

  @Test("a detector's id begins with a category and no two are the same") func ids() {
    #expect(!Detector.all.isEmpty)
    for detector in Detector.all { #expect(detector.id.category != nil, "\(detector.id)") }
    #expect(Set(Detector.all.map(\.id)).count == Detector.all.count)
  }
}
