// SPDX-License-Identifier: Apache-2.0
import Compile
import Foundation
import Store
import Vocabulary

// Conflicts are settled in private: a case with its own conversation, which no public reply can quote.

public enum CaseAct: String, Sendable, CaseIterable { case answer, resolve, close, reopen }

/// Text that may stand in public: it can be made only by asking the engine, and never from a case's words (guarantee 5).
public struct PublicReply: Sendable, Hashable {
  public let text: String
  public let outcome: Outcome
  public let revision: String

  /// Personal data, details of a case and what is confidential stop it, whoever wrote it.
  init(_ text: String, _ decision: Decision) throws(Refusal) {
    let exposes = decision.findings.contains {
      $0.finding.detector.raw.hasPrefix("exposure.") && $0.finding.confidence >= Confidence.floor
    }
    guard !exposes else { throw .exposes }
    guard decision.undecided.isEmpty, decision.outcome < .hold else { throw .replyHeld }
    self.text = text
    outcome = decision.outcome
    revision = decision.revision.description
  }
}

extension Company {
  public static let caseTable = StateTable<Case.State, CaseAct>([
    .init(.answer, [.open, .waiting], to: .waiting, .handleCases),
    .init(.resolve, [.open, .waiting], to: .resolved, .handleCases),
    .init(.close, [.resolved], to: .closed, .handleCases),
    .init(.reopen, [.resolved, .closed], to: .open, .handleCases),
  ])

  /// Fifteen working days, as consumers' petitions have in Colombia (Ley 1755 de 2015, art. 14); a fair promise elsewhere.
  static let caseDays = 15
  static let caseLink: Duration = .seconds(30 * 86_400)

  /// Until a case's last day; below zero when it is past.
  public func workingDaysLeft(_ matter: Case, _ front: FrontMatter) -> Int {
    guard let due = CivilDay(matter.due) else { return 0 }
    return WorkingDays.left(from: today(in: front.timezone), to: due, country: front.country)
  }

  public func openCase(
    _ actor: Actor, subject: String, comment: Int64?, orderNumber: String
  ) async throws -> Case {
    try actor.require(.openCases)
    let subject = subject.tidied
    guard (1...300).contains(subject.count), orderNumber.count <= 60 else { throw Refusal.badText }
    let running = try await versionInForce()
    let front = running.flatMap { try? tools.compile($0.text).get() }?.ruleset.document.front
    let now = tools.now()
    let due = WorkingDays.day(Company.caseDays, after: today(in: front?.timezone), country: front?.country).text
    return try await records.write { records in
      if let comment { guard try records.comment(comment) != nil else { throw Refusal.choiceGone } }
      var matter = Case(
        comment: comment, openedBy: actor.id, at: now, due: due, subject: subject, orderNumber: orderNumber.tidied)
      matter.id = try records.add(matter)
      try records.append(
        Entry(
          "case.opened", about: matter.reference, by: actor.member.reference, at: now, data: ["due": .text(due)]))
      return matter
    }
  }

  public func cases(_ actor: Actor, _ states: [Case.State], count: Int) async throws -> [Case] {
    try actor.require(.handleCases)
    return try await records.read { try $0.matters(states, count: count) }
  }

  public func matter(_ actor: Actor, _ id: Int64) async throws -> (matter: Case, words: [CaseWord]) {
    try actor.require(.handleCases)
    return try await records.read { records in
      guard let matter = try records.matter(id) else { throw Refusal.notFound }
      return (matter, try records.words(ofCase: id))
    }
  }

  /// A message to the customer, a note among us, a call or a visit that took place.
  public func say(_ actor: Actor, _ kind: CaseWord.Kind, _ text: String, in id: Int64) async throws {
    try actor.require(.handleCases)
    guard !text.tidied.isEmpty, text.count <= 5000 else { throw Refusal.badText }
    let now = tools.now()
    try await records.write { records in
      guard let matter = try records.matter(id) else { throw Refusal.notFound }
      if kind == .message {
        let state = try Company.caseTable.next(.answer, from: matter.state, by: actor)
        guard try records.move(case: id, from: matter.state, to: state, at: now) else {
          throw Refusal.changedMeanwhile
        }
      }
      try records.say(kind, text, in: id, by: actor.id, at: now)
      try records.append(
        Entry(
          "case.\(kind == .message ? "answered" : kind.rawValue)", about: matter.reference, by: actor.member.reference,
          at: now))
    }
  }

