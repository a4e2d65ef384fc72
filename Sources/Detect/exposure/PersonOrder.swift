// SPDX-License-Identifier: Apache-2.0
import Normalise
import Vocabulary

extension Detector {
  /// The number of an order together with the name of whose it is.
  static let personOrder = Detector(
    "exposure.personal-data.order",
    title: Localized(
      es: "Une un número de pedido con una persona", pt: "Liga um número de pedido a uma pessoa",
      en: "Ties an order number to a person"),
    why: Localized(
      es: "Con el número y el nombre cualquiera puede preguntar por ese pedido o cambiarlo.",
      pt: "Com o número e o nome, qualquer um pode perguntar por esse pedido ou mudá-lo.",
      en: "With the number and the name anyone can ask about that order or change it."),
    instead: PersonalDataCard.privately,
    examples: [
      .flags("ya salió «el pedido 48291 de Marta Ruiz», estén pendientes", dodges: false),
      .flags("«la guía 900123 a nombre de Hugo Benítez» sigue en bodega", dodges: false),
      .flags("«o pedido 77120 da dona Cida» atrasou", dodges: false),
      .flags("«order 55120 for Mrs Holt» was sent back", dodges: false),
      .passes("el pedido 48291 de ayer no llegó"),
      .passes("mi orden 900123 de Café Andino llegó rota"),
      .passes("o pedido 77120 atrasou"),
      .passes("order 55120 from Leeds is late"),
    ],
    needs: .manyDigits
  ) { text, _ in
    var hits: [Hit] = []
    for (i, word) in text.words.enumerated() where word.kind == .number && word.count >= 4 && word.count < 14 {
      guard let place = PersonOrderPlace(number: i, in: text) else { continue }
      hits.append(Hit(text.foldedRange(words: place.words)))
    }
    return hits
  }
}

/// `(el) pedido (número) 48291 de (la señora) Marta (Ruiz)`.
private struct PersonOrderPlace {
  let words: Range<Int>

  private static let lexicon = DetectorSet.standard.book.lexicon
  private static let links = lexicon.list("name-link")
  private static let articles = lexicon.list("article")

  init?(number: Int, in text: Reading) {
    let sentence = text.sentenceWords(at: Int(text.words[number].start))
    var start: Int?
    for i in (max(sentence.lowerBound, number - 3)..<number).reversed()
    where NumberLabels.standard.label(of: text.words[i]) == .thing {
      start = i
      break
    }
    guard var start else { return nil }
    var i = number + 1
    var linked = false
    while i < sentence.upperBound, Self.lexicon.contains(text.words[i].id, on: Self.links), i - number < 5 {
      linked = true
      i += 1
    }
    guard linked, i < sentence.upperBound else { return nil }
    let people = People.standard
    if people.isTitle(i, in: text), i + 1 < sentence.upperBound {
      i += 1
      guard text.words[i].traits.contains(.capitalised) else { return nil }
    } else {
      guard people.isGiven(i, in: text) else { return nil }
    }
    while i + 1 < sentence.upperBound, text.words[i + 1].traits.contains(.capitalised),
      !text.words[i + 1].traits.contains(.afterBreak)
    {
      i += 1
    }
    if start > sentence.lowerBound, Self.lexicon.contains(text.words[start - 1].id, on: Self.articles) { start -= 1 }
    words = start..<i + 1
  }
}
