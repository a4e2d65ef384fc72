// SPDX-License-Identifier: Apache-2.0
import Store
import Vocabulary

/// A list of members as a spreadsheet writes it: `nombre,correo,equipo`, with or without quotation marks, with commas or
/// semicolons, with or without a first line that names the columns.
public struct MemberFile: Sendable {
  public struct Line: Sendable {
    public var number: Int
    public var card: MemberCard
    public var problem: Refusal?
  }

  public private(set) var lines: [Line] = []
  public static let limit = 20_000

  /// Too many lines are refused whole: nobody is to find out later who was left out.
  public init(_ text: String, language: Language, timezone: String) throws(Refusal) {
    let rows = Spreadsheet.rows(text)
    let columns = rows.first.map { MemberFile.columns($0.cells) } ?? nil
    let people = rows.dropFirst(columns == nil ? 0 : 1)
    guard people.count <= MemberFile.limit else { throw .tooMany }
    for (number, row) in people {
      func cell(_ name: String, _ place: Int) -> String {
        let at = columns.map { $0[name] } ?? place
        return at.flatMap { row.indices.contains($0) ? row[$0] : nil } ?? ""
      }
      let card = MemberCard(
        name: cell("name", 0), email: cell("email", 1), team: cell("team", 2), language: language, timezone: timezone)
      var problem: Refusal?
      do throws(Refusal) { _ = try card.member(joinedAt: Moment(milliseconds: 0)) } catch { problem = error }
      lines.append(Line(number: number, card: card, problem: problem))
    }
  }

  private static func columns(_ row: [String]) -> [String: Int]? {
    var columns: [String: Int] = [:]
    for (index, title) in row.enumerated() {
      switch title.tidied.lowercased() {
      case "nombre", "nome", "name": columns["name"] = index
      case "correo", "correo electrónico", "e-mail", "email", "mail": columns["email"] = index
      case "equipo", "área", "area", "equipe", "team", "tienda": columns["team"] = index
      default: continue
      }
    }
    return columns["name"] == nil ? nil : columns
  }
}

/// What an import would change, before it does.
public struct ImportPlan: Sendable {
  public var joining: [MemberFile.Line] = []
  /// Known by their address, with another name or team.
  public var changing: [(line: MemberFile.Line, member: Member)] = []
  public var same = 0
  public var refused: [MemberFile.Line] = []
}

extension Company {
  public func plan(_ actor: Actor, _ file: MemberFile) async throws -> ImportPlan {
    try actor.require(.manageMembers)
    return try await records.read { try $0.plan(file) }
  }

  /// Does what the plan says, all of it or nothing; how many joined and changed.
  public func `import`(_ actor: Actor, _ file: MemberFile) async throws -> (joined: Int, changed: Int) {
    try actor.require(.manageMembers)
    let now = tools.now()
    return try await records.write { records in
      let plan = try records.plan(file)
      for line in plan.joining {
        let member = try line.card.member(joinedAt: now)
        let id = try records.add(member)
        try records.append(
          Entry(
            "member.joined", about: Member.reference(id), by: actor.member.reference, at: now,
            data: ["roles": member.roles.json]))
      }
      for (line, old) in plan.changing {
        var member = old
        member.name = line.card.name.tidied
        if !line.card.team.tidied.isEmpty { member.team = line.card.team.tidied }
        try records.update(member)
        try records.append(
          Entry(
            "member.updated", about: member.reference, by: actor.member.reference, at: now,
            data: ["fields": .list(["name", "team"])]))
      }
      return (plan.joining.count, plan.changing.count)
    }
  }
}

extension Transaction {
  fileprivate func plan(_ file: MemberFile) throws -> ImportPlan {
    var plan = ImportPlan()
    var seen: Set<String> = []
    for var line in file.lines {
      let email = line.card.email.tidied.lowercased()
      if line.problem == nil, !email.isEmpty, !seen.insert(email).inserted { line.problem = .emailTaken }
      guard line.problem == nil else {
        plan.refused.append(line)
        continue
      }
      guard !email.isEmpty, let member = try member(email: email) else {
        plan.joining.append(line)
        continue
      }
      let team = line.card.team.tidied
      if !member.isActive {
        line.problem = .emailTaken
        plan.refused.append(line)
      } else if member.name != line.card.name.tidied || !team.isEmpty && member.team != team {
        plan.changing.append((line, member))
      } else {
        plan.same += 1
      }
    }
    return plan
  }
}
