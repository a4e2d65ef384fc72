// SPDX-License-Identifier: Apache-2.0
import Normalise
import Vocabulary

extension Detector {
  /// Laughing at somebody who is seen at work: laughter beside a person, or a comparison, a false prize, a gift of a
  /// dictionary. Laughter about oneself, or among hearts, is good company.
  static let ridicule = Detector(
    "courtesy.mockery.ridicule",
    title: Localized(es: "Pone a alguien en ridículo", pt: "Expõe alguém ao ridículo", en: "Makes somebody ridiculous"),
    why: Localized(
      es: "Se ríe de una persona delante de todos, y a esa persona le toca leerlo.",
      pt: "Ri de uma pessoa na frente de todos, e essa pessoa vai ler.",
      en: "It laughs at a person before everybody, and that person reads it."),
    instead: Localized(
      es: "Cuente qué estuvo mal sin reírse de quien lo hizo.",
      pt: "Conte o que deu errado sem rir de quem fez.",
      en: "Say what was wrong without laughing at who did it."),
    examples: [
      .flags("jajaja el «concejal» con el casco al revés", dodges: false),
      .flags("la jueza «parece un pingüino» en la tarima", dodges: false),
      .flags("«alguien cómprele un diccionario» al vocero", dodges: false),
      .flags("¿«le traemos también el babero»?", dodges: false),
      .flags("kkkkk o «goleiro» escorregou sozinho", dodges: false),
      .flags("somebody «get him a sticker»", dodges: false),
      .passes("jajaja me equivoqué yo de local, soy un desastre con el alcalde de testigo"),
      .passes("El alcalde inauguró el parque el sábado"),
      .passes("¿tienen diccionarios de portugués?"),
      .passes("😂❤️ el barista es lo mejor de mi día"),
      .passes("jajaja qué rico estaba ese pan"),
      .passes("jajaja mi mamá se lo cree y lo dice en todas partes"),
      .passes("ay, la pelada de rodillas que me di jajaja"),
      .passes("kkkk eu esqueci a senha de novo"),
      .passes("lol I dropped my coffee on the manager"),
    ],
    phrases: ridiculePhrases
  ) { text, matches in
    let lists = AimLists.shared
    var mood: Mood?
    let hasPerson = matches.contains { $0.clue == nil }
    guard hasPerson else { return [] }
    return matches.compactMap { match in
      let words = Int(match.marked.lowerBound)..<Int(match.marked.upperBound)
      if text.isQuoted(words: words) { return nil }
      guard match.confidence <= Confidence.possible else { return Hit(text, match) }
      if mood == nil { mood = Mood(text) }
      guard let mood, !mood.isWarm, mood.laughs || mood.mocksWithEmoji || mood.rollsEyes else { return nil }
      for word in text.words where lists.lexicon.contains(word.id, on: lists.oneself) { return nil }
      return Hit(text, match, confidence: Confidence.possible)
    }
  }
}
