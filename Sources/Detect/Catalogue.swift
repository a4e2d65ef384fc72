// SPDX-License-Identifier: Apache-2.0
import Normalise
import Score
import Vocabulary

extension Detector {
  /// Every detector, family by family. A new one is a file and a line in its family's list.
  public static let all: [Detector] =
    courtesy + relevance + voice + authenticity + tone + exposure + care + shields + learned
}

extension WordList {
  /// Every word list, family by family.
  public static let all: [WordList] =
    shared + courtesy + relevance + voice + authenticity + tone + exposure + care + shields
}

/// Detectors compiled together: their words in one lexicon, their phrases in one book. Shared by all threads.
public struct DetectorSet: Sendable {
  public let detectors: [Detector]
  public let book: PhraseBook
  /// Sixteen hexadecimal digits that change with any word, phrase or detector.
  public let digest: String
  /// When each detector is called, side by side: most are not, and to find that out must cost next to nothing.
  private let gates: [Gate]
  /// For each detector, the learned score of its category.
  private let heads: [Head?]

  private struct Gate {
    var needs: Features
    var surfaces: UInt8
    var category: UInt64
    var head: Head?
    var find: Detector.Find
  }

  /// The shipped detectors. Compiled once, at first use.
  public static let standard = DetectorSet(Detector.all, lists: WordList.all)

  public init(_ detectors: [Detector], lists: [WordList]) {
    self.detectors = detectors
    var builder = PhraseBook.Builder(lists: lists)
    for (number, detector) in detectors.enumerated() {
      for block in detector.phrases { builder.add(block, owner: Int32(number)) }
    }
    book = builder.build()
    gates = detectors.map {
      Gate(
        needs: $0.needs, surfaces: $0.surfaces.reduce(0) { $0 | $1.bit }, category: $0.id.category?.bit ?? 0,
        head: $0.head,
        find: $0.find)
    }
    heads = detectors.map { detector in
      Head.allCases.first { $0.category == detector.id.category && detector.id.category != nil }
    }
    digest = DetectorSet.digest(detectors, lists)
  }

  /// Everything that the detectors see in a text that was read with `book.lexicon`.
  ///
  /// Ordered by start, end, detector; once per detector and span; at most `mostHits` for one detector, the first ones:
  /// more would say nothing new about a text, and a hostile one could ask for millions.
  ///
  /// With a scorer that has read the text, scores join as evidence: a rule and a score that agree are surer than either, and
  /// where no rule of a category speaks, a score may.
  public func scan(
    _ text: Reading, _ matches: inout ContiguousArray<PhraseMatch>, scorer: Scorer? = nil
  ) -> Sightings {
    book.scan(text, text.sequence, into: &matches)
    var sightings = Sightings()
    let features = text.features
    let surface = text.context.surface.bit
    // Categories that a rule has spoken of.
    var spoken: UInt64 = 0
    var next = 0
    for number in gates.indices {
      let from = next
      while next < matches.count, Int(matches[next].owner) == number { next += 1 }
      guard from < next || !gates[number].needs.isDisjoint(with: features), gates[number].surfaces & surface != 0 else {
        continue
      }
      let id = detectors[number].id
      do throws(DetectorFailure) {
        let hits = try hits(of: gates[number].find, text, matches[from..<next])
        if !hits.isEmpty {
          sightings.add(hits, of: id, number: number, in: text)
          spoken |= gates[number].category
        }
      } catch {
        sightings.failures.append(Decision.Undecided(id, why: error.why))
      }
    }
    if let scorer { join(scorer, text, spoken, into: &sightings) }
    sightings.sort()
    return sightings
  }

  /// A portion at a time, since some detectors weigh each match against each; and not the first portion alone, which
  /// somebody may fill with what means nothing, to hide what follows.
  private func hits(
    of find: Detector.Find, _ text: Reading, _ matches: ArraySlice<PhraseMatch>
  ) throws(DetectorFailure) -> [Hit] {
    let portion = DetectorSet.mostHits * 4
    var hits = try find(text, matches.prefix(portion))
    var rest = matches.dropFirst(portion)
    for _ in 1..<DetectorSet.mostPortions where !rest.isEmpty && hits.count < DetectorSet.mostHits {
      hits += try find(text, rest.prefix(portion))
      rest = rest.dropFirst(portion)
    }
    return hits
  }

