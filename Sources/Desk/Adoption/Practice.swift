// SPDX-License-Identifier: Apache-2.0
import Compile
import Vocabulary

/// «¿Se puede publicar?»: a few texts out of the protocol's own examples, the same for the same seed. Answers are not kept.
public struct Practice: Sendable {
  public struct Question: Sendable, Hashable {
    public let clause: String
    public let article: Int
    public let text: String
    /// Whether it can be published as it is.
    public let isFine: Bool
    public let why: Localized?
    public let instead: Localized?
  }

  public let questions: [Question]
  public static let count = 6

  /// Only rules that speak of what the reader writes: a rule about the public's comments is nobody's to keep. `isFine` is what
  /// the whole protocol says of a text: an example that is fine by its own rule may not be by another.
  public init(_ document: ProtocolDocument, seed: UInt64, isFine: (_ text: String, _ surface: Surface) -> Bool) {
    let clauses = document.clauses.filter { clause in
      clause.off == nil && [Surface.personal, .official, .reply].contains { clause.ladders[$0] != nil }
        && !clause.flags.isEmpty
    }
    var random = SplitMix(seed: seed)
    var rest = clauses
    var questions: [Question] = []
    // One rule after another in a random order; of each one text, half of them texts that are fine.
    while questions.count < Practice.count, !rest.isEmpty {
      let clause = rest.remove(at: Int(random.next() % UInt64(rest.count)))
      let surface: Surface =
        clause.ladders[.official] != nil ? .official : clause.ladders[.reply] != nil ? .reply : .personal
      let fine = clause.passes.map(\.text).filter { isFine($0, surface) }
      let wantsFine = random.next() % 2 == 0 && !fine.isEmpty
      let texts = wantsFine ? fine : clause.flags.map(\.text).filter { !isFine($0, surface) }
      guard !texts.isEmpty else { continue }
      questions.append(
        Question(
          clause: clause.id, article: clause.article, text: texts[Int(random.next() % UInt64(texts.count))],
          isFine: wantsFine, why: clause.why, instead: clause.instead))
    }
    self.questions = questions
  }
}
