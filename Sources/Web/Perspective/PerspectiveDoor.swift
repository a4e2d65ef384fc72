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
    let end = ContinuousClock.now + time
    do throws(AnalyzeError) {
      let request = try read(visit, suggests: false)
      let checking = checking
      let passed = await gate.pass(bytes: visit.body.count) {
        await offLoop(bytes: visit.body.count) { () -> [UInt8]? in
          Self.answer(request, checking, until: end)?.body(to: request)
        }
      }
      guard let finished = passed else { throw Self.unavailable("Too many checks at once.") }
      guard let body = finished else { throw Self.unavailable("The checks took too long.") }
      return Answer(headers: [("content-type", "application/json; charset=UTF-8")], body: body).inPrivate()
    } catch {
      return Self.told(error)
    }
  }

  func suggest(_ visit: Visit) async throws -> Answer {
    do throws(AnalyzeError) {
      guard let feedback else {
        throw .refused(
          code: 403, status: "PERMISSION_DENIED",
          message: "This server keeps no feedback: start it with --feedback FILE.")
      }
      // A page of somebody else's can make a browser send text, a form or a file here, but not JSON.
      let type = visit.contentType.utf8.lazy.map { $0 | 0x20 }
      guard type.starts(with: "application/json".utf8) else {
        throw .refused(code: 415, status: "INVALID_ARGUMENT", message: "Send the scores as application/json.")
      }
      let request = try read(visit, suggests: true)
      let checking = checking
      let passed = await gate.pass(bytes: visit.body.count) {
        await offLoop(bytes: visit.body.count) { () -> [UInt8]? in
          guard feedback(visit.body) else { return nil }
          return AnalyzeAnswer.thanks(to: request, detected: Self.detected(request, checking)?.rawValue)
        }
      }
      guard let finished = passed else { throw Self.unavailable("Too many checks at once.") }
      guard let body = finished else { throw Self.unavailable("The feedback could not be written.") }
      return Answer(headers: [("content-type", "application/json; charset=UTF-8")], body: body).inPrivate()
    } catch {
      return Self.told(error)
    }
  }

  /// A problem of the site, as this door's clients read one. When to come back, the site adds.
  static func refused(_ problem: Problem) -> Answer {
    let status =
      switch problem.status {
      case 400, 405, 413, 415: "INVALID_ARGUMENT"
      case 404: "NOT_FOUND"
      case 429: "RESOURCE_EXHAUSTED"
      case 408: "DEADLINE_EXCEEDED"
      case 503: "UNAVAILABLE"
      default: "INTERNAL"
      }
    return answer(.refused(code: problem.status, status: status, message: problem.id))
  }

  private static func unavailable(_ message: String) -> AnalyzeError {
    .refused(code: 503, status: "UNAVAILABLE", message: message)
  }

  /// What this door itself does not do; whoever may come back is told when.
  private static func told(_ error: AnalyzeError) -> Answer {
    error.code == 503 ? answer(error).with("retry-after", "1") : answer(error)
  }

  private static func answer(_ error: AnalyzeError) -> Answer {
    Answer(status: error.code, headers: [("content-type", "application/json; charset=UTF-8")], body: error.body)
      .inPrivate()
  }

  private func read(_ visit: Visit, suggests: Bool) throws(AnalyzeError) -> AnalyzeRequest {
    let result = visit.body.withUnsafeBufferPointer { bytes in
      Result { () throws(AnalyzeError) in try AnalyzeRequest(bytes, suggests: suggests) }
    }
    let request = try result.get()
    // All of them, as that API has it: the part of a text that nobody reads would look harmless.
    let unknown = request.languages.filter { Language(tag: $0.utf8) == nil }
    guard unknown.isEmpty else { throw .language(unknown, attribute: request.wanted[0].name) }
    return request
  }

  /// nil when the time is up before the last sentence: no half of an answer is sent.
  private static func answer(
    _ request: AnalyzeRequest, _ checking: Checking, until end: ContinuousClock.Instant
  ) -> AnalyzeAnswer? {
    let said = request.languages.first.flatMap { Language(tag: $0.utf8) }
    func look(_ range: Range<Int>) -> Decision {
      var post = Post(text: Array(request.text[range]))
      post.language = said
      post.asksForScores = true
      return checking.check(post, .full)
    }
    let first = look(request.text.indices)
    let whole = first.scores ?? Scores(.zero)
    let ranges = request.wantsSentences ? sentences(of: request.text) : [request.text.indices]
    var spans: [(bytes: Range<Int>, scores: Scores)] = []
    for range in ranges {
      if ranges.count == 1 {
        spans.append((range, whole))
      } else {
        if ContinuousClock.now > end { return nil }
        spans.append((range, look(range).scores ?? Scores(.zero)))
      }
    }
    let language = said == nil ? first.language : detected(request, checking)
    let shown = language.map { [$0.rawValue] } ?? []
    return AnalyzeAnswer(
      whole: whole, spans: spans, languages: request.languages.isEmpty ? shown : request.languages,
      detected: language?.rawValue)
  }

  /// The language that the text itself shows: where one was said, a decision only repeats it.
  private static func detected(_ request: AnalyzeRequest, _ checking: Checking) -> Language? {
    checking.check(Post(text: request.text), .fast).language
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
