// SPDX-License-Identifier: Apache-2.0
import Vocabulary

/// Some whole lines on their way through the pipeline, and then their answers. Reused from chunk to chunk.
/// It has one owner at a time: the reader fills it, one worker answers it, whoever writes empties it.
final class Chunk: @unchecked Sendable {
  /// What stays allocated between chunks, so that one enormous line does not cost memory for ever.
  static let keep = 1 << 20

  let input = ByteBuffer(capacity: 1 << 16)
  let output = ByteBuffer(capacity: 1 << 16)
  var index = 0
  /// Lines count from 1 in each file.
  var firstLine = 1
  /// One line that was too long to keep: `input` is empty.
  var isTooLong = false
  var notes: [(line: Int, error: InputError)] = []
  var strongest = Outcome.pass
  var answered = 0

  func reset() {
    input.clear(keeping: Self.keep)
    output.clear(keeping: Self.keep)
    isTooLong = false
    notes.removeAll()
    strongest = .pass
    answered = 0
  }

  /// Answers every line, in order.
  func process(_ worker: inout some LineWorker, lineLimit: Int) {
    var line = firstLine
    if isTooLong { return refuse(.lineTooLong(limit: lineLimit), line, &worker) }
    let bytes = input.bytes
    var start = 0
    while start < bytes.count {
      let end = bytes.newline(from: start) ?? bytes.count
      let content = bytes.trimmed(start..<end)
      if content.count > lineLimit {
        refuse(.lineTooLong(limit: lineLimit), line, &worker)
      } else if !content.isEmpty {
        do throws(InputError) {
          let outcome = try worker.answer(UnsafeBufferPointer(rebasing: bytes[content]), line: line, into: output)
          strongest = max(strongest, outcome)
          answered += 1
        } catch {
          refuse(error, line, &worker)
        }
      }
      start = end + 1
      line += 1
    }
  }

  private func refuse(_ error: InputError, _ line: Int, _ worker: inout some LineWorker) {
    worker.refuse(error, line: line, into: output)
    notes.append((line, error))
  }
}
