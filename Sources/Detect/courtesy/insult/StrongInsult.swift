// SPDX-License-Identifier: Apache-2.0
import Normalise
import Vocabulary

extension Detector {
  /// Words that insult whoever they are said of. Aimed at somebody they are certain; with nobody near they are likely,
  /// because nothing else is called an idiot.
  static let strongInsult = Detector(
    "courtesy.insult.strong",
    title: Localized(es: "Insulto", pt: "Insulto", en: "Insult"),
    why: Localized(
      es: "Califica a una persona en lugar de contar lo que hizo. Quien lo lee deja de escuchar el resto.",
      pt: "Rotula uma pessoa em vez de contar o que ela fez. Quem lê para de ouvir o resto.",
      en: "It labels a person instead of saying what they did. Whoever reads it stops listening."),
    instead: Localized(
      es: "Cuente qué hizo esa persona y qué esperaba usted, sin ponerle un calificativo.",
      pt: "Conte o que a pessoa fez e o que você esperava, sem colocar um rótulo.",
      en: "Say what the person did and what you expected, without the label."),
    examples: [
      .flags("ese gerente es un «idiota»"),
      .flags("Sos un «pelotudo», aprendé a atender."),
      .flags("El encargado es un «gilipollas»."),
      .flags("La señora de la caja es una «pendeja»"),
      .flags("puro «aweonao» trabajando ahí"),
      .flags("vea pues a este «pirobo»"),
      .flags("el dueño es un «hijo de puta»"),
      .flags("Vocês são uns «idiotas»"),
      .flags("A atendente é uma «imbecil»."),
      .flags("You guys are «idiots», no milk again"),
      .flags("«son of a bitch», where is my refund"),
      .passes("Usted no es ningún idiota, hizo bien en reclamar"),
      .passes("el segundo tiempo fue un mamarracho táctico"),
      .passes("me sentí como una idiota esperando dos horas"),
      .passes("Idiota de mí, me dejé el paraguas"),
      .passes("qué sistema tan estúpido, se traba cada rato"),
      .passes("este bot es un imbécil"), .passes("el cajero automático es un idiota, se tragó mi tarjeta"),
      .passes("qué gonorrea de servicio"),
      .flags("la chica del cajero automático es una «idiota»"),
      .flags("el gerente de esta app es un «imbécil»"),
      .flags("ustedes con esa app son unos «idiotas»"),
      .flags("ustedes y su app son unos «imbéciles»"),
      .flags("la que atiende el teléfono es una «idiota»"),
      .flags("el que hizo esta app es un «imbécil»"),
      .flags("el servicio de ustedes es una partida de «idiotas»"),
      .flags("el ingeniero electrónico es un «idiota»"),
      .flags("whoever made this app is a «moron»", dodges: false),
      .flags("arreglen la app «imbéciles»"),
      .passes("No digo que sean unos imbéciles, digo que el pedido llegó mal"),
      .passes("anoche vimos La cena de los idiotas"),
      .passes("Me senti um idiota esperando uma hora na fila."),
      .passes("I felt like an idiot waiting for an hour."), .passes("the driver called me a moron"),
      .passes("Saludos desde Morón, provincia de Buenos Aires"),
      .passes("Mañana probamos la sirena de la planta de Morón"),
      .passes("mira esa foto del regidor en zunga"),
    ],
    phrases: [.certain(.es, "@insult")]
  ) { text, matches in
    var mood: Mood?
    return matches.compactMap { match in
      let words = Int(match.marked.lowerBound)..<Int(match.marked.upperBound)
      let aim = Aim(text, words)
      let lists = AimLists.shared
      let isAdjective = lists.lexicon.contains(text.words[words.lowerBound].id, on: lists.adjective)
      switch aim.target {
      case .excused: return nil
      case .thing:
        // "una regla idiota" is said of the rule; "mándenme la plata malparidos" is not said of the money.
        return isAdjective && !(aim.isNoun && aim.hasVerb) ? nil : Hit(text, match, confidence: Confidence.likely)
      case .you, .person:
        // "Happy birthday bitch, I love you": a person looks before it is hidden.
        if mood == nil { mood = Mood(text) }
        let isUnsure = aim.isAdvice || aim.isLoose || aim.target == .you && mood?.isLoving == true
        return Hit(text, match, confidence: isUnsure ? Confidence.likely : Confidence.certain)
      case .nobody:
        // "es estúpido que cobren" is said of what they do.
        if isAdjective, aim.hasVerb {
          return lists.isFollowedByClause(text, words) ? nil : Hit(text, match, confidence: Confidence.possible)
        }
        return Hit(text, match, confidence: Confidence.likely)
      }
    }
  }
}