  public func act(_ actor: Actor, _ act: CaseAct, case id: Int64) async throws {
    guard act != .answer else { throw Refusal.wrongState }
    let now = tools.now()
    try await records.write { records in
      guard let matter = try records.matter(id) else {
        throw actor.may(.handleCases) ? .notFound : Refusal.notAllowed(.handleCases)
      }
      let state = try Company.caseTable.next(act, from: matter.state, by: actor)
      guard try records.move(case: id, from: matter.state, to: state, at: now) else {
        throw Refusal.changedMeanwhile
      }
      // A closed case opens to nobody outside.
      if act == .close { try records.set(case: id, link: nil, until: nil) }
      try records.append(
        Entry("case.\(act.verb)", about: matter.reference, by: actor.member.reference, at: now))
    }
  }

  // The customer's side: a link that nobody guesses, that ends, and that can be taken away. No account.

  public func makeCaseLink(_ actor: Actor, case id: Int64) async throws -> String {
    try actor.require(.handleCases)
    let (token, now) = (Company.token(), tools.now())
    try await records.write { records in
      guard let matter = try records.matter(id) else { throw Refusal.notFound }
      guard matter.state != .closed else { throw Refusal.wrongState }
      try records.set(case: id, link: Company.hash(token), until: now.adding(Company.caseLink))
      try records.append(Entry("case.link-made", about: matter.reference, by: actor.member.reference, at: now))
    }
    return token
  }

  public func endCaseLink(_ actor: Actor, case id: Int64) async throws {
    try actor.require(.handleCases)
    let now = tools.now()
    try await records.write { records in
      guard let matter = try records.matter(id) else { throw Refusal.notFound }
      try records.set(case: id, link: nil, until: nil)
      try records.append(Entry("case.link-ended", about: matter.reference, by: actor.member.reference, at: now))
    }
  }

  /// Six digits for the contact that we know already, by the channel that we know: who has them is who bought. Never a picture of
  /// an identity card.
  public func makeCaseCode(_ actor: Actor, case id: Int64) async throws -> String {
    try actor.require(.handleCases)
    var generator = SystemRandomNumberGenerator()
    let code = String(Int.random(in: 100_000...999_999, using: &generator))
    let hash = seal("case-code", String(id), code)
    let now = tools.now()
    try await records.write { records in
      guard let matter = try records.matter(id) else { throw Refusal.notFound }
      try records.set(case: id, code: hash)
      try records.append(Entry("case.code-made", about: matter.reference, by: actor.member.reference, at: now))
    }
    return code
  }

  public func customerCase(_ token: String) async throws -> (matter: Case, messages: [CustomerMessage]) {
    let (hash, now) = (Company.hash(token), tools.now())
    return try await records.read { records in
      guard token.utf8.count == 64, let matter = try records.matter(link: hash, at: now) else {
        throw Refusal.linkIsOver
      }
      return (matter, try records.customerView(ofCase: matter.id))
    }
  }

  public func customerSays(_ token: String, _ text: String) async throws {
    let (matter, _) = try await customerCase(token)
    guard !text.tidied.isEmpty, text.count <= 5000 else { throw Refusal.badText }
    guard matter.state != .closed else { throw Refusal.wrongState }
    let now = tools.now()
    try await records.write { records in
      // An open door is not a way to fill the disk.
      guard try records.customerMessages(ofCase: matter.id, since: now.adding(.seconds(-3600))) < 20 else {
        throw Refusal.tooManyTries
      }
      try records.say(.message, text, in: matter.id, by: nil, at: now)
      _ = try records.move(case: matter.id, from: .waiting, to: .open, at: now)
      _ = try records.move(case: matter.id, from: .resolved, to: .open, at: now)
      try records.append(Entry("case.customer-wrote", about: matter.reference, by: "public", at: now))
    }
  }

  public func customerProves(_ token: String, code: String) async throws {
    let (matter, _) = try await customerCase(token)
    let now = tools.now()
    let hash = seal("case-code", String(matter.id), code.filter(\.isNumber))
    let isRight = try await records.write { records in
      if try records.verify(case: matter.id, code: hash, at: now) {
        try records.append(Entry("case.verified", about: matter.reference, by: "public", at: now))
        return true
      }
      // One code, one chance: a new one is a telephone call away, and nobody tries a million.
      try records.spoilCode(case: matter.id)
      return false
    }
    guard isRight else { throw Refusal.wrongCode }
  }

