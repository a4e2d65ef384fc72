// SPDX-License-Identifier: Apache-2.0
import Store
import Vocabulary

// Keys for programs: one role, one scope, an end. A key has never more rights than whoever made it has at that moment.

extension Company {
  public static let tokenPrefix = "decoro_"
  static let longestToken = 366

  /// What the program is to be given, shown once.
  public func makeToken(
    _ actor: Actor, name: String, role: Role, scope: Token.Scope, days: Int
  ) async throws -> (token: Token, key: String) {
    try actor.require(.makeTokens)
    // A role that one does not have cannot be handed on.
    guard actor.member.roles.contains(role) else { throw Refusal.notAllowed(.makeTokens) }
    let name = name.tidied
    guard (1...80).contains(name.count) else { throw Refusal.badName }
    guard (1...Company.longestToken).contains(days) else { throw Refusal.badDate }
    let now = tools.now()
    let key = Company.tokenPrefix + Company.token()
    let token = Token(
      hash: Company.hash(key), member: actor.id, name: name, role: role, scope: scope, madeAt: now,
      expiresAt: now.adding(.seconds(86_400 * days)))
    let id = try await records.write { records in
      let id = try records.add(token)
      try records.append(
        Entry(
          "token.made", about: "token:\(id)", by: actor.member.reference, at: now,
          data: ["role": .text(role.rawValue), "scope": .text(scope.rawValue), "until": .text(token.expiresAt.text)]))
      return id
    }
    var made = token
    made.id = id
    return (made, key)
  }

  public func endToken(_ actor: Actor, _ id: Int64) async throws {
    let now = tools.now()
    try await records.write { records in
      guard try records.end(token: id, of: actor.id) else { throw Refusal.notFound }
      try records.append(Entry("token.ended", about: "token:\(id)", by: actor.member.reference, at: now))
    }
  }

  /// Who a key speaks for; nil when it is none.
  public func actor(key: String) async throws -> Actor? {
    guard key.hasPrefix(Company.tokenPrefix), key.utf8.count == Company.tokenPrefix.utf8.count + 64 else { return nil }
    let now = tools.now()
    return try await records.read { records in
      guard let token = try records.token(Company.hash(key), at: now), var member = try records.member(token.member),
        member.isActive
      else { return nil }
      member.roles = member.roles.intersection([token.role, .member])
      return Actor(member, isReading: token.scope == .read, token: token)
    }
  }
}
