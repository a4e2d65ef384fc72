// SPDX-License-Identifier: Apache-2.0
import Vocabulary

/// A post as it came through a door, with what was asked about it.
public struct Incoming: Sendable {
  public var post: Post
  /// nil: the door's own setting.
  public var depth: Decision.Depth?
  /// What was decided about it before, where the line says so (`outcome`): a replay compares with it.
  public var recorded: Outcome?

  public init(post: Post, depth: Decision.Depth? = nil, recorded: Outcome? = nil) {
    self.post = post
    self.depth = depth
    self.recorded = recorded
  }
}

/// The body of one request: one post, or a list of them in `posts`.
public enum IncomingBody: Sendable {
  case one(Incoming)
  /// In their order; a post that cannot be read keeps its place.
  case batch([Result<Incoming, InputError>])
}
