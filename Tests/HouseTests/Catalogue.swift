// SPDX-License-Identifier: Apache-2.0

/// A detector is a file and a line in its family's list. The line is easily forgotten, and then the
/// detector does nothing, silently.
enum Catalogue {
  /// Detectors and word lists that are written and stand in no list.
  static func forgotten(in files: [TextFile], type: String) -> [String] {
    let listed = Set(files.flatMap { names(listedIn: $0, type: type) })
    return files.flatMap { file in
      declared(in: file, type: type).filter { !listed.contains($0) }.map { "\(file.path): \($0)" }
    }
  }

  /// The names after `static let` that hold one value of the type.
  static func declared(in file: TextFile, type: String) -> [String] {
    file.lines.compactMap { line in
      let words = line.split(whereSeparator: { !($0.isLetter || $0.isNumber || $0 == "_") })
      guard let at = words.firstIndex(of: "let"), at > 0, words[at - 1] == "static", at + 1 < words.count else {
        return nil
      }
      let name = String(words[at + 1])
      let one = line.contains("= \(type)(") || line.contains(": \(type) =")
      return one && !file.path.hasSuffix("/Catalogue.swift") ? name : nil
    }
  }

  /// The words between `[` and `]` of a list, and those of a sum of lists.
  static func names(listedIn file: TextFile, type: String) -> [String] {
    file.text.ranges(of: ": [\(type)] =").flatMap { found in
      let rest = file.text[found.upperBound...]
      let end = rest.firstRange(of: "\n  }")?.lowerBound ?? rest.firstRange(of: "\n}")?.lowerBound ?? rest.endIndex
      return rest[..<end].split(separator: "\n").flatMap(words)
    }
  }

  /// The words of a line of code, its comment apart.
  private static func words(of line: Substring) -> [String] {
    let code = line.firstRange(of: "//").map { line[..<$0.lowerBound] } ?? line
    return code.split(whereSeparator: { !($0.isLetter || $0.isNumber || $0 == "_") }).map(String.init)
  }

  /// Detectors that live in another family's folder than their id says.
  static func misplaced(in file: TextFile) -> [String] {
    let parts = file.path.split(separator: "/")
    guard parts.count == 4 else { return [] }
    let family = parts[2] + "."
    return file.text.ranges(of: "= Detector(").compactMap { found in
      let id = file.text[found.upperBound...].drop(while: { $0.isWhitespace }).dropFirst().prefix { $0 != "\"" }
      return id.hasPrefix(family) ? nil : "\(file.path): \(id)"
    }
  }
}
