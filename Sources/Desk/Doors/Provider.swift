// SPDX-License-Identifier: Apache-2.0
import Foundation
import JWTKit
import Synchronization

/// What an OpenID Connect provider says of itself (OpenID Connect Discovery 1.0), with the keys that it signs with.
struct Provider: Sendable {
  struct Description: Sendable, Hashable, Codable {
    var issuer: String
    var authorization: String
    var token: String
    var keys: String
    var person: String?
    /// How a client may say who it is at the token endpoint.
    var methods: [String]?
    var challenges: [String]?

    enum CodingKeys: String, CodingKey {
      case issuer
      case authorization = "authorization_endpoint"
      case token = "token_endpoint"
      case keys = "jwks_uri"
      case person = "userinfo_endpoint"
      case methods = "token_endpoint_auth_methods_supported"
      case challenges = "code_challenge_methods_supported"
    }
  }
  var description: Description
  var keys: JWTKit.JWKS
  var readAt: Double

  /// Signatures that a provider makes with a key of its own. What anybody could make is not among them: no `none`, and no key
  /// that both sides share.
  static let algorithms: Set<String> = [
    "RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512", "EdDSA",
  ]

  func knows(key: String?) -> Bool {
    guard let key else { return !keys.keys.isEmpty }
    return keys.keys.contains { $0.keyIdentifier?.string == key }
  }
}

/// The last description, and when it was asked for.
final class ProviderMemory: Sendable {
  static let longest = 3600.0
  /// A token with an unknown key asks for the keys again, but not more often: anybody could send one.
  static let soonest = 60.0
  private let state = Mutex<Provider?>(nil)

  func known(_ issuer: String, at seconds: Double) -> Provider? {
    state.withLock { known in
      guard let known, known.description.issuer == issuer, seconds - known.readAt < Self.longest else { return nil }
      return known
    }
  }

  func keep(_ provider: Provider) { state.withLock { $0 = provider } }
}

/// The claims of an ID token that Decoro looks at (OpenID Connect Core 1.0, section 2).
struct IdentityClaims: JWTPayload {
  var iss: IssuerClaim
  var sub: SubjectClaim
  var aud: AudienceClaim
  var exp: ExpirationClaim
  var iat: IssuedAtClaim
  var azp: String?
  var nonce: String?
  var email: String?
  var isVerified: BoolClaim?

  enum CodingKeys: String, CodingKey {
    case iss, sub, aud, exp, iat, azp, nonce, email
    case isVerified = "email_verified"
  }

  /// What depends on us is asked by `Company`.
  func verify(using algorithm: some JWTAlgorithm) async throws {}
}

/// What the provider tells of somebody beside the token (OpenID Connect Core 1.0, section 5.3).
struct PersonClaims: Decodable {
  var sub: String
  var email: String?
  var isVerified: BoolClaim?

  enum CodingKeys: String, CodingKey {
    case sub, email
    case isVerified = "email_verified"
  }
}

/// The head of a token, before anything of it is believed.
struct TokenHead: Decodable {
  var alg: String
  var kid: String?

  init?(_ token: String) {
    guard let part = token.split(separator: ".", omittingEmptySubsequences: false).first, part.utf8.count < 4096,
      let bytes = Data(base64URL: String(part)), let head = try? JSONDecoder().decode(TokenHead.self, from: bytes)
    else { return nil }
    self = head
  }
}

extension Data {
  init?(base64URL text: String) {
    let plain = text.replacing("-", with: "+").replacing("_", with: "/")
    self.init(base64Encoded: plain + String(repeating: "=", count: (4 - plain.utf8.count % 4) % 4))
  }

  var base64URL: String {
    base64EncodedString().replacing("+", with: "-").replacing("/", with: "_").replacing("=", with: "")
  }
}
