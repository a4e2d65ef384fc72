// SPDX-License-Identifier: Apache-2.0
import Desk
import Store
import Vocabulary

extension Office {
  private static let pageSize = 50

  func ledger(_ room: Room) async throws -> Answer { try await ledgerPage(room, checked: nil) }

  private func ledgerPage(_ room: Room, checked: String?) async throws -> Answer {
    let form = room.query("what", "who", "about", "from", "to", "before")
    func given(_ name: String) -> String? { form[name].flatMap { $0.isEmpty ? nil : String($0.prefix(100)) } }
    let next = given("to").flatMap { start(of: CivilDay($0)?.adding(1), room) }
    let search = LedgerSearch(
      what: given("what"), about: given("about"), who: given("who").map { Int64($0) == nil ? $0 : "member:\($0)" },
      from: given("from").flatMap { start(of: CivilDay($0), room) },
      // To the last moment of that day: up to the next, and without it.
      to: next.map { Moment(milliseconds: $0.milliseconds - 1) },
      before: given("before").flatMap { Int($0) })
    let rows = try await company.search(room.actor, search, count: Office.pageSize + 1)
    let verbs = try await company.verbs(room.actor)
    let names = try await company.names(of: rows.prefix(Office.pageSize).flatMap { [$0.who, $0.about] })
    var view = view(room, "ledger")
    view["rows"] = rows.prefix(Office.pageSize).map { row in
      [
        "n": String(row.n), "at": Day.time(row.at, room.actor.member, room.words),
        "what": room.words["entry.\(row.what)"],
        "who": names[row.who] ?? row.who, "about": names[row.about] ?? row.about,
      ]
    }
    view["none"] = rows.isEmpty
    view["verbs"] = verbs.map {
      ["id": $0, "name": room.words["entry.\($0)"], "on": $0 == search.what] as [String: Any]
    }
    for name in ["who", "about", "from", "to"] { view[name] = form[name] ?? "" }
    if rows.count > Office.pageSize, let last = rows.dropLast().last {
      let kept = ["what", "who", "about", "from", "to"].compactMap { name in
        given(name).map { "\(name)=\(URLText.escaped($0))" }
      }
      view["older"] = "/bitacora?" + (kept + ["before=\(last.n)"]).joined(separator: "&")
    }
    view["checked"] = checked ?? false
    return show("ledger", view).with("cache-control", "no-store")
  }

  /// When a day begins on the reader's clock, by which the rows are shown.
  private func start(of day: CivilDay?, _ room: Room) -> Moment? {
    day.flatMap { Moment($0.text) }?.onTheClock(of: room.actor.member.timezone)
  }

  func verify(_ room: Room) async throws -> Answer {
    let (check, broken) = try await company.verify(room.actor)
    let said =
      broken.map { room.words["office.ledger.broken", ["n": String($0.line)]] }
      ?? room.words["office.ledger.holds", ["count": String(check.count), "head": check.head]]
    return try await ledgerPage(room, checked: said)
  }

  func entry(_ room: Room, _ n: Int) async throws -> Answer {
    let (line, contents) = try await company.entry(room.actor, n)
    var view = view(room, "ledger")
    view["title"] = room.words["office.ledger.entry", ["n": String(n)]]
    view["line"] = line.text
    view["contents"] = contents.sorted { $0.key < $1.key }.map { ["path": $0.key, "text": $0.value] }
    view["newer"] = String(n + 1)
    view["earlier"] = n > 1 ? String(n - 1) : false
    return show("entry", view)
  }
}
