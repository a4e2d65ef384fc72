// SPDX-License-Identifier: Apache-2.0
import Decide
import Desk
import Synchronization
import Vocabulary

/// The shipped Spanish protocol, as the desks ask it: one worker for all tests, since making one takes longer than a text.
public enum TestDeciding {
  private struct Lent: @unchecked Sendable { let worker: Worker }
  private static let worker = Mutex(
    Result { Lent(worker: Engine(ruleset: try Protocols.shipped("decoro.es")).worker()) })

  public static func spanish() throws -> Deciding {
    _ = try worker.withLock { try $0.get() }
    return { post in
      worker.withLock { result in
        guard case .success(let lent) = result else { preconditionFailure("it was made above") }
        return lent.worker.decide(post)
      }
    }
  }
}
