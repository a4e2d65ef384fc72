// SPDX-License-Identifier: Apache-2.0

/// What somebody does in the organisation, as far as Decoro is concerned. One member may have several.
public enum Role: String, Sendable, Hashable, CaseIterable, Comparable {
  /// Answers for the protocol: writes, adopts and amends it.
  case owner
  /// Approves what goes out, and versions of the protocol.
  case approver
  /// Drafts for official profiles and moderates comments.
  case communityManager = "community-manager"
  /// Settles conflicts in private.
  case careAgent = "care-agent"
  /// Receives confidential reports.
  case ethicsOfficer = "ethics-officer"
  /// Reads the ledger and changes nothing.
  case auditor
  /// Runs the installation.
  case `operator`
  /// Approves versions of the protocol and belongs to nobody's team: a lawyer, the workers' representative.
  case outsideApprover = "outside-approver"
  /// Everybody: reads, practises, signs, asks.
  case member

  public static func < (one: Role, other: Role) -> Bool {
    (allCases.firstIndex(of: one) ?? 0) < (allCases.firstIndex(of: other) ?? 0)
  }
}
