// SPDX-License-Identifier: Apache-2.0
import Compile
import Store
import Vocabulary

// People from outside who speak with us: they sign an extract, for some days, and say aloud that it is advertising.

extension Company {
  static let longestAlliance = 366

  /// The articles that concern somebody who is not of the house: how one speaks, and that one says for whom.
  static let alliesArticles: Set<Int> = [3, 4, 5, 7]

  /// The invitation, and what its link holds.
  public func invite(
    _ actor: Actor, ally name: String, what: String, from: String, until: String
  ) async throws -> (ally: Ally, token: String) {
    try actor.require(.grantPermits)
    let (name, what) = (name.tidied, what.tidied)
    guard (1...120).contains(name.count) else { throw Refusal.badName }
    guard (1...500).contains(what.count) else { throw Refusal.badText }
    guard let first = CivilDay(from), let last = CivilDay(until),
      (0...Company.longestAlliance).contains(first.days(to: last)), last >= today(in: actor.member.timezone)
    else { throw Refusal.badDate }
    guard let version = try await versionInForce(), case .success(let compiled) = tools.compile(version.text) else {
      throw Refusal.nothingInForce
    }
    let document = compiled.ruleset.document
    let chosen = document.articles.filter { Company.alliesArticles.contains($0.number) }
    // A document of one's own may number its articles otherwise: nobody signs nothing.
    let extract = (chosen.isEmpty ? document.articles : chosen)
      .map { "## \($0.number). \($0.title)\n\n\($0.prose)" }.joined(separator: "\n\n")
    let (token, now) = (Company.token(), tools.now())
    return try await records.write { records in
      var ally = Ally(
        name: name, what: what, extract: extract, revision: version.revision, from: from, until: until,
        link: Company.hash(token), madeBy: actor.id, at: now)
      ally.id = try records.add(ally)
      try records.append(
        Entry(
          "ally.invited", about: ally.reference, by: actor.member.reference, at: now, revision: version.revision,
          data: ["from": .text(from), "until": .text(until)]))
      return (ally, token)
    }
  }

  public func allies(_ actor: Actor) async throws -> [Ally] {
    try actor.require(.grantPermits)
    return try await records.read { try $0.allies(count: 100) }
  }

  public func end(_ actor: Actor, ally id: Int64) async throws {
    try actor.require(.grantPermits)
    let now = tools.now()
    try await records.write { records in
      guard try records.ally(id) != nil else { throw Refusal.notFound }
      guard try records.end(ally: id) else { throw Refusal.alreadyDone }
      try records.append(Entry("ally.ended", about: "ally:\(id)", by: actor.member.reference, at: now))
    }
  }

  // The ally's side: a link, no account.

  /// nil for a link that opens nothing, and after its last day.
  public func ally(link token: String) async throws -> Ally? {
    let hash = Company.hash(token)
    guard let ally = try await records.read({ try $0.ally(link: hash) }) else { return nil }
    return ally.until >= today(in: try await frontInForce()?.timezone).text ? ally : nil
  }

  public func signAsAlly(link token: String) async throws {
    guard let ally = try await ally(link: token) else { throw Refusal.linkIsOver }
    let now = tools.now()
    try await records.write { records in
      guard try records.sign(ally: ally.id, at: now) else { throw Refusal.alreadyDone }
      try records.append(
        Entry("ally.signed", about: ally.reference, by: ally.reference, at: now, revision: ally.revision))
    }
  }
}
