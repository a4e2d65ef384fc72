// SPDX-License-Identifier: Apache-2.0
import Normalise
import Vocabulary

extension Detector {
  /// Laughing at how somebody looks, speaks, walks or dresses. Laughter, or a comparison that leaves no doubt, must be there:
  /// describing somebody is no mockery, and laughing about oneself is nobody's business.
  static let mockedLooks = Detector(
    "courtesy.mockery.looks",
    title: Localized(
      es: "Se ríe del aspecto de alguien", pt: "Ri da aparência de alguém", en: "Laughs at how somebody looks"),
    why: Localized(
      es: "Nadie escoge su voz, sus dientes ni su manera de andar; reírse de eso duele y no dice nada del asunto.",
      pt: "Ninguém escolhe a voz, os dentes nem o jeito de andar; rir disso machuca e não diz nada sobre o assunto.",
      en: "Nobody chooses their voice, teeth or walk; laughing at them hurts and says nothing about the matter."),
    instead: Localized(
      es: "Deje el aspecto por fuera y hable de lo que se hizo.",
      pt: "Deixe a aparência de fora e fale do que foi feito.",
      en: "Leave looks out and talk about what was done."),
    examples: [
      .flags("«con esa voz de pato» quién le va a creer, hermana jaja"),
      .flags("«con esos dientes» mejor ni sonrías en la foto 😂😂"),
      .flags("vaya, «el calvo brilla» más que el local 😆"),
      .flags("Jaja el «mozo nuevo camina como» Chaplin, pobre pibe"),
      .flags("¿Ese es su director? «Parece un Playmobil», me parto"),
      .flags("jajaja «se peina con cohetes» la de la foto"),
      .flags("Haha «look at him waddling about»"),
      .passes("Jaja yo con mi peinado de lunes necesito dos expresos"),
      .passes("el señor calvo de la caja fue muy amable"),
      .passes("😂😂😂 literal yo antes del primer café"),
      .passes("soy tartamudo y el mesero me tuvo toda la paciencia, gracias"),
      .passes("jajaja me encantó el video, el perrito con delantal es lo mejor"),
      .passes("Eu com essa cara de quem dormiu 2h rsrs"),
      .passes("parece un buen lugar para ir con niños jaja"),
    ],
    phrases: looksPhrases
  ) { text, matches in
    var mood: Mood?
    return matches.compactMap { match in
      if mood == nil { mood = Mood(text) }
      guard let mood, !mood.isWarm, !mood.isCheerful || match.confidence > Confidence.possible,
        match.confidence > Confidence.possible || mood.laughs || mood.mocksWithEmoji
      else { return nil }
      let lists = AimLists.shared
      // "mi cara", "yo con ese pelo", "soy", "me veo": of oneself.
      let sentence = text.sentences[Int(text.words[Int(match.words.lowerBound)].sentence)].words
      let isWide = match.confidence == Confidence.possible
      let from = isWide ? sentence.lowerBound : max(sentence.lowerBound, Int(match.words.lowerBound) - 3)
      for i in from..<(isWide ? sentence.upperBound : Int(match.words.upperBound)) {
        let id = text.words[i].id
        if lists.lexicon.contains(id, on: lists.i) || lists.lexicon.contains(id, on: lists.iAm)
          || lists.lexicon.contains(id, on: lists.mine)
        {
          return nil
        }
      }
      return Hit(text, match)
    }
  }
}
