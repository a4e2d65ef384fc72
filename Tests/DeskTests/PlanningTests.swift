// SPDX-License-Identifier: Apache-2.0
import Store
import TestKit
import Testing
import Vocabulary

@testable import Desk

/// How messages are approved, when they go out, and what goes with them.
@Suite struct PlanningTests {
  struct House {
    let test: TestCompany
    let owner, writer, first, second: Actor
    let profile: Int64
    var company: Company { test.company }

    init() async throws {
      test = try TestCompany()
      owner = try test.actor("Olga", [.owner])
      writer = try test.actor("Wilson", [.communityManager])
      (first, second) = (try test.actor("Primera", [.approver]), try test.actor("Segundo", [.approver]))
      try await test.enact(TestCompany.protocolText(), by: owner)
      for actor in [owner, writer, first, second] { try await test.sign(actor) }
      profile = try await test.company.addProfile(
        owner, network: "X", handle: "cafe", link: "https://x.com/cafe", purpose: "", holder: owner.id
      ).id
    }

    func post(_ text: String = "Hoy hay café", captions: String? = nil) async throws -> Int64 {
      let id = try await company.draftPost(
        writer, profile: profile, text: text, picture: nil, captions: captions, decide: try TestDeciding.spanish()
      ).id
      try await company.act(writer, .submit, publication: id)
      return id
    }

    func state(_ id: Int64) async throws -> Publication.State { try await company.publication(owner, id).state }
  }

  @Test func `A profile asks for as many approvals as it says`() async throws {
    let house = try await House()
    try await house.company.set(house.owner, ApprovalRule(count: 2), ofProfile: house.profile)
    let id = try await house.post()
    try await house.company.act(house.first, .approve, publication: id)
    #expect(try await house.state(id) == .review)
    await #expect(throws: Refusal.alreadyDone) { try await house.company.act(house.first, .approve, publication: id) }
    try await house.company.act(house.second, .approve, publication: id)
    #expect(try await house.state(id) == .approved)
  }

