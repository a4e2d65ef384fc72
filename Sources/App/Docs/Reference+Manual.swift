// SPDX-License-Identifier: Apache-2.0
import Decide
import Foundation

extension Reference {
  /// The manual page, for `man`.
  var manual: String {
    var lines = [
      ".TH DECORO 1 \"\" \"Decoro \(Engine.version)\" \"Decoro\"", ".SH NAME",
      "decoro \\- \(roff(command.abstract ?? ""))", ".SH SYNOPSIS", ".B decoro", ".I command", "[options]",
      ".SH DESCRIPTION", roff(command.discussion ?? ""), ".SH COMMANDS",
    ]
    for command in command.shown {
      lines += [".SS \(command.fullName)", roff(command.abstract ?? "")]
      if let discussion = command.discussion { lines += paragraphs(discussion) }
      for option in command.options { lines += [".TP", ".B \(roff(option.written))", roff(option.explained)] }
    }
    lines += [".SH EXIT STATUS"]
    for (code, meaning) in Self.exitCodes { lines += [".TP", ".B \(code)", roff(meaning)] }
    lines += [".SH ENVIRONMENT"]
    for (name, meaning) in Self.environment { lines += [".TP", ".B \(name)", roff(meaning)] }
    return lines.joined(separator: "\n") + "\n"
  }

  private static let exitCodes = [
    ("0", "Nothing to report."),
    ("1", "A text at or above --fail-on; an example that does not hold; warnings with --strict."),
    ("2", "Wrong use."), ("3", "The protocol has errors."),
    ("4", "An input could not be read; the others are answered."),
    ("5", "The answer could not be written."),
  ]

  private static let environment = [
    ("LC_ALL, LC_MESSAGES, LANG", "Language of messages: es, pt or en; else Spanish."),
    ("NO_COLOR", "Not empty: no colours."),
    ("DECORO_SHARE", "The folder with protocols and pages, where it is not beside the program."),
  ]

  private func paragraphs(_ text: String) -> [String] {
    var lines = [".PP"]
    var isInside = false
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let isExample = line.hasPrefix("  ")
      if isExample != isInside { lines.append(isExample ? ".nf" : ".fi") }
      isInside = isExample
      lines.append(line.isEmpty ? ".PP" : roff(String(line)))
    }
    return lines + (isInside ? [".fi"] : [])
  }

  /// Backslashes and hyphens as roff writes them; a line may not begin with its control characters.
  private func roff(_ text: String) -> String {
    let escaped = text.replacingOccurrences(of: "\\", with: "\\e").replacingOccurrences(of: "-", with: "\\-")
    return escaped.hasPrefix(".") || escaped.hasPrefix("'") ? "\\&" + escaped : escaped
  }
}
