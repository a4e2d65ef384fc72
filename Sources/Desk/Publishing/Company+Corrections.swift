// SPDX-License-Identifier: Apache-2.0
import Foundation
import Store
import Vocabulary

// A correction is something the company says: it is checked as an answer in public is, and waits until somebody else confirms it.
// One other is enough, in no order: what is wrong in the open is mended soon.

extension Company {
  /// Keeps a correction where nobody outside sees it. Whoever writes one that waits anew has written in it too.
  public func correct(
    _ actor: Actor, publication id: Int64, _ text: String, seen: Moment? = nil, decide: @escaping Deciding
  ) async throws {
    _ = try await known(.correct, actor, id)
    let text = text.tidied
    guard (1...2000).contains(text.count) else { throw Refusal.badText }
    let said = try await said(text, decide)
    let now = tools.now()
    try await records.write { records in
      let old = try message(.correct, actor, id, seen, records, at: now)
      try requireWriter(actor, ofProfile: old.profile, records)
      try records.note(author: actor.id, ofCorrectionOf: id)
      let approvers = try approvers(ofCorrectionOf: old, records)
      guard !approvers.isNamed || !approvers.named.isEmpty else { throw Refusal.nobodyElse }
      var post = old
      post.correctionWaiting = text
      try replace(old, with: post, records, at: now)
      try records.append(
        Entry(
          "publication.\(PublicationAct.correct.verb)", about: old.reference, by: actor.member.reference, at: now,
          revision: said.revision, contents: ["correction": text]),
        subject: actor.id)
    }
  }

  /// From now on it is shown to whoever asks about the message.
  public func confirm(
    _ actor: Actor, correctionOf id: Int64, seen: Moment? = nil, decide: @escaping Deciding
  ) async throws {
    guard let text = try await known(.confirm, actor, id).correctionWaiting else { throw Refusal.wrongState }
    // The protocol in force may be another by now.
    let said = try await said(text, decide)
    let now = tools.now()
    try await records.write { records in
      let old = try message(.confirm, actor, id, seen, records, at: now)
      guard old.correctionWaiting == text else { throw Refusal.changedMeanwhile }
      guard try !records.authors(ofCorrectionOf: id).contains(actor.id) else { throw Refusal.ownText }
      guard try approvers(ofCorrectionOf: old, records).includes(actor.id) else { throw Refusal.notApprover }
      var post = old
      (post.correction, post.correctionBy, post.correctionWaiting) = (text, actor.id, nil)
      try replace(old, with: post, records, at: now)
      try records.dropAuthors(ofCorrectionOf: id)
      try records.add(OfficialText(at: now, surface: .official, text: text, outcome: said.outcome))
      try records.append(
        Entry(
          "publication.\(PublicationAct.confirm.verb)", about: old.reference, by: actor.member.reference, at: now,
          revision: said.revision))
    }
  }

  /// Messages with a correction that somebody can confirm.
  public func corrections(waitingFor actor: Actor) async throws -> [Publication] {
    guard actor.may(.approvePosts) else { return [] }
    return try await records.read { records in
      try records.publicationsToCorrect(count: 50).filter { try confirms(actor, correctionOf: $0, records) }
    }
  }

  public func confirms(_ actor: Actor, correctionOf post: Publication) async throws -> Bool {
    guard actor.may(.approvePosts), post.correctionWaiting != nil else { return false }
    return try await records.read { try confirms(actor, correctionOf: post, $0) }
  }

  public func isAuthor(_ actor: Actor, ofCorrectionOf id: Int64) async throws -> Bool {
    try await records.read { try $0.authors(ofCorrectionOf: id).contains(actor.id) }
  }

  private func confirms(_ actor: Actor, correctionOf post: Publication, _ records: Transaction) throws -> Bool {
    try !records.authors(ofCorrectionOf: post.id).contains(actor.id)
      && approvers(ofCorrectionOf: post, records).includes(actor.id)
  }

  private func approvers(ofCorrectionOf post: Publication, _ records: Transaction) throws -> Approvers {
    try approvers(
      by: records.approvalRule(of: post.profile), without: records.authors(ofCorrectionOf: post.id), records)
  }

  /// What cannot be is told before anything is judged.
  private func known(_ act: PublicationAct, _ actor: Actor, _ id: Int64) async throws -> Publication {
    let post = try await publication(actor, id)
    _ = try Company.publicationTable.next(act, from: post.state, by: actor)
    try await requireSigned(actor)
    return post
  }

  /// The same again in the transaction, where nothing moves; and nothing is said in a pause.
  private func message(
    _ act: PublicationAct, _ actor: Actor, _ id: Int64, _ seen: Moment?, _ records: Transaction, at now: Moment
  ) throws -> Publication {
    guard let post = try records.publication(id) else { throw Refusal.notFound }
    if let seen, seen != post.changedAt { throw Refusal.changedMeanwhile }
    _ = try Company.publicationTable.next(act, from: post.state, by: actor)
    guard try records.freeze(at: now) == nil else { throw Refusal.paused }
    return post
  }

  /// Refused where an answer in public would be, whoever reads it afterwards.
  private func said(_ text: String, _ decide: @escaping Deciding) async throws -> PublicReply {
    try PublicReply(text, await aside { decide(Post(text: Array(text.utf8), surface: .official)) })
  }
}

extension Publication {
  /// As whoever does not write or approve sees it.
  var forEverybody: Publication {
    var post = self
    post.correctionWaiting = nil
    return post
  }
}
