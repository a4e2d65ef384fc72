// SPDX-License-Identifier: Apache-2.0
import Store

// Doubts about an article, and their answers.

extension Company {
  @discardableResult
  public func ask(_ actor: Actor, article: Int, _ text: String) async throws -> Int64 {
    try actor.require(.takePart)
    let text = text.tidied
    guard (1...2000).contains(text.count) else { throw Refusal.badText }
    guard let version = try await versionInForce(), case .success(let compiled) = tools.compile(version.text) else {
      throw Refusal.nothingInForce
    }
    guard compiled.ruleset.document.articles.contains(where: { $0.number == article }) else { throw Refusal.choiceGone }
    let now = tools.now()
    return try await records.write { records in
      let id = try records.add(
        Question(version: version.id, article: article, member: actor.id, text: text, askedAt: now))
      try records.append(
        Entry(
          "question.asked", about: "question:\(id)", by: actor.member.reference, at: now, revision: version.revision))
      return id
    }
  }

  /// With an example that it becomes, both are kept or neither: whoever is refused the example sends the form again, and the doubt
  /// would be answered by then. Gives the draft with the example in it.
  @discardableResult
  public func answer(
    _ actor: Actor, _ question: Int64, _ text: String, with example: ProposedExample? = nil
  ) async throws -> Int64? {
    try actor.require(.answerQuestions)
    let text = text.tidied
    guard (1...4000).contains(text.count) else { throw Refusal.badText }
    var proposal: Proposal?
    if let example { proposal = try await self.proposal(actor, example) }
    let (proposed, now) = (proposal, tools.now())
    return try await records.write { records in
      guard try records.question(question) != nil else { throw Refusal.notFound }
      guard try records.answer(question, text, by: actor.id, at: now) else { throw Refusal.alreadyDone }
      try records.append(
        Entry("question.answered", about: "question:\(question)", by: actor.member.reference, at: now))
      return try proposed.map { try add($0, actor, because: "question:\(question)", records, at: now) }
    }
  }

  public func openQuestions(_ actor: Actor) async throws -> [Question] {
    try actor.require(.answerQuestions)
    return try await records.read { try $0.openQuestions() }
  }

  public func ownQuestions(_ actor: Actor) async throws -> [Question] {
    try await records.read { try $0.questions(of: actor.id) }
  }
}
