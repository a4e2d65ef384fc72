// SPDX-License-Identifier: Apache-2.0
import Compile
import Foundation
import Store
import Vocabulary

// What official profiles say: written by one, approved by another, posted by hand, withdrawn or corrected in sight.

public enum PublicationAct: String, Sendable, CaseIterable {
  case edit, submit, approve, sendBack, schedule, publish, withdraw, correct, confirm, dropCorrection, invite

  /// Whoever sees the harm may stop a message, or what corrects it; the rest is for those who write for its profile.
  var isWriting: Bool { ![.approve, .sendBack, .withdraw, .confirm, .dropCorrection].contains(self) }
}

extension Company {
  public static let publicationTable = StateTable<Publication.State, PublicationAct>([
    .init(.edit, [.draft, .review, .approved, .scheduled], to: .draft, .draftPosts),
    .init(.submit, [.draft], to: .review, .draftPosts),
    .init(.approve, [.review], to: .approved, .approvePosts),
    .init(.sendBack, [.review, .approved, .scheduled], to: .draft, .approvePosts),
    .init(.schedule, [.approved, .scheduled], to: .scheduled, .draftPosts),
    .init(.publish, [.approved, .scheduled], to: .published, .draftPosts),
    .init(.withdraw, [.draft, .review, .approved, .scheduled, .published], to: .withdrawn, .draftPosts),
    .init(.correct, [.published], to: .published, .draftPosts),
    .init(.confirm, [.published], to: .published, .approvePosts),
    .init(.dropCorrection, [.published], to: .published, .draftPosts),
    .init(.invite, [.published], to: .published, .draftPosts),
  ])

  /// Who has not signed what is in force does not speak for the company.
  func requireSigned(_ actor: Actor) async throws {
    guard let version = try await versionInForce() else { throw Refusal.nothingInForce }
    guard try await hasSigned(actor, version) else { throw Refusal.signFirst }
  }

  private func judge(
    _ actor: Actor, _ text: String, _ profile: Int64, picture: String?, captions: String?,
    _ decide: @escaping Deciding
  ) async throws -> Publication {
    // A file that is none is told at once; that it is missing is told where it goes to approval.
    let spoken = captions.flatMap { $0.tidied.isEmpty ? nil : Captions($0) }
    if let captions, !captions.tidied.isEmpty, spoken == nil { throw Refusal.badCaptions }
    guard !text.tidied.isEmpty, text.utf8.count <= 100_000, picture?.count ?? 0 <= 2000 else { throw Refusal.badText }
    guard let known = try await records.read({ try $0.profile(profile) }), known.state == .active else {
      throw Refusal.choiceGone
    }
    let now = tools.now()
    return await aside {
      // Without a verdict it does not go out by itself: the approver sees that nobody looked.
      func judged(_ text: String) -> (decision: Decision, kept: Comment, outcome: Outcome) {
        let decision = decide(Post(text: Array(text.utf8), surface: .official))
        return (
          decision, Comment(IncomingComment(text: text), decision, at: now, .es),
          decision.undecided.isEmpty ? decision.outcome : max(decision.outcome, .hold)
        )
      }
      let said = judged(text)
      var serves: String?
      if case .something(let served) = said.decision.serves { serves = served.text }
      var post = Publication(
        profile: profile, text: text, picture: picture, author: actor.id, madeAt: now, outcome: said.outcome,
        findings: said.kept.findings, revision: said.kept.revision, serves: serves)
      post.captions = captions
      // What a picture is told as, and what is said in a video, goes out like the text.
      if let picture, !picture.tidied.isEmpty {
        let told = judged(picture)
        (post.outcome, post.pictureFindings) = (max(post.outcome, told.outcome), told.kept.findings)
      }
      if let spoken {
        let told = judged(spoken.text)
        (post.outcome, post.captionsFindings) = (max(post.outcome, told.outcome), told.kept.findings)
      }
      return post
    }
  }

  /// What would be said of a message, while somebody writes it: nothing is kept.
  public func look(
    _ actor: Actor, profile: Int64, text: String, picture: String?, captions: String?, decide: @escaping Deciding
  ) async throws -> Publication {
    try actor.require(.draftPosts)
    return try await judge(actor, text, profile, picture: picture, captions: captions, decide)
  }

