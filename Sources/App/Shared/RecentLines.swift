// SPDX-License-Identifier: Apache-2.0
import Decide
import Vocabulary
import Wire

/// What one run remembers of its lines. The pipeline lets one thread at a time look, in the order of the lines, so that a run
/// with many jobs says the same as one with a single job.
final class RecentLines: @unchecked Sendable {
  private let texts = RecentTexts()

  func look(inOrder lines: inout [LineResult<Incoming>]) {
    for index in lines.indices {
      guard case .success(var incoming) = lines[index].result else { continue }
      incoming.post.echoes = texts.echoes(of: incoming.post)
      lines[index].result = .success(incoming)
    }
  }
}
