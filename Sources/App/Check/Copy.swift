// SPDX-License-Identifier: Apache-2.0
import ArgumentParser
import Decide
import Foundation
import Vocabulary
import Wire

/// The floor that benchmarks compare with: the same reader, writer and threads, and no judgement in between.
struct Copy: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Answers every line with nothing found: what reading and writing alone cost.", shouldDisplay: false)

  @Argument(help: "A file of JSON lines; none, or -, is standard input.") var file = "-"
  @Option(help: "Threads (default: one per core).") var jobs: Int?

  func run() throws {
    do throws(Descriptor.Failure) {
      let input = file == "-" ? Descriptor.standardInput : try Descriptor.open(file)
      let summary = LinePipeline(jobs: jobs ?? ProcessInfo.processInfo.activeProcessorCount).run(
        from: input, to: AnswerSink(.standardOutput), report: { _, _ in }, worker: { CopyWorker() })
      if let failure = summary.outputFailure { throw failure }
    } catch {
      throw AppError.outputFailed(reason: error.reason)
    }
  }
}

private struct CopyWorker: LineWorker {
  private let reader = PostReader(door: .commandLine)
  private var writer = AnswerWriter(language: .es)
  private let nothing = Decision(
    revision: Revision("sha256:" + String(repeating: "0", count: 64)), engine: Engine.version)

  mutating func read(_ line: UnsafeBufferPointer<UInt8>, line number: Int) throws(InputError) -> Post {
    try reader.post(line, number: number).post
  }

  mutating func answer(_ post: Post, line number: Int, into out: ByteBuffer) -> Outcome {
    writer.write(nothing, to: post, into: out)
    out.append("\n")
    return .pass
  }

  mutating func refuse(_ error: InputError, line: Int, into out: ByteBuffer) {
    writer.write(error, line: line, into: out)
    out.append("\n")
  }
}
