// SPDX-License-Identifier: Apache-2.0
import Normalise
import Vocabulary

extension Detector {
  /// "Ladrones", "estafadores". At a company this is a complaint in strong words, and criticism is never hidden: it is
  /// reported as possible and no more, so that a protocol may ask for a look and none can hide on it. What somebody did
  /// ("me robaron", "esto es una estafa") is not an insult at all and is not reported here.
  static let accusation = Detector(
    "courtesy.insult.accusation",
    title: Localized(
      es: "Trata a alguien de delincuente", pt: "Chama alguém de criminoso", en: "Calls somebody a criminal"),
    why: Localized(
      es: "Llamar delincuente a una persona puede ser una calumnia; contar lo que cobró o no devolvió es un reclamo.",
      pt: "Chamar uma pessoa de criminosa pode ser calúnia; contar o que cobrou ou não devolveu é uma reclamação.",
      en: "Calling a person a criminal may be libel; saying what they charged or did not return is a complaint."),
    instead: Localized(
      es: "Diga qué pagó, qué recibió y qué pide que le devuelvan.",
      pt: "Diga o que pagou, o que recebeu e o que pede de volta.",
      en: "Say what you paid, what you got and what you want back."),
    examples: [
      .flags("son unos «ladrones»"),
      .flags("ese vendedor es un «estafador»"),
      .flags("«Rateros», devuelvan la plata"),
      .flags("o dono é um «golpista»"),
      .flags("your manager is a «crook»"),
      .passes("me robaron y nadie responde"),
      .passes("me trataron de ladrona en la entrada"),
      .passes("leí La ladrona de libros en su terraza"),
      .passes("Esto es una estafa, pagué y no llegó"),
      .passes("no son ningunos ladrones, me devolvieron todo"),
    ],
    phrases: [
      .possible(
        .es,
        """
        @accusation
        es|son|eres|sos|sois|par|manga|banda|bola|partida|cuerda un|una|unos|unas|de|de < \
        chorro|chorra|chorros|choro|choros|chorizo|chorizos|caco|cacos|lanzas|mafia >
        """)
    ]
  ) { text, matches in
    matches.compactMap { match in
      if match.words.count > match.marked.count { return Hit(text, match) }
      let words = Int(match.marked.lowerBound)..<Int(match.marked.upperBound)
      let aim = Aim(text, words)
      guard aim.isAtSomebody, !aim.isAdvice, (aim.hasVerb || aim.isVocative || aim.isPointed || aim.isAbusive),
        !aim.isLoose
      else { return nil }
      let lists = AimLists.shared
      if text.context.surface == .personal, lists.sentence(of: words, in: text, has: lists.sport) { return nil }
      // What an animal may be too is left to the animals.
      if lists.isAnimal(text.words[words.lowerBound].id) { return nil }
      return Hit(text, match)
    }
  }
}
