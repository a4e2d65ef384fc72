// SPDX-License-Identifier: Apache-2.0
import Decide
import Synchronization
import Vocabulary

/// What the API remembers of the comments that came last, while it runs: sketches, in memory alone.
final class RecentComments: Sendable {
  private let texts = Mutex(RecentTexts())

  /// The post with how often nearly its text came before.
  func withEchoes(_ post: Post) -> Post {
    guard post.surface == .comment else { return post }
    var post = post
    post.echoes = texts.withLock { $0.echoes(of: post) }
    return post
  }
}
