// SPDX-License-Identifier: Apache-2.0
import Foundation
import Testing
import Vocabulary

@testable import Wire

private let why = Localized(es: "Es un insulto.", pt: "É um insulto.", en: "It is an insult.")
private let instead = Localized(es: "Cuente qué pasó.", pt: "Conte o que aconteceu.", en: "Say what happened.")

func answer(_ decision: Decision, _ post: Post, _ language: Language = .es) -> String {
  let out = ByteBuffer()
  var writer = AnswerWriter(language: language)
  writer.write(decision, to: post, into: out)
  return string(out.array)
}

func decision() -> Decision { Decision(revision: Revision("sha256:ab"), engine: "0.1.0+4f2a", language: .es) }

@Test("an answer with nothing to say has every key, in the order of the contract")
func emptyAnswer() {
  var nothing = decision()
  nothing.language = nil
  nothing.depth = .fast
  let expected =
    #"{"id":17,"outcome":"pass","acts":[],"revision":"sha256:ab","engine":"0.1.0+4f2a","language":"und","#
    + #""depth":"fast","findings":[],"shields":[],"undecided":[],"not_looked_at":[],"scores":{}}"#
  #expect(answer(nothing, Post(id: .number(17), text: [])) == expected)
}

@Test("an answer with everything is the contract's bytes")
func fullAnswer() {
  // é is two bytes and 😀 is four: offsets in the answer count scalars.
  let text = "¿Qué? 😀 ese gerente es un idiota/\"x\""
  let start = text.utf8.count - "idiota/\"x\"".utf8.count
  var full = decision()
  full.outcome = .private
  full.acts = [.hide, .private, .keepEvidence]
  full.findings = [
    .init(Finding(DetectorID("care.praise"), 0..<7, confidence: 0.5), why: why, instead: instead),
    .init(
      Finding(
        DetectorID("courtesy.insult"), start..<start + 6, confidence: 0.95, edit: .init(start..<start + 6, "señor\n")),
      clause: "courtesy", asks: .hide, liftedBy: DetectorID("shield.quotation"), why: why, instead: instead),
  ]
  full.shields = [.init(Finding(DetectorID("shield.criticism"), 0..<0, confidence: 1), why: why)]
  full.undecided = [.init(DetectorID("relevance.off-topic"), why: why), .init(DetectorID("a"), why: why)]
  full.notLookedAt = ["pictures[0]", "video"]
  let expected =
    #"{"id":"a/\"b","outcome":"private","acts":["hide","private","keep-evidence"],"revision":"sha256:ab","#
    + #""engine":"0.1.0+4f2a","language":"es","depth":"full","findings":["#
    + #"{"detector":"care.praise","clause":null,"asks":"pass","start":0,"end":5,"quote":"¿Qué?","confidence":0.5,"#
    + #""why":"É um insulto.","instead":"Conte o que aconteceu."},"#
    + #"{"detector":"courtesy.insult","clause":"courtesy","asks":"hide","start":26,"end":32,"quote":"idiota","#
    + #""confidence":0.95,"why":"É um insulto.","instead":"Conte o que aconteceu.","#
    + #""edit":{"start":26,"end":32,"text":"señor\n"},"lifted_by":"shield.quotation"}],"#
    + #""shields":[{"detector":"shield.criticism","start":0,"end":0,"quote":"","confidence":1,"why":"É um insulto."}],"#
    + #""undecided":[{"detector":"relevance.off-topic","why":"É um insulto."},{"detector":"a","why":"É um insulto."}],"#
    + #""not_looked_at":["pictures[0]","video"],"scores":{}}"#
  #expect(answer(full, Post(id: .text("a/\"b"), text: Array(text.utf8)), .pt) == expected)
}

@Test("the same decision gives the same bytes from a fresh writer and from one that has written others")
func deterministic() {
  var writer = AnswerWriter(language: .es)
  let out = ByteBuffer()
  var other = decision()
  other.engine = "otra"
  for each in [decision(), other, decision()] {
    out.clear()
    writer.write(each, to: Post("x"), into: out)
    #expect(string(out.array) == answer(each, Post("x")))
  }
}

