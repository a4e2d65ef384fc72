// SPDX-License-Identifier: Apache-2.0

/// The form of files: licence line, length, and a few things that sources do not contain.
enum Form {
  static let licence = "SPDX-License-Identifier: Apache-2.0"
  static let longest = 400

  /// The licence stands in the first three lines (a script begins with `#!`, a page with its type).
  static func lacksLicence(_ file: TextFile) -> Bool {
    !file.lines.prefix(3).contains { $0.contains(licence) }
  }

  /// Tables of words stand apart, in files named `…+Table.swift`, and may be long.
  static func isTooLong(_ file: TextFile) -> Bool {
    file.lines.count - 1 > longest && !file.path.hasSuffix("+Table.swift")
  }

  /// What the sources do without, and why. Strings and comments count too: nobody needs the words there.
  static let forbidden: [(word: String, because: String)] = [
    ("try!", "an error is somebody's screen, not a crash"),
    ("as!", "a type that is not known is a question, not a crash"),
    ("Bundle.module", "it looks in the build folder; App finds the share folder and hands paths down"),
    ("NSRegularExpression", "its time is not linear in the text"),
    ("import RegexBuilder", "its time is not linear in the text"),
    ("Regex(", "its time is not linear in the text"),
    (".regularExpression", "its time is not linear in the text"),
  ]

  static func forbiddenWords(in file: TextFile) -> [String] {
    let suspects = forbidden.filter { file.mentions($0.word) }
    guard !suspects.isEmpty else { return [] }
    return file.lines.enumerated().flatMap { number, line in
      suspects.filter { contains(line, $0.word) }.map { "\(file.path):\(number + 1): \($0.word): \($0.because)" }
    }
  }

  /// `has!` is not `as!`: a word that begins with a letter begins where no letter stands before.
  private static func contains(_ line: Substring, _ word: String) -> Bool {
    var rest = line
    while let found = rest.firstRange(of: word) {
      let before = found.lowerBound == line.startIndex ? nil : line[line.index(before: found.lowerBound)]
      if !(word.first?.isLetter == true && before?.isLetter == true) { return true }
      rest = rest[found.upperBound...]
    }
    return false
  }

  /// A type with the name of its module makes every other type of the module unwritable from outside.
  static func isNamedLikeModule(_ file: TextFile) -> [String] {
    let kinds: Set<Substring> = ["struct", "class", "enum", "actor", "protocol", "typealias"]
    return file.lines.compactMap { line in
      let words = line.split(whereSeparator: { !($0.isLetter || $0.isNumber || $0 == "_" || $0 == "@") })
      guard let at = words.firstIndex(where: kinds.contains), at + 1 < words.count, words[at + 1] == file.target,
        !line.drop(while: { $0 == " " }).hasPrefix("//")
      else { return nil }
      return "\(file.path): \(words[at]) \(file.target)"
    }
  }

  /// Folders of somebody's machine. Written in pieces, so that this file may be read too.
  static let machines = [
    "/ho" + "me/", "/Us" + "ers/", "/ro" + "ot/", "/wo" + "rk/", "/op" + "t/swift", "/tm" + "p/dev", "C:" + "\\Users",
  ]

  static func machinePaths(in file: TextFile) -> [String] {
    let suspects = machines.filter { file.mentions($0) }
    guard !suspects.isEmpty else { return [] }
    return file.lines.enumerated().flatMap { number, line in
      suspects.filter { machine in
        line.ranges(of: machine).contains { beginsPath(line, $0.lowerBound) }
      }.map { "\(file.path):\(number + 1): \($0)" }
    }
  }

  /// A folder of ours may have the same name further down; a machine's begins the path.
  private static func beginsPath(_ line: Substring, _ at: Substring.Index) -> Bool {
    guard at > line.startIndex else { return true }
    let before = line[line.index(before: at)]
    return !before.isLetter && !before.isNumber && !"._-}~*".contains(before)
  }
}
