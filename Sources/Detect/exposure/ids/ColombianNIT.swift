// SPDX-License-Identifier: Apache-2.0

extension IDScheme {
  /// Número de identificación tributaria, with its check digit: weights 3, 7, 13 … 71 from the right, modulo 11
  /// (DIAN, Orden Administrativa 4 de 1989). A company's NIT is in every public register; a person's is her cédula.
  static let colombianNIT = IDScheme(
    name: "NIT (Colombia)",
    examples: [
      .flags("factura a nombre de Luis, NIT «79.482.113-9» por favor"),
      .passes("factura a nombre de Luis, NIT 79.482.113-4 por favor"),
    ]
  ) { number in
    guard number.label == .nit, number.isFree, isNIT(number.digits) else { return nil }
    let isCompany = number.digits.count == 10 && (8...9).contains(number.digits[0])
    if isCompany, number.text.context.surface != .comment { return nil }
    return number.verdict(isCompany ? 0.55 : 0.95)
  }

  static func isNIT(_ digits: [UInt8]) -> Bool {
    guard (8...11).contains(digits.count), digits[0] != 0 else { return false }
    let rest = CheckDigits.weighted(digits.dropLast().reversed(), by: [3, 7, 13, 17, 19, 23, 29, 37, 41, 43]) % 11
    return Int(digits[digits.count - 1]) == (rest < 2 ? rest : 11 - rest)
  }
}
