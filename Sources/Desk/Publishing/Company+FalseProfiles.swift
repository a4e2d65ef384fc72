// SPDX-License-Identifier: Apache-2.0
import Store
import Vocabulary

// Profiles that pretend to be ours: a person judges, and what is parody or criticism is left alone.

extension Company {
  public static let falseProfileTable = StateTable<FalseProfile.State, FalseProfileAct>([
    .init(.report, [.told], to: .reported, .manageProfiles),
    .init(.gone, [.told, .reported], to: .gone, .manageProfiles),
    .init(.leave, [.told, .reported], to: .left, .manageProfiles),
  ])

  public enum FalseProfileAct: String, Sendable, CaseIterable { case report, gone, leave }

  /// Anybody of the house may tell of one.
  public func tellOfFalseProfile(
    _ actor: Actor, network: String, link: String, evidence: String
  ) async throws -> Int64 {
    try actor.require(.takePart)
    let (network, link, evidence) = (network.tidied, link.tidied, evidence.tidied)
    guard (1...40).contains(network.count) else { throw Refusal.badName }
    guard link.hasPrefix("https://"), link.count <= 300, !link.contains(" ") else { throw Refusal.badLink }
    guard (1...2000).contains(evidence.count) else { throw Refusal.badText }
    if case .official = OfficialName(link).answer(try await profiles()) { throw Refusal.alreadyDone }
    let now = tools.now()
    return try await records.write { records in
      let id = try records.addFalseProfile(network: network, link: link, evidence: evidence, by: actor.id, at: now)
      try records.append(Entry("false-profile.told", about: "false-profile:\(id)", by: actor.member.reference, at: now))
      return id
    }
  }

  public func falseProfiles(_ actor: Actor) async throws -> [FalseProfile] {
    try actor.require(.manageProfiles)
    return try await records.read { try $0.falseProfiles(count: 100) }
  }

  /// `reason`: why it is left alone, or what the network said.
  public func act(_ actor: Actor, _ act: FalseProfileAct, falseProfile id: Int64, reason: String) async throws {
    try actor.require(.manageProfiles)
    let reason = reason.tidied
    guard reason.count <= 500, act != .leave || !reason.isEmpty else { throw Refusal.badText }
    let now = tools.now()
    try await records.write { records in
      guard let one = try records.falseProfile(id) else { throw Refusal.notFound }
      let state = try Company.falseProfileTable.next(act, from: one.state, by: actor)
      guard try records.move(falseProfile: id, from: one.state, to: state, reason: reason, at: now) else {
        throw Refusal.alreadyDone
      }
      try records.append(
        Entry("false-profile.\(state.rawValue)", about: "false-profile:\(id)", by: actor.member.reference, at: now))
    }
  }
}
