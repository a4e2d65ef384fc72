// SPDX-License-Identifier: Apache-2.0
import Store
import Synchronization

/// Tries under names that nobody has. The door answers them as it answers those that somebody has, or five tries would tell which
/// is which. In memory alone: of people who are none of ours nothing is kept.
final class Strangers: Sendable {
  /// At so many names in a quarter of an hour all begin again: memory has an end, and an address has to wait long before that.
  private static let most = 10_000

  private let state = Mutex<[String: [Moment]]>([:])

  /// Whether a name may be tried once more; then it counts as tried. It comes sealed: Swift's own hash of a hostile text takes a time
  /// in the square of its length.
  func mayTry(_ name: String, at now: Moment) -> Bool {
    let since = now.adding(.zero - Company.Terms.window)
    return state.withLock { tries in
      if tries.count >= Strangers.most { tries = tries.filter { ($0.value.last ?? since) > since } }
      if tries.count >= Strangers.most { tries = [:] }
      let recent = (tries[name] ?? []).filter { $0 > since }
      guard recent.count < Company.Terms.tries else { return false }
      tries[name] = recent + [now]
      return true
    }
  }
}
