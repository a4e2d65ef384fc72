// SPDX-License-Identifier: Apache-2.0
import Vocabulary

/// The answer to `comments:analyze`. Spans are counted in UTF-16 units, as the JavaScript clients slice.
public struct AnalyzeAnswer: Sendable {
  public var whole: Scores
  /// Sentences with their own scores, as offsets in the UTF-8 of the text; the whole text when nobody asked.
  public var spans: [(bytes: Range<Int>, scores: Scores)]
  /// What was asked for or else detected.
  public var languages: [String]
  /// nil where the text tells none.
  public var detected: String?

  public init(whole: Scores, spans: [(bytes: Range<Int>, scores: Scores)], languages: [String], detected: String?) {
    self.whole = whole
    self.spans = spans
    self.languages = languages
    self.detected = detected
  }

  public func body(to request: AnalyzeRequest) -> [UInt8] {
    let out = ByteBuffer()
    let places = places(in: request.text)
    out.append("{\"attributeScores\":{")
    var isFirst = true
    for wanted in request.wanted where whole[wanted.attribute.key] >= wanted.threshold {
      if !isFirst { out.append(",") }
      isFirst = false
      out.append(json: wanted.name)
      out.append(":{\"spanScores\":[")
      var isFirstSpan = true
      for (index, span) in spans.enumerated() where span.scores[wanted.attribute.key] >= wanted.threshold {
        if !isFirstSpan { out.append(",") }
        isFirstSpan = false
        out.append("{\"begin\":")
        out.append(decimal: places[index].lowerBound)
        out.append(",\"end\":")
        out.append(decimal: places[index].upperBound)
        out.append(",\"score\":")
        write(span.scores[wanted.attribute.key], into: out)
        out.append("}")
      }
      out.append("],\"summaryScore\":")
      write(whole[wanted.attribute.key], into: out)
      out.append("}")
    }
    out.append("},\"languages\":")
    write(languages, into: out)
    out.append(",\"detectedLanguages\":")
    write(detected.map { [$0] } ?? [], into: out)
    AnalyzeAnswer.write(request.clientToken, into: out)
    out.append("}")
    return out.array
  }

  /// The answer to `suggestscore`.
  public static func thanks(to request: AnalyzeRequest, detected: String?) -> [UInt8] {
    let out = ByteBuffer()
    out.append("{\"detectedLanguages\":[")
    if let detected { out.append(json: detected) }
    out.append("]")
    write(request.clientToken, into: out)
    out.append("}")
    return out.array
  }

  private static func write(_ token: String?, into out: ByteBuffer) {
    guard let token else { return }
    out.append(",\"clientToken\":")
    out.append(json: token)
  }

  private func write(_ score: Float, into out: ByteBuffer) {
    out.append("{\"value\":")
    out.append(score: score)
    out.append(",\"type\":\"PROBABILITY\"}")
  }

  private func write(_ languages: [String], into out: ByteBuffer) {
    out.append("[")
    for (index, language) in languages.enumerated() {
      if index > 0 { out.append(",") }
      out.append(json: language)
    }
    out.append("]")
  }

  /// The spans in UTF-16 units: one a scalar, two beyond the basic plane. Spans come in the order of the text, which is
  /// walked over once; one that goes back would be counted from the beginning.
  private func places(in text: [UInt8]) -> [Range<Int>] {
    var at = 0
    var units = 0
    func walk(to byte: Int) -> Int {
      if byte < at { (at, units) = (0, 0) }
      while at < byte {
        if text[at] & 0xC0 != 0x80 { units += text[at] >= 0xF0 ? 2 : 1 }
        at += 1
      }
      return units
    }
    return spans.map { span in
      let begin = walk(to: span.bytes.lowerBound)
      return begin..<walk(to: span.bytes.upperBound)
    }
  }
}
