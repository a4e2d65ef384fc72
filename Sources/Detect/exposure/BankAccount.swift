// SPDX-License-Identifier: Apache-2.0
import Normalise
import Vocabulary

extension Detector {
  /// A bank account: IBAN, CLABE and CBU by their check digits, a plain number where the words say so.
  static let bankAccount = Detector(
    "exposure.personal-data.bank-account",
    title: Localized(es: "Muestra una cuenta bancaria", pt: "Mostra uma conta bancária", en: "Shows a bank account"),
    why: Localized(
      es: "Con la cuenta y el nombre de su titular un desconocido puede intentar cobros y engaños.",
      pt: "Com a conta e o nome do titular, um desconhecido pode tentar cobranças e golpes.",
      en: "With the account and its holder's name a stranger can try charges and frauds."),
    instead: PersonalDataCard.privately,
    examples: [
      .flags("Sigo sin recibir el abono en «ES24 2100 5747 1720 7378 8369», y van tres semanas"),
      .flags("Please pay it into «GB13 BARC 4162 7437 3262 22», name of Fiona Marsh"),
      .flags("deposité a la cuenta de ahorros «2204718356» del Pichincha"),
      .flags("mi CLABE es «032180000118359719»"),
      .flags("para la devolución: CBU «2850590940090418135201»"),
      .flags("conta corrente «56789-0», agência 1234, é minha"),
      .flags("mi CLABE «032180000118359719» «3105550142»"),
      .flags("mis cuentas de ahorros «2204718356» «2204718357»"),
      .passes("Batch GB29 BARC 8929 0040 0610 34 tasted stale to me"),
      .passes("mi CLABE es 032180000118359718"),
      .passes("la cuenta fue de 2204718 pesos por dos cafés"),
      .passes("me cobraron en la cuenta el pedido 2204718356"),
      .passes("Donaciones a la cuenta corriente 2204718356 de la fundación", on: .official),
    ],
    needs: .manyDigits
  ) { text, _ in
    var hits: [Hit] = []
    for run in text.digits {
      guard let range = IBAN.find(run, in: text) else { continue }
      hits.append(Hit(range, replacement: "•••• " + text.foldedString(range.upperBound - 4..<range.upperBound)))
    }
    let isOurs = text.context.surface == .official
    hits += text.numbers(6...24) { group in
      guard text.isFree(group.folded), !group.isOneDigit else { return nil }
      let checked =
        group.digits.count == 18 ? CLABE.isValid(group.digits) : group.digits.count == 22 && CBU.isValid(group.digits)
      let shaped = group.digits.count == 18 || group.digits.count == 22
      // Shorter numbers are prices, but for `56789-0`; two long runs are two numbers.
      let plain =
        !shaped && group.digits.count <= 20 && group.pattern.count { $0 > 7 } < 2
        && (group.digits.count > 7 || group.pattern == [5, 1] || group.pattern == [6, 1])
      guard checked || plain else { return nil }
      guard NumberLabels.standard.nearest(to: group.folded, in: text) == .account, !isOurs else { return nil }
      // The bill is a *cuenta* too.
      if text.hasCurrency(before: group.folded.lowerBound) || group.isThousands { return nil }
      return Hit(
        group.folded, confidence: checked ? Confidence.certain : Confidence.likely,
        replacement: group.masked(keeping: 4))
    }
    return hits
  }
}
