// SPDX-License-Identifier: Apache-2.0
import Store
import Vocabulary

// Where the organisation speaks, who speaks for it, and whether something is really ours. To read this nobody signs in.

extension Company {
  public func profiles() async throws -> [Profile] { try await records.read { try $0.activeProfiles() } }

  public func spokespeople() async throws -> [(member: Int64, name: String, subject: String)] {
    try await records.read { try $0.spokespeople() }
  }

  public func addProfile(
    _ actor: Actor, network: String, handle: String, link: String, purpose: String, holder: Int64
  ) async throws -> Profile {
    try actor.require(.manageProfiles)
    let (network, purpose) = (network.tidied, purpose.tidied)
    let name = String(handle.tidied.drop { $0 == "@" })
    let link = link.tidied
    guard (1...40).contains(network.count), (1...100).contains(name.count), !name.contains(" "), purpose.count <= 300
    else { throw Refusal.badName }
    guard link.hasPrefix("https://"), link.count <= 300, !link.contains(" ") else { throw Refusal.badLink }
    let now = tools.now()
    return try await records.write { records in
      guard try records.member(holder)?.isActive == true else { throw Refusal.choiceGone }
      guard
        try !records.activeProfiles().contains(where: {
          $0.network == network && $0.handle.lowercased() == name.lowercased()
        })
      else { throw Refusal.alreadyDone }
      var profile = Profile(
        network: network, handle: name, link: link, purpose: purpose, holder: holder, madeAt: now)
      profile.id = try records.add(profile)
      try records.append(
        Entry(
          "profile.added", about: profile.reference, by: actor.member.reference, at: now,
          data: ["network": .text(network), "handle": .text(name)]))
      return profile
    }
  }

  public func retireProfile(_ actor: Actor, _ id: Int64) async throws {
    try actor.require(.manageProfiles)
    let now = tools.now()
    try await records.write { records in
      guard try records.retire(profile: id) else { throw Refusal.notFound }
      try records.append(Entry("profile.retired", about: "profile:\(id)", by: actor.member.reference, at: now))
    }
  }

  public func setSpokesperson(_ actor: Actor, _ member: Int64, subject: String, speaks: Bool) async throws {
    try actor.require(.manageProfiles)
    let subject = subject.tidied
    guard (1...120).contains(subject.count) else { throw Refusal.badText }
    let now = tools.now()
    try await records.write { records in
      guard try records.member(member)?.isActive == true else { throw Refusal.notFound }
      if speaks {
        try records.add(spokesperson: member, subject)
      } else if try !records.remove(spokesperson: member, subject) {
        throw Refusal.choiceGone
      }
      try records.append(
        Entry(
          speaks ? "spokesperson.named" : "spokesperson.removed", about: Member.reference(member),
          by: actor.member.reference, at: now, data: ["subject": .text(subject)]))
    }
  }

  /// *¿Es oficial?*
  public func isOfficial(_ text: String) async throws -> OfficialName.Answer {
    OfficialName(text).answer(try await profiles())
  }

  /// *¿Es nuestro este mensaje?*
  public enum Ours: Sendable {
    case ours(Publication)
    /// Almost: with the words that were taken away and put in.
    case almost(Publication, [TextDifference.Line])
    case notOurs
  }

  public func isOurs(_ text: String) async throws -> Ours {
    // Anybody may ask. What is compared are pieces between spaces, and a text of hyphens has no word: both are counted.
    func pieces(_ text: String) -> [Substring] { text.split(whereSeparator: \.isWhitespace) }
    let (asked, shown) = (text.plainWords, pieces(text))
    guard asked.count <= Company.longestAsked, shown.count <= Company.longestAsked else { throw Refusal.badText }
    guard !asked.isEmpty else { return .notOurs }
    let published = try await records.read {
      try $0.publications([.published], count: Company.mostCompared).map(\.forEverybody)
    }
    let words = await aside { published.map(\.text.plainWords) }
    if let same = words.firstIndex(of: asked) { return .ours(published[same]) }
    var best: (post: Publication, share: Double)?
    for (post, words) in zip(published, words).prefix(Company.mostLikened) {
      let (mine, theirs) = (Set(words), Set(asked))
      let share = Double(mine.intersection(theirs).count) / Double(max(1, mine.union(theirs).count))
      if asked.count >= 5, share >= 0.6, share > best?.share ?? 0 { best = (post, share) }
    }
    guard let best else { return .notOurs }
    let ours = pieces(best.post.text)
    guard ours.count <= Company.longestAsked else { throw Refusal.badText }
    return .almost(
      best.post, TextDifference.lines(from: ours.joined(separator: "\n"), to: shown.joined(separator: "\n")))
  }

  /// In words.
  static let longestAsked = 2000
  /// The newest: word for word that many, and for what is almost the same fewer.
  static let mostCompared = 20_000
  static let mostLikened = 1000
}

extension String {
  /// Words alone: copies lose a line break or an emoji and are the same message.
  fileprivate var plainWords: [String] {
    prefix(20_000).lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }
}
