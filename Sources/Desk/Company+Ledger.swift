// SPDX-License-Identifier: Apache-2.0
import Store

// The ledger.

extension Company {
  public func search(_ actor: Actor, _ search: LedgerSearch, count: Int) async throws -> [LedgerRow] {
    try actor.require(.readLedger)
    return try await records.read { try $0.search(search, count: count) }
  }

  public func verbs(_ actor: Actor) async throws -> [String] {
    try actor.require(.readLedger)
    return try await records.read { try $0.verbs() }
  }

  /// One entry with the texts beside it that have not been erased.
  public func entry(_ actor: Actor, _ n: Int) async throws -> (line: LedgerLine, contents: [String: String]) {
    try actor.require(.readLedger)
    guard n > 0 else { throw Refusal.notFound }
    return try await records.read { records in
      guard let line = try records.lines(after: n - 1, count: 1).first, line.n == n else { throw Refusal.notFound }
      return (line, try records.contents(of: n))
    }
  }

  /// The whole chain, as it stands: nil when it holds.
  public func verify(_ actor: Actor) async throws -> (check: ChainCheck, broken: ChainCheck.Break?) {
    try actor.require(.readLedger)
    return try await records.read { records in
      do { return (try records.verify(), nil) } catch let fault as ChainCheck.Break { return (ChainCheck(), fault) }
    }
  }

  public func head(_ actor: Actor) async throws -> (count: Int, sha256: String) {
    try actor.require(.readLedger)
    return try await records.read { try $0.head() }
  }

  /// Where the chain stood at the end of each day (UTC), the newest first: what one keeps elsewhere, so that a tail that was cut
  /// off shows.
  public func dailyRoots(_ actor: Actor) async throws -> [DailyRoot] {
    try actor.require(.readLedger)
    return try await records.read { try $0.dailyRoots(count: 400) }
  }
}
