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
      es: "Borre el número. Si hace falta, deje solo los cuatro últimos dígitos y páselo por un canal privado.",
      pt: "Apague o número. Se for preciso, deixe só os quatro últimos dígitos e use um canal privado.",
      en: "Remove the number. If it is needed, keep the last four digits and use a private channel."),
    examples: [
      .flags("mi tarjeta es «4111 1111 1111 1111»"),
      .flags("les dejo la visa «4111-1111-1111-1111» vence 09/27"),
      .flags("pagué con la «5555555555554444» y no me llegó nada"),
      .passes("pedido 4111 1111 1111 1112"),
      .passes("mi guía es 1234567890123456"),
      .passes("la tarjeta terminada en 1111 no pasa"),
    ],
    needs: .manyDigits
  ) { text, _ in
    text.digitGroups(13...19).filter { $0.passesLuhn && $0.isPaymentCard }.map { group in
      Hit(group.folded, replacement: group.masked(keeping: 4))
    }
  }
}
