// SPDX-License-Identifier: Apache-2.0
import Synchronization
import Testing
import Vocabulary

@testable import Web

@Suite struct PerspectiveTests {
  private func visit(_ body: String) -> Visit {
    Visit(method: "POST", contentType: "Application/JSON; charset=utf-8", body: Array(body.utf8))
  }

  private func question(_ text: String, more: String = "") -> Visit {
    visit(#"{"comment":{"text":"\#(text)"},"requestedAttributes":{"TOXICITY":{}}\#(more)}"#)
  }

  private func suggestion(more: String = "") -> Visit {
    let scores = #""attributeScores":{"TOXICITY":{"summaryScore":{"value":0}}}"#
    return visit(#"{"comment":{"text":"hola"},\#(scores)\#(more)}"#)
  }

  /// Tells a language only of `hola`, unless one was said.
  private func door(
    gate: Gate = Gate(limit: 4), time: Duration = .seconds(20), feedback: (@Sendable ([UInt8]) -> Bool)? = nil,
    looks: (@Sendable (Decision.Depth) -> Void)? = nil
  ) -> PerspectiveDoor {
    let checking = Checking { post, depth in
      looks?(depth)
      var decision = Support.decision(depth: depth)
      let guess: Language? = post.text == Array("hola".utf8) ? .es : nil
      decision.language = post.language ?? guess
      return decision
    }
    return PerspectiveDoor(checking: checking, gate: gate, time: time, feedback: feedback)
  }

  // MARK: Attributes

  @Test(arguments: [
    ("SPAM", 200, #""SPAM":{"spanScores":["#), ("SPAM_EXPERIMENTAL", 200, #""SPAM_EXPERIMENTAL":{"spanScores":["#),
    ("SEXUALLY_EXPLICIT", 400, #""message":"Unknown requested attribute: SEXUALLY_EXPLICIT""#),
    ("FLIRTATION", 400, #""message":"Unknown requested attribute: FLIRTATION""#),
  ])
  func `An attribute beside TOXICITY is answered, or refused by its name with the whole request`(
    name: String, status: Int, told: String
  ) async throws {
    let answer = try await door().analyze(
      visit(#"{"comment":{"text":"hola"},"requestedAttributes":{"TOXICITY":{},"\#(name)":{}}}"#))
    #expect(answer.status == status)
    #expect(answer.text.contains(told))
    #expect(answer.text.contains(#""TOXICITY":{"#) == (status == 200))
    #expect(answer.text.contains(#""errorType":"INVALID_REQUEST""#) == (status == 400))
  }

  // MARK: Languages

  @Test(arguments: [
    ("hola", "", #""languages":["es"],"detectedLanguages":["es"]"#),
    ("ok", "", #""languages":[],"detectedLanguages":[]"#),
    ("hola", #","languages":[]"#, #""languages":["es"],"detectedLanguages":["es"]"#),
    ("hola", #","languages":["pt-BR"]"#, #""languages":["pt-BR"],"detectedLanguages":["es"]"#),
    ("ok", #","languages":["EN","es"]"#, #""languages":["EN","es"],"detectedLanguages":[]"#),
  ])
  func `What was asked for and what was detected are told apart`(
    text: String, more: String, told: String
  ) async throws {
    let answer = try await door().analyze(question(text, more: more))
    #expect(answer.status == 200)
    #expect(answer.text.contains(told))
  }

  @Test(arguments: [
    (#"["de"]"#, #"["de"]"#), (#"["de","es"]"#, #"["de"]"#), (#"["es","est",""]"#, #"["est",""]"#),
  ])
  func `A language that nobody reads is an error, also among others`(languages: String, told: String) async throws {
    let more = #","languages":\#(languages)"#
    let kept = Mutex(0)
    let keeping = door(feedback: { _ in
      kept.withLock { $0 += 1 }
      return true
    })
    let asked = try await keeping.analyze(question("hola", more: more))
    let suggested = try await keeping.suggest(suggestion(more: more))
    for answer in [asked, suggested] {
      #expect(answer.status == 400)
      #expect(answer.text.contains("LANGUAGE_NOT_SUPPORTED_BY_ATTRIBUTE"))
      #expect(answer.text.contains("\"detectedLanguages\":\(told)"))
    }
    #expect(kept.withLock { $0 } == 0)
  }

  // MARK: Limits

  @Test func `Sentences that take too long are stopped, and no half of an answer is sent`() async throws {
    let full = Mutex(0)
    let slow = door(
      time: .zero,
      looks: { depth in
        guard depth == .full else { return }
        full.withLock { $0 += 1 }
      })
    let answer = try await slow.analyze(question("Uno. Dos. Tres.", more: #","spanAnnotations":true"#))
    #expect(answer.status == 503)
    #expect(answer.header("retry-after") == "1")
    #expect(answer.text.contains("\"status\":\"UNAVAILABLE\""))
    #expect(full.withLock { $0 } == 1)
    let patient = try await door().analyze(question("Uno. Dos. Tres.", more: #","spanAnnotations":true"#))
    #expect(patient.text.ranges(of: "\"begin\"").count == 3)
  }

  @Test func `When all places are taken, both methods say when to come back`() async throws {
    let gate = Gate(limit: 1, line: 0)
    let kept = Mutex(0)
    let keeping = door(
      gate: gate,
      feedback: { _ in
        kept.withLock { $0 += 1 }
        return true
      })
    let (asked, suggested) = (question("hola"), suggestion())
    let passed = try await gate.pass(bytes: 10) { () async throws -> [Answer] in
      let first = try await keeping.analyze(asked)
      let second = try await keeping.suggest(suggested)
      return [first, second]
    }
    let answers = try #require(passed)
    for answer in answers {
      #expect(answer.status == 503)
      #expect(answer.header("retry-after") == "1")
    }
    #expect(kept.withLock { $0 } == 0)
    #expect(try await keeping.suggest(suggested).status == 200)
    #expect(kept.withLock { $0 } == 1)
  }

  @Test func `Feedback that cannot be written is said to be lost`() async throws {
    let answer = try await door(feedback: { _ in false }).suggest(suggestion())
    #expect(answer.status == 503)
    #expect(answer.header("retry-after") == "1")
  }

  @Test func `Only JSON is feedback, and only where somebody wants it`() async throws {
    #expect(try await door().suggest(suggestion()).status == 403)
    let willing = door(feedback: { _ in true })
    for type in ["", "text/plain", "application/jso"] {
      var visit = suggestion()
      visit.contentType = type
      #expect(try await willing.suggest(visit).status == 415)
    }
  }

  @Test(arguments: Problem.all.filter { $0.status < 500 && $0 != .noKey })
  func `What the site refuses is no fault of the server's`(problem: Problem) {
    let answer = PerspectiveDoor.refused(problem)
    #expect(answer.status == problem.status)
    #expect(!answer.text.contains("INTERNAL"))
    if problem.status == 400 { #expect(answer.text.contains("\"status\":\"INVALID_ARGUMENT\"")) }
  }

  // MARK: Threads

  /// Work that stays on a thread of the server's has that request's task around it.
  @Test func `A second look leaves the threads that serve, however short the text`() async throws {
    let inTask = Mutex<[Bool]>([])
    let watched = door(
      feedback: { _ in true },
      looks: { _ in
        let isInTask = withUnsafeCurrentTask { $0 != nil }
        inTask.withLock { $0.append(isInTask) }
      })
    _ = try await watched.analyze(question("hola"))
    _ = try await watched.suggest(suggestion())
    #expect(inTask.withLock { $0 } == [false, false])
  }

  @Test(arguments: [
    (#"{"text":"a"}"#, false), (#"{"text":"a","depth":"full"}"#, false), (#"{"text":"a","depth":"fast"}"#, true),
    (#"{"posts":[{"text":"a","depth":"fast"}]}"#, true), (#"{"posts":[{"text":"a","depth":"fast"},{}]}"#, true),
    (#"{"posts":[{"text":"a","depth":"fast"},{"text":"b"}]}"#, false),
  ])
  func `Of the check, what is short and fast alone stays`(body: String, stays: Bool) async throws {
    let inTask = Mutex<[Bool]>([])
    let site = try Support.site(check: { _, depth in
      let isInTask = withUnsafeCurrentTask { $0 != nil }
      inTask.withLock { $0.append(isInTask) }
      return Support.decision(depth: depth)
    })
    let answer = await site.answer(Visit(method: "POST", path: "/api/v1/check", body: Array(body.utf8)))
    #expect(answer.status == 200)
    let seen = inTask.withLock { $0 }
    #expect(!seen.isEmpty && seen.allSatisfy({ $0 == stays }))
  }
}
