// SPDX-License-Identifier: Apache-2.0
import ArgumentParser
import Decide
import Foundation
import Glibc
import Vocabulary
import Wire

struct Evaluate: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "eval", abstract: "Measures the check against labelled texts, or against a company's own decisions.",
    discussion: """
      Each line is one object, as for check, with "labels" (one or a list: insult, complaint, courtesy.threat …; toxicity is \
      abuse of any kind; an empty list says that none applies) or with the "outcome" that a person decided, or with both. \
      "unsettled" lists labels that readers did not agree on; "lang" and "country" make groups. Other data are read with \
      --labels-field class --means OFP=insult --means NO= and the like; a text whose every label is unknown is not measured. \
      Prints, for each label, precision, recall and F1 of what the check reports, area under the curve and calibration error \
      of its score; of criticism, how much was called abuse; of people's decisions, how many the check agrees with; with \
      95 % confidence intervals, those of precision and recall in JSON and on the page. Where no detector reads texts of a \
      surface, a score of 0.5 counts as a report. Ends with 0, with 2 where there was \
      nothing to measure, with 4 where lines could not be read.
      """)

  @Argument(help: "Files of JSON lines; -, or none, is standard input.", completion: .file()) var files: [String] = []
  @Option(
    help: ArgumentHelp("Also writes a page with plots and the worst mistakes.", valueName: "file.html"),
    completion: .file())
  var page: String?
  @Option(
    help: ArgumentHelp(
      "The field that holds the labels; where a line has no \"labels\", its \"label\" is read.", valueName: "name"))
  var labelsField = Said.usualField
  @Option(
    help: ArgumentHelp(
      "What somebody else's label is here (OFP=insult, 1=abuse), or that it is none of ours (NO=); may be repeated.",
      valueName: "theirs=ours"))
  var means: [String] = []
  @Option(help: "How to report.") var format: ReplayFormat = .text
  @Option(help: ArgumentHelp("Samples drawn for the intervals, 0 to 10,000.", valueName: "n")) var resamples = 500
  @Option(help: ArgumentHelp("Where drawing begins.", valueName: "n")) var seed: UInt64 = 1
  @Option(help: "fast: rules and the first scores; full: a slower model reads the texts that matter too.")
  var depth: Decision.Depth = .full
  @Option(name: [.long, .short], help: "Where texts go that do not say it themselves.") var surface: Surface = .comment
  @OptionGroup var source: ProtocolOptions

  func validate() throws {
    if !(0...10_000).contains(resamples) { throw ValidationError("--resamples takes a number from 0 to 10000.") }
    if let page, files.contains(where: { Evaluate.isSame($0, page) }) {
      throw ValidationError("--page would replace one of the files that are read.")
    }
  }

  func run() throws {
    let language = source.speech.language
    guard Said.mayHoldLabels(labelsField) else { throw AppError.wrongUse(EvaluationWords.noField(labelsField)) }
    let meanings = try Meanings(means)
    let gathered = Gathered()
    let collector = Collector(
      engine: try LoadedProtocol.load(source).engine,
      reader: PostReader(door: .commandLine, surface: surface, comparesOutcome: true),
      depth: depth, field: labelsField, meanings: meanings, gathered: gathered, language: language)
    var (unreadable, unopened) = (0, 0)
    for file in files.isEmpty ? ["-"] : files {
      do throws(AppError) { unreadable += try read(file, collector, language) } catch {
        // The other files are still measured, as the other lines are.
        Terminal.complain(error.screen(in: language))
        unopened += 1
      }
    }
    guard !gathered.evaluation.rows.isEmpty else {
      if unopened > 0 { throw ExitCode(AppError.Code.unreadable.rawValue) }
      throw AppError.wrongUse(EvaluationWords.nothing(labelsField))
    }
    let report = EvaluationReport(gathered.evaluation, resamples: resamples, seed: seed, language: language)
    // An empty report would read like a good one.
    guard !report.isEmpty else { throw AppError.wrongUse(EvaluationWords.nothingKnown(gathered.evaluation.unknown)) }
    if let page { try write(EvaluationPage(report: report).html, to: page) }
    try Terminal.deliver(format == .json ? report.json : report.text)
    if unreadable + unopened > 0 { throw ExitCode(AppError.Code.unreadable.rawValue) }
  }

  /// Whether two paths lead to one file.
  private static func isSame(_ one: String, _ other: String) -> Bool {
    var (a, b) = (stat(), stat())
    return stat(one, &a) == 0 && stat(other, &b) == 0 && a.st_dev == b.st_dev && a.st_ino == b.st_ino
  }

  private func write(_ html: String, to path: String) throws(AppError) {
    // Beside it first: a page that cannot be written whole does not cost the one that was there.
    let isPlain = (try? FileManager.default.attributesOfItem(atPath: path)[.type] as? FileAttributeType) == .typeRegular
    let isNew = access(path, F_OK) != 0
    let draft = isPlain || isNew ? path + ".part" : path
    let number = Glibc.open(draft, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard number >= 0 else { throw .cannotWrite(path: path, reason: Descriptor.Failure(code: errno).reason) }
    let file = Descriptor(number: number)
    let result = Array(html.utf8).withUnsafeBufferPointer { bytes in
      Result { () throws(Descriptor.Failure) in try file.write(bytes) }
    }
    file.close()
    if case .failure(let failure) = result {
      if draft != path { unlink(draft) }
      throw .cannotWrite(path: path, reason: failure.reason)
    }
    guard draft == path || rename(draft, path) == 0 else {
      throw .cannotWrite(path: path, reason: Descriptor.Failure(code: errno).reason)
    }
  }

  /// How many lines could not be read.
  private func read(_ file: String, _ collector: Collector, _ language: Language) throws(AppError) -> Int {
    let input: Descriptor
    do throws(Descriptor.Failure) { input = file == "-" ? .standardInput : try .open(file) } catch {
      throw AppError.inputUnreadable(path: file, reason: error.reason)
    }
    defer { if file != "-" { input.close() } }
    let place = Words.line[language]
    let summary = LinePipeline(jobs: 1).run(
      from: input, to: AnswerSink(.standardOutput),
      report: { Terminal.complain("decoro: \(file): \(place) \($0): \($1.message[language]) (\($1.id))") },
      worker: { collector })
    if let failure = summary.inputFailure { throw AppError.inputUnreadable(path: file, reason: failure.reason) }
    let bare = collector.gathered.bare
    collector.gathered.bare = 0
    return summary.unreadable + bare
  }
}
