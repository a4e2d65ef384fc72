// SPDX-License-Identifier: Apache-2.0
import Vocabulary
import Wire

/// One run over several inputs: answers in order, problems told on standard error, and what it all comes to.
struct CheckRun {
  let checker: Checker
  let jobs: Int
  private var strongest: Outcome?
  private var unreadable = 0
  private let sink: AnswerSink

  init(checker: Checker, jobs: Int) {
    self.checker = checker
    self.jobs = jobs
    sink = AnswerSink(.standardOutput, frame: checker.renderer.isArray ? .array : .lines)
  }

  mutating func check(_ files: [String], as input: InputFormat, speaking language: Language) throws(AppError) {
    do throws(Descriptor.Failure) {
      for file in files {
        switch input {
        case .text: try checkText(file, language)
        case .jsonl: try checkLines(file, language)
        }
      }
      try sink.finish()
    } catch {
      throw .outputFailed(reason: error.reason)
    }
  }

  func exitCode(_ limit: FailOn) -> Int32 {
    if unreadable > 0 { return AppError.Code.unreadable.rawValue }
    return strongest.map(limit.isReached) == true ? 1 : 0
  }

  private mutating func checkLines(_ file: String, _ language: Language) throws(Descriptor.Failure) {
    let input: Descriptor
    do throws(Descriptor.Failure) { input = file == "-" ? .standardInput : try .open(file) } catch {
      complain(.cannotOpen(path: file, reason: error.reason), language)
      return
    }
    defer { if file != "-" { input.close() } }
    let checker = checker
    let summary = LinePipeline(jobs: jobs).run(
      from: input, to: sink, report: { Self.tell($1, in: file, line: $0, language) },
      worker: { LineChecker(checker) })
    if let failure = summary.outputFailure { throw failure }
    if let failure = summary.inputFailure { complain(.cannotRead(path: file, reason: failure.reason), language) }
    unreadable += summary.unreadable
    if summary.answered > 0 { strongest = max(strongest ?? .pass, summary.strongest) }
  }

  private mutating func checkText(_ file: String, _ language: Language) throws(Descriptor.Failure) {
    var worker = LineChecker(checker)
    let out = ByteBuffer()
    let text: Result<[UInt8], InputError> = Self.text(of: file)
    switch text {
    case .success(let text):
      let outcome = worker.answer(Post(id: .text(file), text: text, surface: checker.surface), depth: nil, into: out)
      strongest = max(strongest ?? .pass, outcome)
    case .failure(let error):
      worker.refuse(error, id: file, into: out)
      complain(error, language)
    }
    try sink.write(out.bytes)
  }

  /// A file is one text without its last line break.
  private static func text(of file: String) -> Result<[UInt8], InputError> {
    let limit = 4 << 20
    do throws(Descriptor.Failure) {
      var bytes = try Files.read(file, limit: limit + 2)
      if bytes.last == 0x0A { bytes.removeLast() }
      if bytes.last == 0x0D { bytes.removeLast() }
      guard bytes.count <= limit else { return .failure(.textTooLong(limit: limit)) }
      return .success(bytes.withUnsafeBufferPointer { UTF8Repair.valid($0) })
    } catch {
      return .failure(
        error.isAbsence
          ? .cannotOpen(path: file, reason: error.reason) : .cannotRead(path: file, reason: error.reason))
    }
  }

  private mutating func complain(_ error: InputError, _ language: Language) {
    unreadable += 1
    Terminal.complain("decoro: \(error.message[language]) (\(error.id))")
  }

  private static func tell(_ error: InputError, in file: String, line: Int, _ language: Language) {
    let place = (file == "-" ? "" : "\(file): ") + "\(Words.line[language]) \(line)"
    Terminal.complain("decoro: \(place): \(error.message[language]) (\(error.id))")
  }
}