  public func draftPost(
    _ actor: Actor, profile: Int64, text: String, picture: String?, captions: String? = nil,
    decide: @escaping Deciding
  ) async throws -> Publication {
    let posts = try await draftPosts(
      actor, profiles: [profile], text: text, picture: picture, captions: captions, decide: decide)
    guard let post = posts.first else { throw Refusal.notFound }
    return post
  }

  /// One draft for each profile, or none at all: whoever is refused one of them sends the form again, and would write the others
  /// twice.
  public func draftPosts(
    _ actor: Actor, profiles: [Int64], text: String, picture: String?, captions: String?, decide: @escaping Deciding
  ) async throws -> [Publication] {
    try actor.require(.draftPosts)
    try await requireSigned(actor)
    guard let first = profiles.first else { throw Refusal.nothingChosen }
    let judged = try await judge(actor, text, first, picture: picture, captions: captions, decide)
    return try await records.write { records in
      try profiles.map { profile in
        guard try records.profile(profile)?.state == .active else { throw Refusal.choiceGone }
        try requireWriter(actor, ofProfile: profile, records)
        var post = judged
        post.profile = profile
        post.id = try records.add(post)
        try records.append(
          Entry(
            "publication.drafted", about: post.reference, by: actor.member.reference, at: post.madeAt,
            revision: post.revision))
        return post
      }
    }
  }

  /// An edit takes it back to where it began: what was approved was another text.
  public func editPost(
    _ actor: Actor, _ id: Int64, profile: Int64, text: String, picture: String?, captions: String? = nil,
    seen: Moment, decide: @escaping Deciding
  ) async throws -> Publication {
    let old = try await publication(actor, id)
    let state = try Company.publicationTable.next(.edit, from: old.state, by: actor)
    try await requireSigned(actor)
    guard old.changedAt == seen else { throw Refusal.changedMeanwhile }
    let judged = try await judge(actor, text, profile, picture: picture, captions: captions, decide)
    var post = old
    (post.captions, post.captionsFindings) = (judged.captions, judged.captionsFindings)
    post.pictureFindings = judged.pictureFindings
    (post.profile, post.text, post.picture, post.state) = (profile, text, picture, state)
    (post.outcome, post.findings, post.revision, post.serves) = (
      judged.outcome, judged.findings, judged.revision, judged.serves
    )
    post.scheduledFor = nil
    post.changedAt = max(judged.madeAt, Moment(milliseconds: old.changedAt.milliseconds + 1))
    let edited = post
    try await records.write { records in
      for profile in Set([old.profile, profile]) { try requireWriter(actor, ofProfile: profile, records) }
      guard try records.update(edited, from: old.state, readAt: old.changedAt) else { throw Refusal.changedMeanwhile }
      try records.dropApprovals(ofPublication: id)
      try records.note(author: actor.id, ofPublication: id)
      try records.append(
        Entry("publication.edited", about: edited.reference, by: actor.member.reference, at: edited.changedAt))
    }
    return post
  }

  /// Who can be recognised in the pictures: counted by a person, and recognised by nobody. Whoever is not of age needs a word of it.
  public func note(
    _ actor: Actor, faces: Int, minors: Int, permission: String, ofPublication id: Int64
  ) async throws {
    let old = try await publication(actor, id)
    guard old.state == .draft else { throw Refusal.wrongState }
    let permission = permission.tidied
    guard (0...999).contains(faces), (0...faces).contains(minors), permission.count <= 300 else {
      throw Refusal.badText
    }
    var post = old
    (post.faces, post.minors, post.permission) = (faces, minors, permission)
    let now = tools.now()
    post.changedAt = max(now, Moment(milliseconds: old.changedAt.milliseconds + 1))
    let changed = post
    try await records.write { records in
      try requireWriter(actor, ofProfile: old.profile, records)
      guard try records.update(changed, from: old.state, readAt: old.changedAt) else { throw Refusal.changedMeanwhile }
      try records.note(author: actor.id, ofPublication: id)
      try records.append(
        Entry(
          "publication.people-counted", about: changed.reference, by: actor.member.reference, at: now,
          data: ["people": .int(faces), "minors": .int(minors)]))
    }
  }

  public func publications(_ actor: Actor, _ states: [Publication.State], count: Int) async throws -> [Publication] {
    try actor.require(.draftPosts)
    return try await records.read { try $0.publications(states, count: count) }
  }

