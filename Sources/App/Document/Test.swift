// SPDX-License-Identifier: Apache-2.0
import ArgumentParser
import Decide
import Vocabulary

struct Test: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Runs a protocol's own examples: every flags, every passes, every card.",
    discussion: "Exit code: 0 all hold, 1 some do not, 3 the protocol has errors.")

  @Argument(
    help: "The protocol: a document, or decoro:es, decoro:pt, decoro:en.", completion: .file(extensions: ["md"]))
  var document: String
  @OptionGroup var speech: SpeechOptions

  func run() throws {
    let loaded = try LoadedProtocol.load(document, share: speech.share, speaking: speech.language)
    let failures = loaded.engine.trial()
    let report = TrialReport(language: speech.language)
    try Terminal.deliver(
      failures.map { report.screen($0) + "\n" }.joined() + report.count(loaded.engine.trialCount, failures.count))
    if !failures.isEmpty { throw ExitCode(1) }
  }
}
