// SPDX-License-Identifier: Apache-2.0
import Normalise
import Vocabulary

/// What a company says it stands for, ready to be found in a draft: its values, its mission, its vision.
public struct Purpose: Sendable {
  private struct Value: Sendable {
    let name: String
    /// Bits of the ideals that its words name.
    let ideals: UInt64
    let stems: TopicStems
  }

  private let values: [Value]
  private let mission: (text: String, stems: TopicStems)
  private let vision: (text: String, stems: TopicStems)
  private static let book = TermBook(Ideal.terms)

  public init(values: [String], mission: String?, vision: String?) {
    self.values = values.map { name in
      let ideals = Purpose.book.mass(of: TermBook.stems(of: name), in: nil).terms.reduce(0) { $0 | $1.classes }
      return Value(name: name, ideals: ideals, stems: TopicStems([name]))
    }
    self.mission = (mission ?? "", TopicStems([mission ?? ""]))
    self.vision = (vision ?? "", TopicStems([vision ?? ""]))
  }

  public var isEmpty: Bool { values.isEmpty && mission.text.isEmpty && vision.text.isEmpty }

  /// What a draft serves most, and the words that show it; nil when it serves none. The value itself, named, counts one and a
  /// half; each different word in which texts live up to it one, shared between the ideals that it speaks of; a
  /// word of the mission or the vision a half. It takes one; among equals, values come first, in their order.
  public func served(by text: Reading) -> Decision.Served? {
    let mass = Purpose.book.mass(of: TermBook.stems(of: text), in: text.language)
    var best: (weight: Double, served: Decision.Served)?
    func offer(_ part: Decision.Served.Part, _ name: String, _ weight: Double, _ words: Range<Int>?) {
      guard weight >= 1, weight > best?.weight ?? 0, let words, !words.isEmpty else { return }
      let bytes = text.sourceBytes(text.foldedRange(words: words))
      best = (weight, Decision.Served(part: part, text: name, bytes: bytes))
    }
    for value in values {
      let shown = mass.terms.filter { $0.classes & value.ideals != 0 }
      let weight = shown.reduce(0.0) { $0 + 1 / Double($1.classes.nonzeroBitCount).squareRoot() }
      let named = value.stems.words(in: text)
      offer(.value, value.name, weight + (named.isEmpty ? 0 : 1.5), named.first ?? shown.first?.words)
    }
    for (part, said) in [(Decision.Served.Part.mission, mission), (.vision, vision)] where !said.text.isEmpty {
      let shared = said.stems.words(in: text)
      offer(part, said.text, 0.5 * Double(shared.count), shared.first)
    }
    return best?.served
  }
}
