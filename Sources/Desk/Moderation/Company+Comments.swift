// SPDX-License-Identifier: Apache-2.0
import Compile
import Crypto
import Foundation
import Store
import Vocabulary

// Comments by the public: what comes in, what waits for a person, what is hidden with its reason.

/// A comment as somebody pastes it or a file brings it.
public struct IncomingComment: Sendable, Hashable {
  public var text: String
  public var network: String
  public var link: String
  public var author: String?

  public init(text: String, network: String = "", link: String = "", author: String? = nil) {
    self.text = text
    self.network = network
    self.link = link
    self.author = author
  }
}

public enum CommentAct: String, Sendable, CaseIterable { case keep, hide, handOver, restore }

/// How the desk asks the engine: the protocol in force, the whole check.
public typealias Deciding = @Sendable (Post) -> Decision

extension Company {
  public static let commentTable = StateTable<Comment.State, CommentAct>([
    .init(.keep, [.waiting], to: .kept, .moderate),
    .init(.hide, [.clear, .waiting, .kept, .restored], to: .hidden, .moderate),
    .init(.handOver, [.clear, .waiting, .kept], to: .private, .moderate),
    .init(.restore, [.hidden], to: .restored, .moderate),
  ])

  public static let mostHiddenAtOnce = 20
  /// Each is decided before any is kept, while somebody waits; a file comes in pieces.
  public static let mostTakenAtOnce = 1000
  static let longestComment = 20_000

  /// Takes comments in, all of them or none, and says what was decided of each.
  public func receive(
    _ actor: Actor, _ incoming: [IncomingComment], decide: @escaping Deciding
  ) async throws -> [Comment] {
    try actor.require(.moderate)
    guard incoming.count <= Company.mostTakenAtOnce else { throw Refusal.tooMany }
    let comments = try await judged(incoming, decide)
    return try await records.write { records in try keep(comments, actor, records) }
  }

  /// A piece of a long import: line `first` and those after it. What was taken in already is not taken in again, so a browser that
  /// lost its connection, or a server that was killed, goes on where it was. Gives the line to go on with.
  public func receive(
    _ actor: Actor, import id: String, from first: Int, _ incoming: [IncomingComment?], decide: @escaping Deciding
  ) async throws -> Int {
    try actor.require(.moderate)
    guard (8...64).contains(id.utf8.count), first >= 0 else { throw Refusal.badText }
    guard incoming.count <= Company.mostTakenAtOnce else { throw Refusal.tooMany }
    let now = tools.now()
    let known = try await records.write { try $0.importPosition(id, of: actor.id, at: now) }
    guard let known else { throw Refusal.choiceGone }
    guard first == known else { return known }
    let comments = try await judged(incoming.compactMap { $0 }, decide)
    return try await records.write { records in
      // Two of them at once: one is too late, and is told where it is.
      guard let next = try records.importPosition(id, of: actor.id, at: now), next == first else {
        return try records.importPosition(id, of: actor.id, at: now) ?? first
      }
      _ = try keep(comments, actor, records)
      try records.setImportPosition(id, first + incoming.count)
      return first + incoming.count
    }
  }

  /// Each with the rules that only watch and would have asked for something.
  private func judged(
    _ incoming: [IncomingComment], _ decide: @escaping Deciding
  ) async throws -> [(comment: Comment, seenBy: Set<String>)] {
    guard incoming.allSatisfy({ !$0.text.isEmpty && $0.text.utf8.count <= Company.longestComment }) else {
      throw Refusal.badText
    }
    let now = tools.now()
    let front = try await frontInForce()
    let watching = try await watchingRules()
    return await aside {
      incoming.map {
        let comment = Comment($0, decide($0.post), at: now, front?.language ?? .es, watching: watching)
        return (comment, watching.isEmpty ? [] : comment.watched)
      }
    }
  }

  func frontInForce() async throws -> FrontMatter? {
    guard let version = try await versionInForce() else { return nil }
    return (try? tools.compile(version.text).get())?.ruleset.document.front
  }

  /// With one entry for all of them: who brought them in, and how many were decided how.
  private func keep(
    _ comments: [(comment: Comment, seenBy: Set<String>)], _ actor: Actor, _ records: Transaction
  ) throws -> [Comment] {
    let kept = try comments.map { try keep($0.comment, seenBy: $0.seenBy, records) }
    guard let first = kept.first, let last = kept.last else { return [] }
    let outcomes = Dictionary(kept.map { ($0.outcome.rawValue, 1) }, uniquingKeysWith: +)
    try records.append(
      Entry(
        "comments.received", about: "comments:\(first.id)-\(last.id)", by: actor.member.reference, at: first.at,
        revision: first.revision, data: outcomes.mapValues { .int($0) }))
    return kept
  }

  private func keep(_ comment: Comment, seenBy rules: Set<String>, _ records: Transaction) throws -> Comment {
    var kept = comment
    kept.id = try records.add(
      comment, textDigest: digest(ofText: comment.text),
      linkDigest: comment.link.isEmpty ? "" : digest(ofText: comment.link))
    for clause in rules { try records.count(seen: 1, by: clause) }
    if comment.outcome == .escalate {
      try records.append(
        Entry(
          "threat.received", about: kept.reference, by: "decoro", at: comment.at, revision: comment.revision,
          data: ["clause": .text(comment.clause ?? "")]))
      try callFirst(about: kept.id, records, at: comment.at)
    }
    return kept
  }

