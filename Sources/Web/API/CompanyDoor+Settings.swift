// SPDX-License-Identifier: Apache-2.0
import Desk
import Store
import Vocabulary

extension CompanyDoor {
  /// Settings and connections.
  var settingEndpoints: [Endpoint] {
    [
      Endpoint("GET", "settings") { call in try await settings(call) },
      Endpoint("PUT", "settings") { call in
        var new: [Setting: String] = [:]
        for setting in Setting.allCases {
          if let value = try call.fields.optionalText(setting.rawValue) { new[setting] = value }
        }
        try call.actor.require(.manageInstallation)
        guard !new.isEmpty else { throw Fields.Fault.missing("settings") }
        try await company.set(call.actor, new)
        return try await settings(call)
      },
      Endpoint("POST", "settings/try-mail") { call in
        try await company.tryMail(call.actor)
        return .null
      },
      Endpoint("POST", "settings/try-provider") { call in
        try await company.tryProvider(call.actor)
        return .null
      },
      Endpoint("GET", "official") { call in
        guard let asked = call.query["q"], !asked.isEmpty, asked.count <= 300 else { throw Fields.Fault.wrong("q") }
        return switch try await company.isOfficial(asked) {
        case .official(let profile): .object(["answer": "official", "profile": profile.json])
        case .looksLike(let profile): .object(["answer": "looks-like", "profile": profile.json])
        case .notOurs: .object(["answer": "not-ours", "profile": .null])
        }
      },
      Endpoint("POST", "official/message", body: 128 << 10) { call in
        let text = try call.fields.text("text")
        guard text.count <= 20_000 else { throw Refusal.badText }
        return switch try await company.isOurs(text) {
        case .ours(let post): .object(["answer": "ours", "publication": post.json, "changes": .list([])])
        case .almost(let post, let lines):
          .object([
            "answer": "almost", "publication": post.json,
            "changes": .list(
              lines.map { .object(["mark": .text($0.mark.rawValue), "text": .text($0.text)]) }),
          ])
        case .notOurs: .object(["answer": "not-ours", "publication": .null, "changes": .list([])])
        }
      },
    ]
  }

  private func settings(_ call: Call) async throws -> JSON {
    let settings = try await company.settings(call.actor)
    let health = try await company.health(call.actor)
    var values: [String: JSON] = [:]
    for setting in Setting.allCases where !setting.isSecret { values[setting.rawValue] = .text(settings[setting]) }
    return .object([
      "settings": .object(values),
      "secrets_set": .list(
        Setting.allCases.filter { $0.isSecret && settings.isSet($0) }.map { .text($0.rawValue) }),
      "letters": .object([
        "sent": .int(health.letters[.sent] ?? 0), "waiting": .int(health.letters[.waiting] ?? 0),
        "failed": .int(health.letters[.failed] ?? 0),
      ]),
      "ledger_entries": .int(health.entries), "members": .int(health.members),
    ])
  }
}
