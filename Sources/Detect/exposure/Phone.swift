// SPDX-License-Identifier: Apache-2.0
import Normalise
import Vocabulary

extension Detector {
  /// Somebody's telephone number: an unmistakable shape, or a shape and a word that announces it.
  static let phone = Detector(
    "exposure.personal-data.phone",
    title: Localized(es: "Muestra un teléfono", pt: "Mostra um telefone", en: "Shows a telephone number"),
    why: Localized(
      es: "A ese número puede llamar o escribir cualquiera que lea el comentario.",
      pt: "Qualquer pessoa que leia o comentário pode ligar ou escrever para esse número.",
      en: "Anyone who reads this can call or write to that number."),
    instead: PersonalDataCard.privately,
    examples: [
      .flags("mi celular es «312 456 8790», llámenme"),
      .flags("mi whats es «55 2847 6193» me urge"),
      .flags("mi cel «+54 9 351 618 4472» avisen x wsp"),
      .flags("el mío es «+56 9 8765 4321»"),
      .flags("Yovana, cel «987 214 365»"),
      .flags("mi número: «0414-1234567»"),
      .flags("celular «0987364152», nombre Wilson"),
      .flags("mi móvil es el «612 34 56 78»"),
      .flags("Me liga «(11) 98452-7716» depois das 14h"),
      .flags("Still no parcel. Ring me on «07700 900461»"),
      .flags("My cell is «(212) 555-0142», call me."),
      .flags("Señora, su celular «310 555 0142» ya está en la lista", on: .reply),
      .passes("Línea de atención: 01 8000 112 233, de lunes a sábado.", on: .official),
      .passes("Don Patricio, llámenos al 600 360 1234 y lo vemos con usted en privado.", on: .reply),
      .passes("Domicilios: 310 555 0142", on: .official),
      .passes("llamé a su línea 601 555 0142 y nadie contesta"),
      .passes("el pedido 3124568790 no ha llegado"),
      .passes("el ticket 0045-2219-883 no me deja facturar"),
      .passes("Pasaron 45 678 hinchas por el estadio"),
      .passes("Order 2125550147883 still says pending"),
      .passes("abren de 2019-2024 o del 12-03-2026 en adelante"),
      .passes("recaudaron 700.000.000€ en un día"),
      .passes("Comprei 11 caixas de 98452 cápsulas"),
    ],
    needs: .manyDigits
  ) { text, _ in
    var hits: [Hit] = []
    for (group, folded, plus, bracketed) in text.phoneGroups() {
      if hits.count == Hit.enough { break }
      let shape = PhoneShape(group, plus: plus, bracketed: bracketed)
      guard shape > .none, !text.hasCurrency(before: folded.lowerBound),
        !text.hasCurrency(after: folded.upperBound)
      else { continue }
      let label = NumberLabels.standard.nearest(to: folded, in: text)
      let confidence: Double
      switch (label, shape) {
      case (.phone, .possible) where group.isThousands && group.digits.count < 9: continue
      case (.phone, _): confidence = Confidence.certain
      case (nil, .unmistakable): confidence = Confidence.certain
      case (nil, .grouped): confidence = Confidence.likely
      case (nil, .mobile): confidence = Confidence.possible
      case (_, .unmistakable) where label != .thing && label != .quantity: confidence = Confidence.likely
      default: continue
      }
      guard !PhoneDesk.isDesk(folded, in: text) else { continue }
      hits.append(Hit(folded, confidence: confidence, replacement: group.masked(keeping: 2)))
    }
    return hits
  }
}

/// Numbers that a company gives out for everybody.
private enum PhoneDesk {
  private static let lexicon = DetectorSet.standard.book.lexicon
  private static let desk = lexicon.list("desk")
  private static let owner = lexicon.list("owner")
  private static let unanswered = lexicon.list("unanswered")

  static func isDesk(_ number: Range<Int>, in text: Reading) -> Bool {
    let at = text.firstWord(from: number.lowerBound)
    let sentence = text.sentenceWords(at: number.lowerBound)
    let owned = text.hasOwner(before: at)
    switch text.context.surface {
    case .official, .reply: return !owned
    case .comment, .personal:
      // `llamé al 601 … y nadie contesta` is the company's own number.
      for i in sentence.clamped(to: max(0, at - 20)..<at + 24) {
        let id = text.words[i].id
        if lexicon.contains(id, on: unanswered) { return true }
        if i < at, at - i < 6, lexicon.contains(id, on: desk) { return true }
      }
      return false
    }
  }
}
