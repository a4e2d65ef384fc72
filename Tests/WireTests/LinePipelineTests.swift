// SPDX-License-Identifier: Apache-2.0
import Foundation
import Synchronization
import Testing
import Vocabulary

@testable import Wire

/// Answers `number:line`, and cannot read a line that begins with `!`.
private struct Echo: LineWorker {
  func read(_ line: UnsafeBufferPointer<UInt8>, line number: Int) throws(InputError) -> [UInt8] {
    if line[0] == UInt8(ascii: "!") { throw .noText }
    return Array(line)
  }

  func answer(_ line: [UInt8], line number: Int, into out: ByteBuffer) -> Outcome {
    out.append(decimal: number)
    out.append(":")
    out.append(line)
    out.append("\n")
    return line[0] == UInt8(ascii: "h") ? .hide : .pass
  }

  func refuse(_ error: InputError, line number: Int, into out: ByteBuffer) {
    out.append(decimal: number)
    out.append(text: " \(error.id)\n")
  }
}

private struct Ran {
  var output: String
  var notes: [Int]
  var summary: LinePipeline.Summary
}

/// Runs a pipeline between two files.
private func run(_ input: [UInt8], jobs: Int, block: Int = 128 << 10, lineLimit: Int = 4 << 20) throws -> Ran {
  let folder = FileManager.default.temporaryDirectory.appendingPathComponent("decoro-\(UUID().uuidString)")
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: folder) }
  let source = folder.appendingPathComponent("in")
  let target = folder.appendingPathComponent("out")
  try Data(input).write(to: source)
  try Data().write(to: target)
  let writing = try FileHandle(forWritingTo: target)
  let reading = try FileHandle(forReadingFrom: source)
  let notes = Mutex<[Int]>([])
  var pipeline = LinePipeline(jobs: jobs)
  pipeline.block = block
  pipeline.lineLimit = lineLimit
  let summary = pipeline.run(
    from: Descriptor(number: reading.fileDescriptor),
    to: AnswerSink(Descriptor(number: writing.fileDescriptor)),
    report: { line, _ in notes.withLock { $0.append(line) } }, worker: { Echo() })
  return Ran(
    output: String(decoding: try Data(contentsOf: target), as: UTF8.self), notes: notes.withLock { $0 },
    summary: summary)
}

@Test(
  "answers keep the order of the lines, whatever the number of jobs and wherever a block ends",
  arguments: [1, 2, 5], [1, 7, 64, 128 << 10])
func keepsOrder(jobs: Int, block: Int) throws {
  let count = block < 64 ? 300 : 5_000
  let lines = (1...count).map { "linea \($0) \(String(repeating: "x", count: $0 % 41 + 1))" }
  let ran = try run(Array(lines.joined(separator: "\n").utf8), jobs: jobs, block: block)
  let expected = lines.enumerated().map { "\($0 + 1):\($1)\n" }.joined()
  #expect(ran.output == expected)
  #expect(ran.summary.answered == count)
  #expect(ran.summary.unreadable == 0)
}

/// Answers how many lines came before, as the memory that all workers share counts them.
private struct Counter: LineWorker {
  final class Memory: @unchecked Sendable { var count = 0 }
  let memory: Memory

  func read(_ line: UnsafeBufferPointer<UInt8>, line number: Int) throws(InputError) -> Int { 0 }
  func look(inOrder lines: inout [LineResult<Int>]) {
    for index in lines.indices {
      lines[index].result = .success(memory.count)
      memory.count += 1
    }
  }
  func answer(_ read: Int, line number: Int, into out: ByteBuffer) -> Outcome {
    out.append(decimal: read)
    out.append("\n")
    return .pass
  }
  func refuse(_ error: InputError, line number: Int, into out: ByteBuffer) {}
}

@Test(
  "what depends on earlier lines sees them in their order, whatever the number of jobs", arguments: [1, 2, 5], [1, 64])
func looksInOrder(jobs: Int, block: Int) throws {
  let count = block == 1 ? 200 : 4_000
  let folder = FileManager.default.temporaryDirectory.appendingPathComponent("decoro-\(UUID().uuidString)")
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: folder) }
  let (source, target) = (folder.appendingPathComponent("in"), folder.appendingPathComponent("out"))
  try Data(String(repeating: "una línea\n", count: count).utf8).write(to: source)
  FileManager.default.createFile(atPath: target.path, contents: nil)
  let output = try FileHandle(forWritingTo: target)
  let input = try Descriptor.open(source.path)
  defer { input.close() }
  var pipeline = LinePipeline(jobs: jobs)
  pipeline.block = block
  let memory = Counter.Memory()
  _ = pipeline.run(
    from: input, to: AnswerSink(Descriptor(number: output.fileDescriptor)), report: { _, _ in },
    worker: { Counter(memory: memory) })
  let expected = (0..<count).map { "\($0)\n" }.joined()
  #expect(try String(contentsOf: target, encoding: .utf8) == expected)
}

