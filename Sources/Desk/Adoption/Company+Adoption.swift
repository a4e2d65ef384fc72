// SPDX-License-Identifier: Apache-2.0
import Compile
import Decide
import Store
import Vocabulary

// The protocol's life: draft → review → approved (by two who did not write it) → published, in force from a day on.

/// What a document says of itself: its errors, its warnings, and whether its examples hold.
public struct DraftReading: Sendable {
  public var compiled: Compiled?
  public var problems: [Problem]
  /// Examples that do not hold, of how many.
  public var failures: [TrialFailure]
  public var examples: Int
  public var isSound: Bool { compiled != nil && failures.isEmpty }
}

extension Company {
  public static let approvalsNeeded = 2

  /// Takes half a second for a long document, on a thread beside the pool of tasks.
  public func read(_ text: String) async -> DraftReading {
    await aside { readings.value(text) { readNow(text) } }
  }

  private func readNow(_ text: String) -> DraftReading {
    switch tools.compile(text) {
    case .success(let compiled):
      let engine = Engine(ruleset: compiled.ruleset)
      return DraftReading(
        compiled: compiled, problems: compiled.warnings, failures: engine.trial(), examples: engine.trialCount)
    case .failure(let problems): return DraftReading(compiled: nil, problems: problems.all, failures: [], examples: 0)
    }
  }

  public func versions(_ actor: Actor) async throws -> [Version] {
    try actor.require(.seeVersions)
    return try await records.read { try $0.versions() }
  }

  public func version(_ actor: Actor, _ id: Int64) async throws -> Version {
    try actor.require(.seeVersions)
    return try await records.read { records in
      guard let version = try records.version(id) else { throw Refusal.notFound }
      return version
    }
  }

  /// What is in force today: everybody may read it.
  public func versionInForce() async throws -> Version? {
    // The day is the document's own, and there may be none yet: UTC until then.
    let candidates = try await records.read { [tools] records in
      try records.versionInForce(on: tools.now().day(in: "Pacific/Kiritimati").text)
    }
    guard let latest = candidates else { return nil }
    let today = self.today(in: zone(of: latest.text)).text
    return try await records.read { try $0.versionInForce(on: today) }
  }

  func zone(of text: String) -> String? {
    if case .success(let compiled) = tools.compile(text) { compiled.ruleset.document.front.timezone } else { nil }
  }

  /// A new draft, from the text in force or from any other.
  public func draft(_ actor: Actor, _ text: String) async throws -> Int64 {
    try actor.require(.writeVersions)
    let mark = try mark(of: text)
    let now = tools.now()
    return try await records.write { records in try draft(actor, text, mark, records, at: now) }
  }

  /// What a text says of itself; empty while it does not compile. That takes its time: it is read before a transaction.
  struct TextMark: Sendable {
    var number: String
    var revision: String
  }

  func mark(of text: String) throws(Refusal) -> TextMark {
    guard text.utf8.count <= 1 << 20 else { throw .badText }
    let ruleset = (try? tools.compile(text).get())?.ruleset
    return TextMark(
      number: ruleset?.document.front.version ?? "", revision: ruleset?.revision.description ?? "")
  }

  /// For acts that keep something beside it in the same transaction.
  func draft(
    _ actor: Actor, _ text: String, _ mark: TextMark, _ records: Transaction, at now: Moment
  ) throws -> Int64 {
    let id = try records.add(
      Version(number: mark.number, text: text, revision: mark.revision, author: actor.id, madeAt: now))
    try records.append(Entry("version.drafted", about: "version:\(id)", by: actor.member.reference, at: now))
    return id
  }

  /// Writes into a draft; what waits for approval becomes a draft again, and what was approved is approved no more.
  /// `seen` is when the writer's text was read: who wrote in between is not written over.
  public func write(_ actor: Actor, _ text: String, to id: Int64, seen: Moment) async throws -> Version {
    try actor.require(.writeVersions)
    let mark = try mark(of: text)
    let now = tools.now()
    return try await records.write { records in
      try write(actor, text, mark, to: id, seen: seen, records, at: now)
    }
  }

  func write(
    _ actor: Actor, _ text: String, _ mark: TextMark, to id: Int64, seen: Moment, _ records: Transaction, at now: Moment
  ) throws -> Version {
    guard var version = try records.version(id) else { throw Refusal.notFound }
    guard version.state == .draft || version.state == .review else { throw Refusal.wrongState }
    let isTakenBack = version.state == .review
    version.text = text
    version.state = .draft
    version.number = mark.number
    version.revision = mark.revision
    version.changedAt = max(now, Moment(milliseconds: seen.milliseconds + 1))
    guard try records.update(version, readAt: seen) else { throw Refusal.changedMeanwhile }
    try records.note(author: actor.id, of: id)
    try records.dropApprovals(ofVersion: id)
    // Whoever writes saves again and again, and the form with every button: saves of one hand, with nothing else about the version in
    // between, have one entry. Another hand has its own, and so has what is taken back from its approvers.
    if try isTakenBack || !isLast(actor, toWriteIn: version, records) {
      try records.append(
        Entry(
          "version.edited", about: version.reference, by: actor.member.reference, at: version.changedAt,
          revision: version.revision))
    }
    return version
  }

