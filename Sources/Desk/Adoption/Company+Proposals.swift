// SPDX-License-Identifier: Apache-2.0
import Compile
import Store
import Vocabulary

// A doubt or a comment becomes an example of a rule, and so a test of it.

/// An example that somebody proposes for a rule.
public struct ProposedExample: Sendable, Hashable {
  public enum Side: String, Sendable, CaseIterable { case flags, passes }
  public var clause: String
  public var side: Side
  public var text: String

  public init(clause: String, side: Side, text: String) {
    self.clause = clause
    self.side = side
    self.text = text
  }
}

extension Company {
  /// Writes the example into the newest draft of the actor, or into a new one that starts from what is in force. Whether the rule
  /// already decides it that way, the draft then says.
  public func propose(_ actor: Actor, _ example: ProposedExample, because of: String) async throws -> Int64 {
    try actor.require(.writeVersions)
    let text = example.text.tidied
    guard (1...1000).contains(text.count) else { throw Refusal.badText }
    let open = try await records.read { records in
      try records.versions().first { $0.state == .draft && $0.author == actor.id }
    }
    var source = open?.text
    if source == nil { source = try await versionInForce()?.text }
    guard let base = source else { throw Refusal.nothingInForce }
    guard case .success(let compiled) = tools.compile(base) else { throw Refusal.documentHasErrors }
    let document = compiled.ruleset.document
    let key: DraftChange.ItemKey = example.side == .flags ? .flags : .passes
    let changed = try Company.text(of: base, document, after: .add(clause: example.clause, key, text))
    // What breaks the document is not written.
    guard case .success = tools.compile(changed) else { throw Refusal.badText }
    let mark = try mark(of: changed)
    let now = tools.now()
    return try await records.write { records in
      let id: Int64
      if let open {
        id = try write(actor, changed, mark, to: open.id, seen: open.changedAt, records, at: now).id
      } else {
        id = try draft(actor, changed, mark, records, at: now)
      }
      try records.append(
        Entry(
          "example.proposed", about: "version:\(id)", by: actor.member.reference, at: now,
          data: ["clause": .text(example.clause), "side": .text(example.side.rawValue), "from": .text(of)]))
      return id
    }
  }

  /// The rules of what is in force, for a list to choose from.
  public func clauseNames() async throws -> [(id: String, article: Int, title: String)] {
    guard let version = try await versionInForce(), case .success(let compiled) = tools.compile(version.text) else {
      return []
    }
    return compiled.ruleset.clauses.map { ($0.id, $0.article, $0.articleTitle) }
  }
}