  public func publication(_ actor: Actor, _ id: Int64) async throws -> Publication {
    try actor.require(.draftPosts)
    return try await records.read { records in
      guard let post = try records.publication(id) else { throw Refusal.notFound }
      return post
    }
  }

  /// By name: who approves a message knows whose it is.
  public func authors(_ actor: Actor, ofPublication id: Int64) async throws -> [String] {
    _ = try await publication(actor, id)
    return try await records.read { records in
      try records.authors(ofPublication: id).sorted().compactMap { try records.member($0)?.name }
    }
  }

  public func isAuthor(_ actor: Actor, ofPublication id: Int64) async throws -> Bool {
    try await records.read { try $0.authors(ofPublication: id).contains(actor.id) }
  }

  /// Everything but writing a text. `value` is what the act needs: a reason, a day, a link. `confirms`: somebody has thought about
  /// it that the day is a sensitive one. `seen` is of the message that the actor has read.
  public func act(
    _ actor: Actor, _ act: PublicationAct, publication id: Int64, _ value: String = "", confirms: Bool = false,
    seen: Moment? = nil
  ) async throws {
    // What cannot be is told before anything is read for it. It is asked again in the transaction: only there nothing moves.
    let known = try await publication(actor, id)
    _ = try Company.publicationTable.next(act, from: known.state, by: actor)
    if act == .submit || act == .approve || act == .publish { try await requireSigned(actor) }
    let hasDay = act == .schedule || act == .publish
    let running = try await hasDay ? versionInForce() : nil
    let day = self.today(in: running.flatMap { zone(of: $0.text) })
    let now = tools.now()
    let value = value.tidied
    try await records.write { records in
      guard let old = try records.publication(id) else { throw Refusal.notFound }
      if let seen, seen != old.changedAt { throw Refusal.changedMeanwhile }
      var post = old
      post.state = try Company.publicationTable.next(act, from: old.state, by: actor)
      if act.isWriting { try requireWriter(actor, ofProfile: old.profile, records) }
      var entry = Entry(
        "publication.\(act.verb)", about: old.reference, by: actor.member.reference, at: now, revision: old.revision)
      try change(&post, &entry, act, value, on: day, confirms, records)
      if act == .approve, try !approve(old, by: actor, records, at: now) { post.state = old.state }
      if hasDay { try requireApproved(old, records, at: now) }
      // What goes for approval, or back from it, begins anew: nobody's word for what it was counts, nor one that an older Decoro kept.
      if act == .submit || act == .sendBack { try records.dropApprovals(ofPublication: id) }
      // The first of several approvals changes nothing that the next approver is reading.
      if post != old { try replace(old, with: post, records, at: now) }
      if act == .publish {
        try records.add(OfficialText(at: now, surface: .official, text: post.text, outcome: post.outcome))
      }
      try records.append(entry, subject: actor.id)
    }
  }

  /// Who has read what it was has not read what it is; what was approved stays so.
  func replace(_ old: Publication, with post: Publication, _ records: Transaction, at now: Moment) throws {
    var post = post
    post.changedAt = max(now, Moment(milliseconds: old.changedAt.milliseconds + 1))
    guard try records.update(post, from: old.state, readAt: old.changedAt) else { throw Refusal.changedMeanwhile }
    try records.carryApprovals(of: post, from: old.changedAt)
  }

