// SPDX-License-Identifier: Apache-2.0
import Normalise
import Vocabulary

extension Detector {
  /// A number by which a state knows one person. Schemes and their check digits are in `ids/`.
  static let nationalID = Detector(
    "exposure.personal-data.national-id",
    title: Localized(
      es: "Muestra un documento de identidad", pt: "Mostra um documento de identidade", en: "Shows an identity number"),
    why: Localized(
      es: "Con ese número un desconocido puede hacerse pasar por la persona, abrir cuentas o firmar a su nombre.",
      pt: "Com esse número, um desconhecido pode se passar pela pessoa, abrir contas ou assinar no nome dela.",
      en: "With this number a stranger can pretend to be the person, open accounts or sign in their name."),
    instead: PersonalDataCard.privately,
    examples: IDScheme.all.flatMap(\.examples),
    needs: .manyDigits
  ) { text, _ in
    text.numbers(6...14) { group in
      IDScheme.judge(group, in: text).map {
        Hit($0.folded, confidence: $0.confidence, replacement: group.masked(keeping: 3))
      }
    }
  }
}

extension IDScheme {
  /// The surest of all schemes.
  static func judge(_ group: DigitGroup, in text: Reading) -> Verdict? {
    let number = NumberInText(
      group: group, text: text, label: NumberLabels.standard.nearest(to: group.folded, in: text))
    var best: Verdict?
    for scheme in all {
      guard let verdict = scheme.judge(number) else { continue }
      // Of two that are as sure, the one that takes in the letter.
      if let best, (best.confidence, best.folded.count) >= (verdict.confidence, verdict.folded.count) { continue }
      best = verdict
    }
    return best
  }
}
