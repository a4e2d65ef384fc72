// SPDX-License-Identifier: Apache-2.0
import Store
import Vocabulary

// How messages are written and approved, and when they go out.

extension Company {
  // How messages of a profile are written and approved.

  public func approvalRule(_ actor: Actor, ofProfile id: Int64) async throws -> ApprovalRule {
    try actor.require(.draftPosts)
    return try await records.read { records in
      guard try records.profile(id) != nil else { throw Refusal.notFound }
      return try records.approvalRule(of: id)
    }
  }

  public func set(_ actor: Actor, _ rule: ApprovalRule, ofProfile id: Int64) async throws {
    try actor.require(.manageProfiles)
    guard (1...3).contains(rule.count), (1...365).contains(rule.days), rule.approvers.count <= 5,
      Set(rule.approvers).count == rule.approvers.count, rule.writers.count <= 20,
      Set(rule.writers).count == rule.writers.count
    else { throw Refusal.tooMany }
    let now = tools.now()
    try await records.write { records in
      guard try records.profile(id)?.state == .active else { throw Refusal.notFound }
      for approver in rule.approvers {
        guard let member = try records.member(approver), Actor(member).may(.approvePosts) else {
          throw Refusal.choiceGone
        }
      }
      for writer in rule.writers {
        guard let member = try records.member(writer), Actor(member).may(.draftPosts) else { throw Refusal.choiceGone }
      }
      try records.set(rule, ofProfile: id)
      try records.append(
        Entry(
          "profile.approval-set", about: "profile:\(id)", by: actor.member.reference, at: now,
          data: [
            "count": .int(rule.needed), "days": .int(rule.days),
            "approvers": .list(rule.approvers.map { .text(Member.reference($0)) }),
            "writers": .list(rule.writers.map { .text(Member.reference($0)) }),
          ]))
    }
  }

  func requireWriter(_ actor: Actor, ofProfile id: Int64, _ records: Transaction) throws {
    guard try records.writes(actor.id, forProfile: id) else { throw Refusal.notWriter }
  }

  /// The profiles for which somebody may write.
  public func profiles(writtenBy actor: Actor) async throws -> [Profile] {
    try actor.require(.draftPosts)
    return try await records.read { records in
      try records.activeProfiles().filter { try records.writes(actor.id, forProfile: $0.id) }
    }
  }

  /// What somebody can do with a message from where it is.
  public func acts(_ actor: Actor, on post: Publication) async throws -> [PublicationAct] {
    var acts = Company.publicationTable.acts(from: post.state, for: actor)
    if post.correctionWaiting == nil { acts.removeAll { $0 == .confirm || $0 == .dropCorrection } }
    let isWriter = try await records.read { try $0.writes(actor.id, forProfile: post.profile) }
    if !isWriter { acts.removeAll(where: \.isWriting) }
    return acts
  }

  // Days on which one thinks twice.

  public func sensitiveDays(_ actor: Actor, from first: String, to last: String) async throws -> [SensitiveDay] {
    try actor.require(.draftPosts)
    return try await records.read { try $0.sensitiveDays(from: first, to: last) }
  }

  public func set(_ actor: Actor, sensitive day: String, _ what: String) async throws {
    try actor.require(.approvePosts)
    let what = what.tidied
    guard CivilDay(day) != nil else { throw Refusal.badDate }
    guard (1...120).contains(what.count) else { throw Refusal.badText }
    let now = tools.now()
    try await records.write { records in
      try records.add(SensitiveDay(day: day, what: what), by: actor.id, at: now)
      try records.append(
        Entry(
          "calendar.day-marked", about: "day:\(day)", by: actor.member.reference, at: now, data: ["what": .text(what)]))
    }
  }

  public func drop(_ actor: Actor, sensitive day: String) async throws {
    try actor.require(.approvePosts)
    let now = tools.now()
    try await records.write { records in
      guard try records.drop(sensitiveDay: day) else { throw Refusal.choiceGone }
      try records.append(Entry("calendar.day-cleared", about: "day:\(day)", by: actor.member.reference, at: now))
    }
  }

  /// What is planned or went out between two days, both included, as days of the organisation.
  public func calendar(
    _ actor: Actor, from first: String, to last: String, timezone: String?
  ) async throws -> [(day: String, post: Publication)] {
    try actor.require(.draftPosts)
    guard let begin = CivilDay(first), let end = CivilDay(last), (0...62).contains(begin.days(to: end)) else {
      throw Refusal.badDate
    }
    let found = try await records.read {
      try $0.publications(from: begin.adding(-1).text, to: end.adding(1).text)
    }
    return found.compactMap { post in
      let day = post.publishedAt.map { $0.day(in: timezone ?? "UTC").text } ?? post.scheduledFor ?? ""
      return (first...last).contains(day) ? (day, post) : nil
    }
  }
}
