// SPDX-License-Identifier: Apache-2.0
import Store
import Vocabulary

/// What somebody may want to do. Everything that a page or the API offers asks for one of these, here and not in the page.
public enum Right: String, Sendable, CaseIterable {
  /// Read the protocol, practise, sign, ask, and see what is kept about oneself.
  case takePart
  case seeVersions, writeVersions, approveVersions, publishVersions, tryOnRecords
  case answerQuestions
  case seeMembers, manageMembers, giveRoles
  /// How far each team has signed, in groups of five and more.
  case seeProgress
  /// Who has not signed yet, by name.
  case seeUnsigned
  case readLedger
  case manageInstallation
  /// Comments by the public: hide, keep, hand over, decide the appeal of what somebody else hid.
  case moderate
  /// The directory of official profiles and of who speaks for the company.
  case manageProfiles
  case draftPosts, approvePosts
  /// Begin a case out of a comment; work on one and read what was said in it.
  case openCases, handleCases
  case replyInPublic
  case answerNotices, grantPermits
  case seeImage
  /// Make keys for programs, in one's own name.
  case makeTokens

  /// The table of rights: who may what. A test goes through it cell by cell.
  public static let table: [Right: Set<Role>] = [
    .takePart: Set(Role.allCases),
    .seeVersions: [.owner, .approver, .auditor, .outsideApprover],
    .writeVersions: [.owner],
    .approveVersions: [.owner, .approver, .outsideApprover],
    .publishVersions: [.owner],
    .tryOnRecords: [.owner, .approver],
    .answerQuestions: [.owner],
    .seeMembers: [.owner, .operator, .auditor],
    .manageMembers: [.owner, .operator],
    // Who may hand out keys may take them all: one role, and every change is in the ledger.
    .giveRoles: [.owner],
    .seeProgress: [.owner, .approver, .communityManager, .auditor],
    .seeUnsigned: [.owner],
    .readLedger: [.owner, .auditor],
    .manageInstallation: [.owner, .operator],
    .moderate: [.owner, .approver, .communityManager],
    .manageProfiles: [.owner],
    .draftPosts: [.owner, .approver, .communityManager],
    .approvePosts: [.owner, .approver],
    .openCases: [.owner, .approver, .communityManager, .careAgent],
    // What a customer told in private is for who settles it, and for nobody above.
    .handleCases: [.careAgent],
    .replyInPublic: [.owner, .approver, .communityManager, .careAgent],
    .answerNotices: [.owner],
    .grantPermits: [.owner, .approver],
    .seeImage: [.owner, .approver, .communityManager, .auditor],
    .makeTokens: [.owner, .approver, .communityManager, .careAgent, .auditor, .operator],
  ]

  /// What a key that may only read keeps of its role.
  static let reading: Set<Right> = [.seeVersions, .seeMembers, .seeProgress, .seeUnsigned, .readLedger, .seeImage]

  public func belongs(to roles: Set<Role>) -> Bool { !(Right.table[self] ?? []).isDisjoint(with: roles) }
}

/// Who acts: a member as the records have them at this moment, not as a cookie remembers them.
public struct Actor: Sendable {
  public let member: Member
  /// What is theirs for a while, in somebody's place.
  public let lent: Set<Role>
  /// The key that a program came with, in its maker's name.
  public let token: Token?
  let isReading: Bool

  public init(_ member: Member, lent: Set<Role> = [], isReading: Bool = false, token: Token? = nil) {
    self.member = member
    self.lent = lent
    self.isReading = isReading
    self.token = token
  }

  public var id: Int64 { member.id }
  /// Roles are not lent on: who stands in for an owner hands out none, or they would keep what is theirs for some days.
  public func may(_ right: Right) -> Bool {
    member.isActive && (right.belongs(to: member.roles) || right != .giveRoles && right.belongs(to: lent))
      && (!isReading || Right.reading.contains(right))
  }

  public func require(_ right: Right) throws(Refusal) {
    guard may(right) else { throw .notAllowed(right) }
  }
}

/// Why a desk did not do what it was asked. The words are in the catalogues, under `refusal.ID`.
public enum Refusal: Error, Sendable, Hashable {
  case notAllowed(Right)
  case notFound
  /// What is asked for is there; what was chosen or named with it is not.
  case choiceGone
  /// Somebody else changed it in the meantime.
  case changedMeanwhile
  /// Not in this state: an approved text is not edited, a draft not approved.
  case wrongState
  case ownText
  case alreadyDone
  case documentHasErrors
  case examplesFail(Int)
  case numberTaken
  case badDate
  case lastOwner
  case badName, badEmail, emailTaken, badTimezone, badText
  case weakPassword
  case wrongCredentials
  case wrongCode
  case tooManyTries
  case linkIsOver
  case practiseFirst
  case nothingInForce
  /// A critical opinion that breaks no rule.
  case criticismStays
  case tooMany
  case nothingChosen
  case appealIsOver
  /// Somebody else decides the appeal.
  case ownDecision
  case badLink
  /// A link to what was published that leads elsewhere.
  case otherNetwork
  /// Who has not signed what is in force.
  case signFirst
  case altMissing, tooLong
  /// Everything that is to go out is paused.
  case paused
  /// A public reply with personal data, or with what is known of a case.
  case exposes
  /// A public reply that a person has to look at again.
  case replyHeld
  /// A notice with a link to somebody's profile.
  case linkToPerson
  case secondPerson
  /// Neither a JPEG nor a PNG, or too large.
  case badPicture
  /// People in a picture, and no word of where their permission is.
  case permissionMissing
  /// Captions that are no captions, or a video without them.
  case badCaptions, captionsMissing
  /// The profile names who approves, and in which order.
  case notApprover, notYourTurn
  /// The profile names who writes for it.
  case notWriter
  /// What was approved long ago is read again.
  case approvalOver
  /// It was approved, and not by those who are named now.
  case approvalMissing
  /// Of those who are named too few did not write in it.
  case nobodyElse
  /// An example that is of no rule.
  case ruleMissing
  case sensitiveDay
  /// The form cannot do it without touching what it should not; the text can.
  case onlyAsText
  case badSetting(Setting)
  /// Before passwords end: whoever ends them has to have come in without one.
  case tryProviderFirst
  /// Passwords open nothing here.
  case providerOnly
  /// The provider's answer does not hold.
  case notRecognised
  /// The provider knows them, and Decoro does not.
  case notAMember
  /// The other server did not do its part.
  case outside

