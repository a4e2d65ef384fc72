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

  /// Reads every line, lets the worker look at them in the order of all lines, and answers them. `inTurn` runs what it is given
  /// when it is this chunk's turn.
  func process<Worker: LineWorker>(_ worker: inout Worker, lineLimit: Int, inTurn: (() -> Void) -> Void) {
    var lines: [LineResult<Worker.Read>] = []
    if isTooLong {
      lines.append(LineResult(number: firstLine, result: .failure(.lineTooLong(limit: lineLimit))))
    } else {
      read(&lines, &worker, lineLimit: lineLimit)
    }
    inTurn { worker.look(inOrder: &lines) }
    for line in lines {
      switch line.result {
      case .success(let read):
        strongest = max(strongest, worker.answer(read, line: line.number, into: output))
        answered += 1
      case .failure(let error):
        worker.refuse(error, line: line.number, into: output)
        notes.append((line.number, error))
      }
    }
  }

  private func read<Worker: LineWorker>(
    _ lines: inout [LineResult<Worker.Read>], _ worker: inout Worker, lineLimit: Int
  ) {
    let bytes = input.bytes
    var number = firstLine
    var start = 0
    while start < bytes.count {
      let end = bytes.newline(from: start) ?? bytes.count
      let content = bytes.trimmed(start..<end)
      if content.count > lineLimit {
        lines.append(LineResult(number: number, result: .failure(.lineTooLong(limit: lineLimit))))
      } else if !content.isEmpty {
        let line = UnsafeBufferPointer(rebasing: bytes[content])
        lines.append(
          LineResult(number: number, result: Result { () throws(InputError) in try worker.read(line, line: number) }))
      }
      start = end + 1
      number += 1
    }
  }
}
