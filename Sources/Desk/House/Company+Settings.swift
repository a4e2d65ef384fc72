// SPDX-License-Identifier: Apache-2.0
import Store
import Vocabulary

// Settings and connections. What is set is in the ledger by name, never by value.

extension Company {
  func settings() async throws -> Settings { Settings(try await records.read { try $0.settings() }) }

  /// As the reader may see them: a secret is only known to be set or not.
  public func settings(_ actor: Actor) async throws -> Settings {
    try actor.require(.manageInstallation)
    return try await settings()
  }

  /// All of them, or none. An empty secret leaves the old one; `-` takes it away.
  public func set(_ actor: Actor, _ new: [Setting: String]) async throws {
    try actor.require(.manageInstallation)
    for setting in new.keys { try actor.require(setting.right) }
    var changes: [(setting: Setting, value: String?)] = []
    for (setting, value) in new.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      guard let tidy = setting.tidy(value) else { throw Refusal.badSetting(setting) }
      if setting.isSecret {
        if tidy.isEmpty { continue }
        changes.append((setting, tidy == "-" ? nil : try lock(Array(tidy.utf8), for: "setting:\(setting.rawValue)")))
      } else {
        changes.append((setting, tidy == setting.initial ? nil : tidy))
      }
    }
    let (now, asked) = (tools.now(), changes)
    // Read and written in one transaction: of two who set at once, each is held to what the other set.
    try await records.write { records in
      let old = Settings(try records.settings())
      let changes = asked.filter { $0.setting.isSecret || $0.value ?? $0.setting.initial != old[$0.setting] }
      guard !changes.isEmpty else { return }
      var after = old
      for (setting, value) in changes { after.values[setting] = value }
      try mayTurn(actor, old, into: after, records)
      for (setting, value) in changes { try records.set(setting.rawValue, to: value, at: now) }
      try records.append(
        Entry(
          "settings.changed", about: "settings", by: actor.member.reference, at: now,
          data: ["names": .list(changes.map { .text($0.setting.rawValue) })]))
    }
  }

  private func mayTurn(_ actor: Actor, _ old: Settings, into after: Settings, _ records: Transaction) throws {
    // Without its address the only door would be none, and passwords would open again. The form sends it with the mail, as it is.
    if old.isOn(.providerOnly), after[.address] != old[.address] { try actor.require(.giveRoles) }
    guard after.number(.workFrom) < after.number(.workUntil) else { throw Refusal.badSetting(.workUntil) }
    // A password must not go over the wire in the clear; to this machine there is no wire.
    guard
      after[.mailSecurity] != MailServer.Security.none.rawValue || !after.hasMail
        || ["localhost", "127.0.0.1"].contains(after[.mailHost])
    else { throw Refusal.badSetting(.mailSecurity) }
    // Passwords end only when whoever ends them has come in without one: else everybody might be locked out.
    guard after.isOn(.providerOnly), !old.isOn(.providerOnly) || old[.providerIssuer] != after[.providerIssuer] else {
      return
    }
    guard after.hasProvider, try records.hasIdentity(actor.id, issuer: after[.providerIssuer]) else {
      throw Refusal.tryProviderFirst
    }
  }

  func secret(_ setting: Setting, _ settings: Settings) -> String {
    guard settings.isSet(setting), let bytes = unlock(settings[setting], for: "setting:\(setting.rawValue)") else {
      return ""
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  func mailServer(_ settings: Settings) -> MailServer? {
    guard settings.hasMail else { return nil }
    return MailServer(
      host: settings[.mailHost], port: settings.number(.mailPort),
      security: MailServer.Security(rawValue: settings[.mailSecurity]) ?? .startTLS, user: settings[.mailUser],
      password: secret(.mailPassword, settings), from: settings[.mailFrom])
  }

  // How the connections are.

  /// What somebody who runs the installation wants to see at a glance.
  public struct Health: Sendable {
    public var letters: [Letter.State: Int]
    public var hasMail: Bool
    public var hasProvider: Bool
    public var entries: Int
    public var members: Int
  }

  public func health(_ actor: Actor) async throws -> Health {
    try actor.require(.manageInstallation)
    return try await records.read { records in
      let settings = Settings(try records.settings())
      return Health(
        letters: try records.letterCounts(), hasMail: settings.hasMail, hasProvider: settings.hasProvider,
        entries: try records.head().count, members: try records.memberCount())
    }
  }

  /// A letter to oneself, now: what the server says comes back as it is.
  public func tryMail(_ actor: Actor) async throws {
    try actor.require(.manageInstallation)
    guard let to = actor.member.email else { throw Refusal.badEmail }
    let settings = try await settings()
    guard let server = mailServer(settings) else { throw Refusal.badSetting(.mailHost) }
    let text = LetterText.trial(actor.member.language)
    try await tools.send(
      text.message(from: server.from, to: to, name: "trial-\(tools.now().milliseconds)", at: tools.now()), server)
  }

  /// Asks the provider for its description: whether the address is right is known before anybody depends on it.
  public func tryProvider(_ actor: Actor) async throws {
    try actor.require(.manageInstallation)
    let settings = try await settings()
    guard settings.hasProvider else { throw Refusal.badSetting(.providerIssuer) }
    _ = try await provider(settings, fresh: true)
  }
}
