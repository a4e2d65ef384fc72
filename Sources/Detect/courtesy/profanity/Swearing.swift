// SPDX-License-Identifier: Apache-2.0
import Normalise
import Vocabulary

extension Detector {
  /// Swearing at nobody: at the rain, the traffic, oneself. It offends nobody and is reported as what it is, so that a
  /// company can keep it out of its own posts. A swear word thrown at somebody is an insult and not reported here.
  static let swearing = Detector(
    "courtesy.profanity.swearing",
    title: Localized(es: "Grosería al aire", pt: "Palavrão solto", en: "Swearing at nobody"),
    why: Localized(
      es: "No ofende a nadie. En la voz de una empresa suena a descuido.",
      pt: "Não ofende ninguém. Na voz de uma empresa, soa como descuido.",
      en: "It offends nobody. In a company's voice it sounds careless."),
    instead: Localized(
      es: "Si habla por la empresa, use una expresión que diría frente a cualquier cliente.",
      pt: "Se fala pela empresa, use uma expressão que diria na frente de qualquer cliente.",
      en: "If you speak for the company, use words you would say in front of any customer."),
    examples: [
      .flags("«Carajo», se nos fue la luz otra vez."),
      .flags("Qué lunes de «mierda», pero aquí estamos."),
      .flags("«Joder», qué frío hace hoy en la tienda."),
      .flags("«hijueputa» qué frío está haciendo"),
      .flags("«No mames», qué rico quedó"),
      .flags("«Por la cresta», me comí el último"),
      .flags("«La puta madre», se me cayó el café", dodges: false),
      .flags("«Porra», acabou a luz de novo."),
      .flags("What a «fucking» Monday, but here we are."),
      .passes("Caramba, se nos fue la luz otra vez."),
      .passes("El carajillo vuelve a la carta el viernes."),
      .passes("El vino de la casa es Concha y Toro."),
      .passes("Pásame la concha de vainilla y un café de olla"),
      .passes("Compré un cartón de la Polla Gol"),
      .passes("Vivo en Scunthorpe y tomo shiitake"),
      .passes("El pinche de cocina estuvo muy amable"),
      .passes("La impresora HP de la caja no funciona"),
      .passes("O pinto amarelinho do meu sítio"),
    ],
    phrases: [.certain(.es, "@swear")]
  ) { text, matches in
    let lists = AimLists.shared
    return matches.compactMap { match in
      let words = Int(match.marked.lowerBound)..<Int(match.marked.upperBound)
      guard !lists.isPartOfPhrase(text, words), !lists.isThrown(text, words), !lists.isTwin(text, words) else {
        return nil
      }
      return Hit(
        text, match,
        confidence: lists.lexicon.contains(text.words[words.lowerBound].id, on: lists.soft)
          ? Confidence.likely : Confidence.certain)
    }
  }
}

extension AimLists {
  /// Thrown at somebody: inside a phrase of abuse, or a word that can be thrown and has a person near.
  func isThrown(_ text: Reading, _ range: Range<Int>) -> Bool {
    if isInsideAbuse(text, range) { return true }
    guard range.count == 1, lexicon.contains(text.words[range.lowerBound].id, on: dual) else { return false }
    let aim = Aim(text, range)
    return aim.target == .person || aim.target == .you && !(aim.isVocative && !isSpokenTo(text, range))
  }

  /// A swear word that is an ordinary one here: the printer, the kitchen hand, the bottom of a cup, the beak of a bird.
  func isTwin(_ text: Reading, _ range: Range<Int>) -> Bool {
    guard range.count == 1 else { return false }
    let i = range.lowerBound
    let word = text.words[i]
    guard lexicon.contains(word.id, on: twin) else { return false }
    // With a capital where the sentence does not ask for one it is a name: HP, Polla Gol, Moby Dick, Chucha.
    let sentence = text.sentences[Int(word.sentence)].words
    if word.traits.contains(.capitalised), i > sentence.lowerBound, !word.traits.contains(.disguised) {
      let shouts = text.words[i - 1].traits.contains(.shouted) && text.words[i - 1].count > 2
      if !shouts { return true }
    }
    return false
  }

  /// Inside "vete a la mierda", "gente de mierda", "pinche vieja": thrown at somebody.
  func isInsideAbuse(_ text: Reading, _ range: Range<Int>) -> Bool {
    let i = range.lowerBound
    let sentence = text.sentences[Int(text.words[i].sentence)].words
    // "gente de mierda", "gorda de mierda", "eres una mierda"
    if i - 2 >= sentence.lowerBound, text.words[i - 1].id == of {
      let owner = text.words[i - 2].id
      if isSomebody(owner) { return true }
    }
    let next = range.upperBound
    if next < sentence.upperBound, !text.words[next].traits.contains(.afterBreak), isSomebody(text.words[next].id),
      lexicon.contains(text.words[range.upperBound - 1].id, on: abusive)
    {
      return true
    }
    // "vete a la …", "chinga tu …", "fuck you"
    for k in max(sentence.lowerBound, i - 3)..<i where lexicon.contains(text.words[k].id, on: sender) { return true }
    return next < sentence.upperBound && lexicon.contains(text.words[next].id, on: aimed)
      && lexicon.contains(text.words[i].id, on: order)
  }

  private func isSomebody(_ id: Int32) -> Bool {
    lexicon.contains(id, on: role) || lexicon.contains(id, on: strong) || lexicon.contains(id, on: mild)
      || lexicon.contains(id, on: animal) || lexicon.contains(id, on: person) && !lexicon.contains(id, on: that)
  }
}
