// SPDX-License-Identifier: Apache-2.0
import Vocabulary

/// Answers lines. Each thread makes its own.
public protocol LineWorker: SendableMetatype {
  /// What is known of a line once it has been read.
  associatedtype Read
  mutating func read(_ line: UnsafeBufferPointer<UInt8>, line number: Int) throws(InputError) -> Read
  /// Sees what was read in the order of the lines, whatever the number of jobs: one thread at a time, some hundred lines at a
  /// time. For what depends on earlier lines; it should cost next to nothing.
  mutating func look(inOrder lines: inout [LineResult<Read>])
  /// Appends the answer to `out` and says what it came to.
  mutating func answer(_ read: Read, line number: Int, into out: ByteBuffer) -> Outcome
  /// Appends what stands in the place of a line that could not be read.
  mutating func refuse(_ error: InputError, line number: Int, into out: ByteBuffer)
}

extension LineWorker {
  public mutating func look(inOrder lines: inout [LineResult<Read>]) {}
}

/// A line, by its number, as it was read or why it could not be.
public struct LineResult<Read> {
  public let number: Int
  public var result: Result<Read, InputError>
}

/// Lines in, answers out, in the order of the lines whatever the number of jobs, in constant memory, and written
/// whenever the input pauses: a program may send one line and wait for its answer.
public struct LinePipeline: Sendable {
  /// Threads that answer. With 1 everything happens on the caller's.
  public var jobs: Int
  /// Bytes; a longer line is refused and not kept.
  public var lineLimit = 4 << 20
  /// Bytes that a thread is handed at a time: some hundred lines, so that hand-over costs nothing.
  public var block = 128 << 10

  public init(jobs: Int) { self.jobs = max(1, jobs) }

  public struct Summary: Sendable {
    public var strongest = Outcome.pass
    public var answered = 0
    public var unreadable = 0
    /// The input broke off.
    public var inputFailure: Descriptor.Failure?
    /// The answers could not be written; nothing more was read.
    public var outputFailure: Descriptor.Failure?
  }

  /// `report` hears of unreadable lines, in order, from one thread at a time.
  public func run<Worker: LineWorker>(
    from input: Descriptor, to output: AnswerSink, report: @escaping @Sendable (Int, InputError) -> Void,
    worker: @escaping @Sendable () -> Worker
  ) -> Summary {
    if jobs > 1 {
      return Crew(self, output: output, report: report).run(from: input, worker: worker)
    }
    var summary = Summary()
    var reader = ChunkReader(input, lineLimit: lineLimit, block: block)
    var worker = worker()
    let chunk = Chunk()
    do throws(Descriptor.Failure) {
      while try reader.next(chunk, isReady: { true }) {
        chunk.process(&worker, lineLimit: lineLimit) { $0() }
        summary.add(chunk, to: output, report)
        if summary.outputFailure != nil { break }
      }
    } catch {
      summary.inputFailure = error
    }
    return summary
  }
}

extension LinePipeline.Summary {
  /// Writes the chunk's answers and counts them.
  mutating func add(_ chunk: Chunk, to output: AnswerSink, _ report: (Int, InputError) -> Void) {
    do throws(Descriptor.Failure) {
      try output.write(chunk.output.bytes)
    } catch {
      outputFailure = error
      return
    }
    for note in chunk.notes { report(note.line, note.error) }
    strongest = max(strongest, chunk.strongest)
    answered += chunk.answered
    unreadable += chunk.notes.count
  }
}
