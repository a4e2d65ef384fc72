// SPDX-License-Identifier: Apache-2.0
import Crypto
import Foundation
import JWTKit
import Store
import Synchronization
import TestKit
import Testing

@testable import Desk

/// Sign-in through a provider whose every word a test chooses. A real provider's process is in `Tests/pages/test_provider.py`.
@Suite struct ProviderTests {
  static let issuer = "https://login.example.co"

  struct Claims: JWTPayload {
    var iss = issuer
    var sub = "u-17"
    var aud: [String] = ["decoro"]
    var azp: String?
    var exp: Double
    var iat: Double
    var nonce: String?
    var email: String? = "ana@example.co"
    var isVerified: Bool? = true

    enum CodingKeys: String, CodingKey {
      case iss, sub, aud, azp, exp, iat, nonce, email
      case isVerified = "email_verified"
    }

    func verify(using algorithm: some JWTAlgorithm) async throws {}
  }

  final class FakeProvider: Sendable {
    struct State {
      var key = P256.Signing.PrivateKey()
      var kid = "one"
      var token = ""
      var asked: [String] = []
      var lastForm = ""
      var issuer = ProviderTests.issuer
    }
    let state = Mutex(State())

    func answer(_ request: OutsideRequest) throws -> OutsideAnswer {
      try state.withLock { state in
        state.asked.append(request.url)
        func json(_ value: Any) throws -> OutsideAnswer {
          OutsideAnswer(status: 200, body: Array(try JSONSerialization.data(withJSONObject: value)))
        }
        switch request.url {
        case ProviderTests.issuer + "/.well-known/openid-configuration":
          return try json([
            "issuer": state.issuer, "authorization_endpoint": ProviderTests.issuer + "/authorize",
            "token_endpoint": ProviderTests.issuer + "/token", "jwks_uri": ProviderTests.issuer + "/keys",
          ])
        case ProviderTests.issuer + "/keys":
          let point = state.key.publicKey.x963Representation.dropFirst()
          return try json([
            "keys": [
              [
                "kty": "EC", "crv": "P-256", "kid": state.kid, "alg": "ES256",
                "x": Data(point.prefix(32)).base64URL, "y": Data(point.suffix(32)).base64URL,
              ]
            ]
          ])
        case ProviderTests.issuer + "/token":
          state.lastForm = request.form ?? ""
          return try json(["id_token": state.token])
        default: throw OutsideFailure("404")
        }
      }
    }

    func sign(_ claims: Claims) async throws {
      let (key, kid) = state.withLock { ($0.key, $0.kid) }
      let keys = await JWTKeyCollection().add(
        ecdsa: try ECDSA.PrivateKey<P256>(pem: key.pemRepresentation), kid: JWKIdentifier(string: kid))
      let token = try await keys.sign(claims, kid: JWKIdentifier(string: kid))
      state.withLock { $0.token = token }
    }
  }

  private func house() async throws -> (TestCompany, FakeProvider, Actor) {
    let provider = FakeProvider()
    let test = try TestCompany(ask: { try provider.answer($0) })
    let owner = try test.actor("Ana", [.owner], email: "ana@example.co")
    try await test.company.set(
      owner,
      [
        .address: "https://decoro.example.co", .providerIssuer: Self.issuer, .providerClient: "decoro",
        .providerSecret: "secreto",
      ])
    return (test, provider, owner)
  }

  private func query(_ address: String) -> [String: String] {
    let items = URLComponents(string: address)?.queryItems ?? []
    return Dictionary(items.map { ($0.name, $0.value ?? "") }, uniquingKeysWith: { $1 })
  }

  /// Goes there and comes back with what the provider signed.
  private func visit(
    _ test: TestCompany, _ provider: FakeProvider, state: String? = nil, _ change: (inout Claims) -> Void = { _ in }
  ) async throws -> Company.SignIn {
    let way = try await test.company.beginProviderVisit(next: "/firmar")
    let asked = query(way.address)
    let now = test.company.tools.now().date.timeIntervalSince1970
    var claims = Claims(exp: now + 300, iat: now, nonce: asked["nonce"])
    change(&claims)
    try await provider.sign(claims)
    let (signIn, next) = try await test.company.endProviderVisit(
      ticket: way.ticket, state: state ?? asked["state"] ?? "", code: "abc", device: "")
    #expect(next == "/firmar")
    return signIn
  }

