// SPDX-License-Identifier: Apache-2.0
import Desk
import Store
import Vocabulary

// Avisar, Marca and Imagen.

extension Office {
  func telling(_ room: Room) async throws -> Answer {
    let words = room.words
    func shown(_ notice: Notice) -> [String: Any] {
      [
        "id": String(notice.id), "place": notice.place, "text": notice.text, "answer": notice.answer ?? false,
        "promised": Day.text(notice.promised, words),
        "when": Day.text(notice.at, in: room.actor.member.timezone, words),
      ]
    }
    func shownWithPictures(_ notices: [Notice]) async throws -> [[String: Any]] {
      let pictures = try await company.pictures(room.actor, of: notices)
      return notices.map { notice in
        shown(notice).merging(["pictures": pictureViews(room, pictures[notice.id] ?? [])]) { old, _ in old }
      }
    }
    var view = view(room, "telling")
    view["mine"] = try await shownWithPictures(company.ownNotices(room.actor))
    if room.actor.may(.answerNotices) {
      let open = try await company.openNotices(room.actor)
      view["open"] = try await shownWithPictures(open)
      view["answers"] = true
      view["noopen"] = open.isEmpty
    }
    view["confidants"] = try await company.confidants().joined(separator: ", ")
    view["networks"] = Office.networks.map { ["name": $0] }
    return show("telling", view).with("cache-control", "no-store")
  }

  func tell(_ room: Room) async throws -> Answer {
    let form = room.form("act", "text", "place", "notice", "answer", "network", "link")
    let picture = room.visit.file("picture")
    if form["act"] == "false-profile" {
      _ = try await company.tellOfFalseProfile(
        room.actor, network: form["network"] ?? "", link: form["link"] ?? "", evidence: form["text"] ?? "")
      return .goTo("/avisar", done: "told-false")
    }
    if let id = form["notice"].flatMap({ Int64($0) }) {
      try await company.answerNotice(room.actor, id, form["answer"] ?? "")
      return .goTo("/avisar", done: "answered")
    }
    if let picture { try await company.requirePicture(picture) }
    let notice = try await company.tell(room.actor, place: form["place"] ?? "", form["text"] ?? "")
    if let picture { _ = try await company.add(room.actor, picture, to: .notice(notice.id)) }
    return .goTo("/avisar", done: "told")
  }

  func brand(_ room: Room) async throws -> Answer { try await brandPage(room) }

  private func brandPage(_ room: Room, matches: [Company.BrandMatch]? = nil) async throws -> Answer {
    let words = room.words
    func shown(_ permit: Permit) -> [String: Any] {
      [
        "id": String(permit.id), "what": permit.what, "purpose": permit.purpose, "answer": permit.answer ?? false,
        "state": words["permit-state.\(permit.state.rawValue)"],
        "until": permit.until.map { Day.text($0, words) } ?? false, "asked": permit.state == .asked,
        "granted": permit.state == .granted, "own": permit.member == room.actor.id,
      ]
    }
    var view = view(room, "brand")
    view["brands"] = try await company.brands(room.actor).map { brand, picture in
      [
        "id": String(brand.id), "name": brand.name, "version": brand.version, "old": brand.state == .retired,
        "picture": picture.map { "/fotos/\($0)" } ?? false,
        "retirable": brand.state == .active && room.actor.may(.grantPermits),
      ] as [String: Any]
    }
    if let matches {
      view["asked"] = ["matches": matchViews(matches, words), "none": matches.isEmpty] as [String: Any]
    }
    view["mine"] = try await company.ownPermits(room.actor).map(shown)
    if room.actor.may(.grantPermits) {
      let all = try await company.permits(room.actor)
      view["all"] = all.map(shown)
      view["grants"] = true
      view["noall"] = all.isEmpty
    }
    view["today"] = company.today(in: frame.document.front.timezone).text
    return show("brand", view).with("cache-control", "no-store")
  }