@Test("blank lines are skipped and counted, CRLF is a line break, the last line needs none", arguments: [1, 3])
func lineBreaks(jobs: Int) throws {
  let ran = try run(Array("uno\r\n\n  \t\r\nhola\n!mal\nfin".utf8), jobs: jobs)
  #expect(ran.output == "1:uno\n4:hola\n5 input.no-text\n6:fin\n")
  #expect(ran.notes == [5])
  #expect(ran.summary.strongest == .hide)
  #expect(ran.summary.answered == 3)
}

@Test(
  "a line over the limit is refused in its place and its neighbours are answered",
  arguments: [1, 3], [16, 64, 128 << 10])
func longLines(jobs: Int, block: Int) throws {
  let long = String(repeating: "x", count: 1_000)
  let exact = String(repeating: "y", count: 100)
  let ran = try run(Array("a\n\(long)\n\(exact)\r\n\(exact)y\n\(long)".utf8), jobs: jobs, block: block, lineLimit: 100)
  #expect(ran.output == "1:a\n2 input.line-too-long\n3:\(exact)\n4 input.line-too-long\n5 input.line-too-long\n")
  #expect(ran.summary.unreadable == 3)
}

@Test("nothing in, nothing out", arguments: [1, 2], ["", "\n", "\r\n \n"])
func emptyInput(jobs: Int, input: String) throws {
  let ran = try run(Array(input.utf8), jobs: jobs)
  #expect(ran.output.isEmpty)
  #expect(ran.summary.answered == 0)
}

@Test("a line is answered while the input stays open", arguments: [1, 2])
func answersAtOnce(jobs: Int) throws {
  let (input, output) = (Pipe(), Pipe())
  let done = DispatchSemaphore(value: 0)
  let (reading, writing) = (input.fileHandleForReading.fileDescriptor, output.fileHandleForWriting.fileDescriptor)
  Foundation.Thread.detachNewThread {
    _ = LinePipeline(jobs: jobs).run(
      from: Descriptor(number: reading), to: AnswerSink(Descriptor(number: writing)), report: { _, _ in },
      worker: { Echo() })
    done.signal()
  }
  for line in 1...3 {
    input.fileHandleForWriting.write(Data("pregunta\n".utf8))
    #expect(String(decoding: output.fileHandleForReading.availableData, as: UTF8.self) == "\(line):pregunta\n")
  }
  try input.fileHandleForWriting.close()
  done.wait()
  withExtendedLifetime((input, output)) {}
}

@Test("when the answers cannot be written, the run ends and says so, also while it waits for input", arguments: [1, 2])
func fullDisk(jobs: Int) throws {
  let input = Pipe()
  input.fileHandleForWriting.write(Data("uno\n".utf8))
  let full = try FileHandle(forWritingTo: URL(fileURLWithPath: "/dev/full"))
  let summary = LinePipeline(jobs: jobs).run(
    from: Descriptor(number: input.fileHandleForReading.fileDescriptor),
    to: AnswerSink(Descriptor(number: full.fileDescriptor)), report: { _, _ in }, worker: { Echo() })
  #expect(summary.outputFailure == Descriptor.Failure(code: ENOSPC))
}

@Test("an input that breaks off says so", arguments: [1, 2])
func brokenInput(jobs: Int) throws {
  let folder = try Descriptor.open("/")
  defer { folder.close() }
  let summary = LinePipeline(jobs: jobs).run(
    from: folder, to: AnswerSink(.standardOutput), report: { _, _ in }, worker: { Echo() })
  #expect(summary.inputFailure == Descriptor.Failure(code: EISDIR))
  #expect(throws: Descriptor.Failure(code: ENOENT)) { try Descriptor.open("/no/such/file") }
}

@Test("as an array, the answers of several runs make one valid JSON array", arguments: [0, 1, 3])
func arrays(runs: Int) throws {
  let output = Pipe()
  let sink = AnswerSink(Descriptor(number: output.fileHandleForWriting.fileDescriptor), frame: .array)
  for run in 0..<runs { try Array(",\n{\"a\":\(run)}".utf8).withUnsafeBufferPointer { try sink.write($0) } }
  try sink.finish()
  try output.fileHandleForWriting.close()
  let data = output.fileHandleForReading.readDataToEndOfFile()
  #expect(try JSONSerialization.jsonObject(with: data) as? [[String: Int]] == (0..<runs).map { ["a": $0] })
}
