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
  /// A draft with the example in it, read and found sound before anything is kept.
  struct Proposal: Sendable {
    let example: ProposedExample
    let text: String
    let mark: TextMark
    /// The actor's own draft that it goes into; nil: a new one.
    let into: Version?
  }

  /// Writes the example into the newest draft of the actor, or into a new one that starts from what is in force. Whether the rule
  /// already decides it that way, the draft then says.
  public func propose(_ actor: Actor, _ example: ProposedExample, because of: String) async throws -> Int64 {
    let proposal = try await proposal(actor, example)
    let now = tools.now()
    return try await records.write { records in try add(proposal, actor, because: of, records, at: now) }
  }

  func proposal(_ actor: Actor, _ example: ProposedExample) async throws -> Proposal {
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
    return Proposal(example: example, text: changed, mark: try mark(of: changed), into: open)
  }

  /// For acts that keep something beside it in the same transaction.
  func add(
    _ proposal: Proposal, _ actor: Actor, because of: String, _ records: Transaction, at now: Moment
  ) throws -> Int64 {
    let id: Int64
    if let open = proposal.into {
      id = try write(actor, proposal.text, proposal.mark, to: open.id, seen: open.changedAt, records, at: now).id
    } else {
      id = try draft(actor, proposal.text, proposal.mark, records, at: now)
    }
    try records.append(
      Entry(
        "example.proposed", about: "version:\(id)", by: actor.member.reference, at: now,
        data: [
          "clause": .text(proposal.example.clause), "side": .text(proposal.example.side.rawValue), "from": .text(of),
        ]))
    return id
  }

  /// The rules of what is in force, for a list to choose from.
  public func clauseNames() async throws -> [(id: String, article: Int, title: String)] {
    guard let version = try await versionInForce(), case .success(let compiled) = tools.compile(version.text) else {
      return []
    }
    return compiled.ruleset.clauses.map { ($0.id, $0.article, $0.articleTitle) }
  }
}
