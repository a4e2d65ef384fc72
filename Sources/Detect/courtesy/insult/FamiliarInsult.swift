// SPDX-License-Identifier: Apache-2.0
import Normalise
import Vocabulary

extension Detector {
  /// Words with which friends greet each other. They insult only where the sentence says so: "eres un…", "pinche…",
  /// "…de mierda"; never as a mere address, and never among laughter and kind words.
  static let familiarInsult = Detector(
    "courtesy.insult.familiar",
    title: Localized(
      es: "Insulto que entre amigos no lo es", pt: "Insulto que entre amigos não é", en: "Insult that friends may use"),
    why: Localized(
      es: "Entre amigos es un saludo; dicho así a una persona, es un insulto.",
      pt: "Entre amigos é um cumprimento; dito assim a uma pessoa, é um insulto.",
      en: "Among friends it is a greeting; said like this to a person, it is an insult."),
    instead: Localized(
      es: "Diga lo que pasó y deje el calificativo por fuera.",
      pt: "Diga o que aconteceu e deixe o rótulo de fora.",
      en: "Say what happened and leave the label out."),
    examples: [
      .flags("el gerente es un «huevón»"),
      .flags("sos un «boludo», no leíste el pedido"),
      .flags("pinche «cabrón», me cobró doble"),
      .flags("usted es mucho «güevón»"),
      .flags("ese cajero es un «weón»"),
      .passes("huevón, vamos este finde a la tienda de Usaquén, yo invito"),
      .passes("Boludo, tenés que probar este menú."),
      .passes("Marico, qué arepa tan buena la que sirven ahí"),
      .passes("Qué cabrón, cómo me conoces, me has traído justo lo que quería ❤️"),
      .passes("jajaja te amo weón"),
      .passes("no manches güey, qué rico está"),
      .passes("cara, esse café é bom demais"),
    ],
    phrases: [.likely(.es, "@insult-familiar")]
  ) { text, matches in
    var mood: Mood?
    return matches.compactMap { match in
      let words = Int(match.marked.lowerBound)..<Int(match.marked.upperBound)
      let aim = Aim(text, words)
      guard aim.isAtSomebody, !aim.isAdvice, aim.isAbusive || aim.hasVerb else { return nil }
      if AimLists.shared.isPlain(text.words[words.lowerBound].id), !aim.isAbusive { return nil }
      if aim.isFollowed, AimLists.shared.lexicon.contains(text.words[words.lowerBound].id, on: AimLists.shared.abusive)
      {
        return nil
      }
      if mood == nil { mood = Mood(text) }
      if mood?.isWarm == true || mood?.laughs == true || mood?.isCheerful == true && !aim.isAbusive { return nil }
      return Hit(text, match, confidence: Confidence.likely)
    }
  }
}
