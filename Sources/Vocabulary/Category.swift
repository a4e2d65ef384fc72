// SPDX-License-Identifier: Apache-2.0

/// What can be found in a text. The list is closed: protocols, explanations and figures rely on it.
public enum Category: String, Sendable, Hashable, CaseIterable {
  case insult = "courtesy.insult"
  case threat = "courtesy.threat"
  case harassment = "courtesy.harassment"
  case mockery = "courtesy.mockery"
  case hate = "courtesy.hate"
  case disrespect = "courtesy.disrespect"
  /// Swearing at nobody: no offence.
  case profanity = "courtesy.profanity"
  case offTopic = "relevance.off-topic"
  case spam = "relevance.spam"
  case speaksForCompany = "voice.speaks-for-company"
  case undisclosedAffiliation = "voice.undisclosed-affiliation"
  /// Private talk from an official profile.
  case personalTalk = "voice.personal"
  case impersonation = "voice.impersonation"
  case exaggeration = "authenticity.exaggeration"
  case promise = "authenticity.promise"
  case copied = "authenticity.copied"
  case aggressive = "tone.aggressive"
  case evasive = "tone.evasive"
  case shouting = "tone.shouting"
  case personalData = "exposure.personal-data"
  case confidential = "exposure.confidential"
  /// A customer's case told in a public answer.
  case caseDetails = "exposure.case"
  case face = "exposure.face"
  case request = "care.request"
  case complaint = "care.complaint"
  case conflict = "care.conflict"
  case praise = "care.praise"
  /// A journalist asks.
  case press = "care.press"
  case logo = "brand.logo"
  case image = "brand.image"
  case protectedSpeech = "shield.protected-speech"
  case criticism = "shield.criticism"
  case quotation = "shield.quotation"

  public var isShield: Bool { rawValue.hasPrefix("shield.") }

  /// The part before the dot: `courtesy`, `exposure`, …
  public var family: Substring { rawValue.prefix { $0 != "." } }
}

/// A detector's id: its category, or the category, a dot and a suffix (`exposure.personal-data.payment-card`).
/// A detector that a clause defines for itself has the id `clause.` and the clause's id, and no category.
public struct DetectorID: Sendable, Hashable, CustomStringConvertible {
  public let raw: String
  public let category: Category?

  public init(_ raw: String) {
    self.raw = raw
    category = Category.allCases.first { raw == $0.rawValue || raw.hasPrefix($0.rawValue + ".") }
  }

  /// The detector that the clause with this id defines for itself.
  public static func ofClause(_ clause: String) -> DetectorID { DetectorID("clause." + clause) }

  /// A score says so, and no rule.
  public var isLearned: Bool { raw.hasSuffix(".learned") }

  public var description: String { raw }

  /// Whether `selector` (an id, a category, or a family such as `courtesy`) names this detector: cut at a dot.
  public func isNamed(by selector: String) -> Bool { raw == selector || raw.hasPrefix(selector + ".") }
}
