// SPDX-License-Identifier: Apache-2.0
import Compile
import Store
import Vocabulary

// A draft by form, for whoever does not want to see how a rule is written down. Each change is one thing, written into the author's
// own file by `DocumentEditor`; what would break the document is not kept, and the form says why.

/// What one button of the form changes.
public enum DraftChange: Sendable, Hashable {
  /// Lines of the document's head; an empty one is taken away.
  case head([FrontKey: String])
  case frontList(FrontListKey, [String])
  case consulted([FrontMatter.Consultation])
  case prose(article: Int, String)
  /// Why a rule is there, or what to do instead; empty leaves what the base says.
  case say(clause: String, SayKey, String)
  /// Switches a rule off with a reason, or on again.
  case off(clause: String, reason: String)
  case on(clause: String)
  /// What a rule does in one place; nil leaves what the base says.
  case decide(clause: String, Surface, Outcome?)
  case add(clause: String, ItemKey, String)
  case remove(clause: String, ItemKey, String)
  case newClause(article: Int, id: String, terms: [String], flags: String, passes: String, Surface, Outcome)

  public enum FrontKey: String, Sendable, CaseIterable { case title, version, effective, review, mission, vision }
  public enum FrontListKey: String, Sendable, CaseIterable { case topics, values }
  public enum SayKey: String, Sendable, CaseIterable { case why, instead }
  public enum ItemKey: String, Sendable, CaseIterable { case terms, flags, passes }
}

/// The document as a form shows it: what it says of each rule itself, beside what comes from its base.
public struct DraftForm: Sendable {
  public struct Rule: Sendable {
    public var clause: Clause
    /// As written in the document itself, with the marks of examples.
    public var own: [DraftChange.ItemKey: [String]]
    public var says: [DraftChange.SayKey: String]
    /// What the document itself has a rule do, where that is one outcome.
    public var decides: [Surface: Outcome]
  }
  public var document: ProtocolDocument
  public var rules: [String: Rule]
}

/// The change would leave a document that is none; what stands in the way.
public struct BrokenChange: Error, Sendable {
  public var problems: [Problem]
}

extension Company {
  static let longestItem = 1000
  static let mostItems = 200

  /// nil while the document does not compile: then only its text can be changed.
  public func form(_ actor: Actor, _ id: Int64) async throws -> (version: Version, form: DraftForm?) {
    try actor.require(.writeVersions)
    let version = try await version(actor, id)
    guard let document = await read(version.text).compiled?.ruleset.document, let editor = DocumentEditor(version.text)
    else { return (version, nil) }
    let rules = document.clauses.map { clause -> (String, DraftForm.Rule) in
      func own(_ key: String) -> [String] { editor.texts(key, ofClause: clause.id) }
      return (
        clause.id,
        DraftForm.Rule(
          clause: clause,
          own: Dictionary(uniqueKeysWithValues: DraftChange.ItemKey.allCases.map { ($0, own($0.rawValue)) }),
          says: Dictionary(
            uniqueKeysWithValues: DraftChange.SayKey.allCases.compactMap { key in
              own(key.rawValue).first.map { (key, $0) }
            }),
          decides: Dictionary(
            uniqueKeysWithValues: Surface.allCases.compactMap { surface in
              own(surface.rawValue).first.flatMap(Outcome.init(rawValue:)).map { (surface, $0) }
            }))
      )
    }
    return (version, DraftForm(document: document, rules: Dictionary(rules) { first, _ in first }))
  }

  /// `seen` is when the form was read, as for the text.
  @discardableResult
  public func change(_ actor: Actor, _ id: Int64, seen: Moment, _ change: DraftChange) async throws -> Version {
    let (version, form) = try await form(actor, id)
    guard version.state == .draft || version.state == .review else { throw Refusal.wrongState }
    guard let form else { throw Refusal.documentHasErrors }
    let changed = try Company.text(of: version.text, form.document, after: change)
    // What breaks the document is not written.
    if case .failure(let problems) = tools.compile(changed) { throw BrokenChange(problems: problems.all) }
    return try await write(actor, changed, to: id, seen: seen)
  }

