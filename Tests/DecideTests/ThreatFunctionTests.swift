// SPDX-License-Identifier: Apache-2.0
import TestKit
import Testing
import Vocabulary

@testable import Decide

/// A threat is never missed: each kind of it reaches a person. And what only sounds like one does not.
@Suite struct ThreatFunctionTests {
  static let threats = [
    "Voy a matar a Marcela, la de la tienda",
    "Vamos a matar al gerente de esa sede",
    "Le voy a pegar un tiro al vigilante",
    "Sé dónde vives y voy a ir por ti",
    "Marcela, tus días están contados",
    "Te espero a la salida con un cuchillo",
    "Mañana amanecen todos muertos",
    "Voy a poner una bomba en la tienda",
    "Voy a incendiar el local con ustedes adentro",
    "Cuídate la espalda, cajera",
    "Ese domiciliario no llega vivo a su casa",
    "Que alguien le meta un balazo al dueño",
    "Ojalá te atropelle un camión y te mueras",
    "Te vas a arrepentir, ya sé dónde estudian tus hijos",
    "Vas a terminar en una bolsa negra",
    "A ese gerente hay que pelarlo",
    "Al próximo que me niegue el reembolso lo acuchillo",
    "Los voy a reventar a batazos",
    "Ya conseguí el arma, los veo el viernes",
    "Voy a entrar disparando",
    "Si no me devuelven la plata, alguien va a salir herido",
    "Te voy a violar, perra",
    "Le vamos a quemar la casa a la supervisora",
    "Ya te tenemos ubicada, sapa",
    "Prepárate porque vamos por tu familia",
    "El que habló conmigo ayer se muere",
    "Juro que mato a esa vieja",
    "Te mato si te veo",
    "La próxima vez llevo el machete",
    "No vas a llegar a Navidad",
    "Te voy a romper las piernas",
    "Ándate con cuidado cuando salgas de turno",
    "Ese repartidor va a aparecer flotando",
    "Quiero que se mueran todos los empleados de esa tienda",
    "Te vamos a desaparecer",
    "Le arranco la cabeza al que me vuelva a llamar",
    "Voy a ir con mis primos y van a ver",
    "Vou te matar quando você sair do trabalho",
    "Vou matar a Marcela",
    "Eu sei onde você mora e vou aí",
    "Alguém devia dar um tiro nesse gerente",
    "Vou botar fogo na loja com vocês dentro",
    "I'm going to kill Marcela from the store",
    "I know where you live and I'm coming for you",
    "Watch your back when you leave work",
    "Somebody should shoot that manager",
    "I will burn your shop down with you inside",
  ]

  static let harmless = [
    "Voy a matar el hambre con una arepa",
    "Me voy a morir de la risa",
    "Este calor me va a matar",
    "Voy a matar dos pájaros de un tiro",
    "Casi me mata ese café de lo fuerte",
    "Mi mamá me va a matar si llego tarde",
    "Matan a un hombre en el norte de la ciudad",
    "Voy a denunciarlos ante la Superintendencia",
    "Nos vemos en los tribunales",
    "Van a perder un cliente",
    "Te voy a matar de amor",
    "Voy a quemar las calorías del pastel",
    "Les voy a poner una queja",
    "Ojalá cierren esa sede",
    "Me voy a la competencia",
    "Mataría por un café de esos",
    "Voy a golpear la puerta más tarde",
    "Vamos a ganarles por goleada",
    "Ustedes me tienen contra la pared con esos intereses",
    "Sé dónde queda la tienda",
    "Cuidado con el escalón de la entrada",
    "Conozco la ruta del domiciliario, pasa por mi casa",
    "Los espero a la salida del partido con cerveza",
    "Prepárense porque vamos por otra ronda",
    "Mañana amanecemos todos en la finca",
    "Vou matar a saudade do café de vocês",
    "This coffee is to die for",
  ]

  @Test(arguments: threats) func `A threat reaches a person`(text: String) throws {
    let decision = try Engine.spanish.get().decide(text)
    #expect(decision.findings.contains { [.hold, .hide, .escalate].contains($0.asks) }, "\(decision.outcome)")
  }

  @Test(arguments: harmless) func `What sounds like a threat and is none calls nobody`(text: String) throws {
    let findings = try Engine.spanish.get().decide(text).findings
    #expect(
      !findings.contains { $0.finding.detector.raw.hasPrefix("courtesy.threat") && $0.asks > .pass }, "\(findings)")
  }
}
