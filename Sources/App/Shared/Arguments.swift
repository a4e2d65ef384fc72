// SPDX-License-Identifier: Apache-2.0
import ArgumentParser
import Vocabulary

extension Surface: ExpressibleByArgument {}
extension Language: ExpressibleByArgument {}
extension Decision.Depth: ExpressibleByArgument {}

/// From which outcome on a text makes `check` end with 1.
enum FailOn: ExpressibleByArgument, Sendable {
  case outcome(Outcome)
  case never

  init?(argument: String) {
    if argument == "never" {
      self = .never
    } else if let outcome = Outcome(rawValue: argument) {
      self = .outcome(outcome)
    } else {
      return nil
    }
  }

  static var allValueStrings: [String] { Outcome.allCases.map(\.rawValue) + ["never"] }

  var defaultValueDescription: String {
    switch self {
    case .outcome(let outcome): outcome.rawValue
    case .never: "never"
    }
  }

  func isReached(by outcome: Outcome) -> Bool {
    switch self {
    case .outcome(let limit): outcome >= limit
    case .never: false
    }
  }
}

/// Which protocol, and in which language it is explained.
struct ProtocolOptions: ParsableArguments {
  @Option(
    name: [.long, .short],
    help: ArgumentHelp(
      "The protocol: a document, or decoro:es, decoro:pt, decoro:en.", valueName: "document"),
    completion: .file(extensions: ["md"]))
  var `protocol`: String?

  @OptionGroup var speech: SpeechOptions
}

struct SpeechOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Language of reasons and messages (default: the protocol's for reasons).", valueName: "es|pt|en"))
  var explainIn: Language?

  @Option(
    help: ArgumentHelp(
      "The folder with protocols and pages, where it is not beside the program.", valueName: "folder"),
    completion: .directory)
  var share: String?

  var language: Language { explainIn ?? Speech.language }
}
