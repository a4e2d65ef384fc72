// SPDX-License-Identifier: Apache-2.0
import Desk
import Store
import Vocabulary

// «Ajustes y conexiones»: what the installation is told, and how its ways out are.

extension Office {
  /// The forms of the page, and what each holds.
  private static let groups: [(id: String, settings: [Setting])] = [
    ("mail", [.address, .mailHost, .mailPort, .mailSecurity, .mailUser, .mailPassword, .mailFrom]),
    ("letters", [.reminders, .workFrom, .workUntil]),
    ("provider", [.providerIssuer, .providerClient, .providerSecret, .providerAddresses, .providerOnly]),
    ("keeping", [.keepComments, .keepCases, .keepSignIns]),
  ]

  func settings(_ room: Room) async throws -> Answer { try await settingsPage(room) }

  private func settingsPage(_ room: Room, failure: String? = nil) async throws -> Answer {
    let settings = try await company.settings(room.actor)
    let health = try await company.health(room.actor)
    let words = room.words
    var view = view(room, "settings")
    func yesNo(_ isSo: Bool) -> String { words["office.settings.\(isSo ? "set" : "unset")"] }
    view["facts"] = [
      ("mail", yesNo(health.hasMail)), ("provider", yesNo(health.hasProvider)),
      ("sent", String(health.letters[.sent] ?? 0)), ("waiting", String(health.letters[.waiting] ?? 0)),
      ("lost", String(health.letters[.failed] ?? 0)), ("members", String(health.members)),
      ("entries", String(health.entries)),
    ].map { ["name": words["office.settings.fact-\($0.0)"], "value": $0.1] }
    view["hasmail"] = health.hasMail
    view["hasprovider"] = health.hasProvider
    view["outside"] = failure ?? false
    view["groups"] = Office.groups.map { id, all -> [String: Any] in
      let own = all.filter { room.actor.may($0.right) }
      return [
        "id": id, "name": words["office.settings.\(id)"], "hint": words["office.settings.\(id)-hint"],
        "redirect": id == "provider" && settings.isSet(.address)
          ? settings[.address] + Company.providerPath : false,
        "fields": own.map { field($0, settings, words) },
      ]
    }.filter { !(($0["fields"] as? [Any])?.isEmpty ?? true) }
    return show("settings", view).with("cache-control", "no-store")
  }

  private func field(_ setting: Setting, _ settings: Settings, _ words: Catalogue) -> [String: Any] {
    let options: [String]? =
      switch setting {
      case .mailSecurity: MailServer.Security.allCases.map(\.rawValue)
      case .reminders, .providerOnly: ["yes", "no"]
      case .providerAddresses: ["verified", "all"]
      default: nil
      }
    let isNumber = Int(setting.initial) != nil
    var field: [String: Any] = [
      "id": setting.rawValue, "name": words["setting.\(setting.rawValue).name"],
      "hint": words["setting.\(setting.rawValue).hint"], "value": setting.isSecret ? "" : settings[setting],
      "secret": setting.isSecret, "kept": setting.isSecret && settings.isSet(setting),
      "number": isNumber, "text": options == nil && !isNumber && !setting.isSecret, "choice": false,
    ]
    if let options {
      field["choice"] = [
        "options": options.map { option in
          ["option": option, "said": words["setting-value.\(option)"], "on": settings[setting] == option]
            as [String: Any]
        }
      ]
    }
    return field
  }

  func changeSettings(_ room: Room) async throws -> Answer {
    let form = Form(room.visit.body, names: Set(Setting.allCases.map(\.rawValue) + ["act"]))
    do {
      switch form["act"] {
      case "try-mail":
        try await company.tryMail(room.actor)
        return .goTo("/ajustes", done: "letter-sent")
      case "try-provider":
        try await company.tryProvider(room.actor)
        return .goTo("/ajustes", done: "provider-answers")
      default:
        let new = Setting.allCases.compactMap { setting in form[setting.rawValue].map { (setting, $0) } }
        try await company.set(room.actor, Dictionary(uniqueKeysWithValues: new))
        return .goTo("/ajustes", done: "saved")
      }
    } catch let failure as OutsideFailure {
      return try await settingsPage(room, failure: failure.reason)
    }
  }
}
