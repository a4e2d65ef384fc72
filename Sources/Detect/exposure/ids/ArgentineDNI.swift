// SPDX-License-Identifier: Apache-2.0

extension IDScheme {
  /// Documento nacional de identidad: seven or eight digits without a check digit, so the word must announce it.
  static let argentineDNI = IDScheme(
    name: "DNI (Argentina)",
    examples: [
      .flags("soy Ramiro, DNI «32.700.217», la compra está a mi nombre"),
      .flags("mi DNI es «32.700.217» y el de ella «23.456.789»"),
      .flags("soy Ramiro, D.N.I. «32.700.217»"),
      .passes("me pidieron el DNI y eso que gasté 32.700.217"),
      .passes("me piden el DNI y 1.500.000 de garantía"),
    ]
  ) { number in
    guard number.label == .dni || number.label == .cuit, number.isFree, !number.isMoney, !number.group.isOneDigit else {
      return nil
    }
    guard [[7], [8], [1, 3, 3], [2, 3, 3]].contains(number.group.pattern), number.digits[0] != 0 else { return nil }
    // Eight digits with a letter behind are Spanish, and answer for their letter.
    guard !number.endsInLetter else { return nil }
    return number.verdict(0.95)
  }
}
