// SPDX-License-Identifier: Apache-2.0
import Vocabulary

/// What the law of a country says about a protocol: wording that it makes void, or something that a protocol there has to say.
/// Each country is a table of its own (`Law+CO.swift`); another country is another table. It is no legal advice, and says so.
public struct Law: Sendable {
  enum Kind: Sendable {
    /// Wording that is looked for: in one sentence, a phrase of every group, and none of `unless`. A phrase that is denied
    /// (*no tiene que…*) does not count where `denial` says so.
    case wording([[[[String]]]], unless: [[[String]]], denial: Bool)
    /// Something that has to stand in the prose: in one paragraph, a phrase of every group.
    case missing([[[[String]]]])
    /// Somebody who has to be consulted.
    case consulted([[[String]]])
  }

  let kind: Kind
  /// The law and its article, as lawyers cite it.
  public let citation: String
  /// What is asked for, in a few words.
  public let what: Localized
  public let why: Localized
  /// Of wording, what to write instead; of what is missing, a paragraph that can be taken as it is.
  public let instead: Localized

  /// Groups are separated by a line `&`; each line of a group is a phrase, `|` separates words and `*` ends a stem.
  static func wording(
    _ groups: StaticString, unless: StaticString = "", denial: Bool = false, citation: String, what: Localized,
    why: Localized, instead: Localized
  ) -> Law {
    Law(
      kind: .wording(read(groups), unless: Prose.phrases(unless), denial: denial), citation: citation, what: what,
      why: why, instead: instead)
  }

  static func missing(
    _ groups: StaticString, citation: String, what: Localized, why: Localized, instead: Localized
  ) -> Law {
    Law(kind: .missing(read(groups)), citation: citation, what: what, why: why, instead: instead)
  }

  static func consulted(
    _ phrases: StaticString, citation: String, what: Localized, why: Localized, instead: Localized
  ) -> Law {
    Law(kind: .consulted(Prose.phrases(phrases)), citation: citation, what: what, why: why, instead: instead)
  }

  private static func read(_ groups: StaticString) -> [[[[String]]]] {
    groups.description.split(separator: "\n&\n").map { group in Prose.phrases(text: String(group)) }
  }

  /// The tables, by ISO 3166-1.
  static let tables: [String: [Law]] = {
    var tables = ["CO": colombia, "US": unitedStates]
    for country in europeanUnion { tables[country] = union }
    tables["ES"] = spain + union
    return tables
  }()

  private static let europeanUnion = [
    "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "FI", "FR", "GR", "HR", "HU", "IE", "IT", "LT", "LU", "LV", "MT",
    "NL", "PL", "PT", "RO", "SE", "SI", "SK",
  ]

  /// Paragraphs for a new protocol in that country, one for each thing that it has to say; empty for a country without a table.
  public static func paragraphs(country: String, _ language: Language) -> [String] {
    (tables[country] ?? []).compactMap { law in
      if case .missing = law.kind { law.instead[language] } else { nil }
    }
  }
}

extension Lint {
  func laws() {
    guard let country = document.front.country, let laws = Law.tables[country] else { return }
    let paragraphs = draft.prose.flatMap(Prose.paragraphs)
    let whole = ([document.preface] + document.articles.map(\.prose) + document.cards.map(\.steps))
      .flatMap { Prose.paragraphs(Written($0, draft.countryPlace ?? Place(path: "", line: 1))) }
    for law in laws {
      let words: [String: Localized] = [
        "law": Localized(asWritten: law.citation), "what": law.what, "reason": law.why, "wording": law.instead,
      ]
      switch law.kind {
      case .wording(let groups, let unless, let denial):
        for paragraph in paragraphs {
          guard let place = Law.place(of: groups, unless: unless, denial: denial, in: paragraph) else { continue }
          problems.add(.lintLawWording, at: place, ["country": country], localized: words)
        }
      case .missing(let groups):
        guard let at = draft.countryPlace, !whole.contains(where: { Law.says(groups, $0) }) else { continue }
        problems.add(.lintLawMissing, at: at, ["country": country], localized: words)
      case .consulted(let phrases):
        let said = document.front.consulted.map { Prose.words($0.who).map(\.plain) }
        guard let at = draft.countryPlace,
          !said.contains(where: { who in phrases.contains { Prose.match($0, who) != nil } })
        else { continue }
        problems.add(.lintLawConsulted, at: at, ["country": country], localized: words)
      }
    }
  }
}

extension Law {
  /// Where the first phrase of the first group stands, in a sentence that has a phrase of every group.
  fileprivate static func place(
    of groups: [[[[String]]]], unless: [[[String]]], denial: Bool, in paragraph: Prose.Paragraph
  ) -> Place? {
    for sentence in paragraph.sentences {
      let plain = sentence.map(\.plain)
      guard !unless.contains(where: { Prose.match($0, plain) != nil }) else { continue }
      let hits = groups.map { group in
        group.compactMap { phrase in Prose.match(phrase, plain).map { ($0, phrase.count) } }.min { $0.0 < $1.0 }
      }
      guard !hits.contains(where: { $0 == nil }), let (at, count) = hits.first ?? nil else { continue }
      if denial, Prose.isDenied(sentence, at: at) { continue }
      let (first, last) = (sentence[at], sentence[at + count - 1])
      let length =
        first.line == last.line
        ? last.column + last.written.unicodeScalars.count - first.column : first.written.unicodeScalars.count
      return Place(path: paragraph.path, line: paragraph.line + first.line, column: first.column, length: length)
    }
    return nil
  }

  fileprivate static func says(_ groups: [[[[String]]]], _ paragraph: Prose.Paragraph) -> Bool {
    let plain = paragraph.words.map(\.plain)
    return groups.allSatisfy { group in group.contains { Prose.match($0, plain) != nil } }
  }
}
