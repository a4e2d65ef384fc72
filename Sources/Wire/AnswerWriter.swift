// SPDX-License-Identifier: Apache-2.0
import Vocabulary

/// A decision → one line of JSON, the same bytes for the same decision in every process: keys in one order, no spaces,
/// non-ASCII as UTF-8. One per thread.
public struct AnswerWriter: Sendable {
  /// The language of `why`, `instead` and of error messages.
  public var language: Language
  private var offsets = ScalarOffsets()
  private var headRevision = Revision("")
  private var headEngine = ""
  /// `,"revision":"…","engine":"…","language":`, which does not change from line to line.
  private var head: [UInt8] = []

  public init(language: Language) { self.language = language }

  /// Appends the answer, without a line break.
  public mutating func write(_ decision: Decision, to post: Post, into out: ByteBuffer) {
    if head.isEmpty || decision.revision != headRevision || decision.engine != headEngine { remember(decision) }
    out.append("{\"id\":")
    write(post.id, into: out)
    out.append(decision.outcome.asAnswered)
    writeActs(decision.acts, into: out)
    out.append(head)
    out.append(Self.known(decision.language))
    out.append(decision.depth == .full ? "\"depth\":\"full\"" : "\"depth\":\"fast\"")
    offsets.reset()
    post.text.withUnsafeBufferPointer { text in
      out.append(",\"findings\":[")
      for (index, judged) in decision.findings.enumerated() {
        if index > 0 { out.append(UInt8(ascii: ",")) }
        write(judged, of: text, into: out)
      }
      out.append("],\"shields\":[")
      for (index, shield) in decision.shields.enumerated() {
        if index > 0 { out.append(UInt8(ascii: ",")) }
        write(shield, of: text, into: out)
      }
    }
    out.append("],\"undecided\":[")
    for (index, undecided) in decision.undecided.enumerated() {
      out.append(index > 0 ? ",{\"detector\":" : "{\"detector\":")
      out.append(json: undecided.detector.raw)
      out.append(",\"why\":")
      out.append(json: undecided.why[language])
      out.append(UInt8(ascii: "}"))
    }
    out.append("],\"not_looked_at\":[")
    for (index, path) in decision.notLookedAt.enumerated() {
      if index > 0 { out.append(UInt8(ascii: ",")) }
      out.append(json: path)
    }
    out.append("],\"scores\":{")
    if let scores = decision.scores {
      for key in Scores.Key.allCases {
        out.append(Self.keys[key.rawValue])
        out.append(score: scores[key])
      }
    }
    out.append(UInt8(ascii: "}"))
    if let serves = decision.serves { write(serves, of: post.text, into: out) }
    out.append(UInt8(ascii: "}"))
  }

  /// `,"serves":null`, or what is served, in the draft's own place.
  private mutating func write(_ serves: Decision.Serving, of text: [UInt8], into out: ByteBuffer) {
    guard case .something(let served) = serves else { return out.append(",\"serves\":null") }
    out.append(",\"serves\":{\"part\":")
    out.append(json: served.part.rawValue)
    out.append(",\"text\":")
    out.append(json: served.text)
    text.withUnsafeBufferPointer { text in
      writeQuote(of: served.bytes, in: text, into: out)
    }
    out.append(UInt8(ascii: "}"))
  }

  /// `"toxicity":` and its like, with the comma before.
  private static let keys: [StaticString] = [
    "\"toxicity\":", ",\"severe\":", ",\"insult\":", ",\"threat\":", ",\"mockery\":", ",\"hate\":",
    ",\"profanity\":", ",\"disrespect\":", ",\"complaint\":", ",\"conflict\":", ",\"praise\":", ",\"request\":",
    ",\"criticism\":", ",\"exaggeration\":", ",\"promise\":", ",\"spam\":",
  ]

  /// A line that could not be read, in its place: `{"line":2,"error":{…}}`.
  public func write(_ error: InputError, line: Int, into out: ByteBuffer) {
    out.append("{\"line\":")
    out.append(decimal: line)
    out.append(",\"error\":")
    writeBody(of: error, into: out)
  }

  /// A file that could not be read, in its place: `{"id":"path","error":{…}}`.
  public func write(_ error: InputError, id: String, into out: ByteBuffer) {
    out.append("{\"id\":")
    out.append(json: id)
    out.append(",\"error\":")
    writeBody(of: error, into: out)
  }

  /// A post of a batch that could not be read, in its place: `{"error":{…}}`.
  public func write(_ error: InputError, into out: ByteBuffer) {
    out.append("{\"error\":")
    writeBody(of: error, into: out)
  }

