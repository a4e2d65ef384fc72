// SPDX-License-Identifier: Apache-2.0
import Compile
import Foundation
import Store
import Vocabulary

// Letters that go out by themselves: within the working hours of whoever gets them, on the clock where they are, and never more
// often than a person would write.

extension Company {
  enum Writing {
    /// To whoever has not signed: four times, a week apart. After that a person should talk to them.
    static let mostReminders = 4
    static let betweenReminders: Duration = .seconds(7 * 86_400)
    /// Days before the review date, one letter each.
    static let reviewDays = [30, 7, 0]
    /// At a time: a mail server that is asked for more calls it a flood.
    static let atOnce = 50
    static let tries = 5
    static let lookAgain: Duration = .seconds(15 * 60)
    static let fridayHour = 12
  }

  /// Notes the letters that are due, and sends those that wait. Called once a minute; it does nothing where no mail server is set.
  public func post() async throws {
    let settings = try await settings()
    guard let server = mailServer(settings) else { return }
    let document = try await versionInForce().flatMap { version in
      (try? tools.compile(version.text).get()).map { (version, $0.ruleset.document.front) }
    }
    if settings.isOn(.reminders), let (version, front) = document {
      await attempt("reminders") { try await noteReminders(version, front, settings) }
      await attempt("review") { try await noteReview(version, front, settings) }
      await attempt("week") { try await noteWeek(front, settings) }
    }
    // One after the other, and each time the most urgent: a threat that comes in while others go out is told next.
    for _ in 0..<Writing.atOnce where !Task.isCancelled {
      let now = tools.now()
      guard let letter = try await records.read({ try $0.nextLetter(at: now) }) else { return }
      do {
        try await send(letter, document?.0, document?.1, settings, server)
      } catch {
        if Task.isCancelled { return }
        // One that cannot be written lets the others pass.
        tools.report("letter: \(error)")
        try await records.write { try $0.postpone(letter: letter.id, until: now.adding(Writing.lookAgain)) }
      }
    }
  }

  /// Whether somebody may be written to now: a working day, and the hours that were set.
  func isAtWork(in timezone: String, _ settings: Settings, country: String?, from earliest: Int = 0) -> Bool {
    let hour = Int(tools.now().parts(in: timezone).time.prefix(2)) ?? 0
    return WorkingDays.isWorking(today(in: timezone), country: country)
      && hour >= max(settings.number(.workFrom), earliest)
      && hour < settings.number(.workUntil)
  }

  /// The same for who is reading: whether this is one of their working hours.
  public func isAtWork(_ actor: Actor) async throws -> Bool {
    isAtWork(in: actor.member.timezone, try await settings(), country: try await frontInForce()?.country)
  }

  private func noteReminders(_ version: Version, _ front: FrontMatter, _ settings: Settings) async throws {
    let now = tools.now()
    let due = try await records.read { records -> [(member: Member, round: Int)] in
      let open = try records.timezones().filter { isAtWork(in: $0, settings, country: front.country) }
      guard !open.isEmpty else { return [] }
      return try records.toRemind(
        of: version.id, in: open, lastBefore: now.adding(.zero - Writing.betweenReminders),
        most: Writing.mostReminders, count: Writing.atOnce)
    }
    guard !due.isEmpty else { return }
    let letters = due.map {
      Letter(kind: .sign, about: version.reference, member: $0.member.id, round: $0.round, madeAt: now)
    }
    try await records.write { records in for letter in letters { try records.note(letter) } }
  }

  private func noteReview(_ version: Version, _ front: FrontMatter, _ settings: Settings) async throws {
    guard let review = front.review, let day = CivilDay(review),
      let round = Writing.reviewDays.lastIndex(where: { today(in: front.timezone).days(to: day) <= $0 })
    else { return }
    try await note(.review, about: version.reference, round: round + 1, to: [.owner], front, settings)
  }

  private func noteWeek(_ front: FrontMatter, _ settings: Settings) async throws {
    let day = today(in: front.timezone)
    guard day.weekday == 5 else { return }
    try await note(
      .week, about: "week:\(day.text)", round: 1, to: [.owner, .approver], front, settings, from: Writing.fridayHour)
  }

