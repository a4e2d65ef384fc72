// SPDX-License-Identifier: Apache-2.0
import Normalise
import Vocabulary

extension Detector {
  /// The swear words that people throw at each other, in anger or in affection. Whether somebody is insulted is asked
  /// elsewhere; here it is only said that the word is there.
  static let aimedSwearing = Detector(
    "courtesy.profanity.aimed",
    title: Localized(es: "Grosería dicha a alguien", pt: "Palavrão dito a alguém", en: "Swearing at somebody"),
    why: Localized(
      es: "Es una grosería, aunque se diga con cariño. En la voz de una empresa suena a descuido.",
      pt: "É um palavrão, mesmo dito com carinho. Na voz de uma empresa, soa como descuido.",
      en: "It is a swear word, even when it is meant kindly. In a company's voice it sounds careless."),
    instead: Localized(
      es: "Use una palabra que diría frente a cualquier cliente.",
      pt: "Use uma palavra que diria na frente de qualquer cliente.",
      en: "Use a word you would say in front of any customer."),
    examples: [
      .flags("qué buen partido, «hijos de puta», los amo", dodges: false),
      .flags("el chofer es un «gilipollas»", dodges: false),
      .flags("«boluda», venite a la apertura", dodges: false),
      .flags("ese «pirobo» se coló en la fila", dodges: false),
      .flags("que vendedor «arrombado»", dodges: false),
      .flags("the landlord is a «wanker»", dodges: false),
      .passes("La impresora HP de la caja no funciona"),
      .passes("El pinche de cocina nos recibió con sopa"),
      .passes("un capullo de rosa para mamá"),
      .passes("¿Tienen el forro polar en talla M?"),
      .passes("Mi primo vende turrón y mazapán en la plaza"),
      .passes("o pinto amarelinho do sítio"),
      .passes("We saw the swallows on the barn"),
    ],
    phrases: [.certain(.es, "@filthy"), .likely(.es, "@rough !de|del|polar|térmico|interior")]
  ) { text, matches in
    let lists = AimLists.shared
    return matches.compactMap { match in
      let words = Int(match.marked.lowerBound)..<Int(match.marked.upperBound)
      guard !lists.isPartOfPhrase(text, words), !lists.isTwin(text, words) else { return nil }
      // What is sworn at nobody is `swearing`, which says so.
      if words.count == 1, lists.lexicon.contains(text.words[words.lowerBound].id, on: lists.swear),
        !lists.isThrown(text, words)
      {
        return nil
      }
      return Hit(text, match)
    }
  }
}
