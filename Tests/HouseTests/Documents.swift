// SPDX-License-Identifier: Apache-2.0

/// Documents that must say the same as something else.
enum Documents {
  /// The skeleton of a Markdown text: levels of headings, and the language of each code block.
  static func skeleton(of text: String) -> [String] {
    var found: [String] = []
    var inBlock = false
    for line in text.split(separator: "\n") {
      if line.hasPrefix("```") {
        if !inBlock { found.append("block \(line.dropFirst(3))") }
        inBlock.toggle()
      } else if !inBlock, line.hasPrefix("#") {
        found.append(String(line.prefix { $0 == "#" }))
      }
    }
    return found
  }

  /// The commands of the console blocks: they are the same in every language.
  static func commands(of text: String) -> [Substring] {
    text.split(separator: "\n").filter { $0.hasPrefix("$ decoro") || $0.hasPrefix("scripts/") }
  }

  /// The first second-level heading of a change log.
  static func topOfChanges(_ text: String) -> Substring? {
    text.split(separator: "\n").first { $0.hasPrefix("## ") }
  }

  /// Local targets of Markdown links that do not exist, from a document in `folder`.
  static func brokenLinks(in file: TextFile, exists: (String) -> Bool) -> [String] {
    let folder = file.path.split(separator: "/").dropLast()
    return file.text.ranges(of: "](").compactMap { opening in
      let target = file.text[opening.upperBound...].prefix { $0 != ")" && $0 != " " && $0 != "\n" }
      let path = target.split(separator: "#", omittingEmptySubsequences: false).first ?? ""
      guard !path.isEmpty, !path.contains(":"), !path.contains("<") else { return nil }
      var parts = path.hasPrefix("/") ? [] : Array(folder)
      for part in path.split(separator: "/") where part != "." {
        if part == ".." { _ = parts.popLast() } else { parts.append(part) }
      }
      return exists(parts.joined(separator: "/")) ? nil : "\(file.path): \(target)"
    }
  }

  /// The routes that sources name, one case of the site's table each: `case "/healthz":`.
  static func routes(in file: TextFile) -> [String] {
    file.lines.flatMap { line -> [String] in
      ["case \"/", "case _ where path.hasPrefix(\"/"].flatMap { opening in
        line.ranges(of: opening).map { "/" + line[$0.upperBound...].prefix { $0 != "\"" } }
      }
    }
  }
}