  // Answers in public.

  /// Only what may stand in public comes out of here. A company gives out numbers of its own in its replies, and a machine cannot
  /// tell them from a customer's: so one person alone sends only those that two have approved in an answer.
  public func publicReply(_ actor: Actor, _ text: String, decide: @escaping Deciding) async throws -> PublicReply {
    let reply = try await replyForTwo(actor, text, decide)
    let known = try await records.read { try $0.savedAnswers().filter { $0.state == .approved } }.map(\.text.digits)
    let bytes = Array(text.utf8)
    for judged in await aside({ decide(Post(text: bytes, surface: .comment)) }).findings
    where judged.finding.detector.raw.hasPrefix("exposure.personal-data") {
      let quote = String(decoding: bytes[judged.finding.bytes.clamped(to: 0..<bytes.count)], as: UTF8.self).digits
      guard quote.count >= 5, known.contains(where: { $0.contains(quote) }) else { throw Refusal.exposes }
    }
    for number in LongNumbers.all(in: text) {
      guard known.contains(where: { $0.contains(number) }) else { throw Refusal.exposes }
    }
    return reply
  }

  /// What two others will look at before anybody uses it.
  private func replyForTwo(
    _ actor: Actor, _ text: String, _ decide: @escaping Deciding
  ) async throws -> PublicReply {
    try actor.require(.replyInPublic)
    guard !text.tidied.isEmpty, text.utf8.count <= 20_000 else { throw Refusal.badText }
    return try PublicReply(text, await aside { decide(Post(text: Array(text.utf8), surface: .reply)) })
  }

  public func saveAnswer(
    _ actor: Actor, title: String, _ text: String, decide: @escaping Deciding
  ) async throws -> SavedAnswer {
    let reply = try await replyForTwo(actor, text, decide)
    let title = title.tidied
    guard (1...120).contains(title.count) else { throw Refusal.badName }
    let now = tools.now()
    return try await records.write { records in
      var answer = SavedAnswer(
        title: title, text: reply.text, author: actor.id, madeAt: now, revision: reply.revision)
      answer.id = try records.add(answer)
      try records.append(Entry("answer.saved", about: answer.reference, by: actor.member.reference, at: now))
      return answer
    }
  }

  public func savedAnswers(_ actor: Actor) async throws -> [SavedAnswer] {
    try actor.require(.replyInPublic)
    return try await records.read { try $0.savedAnswers() }
  }

  /// With the second approval whoever answers may use it.
  public func approveAnswer(_ actor: Actor, _ id: Int64) async throws {
    try actor.require(.replyInPublic)
    let now = tools.now()
    try await records.write { records in
      guard let answer = try records.savedAnswer(id) else { throw Refusal.notFound }
      guard answer.state == .review else { throw Refusal.wrongState }
      guard answer.author != actor.id else { throw Refusal.ownText }
      guard try !records.hasApproved(answer: id, actor.id) else { throw Refusal.alreadyDone }
      if try records.approve(answer: id, by: actor.id, at: now) >= 2 {
        _ = try records.set(answer: id, from: .review, to: .approved)
      }
      try records.append(Entry("answer.approved", about: answer.reference, by: actor.member.reference, at: now))
    }
  }

  public func retireAnswer(_ actor: Actor, _ id: Int64) async throws {
    try actor.require(.replyInPublic)
    let now = tools.now()
    try await records.write { records in
      guard let answer = try records.savedAnswer(id), answer.state != .retired else { throw Refusal.notFound }
      _ = try records.set(answer: id, from: answer.state, to: .retired)
      try records.append(Entry("answer.retired", about: answer.reference, by: actor.member.reference, at: now))
    }
  }
}

extension String {
  fileprivate var digits: String { filter { $0.isASCII && $0.isNumber } }
}

extension CaseAct {
  fileprivate var verb: String {
    switch self {
    case .answer: "answered"
    case .resolve: "resolved"
    case .close: "closed"
    case .reopen: "reopened"
    }
  }
}
