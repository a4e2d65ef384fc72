// SPDX-License-Identifier: Apache-2.0
import Compile
import Decide
import Detect
import Glibc
import Normalise
import Vocabulary
import Wire

/// Hands libFuzzer's inputs to one door of the product. Not part of the package unless `scripts/fuzz` asks for it.
///
///     Fuzz normalise|decide|compile|json [libFuzzer's own arguments]
///
/// An input is a finding when the process dies, takes too long (`-timeout`), or one of the promises below does not hold.
@main struct Fuzzer {
  /// What an input is given to. libFuzzer calls back without a context, so the chosen door is kept here.
  nonisolated(unsafe) static var door: (UnsafeBufferPointer<UInt8>) -> Void = { _ in }

  static func main() {
    let doors = ["normalise": normalise, "decide": decide, "compile": compile, "json": json]
    guard CommandLine.argc > 1, let make = doors[CommandLine.arguments[1]] else {
      print("usage: Fuzz \(doors.keys.sorted().joined(separator: "|")) [-max_total_time=60] [FOLDER]")
      exit(2)
    }
    door = make()
    // libFuzzer reads its arguments from the second on: the door's name is taken out.
    var count = CommandLine.argc - 1
    var arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = CommandLine.unsafeArgv + 1
    CommandLine.unsafeArgv[1] = CommandLine.unsafeArgv[0]
    exit(
      runDriver(&count, &arguments) { bytes, count in
        Fuzzer.door(UnsafeBufferPointer(start: bytes, count: count))
        return 0
      })
  }

  /// The way back leads into the text, in order, whatever the text.
  private static func normalise() -> (UnsafeBufferPointer<UInt8>) -> Void {
    let reading = Reading()
    let lexicon = DetectorSet.standard.book.lexicon
    return { bytes in
      reading.read(bytes, with: lexicon)
      precondition(reading.folded.count <= bytes.count)
      var last: Int32 = 0
      for place in reading.origin {
        precondition(place >= last && place <= bytes.count, "the way back leaves the text")
        last = place
      }
      for word in reading.words { precondition(word.start <= word.end && word.end <= reading.folded.count) }
    }
  }

  /// The same text gives the same answer, and every span lies in it.
  private static func decide() -> (UnsafeBufferPointer<UInt8>) -> Void {
    let source = "---\ndecoro: 1\ntitle: T\norganization: O\nlanguage: es\n---\n## 1. A\n"
    guard case .success(let compiled) = Compile.compile(source, path: "fuzz.md", bases: { _ in nil }) else {
      preconditionFailure("the smallest protocol does not compile")
    }
    let engine = Engine(ruleset: compiled.ruleset)
    let used = engine.worker()
    return { bytes in
      guard let first = bytes.first else { return }
      // The first byte chooses the surface, so that all of them are tried.
      let surface = Surface.allCases[Int(first) % Surface.allCases.count]
      let text = Array(String(decoding: bytes.dropFirst(), as: UTF8.self).utf8)
      let decision = used.decide(Post(text: text, surface: surface))
      for judged in decision.findings { precondition(judged.finding.bytes.upperBound <= text.count) }
      precondition(decision == engine.worker().decide(Post(text: text, surface: surface)), "not the same twice")
    }
  }

  /// Any bytes are a protocol or a list of errors, each with a screen.
  private static func compile() -> (UnsafeBufferPointer<UInt8>) -> Void {
    { bytes in
      switch Compile.compile(bytes: Array(bytes), path: "fuzz.md", bases: { _ in nil }) {
      case .success: break
      case .failure(let problems):
        precondition(!problems.all.isEmpty, "refused without a reason")
        precondition(!problems.screens(in: .es).isEmpty)
      }
    }
  }

  /// Any bytes are posts in valid UTF-8 or an error.
  private static func json() -> (UnsafeBufferPointer<UInt8>) -> Void {
    let reader = PostReader(door: .http)
    return { bytes in
      guard let body = try? reader.body(bytes), case .one(let incoming) = body else { return }
      precondition(String(validating: incoming.post.text, as: UTF8.self) != nil, "not UTF-8")
    }
  }
}

@_silgen_name("LLVMFuzzerRunDriver")
private func runDriver(
  _ count: UnsafeMutablePointer<Int32>,
  _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?>,
  _ input: @convention(c) (UnsafePointer<UInt8>?, Int) -> Int32
) -> Int32