  /// Whether the newest that the ledger says of a version is that they wrote in it.
  private func isLast(_ actor: Actor, toWriteIn version: Version, _ records: Transaction) throws -> Bool {
    let last = try records.search(LedgerSearch(about: version.reference), count: 1).first
    guard let last, last.who == actor.member.reference else { return false }
    return ["version.drafted", "version.edited", "example.proposed"].contains(last.what)
  }

  /// To the approvers. Only what has no errors and passes its own examples gets there.
  public func submit(_ actor: Actor, _ id: Int64) async throws {
    try actor.require(.writeVersions)
    let version = try await version(actor, id)
    guard version.state == .draft else { throw Refusal.wrongState }
    let reading = await read(version.text)
    guard let compiled = reading.compiled else { throw Refusal.documentHasErrors }
    guard reading.failures.isEmpty else { throw Refusal.examplesFail(reading.failures.count) }
    guard !(compiled.ruleset.document.front.version ?? "").isEmpty else { throw Refusal.documentHasErrors }
    try await step(actor, version, to: .review, "version.submitted")
  }

  /// With the second approval it is approved. Nobody approves what they wrote in: the schema refuses it too (guarantee 7).
  public func approve(_ actor: Actor, _ id: Int64, revision: String) async throws {
    try actor.require(.approveVersions)
    let now = tools.now()
    try await records.write { records in
      guard var version = try records.version(id) else { throw Refusal.notFound }
      guard version.state == .review else { throw Refusal.wrongState }
      guard try !records.authors(of: id).contains(actor.id) else { throw Refusal.ownText }
      // What was read is what is approved.
      guard version.revision == revision else { throw Refusal.changedMeanwhile }
      guard try !records.approvals(of: version).contains(where: { $0.member == actor.id }) else {
        throw Refusal.alreadyDone
      }
      try records.approve(version, by: actor.id, at: now)
      try records.append(
        Entry(
          "version.approved", about: version.reference, by: actor.member.reference, at: now, revision: version.revision)
      )
      if try records.approvals(of: version).count >= Company.approvalsNeeded {
        let seen = version.changedAt
        version.state = .approved
        version.changedAt = max(now, Moment(milliseconds: seen.milliseconds + 1))
        guard try records.update(version, readAt: seen) else { throw Refusal.changedMeanwhile }
      }
    }
  }

  /// Back to its authors, with a reason.
  public func returnToAuthors(_ actor: Actor, _ id: Int64, reason: String) async throws {
    try actor.require(.approveVersions)
    let reason = reason.tidied
    guard (1...1000).contains(reason.count) else { throw Refusal.badText }
    let version = try await version(actor, id)
    guard version.state == .review else { throw Refusal.wrongState }
    try await step(actor, version, to: .draft, "version.returned", contents: ["reason": reason])
  }

  public func withdraw(_ actor: Actor, _ id: Int64) async throws {
    try actor.require(.writeVersions)
    let version = try await version(actor, id)
    guard version.state != .published, version.state != .withdrawn else { throw Refusal.wrongState }
    try await step(actor, version, to: .withdrawn, "version.withdrawn")
  }

  /// In force from a day on, today at the earliest: nobody is bound backwards.
  public func publish(_ actor: Actor, _ id: Int64, effective: String) async throws {
    try actor.require(.publishVersions)
    let version = try await version(actor, id)
    guard version.state == .approved else { throw Refusal.wrongState }
    guard let day = CivilDay(effective), day >= today(in: zone(of: version.text)) else {
      throw Refusal.badDate
    }
    let now = tools.now()
    try await records.write { records in
      guard try !records.versions().contains(where: { $0.state == .published && $0.number == version.number }) else {
        throw Refusal.numberTaken
      }
      var published = version
      published.state = .published
      published.effective = effective
      published.publishedAt = now
      published.changedAt = max(now, Moment(milliseconds: version.changedAt.milliseconds + 1))
      guard try records.update(published, readAt: version.changedAt) else { throw Refusal.changedMeanwhile }
      try records.append(
        Entry(
          "version.published", about: version.reference, by: actor.member.reference, at: now,
          revision: version.revision,
          data: ["effective": .text(effective), "number": .text(version.number)]))
    }
    tools.changed()
  }

  private func step(
    _ actor: Actor, _ old: Version, to state: Version.State, _ what: String, contents: [String: String] = [:]
  ) async throws {
    let now = tools.now()
    try await records.write { records in
      var version = old
      version.state = state
      version.changedAt = max(now, Moment(milliseconds: old.changedAt.milliseconds + 1))
      guard try records.update(version, readAt: old.changedAt) else { throw Refusal.changedMeanwhile }
      // What goes for approval, or back from it, begins anew: nobody's word for it counts, nor one that an older Decoro kept.
      if state == .review || state == .draft { try records.dropApprovals(ofVersion: version.id) }
      try records.append(
        Entry(
          what, about: version.reference, by: actor.member.reference, at: now, revision: version.revision,
          contents: contents), subject: actor.id)
    }
  }
}

extension Company {
  public func isAuthor(_ actor: Actor, _ version: Version) async throws -> Bool {
    try await records.read { try $0.authors(of: version.id).contains(actor.id) }
  }

  public func approvals(of version: Version) async throws -> [Approval] {
    try await records.read { try $0.approvals(of: version) }
  }

  /// The text of a version that somebody signed: its readers may read it again.
  public func text(of id: Int64) async throws -> String {
    try await records.read { records in
      guard let version = try records.version(id), version.state == .published else { throw Refusal.notFound }
      return version.text
    }
  }
}
