// SPDX-License-Identifier: Apache-2.0
import Compile
import Decide
import Detect
import Foundation
import Score
import Vocabulary

/// Rulesets and engines for tests.
public enum Protocols {
  /// The checkout's root, found from this file.
  public static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().resolvingSymlinksInPath()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// A shipped protocol (`decoro.es`, `cafe-andino.es`), compiled.
  public static func shipped(_ name: String) throws -> Ruleset {
    let path = root.appendingPathComponent("protocols/\(name).md")
    return try ruleset(String(contentsOf: path, encoding: .utf8))
  }

  /// Any document; `extends` finds the shipped ones.
  public static func ruleset(_ source: String) throws -> Ruleset {
    try compile(source, path: "protocol.md", bases: base).get().ruleset
  }

  /// A document with one article and these clauses.
  public static func ruleset(clauses: String) throws -> Ruleset {
    try ruleset(
      """
      ---
      decoro: 1
      title: Protocolo de prueba
      organization: Café Andino
      language: es
      topics: [café y recetas, nuestras tiendas y horarios]
      ---
      ## 1. Prueba
      Un texto.

      \(clauses)
      """)
  }

  public static func base(_ reference: String) -> (path: String, text: String)? {
    guard reference.hasPrefix("decoro:") else { return nil }
    let language = reference.dropFirst("decoro:".count).prefix { $0 != "@" }
    let path = root.appendingPathComponent("protocols/decoro.\(language).md")
    return (try? String(contentsOf: path, encoding: .utf8)).map { (path.path, $0) }
  }
}

extension Engine {
  /// The shipped Spanish protocol, for as many tests as want it.
  public static let spanish = Result { Engine(ruleset: try Protocols.shipped("decoro.es")) }

  /// The same with the shipped weights.
  public static let learned = Result { try withWeights(Protocols.shipped("decoro.es")) }

  /// Café Andino, which says what it is about.
  public static let learnedCafe = Result { try withWeights(Protocols.shipped("cafe-andino.es")) }

  public static func withWeights(_ ruleset: Ruleset) throws -> Engine {
    Engine(ruleset: ruleset, weights: try weights.get(), encoder: try encoder.get())
  }

  // Opened once: both are read whole, to see that nothing in them was altered.
  private static let weights = Result { try Weights(path: file("fast.weights")) }
  private static let encoder = Result { try Encoder(path: file("deep.weights")) }
  private static func file(_ name: String) -> String { Protocols.root.appendingPathComponent("weights/\(name)").path }

  /// What is decided about one text.
  public func decide(_ text: String, on surface: Surface = .comment) -> Decision {
    worker().decide(Post(text, surface: surface))
  }
}
