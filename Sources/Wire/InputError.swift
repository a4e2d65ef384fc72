// SPDX-License-Identifier: Apache-2.0
import Vocabulary

/// Why a line, a body or a file could not be read. Ids are part of the contract; messages are for people.
public enum InputError: Error, Sendable, Hashable {
  /// `at` counts bytes from 0.
  case notJSON(at: Int, expected: Expected)
  case notAnObject
  case tooDeep(limit: Int)
  case noText
  case badText
  case badID
  case badSurface
  case badAudience
  case badLanguage
  case badAuthor
  case badThread
  case badDepth
  case badPosts
  case badPublished
  /// In `replay` and `eval`, where the line's own outcome is compared with.
  case badOutcome
  case badLabels
  case authorOnPersonal
  case linkOnPersonal
  case listOnPersonal
  case tooManyPosts(limit: Int)
  /// `limit` in bytes.
  case lineTooLong(limit: Int)
  case textTooLong(limit: Int)
  case cannotOpen(path: String, reason: String)
  case cannotRead(path: String, reason: String)

  /// What would have been JSON at that place.
  public enum Expected: String, Sendable, Hashable {
    case value, key, colon, commaOrBrace, commaOrBracket, endOfString, escape, digit, nothingMore
  }

  /// Stable: programs compare it and the manual has a page of that name.
  public var id: String {
    switch self {
    case .notJSON: "input.not-json"
    case .notAnObject: "input.not-an-object"
    case .tooDeep: "input.too-deep"
    case .noText: "input.no-text"
    case .badText: "input.bad-text"
    case .badID: "input.bad-id"
    case .badSurface: "input.bad-surface"
    case .badAudience: "input.bad-audience"
    case .badLanguage: "input.bad-lang"
    case .badAuthor: "input.bad-author"
    case .badThread: "input.bad-thread"
    case .badDepth: "input.bad-depth"
    case .badPosts: "input.bad-posts"
    case .badPublished: "input.bad-published"
    case .badOutcome: "input.bad-outcome"
    case .badLabels: "input.bad-labels"
    case .authorOnPersonal: "input.author-on-personal"
    case .linkOnPersonal: "input.link-on-personal"
    case .listOnPersonal: "input.list-on-personal"
    case .tooManyPosts: "input.too-many-posts"
    case .lineTooLong: "input.line-too-long"
    case .textTooLong: "input.text-too-long"
    case .cannotOpen: "input.cannot-open"
    case .cannotRead: "input.cannot-read"
    }
  }

  /// One of each, for the manual and for tests.
  public static let samples: [InputError] = [
    .notJSON(at: 16, expected: .colon), .notAnObject, .tooDeep(limit: JSONScanner.depthLimit), .noText, .badText,
    .badID, .badSurface, .badAudience, .badLanguage, .badAuthor, .badThread, .badDepth, .badPosts, .badPublished,
    .badOutcome,
    .badLabels, .authorOnPersonal,
    .linkOnPersonal, .listOnPersonal, .tooManyPosts(limit: 1000), .lineTooLong(limit: 4 << 20),
    .textTooLong(limit: 4 << 20), .cannotOpen(path: "posts.jsonl", reason: "No such file or directory"),
    .cannotRead(path: "posts", reason: "Is a directory"),
  ]
}
