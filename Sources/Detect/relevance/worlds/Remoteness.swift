// SPDX-License-Identifier: Apache-2.0
import Glibc
import Normalise
import Score
import Vocabulary

/// How far a comment lies from what the company is about: the worlds of its words against the worlds of the topics, the
/// mission and the vision in the protocol; who it speaks to; and what the learned scores take it for. A complaint, a question
/// or praise belongs on the page whatever its words are.
public struct Remoteness: Sendable {
  /// What is weighed; the order is that of `weights`.
  public let evidence: [Float]
  /// From 0 to 1. Weights by logistic regression: `Training/relevance`.
  let probability: Double
  /// The words of the foreign world that has most of the text.
  let words: Range<Int>

  /// nil where the protocol's topics lie in no world that we know: then rules decide alone.
  init?(_ text: Reading, _ scorer: Scorer, ruleSpoke: Bool) {
    guard let worlds = text.context.worlds else { return nil }
    let mass = Worlds.book.mass(of: TermBook.stems(of: text), in: text.language)
    let foreign = ~(worlds | text.context.threadWorlds)
    var (common, special) = (Two(), Two())
    var atHome: Float = 0
    for world in World.allCases where mass.classes[world.rawValue] > 0 {
      let share = 1 - powf(0.4, mass.classes[world.rawValue])
      if foreign & world.bit == 0 {
        atHome = max(atHome, share)
      } else if World.common & world.bit != 0 {
        common.add(share, world)
      } else {
        special.add(share, world)
      }
    }
    let count = text.words.count { $0.kind == .word }
    let heads: [Head] = [.complaint, .praise, .request, .criticism, .conflict, .spam, .toxicity]
    evidence =
      [
        common.most, common.second, special.most, special.second, atHome,
        Float(text.context.topics.words(in: text, atMost: 2).count), log1pf(Float(count)), count < 4 ? 1 : 0,
        ruleSpoke ? 1 : 0,
      ]
      + heads.map { logf((scorer[$0] + 0.002) / (1.002 - scorer[$0])) } + [
        Remoteness.count(Remoteness.crowd, in: text, atMost: 1), Remoteness.count(Remoteness.page, in: text, atMost: 2),
        // The shorter, the more of a greeting it is.
        count < 14 ? (count < 8 ? 2 : 1) * Remoteness.count(Remoteness.greeting, in: text, atMost: 1) : 0,
      ]
    let logit = zip(evidence, Remoteness.weights).reduce(Remoteness.bias) { $0 + $1.0 * $1.1 }
    probability = Double(1 / (1 + expf(-logit)))
    let world = (common.most >= special.most ? common.world : special.world) ?? .coffee
    words = mass.terms.first { $0.classes & world.bit != 0 }?.words ?? 0..<0
  }

  /// From here on a person looks.
  static let report = 0.75

  static let bias: Float = -9.630
  static let weights: [Float] = [
    5.989, -1.646, 3.570, 3.303, -4.693, -1.748, -0.478, -2.914, 2.538, -0.042, -0.224, -0.159, -0.028, -1.290, 0.064,
    -0.208, 1.720, -0.583, -2.040,
  ]

  /// The two worlds that have most of a text.
  private struct Two {
    var most: Float = 0
    var second: Float = 0
    var world: World?

    mutating func add(_ share: Float, _ world: World) {
      if share > most {
        (second, most, self.world) = (most, share, world)
      } else {
        second = max(second, share)
      }
    }
  }

  // MARK: Who is spoken to

  private static func count(_ words: Set<UInt64>, in text: Reading, atMost limit: Int) -> Float {
    var count = 0
    for word in text.words where count < limit && words.contains(word.hash) { count += 1 }
    return Float(count)
  }

  /// Everybody: "does anybody know …".
  private static let crowd = hashes(
    "alguien alguém alguem algún algun anyone anybody someone somebody quién quien quem who")

  /// Those whose page it is.
  private static let page = hashes(
    """
    ustedes uds vosotros su sus vuestro vuestra vuestros vuestras les los os vocês vcs voces you your guys tienen tenéis \
    hacen hacéis abren cierran venden atienden atendieron atendió aceptan reciben entregan mandan envían cobran cobraron \
    llegó pedí compré têm fazem abrem fecham vendem aceitam entregam atendem cobraram comprei pedi chegou ship staff they
    """)

  /// A greeting, a wish or thanks belongs on any page.
  private static let greeting = hashes(
    """
    saludos saludo feliz felices felicidades felicitaciones felicito enhorabuena gracias abrazo abrazos bendiciones éxitos \
    éxito buenos buenas parabéns obrigado obrigada abraço abraços saudações sucesso bom boa congrats congratulations happy \
    thanks thank cheers morning blessed greetings hugs
    """)

  private static func hashes(_ words: String) -> Set<UInt64> {
    Set(words.split(separator: " ").map { FoldedWord.hash(FoldedWord.fold(String($0))) })
  }
}
