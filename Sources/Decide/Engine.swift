// SPDX-License-Identifier: Apache-2.0
import Compile
import Detect
import Normalise
import Vocabulary

/// A protocol and the detectors that it is run with: everything that decides, and nothing that changes. Shared by all
/// threads; each takes a `Worker` of its own.
public struct Engine: Sendable {
  public let ruleset: Ruleset
  let detectors: DetectorSet
  let own: OwnDetectors
  let plan: Plan
  let surroundings: Surroundings
  /// What stands in every decision: version and digest of detectors and word lists.
  public let identity: String

  public static let version = "0.1.0"

  public init(ruleset: Ruleset, detectors: DetectorSet = .standard) {
    self.ruleset = ruleset
    self.detectors = detectors
    own = OwnDetectors(ruleset)
    plan = Plan(ruleset, detectors)
    surroundings = Surroundings(ruleset.document.front)
    identity = Engine.version + "+" + detectors.digest
  }

  /// For one thread: it keeps the buffers that it reads with.
  public func worker() -> Worker { Worker(self) }
}

/// Decides one text after another. Not for two threads at once.
public final class Worker {
  public let engine: Engine
  private let reading = Reading()
  private var matches = ContiguousArray<PhraseMatch>()
  private var own: OwnDetectors.Workspace

  init(_ engine: Engine) {
    self.engine = engine
    own = engine.own.workspace()
  }

  /// What the protocol says about a post. The same post, revision and engine give the same decision, whatever was
  /// decided before and on whichever machine.
  ///
  /// The phases, in their order:
  /// 1. read: bytes → words (`Normalise`);
  /// 2. sight: what the detectors and the clauses' own terms see; a detector that fails is noted, never passed over;
  /// 3. shields first: what protects is set apart before anything is judged;
  /// 4. cite: for each finding, the clause that asks most on this surface;
  /// 5. lift: what a shield protects asks for nothing; on a personal account courtesy at work is all we speak of;
  /// 6. sum: the strongest thing asked, raised by what could not be looked at;
  /// 7. act: what is done about it.
  public func decide(_ post: Post, depth: Decision.Depth = .full) -> Decision {
    var decision = Decision(
      revision: engine.ruleset.revision, engine: engine.identity, depth: depth, notLookedAt: post.notLookedAt)
    let sightings = sight(post)
    decision.language = reading.language
    decision.undecided = sightings.failures
    if !sightings.findings.isEmpty {
      var judgement = Judgement(engine: engine, reading: reading, surface: post.surface, own: own)
      judgement.judge(sightings)
      decision.findings = judgement.findings
      decision.shields = judgement.shields
    }
    decision.sum(on: post.surface, isPublished: post.isPublished)
    return decision
  }

  /// Phases 1 and 2.
  func sight(_ post: Post) -> Sightings {
    reading.context.surface = post.surface
    reading.context.isAnswer = !post.thread.isEmpty
    reading.context.author = post.author
    reading.context.topics = engine.surroundings.topics
    reading.context.company = engine.surroundings.company
    if !post.thread.isEmpty || !reading.context.earlier.isEmpty {
      reading.context.earlier = Set(post.thread.map { FoldedWord.letters($0.text) })
    }
    reading.read(post.text, with: engine.detectors.book.lexicon, language: post.language)
    var sightings = engine.detectors.scan(reading, &matches)
    engine.own.look(reading, &own, &sightings, firstNumber: engine.detectors.detectors.count)
    return sightings
  }

  /// A judge of what this worker has just read: for tests of single clauses.
  func judgement(on surface: Surface) -> Judgement {
    Judgement(engine: engine, reading: reading, surface: surface, own: own)
  }
}
