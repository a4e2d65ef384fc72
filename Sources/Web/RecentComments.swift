// SPDX-License-Identifier: Apache-2.0
import Decide
import Desk
import Synchronization
import Vocabulary

/// What a server remembers while it runs, of two kinds: what a desk took in, and what somebody asked about. Anybody may ask: under
/// invented names one could make copies of a customer's praise, which a desk must not take for copies.
struct Memories: Sendable {
  let desk = RecentComments()
  let asked = RecentComments()
}

/// What a server remembers of the comments that came last, by whichever door, while it runs: sketches, in memory alone.
final class RecentComments: Sendable {
  private let texts = Mutex(RecentTexts())

  /// The post with how often nearly its text came before.
  func withEchoes(_ post: Post) -> Post {
    guard post.surface == .comment else { return post }
    var post = post
    post.echoes = texts.withLock { $0.echoes(of: post) }
    return post
  }

  /// For comments that a desk takes in. What it only asks about is not remembered.
  func remembering(_ decide: @escaping Deciding) -> Deciding {
    return { post in decide(self.withEchoes(post)) }
  }
}
