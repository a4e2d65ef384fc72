// SPDX-License-Identifier: Apache-2.0
import Vocabulary

/// What the pages and the API ask of the engine: one text at a time, from any thread.
public struct Checking: Sendable {
  public var check: @Sendable (_ post: Post, _ depth: Decision.Depth) -> Decision

  public init(check: @escaping @Sendable (_ post: Post, _ depth: Decision.Depth) -> Decision) { self.check = check }
}