  func changeBrand(_ room: Room) async throws -> Answer {
    let form = room.form("what", "purpose", "permit", "act", "until", "answer", "name", "version", "brand")
    switch form["act"] {
    case "compare":
      guard let picture = room.visit.file("picture") else { throw Refusal.badPicture }
      return try await brandPage(room, matches: company.brands(like: picture, room.actor))
    case "register":
      guard let picture = room.visit.file("picture") else { throw Refusal.badPicture }
      _ = try await company.register(
        room.actor, brand: form["name"] ?? "", version: form["version"] ?? "", picture)
      return .goTo("/marca", done: "saved")
    case "retire":
      try await company.retire(room.actor, brand: Int64(form["brand"] ?? "") ?? 0)
      return .goTo("/marca", done: "saved")
    default: break
    }
    if let id = form["permit"].flatMap({ Int64($0) }) {
      guard let act = PermitAct(rawValue: form["act"] ?? "") else { throw Refusal.wrongState }
      try await company.decide(
        room.actor, act, permit: id, until: form["until"] ?? "", answer: form["answer"] ?? "")
      return .goTo("/marca", done: "saved")
    }
    _ = try await company.askPermit(room.actor, what: form["what"] ?? "", purpose: form["purpose"] ?? "")
    return .goTo("/marca", done: "asked-permit")
  }

  func image(_ room: Room) async throws -> Answer {
    let image = try await company.image(room.actor)
    let words = room.words
    var view = view(room, "image")
    view["none"] = image.months.isEmpty
    view["months"] = image.months.map { month in
      [
        "month": monthName(month.month, words), "comments": String(month.comments), "hidden": String(month.hidden),
        "overturned": String(month.overturned), "cases": String(month.cases), "published": String(month.published),
        "rate": month.comments == 0 ? "–" : "\(month.hidden * 1000 / month.comments) ‰",
      ]
    }
    view["html"] = BarChart.svg(
      image.months.map { (monthName($0.month, words), $0.comments, $0.hidden) },
      label: words["office.image.chart"])
    view["clauses"] = image.clauses.map { ["id": $0.clause, "count": String($0.count)] }
    let front = frame.document.front
    view["served"] = served(image, words)
    view["signed"] = bar(image.signed.part, image.signed.whole, words)
    view["month"] = String(company.today(in: front.timezone).text.prefix(7))
    return show("image", view)
  }

  /// The values, mission and vision of the protocol, and how often and when a message served each.
  func served(_ image: Company.Image, _ words: Catalogue) -> [[String: Any]] {
    let front = frame.document.front
    let today = company.tools.now()
    return (front.values + [front.mission, front.vision].compactMap { $0 }).map { what in
      let known = image.served.first { $0.what == what }
      let isQuiet = known.flatMap { Moment($0.last) }.map { $0.adding(.seconds(30 * 86_400)) < today } ?? true
      return [
        "what": what, "count": String(known?.count ?? 0),
        "last": known.map { Day.text($0.last, words) } ?? words["office.image.never"], "quiet": isQuiet,
      ] as [String: Any]
    }
  }

  func monthName(_ month: String, _ words: Catalogue) -> String {
    let parts = month.split(separator: "-").compactMap { Int($0) }
    return parts.count == 2 ? "\(words["month.\(parts[1])"]) \(parts[0])" : month
  }
}

/// Bars by month, with a part of each in another tone; the table beside it says the same in numbers.
enum BarChart {
  static func svg(_ bars: [(name: String, whole: Int, part: Int)], label: String) -> String {
    let top = max(1, bars.map(\.whole).max() ?? 1)
    let (width, height, gap) = (40, 160, 12)
    var out = ""
    for (index, bar) in bars.enumerated() {
      let x = index * (width + gap)
      let (whole, part) = (bar.whole * height / top, max(bar.part > 0 ? 2 : 0, bar.part * height / top))
      out += "<rect class=\"whole\" x=\"\(x)\" y=\"\(height - whole)\" width=\"\(width)\" height=\"\(whole)\"/>"
      out += "<rect class=\"part\" x=\"\(x)\" y=\"\(height - part)\" width=\"\(width)\" height=\"\(part)\"/>"
      let short = HTMLEscape().escapeText(String(bar.name.prefix(3)))
      out += "<text x=\"\(x + width / 2)\" y=\"\(height + 18)\" text-anchor=\"middle\">\(short)</text>"
    }
    let total = max(1, bars.count) * (width + gap)
    let name = HTMLEscape().escapeText(label)
    return
      "<svg class=\"chart\" role=\"img\" aria-label=\"\(name)\" viewBox=\"0 0 \(total) \(height + 26)\">\(out)</svg>"
  }
}
