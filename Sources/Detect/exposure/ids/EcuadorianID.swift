// SPDX-License-Identifier: Apache-2.0

extension IDScheme {
  /// Cédula de identidad and the RUC of a person (the cédula and 001): province 01…24 or 30, third digit below 6, then
  /// Luhn's check over ten digits (Registro Civil).
  static let ecuadorianID = IDScheme(
    name: "Cédula y RUC (Ecuador)",
    examples: [
      .flags("mi cédula es «1715843023», revisen si gané"),
      .flags("RUC «1715843023001», necesito la nota de crédito"),
      .passes("mi cédula es 1715843024, revisen si gané"),
      .passes("la guía es 1715843023 y nadie contesta"),
    ]
  ) { number in
    guard [.cedula, .ruc, .identity].contains(number.label), number.isFree, !number.isMoney else { return nil }
    let isPerson =
      number.digits.count == 10 || (number.digits.count == 13 && number.group.number(10..<13) == 1)
    return isPerson && isEcuadorianCedula(number.digits.prefix(10)) ? number.verdict(0.95) : nil
  }

  static func isEcuadorianCedula(_ digits: ArraySlice<UInt8>) -> Bool {
    guard digits.count == 10 else { return false }
    let province = Int(digits[0]) * 10 + Int(digits[1])
    return (1...24).contains(province) || province == 30 ? digits[2] < 6 && CheckDigits.luhn(digits) : false
  }
}
