// SPDX-License-Identifier: Apache-2.0
import CScore
import Foundation
import Normalise
import TestKit
import Testing
import Vocabulary

@testable import Detect
@testable import Score

@Suite("The second look comes from a file that somebody may have broken") struct EncoderFileTests {
  static let path = Protocols.root.appendingPathComponent("weights/deep.weights").path

  @Test("the shipped file is read") func shipped() throws {
    #expect(try Encoder(path: Self.path).digest.count == 16)
  }

  private func opens(_ data: Data) throws -> Bool {
    let path = FileManager.default.temporaryDirectory.appendingPathComponent("encoder-\(UUID()).weights").path
    defer { try? FileManager.default.removeItem(atPath: path) }
    try data.write(to: URL(fileURLWithPath: path))
    do throws(Weights.Failure) { _ = try Encoder(path: path) } catch { return false }
    return true
  }

  @Test("what is not whole is refused", arguments: [0, 7, 63, 64, 65, 4_096, 1_000_000, -64, -1])
  func cut(length: Int) throws {
    let data = try #require(FileManager.default.contents(atPath: Self.path))
    #expect(try !opens(data.prefix(length < 0 ? data.count + length : length)))
  }

  @Test(
    "one altered byte is noticed, wherever it is", arguments: [0, 8, 16, 20, 40, 63, 64, 5_000, 3_000_000, 20_000_000])
  func altered(byte: Int) throws {
    var data = try #require(FileManager.default.contents(atPath: Self.path))
    data[byte] ^= 0x10
    #expect(try !opens(data))
  }

  @Test("a file that is not there is told apart") func absent() {
    #expect(throws: Weights.Failure.self) { try Encoder(path: "/nowhere/deep.weights") }
  }
}

@Suite("A second look at what the first was unsure about") struct SecondLookTests {
  static let lexicon = DetectorSet.standard.book.lexicon

  static func read(_ text: String, depth: Decision.Depth = .full, always: Bool = true) throws -> (Reading, Scorer) {
    let scorer = Scorer(
      try Weights(path: WeightsTests.path), FeatureReader(lexicon), encoder: try Encoder(path: EncoderFileTests.path))
    let reading = Reading()
    reading.read(Array(text.utf8), with: lexicon)
    scorer.read(reading, depth: depth, always: always)
    return (reading, scorer)
  }

  @Test(
    "every text has its sixteen, each from 0 to 1",
    arguments: [
      "", " ", "a", "😀😀😀", "\u{0}\u{1} \u{0}", "العربية مرحبا", String(repeating: "idiota ", count: 5_000),
      String(repeating: "a", count: 100_000) + " b", "ok ok",
      String(repeating: "e\u{301}\u{300}", count: 20_000) + " sí",
      "\u{FFFD}\u{FFFD} \u{FEFF}x", String(repeating: "👩‍👩‍👧‍👦 ", count: 900),
    ])
  func range(_ text: String) throws {
    let scores = try Self.read(text).1.scores
    for key in Scores.Key.allCases { #expect((0...1).contains(scores[key]), "\(key)") }
  }

  @Test("a fast check does without it") func fast() throws {
    let text = "Qué lástima que con esa cabeza no le dé para más, señora gerente"
    #expect(try !Self.read(text, depth: .fast).1.isSecondLook)
    #expect(try Self.read(text).1.isSecondLook)
  }

  @Test(
    "talk to a company is read twice",
    arguments: [
      "Llevo tres semanas esperando el reembolso y nadie me responde", "El técnico no llegó y perdí la mañana entera",
      "¿A qué hora abren el domingo en la sede del centro?",
    ])
  func company(_ text: String) throws { #expect(try Self.read(text, always: false).1.isSecondLook) }

  @Test("the same text has the same scores, whatever came before") func order() throws {
    let scorer = Scorer(
      try Weights(path: WeightsTests.path), FeatureReader(Self.lexicon),
      encoder: try Encoder(path: EncoderFileTests.path))
    let reading = Reading()
    func scores(_ text: String) -> Scores {
      reading.read(Array(text.utf8), with: Self.lexicon)
      scorer.read(reading, depth: .full, always: true)
      return scorer.scores
    }
    let first = scores("sé a qué hora sales y por qué calle te vas")
    _ = scores(String(repeating: "otra cosa muy distinta ", count: 300))
    #expect(scores("sé a qué hora sales y por qué calle te vas") == first)
  }

  @Test("all ways of multiplying give the same logits", arguments: [DECORO_ENCODER_AVX2, DECORO_ENCODER_VNNI])
  func ways(_ way: decoro_encoder_way) throws {
    let file = try MappedFile(path: EncoderFileTests.path)
    var problem = DECORO_ENCODER_FINE
    let encoder = try #require(decoro_encoder_open(file.bytes, file.size, &problem))
    defer { decoro_encoder_close(encoder) }
    func logits(_ text: String, _ way: decoro_encoder_way) -> [Float]? {
      guard let context = decoro_encoder_context_new(encoder) else { return nil }
      defer { decoro_encoder_context_free(context) }
      guard decoro_encoder_take(context, way) != 0 else { return nil }
      var text = text
      _ = text.withUTF8 { decoro_encoder_read(context, $0.baseAddress, $0.count) }
      return (0..<decoro_encoder_heads(encoder)).map { decoro_encoder_logit(context, $0) }
    }
    for text in [
      "Hola", "Con esa cabecita ya es bastante que sepa abrir la caja", String(repeating: "no y no, ", count: 80),
    ] {
      let plain = try #require(logits(text, DECORO_ENCODER_PORTABLE))
      // A processor that does not have this way has nothing to compare.
      if let fast = logits(text, way) { #expect(fast == plain) }
    }
  }

  @Test("what the tokens add makes the logit, and falls on the words") func shares() throws {
    let encoder = try Encoder(path: EncoderFileTests.path)
    let reader = try #require(EncoderReader(encoder))
    let reading = Reading()
    let text = "El café estaba rico, pero sé dónde vives y esta noche paso por tu casa"
    reading.read(Array(text.utf8), with: Self.lexicon)
    reader.read(reading)
    let shares = reader.shares(of: .threat, in: reading)
    #expect(shares.count == reading.words.count)
    let harmless = shares[..<4].reduce(0, +) / 4
    let threatening = shares[5...].reduce(0, +) / Float(shares.count - 5)
    #expect(threatening > harmless)
  }
}
