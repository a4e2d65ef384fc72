// SPDX-License-Identifier: Apache-2.0
import ArgumentParser
import Decide
import Detect
import Normalise
import Score
import Vocabulary
import Wire

/// For training: what a model reads of each text. Training and inference read with the same code, or they drift.
struct FeatureLines: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "features", abstract: "Prints what a model reads of each text of a JSONL file.",
    discussion: """
      One line a text, four fields between tabs: the id; the numbers of the style features; the words, each as its number \
      (hexadecimal), its letters and the bits of its lists, between slashes; the pairs of words as numbers (hexadecimal).
      """, shouldDisplay: false)

  @Argument(help: "A file of JSON lines; none, or -, is standard input.") var file = "-"

  func run() throws {
    do throws(Descriptor.Failure) {
      let input = file == "-" ? Descriptor.standardInput : try Descriptor.open(file)
      let summary = LinePipeline(jobs: 1).run(
        from: input, to: AnswerSink(.standardOutput),
        report: { line, error in Terminal.complain("line \(line): \(error.message.en)") }, worker: { FeatureWorker() })
      if let failure = summary.outputFailure ?? summary.inputFailure { throw failure }
    } catch {
      throw AppError.outputFailed(reason: error.reason)
    }
  }
}

private struct FeatureWorker: LineWorker {
  private let reader = PostReader(door: .commandLine)
  private let reading = Reading()
  private let features = FeatureReader(DetectorSet.standard.book.lexicon)

  mutating func read(_ line: UnsafeBufferPointer<UInt8>, line number: Int) throws(InputError) -> Post {
    try reader.post(line, number: number).post
  }

  mutating func answer(_ post: Post, line number: Int, into out: ByteBuffer) -> Outcome {
    reading.context.surface = post.surface
    reading.context.isAnswer = !post.thread.isEmpty
    reading.read(post.text, with: DetectorSet.standard.book.lexicon, language: post.language)
    var fields: [[String]] = [[], [], []]
    FeatureReader.style(of: reading) { fields[0].append("\($0.rawValue)") }
    for word in reading.words {
      let letters = word.kind == .word && !word.traits.contains(.disguised) ? reading.foldedString(word.range) : ""
      fields[1].append(
        [
          hexadecimal(FeatureReader.number(of: word)), letters.replacing("/", with: ""),
          hexadecimal(features.lists(of: word)),
        ]
        .joined(separator: "/"))
    }
    FeatureReader.pairs(of: reading) { fields[2].append(hexadecimal($0)) }
    let id =
      switch post.id {
      case .text(let text): text
      case .number(let number): "\(number)"
      }
    out.append(Array("\(id)\t\(fields.map { $0.joined(separator: " ") }.joined(separator: "\t"))\n".utf8))
    return .pass
  }

  mutating func refuse(_ error: InputError, line: Int, into out: ByteBuffer) {}

  private func hexadecimal(_ number: UInt64) -> String { String(number, radix: 16) }
}
