// SPDX-License-Identifier: Apache-2.0
import Normalise
import Vocabulary

extension Detector {
  /// Harm to a place, a vehicle or goods.
  static let propertyThreat = Detector(
    "courtesy.threat.property",
    title: Localized(es: "Amenaza contra bienes", pt: "Ameaça contra bens", en: "Threat against property"),
    why: Localized(
      es: "Anuncia un daño a un lugar o a una cosa donde hay personas.",
      pt: "Anuncia um dano a um lugar ou a uma coisa onde há pessoas.",
      en: "It announces damage to a place or a thing where there are people."),
    instead: Localized(
      es: "Cuente qué falló y qué solución espera; hay canales para reclamar.",
      pt: "Conte o que deu errado e que solução espera; há canais para reclamar.",
      en: "Say what went wrong and what you expect; there are ways to complain."),
    examples: [
      .flags("si no me pagan hoy, «les quemo el local»"),
      .flags("mañana «les vamos a prender en candela el depósito»", dodges: false),
      .flags("«voy a romperles las vitrinas»"),
      .flags("«les voy a poner una bomba»"),
      .flags("«vou tacar fogo nessa loja»"),
      .flags("«I will burn your shop down»"),
      .flags("«quemen esa oficina con el dueño adentro»"),
      .flags("«una bomba en la» municipalidad y listo"),
      .flags("«le vamos a pinchar las llantas» al gerente"),
      .flags("«vou jogar uma pedra» nessa vitrine"),
      .flags("they should burn it «with all of them inside»"),
      .passes("se quemó la bodega de al lado, qué susto"),
      .passes("rompieron los precios, los felicito"),
      .passes("esta salsa es una bomba"),
      .passes("the fire burned two shops downtown"),
      .passes("nos quedamos con los niños adentro del ascensor una hora"),
      .passes("me pincharon las llantas en su parqueadero"),
      .passes("una bomba de agua para la finca, por favor"),
      .passes("a loja estava com todo mundo dentro e sem luz"),
    ],
    phrases: propertyThreatPhrases,
    find: Detector.marked { text, match in !text.isFigurative(match) })
}
