// SPDX-License-Identifier: Apache-2.0
import Decide
import Synchronization
import Vocabulary

extension Checking {
  /// The engine itself: each check borrows a worker.
  public static func live(_ engine: Engine) -> Checking {
    let pool = WorkerPool(engine)
    return Checking { post, depth in pool.decide(post, depth) }
  }
}

/// Workers that nobody is using. There are never more of them than checks that ran at the same moment, and the gate
/// bounds those.
private final class WorkerPool: Sendable {
  private let engine: Engine
  private let idle = Mutex<[Lent]>([])

  /// A worker is for one thread at a time, and that is how the pool hands it out.
  private struct Lent: @unchecked Sendable {
    let worker: Worker
  }

  init(_ engine: Engine) { self.engine = engine }

  func decide(_ post: Post, _ depth: Decision.Depth) -> Decision {
    let lent = idle.withLock { $0.popLast() } ?? Lent(worker: engine.worker())
    let decision = lent.worker.decide(post, depth: depth)
    // One that an enormous text has blown up is not kept.
    if post.text.count <= 256 << 10 { idle.withLock { $0.append(lent) } }
    return decision
  }
}
