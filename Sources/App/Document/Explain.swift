// SPDX-License-Identifier: Apache-2.0
import ArgumentParser
import Compile
import Detect
import Vocabulary
import Wire

struct Explain: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Explains a detector, a category, a rule of a protocol, or an error; alone, lists them.",
    discussion: """
      Examples:
        decoro explain courtesy.insult
        decoro explain courtesy --protocol policy.md
        decoro explain input.not-json
      """)

  @Argument(help: "An id, such as courtesy.insult; none: the list.") var id: String?
  @OptionGroup var source: ProtocolOptions

  func run() throws {
    let language = source.speech.language
    guard let id else { return try Terminal.deliver(Explanation.list(language)) }
    var parts: [String] = []
    if let rule = try rule(id) { parts.append(rule) }
    parts += Explanation.all(id, language)
    guard !parts.isEmpty else { throw AppError.nothingCalled(id) }
    try Terminal.deliver(parts.joined(separator: "\n"))
  }

  /// The rule of that id; without --protocol, of the shipped one where it can be found.
  private func rule(_ id: String) throws -> String? {
    guard !id.contains(".") else { return nil }
    do {
      let loaded = try LoadedProtocol.load(source)
      return loaded.document.clause(id).map { RuleExplanation(clause: $0, language: source.speech.language).text }
    } catch {
      if source.protocol != nil { throw error }
      return nil
    }
  }
}
