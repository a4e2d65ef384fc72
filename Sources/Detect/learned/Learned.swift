// SPDX-License-Identifier: Apache-2.0
import Normalise
import Score
import Vocabulary

/// How a rule and a learned score are weighed together.
enum JointEvidence {
  /// As sure as a rule that is not certain can become: under the threshold from which the shipped protocols hide.
  static let mostUncertain = 0.89
  /// A score below this takes away what a rule holds for merely possible.
  static let doubt = 0.15
  /// The same for what is off topic, which a list of subjects holds for possible too often.
  static let doubtOfSubject = 0.5
  /// What people ask and complain of is learned better than words tell it (a question mark also ends a taunt): below
  /// this a score takes away what a rule holds for certain. On the test split 33 of 33 such requests were none.
  static let doubtOfService = 0.1
  /// A score below this makes merely possible what a rule holds for likely.
  static let strongDoubt = 0.02

  /// A toxicity below this, after a second look, says that nobody is hurt: friends who swear at each other, a word of two
  /// meanings, what somebody was called. Then a rule that is certain is only likely, and a person looks before anything is hidden.
  static let calm: Float = 0.1

  static var identity: String {
    "\(mostUncertain)\(doubt)\(doubtOfSubject)\(doubtOfService)\(strongDoubt)\(calm)"
  }

  static let service: Set<Category> = [.request, .complaint]
  /// What hurts somebody. A swear word is one whoever it hurts.
  static let hurting: Set<Category> = [.insult, .threat, .harassment, .mockery, .hate, .disrespect]

  /// A rule and a score that agree are surer than either. Where they differ, a rule that is certain stands, unless nobody is
  /// hurt (`isCalm`); one that is not gives way. A shield never does: it may be generous.
  static func joined(
    rule: Double, score: Double, isShield: Bool, isSubject: Bool = false, isService: Bool = false,
    isCalm: Bool = false
  ) -> Double {
    if score >= 0.5 {
      return Confidence.rounded(min(1 - (1 - rule) * (1 - score), rule >= Confidence.certain ? 0.99 : mostUncertain))
    }
    if isShield { return rule }
    if isService, score < (rule >= Confidence.certain ? doubtOfService : doubtOfSubject) { return 0 }
    if rule <= Confidence.possible, score < (isSubject ? doubtOfSubject : doubt) { return 0 }
    if rule <= Confidence.likely, score < strongDoubt { return Confidence.possible }
    return isCalm ? min(rule, Confidence.likely) : rule
  }

  /// What is off topic is weighed against the company's own subjects, which no rule knows: where a rule holds it merely
  /// possible, they decide.
  static func joined(rule: Double, remoteness: Double) -> Double {
    if rule >= Confidence.certain { return rule }
    if rule <= Confidence.possible { return remoteness >= 0.5 ? Confidence.rounded(remoteness) : 0 }
    return remoteness < doubt ? Confidence.possible : rule
  }
}

extension Detector {
  /// What a learned score says by itself, where no rule of the same category speaks: people hurt with sentences, and a list
  /// sees words. The words that moved the score most are marked. A finding of these asks for no more than a person's look.
  static func learned(
    _ head: Head, like rule: Detector, suffix: Bool = true, flags: [Example], passes: [Example]
  ) -> Detector {
    let category = head.category.map(\.rawValue) ?? ""
    return Detector(
      category + ".learned",
      title: Localized(
        es: rule.card.title.es + ", por cómo está dicho", pt: rule.card.title.pt + ", pelo jeito de dizer",
        en: rule.card.title.en + ", by how it is said"),
      why: rule.card.why, instead: rule.card.instead, surfaces: rule.surfaces, examples: flags + passes, head: head)
  }

  /// What resembles each other so much that a first look alone names but the likeliest, and nothing where a rule spoke of one.
  /// A second look tells them apart: it may name each.
  public static let kindsOfContempt: Set<Category> = [.insult, .mockery, .disrespect]
}
