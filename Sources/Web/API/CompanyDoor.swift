// SPDX-License-Identifier: Apache-2.0
import Desk
import Store
import Vocabulary

/// `/api/v1/…`: what the pages do, for programs. They come with a key (`Authorization: Bearer decoro_…`) and not with a cookie,
/// so no other site can make a browser ask. What a key may do is the desk's to say, as for a page.
struct CompanyDoor: Sendable {
  let company: Company
  let frame: Frame
  let problems: ProblemPages
  let checking: Checking
  let recent: RecentComments
  /// Made once: each request looks through it.
  private var table: [Endpoint] = []

  init(company: Company, frame: Frame, problems: ProblemPages, checking: Checking, recent: RecentComments) {
    self.company = company
    self.frame = frame
    self.problems = problems
    self.checking = checking
    self.recent = recent
    table = endpoints
  }

  /// One address and one method.
  struct Endpoint: Sendable {
    let method: String
    /// `members/{id}/roles`; a part in braces is a number.
    let path: String
    var status = 200
    var body = 64 << 10
    let run: @Sendable (Call) async throws -> JSON

    init(
      _ method: String, _ path: String, status: Int = 200, body: Int = 64 << 10,
      _ run: @escaping @Sendable (Call) async throws -> JSON
    ) {
      (self.method, self.path, self.status, self.body, self.run) = (method, path, status, body, run)
    }
  }

  struct Call: Sendable {
    let actor: Actor
    let numbers: [Int64]
    let fields: Fields
    let query: Query
    let words: Catalogue
    var id: Int64 { numbers.first ?? 0 }
  }

  /// What stands behind the `?`. A value of another kind is told by its name, as a field of a body is.
  struct Query: Sendable {
    let text: String

    subscript(name: String) -> String? { Form(text.utf8, names: [name])[name] }

    func number<Number: FixedWidthInteger>(
      _ name: String, in range: ClosedRange<Number>, or other: Number
    ) throws(Fields.Fault) -> Number {
      guard let text = self[name] else { return other }
      guard let number = Number(text), range.contains(number) else { throw .wrong(name) }
      return number
    }

    func moment(_ name: String) throws(Fields.Fault) -> Moment? {
      guard let text = self[name] else { return nil }
      guard let moment = Moment(text) else { throw .wrong(name) }
      return moment
    }
  }

  static let prefix = "/api/v1/"
  static let most = 200

  private var endpoints: [Endpoint] {
    ownEndpoints + memberEndpoints + versionEndpoints + signingEndpoints + ledgerEndpoints + commentEndpoints
      + deskEndpoints + settingEndpoints + planningEndpoints + pictureEndpoints
  }

  func route(_ path: String) -> Site.Route? {
    guard path.hasPrefix(Self.prefix) else { return nil }
    let parts = path.dropFirst(Self.prefix.count).split(separator: "/", omittingEmptySubsequences: false)
    let matching = table.compactMap { endpoint in Self.numbers(parts, endpoint.path).map { (endpoint, $0) } }
    guard !matching.isEmpty else { return nil }
    let methods = matching.map(\.0.method)
    return Site.Route(
      methods: methods, body: matching.filter { $0.0.method != "GET" }.map(\.0.body).max() ?? 0
    ) { visit in
      let method = visit.isHead ? "GET" : visit.method
      guard let (endpoint, numbers) = matching.first(where: { $0.0.method == method }) else { throw Problem.method }
      return try await answer(visit, endpoint, numbers)
    }
  }

  private static func numbers(_ parts: [Substring], _ pattern: String) -> [Int64]? {
    let wanted = pattern.split(separator: "/")
    guard parts.count == wanted.count else { return nil }
    var numbers: [Int64] = []
    for (part, want) in zip(parts, wanted) {
      if want.hasPrefix("{") {
        guard let number = Int64(part), number > 0 else { return nil }
        numbers.append(number)
      } else if part != want {
        return nil
      }
    }
    return numbers
  }

  private func answer(_ visit: Visit, _ endpoint: Endpoint, _ numbers: [Int64]) async throws -> Answer {
    let words = frame.texts[frame.language(of: visit)]
    // The scheme's name is read in capitals and small letters alike (RFC 9110, 11.1).
    let scheme = "Bearer "
    guard visit.authorization.prefix(scheme.count).lowercased() == scheme.lowercased(),
      let actor = try await company.actor(key: String(visit.authorization.dropFirst(scheme.count)))
    else {
      return problems.answer(visit, .noKey).with("www-authenticate", "Bearer").inPrivate()
    }
    do {
      // A key that may only read sends nothing, also where the act needs no right of its own.
      guard endpoint.method == "GET" || actor.token?.scope == .write else { throw Refusal.notAllowed(.takePart) }
      let fields = endpoint.method == "GET" ? Fields() : try Fields(visit.body)
      let json = try await endpoint.run(
        Call(
          actor: actor, numbers: numbers, fields: fields, query: Query(text: visit.query), words: words))
      var answer = Answer(status: json == .null ? 204 : endpoint.status)
      if json != .null {
        answer = .text(json.canonical, type: "application/json; charset=utf-8", status: endpoint.status)
      }
      return answer.inPrivate()
    } catch let refusal as Refusal {
      return problems.answer(visit, refusal).inPrivate()
    } catch let failure as OutsideFailure {
      return problems.answer(visit, failure).inPrivate()
    } catch let fault as Fields.Fault {
      return problems.answer(visit, fault).inPrivate()
    }
  }
}