  /// What a text is found again by: letters and digits alone, without accents, under our key. On a telephone people leave them out.
  /// `isFolded` false: as it was reckoned before, for comments that were taken in then.
  public func digest(ofText text: String, isFolded: Bool = true) -> String {
    let text = isFolded ? text.decomposedStringWithCanonicalMapping : text
    let letters = text.lowercased().unicodeScalars.filter {
      ($0.properties.isAlphabetic || $0.properties.numericType != nil)
        && (!isFolded || $0.properties.canonicalCombiningClass == .notReordered)
    }
    return seal("comment", String(String.UnicodeScalarView(letters)))
  }

  public func comments(
    _ actor: Actor, _ state: Comment.State, after: (rank: Int, id: Int64)?, count: Int
  ) async throws -> [Comment] {
    try actor.require(.moderate)
    return try await records.read { try $0.comments(state, after: after, count: count) }
  }

  /// With its newest notice, and the rules for which it may still be hidden.
  public func comment(
    _ actor: Actor, _ id: Int64
  ) async throws -> (comment: Comment, notice: Withdrawal?, grounds: [Ground]) {
    try actor.require(.moderate)
    return try await records.read { records in
      guard let comment = try records.comment(id) else { throw Refusal.notFound }
      let notices = try records.withdrawals(ofComment: id)
      return (comment, notices.first, comment.grounds(after: notices))
    }
  }

  public func waitingComments(_ actor: Actor) async throws -> (comments: Int, appeals: Int) {
    try actor.require(.moderate)
    return try await records.read { records in
      (
        try records.commentCount(.waiting, limit: 1000),
        try records.withdrawals(.appealed, count: 1000).filter { $0.hiddenBy != actor.id }.count
      )
    }
  }

  // Acts.

  /// It stays, or care takes it over: the public comment is not touched.
  public func decide(_ actor: Actor, _ act: CommentAct, comment id: Int64) async throws {
    guard act == .keep || act == .handOver || act == .restore else { throw Refusal.wrongState }
    let (comment, notice, _) = try await self.comment(actor, id)
    let state = try Company.commentTable.next(act, from: comment.state, by: actor)
    let now = tools.now()
    try await records.write { records in
      guard try records.move(comment: id, from: [comment.state], to: state, by: actor.id, at: now) else {
        throw Refusal.alreadyDone
      }
      if act == .restore, let notice {
        guard
          try records.decide(withdrawal: notice.id, from: .standing, to: .undone, by: actor.id, reason: nil, at: now)
        else { throw Refusal.wrongState }
      }
      try records.append(
        Entry(
          "comment.\(act.verb)", about: comment.reference, by: actor.member.reference, at: now,
          revision: comment.revision))
    }
  }

  /// Hides a comment with its reason. Only for what a rule found in it: a critical opinion has nothing to hide it for, and the act
  /// is refused (guarantee 2). `clause` nil: the rule that asks most.
  public func hide(_ actor: Actor, comment id: Int64, clause: String?) async throws -> Withdrawal {
    try await hide(actor, [(id, clause)], missing: .notFound)[0]
  }

  /// Up to twenty, each under its own rule; all of them or none.
  public func hide(_ actor: Actor, _ items: [(id: Int64, clause: String?)]) async throws -> [Withdrawal] {
    try await hide(actor, items, missing: .choiceGone)
  }

  private func hide(
    _ actor: Actor, _ items: [(id: Int64, clause: String?)], missing: Refusal
  ) async throws -> [Withdrawal] {
    try actor.require(.moderate)
    guard !items.isEmpty else { throw Refusal.nothingChosen }
    guard (1...Company.mostHiddenAtOnce).contains(items.count), Set(items.map(\.id)).count == items.count else {
      throw Refusal.tooMany
    }
    guard let version = try await versionInForce() else { throw Refusal.nothingInForce }
    let document = try? tools.compile(version.text).get().ruleset.document
    let now = tools.now()
    return try await records.write { records in
      try items.map { item in
        guard let comment = try records.comment(item.id) else { throw missing }
        let state = try Company.commentTable.next(.hide, from: comment.state, by: actor)
        func find(_ grounds: [Ground]) -> Ground? {
          grounds.first { item.clause == nil || $0.clause == item.clause }
        }
        guard find(comment.grounds) != nil else { throw Refusal.criticismStays }
        guard let ground = find(comment.grounds(after: try records.withdrawals(ofComment: comment.id))) else {
          throw Refusal.wrongState
        }
        guard try records.move(comment: item.id, from: [comment.state], to: state, by: actor.id, at: now) else {
          throw Refusal.alreadyDone
        }
        let clause = document?.clause(ground.clause)
        var notice = Withdrawal(
          comment: comment.id, code: String(Company.token().prefix(20)), clause: ground.clause,
          facts: ground.quotes.map { "«\($0)»" }.joined(separator: ", "),
          rule: clause.map { "\($0.article). \($0.articleTitle)" } ?? ground.clause,
          revision: version.revision, hiddenBy: actor.id, at: now, appealUntil: now.adding(.seconds(183 * 86_400)))
        notice.id = try records.add(notice)
        try records.append(
          Entry(
            "comment.hidden", about: comment.reference, by: actor.member.reference, at: now, revision: version.revision,
            data: ["clause": .text(ground.clause), "notice": .text(notice.reference), "automated": false]))
        return notice
      }
    }
  }
}

extension CommentAct {
  fileprivate var verb: String {
    switch self {
    case .keep: "kept"
    case .hide: "hidden"
    case .handOver: "handed-over"
    case .restore: "restored"
    }
  }
}