  private func note(
    _ kind: Letter.Kind, about: String, round: Int, to roles: Set<Role>, _ front: FrontMatter, _ settings: Settings,
    from hour: Int = 0
  ) async throws {
    let members = try await records.read { records in
      try Dictionary(
        roles.flatMap { try records.members(with: $0) }.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    }
    let now = tools.now()
    let letters = members.values.filter {
      $0.email != nil && isAtWork(in: $0.timezone, settings, country: front.country, from: hour)
    }.map { Letter(kind: kind, about: about, member: $0.id, round: round, madeAt: now) }
    guard !letters.isEmpty else { return }
    try await records.write { records in for letter in letters { try records.note(letter) } }
  }

  private func send(
    _ letter: Letter, _ version: Version?, _ front: FrontMatter?, _ settings: Settings, _ server: MailServer
  ) async throws {
    let member = try await records.read { records -> Member? in
      guard let member = try records.member(letter.member), member.isActive, member.email != nil else { return nil }
      if letter.kind == .duty, try !isCalled(letter, records) { return nil }
      // Signed in the meantime, or about a version that is over.
      if letter.kind == .sign {
        guard let version, letter.about == version.reference,
          try records.signature(of: member.id, under: version.id) == nil
        else { return nil }
      }
      return member
    }
    guard let member, let email = member.email,
      let text = try await text(of: letter, to: member, version, front, settings)
    else {
      return try await records.write { try $0.drop(letter: letter.id) }
    }
    // What could not go out in time waits for the next working hour, and lets others pass. A threat does not wait.
    guard letter.kind == .duty || isAtWork(in: member.timezone, settings, country: front?.country) else {
      let later = tools.now().adding(Writing.lookAgain)
      return try await records.write { try $0.postpone(letter: letter.id, until: later) }
    }
    do {
      try await tools.send(
        text.message(
          from: server.from, to: email, name: "\(letter.kind.rawValue)|\(letter.about)|\(letter.round)", at: tools.now()
        ),
        server)
      try await records.write { try $0.wasSent(letter: letter.id) }
    } catch is OutsideFailure {
      let now = tools.now()
      var wait = 60
      for _ in 0..<letter.tries { wait *= 5 }
      let next = letter.tries + 1 < Writing.tries ? now.adding(.seconds(wait)) : nil
      try await records.write { try $0.failed(letter: letter.id, nextTry: next) }
    }
  }

  /// Nobody answered yet, and it was not days ago that the mail server was away.
  private func isCalled(_ letter: Letter, _ records: Transaction) throws -> Bool {
    let calls = try Int64(letter.about.dropFirst("comment:".count)).map { try records.calls(about: $0) } ?? []
    return calls.allSatisfy { $0.answeredAt == nil }
      && tools.now() < letter.madeAt.adding(.seconds(86_400))
      && calls.contains { $0.member == letter.member }
  }

  /// nil where it is about what is in force and nothing is. A threat is told of all the same.
  private func text(
    of letter: Letter, to member: Member, _ version: Version?, _ front: FrontMatter?, _ settings: Settings
  ) async throws -> LetterText? {
    let address = settings[.address]
    if letter.kind == .duty {
      return .duty(
        member.language, organization: front?.organization, comment: letter.about, name: member.name, address: address)
    }
    guard let version, let front else { return nil }
    switch letter.kind {
    case .sign:
      return .sign(
        member.language, organization: front.organization, number: version.number, name: member.name, address: address,
        isFirst: letter.round == 1)
    case .review:
      let left = front.review.flatMap { CivilDay($0) }.map { today(in: front.timezone).days(to: $0) } ?? 0
      return .review(
        member.language, organization: front.organization, number: version.number, day: front.review ?? "",
        daysLeft: left, name: member.name, address: address)
    case .duty: return nil
    case .week:
      let since = tools.now().adding(.seconds(-7 * 86_400))
      let figures = try await records.read { try $0.weekFigures(since: since, version: version.id) }
      return .week(
        member.language, organization: front.organization, figures: figures, name: member.name, address: address)
    }
  }
}
