// SPDX-License-Identifier: Apache-2.0
import Store

// Who is called what, and whom one asks.

extension Company {
  /// Names of `member:17` and such, for those who are still there to be named.
  public func names(of references: [String]) async throws -> [String: String] {
    let ids = Set(references.compactMap { $0.hasPrefix("member:") ? Int64($0.dropFirst("member:".count)) : nil })
    return try await records.read { records in
      var names: [String: String] = [:]
      for id in ids { names[Member.reference(id)] = try records.member(id)?.name }
      return names
    }
  }

  /// Who hears what is confidential: the ethics officer, and where there is none the owner.
  public func confidants() async throws -> [String] {
    let officers = try await records.read { try $0.members(with: .ethicsOfficer).map(\.name) }
    return officers.isEmpty ? try await owners() : officers
  }

  /// Who answers for the protocol, so that everybody knows whom to ask.
  public func owners() async throws -> [String] {
    try await records.read { try $0.members(with: .owner).map(\.name) }
  }
}
