// SPDX-License-Identifier: Apache-2.0

/// What a decision asks for, weakest first.
public enum Outcome: String, Sendable, Hashable, CaseIterable, Comparable {
  case pass
  case advise
  /// A person must look.
  case hold
  /// Reversible withdrawal.
  case hide
  /// Hand over to care.
  case `private`
  /// Crisis or safety.
  case escalate

  /// 0 for `pass` … 5 for `escalate`.
  public var strength: Int {
    switch self {
    case .pass: 0
    case .advise: 1
    case .hold: 2
    case .hide: 3
    case .private: 4
    case .escalate: 5
    }
  }

  public static func < (a: Outcome, b: Outcome) -> Bool { a.strength < b.strength }
}

/// What is done about a text. It stands beside the outcome, because one text can need two things:
/// an insult inside a conflict is hidden *and* handed over.
public enum Act: String, Sendable, Hashable, CaseIterable {
  case advise
  case hold
  case hide
  case `private`
  /// The evidence of a threat is kept before anything is withdrawn.
  case keepEvidence = "keep-evidence"
  /// The person on duty is called.
  case call
}
