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
      Each line is one object, as for check, with "labels" (a list: insult, complaint, courtesy.threat …; an empty list says \
      that none applies) or with the "outcome" that a person decided, or with both. "unsettled" lists labels that readers did \
      not agree on; "lang" and "country" make groups. Prints, for each label, precision, recall and F1 of what the check \
      reports, area under the curve and calibration error of its score, with 95 % confidence intervals. \
      Ends with 0, with 4 where lines could not be read.
      """)

  @Argument(help: "Files of JSON lines; -, or none, is standard input.", completion: .file()) var files: [String] = []
  @Option(
    help: ArgumentHelp("Also writes a page with plots and the worst mistakes.", valueName: "file.html"),
    completion: .file())
  var page: String?
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
    let gathered = Gathered()
    let collector = Collector(
      engine: try LoadedProtocol.load(source).engine,
      reader: PostReader(door: .commandLine, surface: surface, comparesOutcome: true),
      depth: depth,
      gathered: gathered, language: language)
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
      throw AppError.wrongUse(
        Localized(
          es: "no hay nada que medir: ninguna línea trae \"labels\" ni \"outcome\".",
          pt: "não há nada para medir: nenhuma linha traz \"labels\" nem \"outcome\".",
          en: "there is nothing to measure: no line has \"labels\" or \"outcome\"."))
    }
    let report = EvaluationReport(gathered.evaluation, resamples: resamples, seed: seed, language: language)
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

/// What one run has gathered. One thread at a time.
final class Gathered: @unchecked Sendable {
  var evaluation = Evaluation()
  /// Lines without a label and without an outcome.
  var bare = 0
}

/// Reads lines with their labels, decides, and notes both.
struct Collector: LineWorker, @unchecked Sendable {
  let reader: PostReader
  let depth: Decision.Depth
  let gathered: Gathered
  private let worker: Worker
  private let language: Language

  init(engine: Engine, reader: PostReader, depth: Decision.Depth, gathered: Gathered, language: Language) {
    worker = engine.worker()
    self.reader = reader
    self.depth = depth
    self.gathered = gathered
    self.language = language
  }

  /// What a line says besides the post.
  private struct Labels: Decodable {
    var labels: [String]?
    var unsettled: [String]?
    var lang: String?
    var country: String?
  }

  struct Read {
    var incoming: Incoming
    var labels, unsettled: [String]?
    var language, country: String?
  }

  func read(_ line: UnsafeBufferPointer<UInt8>, line number: Int) throws(InputError) -> Read {
    let incoming = try reader.post(line, number: number)
    guard let said = try? JSONDecoder().decode(Labels.self, from: Data(buffer: line)) else { throw .badLabels }
    return Read(
      incoming: incoming, labels: said.labels, unsettled: said.unsettled, language: said.lang, country: said.country)
  }

  func answer(_ read: Read, line number: Int, into out: ByteBuffer) -> Outcome {
    guard read.labels != nil || read.incoming.recorded != nil else {
      gathered.bare += 1
      let said = Localized(
        es: "no trae \"labels\" ni \"outcome\"", pt: "não traz \"labels\" nem \"outcome\"",
        en: "has neither \"labels\" nor \"outcome\"")
      Terminal.complain("decoro: \(Words.line[language]) \(number): \(said[language])")
      return .pass
    }
    let post = read.incoming.post
    let decision = worker.decide(post, depth: depth)
    let (labels, unsettled) = (bits(read.labels ?? []), bits(read.unsettled ?? []))
    var found: UInt32 = 0
    var surest: [Measure: (confidence: Double, quote: Range<Int>)] = [:]
    let standing = decision.findings.filter { $0.liftedBy == nil }.map(\.finding) + decision.shields.map(\.finding)
    for finding in standing {
      guard let category = finding.detector.category,
        let measure = Measure.allCases.first(where: { $0.category == category })
      else { continue }
      found |= measure.bit
      if finding.confidence > surest[measure]?.confidence ?? 0 { surest[measure] = (finding.confidence, finding.bytes) }
    }
    let scores = decision.scores ?? Scores(.zero)
    gathered.evaluation.add(
      Evaluation.Row(
        labels: labels, unsettled: unsettled, found: found, scores: scores.values, language: read.language ?? "und",
        country: read.country ?? "–", wanted: read.incoming.recorded, decided: decision.outcome,
        isLabelled: read.labels != nil))
    guard read.labels != nil else { return .pass }
    for measure in Measure.allCases where measure.category != nil && unsettled & measure.bit == 0 {
      let (isThere, isFound) = (labels & measure.bit != 0, found & measure.bit != 0)
      guard isThere != isFound else { continue }
      let quote = surest[measure].map {
        String(decoding: post.text[$0.quote.clamped(to: 0..<post.text.count)], as: UTF8.self)
      }
      let mistake = Evaluation.Mistake(
        text: String(decoding: post.text.prefix(600), as: UTF8.self), quote: quote ?? "", line: number,
        strength: surest[measure]?.confidence ?? measure.key.map { Double(scores[$0]) } ?? 0)
      if isFound {
        gathered.evaluation.add(falseAlarm: mistake, of: measure)
      } else {
        gathered.evaluation.add(miss: mistake, of: measure)
      }
    }
    return .pass
  }

  func refuse(_ error: InputError, line number: Int, into out: ByteBuffer) {}

  private func bits(_ labels: [String]) -> UInt32 {
    labels.reduce(0) { bits, label in
      if let measure = Measure(label: label) { return bits | measure.bit }
      if !Measure.others.contains(label) { gathered.evaluation.add(unknown: label) }
      return bits
    }
  }
}
