// SPDX-License-Identifier: Apache-2.0
import Store
import Vocabulary

// Sign-in: by a link that opens once, or by address (or personal code) and password. There is no default password and no
// open registration: the first link is printed by the first start.

extension Company {
  /// How long what lasts.
  enum Terms {
    static let session: Duration = .seconds(30 * 86_400)
    static let invite: Duration = .seconds(7 * 86_400)
    static let firstLink: Duration = .seconds(86_400)
    static let tries = 5
    static let window: Duration = .seconds(15 * 60)
    /// With a few digits, in a day.
    static let pinTries = 20
    /// On a device that several people use.
    static let sharedSession: Duration = .seconds(20 * 60)
    /// After that a session's token is changed for another.
    static let renewal: Duration = .seconds(86_400)
    /// The old token still opens what the browser had begun to ask for.
    static let oldToken: Duration = .seconds(60)
    static let lettersKept: Duration = .seconds(400 * 86_400)
    static let touch: Duration = .seconds(300)
    static let ticket: Duration = .seconds(300)
  }

  /// Whose session a token opens; nil when it is none.
  public func actor(_ token: String) async throws -> (actor: Actor, session: Session)? {
    let now = tools.now()
    let hash = Company.hash(token)
    let found = try await records.read { records -> (Actor, Session)? in
      guard let session = try records.session(hash, at: now), let member = try records.member(session.member),
        member.isActive
      else { return nil }
      return (Actor(member, lent: try lent(to: member, records)), session)
    }
    guard let (actor, session) = found else { return nil }
    if session.seenAt.adding(Terms.touch) < now {
      try await records.write { try $0.touch(hash, at: now) }
    }
    return (actor, session)
  }

  /// Another token for a session that has had its own for a day; nil when it is not time, or somebody else just did it.
  public func renew(_ session: Session) async throws -> String? {
    let now = tools.now()
    guard session.renewedAt.adding(Terms.renewal) < now, now.adding(Terms.oldToken) < session.expiresAt else {
      return nil
    }
    let token = Company.token()
    let isDone = try await records.write {
      try $0.renew(session, as: Company.hash(token), at: now, oldUntil: now.adding(Terms.oldToken))
    }
    return isDone ? token : nil
  }

  /// What a form of this session carries, so that no other site can send one.
  public func formToken(_ session: Session) -> String { seal("form", session.family) }

  public func accepts(formToken: String, of session: Session) -> Bool {
    Company.isSame(formToken, self.formToken(session))
  }

  // Links.

  /// A link for somebody; the older ones for the same purpose are over.
  public func link(for member: Int64, purpose: Link.Purpose) async throws -> String {
    let (token, now) = (Company.token(), tools.now())
    let link = Link(
      hash: Company.hash(token), member: member, purpose: purpose, madeAt: now,
      expiresAt: now.adding(purpose == .first || purpose == .demo ? Terms.firstLink : Terms.invite))
    try await records.write {
      try $0.dropLinks(of: member, for: purpose)
      try $0.add(link)
    }
    return token
  }

  /// For whoever runs the machine: a link without anybody's leave. nil when nobody has that code or address.
  public static func linkAtTheMachine(_ records: Records, for name: String) async throws -> (Member, String)? {
    let (token, now, name) = (Company.token(), Moment.now, name.tidied.lowercased())
    return try await records.write { records in
      let found = try Int64(name).map { try records.member($0) } ?? records.member(email: name)
      guard let member = found, member.isActive else { return nil }
      try records.dropLinks(of: member.id, for: .first)
      try records.add(
        Link(
          hash: Company.hash(token), member: member.id, purpose: .first, madeAt: now,
          expiresAt: now.adding(Terms.firstLink)))
      try records.append(Entry("member.invited", about: member.reference, by: "decoro", at: now))
      return (member, token)
    }
  }

  /// Who a link is for, without using it up.
  public func holder(of token: String) async throws -> Member {
    let now = tools.now()
    return try await records.read { records in
      guard let link = try records.link(Company.hash(token), at: now), let member = try records.member(link.member),
        member.isActive
      else { throw Refusal.linkIsOver }
      return member
    }
  }

