// SPDX-License-Identifier: Apache-2.0
import Crypto
import Foundation
import JWTKit
import Store

// Sign-in through the organisation's own provider: OpenID Connect, the code flow with PKCE (RFC 7636) and a nonce. What has to
// come back is carried by the browser, sealed; Decoro keeps nothing of a sign-in that nobody finishes.

extension Company {
  /// What goes out with the browser and must come back with it.
  private struct Journey: Codable {
    var state: String
    var nonce: String
    var verifier: String
    var next: String
    var until: Int64
  }

  public struct ProviderVisit: Sendable {
    /// Where the browser goes.
    public var address: String
    /// What it brings back in a cookie.
    public var ticket: String
  }

  static let journeyTime: Duration = .seconds(600)
  public static let providerPath = "/entrar/sso/vuelta"

  /// Whether people can come in that way, and whether it is the only one.
  public func doors() async throws -> (provider: Bool, password: Bool) {
    let settings = try await settings()
    return (settings.hasProvider, !(settings.hasProvider && settings.isOn(.providerOnly)))
  }

  public func beginProviderVisit(next: String) async throws -> ProviderVisit {
    let settings = try await settings()
    guard settings.hasProvider else { throw Refusal.notFound }
    let provider = try await provider(settings)
    let verifier = Data(Company.token().utf8).base64URL
    let journey = Journey(
      state: Company.token(), nonce: Company.token(), verifier: verifier, next: next,
      until: tools.now().adding(Company.journeyTime).milliseconds)
    let challenge = Data(SHA256.hash(data: Data(verifier.utf8))).base64URL
    let query = [
      ("response_type", "code"), ("client_id", settings[.providerClient]),
      ("redirect_uri", settings[.address] + Company.providerPath), ("scope", "openid email"),
      ("state", journey.state), ("nonce", journey.nonce), ("code_challenge", challenge),
      ("code_challenge_method", "S256"),
    ].map { "\($0.0)=\(URLText.escaped($0.1))" }.joined(separator: "&")
    let at = provider.description.authorization
    return ProviderVisit(
      address: at + (at.contains("?") ? "&" : "?") + query,
      ticket: try lock(Array(JSONEncoder().encode(journey)), for: "provider"))
  }

  /// The browser is back with a code.
  public func endProviderVisit(
    ticket: String, state: String, code: String, device: String
  ) async throws -> (SignIn, next: String) {
    guard let bytes = unlock(ticket, for: "provider"),
      let journey = try? JSONDecoder().decode(Journey.self, from: Data(bytes)),
      tools.now() < Moment(milliseconds: journey.until), Company.isSame(state, journey.state), !code.isEmpty
    else { throw Refusal.linkIsOver }
    let settings = try await settings()
    guard settings.hasProvider else { throw Refusal.notFound }
    let provider = try await provider(settings)
    let tokens = try await tokens(code, journey.verifier, settings, provider)
    var claims = try await claims(of: tokens.identity, nonce: journey.nonce, settings, provider)
    try await addAddress(to: &claims, tokens.access, provider)
    let member = try await self.member(claims, settings)
    if try await secondStep(of: member.id) != nil {
      let hash = try await records.read { try $0.passwordHash(of: member.id) }
      return (.code(ticket: codeTicket(member.id, password: hash)), journey.next)
    }
    let (session, now) = (Company.token(), tools.now())
    try await records.write { records in
      try records.note(signIn: "provider", of: member.id, at: now)
      try records.begin(session, member.id, device, now)
    }
    return (.open(session: session), journey.next)
  }

  private struct Tokens: Decodable {
    var identity: String
    var access: String?

    enum CodingKeys: String, CodingKey {
      case identity = "id_token"
      case access = "access_token"
    }
  }

  private func tokens(
    _ code: String, _ verifier: String, _ settings: Settings, _ provider: Provider
  ) async throws -> Tokens {
    let (client, secret) = (settings[.providerClient], secret(.providerSecret, settings))
    var form = [
      ("grant_type", "authorization_code"), ("code", code), ("code_verifier", verifier),
      ("redirect_uri", settings[.address] + Company.providerPath),
    ]
    // HTTP's own sign-in is what holds when nothing is said (Discovery, section 3).
    let methods = provider.description.methods ?? ["client_secret_basic"]
    let isBasic = !secret.isEmpty && methods.contains("client_secret_basic")
    if !isBasic { form += [("client_id", client)] + (secret.isEmpty ? [] : [("client_secret", secret)]) }
    let answer = try await tools.ask(
      OutsideRequest(
        url: provider.description.token,
        form: form.map { "\($0.0)=\(URLText.escaped($0.1))" }.joined(separator: "&"),
        basic: isBasic ? URLText.escaped(client) + ":" + URLText.escaped(secret) : nil))
    guard answer.status == 200, let tokens = try? JSONDecoder().decode(Tokens.self, from: Data(answer.body)) else {
      throw OutsideFailure("token endpoint: HTTP \(answer.status)")
    }
    return tokens
  }

