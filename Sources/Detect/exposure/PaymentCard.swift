// SPDX-License-Identifier: Apache-2.0
import Normalise
import Vocabulary

extension Detector {
  /// A post that shows somebody's payment card.
  static let paymentCard = Detector(
    "exposure.personal-data.payment-card",
    title: Localized(
      es: "Muestra un número de tarjeta", pt: "Mostra um número de cartão", en: "Shows a payment card number"),
    why: Localized(
      es: "Con el número y un nombre, un desconocido puede intentar cobrar a esa tarjeta.",
      pt: "Com o número e um nome, um desconhecido pode tentar cobrar nesse cartão.",
      en: "With the number and a name, a stranger can try to charge the card."),
    instead: Localized(
      es: "Quite el número. Si hace falta, deje solo los cuatro últimos dígitos y páselo por un canal privado.",
      pt: "Apague o número. Se for preciso, deixe só os quatro últimos dígitos e use um canal privado.",
      en: "Remove the number. If it is needed, keep the last four digits and use a private channel."),
    examples: [
      .flags("mi tarjeta es «4111 1111 1111 1111»"),
      .flags("les dejo la visa «4111-1111-1111-1111» vence 09/27"),
      .flags("pagué con la «5555555555554444» y no me llegó nada"),
      .flags("a mi amex «3782 822463 10005» le cargaron dos veces"),
      .flags("caiu errado no cartão «4111 1111 1111 1111» 09 27 737"),
      .flags("my card «4000 0566 5566 5556» was charged twice"),
      .passes("pedido 4111 1111 1111 1112"),
      .passes("mi guía es 4111111111111111"),
      .passes("la tarjeta terminada en 1111 no pasa"),
      .passes("o boleto 4012888888881881 já foi pago"),
    ],
    needs: .manyDigits
  ) { text, _ in
    var hits: [Hit] = []
    for group in text.digitGroups(13...26) {
      if hits.count == Hit.enough { break }
      guard let card = group.card(in: text) else { continue }
      let label = NumberLabels.standard.nearest(to: card.folded, in: text)
      let grouped = card.runs.count > 2
      // A parcel's number can pass Luhn's check by chance: one in ten does.
      if label == .thing || label == .account, !grouped { continue }
      if text.hasCurrency(before: card.folded.lowerBound) || text.isInsideWord(card.folded) { continue }
      hits.append(
        Hit(
          card.folded, confidence: label == .thing ? Confidence.possible : Confidence.certain,
          replacement: card.masked(keeping: 4)))
    }
    return hits
  }
}

extension DigitGroup {
  /// The card's number in this group: all of it, or what stands before an expiry date and a security code.
  func card(in text: Reading) -> DigitGroup? {
    if isCard { return self }
    guard runs.count > 1 else { return nil }
    for last in runs.indices.dropLast().reversed() {
      let count = runs[runs.startIndex...last].reduce(0) { $0 + $1.count }
      guard digits.count - count <= 7 else { return nil }
      let part = text.digitGroup(runs.startIndex...last)
      if part.isCard { return part }
    }
    return nil
  }

  var isCard: Bool { (13...19).contains(digits.count) && CheckDigits.luhn(digits) && isOfAnIssuer && !isOneDigit }

  /// The ranges that card issuers use: Visa, Mastercard, American Express, Discover, Diners, JCB, Maestro, UnionPay, Elo,
  /// Hipercard, Naranja, Cabal, Carnet.
  private var isOfAnIssuer: Bool {
    switch digits.count {
    case 13: return digits[0] == 4
    case 14: return (300...305).contains(number(0..<3)) || [36, 38, 39].contains(number(0..<2))
    case 15: return [34, 37].contains(number(0..<2))
    case 16:
      let two = number(0..<2)
      let four = number(0..<4)
      let six = number(0..<6)
      return digits[0] == 4 || (51...55).contains(two) || (2221...2720).contains(four) || four == 6011 || two == 65
        || (644...649).contains(number(0..<3)) || (3528...3589).contains(four) || (506699...506778).contains(six)
        || [50, 58, 60, 62, 63, 67].contains(two) || six == 286900 || six == 506199
    case 19: return digits[0] == 4 || [50, 58, 62, 63, 67].contains(number(0..<2))
    default: return false
    }
  }
}

extension Reading {
  /// Whether a letter or digit is glued to either side.
  func isInsideWord(_ range: Range<Int>) -> Bool {
    Folded.isWord(byte(at: range.lowerBound - 1)) || Folded.isWord(byte(at: range.upperBound))
  }
}
