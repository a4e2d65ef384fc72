// SPDX-License-Identifier: Apache-2.0
import Crypto
import Foundation

/// What happened, before it has its place in the chain.
public struct Entry: Sendable, Hashable {
  public var at: Moment
  /// A short verb of the closed list: `version.signed`.
  public var what: String
  /// What it is about: `version:3`, `member:17`.
  public var about: String
  /// `member:17`, or `decoro` for what happens by itself.
  public var who: String
  /// The version of the protocol that justified it; empty where none did.
  public var revision: String
  public var data: [String: JSON]
  /// Paths in `data` where something was masked before it was written.
  public var masked: [String]
  /// What people wrote, by its path: the ledger keeps its salted hash, and the text beside it, which can be erased.
  public var contents: [String: String]

  public init(
    _ what: String, about: String, by who: String, at: Moment, revision: String = "", data: [String: JSON] = [:],
    masked: [String] = [], contents: [String: String] = [:]
  ) {
    self.at = at
    self.what = what
    self.about = about
    self.who = who
    self.revision = revision
    self.data = data
    self.masked = masked
    self.contents = contents
  }
}

/// One line of the ledger. The line is canonical JSON, `{"entry":{…},"sha256":"…"}`: the hash is of the bytes of `{…}`, which
/// hold the hash of the line before. So each byte of a line is under a hash, and `sha256sum` can check it.
public struct LedgerLine: Sendable, Hashable {
  public let n: Int
  public let sha256: String
  public let text: String

  /// The hash that the first line follows.
  public static let beginning = String(repeating: "0", count: 64)

  init(_ entry: Entry, n: Int, after previous: String, data: [String: JSON]) {
    var members: [String: JSON] = [
      "about": .text(entry.about), "at": .text(entry.at.text), "n": .int(n), "prev": .text(previous),
      "revision": .text(entry.revision), "what": .text(entry.what), "who": .text(entry.who),
    ]
    if !data.isEmpty { members["data"] = .object(data) }
    if !entry.masked.isEmpty { members["masked"] = .list(entry.masked.sorted().map(JSON.text)) }
    let body = JSON.object(members).canonical
    self.n = n
    sha256 = SHA256.hash(data: Data(body.utf8)).hex
    text = "{\"entry\":\(body),\"sha256\":\"\(sha256)\"}"
  }
}

extension Sequence<UInt8> {
  /// Two lower-case digits a byte.
  public var hex: String {
    let digits = Array("0123456789abcdef".utf8)
    var out: [UInt8] = []
    for byte in self { out += [digits[Int(byte >> 4)], digits[Int(byte & 15)]] }
    return String(decoding: out, as: UTF8.self)
  }
}

/// What stands in the ledger for a text that can be erased.
enum Commitment {
  static func salt() -> String {
    var generator = SystemRandomNumberGenerator()
    return (0..<16).map { _ in UInt8.random(in: 0...255, using: &generator) }.hex
  }

  /// Without the salt, nobody can find a short text by trying all of them.
  static func hash(_ text: String, salt: String) -> String {
    SHA256.hash(data: Data((salt + ":" + text).utf8)).hex
  }
}
