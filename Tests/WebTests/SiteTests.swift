// SPDX-License-Identifier: Apache-2.0
import Synchronization
import Testing
import Vocabulary

@testable import Web

@Suite struct SiteTests {
  static let pages = ["/", "/protocolo", "/situaciones", "/problems/http.busy", "/problems/input.no-text"]

  @Test(arguments: pages, Language.allCases)
  func `Every page is there in every language`(path: String, language: Language) async throws {
    let site = try Support.site()
    let answer = await site.answer(Visit(path: path, query: "lang=\(language.rawValue)", accept: "text/html"))
    #expect(answer.status == 200)
    #expect(answer.text.contains("<html lang=\"\(language.rawValue)\">"))
    #expect(!answer.text.contains("{{"))
  }

  @Test(arguments: [
    ("GET", "/nada", 404), ("DELETE", "/", 405), ("GET", "/api/v1/check", 405), ("POST", "/protocolo", 405),
    ("GET", "/problems/none", 404), ("GET", "/assets/../texts/es.json", 404), ("GET", "/assets/none.css", 404),
    ("OPTIONS", "/api/v1/check", 204), ("GET", "/healthz", 200),
  ])
  func `Each address takes what it takes, and says so`(method: String, path: String, status: Int) async throws {
    let answer = await (try Support.site()).answer(Visit(method: method, path: path))
    #expect(answer.status == status)
    if status == 405 || status == 204 { #expect(answer.header("allow")?.contains("OPTIONS") == true) }
    if status >= 400 { #expect(answer.header("content-type") == "application/problem+json") }
  }

  @Test(arguments: [(Language.es, "Aquí no hay nada"), (.pt, "Aqui não há nada"), (.en, "There is nothing here")])
  func `A problem speaks the reader's language`(language: Language, title: String) async throws {
    let site = try Support.site()
    let program = await site.answer(Visit(path: "/nada", acceptLanguage: "\(language.rawValue)-XX, de;q=0.9"))
    #expect(program.text.contains("\"title\":\"\(title)\""))
    #expect(program.text.contains("\"type\":\"/problems/http.not-found\""))
    let person = await site.answer(Visit(path: "/nada", accept: "text/html", acceptLanguage: language.rawValue))
    #expect(person.text.contains("<h1>\(title)</h1>"))
  }

  @Test(arguments: [
    (#"{"text":"hola","surface":"personal","author":"ana"}"#, 422),
    (#"{"text":"hola","surface":"personal","links":["x"]}"#, 422),
    (#"{"posts":[{"text":"hola","surface":"personal"}]}"#, 422),
    (#"{"posts":[{"text":"a"},{"surface":"personal","text":"b"}]}"#, 422),
    (#"{"text":"hola","surface":"personal","link":"https://red/1"}"#, 422),
    (#"{"text":"hola","surface":"personal","thread":[{"text":"a","author":"luz"}]}"#, 422),
    (#"{"text":"hola","surface":"personal","thread":[{"text":"a"}]}"#, 422),
    (#"{"text":" https://red.example/ana/1 ","surface":"personal"}"#, 422),
    (#"{"text":" https://red.example/ana/1 ","surface":"comment"}"#, 200),
    (#"{"text":"hola","surface":"personal"}"#, 200), (#"{"posts":[]}"#, 200), (#"{"posts":[{}, 1]}"#, 200),
    (#"{"text":1}"#, 400), (#"{}"#, 400), ("[]", 400), ("", 400), (#"{"text":"a","surface":"all"}"#, 400),
    (#"{"posts":1}"#, 400), (#"{"text":"a","depth":"deep"}"#, 400),
  ])
  func `A personal check takes one text of one's own`(body: String, status: Int) async throws {
    let checks = Mutex(0)
    let site = try Support.site(check: { _, depth in
      checks.withLock { $0 += 1 }
      return Support.decision(depth: depth)
    })
    let answer = await site.answer(Visit(method: "POST", path: "/api/v1/check", body: Array(body.utf8)))
    #expect(answer.status == status)
    #expect(answer.header("cache-control") == "no-store")
    if status != 200 {
      #expect(checks.withLock { $0 } == 0)
      #expect(answer.header("content-type") == "application/problem+json")
    }
  }

  @Test func `No check has a line in the log, whatever its surface, its door and its end`() async throws {
    let lines = Mutex<[String]>([])
    let log = AccessLog { line in lines.withLock { $0.append(line) } }
    let site = try Support.site(log: log)
    let visits =
      Surface.allCases.map { Support.form(["text": "canario", "surface": $0.rawValue]) }
      + [
        #"{"text":"canario","surface":"personal"}"#, #"{"text":"canario""#,
        #"{"text":"canario","surface":"personal","author":"x"}"#,
      ]
      .map { Visit(method: "POST", path: "/api/v1/check", body: Array($0.utf8)) }
    for visit in visits { log.note(visit, await site.answer(visit)) }
    #expect(lines.withLock { $0 }.isEmpty)
    let page = Visit(path: "/protocolo", query: "secreto=1", accept: "text/html")
    log.note(page, await site.answer(page))
    #expect(lines.withLock { $0 } == ["GET /protocolo 200"])
  }

  @Test func `When all places are taken, a check is told to come back`() async throws {
    let gate = Gate(limit: 1, line: 0)
    for bytes in [1, 1 << 20] {
      let inner = await gate.pass(bytes: bytes) { await gate.pass(bytes: bytes) { true } }
      #expect(inner == .some(nil))
      #expect(await gate.pass(bytes: bytes) { true } == true)
    }
    let answer = try Support.site().refused(Visit(method: "POST", path: "/api/v1/check"), .busy)
    #expect(answer.status == 503)
    #expect(answer.header("retry-after") == "1")
  }

  @Test func `Short checks wait for their turn, whatever enormous ones are doing`() async throws {
    let gate = Gate(limit: 2)
    let inside = Inside()
    let passed = await gate.pass(bytes: 1 << 20) {
      await gate.pass(bytes: 1 << 20) {
        await withTaskGroup(of: Bool.self) { group in
          for _ in 0..<200 {
            group.addTask { await gate.pass(bytes: 10) { await inside.visit() } != nil }
          }
          return await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
        }
      }
    }
    #expect(passed == .some(.some(200)))
    #expect(inside.most <= 2)
    #expect(await gate.pass(bytes: 10) { true } == true)
  }

  /// How many were in a place at once.
  private final class Inside: Sendable {
    private let count = Mutex((now: 0, most: 0))
    var most: Int { count.withLock { $0.most } }

    func visit() async {
      count.withLock { $0 = ($0.now + 1, max($0.most, $0.now + 1)) }
      await Task.yield()
      count.withLock { $0.now -= 1 }
    }
  }

  @Test func `In a list a message is told by its first whole words`() {
    #expect("Hoy hay café".beginning == "Hoy hay café")
    let long = "Conozca a las familias de Nariño que firmaron con nosotros por tres años más"
    #expect(long.beginning == "Conozca a las familias de Nariño que firmaron con nosotros…")
    #expect("\(String(repeating: "a", count: 59)) b".beginning == String(repeating: "a", count: 59) + "…")
    #expect(String(repeating: "a", count: 80).beginning == String(repeating: "a", count: 59) + "…")
  }

  @Test func `A list that takes too long is stopped, and no half of it is sent`() async throws {
    var limits = Limits()
    limits.time = .zero
    let site = try Support.site(limits: limits)
    let body = Array(#"{"posts":[{"text":"a"},{"text":"b"}]}"#.utf8)
    let answer = await site.answer(Visit(method: "POST", path: "/api/v1/check", body: body))
    #expect(answer.status == 503)
    #expect(answer.text.contains("http.slow-answer"))
  }

  @Test func `A body is refused by its announced size before it is read`() throws {
    let site = try Support.site()
    #expect(site.refusal(Visit(method: "POST", path: "/", contentLength: 2 << 20)) == .tooLarge)
    #expect(site.refusal(Visit(method: "POST", path: "/api/v1/check", contentLength: 2 << 20)) == nil)
    #expect(site.refusal(Visit(method: "POST", path: "/api/v1/check", contentLength: 5 << 20)) == .tooLarge)
    #expect(site.refusal(Visit(method: "POST", path: "/api/v1/check", contentEncoding: "gzip")) == .encoding)
  }

  @Test func `An asset is kept for ever under its digest, and told apart without being sent`() async throws {
    let site = try Support.site()
    let address = site.assets.address(of: "decoro.css").split(separator: "?")
    let visit = Visit(path: String(address[0]), query: String(address[1]))
    let answer = await site.answer(visit)
    #expect(answer.header("cache-control")?.contains("immutable") == true)
    var again = visit
    again.ifNoneMatch = try #require(answer.header("etag"))
    #expect(await site.answer(again).status == 304)
  }
}
