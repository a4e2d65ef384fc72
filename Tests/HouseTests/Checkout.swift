// SPDX-License-Identifier: Apache-2.0
import Foundation
import Testing

/// The files of this checkout, as text. Rules are functions over such files, so that each of them can
/// also be shown a bad one.
struct TextFile: Sendable, CustomTestStringConvertible {
  /// From the checkout's root, with `/`.
  let path: String
  let text: String

  var name: String { String(path.split(separator: "/").last ?? "") }
  var lines: [Substring] { text.split(separator: "\n", omittingEmptySubsequences: false) }
  /// The target of a file in `Sources/` or `Tests/`.
  var target: String { path.split(separator: "/").dropFirst().first.map(String.init) ?? "" }
  var testDescription: String { path }

  /// Whether the bytes of a word are anywhere: a quick no for the many files where they are not.
  func mentions(_ word: String) -> Bool { Data(text.utf8).range(of: Data(word.utf8)) != nil }
}

enum Checkout {
  static let root = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// What is not ours or not kept: build folders, tools, results.
  private static let skipped: Set<String> = [".git", ".venv", "artefacts", "dist", "__pycache__", "node_modules"]
  private static let textual: Set<String> = [
    "swift", "md", "py", "sh", "yaml", "yml", "css", "js", "html", "mustache", "svg", "h", "modulemap", "json", "jsonl",
    "txt", "service",
  ]

  /// Every text file; scripts have no extension and are recognised by their first line.
  static let files: [TextFile] = {
    var found: [TextFile] = []
    var folders = [""]
    while let folder = folders.popLast() {
      let url = folder.isEmpty ? root : root.appendingPathComponent(folder)
      for name in (try? FileManager.default.contentsOfDirectory(atPath: url.path)) ?? [] {
        let path = folder.isEmpty ? name : folder + "/" + name
        if skipped.contains(name) || name.hasPrefix(".build") { continue }
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: url.appendingPathComponent(name).path, isDirectory: &isFolder)
        else { continue }
        if isFolder.boolValue {
          folders.append(path)
        } else if let text = read(path), isText(name, text) {
          found.append(TextFile(path: path, text: text))
        }
      }
    }
    return found.sorted { $0.path < $1.path }
  }()

  static let swift = files.filter { $0.path.hasSuffix(".swift") }
  static let sources = swift.filter { $0.path.hasPrefix("Sources/") }

  static func file(_ path: String) -> TextFile? { files.first { $0.path == path } }

  private static func isText(_ name: String, _ text: String) -> Bool {
    if let dot = name.lastIndex(of: "."), dot != name.startIndex {
      return textual.contains(String(name[name.index(after: dot)...]))
    }
    return text.hasPrefix("#!") || name.hasPrefix(".")
  }

  private static func read(_ path: String) -> String? {
    guard let data = FileManager.default.contents(atPath: root.appendingPathComponent(path).path) else { return nil }
    return String(data: data, encoding: .utf8)
  }
}
