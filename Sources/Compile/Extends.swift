// SPDX-License-Identifier: Apache-2.0
import Crypto
import Vocabulary

/// Finds what a document starts from and writes it out.
struct Extends {
  let bases: Bases
  let problems: ProblemSink
  static let maximumDepth = 8

  /// The document with everything it starts from. `chain` holds the documents that led here.
  func resolve(_ draft: Draft, of file: SourceFile, chain: [String] = []) -> Draft {
    guard let reference = draft.base else { return draft }
    guard let (base, baseFile) = load(reference, of: file, chain: chain + [file.path]) else {
      var broken = draft
      // What the base would have given is not known: nothing is said about what is missing.
      for index in broken.clauses.indices { broken.clauses[index].isBroken = true }
      return broken
    }
    let whole = resolve(base, of: baseFile, chain: chain + [file.path])
    if draft.keys.contains("language"), whole.keys.contains("language"), whole.front.language != draft.front.language {
      problems.add(
        .extendsLanguage, at: reference.place,
        ["base": whole.front.language.rawValue, "language": draft.front.language.rawValue])
    }
    return merge(draft, over: whole)
  }

  private func load(_ reference: Written<BaseReference>, of file: SourceFile, chain: [String]) -> (Draft, SourceFile)? {
    let name: String
    switch reference.value {
    case .shipped(let shipped, let edition): name = edition.map { "\(shipped)@\($0)" } ?? shipped
    case .document(let path, _): name = Extends.relative(path, to: file.path)
    }
    guard let found = bases(name) else {
      problems.add(.extendsNotFound, at: reference.place, ["name": name])
      return nil
    }
    guard !chain.contains(found.path), chain.count < Extends.maximumDepth else {
      problems.add(.extendsCycle, at: reference.place, ["name": name])
      return nil
    }
    if case .document(_, let wanted) = reference.value {
      let hash = hex(SHA256.hash(data: Array(found.text.utf8)))
      guard wanted == hash else {
        let words = ["name": name, "hash": hash, "wanted": wanted ?? ""]
        problems.add(wanted == nil ? .extendsNoHash : .extendsWrongHash, at: reference.place, words)
        return nil
      }
    }
    guard let baseFile = SourceFile.read(Array(found.text.utf8), path: found.path, problems) else { return nil }
    let base = DocumentReader(file: baseFile, problems: problems).read()
    if case .shipped(let shipped, let edition) = reference.value {
      let actual = base.front.version ?? "?"
      if let edition, edition != actual {
        problems.add(
          .extendsWrongEdition, at: reference.place, ["name": shipped, "edition": edition, "actual": actual])
        return nil
      }
      if edition == nil {
        problems.add(.extendsNoEdition, at: reference.place, ["name": shipped, "actual": actual])
      }
    }
    return (base, baseFile)
  }

  /// A path beside the document that names it.
  static func relative(_ path: String, to document: String) -> String {
    guard !path.hasPrefix("/"), let slash = document.lastIndex(of: "/") else { return path }
    return document[...slash] + path
  }

  private func merge(_ draft: Draft, over base: Draft) -> Draft {
    var merged = draft
    merged.front = merge(draft.front, named: draft.keys, over: base.front)
    merged.keys = draft.keys.union(base.keys)
    if draft.preface.isEmpty { merged.preface = base.preface }
    merged.articlePlaces = base.articlePlaces.merging(draft.articlePlaces) { $1 }

    var clauses = base.clauses
    for clause in draft.clauses {
      if let index = clauses.firstIndex(where: { $0.id == clause.id }) {
        clauses[index] = clause.over(clauses[index])
      } else {
        clauses.append(clause)
      }
    }
    let moved = Set(draft.articles.flatMap(\.clauses))
    var articles = base.articles.map { article in
      var kept = article
      kept.parts.removeAll { if case .clause(let id) = $0 { moved.contains(id) } else { false } }
      return kept
    }
    for article in draft.articles {
      guard let index = articles.firstIndex(where: { $0.number == article.number }) else {
        articles.append(article)
        continue
      }
      let before = articles[index]
      let hasProse = !article.prose.isEmpty
      let kept = hasProse ? before.clauses.map(Article.Part.clause) : before.parts
      articles[index].title = article.title
      articles[index].parts = hasProse ? article.parts + kept : kept + article.parts
    }
    merged.articles = articles
    merged.clauses = clauses

    merged.cards = base.cards.map { card in draft.cards.first { $0.title == card.title } ?? card }
    merged.cards += draft.cards.filter { card in !base.cards.contains { $0.title == card.title } }
    merged.cardPlaces = base.cardPlaces.merging(draft.cardPlaces) { $1 }
    merged.prose = base.prose + draft.prose
    return merged
  }

  /// What belongs to one edition (version, dates, who was asked) is never inherited.
  private func merge(_ front: FrontMatter, named keys: Set<String>, over base: FrontMatter) -> FrontMatter {
    var merged = front
    if !keys.contains("country") { merged.country = base.country }
    if !keys.contains("timezone") { merged.timezone = base.timezone }
    if !keys.contains("topics") { merged.topics = base.topics }
    if !keys.contains("values") { merged.values = base.values }
    if !keys.contains("mission") { merged.mission = base.mission }
    if !keys.contains("vision") { merged.vision = base.vision }
    return merged
  }
}

func hex(_ digest: some Sequence<UInt8>) -> String {
  let digits = Array("0123456789abcdef".utf8)
  return String(decoding: digest.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
}
