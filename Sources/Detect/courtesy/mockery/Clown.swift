// SPDX-License-Identifier: Apache-2.0
import Normalise
import Vocabulary

extension Detector {
  /// Clown faces and their like sent at somebody: three in a row, or one beside an address or a person.
  static let clownEmoji = Detector(
    "courtesy.mockery.emoji",
    title: Localized(es: "Burla con emojis", pt: "Deboche com emojis", en: "Mockery with emoji"),
    why: Localized(
      es: "Las caras de payaso le dicen a alguien que es el hazmerreír.",
      pt: "As caras de palhaço dizem a alguém que virou piada.",
      en: "Clown faces tell somebody that they are a laughing stock."),
    instead: Localized(
      es: "Escriba qué le pareció mal.", pt: "Escreva o que achou ruim.", en: "Write what you found wrong."),
    examples: [
      .flags("«🤡🤡🤡» aplausos para el que dirige esto", dodges: false),
      .flags("¿al que escribe los posts lo sacaron de dónde? «🤡»", dodges: false),
      .flags("ustedes son la empresa más seria del país «🤡»", dodges: false),
      .flags("@usuario «🤡🤡»", dodges: false),
      .passes("mañana hay show de 🤡 para los niños"),
      .passes("qué lindo el 🐶🐴🐷 del mural"),
      .passes("jajaja me encantó el video"),
    ],
    needs: .belittlingEmoji
  ) { text, _ in
    var hits: [Hit] = []
    var i = 0
    let folded = text.folded
    while i < folded.count, hits.count < 4 {
      guard folded[i] == Folded.Emoji.belittling else { i += 1; continue }
      var end = i + 1
      while end < folded.count, folded[end] == Folded.Emoji.belittling { end += 1 }
      let clowns = (i..<end).count { text.isClown($0) }
      if clowns > 0, clowns == end - i, clowns > 2 || text.endsNear(end) && text.isAtSomebody {
        hits.append(Hit(i..<end, confidence: clowns > 2 ? Confidence.likely : Confidence.possible))
      }
      i = end
    }
    return hits
  }
}

extension Reading {
  /// U+1F921, the clown, in the text as given.
  fileprivate func isClown(_ i: Int) -> Bool {
    let at = Int(origin[i])
    return at + 3 < source.count && source[at] == 0xF0 && source[at + 1] == 0x9F && source[at + 2] == 0xA4
      && source[at + 3] == 0xA1
  }

  /// Nothing but signs comes behind.
  fileprivate func endsNear(_ i: Int) -> Bool {
    for k in i..<folded.count where Folded.isWord(folded[k]) { return false }
    return true
  }

  /// A role, a mention or the second person is in the text.
  fileprivate var isAtSomebody: Bool {
    let lists = AimLists.shared
    for word in words {
      if word.id == Lexicon.mentionID || lists.lexicon.contains(word.id, on: lists.role)
        || lists.lexicon.contains(word.id, on: lists.you)
        || lists.lexicon.contains(word.id, on: lists.youAre) || lists.lexicon.contains(word.id, on: lists.who)
      {
        return true
      }
    }
    return false
  }
}
