// SPDX-License-Identifier: Apache-2.0
import Vocabulary

/// What the pages and the API ask of the engine: one text at a time, from any thread.
public struct Checking: Sendable {
  public var check: @Sendable (_ post: Post, _ depth: Decision.Depth) -> Decision

  /// Whether a text may go out as it is, by the fast tier.
  @Sendable func fine(_ text: String, _ surface: Surface) -> Bool {
    check(Post(id: .number(1), text: Array(text.utf8), surface: surface), .fast).outcome == .pass
  }

  /// The whole check, as the desks ask it.
  @Sendable func whole(_ post: Post) -> Decision { check(post, .full) }

  public init(check: @escaping @Sendable (_ post: Post, _ depth: Decision.Depth) -> Decision) { self.check = check }
}
