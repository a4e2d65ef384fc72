// SPDX-License-Identifier: Apache-2.0
import Store
import Vocabulary

// A new rule may only watch at first; praise that names somebody reaches them through a person.

extension Company {
  static let longestWatch = 90

  /// The rules that only watch today.
  func watchingRules() async throws -> Set<String> {
    let today = today(in: try await frontInForce()?.timezone)
    return Set(try await records.read { try $0.observed(on: today.text).map(\.clause) })
  }

  public func watched(_ actor: Actor) async throws -> [ObservedRule] {
    try actor.require(.moderate)
    let today = today(in: try await frontInForce()?.timezone)
    return try await records.read { try $0.observed(on: today.text) }
  }

  /// Until a day, three months at most: who wants it longer takes the rule out.
  public func watch(_ actor: Actor, clause: String, until day: String) async throws {
    try actor.require(.publishVersions)
    guard let version = try await versionInForce(), case .success(let compiled) = tools.compile(version.text) else {
      throw Refusal.nothingInForce
    }
    guard compiled.ruleset.document.clause(clause) != nil else { throw Refusal.choiceGone }
    let today = today(in: compiled.ruleset.document.front.timezone)
    guard let last = CivilDay(day), (0...Company.longestWatch).contains(today.days(to: last)) else {
      throw Refusal.badDate
    }
    let now = tools.now()
    try await records.write { records in
      try records.observe(clause, until: day, by: actor.id, at: now)
      try records.append(
        Entry(
          "clause.watched", about: "clause:\(clause)", by: actor.member.reference, at: now, revision: version.revision,
          data: ["until": .text(day)]))
    }
  }

  public func endWatch(_ actor: Actor, clause: String) async throws {
    try actor.require(.publishVersions)
    let now = tools.now()
    try await records.write { records in
      guard try records.endObservation(clause) else { throw Refusal.choiceGone }
      try records.append(Entry("clause.enforced", about: "clause:\(clause)", by: actor.member.reference, at: now))
    }
  }

  /// Praise reaches whoever earned it: by a person, and only that person sees it.
  public func pass(_ actor: Actor, praise comment: Int64, to member: Int64, note: String) async throws {
    try actor.require(.moderate)
    let note = note.tidied
    guard note.count <= 500 else { throw Refusal.badText }
    let now = tools.now()
    try await records.write { records in
      guard let found = try records.comment(comment) else { throw Refusal.notFound }
      guard let other = try records.member(member), other.isActive else { throw Refusal.choiceGone }
      // What is asked of somebody is no praise.
      guard found.outcome <= .advise else { throw Refusal.wrongState }
      _ = try records.addThanks(
        to: other.id, quote: String(found.text.tidied.prefix(500)), note: note, by: actor.id, at: now)
      try records.append(Entry("praise.passed-on", about: found.reference, by: actor.member.reference, at: now))
    }
  }

  public func thanks(_ actor: Actor, onlyNew: Bool) async throws -> [Thanks] {
    try await records.read { try $0.thanks(to: actor.id, onlyNew: onlyNew) }
  }

  public func markSeen(_ actor: Actor, thanks id: Int64) async throws {
    let now = tools.now()
    try await records.write { records in
      guard try records.markSeen(thanks: id, of: actor.id, at: now) else { throw Refusal.notFound }
    }
  }
}
