// SPDX-License-Identifier: Apache-2.0
import Desk
import Synchronization
import Vocabulary

/// Lets a bounded number of checks run at once. Short ones wait for their turn in a bounded line, which no enormous text
/// holds up: long ones have places of their own, and who finds those taken is told to come back.
final class Gate: Sendable {
  /// In bytes. What is longer takes long too, and does not wait with all that it weighs in memory.
  static let short = 32 << 10

  private let limit: Int
  private let line: Int
  private let state = Mutex(State())

  private struct State {
    var long = 0
    var short = 0
    var waiting: [CheckedContinuation<Bool, Never>] = []
  }

  /// - Parameters:
  ///   - limit: Short checks that run at once; as many long ones may run beside them.
  ///   - line: Short ones that may wait for a place.
  init(limit: Int, line: Int = 512) {
    self.limit = max(1, limit)
    self.line = line
  }

  /// nil: full.
  func pass<Value: Sendable>(bytes: Int, _ work: () async throws -> Value) async rethrows -> Value? {
    let isShort = bytes <= Self.short
    guard isShort ? await enterShort() : enterLong() else { return nil }
    defer { if isShort { leaveShort() } else { state.withLock { $0.long -= 1 } } }
    return try await work()
  }

  private func enterLong() -> Bool {
    state.withLock { state in
      guard state.long < limit else { return false }
      state.long += 1
      return true
    }
  }

  private func enterShort() async -> Bool {
    await withCheckedContinuation { turn in
      let entered: Bool? = state.withLock { state in
        if state.short < limit {
          state.short += 1
          return true
        }
        guard state.waiting.count < line else { return false }
        state.waiting.append(turn)
        return nil
      }
      if let entered { turn.resume(returning: entered) }
    }
  }

  /// The place goes to who has waited longest, if anybody has.
  private func leaveShort() {
    let next: CheckedContinuation<Bool, Never>? = state.withLock { state in
      guard state.waiting.isEmpty else { return state.waiting.removeFirst() }
      state.short -= 1
      return nil
    }
    next?.resume(returning: true)
  }
}

/// Runs long work beside the threads that serve everybody else; short work stays where it is, which is faster. At full
/// depth nothing is short: a second look takes milliseconds however few the bytes, and a small list may need hundreds.
func offLoop<Value: Sendable>(
  bytes: Int, depth: Decision.Depth = .full, _ work: @escaping @Sendable () -> Value
) async -> Value {
  guard depth == .full || bytes > Gate.short else { return work() }
  return await aside(work)
}
