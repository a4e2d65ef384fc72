// SPDX-License-Identifier: Apache-2.0
import Compile
import Detect
import Normalise
import Score
import Vocabulary

/// A protocol and the detectors that it is run with: everything that decides, and nothing that changes. Shared by all
/// threads; each takes a `Worker` of its own.
public final class Engine: Sendable {
  public let ruleset: Ruleset
  let detectors: DetectorSet
  let own: OwnDetectors
  let plan: Plan
  let surroundings: Surroundings
  /// The learned scores; without them rules decide alone.
  let weights: Weights?
  /// The second look; without it `full` is `fast`.
  let encoder: Encoder?
  private let features: FeatureReader
  /// What stands in every decision: version and digest of detectors, word lists and weights.
  public let identity: String

  public static let version = "0.1.0"

  public init(
    ruleset: Ruleset, detectors: DetectorSet = .standard, weights: Weights? = nil,
    encoder: Encoder? = nil
  ) {
    self.ruleset = ruleset
    self.detectors = detectors
    self.weights = weights
    self.encoder = weights == nil ? nil : encoder
    features = FeatureReader(detectors.book.lexicon)
    own = OwnDetectors(ruleset)
    plan = Plan(ruleset, detectors)
    surroundings = Surroundings(ruleset.document.front)
    identity = Engine.version + "+" + detectors.digest + (weights?.digest ?? "") + (self.encoder?.digest ?? "")
  }

  /// For one thread: it keeps the buffers that it reads with.
  public func worker() -> Worker { Worker(self, weights.map { Scorer($0, features, encoder: encoder) }) }

  /// Without scores: a protocol's own examples must hold whatever a model has learned.
  func workerByRules() -> Worker { Worker(self, nil) }
}

/// Decides one text after another. Not for two threads at once.
public final class Worker {
  public let engine: Engine
  private let reading = Reading()
  private var matches = ContiguousArray<PhraseMatch>()
  private var own: OwnDetectors.Workspace
  private let scorer: Scorer?

  init(_ engine: Engine, _ scorer: Scorer?) {
    self.engine = engine
    self.scorer = scorer
    own = engine.own.workspace()
  }

  /// What the protocol says about a post. The same post, revision and engine give the same decision, whatever was
  /// decided before and on whichever machine.
  ///
  /// The phases, in their order:
  /// 1. read: bytes → words (`Normalise`);
  /// 2. score: what a model has learned to expect of such a text;
  /// 3. sight: what the detectors and the clauses' own terms see; a detector that fails is noted, never passed over;
  /// 4. shields first: what protects is set apart before anything is judged;
  /// 5. cite: for each finding, the clause that asks most on this surface;
  /// 6. lift: what a shield protects asks for nothing; on a personal account courtesy at work is all we speak of;
  /// 7. sum: the strongest thing asked, raised by what could not be looked at;
  /// 8. act: what is done about it.
  public func decide(_ post: Post, depth: Decision.Depth = .full) -> Decision {
    var decision = Decision(
      revision: engine.ruleset.revision, engine: engine.identity, depth: depth, notLookedAt: post.notLookedAt)
    let sightings = sight(post, depth)
    decision.language = reading.language
    decision.undecided = sightings.failures
    if !sightings.findings.isEmpty {
      var judgement = Judgement(
        engine: engine, reading: reading, surface: post.surface, audience: post.audience, own: own)
      judgement.judge(sightings)
      decision.findings = judgement.findings
      decision.shields = judgement.shields
    }
    if post.surface == .official, !engine.surroundings.purpose.isEmpty {
      decision.serves = engine.surroundings.purpose.served(by: reading).map { .something($0) } ?? .nothing
    }
    decision.scores = scorer.map { $0.scores.joined(with: decision.findings) }
    decision.sum(on: post.surface, isPublished: post.isPublished)
    return decision
  }

  /// Phases 1 to 3.
  func sight(_ post: Post, _ depth: Decision.Depth = .full) -> Sightings {
    reading.context.surface = post.surface
    reading.context.isAnswer = !post.thread.isEmpty
    reading.context.author = post.author
    reading.context.echoes = post.echoes
    reading.context.topics = engine.surroundings.topics
    reading.context.worlds = engine.surroundings.worlds
    // A thread is what a comment is judged with; the other surfaces are never asked.
    let asksForWorlds = post.surface == .comment && engine.surroundings.worlds != nil
    reading.context.threadWorlds = asksForWorlds ? post.thread.reduce(0) { $0 | Worlds.worlds(of: $1.text) } : 0
    reading.context.company = engine.surroundings.company
    if !post.thread.isEmpty || !reading.context.earlier.isEmpty {
      reading.context.earlier = Set(post.thread.map { FoldedWord.letters($0.text) })
    }
    reading.read(post.text, with: engine.detectors.book.lexicon, language: post.language)
    scorer?.read(reading, depth: depth, always: post.asksForScores)
    var sightings = engine.detectors.scan(reading, &matches, scorer: scorer)
    engine.own.look(reading, &own, &sightings, firstNumber: engine.detectors.detectors.count)
    // A clause's own hits come out of a dictionary, in an order of each process.
    sightings.sort()
    return sightings
  }

  /// For training: the evidence on how far a text lies from the company's subjects.
  public func remoteness(of post: Post) -> [Float] { sight(post).remoteness?.evidence ?? [] }

  /// A judge of what this worker has just read: for tests of single clauses.
  func judgement(on surface: Surface) -> Judgement {
    Judgement(engine: engine, reading: reading, surface: surface, audience: .everyone, own: own)
  }
}