  /// Opens a session. With a new password, that becomes the member's and other sessions end. A link stands for the password, not
  /// for the second step.
  public func open(link token: String, password: String?, code: String = "", device: String) async throws -> String {
    let now = tools.now()
    let member = try await holder(of: token)
    // Where the provider is the only door, a link is none; but for the one that whoever runs the machine printed.
    if try await !doors().password {
      let purpose = try await records.read { try $0.link(Company.hash(token), at: now)?.purpose }
      guard purpose == .first || purpose == .demo else { throw Refusal.providerOnly }
    }
    var hash: String?
    var isPIN = false
    if let password {
      isPIN = Password.isPIN(password, for: member)
      guard isPIN || Password.isStrong(password, for: member) else { throw Refusal.weakPassword }
      hash = await tools.hashPassword(password)
    }
    if try await secondStep(of: member.id) != nil {
      let attempt = try await beginAttempt(.code, of: member.id)
      guard try await passes(member.id, code: code) else { throw Refusal.wrongCode }
      try await records.write { try $0.correct(attempt, "link") }
    }
    let (newHash, session, isDigits) = (hash, Company.token(), isPIN)
    try await records.write { records in
      guard try records.use(Company.hash(token)) else { throw Refusal.linkIsOver }
      if let newHash {
        try records.setPassword(newHash, isPIN: isDigits, of: member.id, at: now)
        try records.endSessions(of: member.id)
        try records.append(Entry("member.password-set", about: member.reference, by: member.reference, at: now))
      }
      try records.begin(session, member.id, device, now)
      try records.note(signIn: "link", of: member.id, at: now)
    }
    return session
  }

  // Passwords.

  public enum SignIn: Sendable, Hashable {
    case open(session: String)
    /// The password is right, and a code is asked for; the ticket says so for five minutes.
    case code(ticket: String)
  }

  /// Opens a session for an address or a personal code (`17`) with its password. What is refused never says which was wrong,
  /// and takes as long as what is not; a name that was tried too often waits, whether somebody has it or not.
  public func signIn(
    _ name: String, password: String, device: String, isShared: Bool = false
  ) async throws -> SignIn {
    guard try await doors().password else { throw Refusal.providerOnly }
    let now = tools.now()
    let name = name.filter { !$0.isWhitespace }
    let found = try await records.read { records -> (member: Member, hash: String?)? in
      let member =
        try name.contains("@") ? records.member(email: name) : Int64(name).flatMap { try records.member($0) }
      guard let member, member.isActive else { return nil }
      return (member, try records.passwordHash(of: member.id))
    }
    if found == nil {
      let known = Int64(name).map(String.init) ?? name.lowercased()
      guard strangers.mayTry(seal("stranger", known), at: now) else { throw Refusal.tooManyTries }
    }
    let attempt = try await beginAttempt(.password, of: found?.member.id)
    let isRight = await tools.verifyPassword(String(password.prefix(200)), found?.hash ?? Password.nobody)
    guard let member = found?.member, let hash = found?.hash, isRight else { throw Refusal.wrongCredentials }
    if try await secondStep(of: member.id) != nil {
      try await records.write { try $0.correct(attempt, "password-then-code") }
      return .code(ticket: codeTicket(member.id, password: hash))
    }
    let session = Company.token()
    try await records.write { records in
      // It may have ended while it was looked at.
      guard try records.passwordHash(of: member.id) == hash else { throw Refusal.wrongCredentials }
      try records.correct(attempt, "password")
      try records.begin(session, member.id, device, now, isShared ? Terms.sharedSession : Terms.session)
    }
    return .open(session: session)
  }

  /// Says that the first step was taken, a moment ago; with another password, or without it, that is worth nothing.
  func codeTicket(_ member: Int64, password hash: String?) -> String {
    let time = String(tools.now().milliseconds)
    return "\(member).\(time).\(seal("sign-in", String(member), time, hash ?? ""))"
  }

