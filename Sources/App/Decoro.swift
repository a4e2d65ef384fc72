// SPDX-License-Identifier: Apache-2.0
import ArgumentParser
import Decide
import Glibc
import Wire

/// The command `decoro`. Exit codes are part of its contract: see `AppError.Code`.
@main struct Decoro: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "decoro",
    abstract: "Checks texts against a company's social media protocol.",
    discussion: """
      A protocol is one readable document that people sign and this program runs. Without --protocol, the shipped \
      Spanish one is used. Messages come in the language of --explain-in, else of LC_ALL, LC_MESSAGES or LANG (es, pt \
      or en), else in Spanish.
      """,
    version: Engine.version,
    subcommands: [
      Check.self, Test.self, Lint.self, Explain.self, Init.self, Replay.self, Evaluate.self, Serve.self,
      LedgerCommand.self, Verify.self, Backup.self, Restore.self, LinkCommand.self, Copy.self,
      Docs.self,
      TryPhrases.self, FeatureLines.self, RelevanceLines.self,
    ])

  static func main() async {
    // A reader that went away is an answer that could not be written (5), not a silent death.
    signal(SIGPIPE, SIG_IGN)
    Decoro.fillStandardDescriptors()
    do {
      var command = try parseAsRoot()
      if var waiting = command as? AsyncParsableCommand { try await waiting.run() } else { try command.run() }
    } catch {
      Glibc.exit(finish(with: error))
    }
  }

  /// A caller may have closed standard input, output or error; what is opened next would take their place. So they become
  /// something that can neither be read nor written, and whoever uses it says so.
  private static func fillStandardDescriptors() {
    for number in Int32(0)...2 where fcntl(number, F_GETFD) < 0 {
      _ = Glibc.open("/", O_RDONLY)
    }
  }

  /// Says what there is to say and gives the exit code.
  private static func finish(with error: Error) -> Int32 {
    if let error = error as? AppError {
      Terminal.complain(error.screen(in: Speech.language))
      return error.code.rawValue
    }
    let code = exitCode(for: error)
    let message = fullMessage(for: error)
    guard code != .success else { return Terminal.say(message) ? 0 : AppError.Code.output.rawValue }
    if !message.isEmpty { Terminal.complain(message) }
    // The parser ends a usage error with 64; the contract says 2.
    return code == .validationFailure ? AppError.Code.usage.rawValue : code.rawValue
  }
}
