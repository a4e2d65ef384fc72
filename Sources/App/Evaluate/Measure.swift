// SPDX-License-Identifier: Apache-2.0
import Detect
import Vocabulary

/// One thing that labels and the check both speak of.
enum Measure: String, CaseIterable, Sendable {
  /// Any of the six kinds of abuse.
  case abuse
  case insult, threat, harassment, mockery, hate, disrespect, profanity, spam
  case offTopic = "off-topic"
  case complaint, conflict, praise, request, press, criticism, protected
  case exaggeration, promise, evasive, aggressive
  case personalTalk = "personal-talk"
  case speaksForCompany = "speaks-for-company"
  case undisclosed, confidential
  case caseDetails = "case"
  case severe

  static let abusive: [Measure] = [.insult, .threat, .harassment, .mockery, .hate, .disrespect]
  /// Labels that are known and that the check has no answer to.
  static let others: Set<String> = ["counter-speech", "other"]
  /// What the score of abuse is called in answers, and in other people's data.
  static let toxicity = "toxicity"

  /// A label as the corpus writes it, or a category as protocols do.
  init?(label: String) {
    if label == Measure.toxicity {
      self = .abuse
      return
    }
    if let measure = Measure(rawValue: label) {
      self = measure
      return
    }
    guard let found = Measure.allCases.first(where: { $0.category?.rawValue == label }) else { return nil }
    self = found
  }

  var category: Category? {
    switch self {
    case .insult: .insult
    case .threat: .threat
    case .harassment: .harassment
    case .mockery: .mockery
    case .hate: .hate
    case .disrespect: .disrespect
    case .profanity: .profanity
    case .spam: .spam
    case .offTopic: .offTopic
    case .complaint: .complaint
    case .conflict: .conflict
    case .praise: .praise
    case .request: .request
    case .press: .press
    case .criticism: .criticism
    case .protected: .protectedSpeech
    case .exaggeration: .exaggeration
    case .promise: .promise
    case .evasive: .evasive
    case .aggressive: .aggressive
    case .personalTalk: .personalTalk
    case .speaksForCompany: .speaksForCompany
    case .undisclosed: .undisclosedAffiliation
    case .confidential: .confidential
    case .caseDetails: .caseDetails
    case .abuse, .severe: nil
    }
  }

  /// Its probability among an answer's scores.
  var key: Scores.Key? { self == .abuse ? .toxicity : Scores.Key.allCases.first { "\($0)" == rawValue } }

  /// What no detector looks for in texts of a surface, with the score that answers there: praise, for one, is looked for in comments
  /// alone.
  static let scored: [Surface: [(measure: Measure, key: Scores.Key)]] = Surface.allCases.reduce(into: [:]) {
    scored, surface in
    let looked = Set(Detector.all.filter { $0.surfaces.contains(surface) }.compactMap(\.id.category))
    scored[surface] = allCases.compactMap { measure in
      guard let category = measure.category, !looked.contains(category), let key = measure.key else { return nil }
      return (measure, key)
    }
  }

  /// The six kinds.
  static let kindsOfAbuse: UInt32 = abusive.reduce(0) { $0 | $1.bit }

  /// All that makes a row one of these: of abuse any kind of it, and the word alone.
  var bits: UInt32 { self == .abuse ? Measure.kindsOfAbuse | bit : bit }

  var bit: UInt32 { 1 << UInt32(Measure.allCases.firstIndex(of: self) ?? 31) }
}
