// SPDX-License-Identifier: Apache-2.0
import ArgumentParser
import Decide
import Foundation
import Vocabulary
import Wire

enum ReplayFormat: String, ExpressibleByArgument, CaseIterable { case text, json }

struct Replay: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Shows which texts of a file would be decided differently under another protocol.",
    discussion: """
      Each line is one object, as for check. A text is compared with what --against says of it; without --against, \
      with \
      the line's own "outcome". Prints the texts in their order, then counts per rule and per change. Always ends with \
      0, whatever it finds.
      """)

  @Argument(
    help: "The protocol to try: a document, or decoro:es, decoro:pt, decoro:en.", completion: .file(extensions: ["md"]))
  var document: String
  @Option(
    help: ArgumentHelp("The texts, one JSON object a line; - is standard input.", valueName: "posts.jsonl"),
    completion: .file())
  var on: String
  @Option(
    help: ArgumentHelp("The protocol to compare with.", valueName: "document"), completion: .file(extensions: ["md"]))
  var against: String?
  @Option(help: "How to report.") var format: ReplayFormat = .text
  @Option(name: [.long, .short], help: "Where texts go that do not say it themselves.") var surface: Surface = .comment
  @Option(help: ArgumentHelp("Threads (default: one per core).", valueName: "n")) var jobs: Int?
  @OptionGroup var speech: SpeechOptions

  func validate() throws {
    if let jobs, !(1...1024).contains(jobs) { throw ValidationError("--jobs takes a number from 1 to 1024.") }
  }

  func run() throws {
    let language = speech.language
    let new = try LoadedProtocol.load(document, share: speech.share, speaking: language)
    let old = try against.map { try LoadedProtocol.load($0, share: speech.share, speaking: language) }
    let input: Descriptor
    do throws(Descriptor.Failure) { input = on == "-" ? .standardInput : try .open(on) } catch {
      throw AppError.inputUnreadable(path: on, reason: error.reason)
    }
    let comparison = Comparison(
      new: new.engine, old: old?.engine,
      reader: PostReader(door: .commandLine, surface: surface, comparesOutcome: old == nil),
      report: ReplayReport(format: format, language: language), progress: Progress(of: input))
    let sink = AnswerSink(.standardOutput, frame: format == .json ? .array : .lines)
    if format == .json { try Terminal.deliver("{\"texts\":") }
    let place = Words.line[language]
    let summary = LinePipeline(jobs: jobs ?? ProcessInfo.processInfo.activeProcessorCount).run(
      from: input, to: sink,
      report: { Terminal.complain("decoro: \(place) \($0): \($1.message[language]) (\($1.id))") },
      worker: { ReplayWorker(comparison) })
    comparison.progress.finish()
    if let failure = summary.outputFailure { throw AppError.outputFailed(reason: failure.reason) }
    if let failure = summary.inputFailure { throw AppError.inputUnreadable(path: on, reason: failure.reason) }
    do throws(Descriptor.Failure) { try sink.finish() } catch { throw AppError.outputFailed(reason: error.reason) }
    try Terminal.deliver(comparison.report.end(comparison.tally.current, unreadable: summary.unreadable))
  }
}
