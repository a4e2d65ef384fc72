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
      .flags("mis tarjetas «4111 1111 1111 1111» «5555 5555 5555 4444»"),
      .flags("mi tarjeta «4111 1111 1111 1111» 3105550142"),
      .flags("mi visa vence 09/27 «4111 1111 1111 1111» cvv 123"),
      .flags("mi visa «4111 1111 1111 1111» 09 2027 737"),
      .flags("mi tarjeta es «4111  1111  1111  1111»"),
      .passes("pedido 4111 1111 1111 1112"),
      .passes("mi guía es 4111111111111111"),
      .passes("midieron 4111 1111 1111 1111 2024 3015 1220 litros"),
      .passes("la tarjeta terminada en 1111 no pasa"),
      .passes("o boleto 4012888888881881 já foi pago"),
    ],
    needs: .manyDigits
  ) { text, _ in
    var hits: [Hit] = []
    for chain in text.digitChains(by: text.digitLink) {
      var run = chain.runs.lowerBound
      while run < chain.runs.upperBound, hits.count < Hit.enough {
        if let card = text.card(from: run, of: chain) {
          hits.append(card.hit)
          run = card.end
        } else {
          run += 1
        }
      }
    }
    return hits
  }
}

extension Reading {
  /// The card that begins with a run of digits, and the run behind it. Its check digit says where it ends; what follows is
  /// an expiry date and a security code, or another number.
  fileprivate func card(from run: Int, of chain: DigitChain) -> (hit: Hit, end: Int)? {
    guard mayCut(chain, before: run) else { return nil }
    for stretch in stretches(of: chain, from: run, 13...19) {
      let card = digitGroup(stretch)
      guard card.isCard, isFree(card.folded), !hasCurrency(before: card.folded.lowerBound) else { continue }
      let label = NumberLabels.standard.nearest(to: card.folded, in: self)
      // A parcel's number can pass Luhn's check by chance: one in ten does.
      if label == .thing || label == .account, card.runs.count < 3 { continue }
      // So does some piece of any long list of figures, and of two identities: nobody writes the head of a card apart.
      let isAnnounced = label == .card || (label?.isPersonal == true && card.pattern[0] > 3)
      guard isAnnounced || isAlone(stretch, in: chain) else { continue }
      let confidence = label == .thing ? Confidence.possible : Confidence.certain
      return (Hit(card.folded, confidence: confidence, replacement: card.masked(keeping: 4)), stretch.upperBound)
    }
    return nil
  }

  /// Beside it stand an expiry date and a security code at most: `09 2027 737`.
  private func isAlone(_ stretch: Range<Int>, in chain: DigitChain) -> Bool {
    let others = chain.runs.count - stretch.count
    return others < 4 && chain.runs.reduce(0) { stretch.contains($1) ? $0 : $0 + digits[$1].count } < 10
  }
}

extension DigitGroup {
  var isCard: Bool { (13...19).contains(digits.count) && isOfAnIssuer && !isOneDigit && CheckDigits.luhn(digits) }

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
