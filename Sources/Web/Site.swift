// SPDX-License-Identifier: Apache-2.0
import Vocabulary

/// The whole site as a function from a request to an answer; the server around it only moves bytes.
struct Site: Sendable {
  let frame: Frame
  let composer: ComposerPage
  let reading: ProtocolPage
  let situations: SituationsPage
  let problems: ProblemPages
  let api: CheckDoor
  let perspective: PerspectiveDoor
  let office: Office?
  let desk: CompanyDoor?
  let notices: NoticePage?
  let official: OfficialPage?
  let customers: CasePage?
  let partners: AllyPage?
  let assets: Assets
  let description: [UInt8]
  let limits: Limits
  let log: AccessLog
  let memories: Memories

  /// `memories`: those of the site before this one.
  init(_ options: ServeOptions, memories: Memories = Memories()) throws(StartFailure) {
    self.memories = memories
    let folder = options.webFolder
    let texts = try Texts(folder: folder + "/texts")
    let templates = try Templates(folder: folder + "/templates")
    assets = try Assets(folder: folder + "/assets")
    description = try Self.file(folder + "/openapi.yaml")
    frame = Frame(
      texts: texts, templates: templates, assets: assets, document: options.document, source: options.source,
      revision: options.revision,
      hasOffice: options.company != nil)
    problems = ProblemPages(frame: frame)
    let gate = Gate(limit: options.limits.checksAtOnce)
    let guide = Guide(options.document)
    composer = ComposerPage(frame: frame, guide: guide, checking: options.checking, gate: gate, problems: problems)
    reading = ProtocolPage(frame: frame, printer: options.printer)
    situations = SituationsPage(frame: frame)
    api = CheckDoor(
      checking: options.checking, gate: gate, problems: problems, time: options.limits.time, recent: memories.asked)
    perspective = PerspectiveDoor(
      checking: options.checking, gate: gate, time: options.limits.time, feedback: options.feedback)
    office = options.company.map { [frame, problems, memories] in
      Office(
        company: $0, frame: frame, problems: problems, checking: options.checking, recent: memories.desk,
        limits: options.limits, printer: options.printer)
    }
    desk = options.company.map { [frame, problems, memories] in
      CompanyDoor(
        company: $0, frame: frame, problems: problems, checking: options.checking, recent: memories.desk)
    }
    official = options.company.map { [frame] in OfficialPage(company: $0, frame: frame) }
    customers = options.company.map { [frame] in CasePage(company: $0, frame: frame) }
    partners = options.company.map { [frame] in AllyPage(company: $0, frame: frame) }
    notices = options.company.map { [frame] in NoticePage(company: $0, frame: frame) }
    limits = options.limits
    log = options.log
  }

  /// What a path answers to. `body` is the limit in bytes; 0 where none is read.
  struct Route: Sendable {
    var methods: [String]
    var body: Int
    var answer: @Sendable (Visit) async throws -> Answer
  }

  private func route(_ path: String) -> Route? {
    switch path {
    case "/":
      Route(methods: ["GET", "POST"], body: limits.pageBody) {
        $0.method == "POST" ? try await composer.checked($0) : composer.empty($0)
      }
    case "/protocolo": Route(methods: ["GET"], body: 0) { reading.page($0) }
    case "/protocolo.pdf" where reading.isPrinted:
      Route(methods: ["GET"], body: 0) { try await reading.pdf($0) }
    case "/situaciones": Route(methods: ["GET"], body: 0) { situations.page($0) }
    case "/healthz": Route(methods: ["GET"], body: 0) { _ in .text("ok\n").with("cache-control", "no-store") }
    case "/api/openapi.yaml":
      Route(methods: ["GET"], body: 0) { _ in
        Answer(headers: [("content-type", "application/yaml; charset=utf-8")], body: description)
      }
    case "/.well-known/decoro/protocol.json": Route(methods: ["GET"], body: 0) { _ in PublishedProtocol(frame).json }
    case "/.well-known/decoro/protocol.md": Route(methods: ["GET"], body: 0) { _ in PublishedProtocol(frame).text }
    case "/api/v1/check":
      Route(methods: ["POST"], body: limits.apiBody) { try await api.checked($0) }
    case "/v1alpha1/comments:analyze", "/v1alpha1/comments%3Aanalyze":
      Route(methods: ["POST"], body: PerspectiveDoor.bodyLimit) { try await perspective.analyze($0) }
    case "/v1alpha1/comments:suggestscore", "/v1alpha1/comments%3Asuggestscore":
      Route(methods: ["POST"], body: PerspectiveDoor.bodyLimit) { try await perspective.suggest($0) }
    case "/$discovery/rest", "/%24discovery/rest":
      Route(methods: ["GET"], body: 0) { DiscoveryDocument.answer($0) }
    case _ where path.hasPrefix("/assets/"):
      Route(methods: ["GET"], body: 0) { visit throws(Problem) in
        guard let answer = assets.answer(visit) else { throw .notFound }
        return answer
      }
    case _ where path.hasPrefix("/problems/"):
      Route(methods: ["GET"], body: 0) { try problems.page($0) }
    default:
      desk?.route(path) ?? notices?.route(path) ?? official?.route(path) ?? customers?.route(path)
        ?? partners?.route(path)
        ?? office?.route(path)
    }
  }

  /// Before a byte of the body is read: nil when it may come, else why not.
  func refusal(_ visit: Visit) -> Problem? {
    guard let route = route(visit.path) else { return .notFound }
    guard route.methods.contains(visit.isHead ? "GET" : visit.method) || visit.method == "OPTIONS" else {
      return .method
    }
    if !["", "identity"].contains(visit.contentEncoding.lowercased()) { return .encoding }
    return visit.contentLength ?? 0 > bodyLimit(visit) ? .tooLarge : nil
  }

  /// In bytes.
  func bodyLimit(_ visit: Visit) -> Int { route(visit.path)?.body ?? 0 }

  func answer(_ visit: Visit) async -> Answer {
    do {
      if let problem = refusal(visit) { throw problem }
      guard let route = route(visit.path) else { throw Problem.notFound }
      if visit.method == "OPTIONS" { return Answer(status: 204, headers: [("allow", allowed(visit.path))]) }
      return try await route.answer(visit)
    } catch let problem as Problem {
      return refused(visit, problem)
    } catch {
      // Whatever it is, it may quote the text: it is neither said nor logged.
      return refused(visit, .fault)
    }
  }

  /// `closes`: the body was not read and is not wanted any more.
  func refused(_ visit: Visit, _ problem: Problem, wait: Int? = nil) -> Answer {
    let isPerspective = visit.path.hasPrefix(PerspectiveDoor.prefix)
    var answer = isPerspective ? PerspectiveDoor.refused(problem) : problems.answer(visit, problem)
    if problem == .method { answer = answer.with("allow", allowed(visit.path)) }
    if problem.status == 429 || problem.status == 503 { answer = answer.with("retry-after", String(wait ?? 1)) }
    answer.isPrivate = visit.method == "POST"
    return answer.with("cache-control", "no-store")
  }

  private func allowed(_ path: String) -> String {
    let methods = route(path)?.methods ?? []
    return (methods + (methods.contains("GET") ? ["HEAD"] : []) + ["OPTIONS"]).joined(separator: ", ")
  }

  private static func file(_ path: String) throws(StartFailure) -> [UInt8] {
    guard let bytes = FileReader.bytes(path) else { throw .missing(path) }
    return bytes
  }
}
