// SPDX-License-Identifier: Apache-2.0
import Normalise
import Vocabulary

extension Detector {
  /// Belittling: sending somebody to their chores, their age or their school instead of answering; "let the adults talk",
  /// "when you pay taxes you may speak", "another expert from Facebook".
  static let belittling = Detector(
    "courtesy.disrespect.belittling",
    title: Localized(es: "Menosprecio", pt: "Menosprezo", en: "Belittling"),
    why: Localized(
      es: "Le dice a alguien que no está a la altura de opinar, por su oficio, su edad o lo que estudió.",
      pt: "Diz a alguém que não está à altura de opinar, pelo ofício, pela idade ou pelo estudo.",
      en: "It tells somebody that they are not fit to speak, for their job, their age or their schooling."),
    instead: Localized(
      es: "Conteste el argumento, o diga que no está de acuerdo y por qué.",
      pt: "Responda ao argumento, ou diga que discorda e por quê.",
      en: "Answer the argument, or say that you disagree and why."),
    examples: [
      .flags("señora, «vaya a regar sus plantas»", dodges: false),
      .flags("«cuando tengas empresa opinas»", dodges: false),
      .flags("«Otro experto de» YouTube", dodges: false),
      .flags("«deje hablar a los que» estudiaron", dodges: false),
      .flags("«los adultos están hablando»", dodges: false),
      .flags("«quando você crescer a gente» conversa", dodges: false),
      .flags("«leave the thinking to the» adults", dodges: false),
      .passes("vaya a la tienda de plantas, está al lado"),
      .passes("cuando tengas el pedido listo me avisas"),
      .passes("un experto nos explicó cómo tostar en casa"),
      .passes("los adultos pagan entrada y los niños no"),
      .passes("¿a qué hora puedo hablar con un asesor?"),
      .passes("quando o pedido chegar eu aviso"),
      .passes("leave the parcel with the neighbour"),
    ],
    phrases: belittlingPhrases + belittlingElsewhere
  ) { text, matches in
    matches.compactMap { match in
      let words = Int(match.marked.lowerBound)..<Int(match.marked.upperBound)
      if text.isQuoted(words: words) { return nil }
      // "Cállate, ¿ya probaste…?": a friend who is amazed.
      if match.words.count == 1, text.features.contains(.question) { return nil }
      return Hit(text, match)
    }
  }
}
