// SPDX-License-Identifier: Apache-2.0
import Store
import TestKit
import Testing
import Vocabulary

@testable import Desk

/// Those who are named for a profile: at each moment who is named then, and never who wrote.
@Suite struct ApproverTests {
  let house: PlanningTests.House
  let company: Company
  let decide: Deciding
  static let link = "https://x.com/cafe/1"

  init() async throws {
    house = try await PlanningTests.House()
    company = house.company
    decide = try TestDeciding.spanish()
  }

  private func name(_ approvers: [Actor], count: Int = 1) async throws {
    try await company.set(
      house.owner, ApprovalRule(count: count, approvers: approvers.map(\.id)), ofProfile: house.profile)
  }

  private func draft(by writer: Actor) async throws -> Int64 {
    try await company.draftPost(
      writer, profile: house.profile, text: "Hoy hay café", picture: nil, decide: decide
    ).id
  }

  @Test func `What goes out was approved by those who are named then`() async throws {
    try await name([house.second])
    let id = try await house.post()
    try await company.act(house.second, .approve, publication: id)
    try await name([house.first])
    await #expect(throws: Refusal.approvalMissing) {
      try await company.act(house.writer, .publish, publication: id, Self.link)
    }
    await #expect(throws: Refusal.approvalMissing) {
      try await company.act(house.writer, .schedule, publication: id, "2026-12-15")
    }
    try await name([house.second, house.first])
    await #expect(throws: Refusal.approvalMissing) {
      try await company.act(house.writer, .publish, publication: id, Self.link)
    }
    try await company.act(house.first, .sendBack, publication: id, "Ahora apruebo yo también")
    try await company.act(house.writer, .submit, publication: id)
    for approver in [house.second, house.first] {
      try await company.act(approver, .approve, publication: id)
    }
    try await company.act(house.writer, .publish, publication: id, Self.link)
  }

  @Test func `Where nobody is named any more, whoever may has approved it`() async throws {
    try await name([house.second])
    let id = try await house.post()
    try await company.act(house.second, .approve, publication: id)
    try await name([], count: 2)
    await #expect(throws: Refusal.approvalMissing) {
      try await company.act(house.writer, .publish, publication: id, Self.link)
    }
    try await name([])
    try await company.act(house.writer, .publish, publication: id, Self.link)
  }

  @Test func `Who wrote is passed over in the order`() async throws {
    try await name([house.second, house.first])
    let id = try await draft(by: house.second)
    try await company.act(house.second, .submit, publication: id)
    let post = try await company.publication(house.first, id)
    #expect(try await company.approvalsNeeded(house.first, for: post) == 1)
    await #expect(throws: Refusal.ownText) { try await company.act(house.second, .approve, publication: id) }
    await #expect(throws: Refusal.notApprover) { try await company.act(house.owner, .approve, publication: id) }
    try await company.act(house.first, .approve, publication: id)
    try await company.act(house.writer, .publish, publication: id, Self.link)
  }

  @Test func `What nobody who is named can approve is not submitted`() async throws {
    try await name([house.second])
    let alone = try await draft(by: house.second)
    await #expect(throws: Refusal.nobodyElse) { try await company.act(house.second, .submit, publication: alone) }
    #expect(try await house.state(alone) == .draft)
    // It was submitted, and the rule changed: it waits for nobody in vain.
    try await name([house.second, house.first])
    try await company.act(house.second, .submit, publication: alone)
    try await name([house.second, house.first], count: 2)
    await #expect(throws: Refusal.nobodyElse) { try await company.act(house.first, .approve, publication: alone) }
    try await company.act(house.first, .sendBack, publication: alone, "Falta quien apruebe")
    // Two are asked for, and one of the two wrote it.
    await #expect(throws: Refusal.nobodyElse) { try await company.act(house.second, .submit, publication: alone) }
    try await name([house.second, house.first, house.owner], count: 2)
    try await company.act(house.second, .submit, publication: alone)
    for approver in [house.first, house.owner] {
      #expect(try await house.state(alone) == .review)
      try await company.act(approver, .approve, publication: alone)
    }
    #expect(try await house.state(alone) == .approved)
  }

  @Test func `Nobody waits for who may approve no more`() async throws {
    try await name([house.second, house.first])
    let id = try await house.post()
    _ = try await company.set(house.owner, roles: [.communityManager], of: house.second.id)
    try await company.act(house.first, .approve, publication: id)
    #expect(try await house.state(id) == .approved)
    _ = try await company.set(house.owner, roles: [.communityManager], of: house.first.id)
    await #expect(throws: Refusal.nobodyElse) { _ = try await house.post() }
  }

  @Test func `Drafts for several profiles are written for all of them or for none`() async throws {
    let other = try await company.addProfile(
      house.owner, network: "Instagram", handle: "cafe", link: "https://instagram.com/cafe", purpose: "",
      holder: house.owner.id
    ).id
    try await company.set(house.owner, ApprovalRule(writers: [house.first.id]), ofProfile: other)
    func write(_ profiles: [Int64], by actor: Actor) async throws -> [Int64] {
      try await company.draftPosts(
        actor, profiles: profiles, text: "Hoy hay café", picture: nil, captions: nil, decide: decide
      ).map(\.profile)
    }
    await #expect(throws: Refusal.notWriter) { _ = try await write([house.profile, other], by: house.writer) }
    await #expect(throws: Refusal.choiceGone) { _ = try await write([house.profile, 99], by: house.first) }
    #expect(try await company.publications(house.owner, [.draft], count: 9).isEmpty)
    #expect(try await write([house.profile, other], by: house.first) == [house.profile, other])
    #expect(try await company.publications(house.owner, [.draft], count: 9).count == 2)
  }
}
