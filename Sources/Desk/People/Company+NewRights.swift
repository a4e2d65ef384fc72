// SPDX-License-Identifier: Apache-2.0
import Store
import Vocabulary

// No older door leads into a new right. Who gives no roles still makes links for those who have none: they may have opened one
// themselves and chosen the password, or changed it days later in the session that it opened. Nothing tells such a password from the
// member's own, so whoever gets more than they had, as theirs or in somebody's place, loses all of them: sessions, links and the
// password, however it was set. They come in by a link that whoever gives the right makes for them, or by the organisation's
// provider, which says for itself who they are. Whoever gives a right to themselves stays in.

extension Company {
  /// Makes a change to who has which rights, and closes the doors of those among `members` who have more after it. They are told, so
  /// that nobody is locked out without a word.
  func closeOlderDoors(
    of members: [Int64], _ actor: Actor, _ records: Transaction, during change: () throws -> Void
  ) throws -> [Member] {
    let others = try members.filter { $0 != actor.id }.compactMap { try records.member($0) }.filter(\.isActive)
    let before = try others.map { try everHeld(by: $0, records) }
    try change()
    return try zip(others, before).compactMap { old, held in
      guard let member = try records.member(old.id) else { return nil }
      let hasMore = try !everHeld(by: member, records).isSubset(of: held)
      // A few digits are enough to read and sign, and for nothing else, also for what was lent and is now their own.
      let isTooShort = try !member.roles.isSubset(of: old.roles) && records.hasPIN(member.id)
      guard hasMore || isTooShort else { return nil }
      try records.closeDoors(of: member.id)
      return member
    }
  }

  /// Also what will be lent to them on another day.
  private func everHeld(by member: Member, _ records: Transaction) throws -> Set<Role> {
    try member.roles.union(everLent(to: member, records))
  }
}
