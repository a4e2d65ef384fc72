// SPDX-License-Identifier: Apache-2.0
import Vocabulary

/// What a model gives a probability for. The raw value is the column of the weights: append, never reorder. The first sixteen
/// are the keys of `Scores`.
public enum Head: Int, Sendable, Hashable, CaseIterable {
  case toxicity, severe, insult, threat, mockery, hate, profanity, disrespect, complaint, conflict, praise, request
  case criticism, exaggeration, promise, spam
  // Below this line: evidence for detectors, not part of an answer's `scores`.
  case harassment, press, evasive, aggressive, personalTalk, speaksForCompany, undisclosed, confidential, caseDetails
  case offTopic, protected, counterSpeech
  /// Toxicity as public talk has it, and whether a text is public talk rather than talk to a company: parts of `toxicity`.
  case publicToxicity, publicRegister

  /// The category that the probability is evidence for.
  public var category: Category? {
    switch self {
    case .insult: .insult
    case .threat: .threat
    case .mockery: .mockery
    case .hate: .hate
    case .profanity: .profanity
    case .disrespect: .disrespect
    case .complaint: .complaint
    case .conflict: .conflict
    case .praise: .praise
    case .request: .request
    case .criticism: .criticism
    case .exaggeration: .exaggeration
    case .promise: .promise
    case .spam: .spam
    case .harassment: .harassment
    case .press: .press
    case .evasive: .evasive
    case .aggressive: .aggressive
    case .personalTalk: .personalTalk
    case .speaksForCompany: .speaksForCompany
    case .undisclosed: .undisclosedAffiliation
    case .confidential: .confidential
    case .caseDetails: .caseDetails
    case .offTopic: .offTopic
    case .protected: .protectedSpeech
    case .toxicity, .severe, .counterSpeech, .publicToxicity, .publicRegister: nil
    }
  }
}