  /// Many providers put the address into the token; the standard has it told apart, to whoever holds the access token.
  private func addAddress(to claims: inout IdentityClaims, _ access: String?, _ provider: Provider) async throws {
    guard claims.email == nil, let access, let url = provider.description.person else { return }
    let answer = try await tools.ask(OutsideRequest(url: url, bearer: access))
    guard answer.status == 200, let said = try? JSONDecoder().decode(PersonClaims.self, from: Data(answer.body)),
      said.sub == claims.sub.value
    else { throw Refusal.notRecognised }
    (claims.email, claims.isVerified) = (said.email, said.isVerified)
  }

  /// Everything that OpenID Connect Core, section 3.1.3.7, has a client look at.
  private func claims(
    of token: String, nonce: String, _ settings: Settings, _ provider: Provider
  ) async throws -> IdentityClaims {
    guard let head = TokenHead(token), Provider.algorithms.contains(head.alg) else { throw Refusal.notRecognised }
    var provider = provider
    if !provider.knows(key: head.kid) {
      // The provider may have changed its keys since we asked.
      guard tools.now().date.timeIntervalSince1970 - provider.readAt > ProviderMemory.soonest else {
        throw Refusal.notRecognised
      }
      provider = try await self.provider(settings, fresh: true)
      guard provider.knows(key: head.kid) else { throw Refusal.notRecognised }
    }
    let keys = JWTKeyCollection()
    for key in provider.keys.keys where key.keyIdentifier != nil { _ = try? await keys.add(jwk: key) }
    let claims: IdentityClaims
    do { claims = try await keys.verify(token, as: IdentityClaims.self) } catch { throw Refusal.notRecognised }
    let now = tools.now().date
    let client = settings[.providerClient]
    let isForUs =
      claims.iss.value == provider.description.issuer && claims.aud.value.contains(client)
      && (claims.aud.value.count == 1 || claims.azp == client) && (claims.azp ?? client) == client
    // Two clocks are never the same: a minute.
    let isNow = claims.exp.value > now.addingTimeInterval(-60) && claims.iat.value < now.addingTimeInterval(60)
    guard isForUs, isNow, let said = claims.nonce, Company.isSame(said, nonce), !claims.sub.value.isEmpty else {
      throw Refusal.notRecognised
    }
    return claims
  }

  /// Known by the provider's own name for them; the first time, by an address that the provider has verified.
  private func member(_ claims: IdentityClaims, _ settings: Settings) async throws -> Member {
    let (issuer, subject, now) = (claims.iss.value, claims.sub.value, tools.now())
    let isBelieved = claims.isVerified?.value == true || settings[.providerAddresses] == "all"
    let email = isBelieved ? claims.email : nil
    return try await records.write { records in
      if let known = try records.member(issuer: issuer, subject: subject) {
        guard known.isActive else { throw Refusal.notAMember }
        return known
      }
      guard let email, let member = try records.member(email: email), member.isActive,
        try !records.hasIdentity(member.id, issuer: issuer)
      else { throw Refusal.notAMember }
      try records.addIdentity(issuer: issuer, subject: subject, of: member.id, at: now)
      try records.append(Entry("member.identity-set", about: member.reference, by: member.reference, at: now))
      return member
    }
  }

  /// The provider's description and keys, asked for once an hour.
  func provider(_ settings: Settings, fresh: Bool = false) async throws -> Provider {
    let issuer = settings[.providerIssuer]
    let seconds = tools.now().date.timeIntervalSince1970
    if !fresh, let known = providers.known(issuer, at: seconds) { return known }
    func json<Value: Decodable>(_ url: String, _ type: Value.Type) async throws -> Value {
      let answer = try await tools.ask(OutsideRequest(url: url))
      guard answer.status == 200 else { throw OutsideFailure("\(url): HTTP \(answer.status)") }
      guard let value = try? JSONDecoder().decode(Value.self, from: Data(answer.body)) else {
        throw OutsideFailure("\(url): not the JSON that OpenID Connect asks for")
      }
      return value
    }
    let description = try await json(issuer + "/.well-known/openid-configuration", Provider.Description.self)
    // Somebody else's description would send our people to somebody else's door. The slash is the one difference that providers
    // themselves make.
    guard description.issuer == issuer || description.issuer == issuer + "/" else {
      throw OutsideFailure("issuer: \(description.issuer.prefix(200)) ≠ \(issuer)")
    }
    let addresses = [
      description.authorization, description.token, description.keys,
      description.person ?? description.keys,
    ]
    for url in addresses
    where Setting.site(url, withPath: true) == nil && !url.hasPrefix("https://") {
      throw OutsideFailure("not https: \(url.prefix(200))")
    }
    if let methods = description.challenges, !methods.contains("S256") {
      throw OutsideFailure("PKCE with S256 is missing")
    }
    let keys = try await json(description.keys, JWTKit.JWKS.self)
    let provider = Provider(description: description, keys: keys, readAt: seconds)
    providers.keep(provider)
    return provider
  }
}
