// SPDX-License-Identifier: Apache-2.0
import Desk
import Store
import Vocabulary

extension Office {
  private static let pageSize = 50

  func members(_ room: Room) async throws -> Answer {
    try await membersPage(room)
  }

  private func membersPage(_ room: Room, handedOut: (name: String, link: String)? = nil) async throws -> Answer {
    let query = room.query("q", "from")
    let (text, from) = (query["q"] ?? "", max(0, Int(query["from"] ?? "") ?? 0))
    let found = try await company.members(room.actor, matching: text, offset: from, count: Office.pageSize + 1)
    var view = view(room, "members")
    view["members"] = found.prefix(Office.pageSize).map { row($0, room.words) }
    view["none"] = found.isEmpty
    view["q"] = text
    view["next"] = found.count > Office.pageSize ? String(from + Office.pageSize) : false
    view["may"] = room.actor.may(.manageMembers)
    view["roles"] = room.actor.may(.giveRoles) ? roleChoices([], room.words) : []
    if let handedOut { view["link"] = handover(room, handedOut.name, handedOut.link) }
    return show("members", view).with("cache-control", "no-store")
  }

  /// A link to hand over: to copy, or for the other person's camera.
  private func handover(_ room: Room, _ name: String, _ link: String) -> [String: Any] {
    let address = room.address(of: "/entrar/" + link)
    return [
      "name": name, "address": address, "html": QRCode.svg(address, label: room.words["office.members.qr"]) ?? "",
    ]
  }

  private func row(_ member: Member, _ words: Catalogue) -> [String: Any] {
    [
      "id": String(member.id), "name": member.name, "email": member.email ?? "", "team": member.team,
      "roles": member.roles.filter { $0 != .member }.sorted().map { words["role.\($0.rawValue)"] }.joined(
        separator: ", "),
    ]
  }

  private func roleChoices(_ held: Set<Role>, _ words: Catalogue) -> [[String: Any]] {
    Role.allCases.filter { $0 != .member }.map { role in
      [
        "id": role.rawValue, "name": words["role.\(role.rawValue)"], "what": words["role-what.\(role.rawValue)"],
        "on": held.contains(role),
      ]
    }
  }

  private func card(_ room: Room, _ form: Form, keeping old: Member? = nil) -> MemberCard {
    MemberCard(
      name: form["name"] ?? "", email: form["email"] ?? "", team: form["team"] ?? old?.team ?? "",
      language: form["language"].flatMap(Language.init(rawValue:)) ?? old?.language ?? frame.document.front.language,
      timezone: form["timezone"] ?? old?.timezone ?? frame.document.front.timezone ?? room.actor.member.timezone,
      roles: Set(Role.allCases.filter { form["role-\($0.rawValue)"] != nil }))
  }

  private static let roleFields = Role.allCases.map { "role-\($0.rawValue)" }

  func addMember(_ room: Room) async throws -> Answer {
    let form = Form(room.visit.body, names: Set(["name", "email", "team"] + Office.roleFields))
    let (member, link) = try await company.add(room.actor, card(room, form))
    return try await membersPage(room, handedOut: (member.name, link))
  }

  func member(_ room: Room, _ id: Int64) async throws -> Answer { try await memberPage(room, id) }

  /// `closed`: who came in before and needs a link now.
  private func memberPage(
    _ room: Room, _ id: Int64, link: String? = nil, closed: [Member] = []
  ) async throws -> Answer {
    try room.actor.require(.seeMembers)
    let member = try await company.member(room.actor, id)
    var view = view(room, "members")
    view["title"] = member.name
    view["member"] = row(member, room.words)
    view["joined"] = Day.text(String(member.joinedAt.day), room.words)
    view["left"] = member.leftAt.map { Day.text($0.day, room.words) } ?? false
    view["active"] = member.isActive
    view["erasable"] = !member.isActive && member.erasedAt == nil && room.actor.may(.giveRoles)
    view["may"] = member.isActive && room.actor.may(.manageMembers)
    view["roles"] = member.isActive && room.actor.may(.giveRoles) ? roleChoices(member.roles, room.words) : []
    view["mayroles"] = member.isActive && room.actor.may(.giveRoles)
    view["timezone"] = member.timezone
    view["tongues"] = Language.allCases.map {
      ["id": $0.rawValue, "name": frame.texts[$0]["language.own"], "on": $0 == member.language]
    }
    view["step"] = try await company.secondStep(of: id) != nil && room.actor.may(.giveRoles)
    view["today"] = company.today(in: frame.document.front.timezone).text
    view["substitutes"] = try await company.substitutes(room.actor, of: id).map { other, one in
      [
        "name": other.name, "by": String(other.id), "of": String(id), "from": Day.text(one.from, room.words),
        "until": Day.text(one.until, room.words),
      ]
    }
    if let link { view["link"] = handover(room, member.name, link) }
    view["closed"] = closed.map { ["id": String($0.id), "name": $0.name] }
    return show("member", view).with("cache-control", "no-store")
  }

