// SPDX-License-Identifier: Apache-2.0

/// Text travels one way, and so do imports. SwiftPM alone lets an undeclared sibling compile, so the
/// import lines themselves are read.
enum Imports {
  /// What each target may import of the project, nearest to the text first.
  static let siblings: [String: Set<String>] = [
    "Vocabulary": [],
    "Normalise": ["Vocabulary"],
    "Score": ["Vocabulary", "Normalise", "CScore"],
    "Detect": ["Vocabulary", "Normalise", "Score"],
    "Compile": ["Vocabulary", "Normalise", "Detect", "CMarkGFM"],
    "Decide": ["Vocabulary", "Normalise", "Score", "Detect", "Compile"],
    "Wire": ["Vocabulary", "Decide"],
    "Store": ["Vocabulary"],
    "Pictures": ["CTurboJPEG", "CSpng"],
    "Desk": ["Vocabulary", "Compile", "Decide", "Store", "Pictures"],
    "Web": ["Vocabulary", "Normalise", "Detect", "Compile", "Decide", "Wire", "Store", "Desk", "CQREncode"],
    "App": [
      "Vocabulary", "Normalise", "Score", "Detect", "Compile", "Decide", "Wire", "Store", "Desk", "Web", "CSodium",
      "COutside",
    ],
    "TestKit": ["Vocabulary", "Normalise", "Score", "Detect", "Compile", "Decide", "Wire", "Store", "Desk"],
    "Fuzz": ["Vocabulary", "Normalise", "Detect", "Compile", "Decide", "Wire"],
    "CMarkGFM": [],
    "CSodium": [],
    "CQREncode": [],
    "COutside": [],
    "CTurboJPEG": [],
    "CSpng": [],
    "CScore": [],
  ]

  /// What comes from outside: a library is named by the few targets that exist to use it.
  static let libraries: [String: Set<String>] = [
    "Yams": ["Compile"],
    "GRDB": ["Store"],
    "Crypto": ["Compile", "Detect", "Score", "Store", "Desk", "App"],
    "ArgumentParser": ["App"],
    "JWTKit": ["Desk"],
    "Hummingbird": ["Web", "App"],
    "HummingbirdCore": ["Web"],
    "HTTPTypes": ["Web"],
    "NIOCore": ["Web"],
    "NIOHTTPTypes": ["Web"],
    "NIOPosix": ["Web"],
    "Logging": ["Web", "App"],
    "ServiceLifecycle": ["Web", "App"],
    "Mustache": ["Web"],
    "Testing": ["TestKit"],
  ]

  /// Part of Swift and the system: everybody's, but Foundation only where nothing runs once a text.
  /// Its strings take a time in the square of a text's combining marks.
  static let system: Set<String> = [
    "Swift", "Glibc", "Dispatch", "Synchronization", "Foundation", "FoundationEssentials",
  ]
  static let withoutFoundation: Set<String> = ["Vocabulary", "Normalise", "Score", "Detect", "Decide", "Wire"]

  /// What is wrong with the imports of one file.
  static func faults(in file: TextFile) -> [String] {
    guard let mayImport = siblings[file.target] else {
      return ["\(file.path): target \(file.target) is not in the table"]
    }
    return modules(in: file).compactMap { module in
      if system.contains(module) {
        return module.hasPrefix("Foundation") && withoutFoundation.contains(file.target)
          ? "\(file.path): \(file.target) does without Foundation" : nil
      }
      if siblings[module] != nil {
        return mayImport.contains(module) ? nil : "\(file.path): \(file.target) may not import \(module)"
      }
      guard let users = libraries[module] else { return "\(file.path): \(module) is a library nobody decided on" }
      return users.contains(file.target) ? nil : "\(file.path): \(module) belongs to \(users.sorted())"
    }
  }

  /// The modules that a file imports, whatever stands before or after `import`.
  static func modules(in file: TextFile) -> [String] {
    file.lines.compactMap { line in
      let words = line.split(whereSeparator: { $0 == " " || $0 == "\t" })
      guard let at = words.firstIndex(of: "import"), words[..<at].allSatisfy(isModifier) else { return nil }
      var rest = words[(at + 1)...]
      if let kind = rest.first,
        ["struct", "class", "enum", "protocol", "func", "typealias", "let", "var"].contains(kind)
      {
        rest = rest.dropFirst()
      }
      return rest.first?.split(separator: ".").first.map(String.init)
    }
  }

  private static func isModifier(_ word: Substring) -> Bool {
    word.hasPrefix("@") || ["public", "internal", "package", "private", "fileprivate"].contains(word)
  }

  /// What `Package.swift` lets a target depend on, read from its text: the names of siblings between
  /// this target's name and the next one's.
  static func declared(in manifest: TextFile) -> [String: Set<String>] {
    var found: [String: Set<String>] = [:]
    let starts = [".target(", ".executableTarget(", ".systemLibrary(", ".testTarget("]
    var current: String?
    for line in manifest.lines {
      let code = line.split(separator: "//", maxSplits: 1, omittingEmptySubsequences: false)[0]
      var names = quoted(String(code))
      if starts.contains(where: code.contains) {
        current = code.contains("name:") && !names.isEmpty ? names.removeFirst() : ""
      }
      if current == "", code.contains("name:"), !names.isEmpty { current = names.removeFirst() }
      if let current, !current.isEmpty { found[current, default: []].formUnion(names.filter { siblings[$0] != nil }) }
    }
    return found
  }

  private static func quoted(_ line: String) -> [String] {
    line.split(separator: "\"", omittingEmptySubsequences: false).enumerated().filter { $0.offset % 2 == 1 }
      .map { String($0.element) }
  }
}