  /// What an act changes beside the state, and what its entry says beside the verb.
  private func change(
    _ post: inout Publication, _ entry: inout Entry, _ act: PublicationAct, _ value: String, on today: CivilDay,
    _ confirms: Bool, _ records: Transaction
  ) throws {
    switch act {
    // What is said is judged first: `editPost`, `correct` and `confirm` do so.
    case .edit, .correct, .confirm: throw Refusal.wrongState
    case .submit:
      let hints = AccessHint.all(in: post.text, picture: post.picture, captions: post.captions)
      guard !hints.contains(.altMissing) else { throw Refusal.altMissing }
      guard !hints.contains(.captionsMissing) else { throw Refusal.captionsMissing }
      guard post.faces == 0 || !post.permission.isEmpty else { throw Refusal.permissionMissing }
      let profile = try records.profile(post.profile)
      if let rules = profile.flatMap({ NetworkRules($0.network) }), rules.length(of: post.text) > rules.limit {
        throw Refusal.tooLong
      }
      guard try approvers(of: post, records).areEnough else { throw Refusal.nobodyElse }
    case .approve, .withdraw: break
    case .sendBack:
      guard (1...1000).contains(value.count) else { throw Refusal.badText }
      entry.contents["reason"] = value
    case .schedule:
      guard let day = CivilDay(value), day >= today else { throw Refusal.badDate }
      try requireThought(of: value, confirms, &entry, records)
      post.scheduledFor = value
      entry.data["for"] = .text(value)
    case .publish:
      guard value.hasPrefix("https://"), value.count <= 500, !value.contains(" ") else { throw Refusal.badLink }
      // It is shown to the public as where the message stands.
      if let profile = try records.profile(post.profile), !OfficialName.isWhere(profile, value) {
        throw Refusal.otherNetwork
      }
      try requireThought(of: today.text, confirms, &entry, records)
      post.link = value
      post.publishedAt = entry.at
      entry.data["link"] = .text(value)
    case .dropCorrection:
      guard post.correctionWaiting != nil else { throw Refusal.wrongState }
      post.correctionWaiting = nil
      try records.dropAuthors(ofCorrectionOf: post.id)
    case .invite: post.isShareable.toggle()
    }
  }

  /// Nothing is planned or goes out in a pause. On a sensitive day nothing goes out by habit: somebody says that they thought of it,
  /// and the ledger says so too.
  private func requireThought(
    of day: String, _ confirms: Bool, _ entry: inout Entry, _ records: Transaction
  ) throws {
    guard try records.freeze(at: entry.at) == nil else { throw Refusal.paused }
    guard let sensitive = try records.sensitiveDay(day) else { return }
    guard confirms else { throw Refusal.sensitiveDay }
    entry.data["sensitive"] = .text(sensitive.what)
  }

  // A pause of everything: one may begin it, two end it, and it ends by itself. It changes nothing about comments.

  public func freeze(_ actor: Actor, line: String, hours: Int) async throws {
    try actor.require(.draftPosts)
    let line = line.tidied
    guard (1...500).contains(line.count), (1...168).contains(hours) else { throw Refusal.badText }
    let now = tools.now()
    try await records.write { records in
      guard try records.freeze(at: now) == nil else { throw Refusal.alreadyDone }
      let id = try records.add(freeze: line, by: actor.id, at: now, until: now.adding(.seconds(3600 * hours)))
      try records.append(
        Entry(
          "crisis.begun", about: "freeze:\(id)", by: actor.member.reference, at: now, contents: ["line": line]),
        subject: actor.id)
    }
  }

  /// True when it was the second of two, and the pause is over.
  public func unfreeze(_ actor: Actor) async throws -> Bool {
    try actor.require(.draftPosts)
    let now = tools.now()
    return try await records.write { records in
      guard let freeze = try records.freeze(at: now) else { throw Refusal.notFound }
      if try records.agreeToEnd(freeze: freeze.id, by: actor.id) {
        try records.append(
          Entry("crisis.end-asked", about: "freeze:\(freeze.id)", by: actor.member.reference, at: now))
        return false
      }
      guard try records.end(freeze: freeze.id, by: actor.id, at: now) else { throw Refusal.secondPerson }
      try records.append(Entry("crisis.ended", about: "freeze:\(freeze.id)", by: actor.member.reference, at: now))
      return true
    }
  }

  public func freezeNow() async throws -> Freeze? {
    let now = tools.now()
    return try await records.read { try $0.freeze(at: now) }
  }

  /// Messages that members are invited to share, in their working hours: an invitation can wait until then. Nobody sees who does.
  public func shareable(_ actor: Actor) async throws -> [(post: Publication, profile: Profile)] {
    try actor.require(.takePart)
    guard try await isAtWork(actor) else { return [] }
    return try await records.read { records in
      try records.shareable(count: 30).compactMap { post in
        try records.profile(post.profile).map { (post.forEverybody, $0) }
      }
    }
  }
}

extension PublicationAct {
  var verb: String {
    switch self {
    case .edit: "edited"
    case .submit: "submitted"
    case .approve: "approved"
    case .sendBack: "sent-back"
    case .schedule: "scheduled"
    case .publish: "published"
    case .withdraw: "withdrawn"
    case .correct: "correction-written"
    case .confirm: "corrected"
    case .dropCorrection: "correction-dropped"
    case .invite: "offered"
    }
  }
}