  private func writeBody(of error: InputError, into out: ByteBuffer) {
    out.append("{\"id\":")
    out.append(json: error.id)
    out.append(",\"message\":")
    out.append(json: error.message[language])
    out.append("}}")
  }

  private func write(_ id: Post.ID, into out: ByteBuffer) {
    switch id {
    case .text(let text): out.append(json: text)
    case .number(let number): out.append(decimal: number)
    }
  }

  private func writeActs(_ acts: [Act], into out: ByteBuffer) {
    out.append(",\"acts\":[")
    for (index, act) in acts.enumerated() {
      if index > 0 { out.append(UInt8(ascii: ",")) }
      out.append(json: act.rawValue)
    }
    out.append(UInt8(ascii: "]"))
  }

  private mutating func write(
    _ judged: Decision.Judged, of text: UnsafeBufferPointer<UInt8>, into out: ByteBuffer
  ) {
    out.append("{\"detector\":")
    out.append(json: judged.finding.detector.raw)
    if let clause = judged.clause {
      out.append(",\"clause\":")
      out.append(json: clause)
    } else {
      out.append(",\"clause\":null")
    }
    out.append(judged.asks.asAsked)
    writePlace(of: judged.finding, in: text, into: out)
    out.append(",\"why\":")
    out.append(json: judged.why[language])
    out.append(",\"instead\":")
    out.append(json: judged.instead[language])
    if let edit = judged.finding.edit {
      out.append(",\"edit\":{")
      writeRange(ScalarOffsets.whole(edit.bytes, in: text), in: text, into: out)
      out.append(",\"text\":")
      out.append(json: edit.text)
      out.append(UInt8(ascii: "}"))
    }
    if let shield = judged.liftedBy {
      out.append(",\"lifted_by\":")
      out.append(json: shield.raw)
    }
    out.append(UInt8(ascii: "}"))
  }

  private mutating func write(
    _ shield: Decision.Shield, of text: UnsafeBufferPointer<UInt8>, into out: ByteBuffer
  ) {
    out.append("{\"detector\":")
    out.append(json: shield.finding.detector.raw)
    writePlace(of: shield.finding, in: text, into: out)
    out.append(",\"why\":")
    out.append(json: shield.why[language])
    out.append(UInt8(ascii: "}"))
  }

  private mutating func writePlace(
    of finding: Finding, in text: UnsafeBufferPointer<UInt8>, into out: ByteBuffer
  ) {
    writeQuote(of: finding.bytes, in: text, into: out)
    out.append(",\"confidence\":")
    out.append(confidence: finding.confidence)
  }

  private mutating func writeQuote(
    of bytes: Range<Int>, in text: UnsafeBufferPointer<UInt8>, into out: ByteBuffer
  ) {
    let range = ScalarOffsets.whole(bytes, in: text)
    out.append(UInt8(ascii: ","))
    writeRange(range, in: text, into: out)
    out.append(",\"quote\":")
    out.append(json: UnsafeBufferPointer(rebasing: text[range]))
  }

  private mutating func writeRange(
    _ range: Range<Int>, in text: UnsafeBufferPointer<UInt8>, into out: ByteBuffer
  ) {
    out.append("\"start\":")
    out.append(decimal: offsets.scalars(before: range.lowerBound, in: text))
    out.append(",\"end\":")
    out.append(decimal: offsets.scalars(before: range.upperBound, in: text))
  }

  private mutating func remember(_ decision: Decision) {
    headRevision = decision.revision
    headEngine = decision.engine
    let out = ByteBuffer()
    out.append(",\"revision\":")
    out.append(json: decision.revision.description)
    out.append(",\"engine\":")
    out.append(json: decision.engine)
    out.append(",\"language\":")
    head = out.array
  }

  private static func known(_ language: Language?) -> StaticString {
    switch language {
    case .es: "\"es\","
    case .pt: "\"pt\","
    case .en: "\"en\","
    case nil: "\"und\","
    }
  }
}

extension Outcome {
  fileprivate var asAnswered: StaticString {
    switch self {
    case .pass: ",\"outcome\":\"pass\""
    case .advise: ",\"outcome\":\"advise\""
    case .hold: ",\"outcome\":\"hold\""
    case .hide: ",\"outcome\":\"hide\""
    case .private: ",\"outcome\":\"private\""
    case .escalate: ",\"outcome\":\"escalate\""
    }
  }

  fileprivate var asAsked: StaticString {
    switch self {
    case .pass: ",\"asks\":\"pass\""
    case .advise: ",\"asks\":\"advise\""
    case .hold: ",\"asks\":\"hold\""
    case .hide: ",\"asks\":\"hide\""
    case .private: ",\"asks\":\"private\""
    case .escalate: ",\"asks\":\"escalate\""
    }
  }
}
