// SPDX-License-Identifier: Apache-2.0
import Store
import Vocabulary

// Who approves a message, as its profile's rule stands at that moment, and whether enough of them did.

/// Those who approve what somebody wrote for a profile.
struct Approvers {
  let rule: ApprovalRule
  /// Of those whom the rule names, who can, in their order.
  let named: [Int64]

  var isNamed: Bool { !rule.approvers.isEmpty }

  /// Everybody who is named and can, and never fewer than the rule asks for: where a writer is among those named, one less.
  var needed: Int { isNamed ? max(named.count, min(rule.count, rule.approvers.count)) : rule.count }

  /// False where those who are named could never approve it.
  var areEnough: Bool { !isNamed || named.count >= needed }

  func includes(_ member: Int64) -> Bool { !isNamed || named.contains(member) }

  /// Who was named once, and is no more since the rule changed under the message, is not one of those whom it waits for.
  func counted(_ given: [Int64]) -> [Int64] { given.filter(includes) }
}

extension Company {
  /// How many approvals a message asks for.
  public func approvalsNeeded(_ actor: Actor, for post: Publication) async throws -> Int {
    try actor.require(.draftPosts)
    return try await records.read { try approvers(of: post, $0).needed }
  }

  func approvers(of post: Publication, _ records: Transaction) throws -> Approvers {
    try approvers(
      by: records.approvalRule(of: post.profile), without: records.authors(ofPublication: post.id), records)
  }

  /// Passed over in the order is who wrote in it, and who may approve nothing by now: their turn would never be over.
  func approvers(by rule: ApprovalRule, without authors: Set<Int64>, _ records: Transaction) throws -> Approvers {
    let named = try rule.approvers.filter { id in
      guard !authors.contains(id), let member = try records.member(id) else { return false }
      return Actor(member, lent: try lent(to: member, records)).may(.approvePosts)
    }
    return Approvers(rule: rule, named: named)
  }

  /// True when it was the last approval that the profile asks for. What ran out counts no more, and may be given again.
  func approve(_ post: Publication, by actor: Actor, _ records: Transaction, at now: Moment) throws -> Bool {
    guard try !records.authors(ofPublication: post.id).contains(actor.id) else { throw Refusal.ownText }
    let approvers = try approvers(of: post, records)
    let given = approvers.counted(try records.approvers(of: post, after: approvers.rule.over(at: now)))
    guard !given.contains(actor.id) else { throw Refusal.alreadyDone }
    if approvers.isNamed {
      guard let place = approvers.named.firstIndex(of: actor.id) else { throw Refusal.notApprover }
      guard approvers.named[..<place].allSatisfy(given.contains) else { throw Refusal.notYourTurn }
      // The rule may have changed since it was submitted.
      guard approvers.areEnough else { throw Refusal.nobodyElse }
    }
    try records.approve(publication: post, by: actor.id, at: now)
    return given.count + 1 >= approvers.needed
  }

  /// By those who are named now: the rule may have changed since it was approved.
  func requireApproved(_ post: Publication, _ records: Transaction, at now: Moment) throws {
    let approvers = try approvers(of: post, records)
    func isEnough(after moment: Moment) throws -> Bool {
      try approvers.counted(records.approvers(of: post, after: moment)).count >= approvers.needed
    }
    guard try !isEnough(after: approvers.rule.over(at: now)) else { return }
    throw try isEnough(after: Moment(milliseconds: 0)) ? Refusal.approvalOver : .approvalMissing
  }
}

extension ApprovalRule {
  /// What was approved until then is over.
  fileprivate func over(at now: Moment) -> Moment { now.adding(.seconds(-86_400 * days)) }
}
