// SPDX-License-Identifier: Apache-2.0
import Desk
import Store
import TestKit
import Testing
import Vocabulary

@Suite struct RightsTests {
  /// The table again, as people would read it aloud: a change of one cell must be made twice, on purpose.
  static let expected: [Role: Set<Right>] = [
    .owner: [
      .takePart, .seeVersions, .writeVersions, .approveVersions, .publishVersions, .tryOnRecords, .answerQuestions,
      .seeMembers,
      .manageMembers, .giveRoles, .seeProgress, .seeUnsigned, .readLedger, .makeTokens, .moderate,
      .manageProfiles, .draftPosts, .approvePosts, .openCases, .replyInPublic, .answerNotices, .grantPermits, .seeImage,
      .manageInstallation,
    ],
    .outsideApprover: [.takePart, .seeVersions, .approveVersions],
    .approver: [
      .takePart, .seeVersions, .approveVersions, .tryOnRecords, .seeProgress, .makeTokens, .moderate, .draftPosts,
      .approvePosts, .openCases, .replyInPublic, .grantPermits, .seeImage,
    ],
    .communityManager: [
      .takePart, .seeProgress, .makeTokens, .moderate, .draftPosts, .openCases, .replyInPublic, .seeImage,
    ],
    .careAgent: [.takePart, .makeTokens, .openCases, .handleCases, .replyInPublic],
    .ethicsOfficer: [.takePart],
    .auditor: [.takePart, .seeVersions, .seeMembers, .seeProgress, .readLedger, .makeTokens, .seeImage],
    .operator: [.takePart, .seeMembers, .manageMembers, .manageInstallation, .makeTokens],
    .member: [.takePart],
  ]

  static let cells = Role.allCases.flatMap { role in Right.allCases.map { (role, $0) } }

  @Test(arguments: cells) func `A role may exactly what the table says`(role: Role, right: Right) throws {
    let member = Member(name: "Ana", joinedAt: Moment("2026-01-01")!, roles: [role])
    let expected = Self.expected[role]?.contains(right) ?? false
    #expect(Actor(member).may(right) == expected)
  }