  private func join(_ scorer: Scorer, _ text: Reading, _ spoken: UInt64, into sightings: inout Sightings) {
    let remoteness =
      text.context.surface == .comment
      ? Remoteness(text, scorer, ruleSpoke: spoken & Category.offTopic.bit != 0) : nil
    sightings.remoteness = remoteness
    let isCalm = scorer.isSecondLook && scorer[.toxicity] < JointEvidence.calm
    for index in sightings.findings.indices {
      let (finding, number) = sightings.findings[index]
      if finding.detector.category == .offTopic, let remoteness {
        sightings.findings[index].finding.confidence = JointEvidence.joined(
          rule: finding.confidence, remoteness: remoteness.probability)
        continue
      }
      guard let head = heads[number] else { continue }
      // A shield, which may be generous, gives way to no score.
      let isShield = finding.detector.category?.isShield ?? false
      sightings.findings[index].finding.confidence = JointEvidence.joined(
        rule: finding.confidence, score: Double(scorer[head]), isShield: isShield,
        isSubject: finding.detector.category == .offTopic,
        isService: finding.detector.category.map(JointEvidence.service.contains) ?? false,
        isCalm: isCalm && (finding.detector.category.map(JointEvidence.hurting.contains) ?? false))
    }
    sightings.findings.removeAll { $0.finding.confidence < Confidence.floor }
    let surface = text.context.surface.bit
    let isShort = text.words.count <= 8
    var likeliest: (number: Int, head: Head)?
    for number in gates.indices {
      guard let head = gates[number].head else { continue }
      if head == .offTopic {
        // How remote a text is says more than the score, which does not know the company.
        if let remoteness, let words = remoteness.reported,
          sightings.findings.allSatisfy({ $0.finding.detector.category != .offTopic })
        {
          report(number, words, remoteness.probability, text, into: &sightings)
        }
        continue
      }
      // "Pagué por PSE, comprobante 99120012, sigue pendiente": who names a payment and offers nothing sends no spam.
      if head == .spam, SpamContext.isPayment(text) { continue }
      guard scorer.reports(head), gates[number].category & spoken == 0,
        gates[number].surfaces & surface != 0,
        !isShort || scorer[head] >= scorer.barForShortTexts(head) || head.category?.family != "courtesy"
      else { continue }
      if !scorer.isSecondLook, let category = head.category, Detector.kindsOfContempt.contains(category) {
        if likeliest.map({ scorer[head] > scorer[$0.head] }) ?? true { likeliest = (number, head) }
      } else {
        report(number, scorer.span(of: head, in: text), Double(scorer[head]), text, into: &sightings)
      }
    }
    if let (number, head) = likeliest, spoken & Self.contempt == 0 {
      report(number, scorer.span(of: head, in: text), Double(scorer[head]), text, into: &sightings)
    }
  }

  private static let contempt: UInt64 = Detector.kindsOfContempt.reduce(0) { $0 | $1.bit }

  private func report(
    _ number: Int, _ words: Range<Int>, _ probability: Double, _ text: Reading, into sightings: inout Sightings
  ) {
    let hit = Hit(text.foldedRange(words: words), confidence: Confidence.rounded(probability))
    sightings.add([hit], of: detectors[number].id, number: number, in: text)
  }

  public static let mostHits = 100
  /// Of `mostHits * 4` matches each: as many as 90 KB of the shortest threats have.
  static let mostPortions = 16

  private static func digest(_ detectors: [Detector], _ lists: [WordList]) -> String {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    func mix(_ text: String) { for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 } }
    for list in lists {
      mix(list.name)
      for (language, text) in list.texts { mix(language.rawValue + text.description) }
    }
    for (_, text) in (World.terms + Ideal.terms).flatMap(\.texts) { mix(text.description) }
    mix(JointEvidence.identity + Scorer.identity)
    mix("\(Remoteness.bias)\(Remoteness.weights)\(Remoteness.report)")
    for detector in detectors {
      mix(detector.id.raw)
      for block in detector.phrases { mix("\(block.language)\(block.confidence)\(block.text)") }
    }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}

/// What was seen in one text, and which detectors could not look.
public struct Sightings: Sendable {
  public init() {}

  /// What was found, and the number of the detector in its set.
  public var findings: [(finding: Finding, number: Int)] = []
  public var failures: [Decision.Undecided] = []
  /// What a comment was weighed by, when it was asked whether it is off topic.
  public internal(set) var remoteness: Remoteness?

  /// Adds the hits of one detector: once for each span, the surest where they overlap, `DetectorSet.mostHits` at most.
  public mutating func add(_ hits: [Hit], of detector: DetectorID, number: Int, in text: Reading) {
    var kept: [Hit] = []
    // The widest and surest first; what overlaps a kept one says the same again.
    for hit in hits.sorted(by: { ($0.confidence, $0.folded.count) > ($1.confidence, $1.folded.count) }) {
      guard hit.confidence >= Confidence.floor, kept.count < DetectorSet.mostHits else { continue }
      if kept.contains(where: { $0.folded == hit.folded || $0.folded.overlaps(hit.folded) }) { continue }
      kept.append(hit)
    }
    for hit in kept {
      let bytes = text.sourceBytes(hit.folded)
      findings.append(
        (
          Finding(
            detector, bytes, confidence: hit.confidence, edit: hit.replacement.map { Finding.Edit(bytes, $0) }), number
        ))
    }
  }

  public mutating func sort() {
    guard findings.count > 1 else { return }
    findings.sort {
      ($0.finding.bytes.lowerBound, $0.finding.bytes.upperBound, $0.finding.detector.raw)
        < ($1.finding.bytes.lowerBound, $1.finding.bytes.upperBound, $1.finding.detector.raw)
    }
  }
}

extension Category {
  fileprivate var bit: UInt64 { 1 << UInt64(Category.allCases.firstIndex(of: self) ?? 63) }
}

extension Surface {
  fileprivate var bit: UInt8 {
    switch self {
    case .personal: 1
    case .official: 2
    case .reply: 4
    case .comment: 8
    }
  }
}