  @Test func `Known by a verified address the first time, and by the provider's own name after that`() async throws {
    let (test, provider, owner) = try await house()
    guard case .open(let session) = try await visit(test, provider) else { return #expect(Bool(false)) }
    #expect(try await test.company.actor(session)?.actor.id == owner.id)
    // The address may change, there or here; the name of theirs stays.
    guard case .open = try await visit(test, provider, { $0.email = "otra@example.co" }) else {
      return #expect(Bool(false))
    }
    let said = try test.company.records.readNow { try $0.search(LedgerSearch(what: "member.identity-set"), count: 9) }
    #expect(said.count == 1)
  }

  @Test func `The way there carries a challenge, and the way back what answers it`() async throws {
    let (test, provider, _) = try await house()
    let way = try await test.company.beginProviderVisit(next: "/firmar")
    let asked = query(way.address)
    #expect(asked["code_challenge_method"] == "S256" && asked["response_type"] == "code")
    #expect(asked["redirect_uri"] == "https://decoro.example.co/entrar/sso/vuelta")
    _ = try await visit(test, provider)
    let verifier = provider.state.withLock { query("x:?" + $0.lastForm)["code_verifier"] ?? "" }
    #expect((43...128).contains(verifier.utf8.count))
  }

  static let wrong: [(String, @Sendable (inout Claims) -> Void)] = [
    ("another issuer", { $0.iss = "https://evil.example" }), ("another client", { $0.aud = ["other"] }),
    ("two clients and no word for whom", { $0.aud = ["decoro", "other"] }),
    ("for another", { $0.azp = "other" }), ("over", { $0.exp -= 400 }), ("not yet", { $0.iat += 600 }),
    ("no nonce", { $0.nonce = nil }), ("another nonce", { $0.nonce = "x" }), ("no subject", { $0.sub = "" }),
  ]

  @Test(arguments: wrong) func `A token that is not for this visit opens nothing`(
    name: String, change: @Sendable (inout Claims) -> Void
  ) async throws {
    let (test, provider, _) = try await house()
    await #expect(throws: Refusal.notRecognised) { try await visit(test, provider, change) }
  }

  static let strangers: [(String, @Sendable (inout Claims) -> Void)] = [
    ("unknown", { $0.email = "nadie@example.co" }), ("not verified", { $0.isVerified = false }),
    ("nothing said of it", { $0.isVerified = nil }), ("no address", { $0.email = nil }),
  ]

  @Test(arguments: strangers) func `Whom nobody added does not get in`(
    name: String, change: @Sendable (inout Claims) -> Void
  ) async throws {
    let (test, provider, _) = try await house()
    await #expect(throws: Refusal.notAMember) { try await visit(test, provider, change) }
  }

  @Test func `Another account with the same address does not become somebody else`() async throws {
    let (test, provider, _) = try await house()
    _ = try await visit(test, provider)
    await #expect(throws: Refusal.notAMember) { try await visit(test, provider) { $0.sub = "u-99" } }
  }

  @Test func `A token without a signature, or with a key of anybody's, opens nothing`() async throws {
    let (test, provider, _) = try await house()
    for algorithm in ["none", "HS256"] {
      let way = try await test.company.beginProviderVisit(next: "/firmar")
      let asked = query(way.address)
      let now = Int(test.company.tools.now().date.timeIntervalSince1970)
      let head = Data("{\"alg\":\"\(algorithm)\",\"kid\":\"one\"}".utf8).base64URL
      let body = Data(
        """
        {"iss":"\(Self.issuer)","sub":"u-17","aud":"decoro","exp":\(now + 300),"iat":\(now),\
        "nonce":"\(asked["nonce"] ?? "")","email":"ana@example.co","email_verified":true}
        """.utf8
      ).base64URL
      let mac =
        algorithm == "none"
        ? ""
        : Data(
          HMAC<SHA256>.authenticationCode(
            for: Data("\(head).\(body)".utf8), using: SymmetricKey(data: Data("one".utf8)))
        ).base64URL
      provider.state.withLock { $0.token = "\(head).\(body).\(mac)" }
      await #expect(throws: Refusal.notRecognised) {
        try await test.company.endProviderVisit(
          ticket: way.ticket, state: asked["state"] ?? "", code: "abc", device: "")
      }
    }
  }

