// SPDX-License-Identifier: Apache-2.0
import Normalise
import Vocabulary

extension Detector {
  /// Telling somebody to be quiet, or that nobody asked them.
  static let silencing = Detector(
    "courtesy.disrespect.silencing",
    title: Localized(es: "Manda a callar", pt: "Manda calar", en: "Tells somebody to be quiet"),
    why: Localized(
      es: "Mandar a callar a alguien cierra la conversación. Aquí se puede opinar distinto.",
      pt: "Mandar alguém se calar encerra a conversa. Aqui dá para discordar.",
      en: "Telling someone to be quiet ends the conversation. People may disagree here."),
    instead: Localized(
      es: "Diga por qué no está de acuerdo y deje que la otra persona responda.",
      pt: "Diga por que você discorda e deixe a outra pessoa responder.",
      en: "Say why you disagree and let the other person answer."),
    examples: [
      .flags("«A usted nadie le preguntó»."),
      .flags("«Usted no tiene derecho a opinar» si no compra aquí."),
      .flags("«Su opinión no le importa a nadie», señora.", dodges: false),
      .flags("«Cierra el hocico», «nadie te está hablando»", dodges: false),
      .flags("vos «ni opines»"),
      .flags("«Cállese» ya"),
      .flags("«Ninguém te perguntou nada»."),
      .flags("«Você não tem direito de opinar» se nem compra aqui."),
      .flags("«Nobody asked you»."),
      .flags("«You have no right to an opinion» if you don't shop here."),
      .passes("No comparto su opinión, pero la entiendo."),
      .passes("Me quedé callado porque había niños en la fila."),
      .passes("Prefiero que no me llamen los domingos."),
      .passes("Cállate, ¿ya probaste la de maracuyá? ¡una locura!"),
      .passes("A mí no me importa lo que cueste, lo quiero"),
      .passes("Fiquei calado porque tinha criança na fila."),
      .passes("I kept quiet because there were children in the queue."),
    ],
    phrases: silencingPhrases
  ) { text, matches in
    var mood: Mood?
    return matches.compactMap { match in
      // "Cállate, ¿ya probaste…?", "shut up, that is so good": a friend who is amazed.
      if match.confidence < Confidence.certain {
        if mood == nil { mood = Mood(text) }
        if mood?.isWarm == true || mood?.isCheerful == true || mood?.laughs == true { return nil }
        if text.features.contains(.question), match.words.count == 1 { return nil }
      }
      return Hit(text, match)
    }
  }
}
