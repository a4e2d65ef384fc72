// SPDX-License-Identifier: Apache-2.0
import Store
import Vocabulary

// Avisar and Marca: what may do harm is told and answered by a day; the brand is used with leave.

public enum PermitAct: String, Sendable, CaseIterable { case grant, refuse, end }

extension Company {
  public static let permitTable = StateTable<Permit.State, PermitAct>([
    .init(.grant, [.asked], to: .granted, .grantPermits),
    .init(.refuse, [.asked], to: .refused, .grantPermits),
    .init(.end, [.granted], to: .ended, .grantPermits),
  ])

  static let noticeDays = 5

  /// An open notice about a thing or a way of doing. A link to somebody's profile is not taken: what a colleague posts is nobody's
  /// business here (guarantee 1).
  public func tell(_ actor: Actor, place: String, _ text: String) async throws -> Notice {
    try actor.require(.takePart)
    let (place, text) = (place.tidied, text.tidied)
    guard (1...3000).contains(text.count), place.count <= 120 else { throw Refusal.badText }
    let official = try await profiles()
    guard !PersonalLink.stands(in: text + " " + place, official) else { throw Refusal.linkToPerson }
    let running = try await versionInForce()
    let front = running.flatMap { try? tools.compile($0.text).get() }?.ruleset.document.front
    let promised = WorkingDays.day(Company.noticeDays, after: today(in: front?.timezone), country: front?.country).text
    let now = tools.now()
    return try await records.write { records in
      let id = try records.addNotice(by: actor.id, place: place, text: text, promised: promised, at: now)
      try records.append(
        Entry(
          "notice.told", about: "notice:\(id)", by: actor.member.reference, at: now, data: ["promised": .text(promised)]
        ))
      return Notice(id: id, at: now, member: actor.id, place: place, text: text, promised: promised)
    }
  }

  public func openNotices(_ actor: Actor) async throws -> [Notice] {
    try actor.require(.answerNotices)
    return try await records.read { try $0.openNotices(count: 200) }
  }

  public func ownNotices(_ actor: Actor) async throws -> [Notice] {
    try await records.read { try $0.notices(of: actor.id) }
  }

  public func answerNotice(_ actor: Actor, _ id: Int64, _ text: String) async throws {
    try actor.require(.answerNotices)
    let text = text.tidied
    guard (1...3000).contains(text.count) else { throw Refusal.badText }
    let now = tools.now()
    try await records.write { records in
      guard try records.notice(id) != nil else { throw Refusal.notFound }
      guard try records.answer(notice: id, text, by: actor.id, at: now) else { throw Refusal.alreadyDone }
      try records.append(Entry("notice.answered", about: "notice:\(id)", by: actor.member.reference, at: now))
    }
  }

  // Permits.

  public func askPermit(_ actor: Actor, what: String, purpose: String) async throws -> Int64 {
    try actor.require(.takePart)
    let (what, purpose) = (what.tidied, purpose.tidied)
    guard (1...120).contains(what.count), (1...1000).contains(purpose.count) else { throw Refusal.badText }
    let now = tools.now()
    return try await records.write { records in
      let id = try records.addPermit(by: actor.id, what: what, purpose: purpose, at: now)
      try records.append(Entry("permit.asked", about: "permit:\(id)", by: actor.member.reference, at: now))
      return id
    }
  }

  public func permits(_ actor: Actor) async throws -> [Permit] {
    try actor.require(.grantPermits)
    return try await records.read { try $0.permits([.asked, .granted], count: 200) }
  }

  public func ownPermits(_ actor: Actor) async throws -> [Permit] {
    try await records.read { try $0.permits(of: actor.id) }
  }

  /// With its scope in words and its last day. Nobody grants their own.
  public func decide(
    _ actor: Actor, _ act: PermitAct, permit id: Int64, until: String, answer: String
  ) async throws {
    try actor.require(.grantPermits)
    let answer = answer.tidied
    guard (1...1000).contains(answer.count) else { throw Refusal.badText }
    if act == .grant {
      guard let last = CivilDay(until), last >= today(in: actor.member.timezone) else { throw Refusal.badDate }
    }
    let now = tools.now()
    try await records.write { records in
      guard let permit = try records.permit(id) else { throw Refusal.notFound }
      guard permit.member != actor.id else { throw Refusal.ownText }
      let state = try Company.permitTable.next(act, from: permit.state, by: actor)
      guard
        try records.decide(
          permit: id, from: permit.state, to: state, until: act == .grant ? until : nil, answer: answer, by: actor.id,
          at: now)
      else { throw Refusal.alreadyDone }
      try records.append(
        Entry(
          "permit.\(state.rawValue)", about: permit.reference, by: actor.member.reference, at: now,
          data: act == .grant ? ["until": .text(until)] : [:]))
    }
  }

  // The image: what was said, kept and withdrawn. No figure is about a person.

  public struct Image: Sendable {
    public var months: [MonthFigures]
    public var clauses: [(clause: String, count: Int)]
    public var served: [(what: String, count: Int, last: String)]
    public var signed: (part: Int, whole: Int)
  }

  public func image(_ actor: Actor) async throws -> Image {
    try actor.require(.seeImage)
    let year = today(in: nil).adding(-365).text
    let running = try await versionInForce()
    return try await records.read { records in
      let teams = try running.map { try records.progress(of: $0.id) } ?? []
      return Image(
        months: try records.monthFigures(since: String(year.prefix(7)) + "-01"),
        clauses: try records.withdrawnByClause(since: year), served: try records.served(since: year),
        signed: (teams.reduce(0) { $0 + $1.signed }, teams.reduce(0) { $0 + $1.members }))
    }
  }
}

/// A link to somebody's profile on a network, as people paste it.
enum PersonalLink {
  private static let networks = [
    "facebook.com", "fb.com", "instagram.com", "tiktok.com", "twitter.com", "x.com", "linkedin.com", "threads.net",
    "youtube.com", "t.me", "snapchat.com", "pinterest.com", "bsky.app",
  ]

  static func stands(in text: String, _ official: [Profile]) -> Bool {
    text.lowercased().split(whereSeparator: \.isWhitespace).contains { word in
      guard hosts(in: word).contains(where: isNetwork) else { return false }
      if case .official = OfficialName(String(word)).answer(official) { return false }
      return true
    }
  }

  /// Whatever a slash follows: `https://x.com/ana`, `(x.com/ana)` and an address within an address.
  private static func hosts(in word: Substring) -> [Substring] {
    word.split(separator: "/", omittingEmptySubsequences: false).dropLast().map { part in
      let length = part.reversed().prefix { $0.isLetter || $0.isNumber || $0 == "." || $0 == "-" }.count
      return part.suffix(length)
    }
  }

  /// The network's own or one under it: `m.facebook.com` is, `netflix.com` is no `x.com`.
  private static func isNetwork(_ host: Substring) -> Bool {
    networks.contains { host == $0 || host.hasSuffix("." + $0) }
  }
}
