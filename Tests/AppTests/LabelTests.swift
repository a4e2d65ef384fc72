// SPDX-License-Identifier: Apache-2.0
import Foundation
import Testing
import Vocabulary
import Wire

@testable import App

@Suite("Labels are read as people write them") struct LabelTests {
  private func said(_ line: String, field: String = Said.usualField) throws -> Said {
    try Said(Data(line.utf8), field: field)
  }

  /// A line, the field, what is read.
  static let lines: [(String, String, [String])] = [
    (#"{"labels":["insult","hate"]}"#, "labels", ["insult", "hate"]),
    (#"{"labels":"insult"}"#, "labels", ["insult"]),
    (#"{"labels":[]}"#, "labels", []),
    (#"{"label":"OFP"}"#, "labels", ["OFP"]),
    (#"{"labels":null,"label":["OFP"]}"#, "labels", ["OFP"]),
    (#"{"labels":["insult"],"label":"OFP"}"#, "labels", ["insult"]),
    (#"{"class":1,"labels":["insult"]}"#, "class", ["1"]),
    (#"{"class":[true,0]}"#, "class", ["true", "0"]),
    (#"{"text":"x","class":"b","thread":[{"text":"y"}],"scores":{"a":0.5}}"#, "class", ["b"]),
  ]

  @Test("one or a list, in the field that is asked for, or in \"label\"", arguments: lines)
  func labels(_ line: String, _ field: String, _ labels: [String]) throws {
    #expect(try said(line, field: field).labels == labels)
  }

  @Test("where another field is asked for, no other is looked at", arguments: [#"{"label":"a"}"#, #"{"labels":"a"}"#])
  func none(_ line: String) throws {
    #expect(try said(line, field: "class").labels == nil)
  }

  @Test(
    "what is no label is not passed over",
    arguments: [
      #"{"labels":{"a":1}}"#, #"{"labels":[["insult"]]}"#, #"{"labels":0.5}"#, #"{"label":0.5}"#,
      #"{"unsettled":[null]}"#,
      #"{"lang":5}"#, #"{"country":["CO"]}"#,
    ])
  func refused(_ line: String) {
    #expect(throws: InputError.badLabels) { _ = try said(line) }
  }

  @Test("somebody else's name means what one says, and ours mean what they are")
  func meanings() throws {
    let meanings = try Meanings(["OFP=insult", "OFG=abuse", "OFG=courtesy.hate", "NO=", "a=b=threat", "hate=mockery"])
    #expect(meanings.bits(of: "OFP") == Measure.insult.bit)
    #expect(meanings.bits(of: "OFG") == Measure.abuse.bit | Measure.hate.bit)
    #expect(meanings.bits(of: "NO") == 0)
    #expect(meanings.bits(of: "a=b") == Measure.threat.bit)
    #expect(meanings.bits(of: "hate") == Measure.mockery.bit)
    #expect(meanings.bits(of: "threat") == Measure.threat.bit)
    #expect(meanings.bits(of: "counter-speech") == 0)
    #expect(meanings.bits(of: "OFE") == nil)
  }

  /// What --means is given, and what the Spanish screen says of it.
  static let nonsense: [([String], String)] = [
    (["OFP"], "SUYO=nuestro"), (["=insult"], "SUYO=nuestro"), ([""], "SUYO=nuestro"),
    (["OFP=insulto"], "personal-talk"), (["NO=", "NO=insult"], "\"NO\""),
  ]

  @Test("nonsense is said in the reader's language", arguments: nonsense)
  func senseless(_ pairs: [String], _ words: String) throws {
    let error = try #require(throws: AppError.self) { _ = try Meanings(pairs) }
    let screens = Language.allCases.map { error.screen(in: $0) }
    #expect(error.code == .usage)
    #expect(error.screen(in: .es).contains(words))
    #expect(Set(screens).count == Language.allCases.count)
  }

  @Test("toxicity is abuse of any kind, and each name has a bit of its own")
  func toxicity() {
    #expect(Measure(label: "toxicity") == .abuse)
    #expect(Measure.abuse.bits == Measure.abusive.reduce(Measure.abuse.bit) { $0 | $1.bit })
    #expect(Measure.insult.bits == Measure.insult.bit)
    #expect(Set(Measure.allCases.map(\.bit)).count == Measure.allCases.count)
    #expect(Meanings.names.contains("toxicity"))
  }

  @Test("a field that says something else holds no labels", arguments: ["", "text", "unsettled"])
  func fields(_ name: String) {
    #expect(!Said.mayHoldLabels(name))
    #expect(Said.mayHoldLabels(name + "s"))
  }
}
