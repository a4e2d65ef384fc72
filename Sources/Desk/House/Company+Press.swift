// SPDX-License-Identifier: Apache-2.0
import Store
import Vocabulary

// «Me escribió un periodista»: whoever got the question passes it on and is done; who speaks about it answers by the deadline.

extension Company {
  static let longestDeadline: Duration = .seconds(90 * 86_400)

  /// Goes to whoever speaks about that subject; where nobody is named for it, to an owner.
  public func passOn(
    _ actor: Actor, outlet: String, question: String, subject: String, deadline: Moment
  ) async throws -> PressQuestion {
    try actor.require(.takePart)
    let (outlet, question, subject) = (outlet.tidied, question.tidied, subject.tidied)
    guard (1...120).contains(outlet.count), (1...2000).contains(question.count), subject.count <= 120 else {
      throw Refusal.badText
    }
    let now = tools.now()
    guard now.adding(.seconds(-3600)) < deadline, deadline < now.adding(Company.longestDeadline) else {
      throw Refusal.badDate
    }
    return try await records.write { records in
      guard let holder = try records.speaker(about: subject) else { throw Refusal.choiceGone }
      var told = PressQuestion(
        outlet: outlet, question: question, subject: subject, deadline: deadline, holder: holder, toldBy: actor.id,
        at: now)
      told.id = try records.add(told)
      try records.append(
        Entry(
          "press.passed-on", about: told.reference, by: actor.member.reference, at: now,
          data: ["holder": .text(Member.reference(holder)), "deadline": .text(deadline.text)]))
      return told
    }
  }

  /// One's own to answer; owners see all of them.
  public func pressQuestions(_ actor: Actor, onlyOpen: Bool = false) async throws -> [PressQuestion] {
    try actor.require(.takePart)
    let isOwner = actor.may(.manageProfiles)
    return try await records.read {
      try $0.pressQuestions(of: isOwner && !onlyOpen ? nil : actor.id, onlyOpen: onlyOpen, count: 100)
    }
  }

  /// Answered, with what was said; or declined, with why. By whoever speaks, or an owner.
  public func end(
    _ actor: Actor, press id: Int64, as state: PressQuestion.State, _ answer: String
  ) async throws {
    try actor.require(.takePart)
    let answer = answer.tidied
    guard state != .open, (1...3000).contains(answer.count) else { throw Refusal.badText }
    let now = tools.now()
    try await records.write { records in
      guard let question = try records.pressQuestion(id) else { throw Refusal.notFound }
      if question.holder != actor.id { try actor.require(.manageProfiles) }
      guard try records.end(press: id, as: state, answer) else { throw Refusal.alreadyDone }
      try records.append(
        Entry("press.\(state.rawValue)", about: question.reference, by: actor.member.reference, at: now))
    }
  }
}

extension Transaction {
  /// Who answers the press about a subject: whoever is named for it, else an owner.
  func speaker(about subject: String) throws -> Int64? {
    try spokespeople().first { $0.subject == subject }?.member ?? members(with: .owner).first?.id
  }

  /// What somebody had to answer goes to whoever speaks about it now.
  func handOnPress(of leaver: Member, by actor: Actor, at now: Moment) throws {
    for question in try pressQuestions(of: leaver.id, onlyOpen: true, count: .max) {
      guard let holder = try speaker(about: question.subject), try hand(press: question.id, to: holder) else {
        continue
      }
      try append(
        Entry(
          "press.handed-on", about: question.reference, by: actor.member.reference, at: now,
          data: ["holder": .text(Member.reference(holder))]))
    }
  }
}
