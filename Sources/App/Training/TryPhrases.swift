// SPDX-License-Identifier: Apache-2.0
import ArgumentParser
import Detect
import Normalise
import Vocabulary
import Wire

/// For authors of detectors: tries phrases on texts before they are built into the program.
struct TryPhrases: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "phrases", abstract: "Shows what phrases of a detector would mark in texts.",
    discussion: """
      PHRASES is a file of phrases, one a line, as they stand in a detector; TEXTS a file of texts, one a line. The \
      shipped word lists (@list) are there; a line `@name: word, word` adds one. Prints each text that something is found \
      in, with the number of the phrase, then how many texts each phrase found.
      """, shouldDisplay: false)

  @Argument(help: "A file of phrases.") var phrases: String
  @Argument(help: "A file of texts; none, or -, is standard input.") var texts = "-"
  @Option(help: ArgumentHelp("Language of the phrases.", valueName: "es|pt|en")) var language = "es"
  @Flag(help: "Texts in which nothing is found instead.") var missed = false

  func run() throws {
    guard let language = Language(rawValue: language) else { throw ValidationError("--language is es, pt or en") }
    let book = try book(language)
    for problem in book.problems { Terminal.complain("\(problem.reason): \(problem.text)") }
    let reading = Reading()
    var matches = ContiguousArray<PhraseMatch>()
    var counts: [Int32: Int] = [:]
    for line in try TryPhrases.lines(of: texts) {
      reading.read(Array(line.utf8), with: book.lexicon)
      book.scan(reading, reading.sequence, into: &matches)
      for owner in Set(matches.map(\.owner)) { counts[owner, default: 0] += 1 }
      guard matches.isEmpty == missed else { continue }
      try Terminal.deliver(missed ? line + "\n" : TryPhrases.marked(line, matches, reading) + "\n")
    }
    for (owner, count) in counts.sorted(by: { $0.key < $1.key }) {
      Terminal.complain("phrase \(owner): \(count) texts")
    }
  }

  private func book(_ language: Language) throws -> PhraseBook {
    let lines = try TryPhrases.lines(of: phrases)
    var builder = PhraseBook.Builder(lists: WordList.all)
    for line in lines where line.hasPrefix("@") {
      let parts = line.dropFirst().split(separator: ":", maxSplits: 1)
      if parts.count == 2, !parts[0].contains(" ") { builder.add(list: String(parts[0]), String(parts[1]), language) }
    }
    for (index, line) in lines.enumerated() where !line.hasPrefix("#") && !line.contains(":") {
      do throws(PhraseError) {
        try builder.add(phrase: line, owner: Int32(index + 1), language: language, confidence: Confidence.certain)
      } catch { Terminal.complain("line \(index + 1): \(error.reason): \(error.text)") }
    }
    return builder.build()
  }

  private static func lines(of path: String) throws(AppError) -> [String] {
    do throws(Descriptor.Failure) {
      let text = String(decoding: try Files.read(path), as: UTF8.self)
      return text.split(separator: "\n").map(String.init).filter { $0.contains { $0 != " " } }
    } catch { throw .inputUnreadable(path: path, reason: error.reason) }
  }

  /// The text with «…» around what each phrase marks, one line a match.
  private static func marked(
    _ line: String, _ matches: ContiguousArray<PhraseMatch>, _ reading: Reading
  ) -> String {
    let bytes = Array(line.utf8)
    return matches.map { match in
      let range = reading.sourceBytes(words: Int(match.marked.lowerBound)..<Int(match.marked.upperBound))
      let parts = [bytes[..<range.lowerBound], bytes[range], bytes[range.upperBound...]].map {
        String(decoding: $0, as: UTF8.self)
      }
      return "\(match.owner)\t\(parts[0])«\(parts[1])»\(parts[2])"
    }.joined(separator: "\n")
  }
}
