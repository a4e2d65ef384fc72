// SPDX-License-Identifier: Apache-2.0
import Store

// What is kept about the reader.

extension Company {
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
}
