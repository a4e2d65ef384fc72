// SPDX-License-Identifier: Apache-2.0
import Normalise
import Vocabulary

extension Detector {
  /// Contempt for what somebody knows, writes or is: "usted no sabe nada", "váyase y no moleste", "vaya a llorar".
  static let contempt = Detector(
    "courtesy.disrespect.contempt",
    title: Localized(es: "Desprecio", pt: "Desprezo", en: "Contempt"),
    why: Localized(
      es: "Despreciar a quien opina no responde a lo que dijo.",
      pt: "Desprezar quem opina não responde ao que a pessoa disse.",
      en: "Despising whoever speaks does not answer what they said."),
    instead: Localized(
      es: "Responda a la idea: diga qué dato le falta o en qué no coincide.",
      pt: "Responda à ideia: diga que informação falta ou em que você discorda.",
      en: "Answer the idea: say what is missing or where you differ."),
    examples: [
      .flags("«usted no sabe nada» de café"),
      .flags("«si no le gusta, váyase» y no moleste"),
      .flags("«vaya a llorar a otra parte»", dodges: false),
      .flags("qué me importa, «siga ladrando»"),
      .flags("¿«qué va a saber» usted de tuestes?"),
      .flags("«volta pra escola» antes de comentar"),
      .flags("«go cry somewhere else»"),
      .passes("no sé nada de café, ¿me recomiendan uno?"),
      .passes("váyanse temprano porque después no hay parqueo"),
      .passes("¿Usted no sabe a qué hora abren?"),
      .passes("mi perro sigue ladrando cuando llega el pedido"),
      .passes("si no le gusta el café, tenemos té"),
      .passes("me dieron ganas de llorar de la emoción"),
      .passes("Con todo respeto, creo que usted se equivoca con el precio"),
    ],
    phrases: contemptPhrases
  )
}
