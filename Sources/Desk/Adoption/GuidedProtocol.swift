// SPDX-License-Identifier: Apache-2.0
import Compile
import Store
import Vocabulary

/// A protocol made rule by rule: the shipped wording is accepted, adapted, or left out with a reason. What comes out is a
/// document like any other, and whoever made it has not seen a line of YAML.
public struct GuidedProtocol: Sendable {
  public enum Choice: String, Sendable { case accept, adapt, leave }

  /// What was chosen for one article.
  public struct Answer: Sendable, Hashable {
    public var choice: Choice
    /// The adapted prose, or why it is left out.
    public var text: String

    public init(_ choice: Choice, _ text: String = "") {
      self.choice = choice
      self.text = text
    }
  }

  public var organization = ""
  public var language: Language
  public var country = ""
  public var timezone = ""
  public var version = ""
  public var topics: [String] = []
  public var values: [String] = []
  public var mission = ""
  public var vision = ""
  /// Who was asked before it was written.
  public var consulted: [FrontMatter.Consultation] = []
  /// By the article's number.
  public var answers: [Int: Answer] = [:]

  public init(language: Language) { self.language = language }

  /// The document. `edition` is of the shipped protocol, `articles` are its articles.
  public func text(edition: String?, articles: [Article]) throws(Refusal) -> String {
    let organization = organization.tidied
    guard (1...120).contains(organization.count) else { throw .badName }
    var front = ["decoro: 1", "extends: decoro:\(language.rawValue)\(edition.map { "@" + $0 } ?? "")"]
    func line(_ key: String, _ value: String) {
      if !value.tidied.isEmpty { front.append("\(key): \(JSON.text(value.tidied).canonical)") }
    }
    func list(_ key: String, _ items: [String]) {
      let items = items.map(\.tidied).filter { !$0.isEmpty }
      if !items.isEmpty { front.append("\(key): [\(items.map { JSON.text($0).canonical }.joined(separator: ", "))]") }
    }
    line("title", "\(title[language]) \(organization)")
    line("organization", organization)
    front.append("language: \(language.rawValue)")
    line("country", country.uppercased())
    line("timezone", timezone)
    line("version", version)
    list("topics", topics)
    list("values", values)
    line("mission", mission)
    line("vision", vision)
    for one in consulted where Moment(one.when) == nil || one.when.utf8.count != 10 { throw .badDate }
    if !consulted.isEmpty {
      front.append("consulted:")
      front += consulted.map {
        "  - {who: \(JSON.text($0.who.tidied).canonical), when: \(JSON.text($0.when).canonical)}"
      }
    }
    var body: [String] = [preface[language]]
    for article in articles {
      switch answers[article.number] ?? Answer(.accept) {
      case let answer where answer.choice == .adapt && answer.text.linesWithoutEnds == article.prose.linesWithoutEnds:
        continue
      case let answer where answer.choice == .adapt:
        body.append("## \(article.number). \(article.title)\n\n\(try PlainProse.read(answer.text))")
      case let answer where answer.choice == .leave:
        let reason = answer.text.tidied
        guard (1...500).contains(reason.count) else { throw .badText }
        let rules = article.parts.compactMap { part -> String? in
          if case .clause(let id) = part { "```clause \(id)\noff: \(JSON.text(reason).canonical)\n```" } else { nil }
        }
        body.append(
          ([
            "## \(article.number). \(article.title)",
            left[language].replacing("{reason}", with: try PlainProse.read(reason)),
          ]
            + rules)
            .joined(separator: "\n\n"))
      default: continue
      }
    }
    // What the law of the country has such a document say, in plain sight: people sign what they read.
    let law = Law.paragraphs(country: country.uppercased(), language)
    if !law.isEmpty {
      let number = (articles.map(\.number).max() ?? 0) + 1
      body.append((["## \(number). \(lawTitle[language])"] + law).joined(separator: "\n\n"))
    }
    return (["---"] + front + ["---", ""]).joined(separator: "\n") + "\n" + body.joined(separator: "\n\n") + "\n"
  }

  private var title: Localized {
    Localized(es: "Protocolo de redes sociales de", pt: "Política de redes sociais de", en: "Social media policy of")
  }

  private var preface: Localized {
    Localized(
      es: "Este protocolo parte del que trae Decoro. Lo que aquí no se dice de otra forma es como dice ese documento.",
      pt:
        "Esta política parte da que vem com o Decoro. O que aqui não se diz de outra forma é como diz esse documento.",
      en:
        "This policy starts from the one that comes with Decoro. What is not said otherwise here is as that document says."
    )
  }

  private var lawTitle: Localized {
    Localized(es: "Lo que pide la ley aquí", pt: "O que a lei pede aqui", en: "What the law asks here")
  }

  private var left: Localized {
    Localized(
      es: "Este artículo no se aplica en nuestra organización. El motivo: {reason}",
      pt: "Este artigo não se aplica na nossa organização. O motivo: {reason}",
      en: "This article does not apply in our organization. The reason: {reason}")
  }
}

extension Company {
  /// The shipped articles in a language, as the guide shows them.
  public func shipped(_ language: Language) throws -> ProtocolDocument {
    let text =
      "---\ndecoro: 1\nextends: decoro:\(language.rawValue)\ntitle: T\norganization: O\nlanguage: \(language.rawValue)\n---\n"
    guard case .success(let compiled) = tools.compile(text) else { throw Refusal.nothingInForce }
    return compiled.ruleset.document
  }

  /// A draft out of the guide's answers.
  public func draft(_ actor: Actor, _ guided: GuidedProtocol) async throws -> Int64 {
    try actor.require(.writeVersions)
    let text = try guided.text(edition: tools.edition(guided.language), articles: shipped(guided.language).articles)
    return try await draft(actor, text)
  }
}
