// SPDX-License-Identifier: Apache-2.0
import Normalise
import Vocabulary

extension Detector {
  /// Words that people swear with and also throw at each other: with nobody near they are swearing, and no offence.
  static let dualInsult = Detector(
    "courtesy.insult.curse",
    title: Localized(
      es: "Grosería dirigida a alguien", pt: "Palavrão dirigido a alguém", en: "Swear word thrown at somebody"),
    why: Localized(
      es: "Una grosería al aire no ofende a nadie; esta va dirigida a una persona.",
      pt: "Um palavrão solto não ofende ninguém; este vai dirigido a uma pessoa.",
      en: "Swearing at nobody offends nobody; this is thrown at a person."),
    instead: Localized(
      es: "Quite la grosería y diga qué necesita que se resuelva.",
      pt: "Tire o palavrão e diga o que precisa ser resolvido.",
      en: "Drop the swear word and say what needs to be settled."),
    examples: [
      .flags("ese «hp» no nos paga la liquidación"),
      .flags("Mucho «hp» el que diseñó esa app"),
      .flags("usted es un «malparido»"),
      .flags("el dueño es un «conchesumadre»"),
      .flags("esa vieja es una «puta»"),
      .flags("eres una «mierda», Dalila"),
      .flags("esse gerente é um «merda»"),
      .passes("hijueputa qué frío está haciendo"),
      .passes("Puta que hace calor, conchesumadre"),
      .passes("qué vaina hijueputa con esta lluvia"),
      .passes("Qué servicio de mierda, cuarenta minutos para un latte"),
      .passes("el puto amo, canta de puta madre"),
      .passes("Puta merda, perdi a promoção de novo"),
      .passes("Holy shit, this cold brew"),
      .passes("mi impresora HP no imprime la factura"),
    ],
    phrases: [.certain(.es, "@insult-dual")]
  ) { text, matches in
    matches.compactMap { match in
      let words = Int(match.marked.lowerBound)..<Int(match.marked.upperBound)
      let lists = AimLists.shared
      if lists.isPartOfPhrase(text, words) { return nil }
      let aim = Aim(text, words)
      let id = text.words[words.lowerBound].id
      // "eres una mierda" needs its verb; "puto" before a noun only colours it.
      let isFilth = lists.lexicon.contains(id, on: lists.dirt)
      switch aim.target {
      case .excused, .thing: return nil
      case .you where aim.isVocative:
        // "Hijueputa, otra vez sin luz" is said to nobody; "devuélvame mi plata, hijueputa" is.
        guard !isFilth, aim.isAlone || lists.isSpokenTo(text, words) else { return nil }
        return Hit(text, match, confidence: aim.isAlone ? Confidence.possible : Confidence.likely)
      case .you, .person:
        guard !isFilth || aim.hasVerb && aim.isNoun && aim.hasSubject else { return nil }
        // "la puta verdad", "el puto amo": it only colours what follows.
        if aim.isFollowed, lists.lexicon.contains(id, on: lists.abusive), !lists.isFollowedByClause(text, words) {
          return nil
        }
        if aim.isLoose, lists.lexicon.contains(id, on: lists.abusive) { return nil }
        return Hit(
          text, match, confidence: aim.hasVerb || aim.isNoun || aim.isAbusive ? Confidence.certain : Confidence.likely)
      case .nobody: return nil
      }
    }
  }
}
