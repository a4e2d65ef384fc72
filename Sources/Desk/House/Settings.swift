// SPDX-License-Identifier: Apache-2.0
import Foundation
import Store
import Vocabulary

/// What an installation can be told, besides its protocol. Each is one text under one name; this file says what each may be,
/// what it is until somebody sets it, and who may.
public enum Setting: String, Sendable, CaseIterable {
  /// Where people open Decoro: `https://decoro.example.co`. Letters link there, and a provider sends people back there.
  case address
  case mailHost = "mail-host"
  case mailPort = "mail-port"
  case mailSecurity = "mail-security"
  case mailUser = "mail-user"
  case mailPassword = "mail-password"
  case mailFrom = "mail-from"
  /// Whether letters go out by themselves.
  case reminders
  /// Hours between which a member is written to, on the member's own clock.
  case workFrom = "work-from"
  case workUntil = "work-until"
  /// An OpenID Connect provider, by its issuer.
  case providerIssuer = "provider-issuer"
  case providerClient = "provider-client"
  case providerSecret = "provider-secret"
  /// Which addresses of the provider's are believed: those that it says it has `verified`, or, where the organisation itself gives
  /// them out, `all`.
  case providerAddresses = "provider-addresses"
  /// `yes`: nobody comes in with a password any more.
  case providerOnly = "provider-only"
  /// In days.
  case keepComments = "keep-comments"
  case keepCases = "keep-cases"
  case keepSignIns = "keep-sign-ins"

  /// Who decides it. A provider says who is who: to name one is to hand out every role.
  public var right: Right {
    switch self {
    case .providerIssuer, .providerClient, .providerSecret, .providerAddresses, .providerOnly: .giveRoles
    default: .manageInstallation
    }
  }

  public var isSecret: Bool { self == .mailPassword || self == .providerSecret }

  public var initial: String {
    switch self {
    case .mailPort: "587"
    case .mailSecurity: MailServer.Security.startTLS.rawValue
    case .reminders: "yes"
    case .workFrom: "8"
    case .workUntil: "17"
    case .providerOnly: "no"
    case .providerAddresses: "verified"
    // A year and a month: for trying a new version on them.
    case .keepComments: "396"
    case .keepCases: "365"
    case .keepSignIns: "90"
    default: ""
    }
  }

  /// The value as it is kept; nil when it is none.
  func tidy(_ value: String) -> String? {
    let value = isSecret ? value : value.tidied
    guard value.utf8.count <= 500 else { return nil }
    func number(_ range: ClosedRange<Int>) -> String? { Int(value).flatMap { range.contains($0) ? String($0) : nil } }
    switch self {
    case .address: return value.isEmpty ? "" : Setting.site(value)
    case .mailHost: return value.isEmpty || Setting.isHost(value) ? value : nil
    case .mailPort: return number(1...65_535)
    case .mailSecurity: return MailServer.Security(rawValue: value)?.rawValue
    case .mailFrom: return value.isEmpty || MemberCard.isAddress(value) ? value : nil
    case .reminders, .providerOnly: return ["yes", "no"].contains(value) ? value : nil
    case .providerAddresses: return ["verified", "all"].contains(value) ? value : nil
    case .workFrom: return number(0...23)
    case .workUntil: return number(1...24)
    case .providerIssuer: return value.isEmpty ? "" : Setting.site(value, withPath: true)
    // An author may appeal for six months, and a report of the year looks a year back.
    case .keepComments: return number(184...1826)
    case .keepCases: return number(90...1826)
    case .keepSignIns: return number(30...366)
    case .mailUser, .providerClient, .mailPassword, .providerSecret:
      return value.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control } ? value : nil
    }
  }

  /// `https`, or `http` to this machine; without a slash at its end, a question or a name in it.
  static func site(_ text: String, withPath: Bool = false) -> String? {
    var text = text
    while text.hasSuffix("/") { text.removeLast() }
    guard let url = URLComponents(string: text), let host = url.host, isHost(host), url.user == nil,
      url.query == nil, url.fragment == nil, withPath || url.path.isEmpty,
      url.scheme == "https" || url.scheme == "http" && ["localhost", "127.0.0.1"].contains(host)
    else { return nil }
    return text
  }

  static func isHost(_ text: String) -> Bool {
    text.utf8.count <= 253 && !text.isEmpty && !text.hasPrefix("-")
      && text.utf8.allSatisfy {
        switch $0 {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "-"): true
        default: false
        }
      }
  }
}

/// Everything that was set, with what was not as it is at first. Secrets are still sealed.
public struct Settings: Sendable, Hashable {
  var values: [Setting: String]

  init(_ rows: [String: String] = [:]) {
    values = rows.reduce(into: [:]) { if let setting = Setting(rawValue: $1.key) { $0[setting] = $1.value } }
  }

  public subscript(setting: Setting) -> String { values[setting] ?? setting.initial }
  public func isSet(_ setting: Setting) -> Bool { !(values[setting] ?? "").isEmpty }
  public func number(_ setting: Setting) -> Int { Int(self[setting]) ?? Int(setting.initial) ?? 0 }
  public func isOn(_ setting: Setting) -> Bool { self[setting] == "yes" }

  public var hasMail: Bool { isSet(.mailHost) && isSet(.mailFrom) }
  public var hasProvider: Bool { isSet(.providerIssuer) && isSet(.providerClient) && isSet(.address) }

  func days(_ setting: Setting) -> Duration { .seconds(86_400 * number(setting)) }
}

/// Where letters are handed over.
public struct MailServer: Sendable, Hashable {
  public enum Security: String, Sendable, CaseIterable {
    /// TLS from the first byte (port 465).
    case tls
    /// TLS after a greeting, and nothing without it (port 587).
    case startTLS = "starttls"
    /// For a server on this machine.
    case none
  }
  public var host: String
  public var port: Int
  public var security: Security
  public var user: String
  public var password: String
  public var from: String
}

/// A letter as a mail server takes it.
public struct Message: Sendable, Hashable {
  public var from: String
  public var to: String
  /// With its head, as RFC 5322 writes it.
  public var text: String
}

/// What is asked of another server.
public struct OutsideRequest: Sendable, Hashable {
  public var url: String
  /// nil: GET; else a form that is posted.
  public var form: String?
  /// `name:password` of HTTP's own sign-in, both percent-encoded.
  public var basic: String?
  public var bearer: String?

  public init(url: String, form: String? = nil, basic: String? = nil, bearer: String? = nil) {
    self.url = url
    self.form = form
    self.basic = basic
    self.bearer = bearer
  }
}

public struct OutsideAnswer: Sendable, Hashable {
  public var status: Int
  public var body: [UInt8]

  public init(status: Int, body: [UInt8]) {
    self.status = status
    self.body = body
  }
}

/// Another server did not do what it was asked; `reason` is for the people who run the installation.
public struct OutsideFailure: Error, Sendable, Hashable {
  public var reason: String
  public init(_ reason: String) { self.reason = reason }
}
