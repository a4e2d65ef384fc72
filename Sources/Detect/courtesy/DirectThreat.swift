// SPDX-License-Identifier: Apache-2.0
import Normalise
import Vocabulary

extension Detector {
  /// Somebody announces harm to a person.
  static let directThreat = Detector(
    "courtesy.threat.direct",
    title: Localized(es: "Amenaza directa", pt: "Ameaça direta", en: "Direct threat"),
    why: Localized(
      es: "Anuncia un daño a una persona; quien lo lee puede temer por su seguridad.",
      pt: "Anuncia um dano a uma pessoa; quem lê pode temer pela própria segurança.",
      en: "It announces harm to a person, who may fear for their safety."),
    instead: Localized(
      es: "Diga qué ocurrió y qué solución espera, sin anunciar un daño.",
      pt: "Diga o que aconteceu e que solução espera, sem anunciar um dano.",
      en: "Say what happened and what you expect, without announcing harm."),
    examples: [
      .flags("sos un vivo, «te voy a matar»"),
      .flags("a ese gerente «lo vamos a quemar vivo»"),
      .flags("«te voy a partir la cara» cuando te vea"),
      .passes("te voy a matar de un abrazo"),
      .passes("me muero de ganas de volver"),
      .passes("vamos a quemar calorías después de esta torta"),
    ],
    phrases: [
      .certain(.es, """
        te|lo|la|los|las|le|les voy|vamos|vas|van|va|vais a matar|reventar|quemar|degollar|apuñalar|acuchillar|balear vivo|viva|vivos|vivas? !de|del
        te|lo|la|los|le|les voy|vamos|van a partir|romper|reventar la|el|los|las cara|jeta|madre|boca|hocico|cabeza|piernas|huesos
        """)
    ])
}
