// SPDX-License-Identifier: Apache-2.0
import Desk
import Synchronization
import Vocabulary

/// Lets a bounded number of checks run at once; who finds it full is told to come back, instead of waiting in a queue
/// that only grows.
final class Gate: Sendable {
  private let limit: Int
  private let inside = Mutex(0)

  init(limit: Int) { self.limit = max(1, limit) }

  /// nil: full.
  func pass<Value: Sendable>(_ work: () async throws -> Value) async rethrows -> Value? {
    guard
      inside.withLock({ count in
        guard count < limit else { return false }
        count += 1
        return true
      })
    else { return nil }
    defer { inside.withLock { $0 -= 1 } }
    return try await work()
  }
}

/// Runs long work beside the threads that serve everybody else; short work stays where it is, which is faster. At full
/// depth nothing is short: a second look takes milliseconds however few the bytes, and a small list may need hundreds.
func offLoop<Value: Sendable>(
  bytes: Int, depth: Decision.Depth = .full, _ work: @escaping @Sendable () -> Value
) async -> Value {
  guard depth == .full || bytes > 32 << 10 else { return work() }
  return await aside(work)
}
