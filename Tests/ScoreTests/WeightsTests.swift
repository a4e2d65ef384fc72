// SPDX-License-Identifier: Apache-2.0
import Foundation
import Normalise
import Score
import TestKit
import Testing
import Vocabulary

@testable import Detect

@Suite("Weights come from a file that somebody may have broken") struct WeightsTests {
  static let path = Protocols.root.appendingPathComponent("weights/fast.weights").path

  @Test("the shipped file is read") func shipped() throws {
    #expect(try Weights(path: Self.path).digest.count == 16)
  }

  @Test("what is no such file is refused", arguments: [0, 7, 48, 4_096, 100_000])
  func cut(length: Int) throws {
    try Self.refuses { $0 = $0.prefix(length) }
  }

  /// The shipped file, changed, is not opened.
  static func refuses(_ change: (inout Data) -> Void) throws {
    var data = try #require(FileManager.default.contents(atPath: path))
    change(&data)
    let changed = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID()).weights")
    defer { try? FileManager.default.removeItem(at: changed) }
    try data.write(to: changed)
    #expect(throws: Weights.Failure.self) { try Weights(path: changed.path) }
  }

  @Test("numbers in the head that do not fit the file are refused", arguments: 8..<40)
  func head(byte: Int) throws {
    // The eighth number is not used yet.
    if byte < 36 { try Self.refuses { $0[byte] ^= 0x41 } }
  }

  @Test("one altered bit is refused, wherever it is", arguments: [40, 60, 1_024, 4_000_000, 11_000_000])
  func altered(byte: Int) throws {
    try Self.refuses { $0[byte] ^= 1 }
  }

  @Test("a file that is not there is told apart") func absent() {
    #expect(throws: Weights.Failure.self) { try Weights(path: "/nowhere/fast.weights") }
  }
}

@Suite("A score is a probability, and says which words moved it") struct ScorerTests {
  static func read(_ text: String, _ surface: Surface = .comment) throws -> (Reading, Scorer) {
    let lexicon = DetectorSet.standard.book.lexicon
    let scorer = Scorer(try Weights(path: WeightsTests.path), FeatureReader(lexicon))
    let reading = Reading()
    reading.context.surface = surface
    reading.read(Array(text.utf8), with: lexicon)
    scorer.read(reading)
    return (reading, scorer)
  }

  @Test(
    "every text has its sixteen, each from 0 to 1",
    arguments: [
      "", " ", "a", "😀😀😀", "\u{0}\u{1}", "العربية", String(repeating: "idiota ", count: 5_000),
      String(repeating: "a", count: 100_000), "ok",
    ])
  func range(_ text: String) throws {
    let scores = try Self.read(text).1.scores
    for key in Scores.Key.allCases { #expect((0...1).contains(scores[key]), "\(key)") }
  }

  @Test("the same text has the same scores, whatever came before") func order() throws {
    let lexicon = DetectorSet.standard.book.lexicon
    let scorer = Scorer(try Weights(path: WeightsTests.path), FeatureReader(lexicon))
    let reading = Reading()
    func scores(_ text: String) -> Scores {
      reading.read(Array(text.utf8), with: lexicon)
      scorer.read(reading)
      return scorer.scores
    }
    let first = scores("sé a qué hora sales y por qué calle te vas")
    _ = scores(String(repeating: "otra cosa muy distinta ", count: 300))
    #expect(scores("sé a qué hora sales y por qué calle te vas") == first)
  }

  @Test("the words that moved a score lie where the harm is") func span() throws {
    let (reading, scorer) = try Self.read(
      "El café llegó bien. Sé a qué hora sales y por qué calle te vas, no digas que no te avisé")
    let words = scorer.span(of: .threat, in: reading)
    #expect(!words.isEmpty && words.lowerBound >= 4, "\(reading.quote(reading.sourceBytes(words: words)))")
  }

  @Test("a disguise does not change a word's weight") func disguise() throws {
    let plain = try Self.read("ese gerente es un idiota").1[.insult]
    let hidden = try Self.read("ese gerente es un 1d10t4").1[.insult]
    #expect(abs(plain - hidden) < 0.25)
  }
}
