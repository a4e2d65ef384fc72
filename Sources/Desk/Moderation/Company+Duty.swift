// SPDX-License-Identifier: Apache-2.0
import Store
import Vocabulary

// A threat calls a person by name, on their first page and, where letters go out, by a letter at any hour. Who does not answer in a quarter of an hour is not the last: the next is called.

extension Company {
  static let patience: Duration = .seconds(15 * 60)
  static let longestRoster = 20

  public func roster(_ actor: Actor) async throws -> [Member] {
    try actor.require(.moderate)
    return try await records.read { try $0.roster() }
  }

  /// In the order in which they are called. Only who may work at the desk can answer.
  public func setRoster(_ actor: Actor, _ members: [Int64]) async throws {
    try await changeRoster(actor) { _ in members }
  }

  /// Called after all others, also who was called before some of them.
  public func putOnDuty(_ actor: Actor, _ member: Int64) async throws {
    try await changeRoster(actor) { roster in roster.filter { $0 != member } + [member] }
  }

  public func takeOffDuty(_ actor: Actor, _ member: Int64) async throws {
    try await changeRoster(actor) { roster in roster.filter { $0 != member } }
  }

  /// Read and written in one transaction: of two who change it at once, neither undoes the other's change.
  private func changeRoster(_ actor: Actor, _ change: @escaping @Sendable ([Int64]) -> [Int64]) async throws {
    try actor.require(.manageProfiles)
    let now = tools.now()
    try await records.write { records in
      let members = change(try records.roster().map(\.id))
      guard members.count <= Company.longestRoster, Set(members).count == members.count else { throw Refusal.tooMany }
      for id in members {
        guard let member = try records.member(id), Actor(member).may(.moderate) else { throw Refusal.choiceGone }
      }
      try records.set(roster: members)
      try records.append(
        Entry(
          "duty.set", about: "duty", by: actor.member.reference, at: now,
          data: ["members": .list(members.map { .text(Member.reference($0)) })]))
    }
  }

  /// Threats for which the reader is called.
  public func ownCalls(_ actor: Actor) async throws -> [Call] {
    try await records.read { try $0.openCalls(of: actor.id) }
  }

  public func calls(_ actor: Actor, about comment: Int64) async throws -> [Call] {
    try actor.require(.moderate)
    return try await records.read { try $0.calls(about: comment) }
  }

  /// «Yo me encargo»: by anybody who works at the desk, called or not.
  public func takeCharge(_ actor: Actor, of comment: Int64) async throws {
    try actor.require(.moderate)
    let now = tools.now()
    try await records.write { records in
      guard try records.comment(comment) != nil else { throw Refusal.notFound }
      guard try records.answerCalls(about: comment, at: now) else { throw Refusal.alreadyDone }
      try records.append(
        Entry("duty.answered", about: "comment:\(comment)", by: actor.member.reference, at: now))
    }
  }

  /// Calls the first of the roster; nobody is called where there is none, and the threat stands first in the queue all the same.
  func callFirst(about comment: Int64, _ records: Transaction, at now: Moment) throws {
    guard let first = try records.roster().first(where: { Actor($0).may(.moderate) }) else { return }
    try call(first.id, about: comment, records, at: now)
  }

  private func call(_ member: Int64, about comment: Int64, _ records: Transaction, at now: Moment) throws {
    guard try records.call(member, about: comment, at: now) else { return }
    try records.note(Letter(kind: .duty, about: "comment:\(comment)", member: member, round: 1, madeAt: now))
    try records.append(
      Entry(
        "duty.called", about: "comment:\(comment)", by: "decoro", at: now,
        data: ["member": .text(Member.reference(member))]))
  }

  /// The next one, where the last did not answer; after the last of the roster nobody is left to call.
  public func callLate() async throws {
    let now = tools.now()
    try await records.write { records in
      let roster = try records.roster().filter { Actor($0).may(.moderate) }
      for late in try records.unanswered(before: now.adding(.zero - Company.patience)) {
        let called = Set(try records.calls(about: late.comment).map(\.member))
        guard let next = roster.first(where: { !called.contains($0.id) }) else { continue }
        try call(next.id, about: late.comment, records, at: now)
      }
    }
  }
}