@Test(
  "a confidence has at most two decimals and no trailing zero",
  arguments: [
    (0.95, "0.95"), (0.5, "0.5"), (0.55, "0.55"), (1.0, "1"), (0.0, "0"), (0.994, "0.99"), (0.999, "1"), (0.05, "0.05"),
    (0.001, "0"), (7.0, "1"), (-1.0, "0"), (Double.nan, "0"), (Double.infinity, "1"), (0.1 + 0.2, "0.3"),
  ])
func confidences(_ value: Double, _ expected: String) {
  let out = ByteBuffer()
  out.append(confidence: value)
  #expect(string(out.array) == expected)
}

@Test("whole numbers are written whole", arguments: [0, 7, 10, -1, 123_456, Int.max, Int.min])
func numbers(_ value: Int) {
  let out = ByteBuffer(capacity: 64)
  for _ in 0..<9 { out.append(decimal: value) }
  #expect(string(out.array) == String(repeating: String(value), count: 9))
}

@Test(
  "what is escaped is exactly what JSON asks for",
  arguments: [
    ("", #""""#), ("a/b", #""a/b""#), ("a\"b\\", #""a\"b\\""#),
    ("\u{0}\u{1F}\n\r\t\u{8}\u{C}", #""\u0000\u001f\n\r\t\b\f""#),
    ("\u{7F}ñ😀\u{2028}", "\"\u{7F}ñ😀\u{2028}\""), ("12345678\"12345678\\", #""12345678\"12345678\\""#),
  ])
func escapes(_ text: String, _ expected: String) {
  let out = ByteBuffer()
  out.append(json: text)
  #expect(string(out.array) == expected)
}

@Test("what is written is read back the same by Foundation and by our own reader")
func roundTrip() throws {
  struct Line: Decodable { var text: String }
  var random = SplitMix(seed: 3)
  for _ in 0..<2_000 {
    let text = random.text(scalars: Int.random(in: 0..<60, using: &random))
    let out = ByteBuffer()
    out.append("{\"text\":")
    out.append(json: text)
    out.append("}")
    #expect(try JSONDecoder().decode(Line.self, from: Data(out.array)).text == text)
    #expect(string(try read(out.array).post.text) == text)
  }
}

@Test("offsets count scalars, whatever the text and wherever the question")
func scalarOffsets() {
  var random = SplitMix(seed: 5)
  var offsets = ScalarOffsets()
  for length in [0, 1, 63, 64, 65, 500] {
    let text = random.text(scalars: length)
    offsets.reset()
    Array(text.utf8).withUnsafeBufferPointer { bytes in
      var index = text.unicodeScalars.startIndex
      for expected in 0...text.unicodeScalars.count {
        let byte = text.utf8.distance(from: text.startIndex, to: index)
        #expect(offsets.scalars(before: byte, in: bytes) == expected)
        if expected < text.unicodeScalars.count { text.unicodeScalars.formIndex(after: &index) }
      }
    }
  }
}

@Test(
  "a span that cuts a scalar or leaves the text is widened or cut, so that a quote is always UTF-8",
  arguments: [(0..<2, 0..<3), (1..<3, 0..<3), (2..<2, 0..<3), (3..<99, 3..<4), (-5..<1, 0..<3), (50..<60, 4..<4)])
func wholeScalars(_ range: Range<Int>, _ expected: Range<Int>) {
  #expect(Array("€x".utf8).withUnsafeBufferPointer { ScalarOffsets.whole(range, in: $0) } == expected)
}

@Test("an unreadable line, file or post is answered in its place, in the reader's language")
func errorAnswers() {
  let out = ByteBuffer()
  let writer = AnswerWriter(language: .en)
  writer.write(.noText, line: 2, into: out)
  writer.write(.noText, id: "a\"b", into: out)
  writer.write(.noText, into: out)
  let body = #"{"id":"input.no-text","message":"\"text\" is missing."}}"#
  #expect(string(out.array) == #"{"line":2,"error":"# + body + #"{"id":"a\"b","error":"# + body + #"{"error":"# + body)
}
