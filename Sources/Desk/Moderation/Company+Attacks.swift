// SPDX-License-Identifier: Apache-2.0
import Store
import Vocabulary

// Whoever is attacked hears of it from a person, never from a machine, and decides what is done: the evidence is kept meanwhile.

extension Company {
  /// «Se lo conté». Only of what a rule found: a critical opinion attacks nobody.
  public func told(_ actor: Actor, _ member: Int64, attackedBy comment: Int64) async throws {
    try actor.require(.moderate)
    let now = tools.now()
    try await records.write { records in
      guard let found = try records.comment(comment) else { throw Refusal.notFound }
      guard let other = try records.member(member), other.isActive else { throw Refusal.choiceGone }
      guard !found.grounds.isEmpty else { throw Refusal.wrongState }
      guard try records.tell(member, attackedBy: comment, by: actor.id, at: now) else { throw Refusal.alreadyDone }
      try records.append(
        Entry(
          "attack.told", about: found.reference, by: actor.member.reference, at: now,
          data: ["member": .text(other.reference)]))
    }
  }

  public func attacks(_ actor: Actor, by comment: Int64) async throws -> [Attack] {
    try actor.require(.moderate)
    return try await records.read { records in
      guard try records.comment(comment) != nil else { throw Refusal.notFound }
      return try records.attacks(by: comment)
    }
  }

  /// The reader's own, each with the comment's text.
  public func ownAttacks(_ actor: Actor) async throws -> [(attack: Attack, text: String)] {
    try await records.read { records in
      try records.attacks(on: actor.id).compactMap { attack in
        try records.comment(attack.comment).map { (attack, $0.text) }
      }
    }
  }

  /// People change their minds: the last word counts, and each is in the ledger.
  public func wish(_ actor: Actor, _ wish: Attack.Wish, note: String, attack id: Int64) async throws {
    try actor.require(.takePart)
    let note = note.tidied
    guard note.count <= 500 else { throw Refusal.badText }
    let now = tools.now()
    try await records.write { records in
      guard let attack = try records.attack(id), attack.member == actor.id else { throw Refusal.notFound }
      try records.wish(wish, note, attack: id, at: now)
      try records.append(
        Entry(
          "attack.wished", about: "comment:\(attack.comment)", by: actor.member.reference, at: now,
          data: ["wish": .text(wish.rawValue)]))
    }
  }
}
