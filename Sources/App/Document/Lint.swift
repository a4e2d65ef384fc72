// SPDX-License-Identifier: Apache-2.0
import ArgumentParser
import Compile
import Decide
import Vocabulary

struct Lint: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Looks for everything that is wrong with a protocol, and for what its author should look at again.",
    discussion: "Exit code: 0 no errors, 1 warnings with --strict, 3 errors.")

  @Argument(
    help: "The protocol: a document, or decoro:es, decoro:pt, decoro:en.", completion: .file(extensions: ["md"]))
  var document: String
  @Flag(help: "End with 1 when there are warnings.") var strict = false
  @OptionGroup var speech: SpeechOptions

  func run() throws {
    let language = speech.language
    let loaded = try LoadedProtocol.load(document, share: speech.share, speaking: language)
    let failures = loaded.engine.trial()
    var screens = loaded.warnings.isEmpty ? "" : Problem.screens(loaded.warnings, in: language)
    // An example that the engine decides otherwise is a warning here; `decoro test` is where it fails.
    if !failures.isEmpty {
      let report = TrialReport(language: language)
      screens += failures.map { report.screen($0) + "\n" }.joined()
      screens += report.count(loaded.engine.trialCount, failures.count)
    }
    let clean = Localized(
      es: "Nada que corregir: \(loaded.ruleset.clauses.count) reglas en vigencia.",
      pt: "Nada a corrigir: \(loaded.ruleset.clauses.count) regras em vigor.",
      en: "Nothing to put right: \(loaded.ruleset.clauses.count) rules in force.")
    try Terminal.deliver(screens.isEmpty ? clean[language] + "\n" : screens)
    if strict && !screens.isEmpty { throw ExitCode(1) }
  }
}
