// SPDX-License-Identifier: Apache-2.0
import Compile
import Vocabulary

/// What all pages share: words, templates, head and foot.
struct Frame: Sendable {
  let texts: Texts
  let templates: Templates
  let assets: Assets
  let document: ProtocolDocument
  /// The text that `document` was read from.
  let source: String
  /// What people sign when they sign it.
  let revision: String
  /// Whether there is somewhere to sign in to.
  let hasOffice: Bool

  enum Page: String { case composer, reading, situations, problem, office, official }

  /// The page's language: the one asked for (`?lang=pt`), else the reader's, else the protocol's.
  func language(of visit: Visit) -> Language {
    let query = Form(visit.query.utf8, names: ["lang"])
    return query["lang"].flatMap(Language.init(rawValue:)) ?? .preferred(visit.acceptLanguage)
      ?? document.front.language
  }

  func view(_ visit: Visit, page: Page, title: String, language: Language? = nil) -> [String: Any] {
    let language = language ?? self.language(of: visit)
    let words = texts[language]
    let front = document.front
    return [
      "t": words.tree,
      "lang": language.rawValue,
      "title": title,
      "page": [page.rawValue: true],
      "css": assets.address(of: "decoro.css"),
      "js": assets.address(of: "composer.js"),
      "icon": assets.address(of: "icon.svg"),
      "hasoffice": hasOffice,
      "organization": front.organization,
      "protocol": [
        "title": front.title, "language": front.language.rawValue, "version": front.version ?? false,
        "revision": revision,
      ]
        as [String: Any],
      "languages": Language.allCases.map { other in
        [
          "id": other.rawValue, "name": texts[other]["language.own"], "short": other.rawValue.uppercased(),
          "on": other == language,
          "path": visit.method == "POST" ? "/" : HTMLPath.safe(visit.path),
        ] as [String: Any]
      },
    ]
  }
}

enum HTMLPath {
  /// A path that is put into our own links: only ours, never `//elsewhere`. Browsers leave out tabs and line breaks.
  static func safe(_ path: String) -> String {
    let isOurs = path.utf8.first == UInt8(ascii: "/") && !path.utf8.dropFirst().starts(with: "/".utf8)
    let isPlain = path.utf8.allSatisfy { $0 > 0x20 && $0 != 0x7F && $0 != UInt8(ascii: "\\") }
    return isOurs && isPlain ? path : "/"
  }
}