  @Test func `Keys that the provider changed are asked for again, and not more than once a minute`() async throws {
    let (test, provider, _) = try await house()
    _ = try await visit(test, provider)
    test.turn(by: .seconds(120))
    provider.state.withLock { ($0.key, $0.kid) = (P256.Signing.PrivateKey(), "two") }
    _ = try await visit(test, provider)
    let asked = provider.state.withLock { $0.asked.count { $0.hasSuffix("/keys") } }
    #expect(asked == 2)
    // A key that nobody knows does not make us ask with every try.
    provider.state.withLock { $0.kid = "three" }
    let other = FakeProvider()
    other.state.withLock { $0.kid = "unknown" }
    try await other.sign(Claims(exp: 1, iat: 1))
    for _ in 0..<5 {
      let way = try await test.company.beginProviderVisit(next: "/")
      provider.state.withLock { $0.token = other.state.withLock { $0.token } }
      await #expect(throws: Refusal.notRecognised) {
        try await test.company.endProviderVisit(
          ticket: way.ticket, state: query(way.address)["state"] ?? "", code: "abc", device: "")
      }
    }
    #expect(provider.state.withLock { $0.asked.count { $0.hasSuffix("/keys") } } == 2)
  }

  @Test func `A visit is one's own, and over after ten minutes`() async throws {
    let (test, provider, _) = try await house()
    await #expect(throws: Refusal.linkIsOver) { try await visit(test, provider, state: "another") }
    let way = try await test.company.beginProviderVisit(next: "/")
    test.turn(by: .seconds(601))
    await #expect(throws: Refusal.linkIsOver) {
      try await test.company.endProviderVisit(
        ticket: way.ticket, state: query(way.address)["state"] ?? "", code: "abc", device: "")
    }
    await #expect(throws: Refusal.linkIsOver) {
      try await test.company.endProviderVisit(ticket: "00ff", state: "", code: "abc", device: "")
    }
  }

  @Test func `A description that names another issuer is not believed`() async throws {
    let (test, provider, owner) = try await house()
    provider.state.withLock { $0.issuer = "https://evil.example" }
    await #expect(throws: OutsideFailure.self) { try await test.company.tryProvider(owner) }
  }

  @Test func `With the provider alone no password opens, and a command at the machine still does`() async throws {
    let (test, provider, owner) = try await house()
    let link = try await test.company.link(for: owner.id, purpose: .invite)
    _ = try await test.company.open(link: link, password: "una frase larga y mía", device: "")
    _ = try await visit(test, provider)
    try await test.company.set(owner, [.providerOnly: "yes"])
    await #expect(throws: Refusal.providerOnly) {
      try await test.company.signIn("ana@example.co", password: "una frase larga y mía", device: "")
    }
    let invited = try await test.company.link(for: owner.id, purpose: .invite)
    await #expect(throws: Refusal.providerOnly) {
      try await test.company.open(link: invited, password: nil, device: "")
    }
    let atTheMachine = try await test.company.link(for: owner.id, purpose: .first)
    _ = try await test.company.open(link: atTheMachine, password: nil, device: "")
  }

  @Test func `Nobody puts on an address by which the provider would take them for another`() async throws {
    let (test, _, _) = try await house()
    let luis = try test.actor("Luis", [], email: "luis@example.co")
    await #expect(throws: Refusal.notAllowed(.manageMembers)) {
      try await test.company.update(luis, luis.id, MemberCard(name: "Luis", email: "gerencia@example.co"))
    }
    try await test.company.update(luis, luis.id, MemberCard(name: "Luis Alberto", email: "luis@example.co"))
  }
}