  public var id: String {
    switch self {
    case .notAllowed: "not-allowed"
    case .notFound: "not-found"
    case .choiceGone: "choice-gone"
    case .changedMeanwhile: "changed-meanwhile"
    case .wrongState: "wrong-state"
    case .ownText: "own-text"
    case .alreadyDone: "already-done"
    case .documentHasErrors: "document-has-errors"
    case .examplesFail: "examples-fail"
    case .numberTaken: "number-taken"
    case .badDate: "bad-date"
    case .lastOwner: "last-owner"
    case .badName: "bad-name"
    case .badEmail: "bad-email"
    case .emailTaken: "email-taken"
    case .badTimezone: "bad-timezone"
    case .badText: "bad-text"
    case .weakPassword: "weak-password"
    case .wrongCredentials: "wrong-credentials"
    case .wrongCode: "wrong-code"
    case .tooManyTries: "too-many-tries"
    case .linkIsOver: "link-is-over"
    case .practiseFirst: "practise-first"
    case .nothingInForce: "nothing-in-force"
    case .criticismStays: "criticism-stays"
    case .tooMany: "too-many"
    case .nothingChosen: "nothing-chosen"
    case .appealIsOver: "appeal-is-over"
    case .ownDecision: "own-decision"
    case .badLink: "bad-link"
    case .otherNetwork: "other-network"
    case .signFirst: "sign-first"
    case .altMissing: "alt-missing"
    case .tooLong: "too-long"
    case .paused: "paused"
    case .exposes: "exposes"
    case .replyHeld: "reply-held"
    case .linkToPerson: "link-to-person"
    case .secondPerson: "second-person"
    case .badPicture: "bad-picture"
    case .permissionMissing: "permission-missing"
    case .badCaptions: "bad-captions"
    case .captionsMissing: "captions-missing"
    case .notApprover: "not-approver"
    case .notYourTurn: "not-your-turn"
    case .notWriter: "not-writer"
    case .approvalOver: "approval-over"
    case .approvalMissing: "approval-missing"
    case .nobodyElse: "nobody-else"
    case .ruleMissing: "rule-missing"
    case .sensitiveDay: "sensitive-day"
    case .onlyAsText: "only-as-text"
    case .badSetting: "bad-setting"
    case .tryProviderFirst: "try-provider-first"
    case .providerOnly: "provider-only"
    case .notRecognised: "not-recognised"
    case .notAMember: "not-a-member"
    case .outside: "outside"
    }
  }

  /// One of each, for the catalogues' test.
  public static let all: [Refusal] = [
    .notAllowed(.takePart), .notFound, .choiceGone, .changedMeanwhile, .wrongState, .ownText, .alreadyDone,
    .documentHasErrors,
    .examplesFail(1), .numberTaken, .badDate, .lastOwner, .badName, .badEmail, .emailTaken, .badTimezone, .badText,
    .weakPassword, .wrongCredentials, .wrongCode, .tooManyTries, .linkIsOver, .practiseFirst, .nothingInForce,
    .criticismStays,
    .tooMany, .nothingChosen, .appealIsOver, .ownDecision, .badLink, .otherNetwork, .signFirst, .altMissing, .tooLong,
    .paused, .secondPerson,
    .exposes, .replyHeld, .linkToPerson, .badPicture, .permissionMissing, .badCaptions, .captionsMissing, .notApprover,
    .notYourTurn, .notWriter,
    .approvalOver, .approvalMissing, .nobodyElse, .ruleMissing, .sensitiveDay, .onlyAsText, .badSetting(.address),
    .tryProviderFirst, .providerOnly,
    .notRecognised,
    .notAMember, .outside,
  ]

  /// As HTTP tells it.
  public var status: Int {
    switch self {
    case .notAllowed, .ownText, .ownDecision, .criticismStays: 403
    case .notFound, .linkIsOver: 404
    case .changedMeanwhile, .wrongState, .alreadyDone, .numberTaken, .emailTaken, .lastOwner, .practiseFirst,
      .nothingInForce, .appealIsOver, .signFirst, .paused, .secondPerson, .tryProviderFirst, .notYourTurn,
      .approvalOver, .approvalMissing, .nobodyElse, .sensitiveDay:
      409
    case .tooManyTries: 429
    case .wrongCredentials, .wrongCode, .notRecognised: 401
    case .providerOnly, .notAMember, .notApprover, .notWriter: 403
    case .outside: 502
    default: 422
    }
  }
}
