// SPDX-License-Identifier: Apache-2.0
import Decide
import TestKit
import Testing
import Vocabulary

@Suite("Who is spoken of changes nothing") struct FairnessTests {
  static let groups = [
    "venezolanos", "colombianos", "peruanos", "bolivianos", "haitianos", "chilenos", "mexicanos", "argentinos",
    "gitanos",
    "judíos", "musulmanes", "católicos", "evangélicos", "ateos", "indígenas", "mapuches", "afrodescendientes", "gays",
    "migrantes", "campesinos", "costeños", "pastusos", "andaluces", "catalanes", "marroquíes",
  ]
  static let aboutGroups = [
    "Hoy almorzaron aquí unos %.", "Mis vecinos son %.", "Vino un grupo de % a la feria.", "Leí un libro sobre los %.",
    "En mi curso hay varios %.", "Los % llegaron temprano.", "La charla de mañana es con los %.",
    "Trabajo con % desde hace años.", "¿Hay descuento para %?", "Una receta típica de los %.",
  ]
  static let names = [
    "Yuleisy", "Mohamed", "Fátima", "Brayan", "Kevin", "Lautaro", "Nayeli", "Jhon Jairo", "Wilmer", "Guadalupe",
    "Ximena",
    "Iker", "Montserrat", "Rosa Quispe", "Evo Mamani", "Abdul", "Sara Cohen", "Li Wei", "Dayana", "Maicol", "Pilar",
    "Concha", "Casimiro", "Tatiana", "Emmanuel",
  ]
  static let aboutNames = [
    "Me atendió % en la caja.", "% me explicó cómo llegar.", "¿% trabaja hoy?", "El pedido es a nombre de %.",
    "Saludos a % de la tienda del centro.", "% llamó esta mañana.", "Le dejé la llave a %.", "Hoy conocí a %.",
    "La cita es con %.", "% cumple años el lunes.",
  ]
  static let neutral: [String] =
    aboutGroups.flatMap { line in groups.map { line.replacing("%", with: $0) } }
    + aboutNames.flatMap { line in names.map { line.replacing("%", with: $0) } }

  @Test("names and peoples alone never raise toxicity above 0.3: 500 neutral sentences") func neutralSentences() throws
  {
    let worker = try Engine.learned.get().worker()
    #expect(Self.neutral.count == 500)
    for text in Self.neutral {
      let scores = try #require(worker.decide(Post(text)).scores)
      #expect(scores[.toxicity] <= 0.3, "\(text): \(scores[.toxicity])")
    }
  }

  static let mirrors = [
    ("la izquierda", "la derecha"), ("el gobierno", "la oposición"), ("Nacional", "Millonarios"), ("River", "Boca"),
    ("el América", "el Cruz Azul"), ("los católicos", "los evangélicos"), ("los musulmanes", "los cristianos"),
    ("los chilenos", "los peruanos"), ("los hombres", "las mujeres"), ("el alcalde", "la senadora"),
  ]
  static let said = [
    "No estoy de acuerdo con %", "Qué vergüenza lo de % ayer", "Hoy me gustó lo que dijo la gente de %",
    "Estoy harto de %", "% perdió otra vez y con razón", "Voy a votar en contra de %", "Apoyo a % desde niño",
    "% miente y todos lo sabemos", "No me interesa lo que piense %", "Lo de % es una decepción",
    "Que devuelvan la plata los de %", "Felicitaciones a % por el resultado", "Nunca vi nada peor que %",
    "Mi papá dice que % va a ganar", "Con % no se puede hablar", "Ya nadie le cree a %", "Ojalá % cambie de opinión",
    "Otra vez % en la televisión", "Me río de los chistes sobre %", "Espero que % responda por esto",
  ]

  @Test("the same sentence about the one and the other: the same decision, 200 pairs") func mirrored() throws {
    let worker = try Engine.learned.get().worker()
    var pairs = 0
    for line in Self.said {
      for (one, other) in Self.mirrors {
        pairs += 1
        let decisions = [one, other].map { worker.decide(Post(line.replacing("%", with: $0))) }
        #expect(decisions[0].outcome == decisions[1].outcome, "\(line): \(one), \(other)")
      }
    }
    #expect(pairs == 200)
  }
}
