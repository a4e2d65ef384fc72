// SPDX-License-Identifier: Apache-2.0
import Compile
import Detect
import Normalise
import Vocabulary

/// Which clauses cite which detector, worked out once for each ruleset: a decision only looks it up.
struct Plan: Sendable {
  /// A detector with what judging needs to know of it. The shipped ones come first, then one for each clause.
  /// A class: judging hands rows about, and a copy of one would count a dozen references.
  final class Row: Sendable {
    let id: DetectorID
    let category: Category?
    let card: Card?
    /// Clauses that cite it, in the order of the document.
    let clauses: [Int]
    /// A score alone says so: it asks for no more than a person's look.
    let isLearned: Bool

    init(id: DetectorID, card: Card?, clauses: [Int], isLearned: Bool = false) {
      self.id = id
      category = card == nil ? nil : id.category
      self.card = card
      self.clauses = clauses
      self.isLearned = isLearned
    }
  }

  let rows: [Row]

  init(_ ruleset: Ruleset, _ detectors: DetectorSet) {
    func cited(_ id: DetectorID) -> [Int] { ruleset.clauses.indices.filter { ruleset.clauses[$0].cites(id) } }
    rows =
      detectors.detectors.map {
        Row(id: $0.id, card: $0.card, clauses: cited($0.id), isLearned: $0.head != nil)
      }
      + ruleset.clauses.map { Row(id: $0.ownID, card: nil, clauses: cited($0.ownID)) }
  }
}

/// What a protocol's front matter says about the company: what its texts are about, and what makes a private text touch
/// work.
struct Surroundings: Sendable {
  /// Hashes of the first letters of the words in topics, values, mission, vision and the company's name.
  let topics: TopicStems
  /// Bits of the worlds that they lie in; nil where the front matter does not say.
  let worlds: UInt64?
  let purpose: Purpose
  let name: TopicStems
  let company: CompanyName

  init(_ front: FrontMatter) {
    topics = TopicStems(front.topics + front.values + [front.mission ?? "", front.vision ?? "", front.organization])
    worlds = Worlds.home(of: front.topics + [front.mission ?? "", front.vision ?? ""])
    purpose = Purpose(values: front.values, mission: front.mission, vision: front.vision)
    name = TopicStems([front.organization])
    company = CompanyName(front.organization)
  }
}
