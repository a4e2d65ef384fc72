// SPDX-License-Identifier: Apache-2.0
import Foundation
import Store

// The second step of signing in: a code from one's phone, or one of ten that were written down.

extension Company {
  /// What is shown while the second step is being set up; nothing of it is kept until a code proves that the phone has it.
  public struct SecondStepOffer: Sendable {
    /// For typing: base 32.
    public var secret: String
    /// What the picture holds.
    public var address: String
    /// The secret sealed for this member, so that the form can bring it back.
    public var ticket: String
  }

  public func offerSecondStep(_ actor: Actor, organization: String) throws -> SecondStepOffer {
    try actor.require(.takePart)
    let bytes = OneTimeCode.newSecret()
    let secret = Base32.text(bytes)
    let issuer = organization.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? "Decoro"
    let label = actor.member.email ?? String(actor.id)
    let account = label.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? String(actor.id)
    return SecondStepOffer(
      secret: secret, address: "otpauth://totp/\(issuer):\(account)?secret=\(secret)&issuer=\(issuer)",
      ticket: try lock(bytes, for: "offer:\(actor.id)"))
  }

  /// Ten codes to write down, shown once.
  public func beginSecondStep(_ actor: Actor, ticket: String, code: String) async throws -> [String] {
    try actor.require(.takePart)
    let now = tools.now()
    guard let secret = unlock(ticket, for: "offer:\(actor.id)"),
      let step = OneTimeCode(secret: secret).step(of: code.digits, at: now.milliseconds)
    else { throw Refusal.wrongCode }
    let codes = (0..<10).map { _ in Company.recoveryCode() }
    let sealed = try lock(secret, for: "second-step:\(actor.id)")
    try await records.write { records in
      try records.set(
        SecondStep(member: actor.id, secret: sealed, lastStep: step, since: now),
        recovery: codes.map { Company.hash($0.plainCode) })
      try records.append(
        Entry("member.second-step-set", about: actor.member.reference, by: actor.member.reference, at: now))
    }
    return codes
  }

  /// One's own, with a code; somebody else's who lost the phone, by who gives roles.
  public func endSecondStep(_ actor: Actor, of id: Int64, code: String) async throws {
    if id == actor.id {
      // Guessing is counted here as at the door: a session that somebody left open is no way around it.
      let attempt = try await beginAttempt(.code, of: id)
      guard try await passes(id, code: code) else { throw Refusal.wrongCode }
      try await records.write { try $0.correct(attempt, "code") }
    } else {
      try actor.require(.giveRoles)
    }
    let now = tools.now()
    try await records.write { records in
      guard try records.secondStep(of: id) != nil else { throw Refusal.notFound }
      try records.endSecondStep(of: id)
      try records.append(
        Entry("member.second-step-ended", about: Member.reference(id), by: actor.member.reference, at: now))
    }
  }

  /// Since when, and how many of the written codes are left; nil without a second step.
  public func secondStep(of id: Int64) async throws -> (since: Moment, codesLeft: Int)? {
    try await records.read { records in
      guard let step = try records.secondStep(of: id) else { return nil }
      return (step.since, try records.recoveryCodesLeft(of: id))
    }
  }

  /// Whether a code is good, now and for the only time. True where there is no second step.
  func passes(_ member: Int64, code: String) async throws -> Bool {
    guard let step = try await records.read({ try $0.secondStep(of: member) }) else { return true }
    let now = tools.now()
    if code.digits.count == 6, code.plainCode.count == 6 {
      // Without the key file nobody's phone agrees any more; the written codes still do.
      guard let secret = unlock(step.secret, for: "second-step:\(member)"),
        let used = OneTimeCode(secret: secret).step(of: code.digits, at: now.milliseconds)
      else { return false }
      return try await records.write { try $0.use(step: used, of: member) }
    }
    return try await records.write { try $0.use(recovery: Company.hash(code.plainCode), of: member) }
  }

  /// `7kq2-m9xd`: without letters and digits that look alike; 40 bits, and five tries in a quarter of an hour.
  private static func recoveryCode() -> String {
    let letters = Array("abcdefghjkmnpqrstuvwxyz23456789")
    var generator = SystemRandomNumberGenerator()
    let code = (0..<8).map { _ in letters.randomElement(using: &generator) ?? "x" }
    return String(code[..<4]) + "-" + String(code[4...])
  }
}

extension String {
  fileprivate var digits: String { filter { $0.isASCII && $0.isNumber } }
  fileprivate var plainCode: String { lowercased().filter { $0.isASCII && ($0.isLetter || $0.isNumber) } }
}
