// SPDX-License-Identifier: Apache-2.0

extension IDScheme {
  /// Registro único de contribuyentes: weights 5, 4, 3, 2, 7 … 2, modulo 11 (SUNAT). 10, 15 and 17 are persons (10 and
  /// the DNI), 20 a company.
  static let peruvianRUC = IDScheme(
    name: "RUC (Perú)",
    examples: [
      .flags("boleta con RUC «10456782138» por favor"),
      .flags("boleta con R.U.C. «10456782138» por favor"),
      .passes("boleta con RUC 10456782137 por favor"),
    ]
  ) { number in
    guard number.label == .ruc || number.label == .identity, number.isFree, isPeruvianRUC(number.digits) else {
      return nil
    }
    let isCompany = number.digits[0] == 2
    if isCompany, number.text.context.surface != .comment { return nil }
    return number.verdict(isCompany ? 0.55 : 0.95)
  }

  static func isPeruvianRUC(_ digits: [UInt8]) -> Bool {
    guard digits.count == 11, [10, 15, 16, 17, 20].contains(Int(digits[0]) * 10 + Int(digits[1])) else { return false }
    let rest = 11 - CheckDigits.weighted(digits, by: [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11
    return Int(digits[10]) == rest % 10
  }
}
