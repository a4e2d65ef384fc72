// SPDX-License-Identifier: Apache-2.0
import ArgumentParser
import Foundation
import Vocabulary
import Wire

enum InputFormat: String, ExpressibleByArgument, CaseIterable { case text, jsonl }
enum OutputFormat: String, ExpressibleByArgument, CaseIterable { case text, json, jsonl }

struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Says what the protocol thinks of a text: what, where, how sure, why, and what to write instead.",
    discussion: """
      Reads files or standard input. With --input text, each file is one text. With --input jsonl, each line is one \
      object: {"id","text","surface"?,"audience"?,"lang"?,"author"?,"thread"?:[{"text","author"?}]}; answers keep the order of \
      the lines and come as soon as the input pauses.

      Exit code: 0 nothing at or above --fail-on, 1 something is, 2 usage, 3 the protocol has errors, 4 an input \
      could not be read (the others are still answered), 5 the answer could not be written.

      Examples:
        echo "ese gerente es un idiota" | decoro check
        decoro check --input jsonl comments.jsonl > answers.jsonl
      """)

  @Argument(help: "Files to read; none, or -, is standard input.", completion: .file()) var files: [String] = []
  @OptionGroup var source: ProtocolOptions
  @Option(name: [.long, .short], help: "Where texts go that do not say it themselves.") var surface: Surface = .comment
  @Option(help: "What a file holds: one text, or one JSON object a line.") var input: InputFormat = .text
  @Option(help: "How to answer (default: jsonl for --input jsonl, else text).") var format: OutputFormat?
  @Option(help: "fast: rules and the first scores; full: a slower model reads the texts that matter too.")
  var depth: Decision.Depth = .full
  @Option(help: ArgumentHelp("Threads (default: one per core).", valueName: "n")) var jobs: Int?
  @Option(help: ArgumentHelp("The weakest outcome that ends with 1, or never.", valueName: "outcome"))
  var failOn: FailOn = .outcome(.hold)
  @Option(help: "Colours in the text format; auto also honours NO_COLOR.") var color: Style.When = .auto

  func validate() throws {
    if let jobs, !(1...1024).contains(jobs) { throw ValidationError("--jobs takes a number from 1 to 1024.") }
  }

  func run() throws {
    let loaded = try LoadedProtocol.load(source)
    let checker = Checker(
      engine: loaded.engine, depth: depth, surface: surface,
      renderer: Renderer(
        format: format ?? (input == .jsonl ? .jsonl : .text),
        language: source.speech.explainIn ?? loaded.ruleset.language,
        document: loaded.document, style: Style(color), width: Terminal.width))
    var run = CheckRun(checker: checker, jobs: jobs ?? ProcessInfo.processInfo.activeProcessorCount)
    try run.check(files.isEmpty ? ["-"] : files, as: input, speaking: source.speech.language)
    let code = run.exitCode(failOn)
    if code != 0 { throw ExitCode(code) }
  }
}
