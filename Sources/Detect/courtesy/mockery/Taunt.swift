// SPDX-License-Identifier: Apache-2.0
import Normalise
import Vocabulary

extension Detector {
  /// Set phrases of derision: false pity, false fear, false applause, correcting how somebody writes or speaks.
  static let taunt = Detector(
    "courtesy.mockery.taunt",
    title: Localized(es: "Burla", pt: "Deboche", en: "Taunt"),
    why: Localized(
      es: "Se ríe de la persona en vez de responder a lo que dice.",
      pt: "Ri da pessoa em vez de responder ao que ela diz.",
      en: "It laughs at the person instead of answering what they say."),
    instead: Localized(
      es: "Responda a lo que la persona dijo, o no responda.",
      pt: "Responda ao que a pessoa disse, ou não responda.",
      en: "Answer what the person said, or leave it."),
    examples: [
      .flags("«aprenda a escribir» y después opina"),
      .flags("«uy sí, qué miedo», el señor se nos enojó"),
      .flags("«ay sí, ay sí», la señora muy fina"),
      .flags("«bua bua bua» «ya lloró la clienta»", dodges: false),
      .flags("«lloren más» jajaja"),
      .flags("«pobrecito el community», ni así le da"),
      .flags("«Tadinha», achou que sabia fazer latte art"),
      .flags("«bless his heart», the barista"),
      .passes("qué pena, escribí haiga, es haya jajaja"),
      .passes("No se burlen de la señora, todos nos equivocamos"),
      .passes("quiero aprender a escribir mejor mis reseñas"),
      .passes("pobrecito mi perro, se quedó afuera con la lluvia"),
      .passes("Jajaja qué bueno ese reel pana, me hizo el día"),
      .passes("Con esos precios se están burlando del cliente"),
      .passes("LOL this is so good"),
    ],
    phrases: tauntPhrases)
}
