// SPDX-License-Identifier: Apache-2.0
import Glibc
import Vocabulary

/// The threads of a parallel run: the caller reads, `jobs` workers answer, and whichever worker holds the next chunk
/// in order writes. A fixed set of chunks goes round, so a slow consumer stops the reader instead of filling memory.
/// Threads, not tasks: they block in `read` and `write`, and a task per line would cost a third of the whole check.
final class Crew: @unchecked Sendable {
  private let settings: LinePipeline
  private let output: AnswerSink
  private let report: @Sendable (Int, InputError) -> Void
  private let monitor = Monitor()
  // Everything below is touched only inside `monitor`.
  private var free: [Chunk]
  private var waiting: [Chunk] = []
  /// Answered chunks by index modulo their number, until their turn to be written.
  private var answered: [Chunk?]
  private var nextToWrite = 0
  private var nextToLook = 0
  private var isWriting = false
  private var isClosed = false
  private var summary = LinePipeline.Summary()
  /// Written to when the output fails, so that a reader who waits for input wakes up.
  private let alarm = Pipe()

  init(_ settings: LinePipeline, output: AnswerSink, report: @escaping @Sendable (Int, InputError) -> Void) {
    self.settings = settings
    self.output = output
    self.report = report
    free = (0..<settings.jobs * 2 + 2).map { _ in Chunk() }
    answered = Array(repeating: nil, count: free.count)
  }

  func run<Worker: LineWorker>(
    from input: Descriptor, worker: @escaping @Sendable () -> Worker
  ) -> LinePipeline.Summary {
    let threads = (0..<settings.jobs).compactMap { _ in
      Thread.start {
        var mine = worker()
        while let chunk = self.take() {
          chunk.process(&mine, lineLimit: self.settings.lineLimit) { self.inTurn(chunk.index, $0) }
          self.giveBack(chunk)
        }
      }
    }
    var failure: Descriptor.Failure?
    if threads.isEmpty {
      failure = Descriptor.Failure(code: EAGAIN)
    } else {
      do throws(Descriptor.Failure) { try read(input) } catch { failure = error }
    }
    monitor.locked {
      isClosed = true
      monitor.wakeAll()
    }
    threads.forEach { $0.join() }
    alarm.close()
    return monitor.locked {
      summary.inputFailure = failure
      return summary
    }
  }

  private func read(_ input: Descriptor) throws(Descriptor.Failure) {
    var reader = ChunkReader(input, lineLimit: settings.lineLimit, block: settings.block)
    var index = 0
    while let chunk = takeFree() {
      guard try reader.next(chunk, isReady: { input.waitForInput(unless: alarm.reading) }) else { return }
      chunk.index = index
      index += 1
      monitor.locked {
        waiting.append(chunk)
        monitor.wakeAll()
      }
    }
  }

  /// An empty chunk for the reader; nil when there is no use in reading on.
  private func takeFree() -> Chunk? {
    monitor.locked {
      while free.isEmpty, summary.outputFailure == nil { monitor.wait() }
      return summary.outputFailure == nil ? free.removeLast() : nil
    }
  }

  /// The next chunk to answer; nil when everything is done.
  private func take() -> Chunk? {
    monitor.locked {
      while waiting.isEmpty, !isClosed { monitor.wait() }
      return waiting.isEmpty || summary.outputFailure != nil ? nil : waiting.removeFirst()
    }
  }

  /// Runs `body` when the chunks before have had their turn. Chunks are taken in their order, so whoever is waited for is at work.
  private func inTurn(_ index: Int, _ body: () -> Void) {
    monitor.locked { while nextToLook != index { monitor.wait() } }
    body()
    monitor.locked {
      nextToLook += 1
      monitor.wakeAll()
    }
  }

  /// Leaves an answered chunk and writes all whose turn it is, unless somebody is at it already.
  private func giveBack(_ chunk: Chunk) {
    var turn: Chunk? = monitor.locked {
      answered[chunk.index % answered.count] = chunk
      return nextTurn()
    }
    while let current = turn {
      var result = LinePipeline.Summary()
      result.add(current, to: output, report)
      turn = monitor.locked {
        isWriting = false
        summary.merge(result)
        free.append(current)
        monitor.wakeAll()
        guard summary.outputFailure == nil else {
          alarm.ring()
          return nil
        }
        return nextTurn()
      }
    }
  }

  private func nextTurn() -> Chunk? {
    let place = nextToWrite % answered.count
    guard !isWriting, let chunk = answered[place] else { return nil }
    answered[place] = nil
    nextToWrite += 1
    isWriting = true
    return chunk
  }
}

extension LinePipeline.Summary {
  fileprivate mutating func merge(_ other: Self) {
    strongest = max(strongest, other.strongest)
    answered += other.answered
    unreadable += other.unreadable
    outputFailure = outputFailure ?? other.outputFailure
  }
}

/// A byte in it wakes whoever waits for input.
private struct Pipe {
  let reading: Descriptor
  private let writing: Descriptor

  init() {
    var ends: [Int32] = [-1, -1]
    _ = pipe(&ends)
    reading = Descriptor(number: ends[0])
    writing = Descriptor(number: ends[1])
  }

  func ring() {
    var byte: UInt8 = 1
    _ = Glibc.write(writing.number, &byte, 1)
  }

  func close() {
    reading.close()
    writing.close()
  }
}
