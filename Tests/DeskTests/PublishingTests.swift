// SPDX-License-Identifier: Apache-2.0
import Compile
import Decide
import Store
import TestKit
import Testing
import Vocabulary

@testable import Desk

@Suite struct PublishingTests {
  let test: TestCompany
  let company: Company
  let owner: Actor
  let manager: Actor
  let approver: Actor
  let profile: Profile
  let decide: Deciding

  init() async throws {
    (test, company, owner, manager, decide) = try await TestCompany.moderated()
    approver = try test.actor("Uno", [.approver])
    for actor in [owner, manager, approver] { try await test.sign(actor) }
    profile = try await company.addProfile(
      owner, network: "X", handle: "@cafeandino", link: "https://x.com/cafeandino", purpose: "Noticias",
      holder: manager.id)
  }

  private func draft(_ text: String = "Hoy abrimos a las siete.", picture: String? = nil) async throws -> Publication {
    try await company.draftPost(manager, profile: profile.id, text: text, picture: picture, decide: decide)
  }

  @Test func `From the draft to the proof: another approves, and an edit begins again`() async throws {
    let post = try await draft()
    try await company.act(manager, .submit, publication: post.id)
    await #expect(throws: Refusal.notAllowed(.approvePosts)) {
      try await company.act(manager, .approve, publication: post.id)
    }
    try await company.act(approver, .approve, publication: post.id)
    let approved = try await company.publication(manager, post.id)
    #expect(approved.state == .approved)
    let edited = try await company.editPost(
      manager, post.id, profile: profile.id, text: "Hoy abrimos a las ocho.", picture: nil, seen: approved.changedAt,
      decide: decide)
    #expect(edited.state == .draft)
    await #expect(throws: Refusal.wrongState) {
      try await company.act(manager, .publish, publication: post.id, "https://x.com/1")
    }
    try await company.act(manager, .submit, publication: post.id)
    try await company.act(approver, .approve, publication: post.id)
    await #expect(throws: Refusal.badLink) { try await company.act(manager, .publish, publication: post.id, "ya") }
    for elsewhere in ["https://example.org/1", "https://x.com.example.org/1", "https://x.com@example.org/1"] {
      await #expect(throws: Refusal.otherNetwork) {
        try await company.act(manager, .publish, publication: post.id, elsewhere)
      }
    }
    try await company.act(manager, .publish, publication: post.id, "https://twitter.com/cafeandino/1")
    guard case .ours(let known) = try await company.isOurs("hoy abrimos a las OCHO") else {
      Issue.record("it is not known as ours")
      return
    }
    #expect(known.id == post.id)
  }

  @Test func `Nobody approves what they wrote in, whatever their roles, also through the statement itself`()
    async throws
  {
    let post = try await company.draftPost(owner, profile: profile.id, text: "Hola", picture: nil, decide: decide)
    try await company.act(owner, .submit, publication: post.id)
    await #expect(throws: Refusal.ownText) { try await company.act(owner, .approve, publication: post.id) }
    let now = company.tools.now()
    let (id, member) = (post.id, owner.id)
    await #expect(throws: StoreFailure.self) {
      try await company.records.write { records in
        try records.approve(publication: try #require(try records.publication(id)), by: member, at: now)
      }
    }
    // Who changed a comma is an author too.
    let read = try await company.publication(approver, post.id)
    let changed = try await company.editPost(
      approver, post.id, profile: profile.id, text: "Hola.", picture: nil, seen: read.changedAt, decide: decide)
    try await company.act(owner, .submit, publication: changed.id)
    await #expect(throws: Refusal.ownText) { try await company.act(approver, .approve, publication: changed.id) }
  }

  @Test func `Nobody answers for what they have not seen`() async throws {
    let post = try await draft("Mire", picture: "Una taza")
    _ = try await company.add(manager, PictureDeskTests.dot, to: .publication(post.id))
    let shown = try await company.publication(manager, post.id)
    #expect(shown.changedAt > post.changedAt)
    await #expect(throws: Refusal.changedMeanwhile) {
      try await company.act(manager, .submit, publication: post.id, seen: post.changedAt)
    }
    try await company.act(manager, .submit, publication: post.id, seen: shown.changedAt)
    // While one approver reads, another sends it back, and it comes again with another text.
    let read = try await company.publication(approver, post.id)
    try await company.act(owner, .sendBack, publication: post.id, "Falta la hora")
    let back = try await company.publication(manager, post.id)
    _ = try await company.editPost(
      manager, post.id, profile: profile.id, text: "Mire, a las siete", picture: "Una taza", seen: back.changedAt,
      decide: decide)
    try await company.act(manager, .submit, publication: post.id)
    await #expect(throws: Refusal.changedMeanwhile) {
      try await company.act(approver, .approve, publication: post.id, seen: read.changedAt)
    }
    let again = try await company.publication(approver, post.id)
    try await company.act(approver, .approve, publication: post.id, seen: again.changedAt)
    for (act, value) in [(PublicationAct.schedule, "2026-12-24"), (.publish, "https://x.com/1")] {
      await #expect(throws: Refusal.changedMeanwhile) {
        try await company.act(manager, act, publication: post.id, value, seen: again.changedAt)
      }
    }
    let approved = try await company.publication(manager, post.id)
    #expect(approved.changedAt > again.changedAt)
    try await company.act(manager, .publish, publication: post.id, "https://x.com/1", seen: approved.changedAt)
  }

  @Test func `Of two acts at once one happens`() async throws {
    let post = try await draft()
    try await company.act(manager, .submit, publication: post.id)
    try await company.act(approver, .approve, publication: post.id)
    let (company, manager) = (self.company, self.manager)
    let done = await withTaskGroup(of: Bool.self) { group in
      for _ in 0..<8 {
        group.addTask {
          do {
            try await company.act(manager, .publish, publication: post.id, "https://x.com/1")
            return true
          } catch { return false }
        }
      }
      return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
    }
    #expect(done == 1)
    let said = try company.records.readNow { try $0.search(LedgerSearch(what: "publication.published"), count: 9) }
    #expect(said.count == 1)
  }

  @Test func `Who leaves leaves no draft that nobody finishes, and the ledger says so of each`() async throws {
    let (alone, shared) = (try await draft(), try await draft("Hoy abrimos a las ocho."))
    _ = try await company.editPost(
      owner, shared.id, profile: profile.id, text: "Hoy abrimos a las nueve.", picture: nil, seen: shared.changedAt,
      decide: decide)
    try await company.leave(owner, manager.id)
    #expect(try await company.publication(owner, alone.id).state == .withdrawn)
    #expect(try await company.publication(owner, shared.id).state == .draft)
    let said = try company.records.readNow { try $0.search(LedgerSearch(what: "publication.withdrawn"), count: 9) }
    #expect(said.map(\.about) == [alone.reference])
    #expect(said.map(\.who) == [owner.member.reference])
  }

  @Test func `Who has not signed does not speak for the company`() async throws {
    let late = try test.actor("Tarde", [.communityManager, .approver])
    await #expect(throws: Refusal.signFirst) {
      _ = try await company.draftPost(late, profile: profile.id, text: "Hola", picture: nil, decide: decide)
    }
    let post = try await draft()
    try await company.act(manager, .submit, publication: post.id)
    await #expect(throws: Refusal.signFirst) { try await company.act(late, .approve, publication: post.id) }
  }

  @Test func `A picture has its description, and a message fits its network`() async throws {
    let bare = try await draft("Mire", picture: "  ")
    await #expect(throws: Refusal.altMissing) { try await company.act(manager, .submit, publication: bare.id) }
    let long = try await draft(String(repeating: "café ", count: 60))
    await #expect(throws: Refusal.tooLong) { try await company.act(manager, .submit, publication: long.id) }
  }

  @Test func `A pause stops what goes out; one begins it, two end it, and it ends by itself`() async throws {
    let post = try await draft()
    try await company.act(manager, .submit, publication: post.id)
    try await company.act(approver, .approve, publication: post.id)
    try await company.freeze(manager, line: "Estamos averiguando qué pasó.", hours: 2)
    await #expect(throws: Refusal.paused) {
      try await company.act(manager, .publish, publication: post.id, "https://x.com/1")
    }
    await #expect(throws: Refusal.paused) {
      try await company.act(manager, .schedule, publication: post.id, "2026-12-24")
    }
    #expect(try await company.unfreeze(manager) == false)
    await #expect(throws: Refusal.secondPerson) { _ = try await company.unfreeze(manager) }
    #expect(try await company.unfreeze(approver))
    try await company.freeze(manager, line: "Otra vez.", hours: 1)
    test.turn(by: .seconds(3601))
    try await company.act(manager, .publish, publication: post.id, "https://x.com/1")
  }

  /// The tables again, as people would read them aloud: a change of one cell must be made twice, on purpose.
  static let drafting: Set<Role> = [.owner, .approver, .communityManager]
  static let approving: Set<Role> = [.owner, .approver]
  static let posts: [PublicationAct: (from: Set<Publication.State>, to: Publication.State, by: Set<Role>)] = [
    .edit: ([.draft, .review, .approved, .scheduled], .draft, drafting), .submit: ([.draft], .review, drafting),
    .approve: ([.review], .approved, approving), .sendBack: ([.review, .approved, .scheduled], .draft, approving),
    .schedule: ([.approved, .scheduled], .scheduled, drafting),
    .publish: ([.approved, .scheduled], .published, drafting),
    .withdraw: ([.draft, .review, .approved, .scheduled, .published], .withdrawn, drafting),
    .correct: ([.published], .published, drafting), .confirm: ([.published], .published, approving),
    .dropCorrection: ([.published], .published, drafting), .invite: ([.published], .published, drafting),
  ]
  static let cases: [CaseAct: (from: Set<Case.State>, to: Case.State)] = [
    .answer: ([.open, .waiting], .waiting), .resolve: ([.open, .waiting], .resolved), .close: ([.resolved], .closed),
    .reopen: ([.resolved, .closed], .open),
  ]
  static let permits: [PermitAct: (from: Permit.State, to: Permit.State)] = [
    .grant: (.asked, .granted), .refuse: (.asked, .refused), .end: (.granted, .ended),
  ]

  @Test(arguments: Role.allCases) func `Every act, from every state, by every role`(role: Role) throws {
    let actor = try test.actor("Alguien", [role])
    for state in Publication.State.allCases {
      for act in PublicationAct.allCases {
        let row = try #require(Self.posts[act])
        let next = try? Company.publicationTable.next(act, from: state, by: actor)
        #expect(next == (row.by.contains(role) && row.from.contains(state) ? row.to : nil), "\(role) \(act) \(state)")
      }
    }
    for state in Case.State.allCases {
      for act in CaseAct.allCases {
        let row = try #require(Self.cases[act])
        let next = try? Company.caseTable.next(act, from: state, by: actor)
        #expect(next == (role == .careAgent && row.from.contains(state) ? row.to : nil), "\(role) \(act) \(state)")
      }
    }
    for state in Permit.State.allCases {
      for act in PermitAct.allCases {
        let row = try #require(Self.permits[act])
        let next = try? Company.permitTable.next(act, from: state, by: actor)
        #expect(next == (Self.approving.contains(role) && row.from == state ? row.to : nil), "\(role) \(act) \(state)")
      }
    }
  }

  @Test(arguments: [
    ("cafeandino", "official"), ("@CafeAndino", "official"), ("https://x.com/cafeandino", "official"),
    ("https://www.x.com/cafeandino?lang=es", "official"), ("x.com/cafeandino", "official"),
    ("cafe_andino", "looks"), ("cafeand1no", "looks"), ("cafeandin0", "looks"), ("cafeandino_oficial", "looks"),
    ("https://facebook.com/cafeandino", "looks"), ("саfеandino", "looks"), ("cafeandina", "looks"),
    ("https://m.x.com/cafeandino", "official"), ("http://x.com\\cafeandino", "official"),
    // What a browser does not open at our network, whatever it looks like.
    ("https://evil.com#.x.com/cafeandino", "no"), ("https://evil.com?.x.com/cafeandino", "no"),
    ("https://evil.com\\.x.com/cafeandino", "no"), ("evil.com/r?u=https://x.com/cafeandino", "no"),
    ("https://x.com@evil.com/cafeandino", "looks"), ("https://x.com.evil.com/cafeandino", "looks"),
    ("https://x.com/cafeandino/../evil", "no"), ("https://x.com/cafeandino/%2e%2e/evil", "no"),
    ("javascript://x.com/cafeandino", "no"), ("https:///cafeandino", "no"),
    ("https://evilx.com/cafeandino", "looks"), ("https://x.com:8443/cafeandino", "looks"),
    ("tienda.rosa", "no"), ("", "no"), ("https://x.com/", "no"), ("café", "no"),
    (String(repeating: "a", count: 100_000), "no"),
  ]) func `Official, looks like ours, not ours`(asked: String, expected: String) async throws {
    let answer =
      switch try await company.isOfficial(asked) {
      case .official: "official"
      case .looksLike: "looks"
      case .notOurs: "no"
      }
    #expect(answer == expected)
  }

  @Test func `A message that was changed shows where`() async throws {
    let post = try await draft("Este mes pagamos el Huila un 12 % por encima del precio base.")
    try await company.act(manager, .submit, publication: post.id)
    try await company.act(approver, .approve, publication: post.id)
    try await company.act(manager, .publish, publication: post.id, "https://x.com/1")
    guard
      case .almost(_, let lines) = try await company.isOurs(
        "Este mes pagamos el Huila un 2 % por encima del precio base.")
    else {
      Issue.record("it is not almost ours")
      return
    }
    #expect(
      lines.contains { $0.mark == .removed && $0.text == "12" }
        && lines.contains { $0.mark == .added && $0.text == "2" })
    guard case .notOurs = try await company.isOurs("El café del Huila está muy caro últimamente, ¿no creen?") else {
      Issue.record("it is not ours")
      return
    }
  }

  @Test(arguments: [
    ("X", "hola", 4), ("X", "mire https://example.org/una/direccion/muy/larga ya", 31), ("X", "☕️☕️", 4), ("X", "咖啡", 4),
    ("Instagram", "mire https://example.org", 24),
  ]) func `Length is counted as the network counts it`(network: String, text: String, expected: Int) throws {
    #expect(try #require(NetworkRules(network)).length(of: text) == expected)
  }

  @Test(arguments: [
    ("𝓒𝓪𝓯é nuevo", AccessHint.fancyLetters), ("☕️☕️☕️☕️ hoy", .emojiWall), ("#lacasadelcafecolombiano", .hashtagCapitals),
  ]) func `What keeps people from reading is told`(text: String, hint: AccessHint) {
    #expect(AccessHint.all(in: text, picture: nil) == [hint])
    #expect(AccessHint.all(in: "Hoy abrimos ☕️ #CaféDeOrigen", picture: "Una taza") == [])
  }
}