  /// Whoever has no door left is offered a link; where the provider is the only door, they come in as ever.
  private func saved(_ room: Room, _ id: Int64, closed: [Member]) async throws -> Answer {
    guard !closed.isEmpty, try await company.doors().password else {
      return .goTo("/integrantes/\(id)", done: "saved")
    }
    return try await memberPage(room, id, closed: closed)
  }

  func changeMember(_ room: Room, _ id: Int64) async throws -> Answer {
    let form = Form(
      room.visit.body,
      names: Set(
        ["act", "name", "email", "team", "language", "timezone", "by", "from", "until"] + Office.roleFields))
    switch form["act"] {
    case "roles":
      return try await saved(room, id, closed: company.set(room.actor, roles: card(room, form).roles, of: id))
    case "link": return try await memberPage(room, id, link: company.invite(room.actor, id))
    case "substitute":
      // By the personal code, or by the name or address where it is only one person's.
      guard let by = try await company.one(room.actor, named: form["by"] ?? "") else { throw Refusal.notFound }
      let closed = try await company.setSubstitute(
        room.actor, of: id, by: by.id, from: form["from"] ?? "", until: form["until"] ?? "")
      return try await saved(room, id, closed: closed)
    case "end-substitute":
      try await company.endSubstitute(room.actor, of: id, by: Int64(form["by"] ?? "") ?? 0)
      return .goTo("/integrantes/\(id)", done: "saved")
    case "no-step":
      try await company.endSecondStep(room.actor, of: id, code: "")
      return .goTo("/integrantes/\(id)", done: "saved")
    case "leave":
      try await company.leave(room.actor, id)
      return .goTo("/integrantes", done: "left")
    case "erase":
      try await company.erase(room.actor, id)
      return .goTo("/integrantes", done: "erased")
    default:
      let old = try await company.member(room.actor, id)
      try await company.update(room.actor, id, card(room, form, keeping: old))
      return .goTo("/integrantes/\(id)", done: "saved")
    }
  }

  // A list out of a spreadsheet: first what it would change, then the change.

  func importForm(_ room: Room) async throws -> Answer {
    try room.actor.require(.manageMembers)
    return show("import", view(room, "members"))
  }

  func importFile(_ room: Room) async throws -> Answer {
    let form = room.form("list", "act")
    let front = frame.document.front
    let file = try MemberFile(
      form["list"] ?? "", language: front.language, timezone: front.timezone ?? room.actor.member.timezone)
    if form["act"] == "do" {
      _ = try await company.import(room.actor, file)
      return .goTo("/integrantes", done: "imported")
    }
    let plan = try await company.plan(room.actor, file)
    var view = view(room, "members")
    view["list"] = form["list"] ?? ""
    view["plan"] =
      [
        "said": room.words[
          "office.import.plan",
          [
            "joining": String(plan.joining.count), "changing": String(plan.changing.count), "same": String(plan.same),
            "refused": String(plan.refused.count),
          ]],
        "joining": plan.joining.prefix(200).map {
          ["name": $0.card.name, "email": $0.card.email, "team": $0.card.team]
        },
        "changing": plan.changing.prefix(200).map {
          ["from": "\($0.member.name) · \($0.member.team)", "name": $0.line.card.name, "team": $0.line.card.team]
        },
        "refused": plan.refused.prefix(200).map {
          [
            "line": String($0.number), "name": $0.card.name,
            "why": room.words["refusal.\(($0.problem ?? .badName).id).title"],
          ]
        },
        "any": !plan.joining.isEmpty || !plan.changing.isEmpty,
        "hasrefused": !plan.refused.isEmpty,
      ] as [String: Any]
    return show("import", view).with("cache-control", "no-store")
  }
}
