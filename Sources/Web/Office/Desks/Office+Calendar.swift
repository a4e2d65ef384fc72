// SPDX-License-Identifier: Apache-2.0
import Desk
import Store
import Vocabulary

// What goes out when: by month and by week, with the days on which one thinks twice.

extension Office {
  func calendar(_ room: Room) async throws -> Answer {
    let words = room.words
    let timezone = frame.document.front.timezone
    let today = company.today(in: timezone).text
    let query = room.query("mes", "semana")
    let isMonth = query["semana"] == nil
    let (first, last): (CivilDay, CivilDay)
    if isMonth {
      guard let begin = CivilDay((query["mes"] ?? String(today.prefix(7))) + "-01") else { throw Refusal.badDate }
      (first, last) = (begin, begin.endOfMonth)
    } else {
      guard let day = CivilDay(query["semana"].flatMap { $0.isEmpty ? nil : $0 } ?? today) else {
        throw Refusal.badDate
      }
      (first, last) = (day.monday, day.monday.adding(6))
    }
    // Whole weeks, from Monday to Sunday.
    let (from, to) = (first.monday, last.monday.adding(6))
    let found = try await company.calendar(room.actor, from: from.text, to: to.text, timezone: timezone)
    let byDay = Dictionary(grouping: found, by: \.day)
    let sensitive = Dictionary(
      try await company.sensitiveDays(room.actor, from: from.text, to: to.text).map { ($0.day, $0.what) }
    ) { first, _ in first }
    let profiles = Dictionary(try await company.profiles().map { ($0.id, "\($0.network) · @\($0.handle)") }) { a, _ in a
    }
    var view = view(room, "publications")
    view["ismonth"] = isMonth
    view["month"] = String(first.text.prefix(7))
    view["week"] = first.text
    view["span"] =
      isMonth
      ? "\(words["month.\(first.month)"]) \(first.year)"
      : "\(Day.text(first.text, words)) – \(Day.text(last.text, words))"
    view["before"] =
      isMonth ? "mes=\(first.adding(-1).text.prefix(7))" : "semana=\(first.adding(-7).text)"
    view["after"] = isMonth ? "mes=\(last.adding(1).text.prefix(7))" : "semana=\(first.adding(7).text)"
    view["weekdays"] = (1...7).map { ["name": words["weekday.\($0)"]] }
    view["weeks"] = stride(from: 0, to: from.days(to: to) + 1, by: 7).map { start in
      [
        "days": (start..<start + 7).map { offset -> [String: Any] in
          let day = from.adding(offset)
          return [
            "number": String(day.day), "weekday": words["weekday.\(offset - start + 1)"],
            "isother": isMonth && day.month != first.month, "istoday": day.text == today,
            "sensitive": sensitive[day.text] ?? false,
            "posts": (byDay[day.text] ?? []).map { _, post in
              [
                "id": String(post.id), "text": post.text.beginning, "profile": profiles[post.profile] ?? "–",
                "state": words["publication-state.\(post.state.rawValue)"],
              ]
            },
          ]
        }
      ]
    }
    view["marked"] = try await company.sensitiveDays(room.actor, from: today, to: "9999").map {
      ["day": $0.day, "when": Day.text($0.day, words), "what": $0.what]
    }
    view["maymark"] = room.actor.may(.approvePosts)
    view["today"] = today
    return show("calendar", view).with("cache-control", "no-store")
  }

  func changeCalendar(_ room: Room) async throws -> Answer {
    let form = room.form("act", "day", "what")
    if form["act"] == "clear" {
      try await company.drop(room.actor, sensitive: form["day"] ?? "")
    } else {
      try await company.set(room.actor, sensitive: form["day"] ?? "", form["what"] ?? "")
    }
    return .goTo("/publicar/calendario", done: "saved")
  }
}
