// SPDX-License-Identifier: Apache-2.0
import Foundation
import Vocabulary

/// Reads what stands between the two `---` at the top.
struct FrontMatterReader {
  let file: SourceFile
  let problems: ProblemSink

  static let required = ["decoro", "title", "organization", "language"]
  static let known =
    required + [
      "country", "version", "effective", "review", "timezone", "topics", "values", "mission", "vision", "consulted",
      "extends",
    ]

  /// Fills `draft` and returns the line after the front matter (1-based); nil when there is none to read.
  func read(into draft: inout Draft) -> Int {
    guard isRule(file.line(1)) else {
      problems.add(.frontMissing, at: Place(path: file.path, line: 1))
      return 1
    }
    guard let close = file.lines.indices.dropFirst().first(where: { isRule(file.lines[$0]) }) else {
      problems.add(.frontUnclosed, at: Place(path: file.path, line: 1, length: 3))
      return file.lines.count + 1
    }
    if let entries = YAMLBlock(file: file, lines: 2..<close + 1).entries(problems) {
      draft.keys = Set(entries.map(\.key))
      for entry in entries { read(entry, into: &draft) }
      for key in FrontMatterReader.required where !draft.keys.contains(key) {
        problems.add(.frontRequired, at: Place(path: file.path, line: 1, length: 3), ["key": key])
      }
      relations(entries, draft.front)
    }
    return close + 2
  }

  private func isRule(_ line: String) -> Bool {
    line.hasPrefix("---") && line.utf8.dropFirst(3).allSatisfy { $0 == 0x20 || $0 == 0x09 }
  }

  private func read(_ entry: Value.Entry, into draft: inout Draft) {
    let reader = ValueReader(problems: problems, wrongType: .frontType)
    let texts = { reader.texts(entry.value, key: entry.key, emptyIs: nil)?.map(\.value) ?? [] }
    switch entry.key {
    case "decoro": check(reader.text(entry), .frontFormat) { $0 == "1" }
    case "title": draft.front.title = reader.text(entry)?.value ?? ""
    case "organization": draft.front.organization = reader.text(entry)?.value ?? ""
    case "language":
      let text = reader.text(entry)
      check(text, .frontLanguage) { Language(rawValue: $0) != nil }
      if let language = text.flatMap({ Language(rawValue: $0.value) }) { draft.front.language = language }
    case "country":
      draft.countryPlace = entry.value.place
      draft.front.country = check(reader.text(entry), .frontCountry) { Countries.codes.contains($0) }
    case "version": draft.front.version = check(reader.text(entry), .frontVersion, isVersion)
    case "effective": draft.front.effective = check(reader.text(entry), .frontDate, isDate)
    case "review": draft.front.review = check(reader.text(entry), .frontDate, isDate)
    case "timezone":
      let text = reader.text(entry)
      draft.front.timezone = check(text, .frontTimezone, candidates: TimeZone.knownTimeZoneIdentifiers, isTimezone)
    case "topics": draft.front.topics = texts()
    case "values": draft.front.values = texts()
    case "mission": draft.front.mission = reader.text(entry)?.value
    case "vision": draft.front.vision = reader.text(entry)?.value
    case "consulted": draft.front.consulted = consulted(entry.value, reader)
    case "extends": draft.base = base(entry.value, reader)
    default:
      problems.add(
        .frontUnknownKey, at: entry.place, ["key": entry.key],
        suggestion: problems.isFull ? nil : nearest(to: entry.key, among: FrontMatterReader.known))
    }
  }

  @discardableResult
  private func check(
    _ text: Written<String>?, _ id: ProblemID, candidates: [String] = [], _ isRight: (String) -> Bool
  ) -> String? {
    guard let text else { return nil }
    if isRight(text.value) { return text.value }
    problems.add(id, at: text.place, ["value": text.value], suggestion: nearest(to: text.value, among: candidates))
    return nil
  }

  private func isVersion(_ text: String) -> Bool {
    text.utf8.count <= 32
      && text.utf8.allSatisfy { Character(Unicode.Scalar($0)).isLetter || isDigit($0) || $0 == 0x2E || $0 == 0x2D }
  }

  private func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

  /// `YYYY-MM-DD`, a day that exists.
  private func isDate(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    guard bytes.count == 10, bytes[4] == 0x2D, bytes[7] == 0x2D else { return false }
    guard let year = Int(text.prefix(4)), let month = Int(text.dropFirst(5).prefix(2)), let day = Int(text.suffix(2)),
      (1...12).contains(month), day >= 1
    else { return false }
    let isLeap = year % 4 == 0 && year % 100 != 0 || year % 400 == 0
    return day <= [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
  }

  /// A machine without time zone data knows none; then the shape has to do.
  private func isTimezone(_ text: String) -> Bool {
    let known = TimeZone.knownTimeZoneIdentifiers
    if known.count > 100 { return known.contains(text) || text == "UTC" }
    return text == "UTC" || text.split(separator: "/").count >= 2
  }

  private func consulted(_ value: Value, _ reader: ValueReader) -> [FrontMatter.Consultation] {
    guard case .list(let items, _) = value else {
      reader.wrong("consulted", value, .consultation)
      return []
    }
    return items.compactMap { item in
      guard case .map(let entries, _) = item, Set(entries.map(\.key)) == ["who", "when"] else {
        reader.wrong("consulted", item, .consultation)
        return nil
      }
      let fields = Dictionary(entries.map { ($0.key, $0) }) { a, _ in a }
      guard let who = fields["who"].flatMap(reader.text), let when = fields["when"].flatMap(reader.text) else {
        return nil
      }
      check(when, .frontDate, isDate)
      return FrontMatter.Consultation(who: who.value, when: when.value)
    }
  }

  private func base(_ value: Value, _ reader: ValueReader) -> Written<BaseReference>? {
    switch value {
    case .text(let text, let place):
      let parts = text.split(separator: "@", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
      if parts[0].hasPrefix("decoro:"), parts[0].utf8.count > 7,
        parts.count == 1 || isVersion(parts[1]) && !parts[1].isEmpty
      {
        return Written(.shipped(name: parts[0], edition: parts.count > 1 ? parts[1] : nil), place)
      }
      problems.add(.extendsForm, at: place, ["value": text])
    case .map(let entries, let place):
      let fields = Dictionary(entries.map { ($0.key, $0) }) { a, _ in a }
      if let path = fields["document"].flatMap(reader.text),
        fields.keys.allSatisfy({ $0 == "document" || $0 == "sha256" })
      {
        let hash = fields["sha256"].flatMap(reader.text)
        return Written(.document(path: path.value, sha256: hash?.value.lowercased()), hash?.place ?? path.place)
      }
      problems.add(.extendsForm, at: entries.first?.place ?? place, ["value": entries.first?.key ?? ""])
    case .list(_, let place): problems.add(.extendsForm, at: place, ["value": "[…]"])
    }
    return nil
  }

  private func relations(_ entries: [Value.Entry], _ front: FrontMatter) {
    if let from = front.effective, let review = front.review, review <= from,
      let entry = entries.first(where: { $0.key == "review" })
    {
      problems.add(.frontReview, at: entry.value.place, ["effective": from, "review": review])
    }
    if let country = front.country, front.timezone == nil, Countries.withSeveralZones.contains(country),
      !entries.contains(where: { $0.key == "timezone" }), let entry = entries.first(where: { $0.key == "country" })
    {
      problems.add(.frontTimezoneRequired, at: entry.value.place, ["country": country])
    }
  }
}
