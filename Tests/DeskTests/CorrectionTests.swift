// SPDX-License-Identifier: Apache-2.0
import Store
import TestKit
import Testing
import Vocabulary

@testable import Desk

/// What corrects a message that is out: checked, signed for, and seen by a second person before anybody outside sees it.
@Suite struct CorrectionTests {
  let house: PlanningTests.House
  let company: Company
  let id: Int64
  let decide: Deciding
  static let text = "Hoy no hay café: volvemos mañana."

  init() async throws {
    house = try await PlanningTests.House()
    company = house.company
    decide = try TestDeciding.spanish()
    id = try await house.post("Hoy hay café en todas las tiendas")
    try await company.act(house.first, .approve, publication: id)
    try await company.act(house.writer, .publish, publication: id, "https://x.com/cafe/1")
  }

  private func correct(_ actor: Actor, _ text: String = text, seen: Moment? = nil) async throws {
    try await company.correct(actor, publication: id, text, seen: seen, decide: decide)
  }

  private func confirm(_ actor: Actor, seen: Moment? = nil) async throws {
    try await company.confirm(actor, correctionOf: id, seen: seen, decide: decide)
  }

  /// What whoever asks about the message is told.
  private func shown() async throws -> String? {
    guard case .ours(let post) = try await company.isOurs("Hoy hay café en todas las tiendas") else {
      throw Refusal.notFound
    }
    #expect(post.correctionWaiting == nil)
    return post.correction
  }

  private func waiting() async throws -> String? { try await company.publication(house.owner, id).correctionWaiting }

  @Test func `A correction is shown once somebody confirms it who did not write in it`() async throws {
    try await correct(house.writer, "Hoy no hay café")
    #expect(try await shown() == nil)
    await #expect(throws: Refusal.notAllowed(.approvePosts)) { try await confirm(house.writer) }
    // Who writes it anew has written in it too.
    let before = try await company.publication(house.first, id)
    try await correct(house.first)
    await #expect(throws: Refusal.ownText) { try await confirm(house.first) }
    await #expect(throws: Refusal.changedMeanwhile) { try await confirm(house.second, seen: before.changedAt) }
    #expect(try await company.corrections(waitingFor: house.first).isEmpty)
    #expect(try await company.corrections(waitingFor: house.writer).isEmpty)
    #expect(try await company.corrections(waitingFor: house.second).map(\.id) == [id])
    #expect(try await shown() == nil)
    try await confirm(house.second, seen: company.publication(house.second, id).changedAt)
    #expect(try await shown() == Self.text)
    #expect(try await waiting() == nil)
    await #expect(throws: Refusal.wrongState) { try await confirm(house.owner) }
    // The next one takes nothing away until it is confirmed, and its writers are its own.
    try await correct(house.second, "Volvimos a tener café.")
    #expect(try await shown() == Self.text)
    try await confirm(house.first)
    #expect(try await shown() == "Volvimos a tener café.")
    let said = try company.records.readNow { try $0.search(LedgerSearch(about: "publication:\(id)"), count: 5) }
    #expect(
      said.map(\.what) == [
        "publication.corrected", "publication.correction-written", "publication.corrected",
        "publication.correction-written", "publication.correction-written",
      ])
  }

  @Test func `The schema itself lets nobody confirm what they wrote`() async throws {
    try await correct(house.first)
    let (id, author, other) = (self.id, house.first.id, house.second.id)
    func set(by member: Int64?) async throws -> Bool {
      try await company.records.write { records in
        let old = try #require(try records.publication(id))
        var post = old
        (post.correction, post.correctionBy) = ("x", member)
        return try records.update(post, from: old.state, readAt: old.changedAt)
      }
    }
    for member in [author, nil] { await #expect(throws: StoreFailure.self) { _ = try await set(by: member) } }
    #expect(try await set(by: other))
  }

  @Test(arguments: [
    ("La señora Ana pidió el cambio: su celular es 310 482 7716", Refusal.exposes),
    ("El que dijo eso es un idiota", .replyHeld), ("", .badText), (String(repeating: "a", count: 2001), .badText),
  ]) func `What may not be said in public is no correction`(text: String, refusal: Refusal) async throws {
    await #expect(throws: refusal) { try await correct(house.writer, text) }
    #expect(try await waiting() == nil)
  }

  @Test func `What waits is judged again by what is in force when it is confirmed`() async throws {
    try await correct(house.writer)
    let decide = self.decide
    await #expect(throws: Refusal.replyHeld) {
      try await company.confirm(house.first, correctionOf: id) { _ in
        decide(Post("El que dijo eso es un idiota", surface: .official))
      }
    }
    #expect(try await shown() == nil)
  }

  @Test func `Who has not signed corrects nothing, and in a pause nobody does`() async throws {
    let late = try house.test.actor("Tarde", [.communityManager, .approver])
    await #expect(throws: Refusal.signFirst) { try await correct(late) }
    try await correct(house.writer)
    await #expect(throws: Refusal.signFirst) { try await confirm(late) }
    try await company.freeze(house.writer, line: "Estamos averiguando qué pasó.", hours: 2)
    await #expect(throws: Refusal.paused) { try await correct(house.writer, "Otra cosa") }
    await #expect(throws: Refusal.paused) { try await confirm(house.first) }
    #expect(try await waiting() == Self.text)
    // Taking it back says nothing to anybody.
    try await company.act(house.writer, .dropCorrection, publication: id)
    #expect(try await waiting() == nil)
    await #expect(throws: Refusal.wrongState) {
      try await company.act(house.writer, .dropCorrection, publication: id)
    }
  }

  @Test func `The profile says who writes a correction and who confirms it`() async throws {
    try await company.set(
      house.owner, ApprovalRule(approvers: [house.first.id], writers: [house.writer.id, house.first.id]),
      ofProfile: house.profile)
    await #expect(throws: Refusal.notWriter) { try await correct(house.second) }
    await #expect(throws: Refusal.nobodyElse) { try await correct(house.first) }
    #expect(try await !company.isAuthor(house.first, ofCorrectionOf: id))
    try await correct(house.writer)
    await #expect(throws: Refusal.notApprover) { try await confirm(house.second) }
    try await confirm(house.first)
    #expect(try await shown() == Self.text)
  }

  @Test func `Only what is out is corrected, and by its own way`() async throws {
    let draft = try await house.post("Mañana abrimos tarde")
    await #expect(throws: Refusal.wrongState) {
      try await company.correct(house.writer, publication: draft, "x", decide: decide)
    }
    for act in [PublicationAct.correct, .confirm] {
      await #expect(throws: Refusal.wrongState) {
        try await company.act(house.owner, act, publication: id, "Sin que nadie lo mire")
      }
    }
    let post = try await company.publication(house.owner, id)
    #expect(try await company.acts(house.owner, on: post) == [.withdraw, .correct, .invite])
    try await correct(house.writer)
    let waits = try await company.publication(house.owner, id)
    #expect(
      try await company.acts(house.owner, on: waits) == [.withdraw, .correct, .confirm, .dropCorrection, .invite])
  }
}
