// SPDX-License-Identifier: Apache-2.0
import Vocabulary

/// Something an author wrote, with the place.
struct Written<Value: Sendable>: Sendable {
  var value: Value
  var place: Place
  init(_ value: Value, _ place: Place) {
    self.value = value
    self.place = place
  }
}

/// A document as read, before its base is written into it. Everything may still be missing.
struct Draft {
  var front = FrontMatter()
  /// The keys that the front matter names.
  var keys: Set<String> = []
  var base: Written<BaseReference>?
  var preface = ""
  var articles: [Article] = []
  var articlePlaces: [Int: Place] = [:]
  var clauses: [ClauseDraft] = []
  var cards: [SituationCard] = []
  var cardPlaces: [String: Place] = [:]
  /// Prose with the line it begins at, for what is linted in it.
  var prose: [Written<String>] = []
  /// Where the country is named.
  var countryPlace: Place?
}

/// What `extends` names.
enum BaseReference: Sendable, Hashable {
  /// `decoro:es`, perhaps with an edition.
  case shipped(name: String, edition: String?)
  case document(path: String, sha256: String?)
}

/// A clause block as read. What is nil, the block does not say.
struct ClauseDraft: Sendable {
  var id: String
  var article: Int
  var place: Place
  /// Its block could not be read; nothing more is said about what it lacks.
  var isBroken = false
  /// Something in it was said to be wrong; it is not linted.
  var hasFaults = false
  /// The keys that the block names, rightly or wrongly.
  var keys: Set<String> = []
  var detect: [Written<String>]?
  var ladders: [Surface: Ladder] = [:]
  var unless: [Written<String>]?
  var why: Written<String>?
  var instead: Written<String>?
  var terms: [Written<String>] = []
  var pattern: Written<String>?
  var near: Written<Near>?
  var count: Written<Count>?
  var missing: [Written<String>]?
  var flags: [ClauseExample] = []
  var passes: [ClauseExample] = []
  var off: Written<String>?

  struct Near: Sendable {
    var a: [Written<String>]
    var b: [Written<String>]
    var within: Int
  }

  struct Count: Sendable {
    var of: [Written<String>]
    var atLeast: Int
  }

  /// The clause that results where `self` overrides `base`: keys are replaced, lists of words and examples grow.
  func over(_ base: ClauseDraft) -> ClauseDraft {
    var merged = self
    merged.isBroken = isBroken || base.isBroken
    merged.hasFaults = hasFaults || base.hasFaults
    merged.keys = keys.union(base.keys)
    merged.detect = detect ?? base.detect
    merged.ladders = base.ladders.merging(ladders) { $1 }
    merged.unless = unless ?? base.unless
    merged.why = why ?? base.why
    merged.instead = instead ?? base.instead
    merged.terms = base.terms + terms.filter { term in !base.terms.contains { $0.value == term.value } }
    merged.pattern = pattern ?? base.pattern
    merged.near = near ?? base.near
    merged.count = count ?? base.count
    merged.missing = missing ?? base.missing
    merged.flags = base.flags + flags.filter { example in !base.flags.contains { $0.text == example.text } }
    merged.passes = base.passes + passes.filter { example in !base.passes.contains { $0.text == example.text } }
    merged.off = off ?? base.off
    return merged
  }

  var ownDetector: OwnDetector? {
    var own = OwnDetector()
    own.terms = terms.map(\.value)
    own.pattern = pattern?.value
    own.near = near.map {
      OwnDetector.Near(a: $0.value.a.map(\.value), b: $0.value.b.map(\.value), within: $0.value.within)
    }
    own.count = count.map { OwnDetector.Count(of: $0.value.of.map(\.value), atLeast: $0.value.atLeast) }
    own.missing = missing?.map(\.value) ?? []
    return own == OwnDetector() ? nil : own
  }

  /// Every term that the clause's own detector looks for.
  var allTerms: [Written<String>] {
    terms + (near.map { $0.value.a + $0.value.b } ?? []) + (count?.value.of ?? []) + (missing ?? [])
  }
}
