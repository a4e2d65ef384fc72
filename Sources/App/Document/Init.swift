// SPDX-License-Identifier: Apache-2.0
import ArgumentParser
import Decide
import Foundation
import Glibc
import Vocabulary
import Wire

struct Init: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Writes a protocol of your own that starts from the shipped one.",
    discussion: """
      Asks five questions at a terminal: the organization, its language, its country, what its profiles talk about \
      and its values. Options answer them beforehand; without a terminal, --organization is required and the others \
      have defaults. The document is tested before it is written, and no file is ever replaced.
      """)

  @Option(help: "The organization's name.") var organization: String?
  @Option(help: ArgumentHelp("The protocol's language: es, pt or en.", valueName: "es|pt|en")) var language: Language?
  @Option(help: ArgumentHelp("ISO 3166-1 code, such as CO.", valueName: "code")) var country: String?
  @Option(help: "What its profiles talk about, separated by commas.") var topics: String?
  @Option(help: "Its values, separated by commas.") var values: String?
  @Option(help: ArgumentHelp("Time zone, such as America/Bogota.", valueName: "zone")) var timezone: String?
  @Option(
    name: [.long, .short], help: "The file to write; - is standard output.", completion: .file(extensions: ["md"]))
  var output: String?
  @OptionGroup var speech: SpeechOptions

  func run() throws {
    let answers = try answered()
    let path = output ?? answers.fileName
    let isStream = path == "-"
    if !isStream, access(path, F_OK) == 0 { throw AppError.fileExists(path: path) }
    let reading = ProtocolReading(share: speech.share)
    let base = try LoadedProtocol.load(
      "decoro:\(answers.language.rawValue)", share: speech.share, speaking: speech.language)
    let document = Starter(answers: answers, edition: base.document.front.version).text
    // A document that does not pass its own tests is not handed to anybody.
    let loaded = try reading.compiled(Array(document.utf8), path: path, speaking: speech.language)
    let failures = loaded.engine.trial()
    guard failures.isEmpty else {
      let report = TrialReport(language: speech.language)
      throw AppError.protocolInvalid(screens: failures.map(report.screen).joined(separator: "\n"))
    }
    if isStream { return try Terminal.deliver(document) }
    try write(document, to: path)
    let tests = loaded.engine.trialCount
    try Terminal.deliver(
      Localized(
        es: "\(path) está listo: sus \(tests) ejemplos se cumplen.\nLéalo, cámbielo, y pruébelo: decoro test \(path)\n",
        pt: "\(path) está pronto: os seus \(tests) exemplos se cumprem.\nLeia, altere e teste: decoro test \(path)\n",
        en: "\(path) is ready: its \(tests) examples hold.\nRead it, change it, and test it: decoro test \(path)\n")[
          speech.language])
  }

  private func answered() throws -> Answers {
    var given = Answers.Given(
      organization: organization, language: language, country: country, topics: topics, values: values,
      timezone: timezone)
    if isatty(0) == 1 && isatty(2) == 1 {
      given.ask(speaking: speech.explainIn ?? language ?? Speech.language)
    } else if given.organization == nil {
      throw AppError.answerMissing(flags: ["--organization"])
    }
    return try Answers(given)
  }

  /// Only a new file: what appeared since we looked stays as it is.
  private func write(_ document: String, to path: String) throws(AppError) {
    let number = Glibc.open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
    if number < 0, errno == EEXIST { throw .fileExists(path: path) }
    guard number >= 0 else { throw .cannotWrite(path: path, reason: Descriptor.Failure(code: errno).reason) }
    let file = Descriptor(number: number)
    defer { file.close() }
    let result = Array(document.utf8).withUnsafeBufferPointer { bytes in
      Result { () throws(Descriptor.Failure) in try file.write(bytes) }
    }
    guard case .failure(let failure) = result else { return }
    // Half a document would stand in the way of the next try.
    unlink(path)
    throw .cannotWrite(path: path, reason: failure.reason)
  }
}
