// SPDX-License-Identifier: Apache-2.0
import Compile
import Detect
import Normalise
import Vocabulary

/// Phases 4 to 6: what the protocol makes of what was seen in one text.
struct Judgement {
  let engine: Engine
  let reading: Reading
  let surface: Surface
  let audience: Audience
  let own: OwnDetectors.Workspace
  private(set) var findings: [Decision.Judged] = []
  private(set) var shields: [Decision.Shield] = []

  init(engine: Engine, reading: Reading, surface: Surface, audience: Audience, own: OwnDetectors.Workspace) {
    self.engine = engine
    self.reading = reading
    self.surface = surface
    self.audience = audience
    self.own = own
  }

  mutating func judge(_ sightings: Sightings) {
    // Shields first: nothing below may forget them.
    for (finding, number) in sightings.findings {
      let row = engine.plan.rows[number]
      guard row.category?.isShield == true, let card = row.card else { continue }
      shields.append(Decision.Shield(finding, why: card.why))
    }
    for (finding, number) in sightings.findings where engine.plan.rows[number].category?.isShield != true {
      findings.append(judge(finding, engine.plan.rows[number]))
    }
  }

  private func judge(_ finding: Finding, _ row: Plan.Row) -> Decision.Judged {
    var best: (clause: Clause, asks: Outcome, lifted: DetectorID?)?
    if !isNobodysBusiness(row) {
      for index in row.clauses {
        let clause = engine.ruleset.clauses[index]
        guard let (asks, lifted) = asked(by: clause, at: index, of: finding, row) else { continue }
        if best.map({ asks > $0.asks }) ?? true { best = (clause, asks, lifted) }
      }
    }
    return Decision.Judged(
      finding, clause: best?.clause.id, asks: best?.asks ?? .pass, liftedBy: best?.lifted,
      why: explain(best?.clause, row, \.why, \.why), instead: explain(best?.clause, row, \.instead, \.instead))
  }

  /// What one clause asks for about one finding; nil where it is silent.
  func asked(by clause: Clause, at index: Int, of finding: Finding, _ row: Plan.Row) -> (Outcome, lifted: DetectorID?)?
  {
    guard let ladder = clause.ladders[surface], !own.isExcused(clause: index) else { return nil }
    var asks = ladder.outcome(at: finding.confidence)
    if row.isLearned, asks == .hide || asks == .escalate { asks = .hold }
    guard let (shield, leaves) = lift(finding, row, clause) else { return (asks, nil) }
    return asks > leaves ? (leaves, shield) : (asks, nil)
  }

  // MARK: Lifting

  /// The shield that protects a finding, and the most that may still be asked.
  ///
  /// - protected speech lifts all but threats, harassment, hate and other people's data (guarantee 3); no clause can
  ///   switch that off;
  /// - criticism lifts what is said about relevance, tone and copies (many may complain in the same words), never an insult that a rule sees; what a score alone takes for
  ///   an insult, mockery or contempt it lifts;
  /// - a quotation lifts what lies inside it, unless the clause says `unless: []`; of a threat, of harassment or of hate in a
  ///   comment a person still looks;
  /// - a clause's `unless` lifts what it names.
  private func lift(_ finding: Finding, _ row: Plan.Row, _ clause: Clause) -> (DetectorID, Outcome)? {
    for shield in shields {
      let id = shield.finding.detector
      switch id.category {
      case .protectedSpeech:
        if !Judgement.staysUnderProtectedSpeech(row.category) { return (id, .pass) }
      case .criticism:
        if row.category?.family == "tone" || row.category == .offTopic || row.category == .copied { return (id, .pass) }
        if row.isLearned, row.category.map(Detector.kindsOfContempt.contains) ?? false { return (id, .pass) }
      case .quotation:
        if clause.unless?.shields.isEmpty ?? false { continue }
        guard shield.finding.bytes.lowerBound <= finding.bytes.lowerBound,
          finding.bytes.upperBound <= shield.finding.bytes.upperBound, !finding.bytes.isEmpty,
          row.category != .personalData
        else { continue }
        let isGrave = row.category == .threat || row.category == .hate || row.category == .harassment
        return (id, isGrave && surface == .comment ? .hold : .pass)
      default: continue
      }
    }
    for shield in shields {
      if clause.unless?.shields.contains(where: { shield.finding.detector.isNamed(by: $0) }) ?? false {
        return (shield.finding.detector, .pass)
      }
    }
    return nil
  }

  static func staysUnderProtectedSpeech(_ category: Category?) -> Bool {
    switch category {
    case .threat, .harassment, .hate, .personalData, .caseDetails, .face: true
    default: false
    }
  }

  /// On a personal account courtesy short of threat, harassment and hate is ours only when the text touches work, a
  /// colleague or a customer: swearing at a referee is nobody's business. Among colleagues every word is said at work; how the
  /// company looks from outside is no matter there.
  private func isNobodysBusiness(_ row: Plan.Row) -> Bool {
    guard surface == .personal, let family = row.category?.family else { return false }
    if audience == .workGroup { return Judgement.familiesOfTheOutside.contains(family) }
    guard family == "courtesy" || family == "tone" else { return false }
    switch row.category {
    case .threat, .harassment, .hate: return false
    default: return !reading.touchesWork(company: engine.surroundings.name)
    }
  }

  private static let familiesOfTheOutside: Set<Substring> = ["voice", "authenticity", "brand", "relevance"]

  // MARK: Explaining

  /// The clause's own words in its language, the detector's in the others.
  private func explain(
    _ clause: Clause?, _ row: Plan.Row, _ said: KeyPath<Clause, Localized?>, _ known: KeyPath<Card, Localized>
  ) -> Localized {
    guard let written = clause?[keyPath: said] else { return row.card?[keyPath: known] ?? Judgement.ownFallback }
    guard var text = row.card?[keyPath: known] else { return written }
    let language = engine.ruleset.language
    text[language] = written[language]
    return text
  }

  private static let ownFallback = Localized(
    es: "Lo pide una regla de este protocolo.", pt: "Uma regra desta política pede isso.",
    en: "A rule of this policy asks for it.")
}