  @Test func `Who has left may nothing`() {
    let gone = Member(
      name: "Ana", joinedAt: Moment("2026-01-01")!, leftAt: Moment("2026-02-01")!, roles: Set(Role.allCases))
    for right in Right.allCases { #expect(!Actor(gone).may(right)) }
  }

  /// Each act of each desk, by everybody: refused for a right exactly where the table says so.
  struct Act: Sendable, CustomTestStringConvertible {
    let name: String
    let right: Right
    let run: @Sendable (Company, Actor) async throws -> Void
    var testDescription: String { name }
    init(_ name: String, _ right: Right, _ run: @escaping @Sendable (Company, Actor) async throws -> Void) {
      (self.name, self.right, self.run) = (name, right, run)
    }
  }

  static let acts: [Act] = [
    Act("versions", .seeVersions) { _ = try await $0.versions($1) },
    Act("version", .seeVersions) { _ = try await $0.version($1, 1) },
    Act("draft", .writeVersions) { _ = try await $0.draft($1, "x") },
    Act("write", .writeVersions) { _ = try await $0.write($1, "x", to: 1, seen: Moment("2026-01-01")!) },
    Act("submit", .writeVersions) { try await $0.submit($1, 1) },
    Act("withdraw", .writeVersions) { try await $0.withdraw($1, 1) },
    Act("approve", .approveVersions) { try await $0.approve($1, 1, revision: "") },
    Act("return", .approveVersions) { try await $0.returnToAuthors($1, 1, reason: "no") },
    Act("publish", .publishVersions) { try await $0.publish($1, 1, effective: "2027-01-01") },
    Act("answer", .answerQuestions) { try await $0.answer($1, 1, "sí") },
    Act("open questions", .answerQuestions) { _ = try await $0.openQuestions($1) },
    Act("members", .seeMembers) { _ = try await $0.members($1, matching: "", offset: 0, count: 1) },
    Act("members by code", .seeMembers) { _ = try await $0.members($1, [1]) },
    Act("add", .manageMembers) { _ = try await $0.add($1, MemberCard(name: "Otra")) },
    Act("invite", .manageMembers) { _ = try await $0.invite($1, 999) },
    Act("leave", .manageMembers) { try await $0.leave($1, 999) },
    Act("import", .manageMembers) { _ = try await $0.import($1, try MemberFile("", language: .es, timezone: "UTC")) },
    Act("roles", .giveRoles) { try await $0.set($1, roles: [.auditor], of: 999) },
    Act("erase", .giveRoles) { try await $0.erase($1, 999) },
    Act("ledger", .readLedger) { _ = try await $0.search($1, LedgerSearch(), count: 1) },
    Act("verify", .readLedger) { _ = try await $0.verify($1) },
    Act("days", .readLedger) { _ = try await $0.dailyRoots($1) },
    Act("key", .makeTokens) { _ = try await $0.makeToken($1, name: "x", role: .member, scope: .read, days: 1) },
    Act("comments", .moderate) { _ = try await $0.comments($1, .waiting, after: nil, count: 1) },
    Act("comment", .moderate) { _ = try await $0.comment($1, 1) },
    Act("receive", .moderate) { _ = try await $0.receive($1, [], decide: { _ in fatalError() }) },
    Act("hide", .moderate) { _ = try await $0.hide($1, comment: 1, clause: nil) },
    Act("keep", .moderate) { try await $0.decide($1, .keep, comment: 1) },
    Act("roster", .moderate) { _ = try await $0.roster($1) },
    Act("set roster", .manageProfiles) { try await $0.setRoster($1, []) },
    Act("on duty", .manageProfiles) { try await $0.putOnDuty($1, 999) },
    Act("off duty", .manageProfiles) { try await $0.takeOffDuty($1, 999) },
    Act("told", .moderate) { try await $0.told($1, 1, attackedBy: 1) },
    Act("attacks", .moderate) { _ = try await $0.attacks($1, by: 1) },
    Act("wish", .takePart) { try await $0.wish($1, .keep, note: "", attack: 1) },
    Act("take charge", .moderate) { try await $0.takeCharge($1, of: 1) },
    Act("appeals", .moderate) { _ = try await $0.appeals($1) },
    Act("uphold", .moderate) { try await $0.decide($1, .uphold, withdrawal: 1, reason: "x") },
    Act("profile", .manageProfiles) {
      _ = try await $0.addProfile($1, network: "X", handle: "a", link: "https://x.com/a", purpose: "", holder: 1)
    },
    Act("retire profile", .manageProfiles) { try await $0.retireProfile($1, 1) },
    Act("spokesperson", .manageProfiles) { try await $0.setSpokesperson($1, 1, subject: "x", speaks: true) },
    Act("draft post", .draftPosts) {
      _ = try await $0.draftPost($1, profile: 1, text: "x", picture: nil, decide: { _ in fatalError() })
    },
    Act("correct", .draftPosts) {
      try await $0.correct($1, publication: 1, "x", decide: { _ in fatalError() })
    },
    Act("posts", .draftPosts) { _ = try await $0.publications($1, [.draft], count: 1) },
    Act("freeze", .draftPosts) { try await $0.freeze($1, line: "x", hours: 1) },
    Act("unfreeze", .draftPosts) { _ = try await $0.unfreeze($1) },
    Act("open case", .openCases) { _ = try await $0.openCase($1, subject: "x", comment: nil, orderNumber: "") },
    Act("cases", .handleCases) { _ = try await $0.cases($1, [.open], count: 1) },
    Act("case", .handleCases) { _ = try await $0.matter($1, 1) },
    Act("say", .handleCases) { try await $0.say($1, .note, "x", in: 1) },
    Act("close case", .handleCases) { try await $0.act($1, .close, case: 1) },
    Act("case link", .handleCases) { _ = try await $0.makeCaseLink($1, case: 1) },
    Act("case code", .handleCases) { _ = try await $0.makeCaseCode($1, case: 1) },
    Act("answers", .replyInPublic) { _ = try await $0.savedAnswers($1) },
    Act("approve answer", .replyInPublic) { try await $0.approveAnswer($1, 1) },
    Act("notices", .answerNotices) { _ = try await $0.openNotices($1) },
    Act("answer notice", .answerNotices) { try await $0.answerNotice($1, 1, "x") },
    Act("permits", .grantPermits) { _ = try await $0.permits($1) },
    Act("grant", .grantPermits) { try await $0.decide($1, .grant, permit: 1, until: "2030-01-01", answer: "x") },
    Act("image", .seeImage) { _ = try await $0.image($1) },
    Act("propose", .writeVersions) {
      _ = try await $0.propose($1, ProposedExample(clause: "x", side: .flags, text: "x"), because: "x")
    },
    Act("approval rule", .manageProfiles) { try await $0.set($1, ApprovalRule(), ofProfile: 9) },
    Act("calendar", .draftPosts) { _ = try await $0.calendar($1, from: "2026-11-01", to: "2026-11-02", timezone: nil) },
    Act("sensitive", .approvePosts) { try await $0.set($1, sensitive: "2026-12-01", "x") },
    Act("not sensitive", .approvePosts) { try await $0.drop($1, sensitive: "2026-12-01") },
    Act("watched", .moderate) { _ = try await $0.watched($1) },
    Act("watch", .publishVersions) { try await $0.watch($1, clause: "x", until: "2026-12-01") },
    Act("end watch", .publishVersions) { try await $0.endWatch($1, clause: "x") },
    Act("praise", .moderate) { try await $0.pass($1, praise: 1, to: 1, note: "") },
    Act("colleague", .moderate) { _ = try await $0.colleague($1, named: "x") },
    Act("invite ally", .grantPermits) {
      _ = try await $0.invite($1, ally: "x", what: "x", from: "2026-12-01", until: "2026-12-02")
    },
    Act("allies", .grantPermits) { _ = try await $0.allies($1) },
    Act("end ally", .grantPermits) { try await $0.end($1, ally: 1) },
    Act("false profiles", .manageProfiles) { _ = try await $0.falseProfiles($1) },
    Act("false profile", .manageProfiles) { try await $0.act($1, .gone, falseProfile: 1, reason: "") },
    Act("look at a post", .draftPosts) {
      _ = try await $0.look($1, profile: 9, text: "x", picture: nil, captions: nil, decide: { _ in fatalError() })
    },
    Act("form", .writeVersions) { _ = try await $0.form($1, 1) },
    Act("settings", .manageInstallation) { _ = try await $0.settings($1) },
    Act("set", .manageInstallation) { try await $0.set($1, [.mailPort: "25"]) },
    Act("health", .manageInstallation) { _ = try await $0.health($1) },
    Act("try mail", .manageInstallation) { try await $0.tryMail($1) },
    Act("try provider", .manageInstallation) { try await $0.tryProvider($1) },
    Act("substitute", .giveRoles) {
      try await $0.setSubstitute($1, of: 998, by: 999, from: "2026-12-01", until: "2026-12-02")
    },
    Act("end substitute", .giveRoles) { try await $0.endSubstitute($1, of: 998, by: 999) },
    Act("remark", .approveVersions) { _ = try await $0.remark($1, on: 1, passage: "x", "x") },
    Act("remarks", .seeVersions) { _ = try await $0.remarks($1, on: 1) },
    Act("settle", .seeVersions) { try await $0.settle($1, remark: 1, on: 1) },
    Act("entry", .readLedger) { _ = try await $0.entry($1, 1) },
  ]

  @Test(arguments: acts) func `Every act asks for its right, at the desk`(act: Act) async throws {
    for role in Role.allCases {
      let test = try TestCompany()
      let actor = try test.actor("Ana", [role])
      var isRefused = false
      do { try await act.run(test.company, actor) } catch Refusal.notAllowed { isRefused = true } catch {}
      #expect(isRefused != act.right.belongs(to: [role, .member]), "\(act.name) by \(role)")
    }
  }
}
