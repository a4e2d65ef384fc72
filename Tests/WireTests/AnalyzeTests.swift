// SPDX-License-Identifier: Apache-2.0
import Testing
import Vocabulary

@testable import Wire

@Suite("The question and the answer of the Perspective API") struct AnalyzeTests {
  private func request(_ body: String, suggests: Bool = false) throws(AnalyzeError) -> AnalyzeRequest {
    let bytes = Array(body.utf8)
    let result = bytes.withUnsafeBufferPointer { pointer in
      Result { () throws(AnalyzeError) in try AnalyzeRequest(pointer, suggests: suggests) }
    }
    return try result.get()
  }

  private func html(_ text: String) throws(AnalyzeError) -> AnalyzeRequest {
    try request(#"{"comment":{"text":"\#(text)","type":"HTML"},"requestedAttributes":{"TOXICITY":{}}}"#)
  }

  // MARK: Attributes

  @Test(
    "An attribute has its name, and the name it had one year",
    arguments: [
      ("TOXICITY", .toxicity), ("SEVERE_TOXICITY_EXPERIMENTAL", .severeToxicity), ("IDENTITY_ATTACK", .identityAttack),
      ("SPAM", .spam), ("SPAM_EXPERIMENTAL", .spam), ("SPAMMY", nil), ("SEXUALLY_EXPLICIT", nil),
      (#"INSUL\u0054"#, .insult), ("toxicity", nil), ("TOXICITY_EXPERIMENTAL_EXPERIMENTAL", nil),
      ("_EXPERIMENTAL", nil), ("TOXICITY_", nil), ("", nil),
    ] as [(String, AnalyzeRequest.Attribute?)])
  func names(_ name: String, _ attribute: AnalyzeRequest.Attribute?) {
    let body = #"{"comment":{"text":"hola"},"requestedAttributes":{"\#(name)":{}}}"#
    #expect((try? request(body))?.wanted.first?.attribute == attribute)
  }

  private static let scored: [(String, Scores.Key)] = [
    ("TOXICITY", .toxicity), ("SEVERE_TOXICITY", .severe), ("INSULT", .insult), ("THREAT", .threat),
    ("PROFANITY", .profanity), ("IDENTITY_ATTACK", .hate), ("SPAM", .spam),
  ]

  @Test("Of each attribute a test says which score it is") func allAttributes() {
    #expect(AnalyzeRequest.Attribute.allCases.map { $0.rawValue } == Self.scored.map { $0.0 })
  }

  @Test("An attribute is answered with its own score, under the name by which it was asked for", arguments: scored)
  func ownScore(_ attribute: String, _ key: Scores.Key) throws {
    var values = SIMD16<Float>(repeating: 0.25)
    values[key.rawValue] = 0.75
    let scores = Scores(values)
    let answer = AnalyzeAnswer(whole: scores, spans: [(0..<1, scores)], languages: [], detected: nil)
    let score = #"{"value":0.75,"type":"PROBABILITY"}"#
    let told = #"{"spanScores":[{"begin":0,"end":1,"score":\#(score)}],"summaryScore":\#(score)}"#
    for name in [attribute, attribute + "_EXPERIMENTAL"] {
      let asked = try request(#"{"comment":{"text":"x"},"requestedAttributes":{"\#(name)":{}}}"#)
      #expect(string(answer.body(to: asked)).hasPrefix(#"{"attributeScores":{"\#(name)":\#(told)},"#))
    }
  }

  @Test("A part below the threshold that somebody asked for is left out like the whole") func partsBelow() throws {
    var (low, high) = (SIMD16<Float>(repeating: 0), SIMD16<Float>(repeating: 0))
    (low[Scores.Key.toxicity.rawValue], high[Scores.Key.toxicity.rawValue]) = (0.25, 0.75)
    let spans = [(0..<1, Scores(low)), (1..<2, Scores(high))]
    let answer = AnalyzeAnswer(whole: Scores(high), spans: spans, languages: [], detected: nil)
    let body = #"{"comment":{"text":"xy"},"requestedAttributes":{"TOXICITY":{"scoreThreshold":0.5}}}"#
    let told = string(answer.body(to: try request(body)))
    #expect(told.contains(#""spanScores":[{"begin":1,"end":2,"#))
  }

  @Test(
    "An attribute that has no score here is refused by its name, whatever stands beside it",
    arguments: ["SEXUALLY_EXPLICIT", "FLIRTATION", "OBSCENE", "AFFINITY_EXPERIMENTAL", "SMELL"])
  func withoutScore(_ name: String) {
    for (field, suggests) in [("requestedAttributes", false), ("attributeScores", true)] {
      let body = #"{"comment":{"text":"hola"},"\#(field)":{"\#(name)":{},"TOXICITY":{}}}"#
      #expect(throws: AnalyzeError.unknownAttribute(name)) { try request(body, suggests: suggests) }
    }
    let message = #""message":"Unknown requested attribute: \#(name)","status":"INVALID_ARGUMENT""#
    let type = "type.googleapis.com/google.commentanalyzer.v1alpha1.Error"
    let details = #""details":[{"@type":"\#(type)","errorType":"INVALID_REQUEST"}]"#
    let told = string(AnalyzeError.unknownAttribute(name).body)
    #expect(told == #"{"error":{"code":400,\#(message),\#(details)}}"#)
  }

  @Test("A name of many marks is refused as any other, and not repeated at length")
  func longNames() {
    // Comparing strings would sort the marks of the one letter that these are, in the square of their number.
    let name = String(repeating: "\u{301}\u{316}", count: 250_000) + "_EXPERIMENTAL"
    let told = String(repeating: "\u{301}\u{316}", count: 16)
    for (field, suggests) in [("requestedAttributes", false), ("attributeScores", true)] {
      let body = #"{"comment":{"text":"hola"},"\#(field)":{"\#(name)":{}}}"#
      #expect(throws: AnalyzeError.unknownAttribute(told)) { try request(body, suggests: suggests) }
    }
  }

  // MARK: null

  @Test("null says the same as nothing, also inside")
  func nulls() throws {
    let one = try request(
      #"{"comment":{"text":"<b>hola","type":null},"#
        + #""requestedAttributes":{"TOXICITY":{"scoreThreshold":null},"INSULT":null,"THREAT":{"scoreThreshold":0.5}}}"#)
    #expect(!one.isHTML)
    #expect(one.wanted.map(\.threshold) == [0, 0, 0.5])
    #expect(throws: AnalyzeError.commentEmpty) {
      try request(#"{"comment":{"text":null},"requestedAttributes":{"TOXICITY":{}}}"#)
    }
  }

  @Test("An attribute asks with an object or with null", arguments: ["5", "true", "[]", #""0.5""#])
  func values(_ value: String) {
    #expect(throws: AnalyzeError.badField("requested_attributes[TOXICITY]")) {
      try request(#"{"comment":{"text":"hola"},"requestedAttributes":{"TOXICITY":\#(value)}}"#)
    }
  }

  // MARK: HTML

  @Test(
    "Tags are blanked, unit by unit, and a `<` that begins none is text",
    arguments: [
      ("<p>hola</p>", "   hola    "), ("hola<br/>y", "hola     y"), ("<?x?>a<!y>", "     a    "),
      ("te <3 idiota", "te <3 idiota"), ("a < b > c", "a < b > c"), ("idiota <b", "idiota <b"), ("1<>2", "1<>2"),
      ("a> <b>c", "a>    c"), ("<", "<"), ("hola<", "hola<"),
      // A unit for ñ, two for 😀.
      ("<i ñ😀>hola", "       hola"), ("😀<b>ñ", "😀   ñ"),
    ])
  func tags(_ text: String, _ blanked: String) throws {
    let read = try html(text)
    #expect(string(read.text) == blanked)
    #expect(blanked.utf16.count == text.utf16.count)
  }

  @Test("Of plain text nothing is blanked") func plainText() throws {
    let body = #"{"comment":{"text":"<p>hola"},"requestedAttributes":{"TOXICITY":{}}}"#
    #expect(string(try request(body).text) == "<p>hola")
  }

  @Test("Tags alone are an empty comment", arguments: ["<p></p>", " <br> ", "<!-- hola -->"])
  func onlyTags(_ text: String) {
    #expect(throws: AnalyzeError.commentEmpty) { try html(text) }
  }

  // MARK: The answer

  @Test("Spans are told in UTF-16 units, each attribute the same ones")
  func spans() throws {
    let asked = try request(
      #"{"comment":{"text":"é😀. b."},"requestedAttributes":{"TOXICITY":{},"INSULT":{}},"languages":["es-CO"]}"#)
    let scores = Scores(.zero)
    // é is two bytes and 😀 is four. The last one goes back, which none does.
    let answer = AnalyzeAnswer(
      whole: scores, spans: [(0..<7, scores), (8..<10, scores), (0..<2, scores)], languages: asked.languages,
      detected: nil)
    let body = string(answer.body(to: asked))
    let score = #""score":{"value":0,"type":"PROBABILITY"}}"#
    let told = [#"{"begin":0,"end":4,"#, #"{"begin":5,"end":7,"#, #"{"begin":0,"end":1,"#].map { $0 + score }
    let expected = #"{"spanScores":["# + told.joined(separator: ",") + "]"
    #expect(body.ranges(of: expected).count == 2)
    #expect(body.hasSuffix(#""languages":["es-CO"],"detectedLanguages":[]}"#))
  }

  @Test("A language that was detected is told as that")
  func detected() throws {
    let asked = try request(#"{"comment":{"text":"x"},"requestedAttributes":{"TOXICITY":{}}}"#)
    let answer = AnalyzeAnswer(
      whole: Scores(.zero), spans: [(0..<1, Scores(.zero))], languages: ["pt"], detected: "es")
    #expect(string(answer.body(to: asked)).hasSuffix(#""languages":["pt"],"detectedLanguages":["es"]}"#))
  }
}
