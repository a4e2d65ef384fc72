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
  /// The words of the foreign world that has most of the text; nil where it has none.
  private let words: Range<Int>?

  /// The words that give a remote text away; nil where it is not remote enough for a person to look.
  var reported: Range<Int>? { probability >= Remoteness.report ? words : nil }

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
    let spoken = Spoken(text)
    let heads: [Head] = [.complaint, .praise, .request, .criticism, .conflict, .spam, .toxicity]
    evidence =
      [
        common.most, common.second, special.most, special.second, atHome,
        Float(text.context.topics.words(in: text, atMost: 2).count), log1pf(Float(count)), count < 4 ? 1 : 0,
        ruleSpoke ? 1 : 0,
      ]
      + heads.map { logf((scorer[$0] + 0.002) / (1.002 - scorer[$0])) } + [
        min(1, spoken.crowd), min(2, spoken.page),
        // The shorter, the more of a greeting it is.
        spoken.greeting > 0 ? (count < 8 ? 2 : count < 14 ? 1 : 0) : 0,
      ]
    let logit = zip(evidence, Remoteness.weights).reduce(Remoteness.bias) { $0 + $1.0 * $1.1 }
    probability = Double(1 / (1 + expf(-logit)))
    let world = common.most >= special.most ? common.world : special.world
    words = world.flatMap { world in mass.terms.first { $0.classes & world.bit != 0 }?.words }
  }

  /// From here on a person looks.
  static let report = 0.72

  static let bias: Float = -9.784
  static let weights: [Float] = [
    6.016, -1.704, 3.578, 3.342, -4.839, -1.737, -0.457, -2.885, 3.069, -0.040, -0.222, -0.158, -0.030, -1.307, 0.067,
    -0.212, 1.735, -0.569, -2.086,
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

  /// Who a text speaks to, by the words that show it.
  private struct Spoken {
    /// Everybody: "does anybody know …".
    var crowd: Float = 0
    /// Those whose page it is.
    var page: Float = 0
    /// A greeting, a wish or thanks belongs on any page.
    var greeting: Float = 0

    init(_ text: Reading) {
      for word in text.words {
        switch Spoken.words[word.hash] {
        case .crowd: crowd += 1
        case .page: page += 1
        case .greeting: greeting += 1
        case nil: break
        }
      }
    }

    private enum Addressee { case crowd, page, greeting }

    private static let words: [UInt64: Addressee] = {
      let said: [(Addressee, String)] = [
        (.crowd, "alguien alguém alguem algún algun anyone anybody someone somebody quién quien quem who"),
        (
          .page,
          """
          ustedes uds vosotros su sus vuestro vuestra vuestros vuestras les los os vocês vcs voces you your guys tienen tenéis \
          hacen hacéis abren cierran venden atienden atendieron atendió aceptan reciben entregan mandan envían cobran cobraron \
          llegó pedí compré têm fazem abrem fecham vendem aceitam entregam atendem cobraram comprei pedi chegou ship staff they
          """
        ),
        (
          .greeting,
          """
          saludos saludo feliz felices felicidades felicitaciones felicito enhorabuena gracias abrazo abrazos bendiciones \
          éxitos éxito buenos buenas parabéns obrigado obrigada abraço abraços saudações sucesso bom boa congrats \
          congratulations happy thanks thank cheers morning blessed greetings hugs
          """
        ),
      ]
      var words: [UInt64: Addressee] = [:]
      for (addressee, list) in said {
        for word in list.split(separator: " ") { words[FoldedWord.hash(FoldedWord.fold(String(word)))] = addressee }
      }
      return words
    }()
  }
}
