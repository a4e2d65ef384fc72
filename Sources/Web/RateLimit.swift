// SPDX-License-Identifier: Apache-2.0
import Synchronization

/// How often an address did something in the running window. It remembers neither who nor when: an
/// address picks one of 65,536 counters through a hash that changes with every start, and all counters go back to zero
/// together. Two addresses may share a counter; the limit is generous enough for that.
final class RateLimit: Sendable {
  /// In seconds.
  let window: Int
  private let limit: Int
  private let state = Mutex(State())

  private struct State {
    var window = 0
    var counters = [UInt16](repeating: 0, count: 1 << 16)
  }

  /// `limit` times a window of seconds; at most 65,535.
  init(limit: Int, window: Int = 10) {
    self.limit = min(limit, Int(UInt16.max))
    self.window = window
  }

  /// Seconds to wait, or nil when it may pass, and then it is counted. `second` is any clock that only moves forward.
  func take(for address: String, at second: Int) -> Int? { ask(address, second, counting: 1) }

  /// The same without counting.
  func wait(for address: String, at second: Int) -> Int? { ask(address, second, counting: 0) }

  /// Counts what had not been known to count.
  func count(_ address: String, at second: Int) { _ = ask(address, second, counting: 1) }

  private func ask(_ address: String, _ second: Int, counting step: UInt16) -> Int? {
    var hasher = Hasher()
    hasher.combine(Self.network(of: address))
    let slot = hasher.finalize() & 0xFFFF
    return state.withLock { state in
      if state.window != second / window {
        state.window = second / window
        for index in state.counters.indices { state.counters[index] = 0 }
      }
      guard Int(state.counters[slot]) < limit else { return window - second % window }
      state.counters[slot] += step
      return nil
    }
  }

  /// In IPv6 a household owns a /64, not an address.
  static func network(of address: String) -> Substring {
    let address = address.prefix(64)
    let groups = address.split(separator: ":", maxSplits: 4, omittingEmptySubsequences: false)
    guard groups.count > 4, let fourth = groups.dropFirst(3).first else { return address }
    return address[..<fourth.endIndex]
  }

  static func isLocal(_ address: String) -> Bool {
    address.hasPrefix("127.") || address == "::1" || address.hasPrefix("::ffff:127.")
  }

  /// Who is counted: nobody for a connection from this machine, unless a proxy here says for whom it asks.
  /// The last entry is the one that our own proxy wrote; what stands before it, anybody may have written.
  static func counted(peer: String?, forwardedFor: String?) -> String? {
    guard let peer else { return nil }
    guard isLocal(peer) else { return peer }
    guard let last = forwardedFor?.split(separator: ",").last?.drop(while: { $0 == " " }), !last.isEmpty else {
      return nil
    }
    return String(last.prefix(64))
  }
}
