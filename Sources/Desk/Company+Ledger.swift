// SPDX-License-Identifier: Apache-2.0
import Store

// The ledger, and what it says about oneself.

extension Company {
  public func search(_ actor: Actor, _ search: LedgerSearch, count: Int) async throws -> [LedgerRow] {
    try actor.require(.readLedger)
    return try await records.read { try $0.search(search, count: count) }
  }

  public func verbs(_ actor: Actor) async throws -> [String] {
    try actor.require(.readLedger)
    return try await records.read { try $0.verbs() }
  }

  /// One entry with the texts beside it that have not been erased.
  public func entry(_ actor: Actor, _ n: Int) async throws -> (line: LedgerLine, contents: [String: String]) {
    try actor.require(.readLedger)
    guard n > 0 else { throw Refusal.notFound }
    return try await records.read { records in
      guard let line = try records.lines(after: n - 1, count: 1).first, line.n == n else { throw Refusal.notFound }
      return (line, try records.contents(of: n))
    }
  }

  /// The whole chain, as it stands: nil when it holds.
  public func verify(_ actor: Actor) async throws -> (check: ChainCheck, broken: ChainCheck.Break?) {
    try actor.require(.readLedger)
    return try await records.read { records in
      do { return (try records.verify(), nil) } catch let fault as ChainCheck.Break { return (ChainCheck(), fault) }
    }
  }

  public func head(_ actor: Actor) async throws -> (count: Int, sha256: String) {
    try actor.require(.readLedger)
    return try await records.read { try $0.head() }
  }

  /// Where the chain stood at the end of each day (UTC), the newest first: what one keeps elsewhere, so that a tail that was cut
  /// off shows.
  public func dailyRoots(_ actor: Actor) async throws -> [DailyRoot] {
    try actor.require(.readLedger)
    return try await records.read { try $0.dailyRoots(count: 400) }
  }

  /// «Qué guarda Decoro de mí»: each record about the reader, and until when; of what is long, the newest, as a page shows it.
  public func aboutMe(_ actor: Actor) async throws -> OwnRecords {
    try await ownRecords(actor, count: 50, signIns: 20)
  }

  /// The copy that somebody takes away has no limit.
  public func everythingAboutMe(_ actor: Actor) async throws -> OwnRecords {
    try await ownRecords(actor, count: .max, signIns: .max)
  }

  private func ownRecords(_ actor: Actor, count: Int, signIns: Int) async throws -> OwnRecords {
    let (now, id, reference) = (tools.now(), actor.id, actor.member.reference)
    return try await records.read { records in
      let entries =
        try records.search(LedgerSearch(who: reference), count: count)
        + records.search(LedgerSearch(about: reference), count: count)
      // What somebody did about themselves was found twice.
      let once = Dictionary(entries.map { ($0.n, $0) }, uniquingKeysWith: { first, _ in first }).values
      return OwnRecords(
        member: actor.member, sessions: try records.sessions(of: id, at: now),
        tokens: try records.tokens(of: id, at: now), notices: try records.notices(of: id, count: count),
        permits: try records.permits(of: id, count: count), remarks: try records.remarks(by: id),
        thanks: try records.thanks(to: id, onlyNew: false, count: count),
        attacks: try records.attacks(on: id, count: count), signatures: try records.signatures(of: id),
        questions: try records.questions(of: id),
        signIns: try records.signIns(of: id, count: signIns).map {
          OwnRecords.SignIn(at: $0.at, outcome: $0.outcome)
        },
        entries: Array(once.sorted { $0.n > $1.n }.prefix(count)))
    }
  }

  public struct OwnRecords: Sendable {
    public struct SignIn: Sendable {
      public var at: Moment
      public var outcome: String
    }
    public var member: Member
    public var sessions: [Session]
    public var tokens: [Token]
    public var notices: [Notice]
    public var permits: [Permit]
    public var remarks: [Remark]
    public var thanks: [Thanks]
    public var attacks: [Attack]
    public var signatures: [Signature]
    public var questions: [Question]
    public var signIns: [SignIn]
    public var entries: [LedgerRow]
  }

  /// What is over goes: sessions, links, what was tried at the door three months ago, texts whose time is up.
  public func sweep() async throws {
    let now = tools.now()
    try await records.write { records in
      let settings = Settings(try records.settings())
      func before(_ time: Duration) -> Moment { now.adding(.zero - time) }
      try records.sweepDoors(at: now, signInsBefore: before(settings.days(.keepSignIns)))
      try records.eraseContents(keptUntil: now)
      try callNext(records, at: now)
      try records.sweepCases(before: before(settings.days(.keepCases)))
      try records.sweepComments(before: before(settings.days(.keepComments)), at: now)
      try records.sweepThanks(before: before(settings.days(.keepComments)))
      try records.sweepLetters(before: before(Terms.lettersKept))
      // Yesterday, so that it is over everywhere.
      try records.sweepSubstitutes(before: before(.seconds(2 * 86_400)).day)
    }
  }
}

extension Company {
  /// Names of `member:17` and such, for those who are still there to be named.
  public func names(of references: [String]) async throws -> [String: String] {
    let ids = Set(references.compactMap { $0.hasPrefix("member:") ? Int64($0.dropFirst("member:".count)) : nil })
    return try await records.read { records in
      var names: [String: String] = [:]
      for id in ids { names[Member.reference(id)] = try records.member(id)?.name }
      return names
    }
  }

  /// Who answers for the protocol, so that everybody knows whom to ask.
  public func owners() async throws -> [String] {
    try await records.read { try $0.members(with: .owner).map(\.name) }
  }
}
