// SPDX-License-Identifier: Apache-2.0
import Compile
import Vocabulary

/// From a clause's id to where people read it.
struct Guide: Sendable {
  let language: Language
  private let places: [String: (article: Int, title: String)]

  init(_ document: ProtocolDocument) {
    language = document.front.language
    places = Dictionary(
      document.clauses.map { ($0.id, (article: $0.article, title: $0.articleTitle)) }, uniquingKeysWith: { a, _ in a })
  }

  func place(of clause: String) -> (article: Int, title: String)? { places[clause] }
}
