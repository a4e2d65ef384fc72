// SPDX-License-Identifier: Apache-2.0

extension Reference {
  /// docs/cli.md.
  var markdown: String {
    var lines = [
      "# The command line", "", "This page is made by `decoro docs cli`; `scripts/docs` says when it is out of date.",
      "",
    ]
    lines += [command.abstract ?? "", "", command.discussion ?? "", ""]
    lines += ["| command | what it does |", "|---|---|"]
    lines += command.shown.map {
      "| [`\($0.fullName)`](#\($0.fullName.replacingOccurrences(of: " ", with: "-"))) | \($0.abstract ?? "") |"
    }
    for command in command.shown { lines += section(command) }
    return lines.joined(separator: "\n") + "\n"
  }

  private func section(_ command: Command) -> [String] {
    var lines = ["", "## \(command.fullName)", "", command.abstract ?? ""]
    if let discussion = command.discussion { lines += ["", fenced(discussion)] }
    guard !command.options.isEmpty else { return lines }
    lines += ["", "| option | meaning |", "|---|---|"]
    lines += command.options.map { "| `\(escaped($0.written))` | \(escaped($0.explained)) |" }
    return lines
  }

  /// Examples are indented in the help; in Markdown they are a block.
  private func fenced(_ text: String) -> String {
    var lines: [String] = []
    var isInside = false
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let isExample = line.hasPrefix("  ")
      if isExample != isInside { lines += isExample ? ["", "```sh"] : ["```"] }
      isInside = isExample
      lines.append(isExample ? String(line.dropFirst(2)) : String(line))
    }
    return (lines + (isInside ? ["```"] : [])).joined(separator: "\n")
  }

  private func escaped(_ text: String) -> String { text.replacingOccurrences(of: "|", with: "\\|") }
}
