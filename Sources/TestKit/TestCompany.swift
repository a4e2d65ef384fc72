// SPDX-License-Identifier: Apache-2.0
import Compile
import Decide
import Desk
import Foundation
import Store
import Synchronization
import Vocabulary

/// An organisation in memory, with a clock that a test turns and passwords that cost no time.
public final class TestCompany: Sendable {
  public let company: Company
  private let clock: Clock

  public init(
    _ records: Records? = nil, at start: Moment = Moment("2026-11-27T15:00:00.000Z")!,
    send: @escaping @Sendable (Message, MailServer) async throws -> Void = { _, _ in throw OutsideFailure("no way out")
    },
    ask: @escaping @Sendable (OutsideRequest) async throws -> OutsideAnswer = { _ in throw OutsideFailure("no way out")
    }
  ) throws {
    let clock = Clock(start)
    self.clock = clock
    company = Company(
      records: try records ?? Records(),
      tools: Company.Tools(
        now: { clock.now },
        compile: { compile($0, path: "protocol.md", bases: Protocols.base) }, engine: { Engine(ruleset: $0) },
        hashPassword: { "hash of " + $0 }, verifyPassword: { $1 == "hash of " + $0 }, send: send, ask: ask,
        secret: Array(repeating: 7, count: 32)))
  }

  /// With a small protocol in force, and somebody who moderates.
  public static func moderated() async throws -> (
    test: TestCompany, company: Company, owner: Actor, manager: Actor, decide: Deciding
  ) {
    let test = try TestCompany()
    let owner = try test.actor("Lucía", [.owner])
    let manager = try test.actor("Camilo", [.communityManager])
    try await test.enact(TestCompany.protocolText(), by: owner)
    return (test, test.company, owner, manager, try TestDeciding.spanish())
  }

  public func turn(by duration: Duration) { clock.time.withLock { $0 = $0.adding(duration) } }
  public func turn(to moment: Moment) { clock.time.withLock { $0 = moment } }

  /// Somebody with these roles.
  public func actor(
    _ name: String, _ roles: Set<Role> = [], email: String? = nil, timezone: String = "America/Bogota"
  ) throws -> Actor {
    let now = company.tools.now()
    let id = try company.records.writeNow { records in
      let id = try records.add(
        Member(name: name, email: email, timezone: timezone, joinedAt: now, roles: roles.union([.member])))
      try records.append(Entry("member.joined", about: Member.reference(id), by: "decoro", at: now))
      return id
    }
    return try actor(id)
  }

  /// As the records have them now.
  public func actor(_ id: Int64) throws -> Actor {
    guard let member = try company.records.readNow({ try $0.member(id) }) else { throw Refusal.notFound }
    return Actor(member)
  }

  /// Written by the owner, approved by two, in force today.
  @discardableResult
  public func publish(_ text: String, by owner: Actor, approvedBy approvers: [Actor], on day: String) async throws
    -> Version
  {
    let id = try await company.draft(owner, text)
    try await company.submit(owner, id)
    for approver in approvers {
      try await company.approve(approver, id, revision: company.version(owner, id).revision)
    }
    try await company.publish(owner, id, effective: day)
    return try await company.version(owner, id)
  }

  /// In force today, without the way there: for tests of something else.
  public func enact(_ text: String, by owner: Actor) async throws {
    let now = company.tools.now()
    let ruleset = try company.tools.compile(text).get().ruleset
    let version = Version(
      number: ruleset.document.front.version ?? "", state: .published, text: text,
      revision: ruleset.revision.description, author: owner.id, madeAt: now, effective: now.day, publishedAt: now)
    _ = try await company.records.write { try $0.add(version) }
  }

  /// Practises and signs what is in force.
  public func sign(_ actor: Actor) async throws {
    guard let version = try await company.versionInForce() else { throw Refusal.nothingInForce }
    let ticket = try await company.practised(actor, version, [])
    _ = try await company.sign(actor, revision: version.revision, ticket: ticket, remark: "")
  }

  /// A small protocol that is sound.
  public static func protocolText(version: String = "2026.12", prose: String = "Tratamos bien a todos.") -> String {
    """
    ---
    decoro: 1
    title: Protocolo
    organization: Café Andino
    language: es
    timezone: America/Bogota
    version: \(version)
    ---
    ## 1. Cortesía

    \(prose)

    ```clause courtesy
    detect: [courtesy.insult]
    comment: {hide: 0.90, hold: 0.50}
    official: hold
    personal: advise
    why: El insulto cambia de tema.
    instead: Cuente qué pasó.
    flags: ["ese gerente es un «idiota»"]
    passes: ["no estoy de acuerdo con el gerente"]
    ```
    """
  }
}

private final class Clock: Sendable {
  let time: Mutex<Moment>
  init(_ start: Moment) { time = Mutex(start) }
  var now: Moment { time.withLock { $0 } }
}