  static func text(
    of text: String, _ document: ProtocolDocument, after change: DraftChange
  ) throws(Refusal) -> String {
    guard var editor = DocumentEditor(text) else { throw .documentHasErrors }
    func tidy(_ text: String, empty: Bool = false) throws(Refusal) -> String {
      let tidy = text.tidied
      guard tidy.count <= longestItem, empty || !tidy.isEmpty else { throw .badText }
      return tidy
    }
    func article(of clause: String) throws(Refusal) -> (number: Int, title: String) {
      guard let known = document.clause(clause) else { throw .notFound }
      return (known.article, known.articleTitle)
    }
    var isDone = true
    switch change {
    case .head(let values):
      for key in DraftChange.FrontKey.allCases {
        guard let value = values[key] else { continue }
        let tidied = try tidy(value, empty: true)
        // What stands as it was keeps the way it is written.
        guard tidied != document.front.value(key) ?? "" else { continue }
        isDone = isDone && editor.set(front: key.rawValue, to: tidied.isEmpty ? nil : tidied)
      }
    case .frontList(let key, let items):
      var kept: [String] = []
      for item in items.prefix(mostItems) where !item.tidied.isEmpty { kept.append(try tidy(item)) }
      isDone = editor.set(front: key.rawValue, items: kept)
    case .consulted(let list):
      var kept: [FrontMatter.Consultation] = []
      for one in list.prefix(mostItems) where !one.who.tidied.isEmpty {
        guard CivilDay(one.when) != nil else { throw .badDate }
        kept.append(FrontMatter.Consultation(who: try tidy(one.who), when: one.when))
      }
      isDone = editor.set(consulted: kept)
    case .prose(let number, let prose):
      guard let article = document.articles.first(where: { $0.number == number }) else { throw .notFound }
      editor.set(prose: try PlainProse.read(prose), ofArticle: number, titled: article.title)
    case .say(let clause, let key, let words):
      let words = try tidy(words, empty: true)
      isDone = editor.set(clause: clause, key.rawValue, to: words.isEmpty ? nil : words, in: try article(of: clause))
    case .off(let clause, let reason):
      isDone = editor.set(clause: clause, "off", to: try tidy(reason), in: try article(of: clause))
    case .on(let clause): isDone = editor.set(clause: clause, "off", to: nil, in: try article(of: clause))
    case .decide(let clause, let surface, let outcome):
      isDone = editor.set(clause: clause, surface.rawValue, to: outcome?.rawValue, in: try article(of: clause))
    case .add(let clause, let key, let item):
      let items = editor.texts(key.rawValue, ofClause: clause)
      guard items.count < mostItems else { throw .tooMany }
      let item = try tidy(item)
      guard !items.contains(item) else { throw .alreadyDone }
      isDone = editor.set(clause: clause, key.rawValue, items: items + [item], in: try article(of: clause))
    case .remove(let clause, let key, let item):
      let items = editor.texts(key.rawValue, ofClause: clause)
      guard items.contains(item) else { throw .notFound }
      isDone = editor.set(
        clause: clause, key.rawValue, items: items.filter { $0 != item }, in: try article(of: clause))
    case .newClause(let number, let id, let terms, let flags, let passes, let surface, let outcome):
      guard let article = document.articles.first(where: { $0.number == number }) else { throw .notFound }
      guard document.clause(id) == nil else { throw .alreadyDone }
      guard (1...40).contains(id.utf8.count), id.utf8.allSatisfy({ $0 >= 0x61 && $0 <= 0x7A || $0 == 0x2D }) else {
        throw .badName
      }
      let place = (article.number, article.title)
      var words: [String] = []
      for term in terms.prefix(mostItems) where !term.tidied.isEmpty { words.append(try tidy(term)) }
      guard !words.isEmpty else { throw .badText }
      let (found, fine) = (try tidy(flags), try tidy(passes))
      isDone =
        editor.set(clause: id, "terms", items: words, in: place)
        && editor.set(clause: id, surface.rawValue, to: outcome.rawValue, in: place)
        && editor.set(clause: id, "flags", items: [found], in: place)
        && editor.set(clause: id, "passes", items: [fine], in: place)
    }
    // A block that somebody wrote on one line, say: its text can be changed, the form cannot.
    guard isDone else { throw .onlyAsText }
    return editor.text
  }
}

extension FrontMatter {
  public func value(_ key: DraftChange.FrontKey) -> String? {
    switch key {
    case .title: title
    case .version: version
    case .effective: effective
    case .review: review
    case .mission: mission
    case .vision: vision
    }
  }
}

/// Prose as it may stand in an article.
enum PlainProse {
  /// It opens no block, begins no article and ends no front matter.
  static func read(_ text: String) throws(Refusal) -> String {
    guard (1...20_000).contains(text.count), !text.contains("```"), !text.contains("~~~") else { throw .badText }
    return text.linesWithoutEnds.map { line in
      let bare = line.drop { $0 == " " }
      return bare.hasPrefix("#") || bare.hasPrefix("---") || bare.hasPrefix("===") ? "\\" + bare : line
    }.joined(separator: "\n")
  }
}

extension String {
  /// Its lines without what stands at their ends.
  var linesWithoutEnds: [String] {
    split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map { line in
      String(line.reversed().drop { $0 == " " || $0 == "\t" }.reversed())
    }
  }
}
