// SPDX-License-Identifier: Apache-2.0
import Compile
import Store
import Vocabulary

// Reading, practising, signing. A signature is of one text, named by its revision; it waives no right.

extension Company {
  /// The practice of the version in force; the same questions for the same seed.
  public func practice(
    seed: UInt64, _ isFine: (_ text: String, _ surface: Surface) -> Bool
  ) async throws -> (version: Version, practice: Practice) {
    guard let version = try await versionInForce(), case .success(let compiled) = tools.compile(version.text) else {
      throw Refusal.nothingInForce
    }
    return (version, Practice(compiled.ruleset.document, seed: seed, isFine: isFine))
  }

  /// What the practice notes, so that a rule that many misunderstand is improved: per rule, without a name. The ticket says that
  /// somebody went through it, and is good for this version only.
  public func practised(
    _ actor: Actor, _ version: Version, _ answers: [(clause: String, isRight: Bool)]
  ) async throws -> String {
    try actor.require(.takePart)
    try await records.write { records in
      for (clause, isRight) in answers { try records.note(asked: clause, missed: !isRight, of: version.id) }
    }
    return seal("practised", String(actor.id), version.revision)
  }

  /// «Leí y firmo». A remark may be added; it can be erased with its author's data, and the signature stays.
  public func sign(_ actor: Actor, revision: String, ticket: String, remark: String) async throws -> Int {
    try actor.require(.takePart)
    guard let version = try await versionInForce() else { throw Refusal.nothingInForce }
    return try await sign(actor, version, revision: revision, ticket: ticket, remark: remark)
  }

  func sign(
    _ actor: Actor, _ version: Version, revision: String, ticket: String, remark: String
  ) async throws -> Int {
    // What was read is what is signed.
    guard version.revision == revision else { throw Refusal.changedMeanwhile }
    guard Company.isSame(ticket, seal("practised", String(actor.id), revision)) else { throw Refusal.practiseFirst }
    let remark = remark.tidied
    guard remark.count <= 1000 else { throw Refusal.badText }
    let now = tools.now()
    return try await records.write { records in
      guard try records.signature(of: actor.id, under: version.id) == nil else { throw Refusal.alreadyDone }
      let entry = try records.append(
        Entry(
          "version.signed", about: version.reference, by: actor.member.reference, at: now, revision: revision,
          contents: remark.isEmpty ? [:] : ["remark": remark]), subject: actor.id)
      try records.add(
        Signature(version: version.id, member: actor.id, revision: revision, at: now, entry: entry))
      return entry
    }
  }

  public func hasSigned(_ actor: Actor, _ version: Version) async throws -> Bool {
    try await records.read { try $0.signature(of: actor.id, under: version.id) != nil }
  }

  /// How far it got, by team. Groups under five are not shown: in a small one everybody knows who is missing (guarantee 9). Nor are
  /// they left over when what is shown is taken from the whole: then the smallest team goes in with them.
  public func progress(_ actor: Actor, of version: Version) async throws -> Progress {
    try actor.require(.seeProgress)
    let teams = try await records.read { try $0.progress(of: version.id) }
    var shown = teams.filter { $0.members >= Progress.leastGroup }
    var small = teams.filter { $0.members < Progress.leastGroup }
    if (1..<Progress.leastGroup).contains(small.reduce(0) { $0 + $1.members }),
      let smallest = shown.indices.min(by: { shown[$0].members < shown[$1].members })
    {
      small.append(shown.remove(at: smallest))
    }
    let rest = TeamProgress(
      team: "", members: small.reduce(0) { $0 + $1.members }, signed: small.reduce(0) { $0 + $1.signed })
    return Progress(
      teams: shown, others: rest.members >= Progress.leastGroup ? rest : nil,
      members: teams.reduce(0) { $0 + $1.members }, signed: teams.reduce(0) { $0 + $1.signed })
  }

  public struct Progress: Sendable {
    public static let leastGroup = 5
    public var teams: [TeamProgress]
    /// The small teams together, where together they are enough.
    public var others: TeamProgress?
    public var members: Int
    public var signed: Int
  }

  public func unsigned(
    _ actor: Actor, _ version: Version, count: Int
  ) async throws -> [(id: Int64, name: String, team: String)] {
    try actor.require(.seeUnsigned)
    return try await records.read { try $0.unsigned(version.id, count: count) }
  }

  /// Everybody of the house with when they signed a version, for whoever has to show it: a list to take away.
  public func signatureList(
    _ actor: Actor, _ version: Version
  ) async throws -> [(member: Member, signature: Signature?)] {
    try actor.require(.seeUnsigned)
    return try await records.read { records in
      let signed = Dictionary(
        try records.signatures(under: version.id).map { ($0.member, $0) }, uniquingKeysWith: { first, _ in first })
      return try records.members().filter { !$0.roles.contains(.outsideApprover) }.map { ($0, signed[$0.id]) }
    }
  }

  public func misunderstood(
    _ actor: Actor, _ version: Version
  ) async throws -> [(clause: String, asked: Int, missed: Int)] {
    try actor.require(.writeVersions)
    // Fewer than five answers would tell whose they were.
    return try await records.read { try $0.misunderstood(version.id) }.filter { $0.asked >= Progress.leastGroup }
  }
}
