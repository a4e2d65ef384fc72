// SPDX-License-Identifier: Apache-2.0
import Compile
import Foundation
import Vocabulary

@testable import Web

enum Support {
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().path
  static let web = root + "/web"

  static func text(_ path: String) -> String {
    FileManager.default.contents(atPath: path).map { String(decoding: $0, as: UTF8.self) } ?? ""
  }

  static func document(_ source: String) throws -> ProtocolDocument {
    try compile(source, path: "test.md") { _ in nil }.get().ruleset.document
  }

  /// A small protocol; what stands in it can be made hostile.
  static func source(title: String = "Protocolo", prose: String = "Tratamos bien a todos.", why: String = "Porque sí.")
    -> String
  {
    """
    ---
    decoro: 1
    title: \(title)
    organization: Café Andino
    language: es
    version: 2026.12
    effective: 2026-12-01
    ---
    ## 1. Cortesía

    \(prose)

    ```clause courtesy
    detect: [courtesy.insult]
    comment: {hide: 0.90, hold: 0.50}
    personal: advise
    why: \(why)
    flags: ["ese gerente es un «idiota»"]
    passes: ["no estoy de acuerdo"]
    ```

    ## Situaciones

    ### ¿Qué hago si me atacan?

    1. Respire.

    ```situation
    text: Usted es un idiota.
    surface: comment
    outcome: hide
    ```
    """
  }

  static func site(
    _ source: String = source(), limits: Limits = Limits(), log: AccessLog = .silent,
    check: @escaping @Sendable (Post, Decision.Depth) -> Decision = { _, depth in Support.decision(depth: depth) }
  ) throws -> Site {
    try Site(
      ServeOptions(
        document: document(source), checking: Checking(check: check), webFolder: web, limits: limits, log: log,
        ready: { _ in }))
  }

  static func decision(
    _ outcome: Outcome = .pass, findings: [Decision.Judged] = [], depth: Decision.Depth = .full
  ) -> Decision {
    Decision(
      outcome: outcome, revision: Revision("sha256:0"), engine: "test", language: .es, depth: depth, findings: findings)
  }

  /// Finds `word` wherever it stands first.
  static func finding(
    _ word: String, in post: Post, asks: Outcome = .advise, why: String = "Porque sí.",
    instead: String = "Sin insultar.",
    edit: String? = nil
  ) -> Decision.Judged? {
    let text = Array(post.text)
    let word = Array(word.utf8)
    guard text.count >= word.count else { return nil }
    guard let start = (0...(text.count - word.count)).first(where: { Array(text[$0..<($0 + word.count)]) == word })
    else { return nil }
    let bytes = start..<(start + word.count)
    let finding = Finding(DetectorID("courtesy.insult"), bytes, edit: edit.map { Finding.Edit(bytes, $0) })
    return Decision.Judged(
      finding, clause: "courtesy", asks: asks, why: Localized(asWritten: why), instead: Localized(asWritten: instead))
  }

  static func form(_ fields: [String: String]) -> Visit {
    let allowed = CharacterSet.alphanumerics
    let body = fields.map { "\($0.key)=\($0.value.addingPercentEncoding(withAllowedCharacters: allowed) ?? "")" }
    return Visit(method: "POST", path: "/", accept: "text/html", body: Array(body.joined(separator: "&").utf8))
  }
}

extension Answer {
  var text: String { String(decoding: body, as: UTF8.self) }
  func header(_ name: String) -> String? { headers.last { $0.name == name }?.value }
}