  @Test func `Who is named writes for a profile, and anybody may take a message down`() async throws {
    let house = try await House()
    let other = try house.test.actor("Otra", [.communityManager])
    try await house.test.sign(other)
    let plain = try house.test.actor("Nadie")
    let id = try await house.post()
    await #expect(throws: Refusal.choiceGone) {
      try await house.company.set(house.owner, ApprovalRule(writers: [plain.id]), ofProfile: house.profile)
    }
    try await house.company.set(house.owner, ApprovalRule(writers: [other.id]), ofProfile: house.profile)
    #expect(try await house.company.profiles(writtenBy: house.writer).isEmpty)
    #expect(try await house.company.profiles(writtenBy: other).map(\.id) == [house.profile])
    await #expect(throws: Refusal.notWriter) { _ = try await house.post() }
    let post = try await house.company.publication(house.writer, id)
    #expect(try await house.company.acts(house.writer, on: post) == [.withdraw])
    #expect(try await house.company.acts(other, on: post) == [.edit, .withdraw])
    await #expect(throws: Refusal.notWriter) {
      _ = try await house.company.editPost(
        house.writer, id, profile: house.profile, text: "otro", picture: nil, seen: post.changedAt,
        decide: try TestDeciding.spanish())
    }
    try await house.company.act(house.first, .approve, publication: id)
    let link = "https://x.com/cafe/1"
    await #expect(throws: Refusal.notWriter) {
      try await house.company.act(house.writer, .publish, publication: id, link)
    }
    try await house.company.act(other, .publish, publication: id, link)
    try await house.company.act(house.writer, .withdraw, publication: id)
    // Who leaves writes no more, and then anybody may.
    try await house.company.leave(house.owner, other.id)
    _ = try await house.post()
  }

  @Test func `By those who are named, in their order`() async throws {
    let house = try await House()
    let rule = ApprovalRule(approvers: [house.second.id, house.first.id])
    try await house.company.set(house.owner, rule, ofProfile: house.profile)
    let id = try await house.post()
    await #expect(throws: Refusal.notApprover) { try await house.company.act(house.owner, .approve, publication: id) }
    await #expect(throws: Refusal.notYourTurn) { try await house.company.act(house.first, .approve, publication: id) }
    try await house.company.act(house.second, .approve, publication: id)
    try await house.company.act(house.first, .approve, publication: id)
    #expect(try await house.state(id) == .approved)
    // Nobody is named who may not approve; whoever leaves is waited for no more.
    await #expect(throws: Refusal.choiceGone) {
      try await house.company.set(house.owner, ApprovalRule(approvers: [house.writer.id]), ofProfile: house.profile)
    }
    try await house.company.leave(house.owner, house.second.id)
    #expect(try await house.company.approvalRule(house.owner, ofProfile: house.profile).approvers == [house.first.id])
    for bad in [ApprovalRule(count: 0), ApprovalRule(count: 4), ApprovalRule(days: 0), ApprovalRule(days: 400)] {
      await #expect(throws: Refusal.tooMany) { try await house.company.set(house.owner, bad, ofProfile: house.profile) }
    }
  }

  @Test func `Who is named no more does not stand for somebody who is`() async throws {
    let house = try await House()
    try await house.company.set(
      house.owner, ApprovalRule(approvers: [house.first.id, house.second.id]), ofProfile: house.profile)
    let id = try await house.post()
    try await house.company.act(house.first, .approve, publication: id)
    try await house.company.set(
      house.owner, ApprovalRule(approvers: [house.second.id, house.owner.id]), ofProfile: house.profile)
    try await house.company.act(house.second, .approve, publication: id)
    #expect(try await house.state(id) == .review)
    try await house.company.act(house.owner, .approve, publication: id)
    #expect(try await house.state(id) == .approved)
  }

  @Test func `An approval is over after its days`() async throws {
    let house = try await House()
    try await house.company.set(house.owner, ApprovalRule(days: 7), ofProfile: house.profile)
    let id = try await house.post()
    try await house.company.act(house.first, .approve, publication: id)
    house.test.turn(by: .seconds(8 * 86_400))
    await #expect(throws: Refusal.approvalOver) {
      try await house.company.act(house.writer, .publish, publication: id, "https://x.com/cafe/1")
    }
    try await house.company.act(house.first, .sendBack, publication: id, "Mírelo otra vez")
    try await house.company.act(house.writer, .submit, publication: id)
    // By the same person as before: what they said of it then is over.
    try await house.company.act(house.first, .approve, publication: id)
    try await house.company.act(house.writer, .publish, publication: id, "https://x.com/cafe/1")
  }

  @Test func `What was taken back or ran out does not count towards the number`() async throws {
    let house = try await House()
    let company = house.company
    try await company.set(house.owner, ApprovalRule(count: 2, days: 7), ofProfile: house.profile)
    let id = try await house.post()
    try await company.act(house.first, .approve, publication: id)
    try await company.act(house.second, .sendBack, publication: id, "Falta la hora")
    try await company.act(house.writer, .submit, publication: id)
    try await company.act(house.second, .approve, publication: id)
    #expect(try await house.state(id) == .review)
    house.test.turn(by: .seconds(8 * 86_400))
    // The second's is over by now, and the second may give it again.
    try await company.act(house.first, .approve, publication: id)
    #expect(try await house.state(id) == .review)
    await #expect(throws: Refusal.alreadyDone) { try await company.act(house.first, .approve, publication: id) }
    house.test.turn(by: .seconds(4 * 86_400))
    try await company.act(house.second, .approve, publication: id)
    #expect(try await house.state(id) == .approved)
    try await company.act(house.writer, .schedule, publication: id, "2026-12-15")
    // One of the two is over.
    house.test.turn(by: .seconds(4 * 86_400))
    await #expect(throws: Refusal.approvalOver) {
      try await company.act(house.writer, .publish, publication: id, "https://x.com/cafe/1")
    }
  }

  @Test func `An edit drops the approvals of what it was`() async throws {
    let house = try await House()
    try await house.company.set(house.owner, ApprovalRule(count: 2), ofProfile: house.profile)
    let id = try await house.post()
    try await house.company.act(house.first, .approve, publication: id)
    let read = try await house.company.publication(house.writer, id)
    _ = try await house.company.editPost(
      house.writer, id, profile: house.profile, text: "Hoy hay té", picture: nil, seen: read.changedAt,
      decide: try TestDeciding.spanish())
    try await house.company.act(house.writer, .submit, publication: id)
    try await house.company.act(house.second, .approve, publication: id)
    #expect(try await house.state(id) == .review)
    try await house.company.act(house.first, .approve, publication: id)
    #expect(try await house.state(id) == .approved)
  }

  @Test func `On a sensitive day somebody says that they thought of it`() async throws {
    let house = try await House()
    let id = try await house.post()
    try await house.company.act(house.first, .approve, publication: id)
    try await house.company.set(house.first, sensitive: "2026-11-30", "elecciones")
    await #expect(throws: Refusal.notAllowed(.approvePosts)) {
      try await house.company.set(house.writer, sensitive: "2026-12-01", "x")
    }
    await #expect(throws: Refusal.sensitiveDay) {
      try await house.company.act(house.writer, .schedule, publication: id, "2026-11-30")
    }
    try await house.company.act(house.writer, .schedule, publication: id, "2026-11-30", confirms: true)
    let said = try house.test.company.records.readNow {
      try $0.search(LedgerSearch(what: "publication.scheduled"), count: 1)
    }
    #expect(said.first?.line.contains("elecciones") == true)
    house.test.turn(to: Moment("2026-11-30T15:00:00.000Z")!)
    await #expect(throws: Refusal.sensitiveDay) {
      try await house.company.act(house.writer, .publish, publication: id, "https://x.com/cafe/1")
    }
    try await house.company.drop(house.first, sensitive: "2026-11-30")
    try await house.company.act(house.writer, .publish, publication: id, "https://x.com/cafe/1")
    let month = try await house.company.calendar(
      house.writer, from: "2026-11-01", to: "2026-11-30", timezone: "America/Bogota")
    #expect(month.map(\.day) == ["2026-11-30"])
    await #expect(throws: Refusal.badDate) {
      try await house.company.calendar(house.writer, from: "2026-01-01", to: "2026-12-31", timezone: nil)
    }
  }

  static let files: [(String, Int?)] = [
    ("1\n00:00:01,000 --> 00:00:03,000\nHola\n\n2\n00:00:03,500 --> 00:00:05,000\n<i>Hoy</i>\nhay café\n", 2),
    ("WEBVTT\n\n00:01.000 --> 00:03.000 align:start\nHola {\\an8}todos\n", 1),
    ("\r\n1\r\n00:00:01,000 --> 00:00:03,000\r\nHola\r\n", 1), ("", nil), ("Hola", nil),
    ("00:00:01 -> 00:00:02\nHola", nil), ("00:xx:01,000 --> 00:00:02,000\nHola", nil),
    ("1\n00:00:01,000 --> 00:00:03,000\n\n", nil),
  ]

  @Test(arguments: files) func `Captions are SubRip or WebVTT`(file: String, cues: Int?) {
    #expect(Captions(file)?.cues.count == cues)
    if cues == 2 { #expect(Captions(file)?.text == "Hola\nHoy hay café") }
  }

  @Test func `A bracket that nothing closes hides nothing`() {
    func said(_ line: String) -> String? { Captions("1\n00:00:01,000 --> 00:00:03,000\n\(line)\n")?.text }
    #expect(said("5 < 6, te voy a matar") == "5 < 6, te voy a matar")
    #expect(said("<i>Hola</i>, {\\an8}café <3 con {pan") == "Hola, café <3 con {pan")
  }

  @Test func `The alternative text of a picture is checked like the text`() async throws {
    let house = try await House()
    func draft(_ alt: String?) async throws -> Publication {
      try await house.company.draftPost(
        house.writer, profile: house.profile, text: "Hoy hay café", picture: alt, decide: try TestDeciding.spanish())
    }
    let rude = try await draft("El cajero, que es un idiota, sirve café")
    #expect(rude.outcome > .pass && rude.findings == "[]" && rude.pictureFindings.contains("courtesy"))
    #expect(try await house.company.publication(house.owner, rude.id).pictureFindings == rude.pictureFindings)
    let kind = try await draft("El cajero sirve café")
    #expect(kind.outcome == .pass && kind.pictureFindings == "[]")
    let edited = try await house.company.editPost(
      house.writer, rude.id, profile: house.profile, text: "Hoy hay café", picture: "El cajero sirve café",
      seen: rude.changedAt, decide: try TestDeciding.spanish())
    #expect(edited.outcome == .pass && edited.pictureFindings == "[]")
  }

  @Test func `What captions say is checked like the text, and a video has some`() async throws {
    let house = try await House()
    let rude = "1\n00:00:01,000 --> 00:00:03,000\nUsted es un idiota\n"
    let id = try await house.company.draftPost(
      house.writer, profile: house.profile, text: "Hoy hay café", picture: nil, captions: rude,
      decide: try TestDeciding.spanish()
    ).id
    let post = try await house.company.publication(house.owner, id)
    #expect(post.outcome > .pass && post.findings == "[]" && post.captionsFindings.contains("courtesy"))
    await #expect(throws: Refusal.badCaptions) {
      try await house.post(captions: "Hola, esto no son subtítulos")
    }
    await #expect(throws: Refusal.captionsMissing) { try await house.post(captions: "") }
    let quick = "1\n00:00:01,000 --> 00:00:01,200\nUna frase larga que nadie alcanza a leer así\n"
    #expect(AccessHint.all(in: "x", picture: nil, captions: quick) == [.captionFast])
    let back = "1\n00:00:05,000 --> 00:00:03,000\nHola\n"
    #expect(AccessHint.all(in: "x", picture: nil, captions: back).contains(.captionOrder))
  }

  @Test func `A false profile is judged by a person, and ours is none`() async throws {
    let house = try await House()
    let member = try house.test.actor("Luis")
    await #expect(throws: Refusal.alreadyDone) {
      try await house.company.tellOfFalseProfile(
        member, network: "X", link: "https://x.com/cafe", evidence: "se parece")
    }
    let id = try await house.company.tellOfFalseProfile(
      member, network: "X", link: "https://x.com/caffe", evidence: "pide pagos")
    await #expect(throws: Refusal.notAllowed(.manageProfiles)) {
      try await house.company.act(member, .gone, falseProfile: id, reason: "")
    }
    await #expect(throws: Refusal.badText) {
      try await house.company.act(house.owner, .leave, falseProfile: id, reason: "")
    }
    try await house.company.act(house.owner, .report, falseProfile: id, reason: "")
    await #expect(throws: Refusal.wrongState) {
      try await house.company.act(house.owner, .report, falseProfile: id, reason: "")
    }
    try await house.company.act(house.owner, .gone, falseProfile: id, reason: "la red lo quitó")
    #expect(try await house.company.falseProfiles(house.owner).map(\.state) == [.gone])
  }

  @Test func `A journalist's question goes to whoever speaks about it, by its deadline`() async throws {
    let house = try await House()
    let member = try house.test.actor("Luis")
    try await house.company.setSpokesperson(house.owner, house.first.id, subject: "precios", speaks: true)
    let soon = house.company.tools.now().adding(.seconds(7200))
    let told = try await house.company.passOn(
      member, outlet: "El Diario", question: "¿Por qué subió?", subject: "precios", deadline: soon)
    #expect(told.holder == house.first.id)
    #expect(try await house.company.pressQuestions(house.first, onlyOpen: true).map(\.id) == [told.id])
    #expect(try await house.company.pressQuestions(member).isEmpty)
    await #expect(throws: Refusal.notAllowed(.manageProfiles)) {
      try await house.company.end(member, press: told.id, as: .answered, "x")
    }
    await #expect(throws: Refusal.badDate) {
      try await house.company.passOn(
        member, outlet: "x", question: "x", subject: "", deadline: soon.adding(.seconds(-86_400)))
    }
    try await house.company.end(house.first, press: told.id, as: .answered, "Subió el café verde.")
    await #expect(throws: Refusal.alreadyDone) {
      try await house.company.end(house.owner, press: told.id, as: .declined, "x")
    }
    // What nobody speaks about is an owner's.
    let other = try await house.company.passOn(
      member, outlet: "x", question: "x", subject: "otra cosa", deadline: soon)
    #expect(other.holder == house.owner.id)
  }

  @Test func `A journalist's open question goes on when whoever speaks leaves`() async throws {
    let house = try await House()
    try await house.company.setSpokesperson(house.owner, house.first.id, subject: "precios", speaks: true)
    let deadline = house.company.tools.now().adding(.seconds(7200))
    var told: [PressQuestion] = []
    for question in ["¿Por qué subió?", "¿Cuánto subió?"] {
      told.append(
        try await house.company.passOn(
          house.owner, outlet: "El Diario", question: question, subject: "precios", deadline: deadline))
    }
    try await house.company.end(house.first, press: told[0].id, as: .answered, "Subió el café verde.")
    try await house.company.leave(house.owner, house.first.id)
    let open = try await house.company.pressQuestions(house.owner, onlyOpen: true)
    #expect(open.map(\.id) == [told[1].id])
    // What was answered stays whose it was.
    let first = told[0].id
    let answered = try await house.company.records.read { try $0.pressQuestion(first) }
    #expect(answered?.holder == house.first.id)
  }

  @Test func `An ally signs the extract once, within the dates, and opens nothing else`() async throws {
    let house = try await House()
    let (ally, token) = try await house.company.invite(
      house.first, ally: "Influencer", what: "Recetas", from: "2026-11-27", until: "2026-12-01")
    #expect(try await house.company.actor(token) == nil)
    #expect(try await house.company.ally(link: "x") == nil)
    try await house.company.signAsAlly(link: token)
    await #expect(throws: Refusal.alreadyDone) { try await house.company.signAsAlly(link: token) }
    let said = try house.company.records.readNow { try $0.search(LedgerSearch(what: "ally.signed"), count: 1) }
    #expect(said.first?.line.contains(ally.revision) == true)
    house.test.turn(to: Moment("2026-12-02T15:00:00.000Z")!)
    await #expect(throws: Refusal.linkIsOver) { try await house.company.signAsAlly(link: token) }
    try await house.company.end(house.first, ally: ally.id)
    await #expect(throws: Refusal.alreadyDone) { try await house.company.end(house.first, ally: ally.id) }
    await #expect(throws: Refusal.badDate) {
      try await house.company.invite(house.first, ally: "x", what: "x", from: "2026-12-01", until: "2028-12-01")
    }
  }
}
