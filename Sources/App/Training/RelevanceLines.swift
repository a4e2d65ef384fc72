// SPDX-License-Identifier: Apache-2.0
import ArgumentParser
import Decide
import Vocabulary
import Wire

/// For training: what is weighed of each text when it is asked whether it is off topic. Training and inference read with the
/// same code, or they drift.
struct RelevanceLines: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "relevance",
    abstract: "Prints what is weighed of each text of a JSONL file to tell whether it is off topic.",
    discussion: "One line a text: the id, then the numbers, between tabs.", shouldDisplay: false)

  @OptionGroup var source: ProtocolOptions
  @Argument(help: "A file of JSON lines; none, or -, is standard input.") var file = "-"

  func run() throws {
    let engine = try LoadedProtocol.load(source).engine
    do throws(Descriptor.Failure) {
      let input = file == "-" ? Descriptor.standardInput : try Descriptor.open(file)
      let summary = LinePipeline(jobs: 1).run(
        from: input, to: AnswerSink(.standardOutput),
        report: { line, error in Terminal.complain("line \(line): \(error.message.en)") },
        worker: { RelevanceWorker(worker: engine.worker()) })
      if let failure = summary.outputFailure ?? summary.inputFailure { throw failure }
    } catch {
      throw AppError.outputFailed(reason: error.reason)
    }
  }
}

private struct RelevanceWorker: LineWorker, @unchecked Sendable {
  let worker: Worker
  private let reader = PostReader(door: .commandLine)

  init(worker: Worker) { self.worker = worker }

  mutating func read(_ line: UnsafeBufferPointer<UInt8>, line number: Int) throws(InputError) -> Post {
    try reader.post(line, number: number).post
  }

  mutating func answer(_ post: Post, line number: Int, into out: ByteBuffer) -> Outcome {
    let id =
      switch post.id {
      case .text(let text): text
      case .number(let number): "\(number)"
      }
    out.append(Array(([id] + worker.remoteness(of: post).map { "\($0)" }).joined(separator: "\t").utf8 + [0x0A]))
    return .pass
  }

  mutating func refuse(_ error: InputError, line: Int, into out: ByteBuffer) {}
}
