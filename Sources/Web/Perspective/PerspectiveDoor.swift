// SPDX-License-Identifier: Apache-2.0
import Vocabulary
import Wire

/// The door that clients of the Perspective API know: `/v1alpha1/comments:analyze`, `comments:suggestscore`, and the
/// document that Google's own client library asks for first. Nothing of a text is kept.
struct PerspectiveDoor: Sendable {
  let checking: Checking
  let gate: Gate
  let time: Duration
  /// Where suggested scores go; nil where the operator wants none.
  let feedback: (@Sendable ([UInt8]) -> Bool)?

  static let prefix = "/v1alpha1/"
  /// Bytes: the text that the API allows, escaped as badly as can be, and what goes with it.
  static let bodyLimit = 256 << 10

  func analyze(_ visit: Visit) async throws -> Answer {
    do throws(AnalyzeError) {
      let request = try read(visit, suggests: false)
      let languages = try languages(of: request)
      let checking = checking
      let answer = await gate.pass {
        await offLoop(bytes: visit.body.count) { Self.answer(request, languages, checking).body(to: request) }
      }
      guard let answer else { throw .refused(code: 503, status: "UNAVAILABLE", message: "Too many checks at once.") }
      return Answer(headers: [("content-type", "application/json; charset=UTF-8")], body: answer).inPrivate()
    } catch {
      return Self.answer(error)
    }
  }

  func suggest(_ visit: Visit) throws -> Answer {
    do throws(AnalyzeError) {
      guard let feedback else {
        throw .refused(
          code: 403, status: "PERMISSION_DENIED",
          message: "This server keeps no feedback: start it with --feedback FILE.")
      }
      // A page of somebody else's can make a browser send text, a form or a file here, but not JSON.
      guard visit.contentType.lowercased().hasPrefix("application/json") else {
        throw .refused(code: 415, status: "INVALID_ARGUMENT", message: "Send the scores as application/json.")
      }
      let request = try read(visit, suggests: true)
      guard feedback(visit.body) else {
        throw .refused(code: 503, status: "UNAVAILABLE", message: "The feedback could not be written.")
      }
      let detected = checking.check(Post(text: request.text), .fast).language?.rawValue
      let body = AnalyzeAnswer.thanks(to: request, detected: detected)
      return Answer(headers: [("content-type", "application/json; charset=UTF-8")], body: body).inPrivate()
    } catch {
      return Self.answer(error)
    }
  }

  /// A problem of the site, as this door's clients read one.
  static func refused(_ problem: Problem) -> Answer {
    let status =
      switch problem.status {
      case 404: "NOT_FOUND"
      case 413: "INVALID_ARGUMENT"
      case 429: "RESOURCE_EXHAUSTED"
      case 405, 415: "INVALID_ARGUMENT"
      case 408: "DEADLINE_EXCEEDED"
      case 503: "UNAVAILABLE"
      default: "INTERNAL"
      }
    return answer(.refused(code: problem.status, status: status, message: problem.id))
  }

  private static func answer(_ error: AnalyzeError) -> Answer {
    Answer(status: error.code, headers: [("content-type", "application/json; charset=UTF-8")], body: error.body)
      .inPrivate()
  }

  private func read(_ visit: Visit, suggests: Bool) throws(AnalyzeError) -> AnalyzeRequest {
    let result = visit.body.withUnsafeBufferPointer { bytes in
      Result { () throws(AnalyzeError) in try AnalyzeRequest(bytes, suggests: suggests) }
    }
    return try result.get()
  }

  /// The languages that were asked for and that Decoro reads; empty when nobody said one.
  private func languages(of request: AnalyzeRequest) throws(AnalyzeError) -> [String] {
    guard !request.languages.isEmpty else { return [] }
    let known = request.languages.filter { Language(tag: $0) != nil }
    guard !known.isEmpty else { throw .language(request.languages, attribute: request.wanted[0].name) }
    return known
  }

  private static func answer(_ request: AnalyzeRequest, _ languages: [String], _ checking: Checking) -> AnalyzeAnswer {
    func scores(_ range: Range<Int>) -> (Scores, Language?) {
      var post = Post(text: Array(request.text[range]))
      post.language = languages.first.flatMap { Language(tag: $0) }
      post.asksForScores = true
      let decision = checking.check(post, .full)
      return (decision.scores ?? Scores(.zero), decision.language)
    }
    let (whole, language) = scores(request.text.indices)
    let detected = languages.isEmpty ? language?.rawValue : nil
    let spans = request.wantsSentences ? sentences(of: request.text) : [request.text.indices]
    return AnalyzeAnswer(
      whole: whole, spans: spans.count == 1 ? [(spans[0], whole)] : spans.map { ($0, scores($0).0) },
      languages: languages.isEmpty ? [language?.rawValue ?? "es"] : languages, detected: detected)
  }

  /// Where sentences begin and end: behind `.`, `!`, `?` or a line break, white space trimmed. At most 100, the rest is one.
  static func sentences(of text: [UInt8]) -> [Range<Int>] {
    var sentences: [Range<Int>] = []
    var start = 0
    var i = 0
    func close(_ end: Int) {
      var from = start
      var to = end
      while from < to, text[from] <= 0x20 { from += 1 }
      while to > from, text[to - 1] <= 0x20 { to -= 1 }
      if from < to { sentences.append(from..<to) }
      start = end
    }
    while i < text.count, sentences.count < 99 {
      let isStop = [UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?")].contains(text[i])
      if text[i] == UInt8(ascii: "\n") || isStop && (i + 1 == text.count || text[i + 1] <= 0x20) { close(i + 1) }
      i += 1
    }
    close(text.count)
    return sentences.isEmpty ? [text.indices] : sentences
  }
}