  /// The second step: a code from the phone, or one that was written down.
  public func signIn(ticket: String, code: String, device: String, isShared: Bool = false) async throws -> String {
    let now = tools.now()
    let parts = ticket.split(separator: ".").map(String.init)
    guard parts.count == 3, let id = Int64(parts[0]), let time = Int64(parts[1]) else { throw Refusal.linkIsOver }
    let hash = try await records.read { try $0.passwordHash(of: id) }
    guard Company.isSame(parts[2], seal("sign-in", parts[0], parts[1], hash ?? "")),
      now < Moment(milliseconds: time).adding(Terms.ticket)
    else { throw Refusal.linkIsOver }
    let attempt = try await beginAttempt(.code, of: id)
    guard try await passes(id, code: code) else { throw Refusal.wrongCode }
    let session = Company.token()
    try await records.write { records in
      // Who left in the meantime does not get in, nor does who came with a password that has ended.
      guard try records.member(id)?.isActive == true, try records.passwordHash(of: id) == hash else {
        throw Refusal.linkIsOver
      }
      try records.correct(attempt, "code")
      try records.begin(session, id, device, now, isShared ? Terms.sharedSession : Terms.session)
    }
    return session
  }

  /// Counted apart: who knows a name alone must not use up the tries of its code.
  enum Tried: String {
    case password = "refused"
    case code = "refused-code"
  }

  /// An attempt counts as refused until it is known to be right: so of many at once no more than five get to try.
  func beginAttempt(_ tried: Tried, of member: Int64?) async throws -> Int64 {
    let now = tools.now()
    return try await records.write { records in
      if let member {
        let failed = try records.failedSignIns(of: member, tried.rawValue, since: now.adding(.zero - Terms.window))
        guard failed < Terms.tries else { throw Refusal.tooManyTries }
        // A few digits can be tried to their end if one has weeks; a password cannot.
        if tried == .password, try records.hasPIN(member) {
          let today = try records.failedSignIns(of: member, tried.rawValue, since: now.adding(.seconds(-86_400)))
          guard today < Terms.pinTries else { throw Refusal.tooManyTries }
        }
      }
      return try records.note(signIn: tried.rawValue, of: member, at: now)
    }
  }

  public func changePassword(
    _ actor: Actor, from old: String, to new: String, keeping session: Session
  ) async throws {
    let now = tools.now()
    let hash = try await records.read { try $0.passwordHash(of: actor.id) }
    if let hash {
      // Guessing is counted here as at the door: a session that somebody left open is no way around it.
      let attempt = try await beginAttempt(.password, of: actor.id)
      let isRight = await tools.verifyPassword(old, hash)
      guard isRight else { throw Refusal.wrongCredentials }
      try await records.write { try $0.correct(attempt, "password") }
    }
    let isPIN = Password.isPIN(new, for: actor.member)
    guard isPIN || Password.isStrong(new, for: actor.member) else { throw Refusal.weakPassword }
    let newHash = await tools.hashPassword(new)
    try await records.write { records in
      // Nor does a session that ended meanwhile leave a password behind.
      guard try records.session(session.hash, at: now) != nil else { throw Refusal.changedMeanwhile }
      try records.setPassword(newHash, isPIN: isPIN, of: actor.id, at: now)
      try records.endSessions(of: actor.id, except: session.family)
      try records.append(
        Entry("member.password-set", about: actor.member.reference, by: actor.member.reference, at: now))
    }
  }

  // Sessions.

  public func end(_ session: Session) async throws {
    try await records.write { try $0.endSession(family: session.family) }
  }

  /// One of one's own, by the first digits of its hash.
  public func end(_ actor: Actor, sessionBeginning digits: String) async throws {
    let now = tools.now()
    try await records.write { records in
      guard digits.count >= 8,
        let one = try records.sessions(of: actor.id, at: now).first(where: { $0.hash.hasPrefix(digits) })
      else { throw Refusal.notFound }
      try records.endSession(family: one.family)
    }
  }
}

extension Transaction {
  func begin(
    _ token: String, _ member: Int64, _ device: String, _ now: Moment, _ time: Duration = Company.Terms.session
  ) throws {
    try add(
      Session(
        hash: Company.hash(token), member: member, madeAt: now, seenAt: now,
        expiresAt: now.adding(time), device: String(device.prefix(120))))
  }
}
