// SPDX-License-Identifier: Apache-2.0
import Normalise
import Vocabulary

extension Detector {
  /// Insults in clean words: somebody without a brain, with a bought title, too small for the post, born to be in the way.
  static let veiledInsult = Detector(
    "courtesy.insult.veiled",
    title: Localized(es: "Insulto velado", pt: "Insulto velado", en: "Veiled insult"),
    why: Localized(
      es: "No usa ninguna palabra fea, pero le dice a una persona que no vale o que no piensa.",
      pt: "Não usa nenhuma palavra feia, mas diz a uma pessoa que ela não vale ou não pensa.",
      en: "It uses no ugly word, yet tells a person that they are worthless or cannot think."),
    instead: Localized(
      es: "Diga qué salió mal y cómo se arregla; la inteligencia de nadie está en discusión.",
      pt: "Diga o que deu errado e como se resolve; a inteligência de ninguém está em discussão.",
      en: "Say what went wrong and how to put it right; nobody's intelligence is the subject."),
    examples: [
      .flags("la de soporte tiene «menos neuronas» que una tostadora", dodges: false),
      .flags("«ese puesto le queda grande» hasta sentado", dodges: false),
      .flags("«arquitecto de pacotilla», se cae el techo", dodges: false),
      .flags("la administradora «no distingue una factura de un» volante", dodges: false),
      .flags("«qué se puede esperar de semejante» gerente", dodges: false),
      .flags("o síndico «nasceu pra mandar» e nem isso sabe", dodges: false),
      .flags("that rep «couldn't organise a raffle»", dodges: false),
      .passes("El uniforme me queda grande, ¿lo cambian?"),
      .passes("¿Qué se puede hacer si perdí la factura?"),
      .passes("mi hija sueña con un título de ingeniera"),
      .passes("leí un artículo sobre las neuronas y el café"),
      .passes("No sé distinguir un arábica de un robusta, ¿me explican?"),
      .passes("O bebê nasceu ontem, obrigado à equipe"),
      .passes("we organised a raffle for the school"),
      .passes("el algoritmo de esta app es más tonto que una piedra"),
      .passes("your chatbot is dumb as a brick"),
    ],
    phrases: veiledInsultPhrases
  ) { text, matches in
    let lists = AimLists.shared
    var mood: Mood?
    return matches.compactMap { match in
      let words = Int(match.marked.lowerBound)..<Int(match.marked.upperBound)
      if text.isQuoted(words: words) || lists.isDeniedOrReported(text, before: Int(match.words.lowerBound))
        || AimScene(text, match).isSaidOfDevice
      {
        return nil
      }
      if mood == nil { mood = Mood(text) }
      if mood?.isWarm == true || match.confidence == Confidence.possible && mood?.isCheerful == true { return nil }
      return Hit(text, match)
    }
  }
}
