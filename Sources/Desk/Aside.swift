// SPDX-License-Identifier: Apache-2.0
import Foundation

/// Runs what takes milliseconds or more on a thread beside the pool of tasks, which it would hold up.
public func aside<Value: Sendable>(_ work: @escaping @Sendable () -> Value) async -> Value {
  await withCheckedContinuation { continuation in
    DispatchQueue.global().async { continuation.resume(returning: work()) }
  }
}
