// SPDX-License-Identifier: Apache-2.0
import Foundation
import Vocabulary

/// The language in which the program itself speaks. See docs/decisions/0004-the-language-of-the-command-line.md.
enum Speech {
  /// For screens that come before any option is known.
  static var language: Language {
    let arguments = CommandLine.arguments
    if let place = arguments.firstIndex(of: "--explain-in"), place + 1 < arguments.count,
      let asked = Language(rawValue: arguments[place + 1])
    {
      return asked
    }
    return language(of: ProcessInfo.processInfo.environment)
  }

  /// The first of the three variables that is set decides, as everywhere; what is no language of ours is Spanish.
  static func language(of environment: [String: String]) -> Language {
    let set = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { environment[$0] }.first { !$0.isEmpty }
    return set.flatMap { Language(rawValue: String($0.prefix { $0.isLetter })) } ?? .es
  }
}
