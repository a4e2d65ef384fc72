// SPDX-License-Identifier: Apache-2.0
import Normalise
import Vocabulary

extension Detector {
  /// Wishing somebody's death or calling on others to do harm.
  static let incitement = Detector(
    "courtesy.threat.incitement",
    title: Localized(
      es: "Deseo de daño o incitación", pt: "Desejo de dano ou incitação", en: "Wishing or calling for harm"),
    why: Localized(
      es: "Desea o pide que otros hagan daño a una persona.",
      pt: "Deseja ou pede que outros façam mal a uma pessoa.",
      en: "It wishes harm on a person or asks others to do it."),
    instead: Localized(
      es: "Diga su desacuerdo con lo que esa persona hizo.", pt: "Diga que discorda do que essa pessoa fez.",
      en: "Say that you disagree with what that person did."),
    examples: [
      .flags("«ojalá te maten»"),
      .flags("a los rateros «hay que caerles a palo»"),
      .flags("«alguien debería pegarle un tiro» al gerente"),
      .flags("«muérete», inútil"),
      .flags("«tomara que você morra»"),
      .flags("«someone should shoot» that manager"),
      .flags("«ojalá se les incendie» la bodega entera"),
      .flags("«a las ratas se las fumiga»"),
      .flags("a los del peaje «habría que colgarlos»"),
      .flags("esses fiscais «deviam ser fuzilados»"),
      .flags("«somebody should burn» that place down"),
      .passes("ojalá no cierren nunca"),
      .passes("hay que darle duro al trabajo"),
      .passes("me muero por ese postre"),
      .passes("alguien debería arreglar ese baño"),
      .passes("se murió mi abuela y ustedes fueron muy amables"),
      .passes("someone should fix this door"),
      .passes("ojalá abran otra sede en Arequipa"),
      .passes("hay que fumigar el depósito, vi cucarachas"),
      .passes("habría que revisarlos antes de entregar"), .passes("le metieron candela a ese tambor, qué gaita"),
      .passes("que alguien le avise al gerente, por favor"),
      .passes("esses preços deviam ser revistos"),
    ],
    phrases: incitementPhrases,
    find: Detector.marked { text, match in !text.isFigurative(match) })
}
