// SPDX-License-Identifier: Apache-2.0
import Foundation
import Mustache
import Vocabulary

/// The words of the interface, one catalogue a language: `texts/es.json`, `pt.json`, `en.json`.
struct Texts: Sendable {
  private let catalogues: [Language: Catalogue]

  init(folder: String) throws(StartFailure) {
    var catalogues: [Language: Catalogue] = [:]
    for language in Language.allCases {
      let path = "\(folder)/\(language.rawValue).json"
      guard let data = FileManager.default.contents(atPath: path) else { throw .missing(path) }
      guard let root = try? JSONSerialization.jsonObject(with: data) as? [String: Any] else { throw .unreadable(path) }
      catalogues[language] = Catalogue(root, language)
    }
    self.catalogues = catalogues
  }

  subscript(language: Language) -> Catalogue { catalogues[language] ?? Catalogue([:], language) }
}

/// One language's words, by their path in the file (`outcome.pass.title`).
struct Catalogue: Sendable {
  let language: Language
  let words: [String: String]
  /// The same, as templates walk it: `{{t.outcome.pass.title}}`.
  let tree: WordTree

  init(_ root: [String: Any], _ language: Language) {
    self.language = language
    var words: [String: String] = [:]
    func walk(_ node: Any, _ path: String) {
      if let text = node as? String { words[path] = text }
      for (key, child) in node as? [String: Any] ?? [:] { walk(child, path.isEmpty ? key : path + "." + key) }
    }
    walk(root, "")
    self.words = words
    tree = WordTree(root)
  }

  /// A missing word shows its own key: seen at once, and no page fails for it. A test keeps it from happening.
  subscript(key: String) -> String { words[key] ?? key }

  /// The words with `{name}` filled in.
  subscript(key: String, values: [String: String]) -> String {
    values.reduce(self[key]) { $0.replacingOccurrences(of: "{\($1.key)}", with: $1.value) }
  }
}

/// The words of a catalogue, by name, for the templates.
indirect enum WordTree: Sendable, MustacheParent, MustacheCustomRenderable {
  case word(String)
  case branch([String: WordTree])

  init(_ node: Any) {
    if let text = node as? String {
      self = .word(text)
    } else {
      self = .branch((node as? [String: Any] ?? [:]).mapValues(WordTree.init))
    }
  }

  func child(named name: String) -> Any? {
    if case .branch(let children) = self { children[name] } else { nil }
  }

  var renderText: String { if case .word(let text) = self { text } else { "" } }
  var isNull: Bool { false }
}

/// Why the server did not start. The texts are for the operator.
public enum StartFailure: Error, Sendable, CustomStringConvertible {
  case missing(String)
  case unreadable(String)
  case template(String, String)

  public var description: String {
    switch self {
    case .missing(let path): "\(path) is missing: the share folder is not complete. Say where it is with --share."
    case .unreadable(let path): "\(path) cannot be read as what it should be."
    case .template(let path, let reason): "\(path) is not a template: \(reason)"
    }
  }
}
