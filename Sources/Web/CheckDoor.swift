// SPDX-License-Identifier: Apache-2.0
import Vocabulary
import Wire

/// `POST /api/v1/check`: one post, or `{"posts":[…]}`. Nothing of it is kept but, of comments, a sketch in memory that tells the
/// same text from several accounts; of the other surfaces not even that.
struct CheckDoor: Sendable {
  let checking: Checking
  let gate: Gate
  let problems: ProblemPages
  let time: Duration
  let reader = PostReader(door: .http)
  let recent: RecentComments

  func checked(_ visit: Visit) async throws -> Answer {
    let language = problems.frame.language(of: visit)
    let incoming: IncomingBody
    do throws(InputError) {
      incoming = try read(visit.body)
    } catch {
      return problems.answer(visit, error).inPrivate()
    }
    let (checking, recent) = (checking, recent)
    let end = ContinuousClock.now + time
    let answer = try await gate.pass(bytes: visit.body.count) {
      let bytes = await offLoop(bytes: visit.body.count, depth: incoming.deepest) {
        Self.answers(incoming, checking, recent, language, until: end)
      }
      guard let bytes else { throw Problem.slowAnswer }
      return Answer(headers: [("content-type", "application/json")], body: bytes).inPrivate()
    }
    guard let answer else { throw Problem.busy }
    return answer
  }

  private func read(_ body: [UInt8]) throws(InputError) -> IncomingBody {
    let result = body.withUnsafeBufferPointer { bytes in
      Result { () throws(InputError) in try reader.body(bytes) }
    }
    let incoming = try result.get()
    switch incoming {
    case .batch(let posts):
      // Refused as a whole, not post by post: nobody sends colleagues in bulk.
      for case .failure(.listOnPersonal) in posts { throw .listOnPersonal }
    case .one(let one) where one.post.surface == .personal:
      if !one.post.thread.isEmpty { throw .listOnPersonal }
      if one.post.text.isOnlyALink { throw .linkOnPersonal }
    case .one: break
    }
    return incoming
  }

  /// nil when the time is up before the last post: no half of a list is sent.
  private static func answers(
    _ incoming: IncomingBody, _ checking: Checking, _ recent: RecentComments, _ language: Language,
    until end: ContinuousClock.Instant
  ) -> [UInt8]? {
    var writer = AnswerWriter(language: language)
    let out = ByteBuffer()
    func write(_ incoming: Incoming) {
      let post = recent.withEchoes(incoming.post)
      writer.write(checking.check(post, incoming.depth ?? .full), to: post, into: out)
    }
    switch incoming {
    case .one(let post): write(post)
    case .batch(let posts):
      out.append("{\"answers\":[")
      for (index, post) in posts.enumerated() {
        if ContinuousClock.now > end { return nil }
        if index > 0 { out.append(UInt8(ascii: ",")) }
        switch post {
        case .success(let post): write(post)
        case .failure(let error): writer.write(error, into: out)
        }
      }
      out.append("]}")
    }
    return out.array
  }
}

extension IncomingBody {
  /// `full` where one of the posts asks for it, or says nothing.
  fileprivate var deepest: Decision.Depth {
    switch self {
    case .one(let post): return post.depth ?? .full
    case .batch(let posts):
      let asksForFull = posts.contains { if case .success(let post) = $0 { post.depth != .fast } else { false } }
      return asksForFull ? .full : .fast
    }
  }
}
