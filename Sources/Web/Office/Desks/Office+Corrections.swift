// SPDX-License-Identifier: Apache-2.0
import Desk
import Store
import Vocabulary

// The correction of a message that is out: one writes it, another confirms it.

extension Office {
  /// A correction that may not go out, as it was typed or as it waits.
  struct HeldText {
    let text: String
    let refusal: Refusal
  }

  /// What may not be said in public comes back in its form, with the reasons above it.
  func changeCorrection(
    _ room: Room, _ act: PublicationAct, _ id: Int64, _ typed: String, seen: Moment?
  ) async throws -> Answer {
    do {
      if act == .correct {
        try await company.correct(room.actor, publication: id, typed, seen: seen, decide: checking.whole)
      } else {
        try await company.confirm(room.actor, correctionOf: id, seen: seen, decide: checking.whole)
      }
    } catch let refusal as Refusal where refusal == .exposes || refusal == .replyHeld {
      let waiting = try await company.publication(room.actor, id).correctionWaiting
      let text = act == .correct ? typed : waiting ?? ""
      return try await publication(room, id, held: HeldText(text: text, refusal: refusal))
    }
    return .goTo("/publicar/\(id)", done: "post-\(act.rawValue)")
  }

  /// What a message's page shows of its correction: what is public, what waits and for whom, what was held and why.
  func correctionView(_ room: Room, _ post: Publication, held: HeldText?) async throws -> [String: Any] {
    var view: [String: Any] = ["correction": post.correction ?? false, "typed": held?.text ?? ""]
    view["mayconfirm"] = try await company.confirms(room.actor, correctionOf: post)
    if let waiting = post.correctionWaiting {
      view["waiting"] =
        ["text": waiting, "mine": try await company.isAuthor(room.actor, ofCorrectionOf: post.id)] as [String: Any]
    }
    if let held {
      let (said, remedy) = held.refusal.said(room.words)
      view["held"] = ["said": said, "remedy": remedy, "reasons": await reasons(room, post, held.text)] as [String: Any]
    }
    return view
  }

  /// Without a profile to ask for, as when it was retired since, the refusal says alone what it is about.
  private func reasons(_ room: Room, _ post: Publication, _ text: String) async -> [[String: Any]] {
    let read = try? await company.look(
      room.actor, profile: post.profile, text: text, picture: nil, captions: nil, decide: checking.whole)
    return read.map { shown(text, $0.findings, $0, room.words, withExposures: true) } ?? []
  }
}
