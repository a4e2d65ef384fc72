// SPDX-License-Identifier: Apache-2.0
import Compile
import Crypto
import Foundation
import Store
import Vocabulary

// What is said about a passage of a draft, beside it and not in it.

/// A passage of a document that one can point to: a paragraph of an article.
public struct Passage: Sendable, Hashable, Identifiable {
  /// The hash of its words: a passage that moves keeps its remarks, one that is rewritten shows that they were of another.
  public var id: String
  public var article: Int
  /// Its first words.
  public var quote: String

  static let longestQuote = 160

  public static func all(of document: ProtocolDocument) -> [Passage] {
    var seen = Set<String>()
    return document.articles.flatMap { article in
      article.prose.split(separator: "\n\n").compactMap { part in
        let words = String(part).tidied
        guard !words.isEmpty else { return nil }
        let id = SHA256.hash(data: Data(words.utf8)).hex.prefix(16)
        guard seen.insert(String(id)).inserted else { return nil }
        return Passage(id: String(id), article: article.number, quote: String(words.prefix(longestQuote)))
      }
    }
  }
}

extension Company {
  static let mostRemarks = 500

  /// By whoever writes or approves, as long as the text may still change.
  public func remark(_ actor: Actor, on id: Int64, passage: String, _ text: String) async throws -> Int64 {
    guard actor.may(.writeVersions) || actor.may(.approveVersions) else {
      throw Refusal.notAllowed(.approveVersions)
    }
    let version = try await version(actor, id)
    guard version.state == .draft || version.state == .review else { throw Refusal.wrongState }
    let text = text.tidied
    guard (1...2000).contains(text.count) else { throw Refusal.badText }
    guard let document = await read(version.text).compiled?.ruleset.document,
      let found = Passage.all(of: document).first(where: { $0.id == passage })
    else { throw Refusal.changedMeanwhile }
    let remark = Remark(
      version: id, passage: passage, quote: found.quote, author: actor.id, text: text, at: tools.now())
    return try await records.write { records in
      guard try records.remarks(on: id).count < Company.mostRemarks else { throw Refusal.tooMany }
      let number = try records.add(remark)
      try records.append(
        Entry("version.remarked", about: version.reference, by: actor.member.reference, at: remark.at))
      return number
    }
  }

  public func remarks(_ actor: Actor, on id: Int64) async throws -> [Remark] {
    try actor.require(.seeVersions)
    return try await records.read { records in
      guard try records.version(id) != nil else { throw Refusal.notFound }
      return try records.remarks(on: id)
    }
  }

  /// Done with: by whoever made it, or whoever writes.
  public func settle(_ actor: Actor, remark id: Int64, on version: Int64) async throws {
    try actor.require(.seeVersions)
    let now = tools.now()
    try await records.write { records in
      guard let remark = try records.remark(id), remark.version == version else { throw Refusal.notFound }
      if remark.author != actor.id { try actor.require(.writeVersions) }
      guard try records.settle(remark: id, by: actor.id, at: now) else { throw Refusal.alreadyDone }
      try records.append(
        Entry(
          "version.remark-settled", about: Version.reference(version), by: actor.member.reference, at: now))
    }
  }
}
