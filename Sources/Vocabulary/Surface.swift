// SPDX-License-Identifier: Apache-2.0

/// Where a text goes, or where it came from: it decides which outcomes are possible at all.
public enum Surface: String, Sendable, Hashable, CaseIterable {
  /// A member of staff's own draft, for a personal account. Nothing about it is kept (guarantee 1).
  case personal
  /// A draft of an official profile.
  case official
  /// A public answer by an official profile.
  case reply
  /// A comment by the public.
  case comment

  /// The outcomes a clause may ask for here, weakest first.
  public var allowedOutcomes: [Outcome] {
    switch self {
    case .personal: [.pass, .advise]
    case .official: [.pass, .advise, .hold]
    case .reply: [.pass, .advise, .hold, .private]
    case .comment: [.pass, .hold, .hide, .private, .escalate]
    }
  }

  public func allows(_ outcome: Outcome) -> Bool { allowedOutcomes.contains(outcome) }
}
