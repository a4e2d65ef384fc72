// SPDX-License-Identifier: Apache-2.0
import Store
import Vocabulary

// Who wrote a comment that was withdrawn finds the notice by the own text or link, and appeals; somebody else decides.

public enum AppealAct: String, Sendable, CaseIterable { case uphold, overturn }

extension Company {
  public static let appealTable = StateTable<Withdrawal.State, AppealAct>([
    .init(.uphold, [.appealed], to: .upheld, .moderate),
    .init(.overturn, [.appealed], to: .overturned, .moderate),
  ])

  /// Without an account: the own text, or the link of the comment, is the key.
  public func notices(ofText text: String) async throws -> [Withdrawal] {
    guard (3...Company.longestComment).contains(text.utf8.count) else { return [] }
    let (digest, older) = (digest(ofText: text), digest(ofText: text, isFolded: false))
    return try await records.read { records in
      let found = try records.withdrawals(digest: digest, count: 5)
      return try found.isEmpty ? records.withdrawals(digest: older, count: 5) : found
    }
  }

  /// What the author may post again, where only personal data stood in the way.
  public func maskedText(of notice: Withdrawal) async throws -> String? {
    try await records.read { try $0.comment(notice.comment)?.masked }
  }

  /// Whether their time is up. One that quotes nothing may have had nothing to quote: so the comment says it.
  public func areWordsGone(of notice: Withdrawal) async throws -> Bool {
    guard notice.facts.isEmpty, notice.appeal == nil, notice.reason == nil else { return false }
    return try await records.read { try $0.comment(notice.comment)?.isBlank ?? true }
  }

  public func notice(code: String) async throws -> Withdrawal {
    try await records.read { records in
      guard code.utf8.count == 20, let notice = try records.withdrawal(code: code), notice.state != .undone else {
        throw Refusal.notFound
      }
      return notice
    }
  }

  public func appeal(code: String, _ text: String) async throws {
    let notice = try await notice(code: code)
    let text = text.tidied
    guard (1...2000).contains(text.count) else { throw Refusal.badText }
    let now = tools.now()
    guard now < notice.appealUntil else { throw Refusal.appealIsOver }
    try await records.write { records in
      guard try records.appeal(notice.id, text, at: now) else { throw Refusal.alreadyDone }
      try records.append(Entry("withdrawal.appealed", about: notice.reference, by: "public", at: now))
    }
  }

  /// Appeals that wait, with their comments.
  public func appeals(_ actor: Actor) async throws -> [(notice: Withdrawal, comment: Comment)] {
    try actor.require(.moderate)
    return try await records.read { records in
      try records.withdrawals(.appealed, count: 100).compactMap { notice in
        try records.comment(notice.comment).map { (notice, $0) }
      }
    }
  }

  /// By somebody else than who hid it: the schema refuses that too.
  public func decide(_ actor: Actor, _ act: AppealAct, withdrawal id: Int64, reason: String) async throws {
    try actor.require(.moderate)
    let reason = reason.tidied
    guard (1...1000).contains(reason.count) else { throw Refusal.badText }
    let now = tools.now()
    try await records.write { records in
      guard let notice = try records.withdrawal(id) else { throw Refusal.notFound }
      let state = try Company.appealTable.next(act, from: notice.state, by: actor)
      guard notice.hiddenBy != actor.id else { throw Refusal.ownDecision }
      guard
        try records.decide(
          withdrawal: id, from: notice.state, to: state, by: actor.id, reason: reason, at: now)
      else { throw Refusal.alreadyDone }
      if act == .overturn {
        guard try records.move(comment: notice.comment, from: [.hidden], to: .restored, by: actor.id, at: now) else {
          throw Refusal.wrongState
        }
      }
      try records.append(
        Entry(
          act == .overturn ? "withdrawal.overturned" : "withdrawal.upheld", about: notice.reference,
          by: actor.member.reference, at: now, revision: notice.revision, contents: ["reason": reason]),
        // As long as in the notice.
        subject: actor.id, keepUntil: now.adding(Settings(try records.settings()).days(.keepComments)))
    }
  }
}
