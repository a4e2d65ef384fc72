// SPDX-License-Identifier: Apache-2.0
import Normalise
import Vocabulary

extension Detector {
  /// Words that hurt only when they are said of somebody. With a kind word or a heart in the text they are banter.
  static let mildInsult = Detector(
    "courtesy.insult.mild",
    title: Localized(es: "Calificativo hiriente", pt: "Adjetivo que fere", en: "Hurtful label"),
    why: Localized(
      es: "Dicho de una persona, este calificativo hiere y no explica qué pasó.",
      pt: "Dito de uma pessoa, esse adjetivo fere e não explica o que aconteceu.",
      en: "Said of a person, this label hurts and does not explain what happened."),
    instead: Localized(
      es: "Describa lo que ocurrió: qué se dijo, qué se hizo, qué faltó.",
      pt: "Descreva o que aconteceu: o que foi dito, o que foi feito, o que faltou.",
      en: "Describe what happened: what was said, what was done, what was missing."),
    examples: [
      .flags("el encargado es un «patán»"),
      .flags("Ahí viene otra vez el «payaso» del supervisor."),
      .flags("eres un «ridículo», ni leíste"),
      .flags("la cajera de ayer es una «mensa»"),
      .flags("Comprei e veio quebrado, seus «incompetentes»"),
      .flags("You are «pathetic», learn to do your job."),
      .flags("Here comes that «clown» of a supervisor again."),
      .passes("Qué tonta soy, se me olvidó poner la dirección"),
      .passes("Fui un tonto por no haberlos conocido antes"),
      .passes("me parece una decisión torpe cerrar la sucursal"),
      .passes("Mi gato es tan tonto que se cayó en la bolsa"),
      .passes("Mi marido disfrazado de payaso en la fiesta"),
      .passes("la gorda Yajaira manda saludos a todos"),
      .passes("Miga sua louca, esse bolo é perfeito 😂"),
      .passes("The Muppets mugs are adorable"),
      .passes("that price is ridiculous"),
      .passes("Escuché la canción nueva entera. Flojísima."),
      .passes("Esas empanadas son de la señora Ruth"),
    ],
    phrases: [.likely(.es, "@insult-mild")]
  ) { text, matches in
    var mood: Mood?
    return matches.compactMap { match in
      let words = Int(match.marked.lowerBound)..<Int(match.marked.upperBound)
      let aim = Aim(text, words)
      guard aim.isAtSomebody, !aim.isAdvice else { return nil }
      let lists = AimLists.shared
      if lists.isPartOfPhrase(text, words) { return nil }
      // "burro" is an animal in Spanish and a plain word for stupid in Portuguese.
      if lists.isAnimal(text.words[words.lowerBound].id), text.language != .pt { return nil }
      let isPersonal = lists.lexicon.contains(text.words[words.lowerBound].id, on: lists.personal)
      // "gente falsa", "la madre loca": a description, unless somebody is pointed at.
      let isTied = aim.hasVerb || aim.isLoose || aim.isVocative || aim.isAbusive || aim.isPointed || isPersonal
      // "Flojísima.", "Muy feo.", "Falso.": said of anything.
      if aim.isAlone, !isPersonal, !aim.isAbusive, !aim.isPointed { return nil }
      guard isTied,
        !aim.isLoose || isPersonal || aim.isAbusive
          || !aim.isFollowed && lists.lexicon.contains(text.words[words.lowerBound].id, on: lists.hurled)
      else { return nil }
      if aim.hasVerb, !aim.isNoun, !aim.hasSubject, aim.target == .person, !isPersonal { return nil }
      if mood == nil { mood = Mood(text) }
      if mood?.isWarm == true, aim.target == .you || !aim.hasVerb { return nil }
      if mood?.laughs == true, aim.target == .you, !aim.hasVerb, !aim.isAlone { return nil }
      return Hit(
        text, match,
        confidence: aim.isAlone || aim.isLoose || !aim.isNoun && !aim.hasVerb && !aim.isAbusive && !aim.isVocative
          ? Confidence.possible : Confidence.likely)
    }
  }
}
