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
      .flags("a ese gerente «lo vamos a quemar» vivo"),
      .flags("«te voy a partir la cara» cuando te vea"),
      .flags("«voy a reventarte», cobarde"),
      .flags("si lo veo «lo mato» a ese cajero"),
      .flags("«vou te matar», seu ladrão"),
      .flags("I know your shift. «I'm going to kill you»"),
      .flags("el que toque mi puesto «se va en ambulancia»"),
      .flags("a ese vigilante «hay que agarrarlo a machete»"),
      .flags("díganle al chofer que de aquí «no sale caminando»"),
      .flags("«vais a terminar en una zanja», chorizos"),
      .flags("«vou quebrar os dentes» do gerente"),
      .flags("keep it up and you'll «end up in a ditch»"),
      .flags("«voy a matar a» Marcela", dodges: false), .flags("mañana «vamos a linchar a ese» vigilante"),
      .flags("Marcela, «tus días están contados»"), .flags("«voy a entrar disparando»", dodges: false),
      .flags("al próximo que me niegue el reembolso «lo acuchillo»", dodges: false),
      .flags("«seus dias estão contados»"), .flags("«your days are numbered»"),
      .passes("no van a llegar a diciembre con esos precios"), .passes("voy por mi hija al colegio"),
      .passes("ojalá que los empleados descansen"), .passes("el domicilio no llega a tiempo nunca"),
      .flags("«vou matar o» gerente"), .flags("«I'm going to kill» Marcela"),
      .passes("mi esposo lo mató de un cholazo, era un alacrán"), .passes("lo mató la televisación del partido"),
      .passes("voy a matar al que inventó los ravioles sin relleno"),
      .passes("voy a matar a los zancudos"), .passes("voy a matar al jefe final"),
      .passes("voy a matar a mi hermano, se comió la torta"), .passes("nadie va a matar a Marcela"),
      .passes("vou matar a saudade de vocês"),
      .passes("te voy a matar de un abrazo"),
      .passes("los vamos a quemar... los granos, digo"),
      .passes("me muero de ganas de volver"),
      .passes("vamos a quemar calorías después de esta torta"),
      .passes("nadie lo va a golpear, señor"),
      .passes("lo mataron a dos cuadras del local, qué inseguridad"),
      .passes("el calor nos va a matar"),
      .flags("Marcela, «te voy a matar» esta tarde"), .flags("«te voy a apuñalar» esta tarde"),
      .flags("«te voy a matar», café"), .flags("«I'm going to kill you» this time, Marcela"),
      .flags("«te voy a degollar» sin pena"), .passes("vamos a matar al América el domingo, dale rojo"),
      .passes("el sábado le vamos a dar una paliza a la U, después pasamos por un café"),
      .passes("esse bolo vai me matar de tanto comer"),
      .passes("these prices will kill me"),
      .passes("la doctora le sacó la muela a mi hijo sin dolor"),
      .passes("el repartidor se fue caminando bajo la lluvia, pobre"),
      .passes("mi abuela terminó en el hospital por su sopa y nadie responde"),
      .passes("o menino quebrou o braço no parquinho de vocês"),
      .passes("I would walk ten miles for that soup"),
    ],
    phrases: directThreatPhrases + plainThreatPhrases,
    find: Detector.marked { text, match in
      !text.isFigurative(match) && !text.isPast(match) && (text.namesHarm(match) || !text.isSport(match))
    })
}
