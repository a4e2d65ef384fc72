// SPDX-License-Identifier: Apache-2.0
import Normalise

extension IDScheme {
  /// Cadastro Nacional da Pessoa Jurídica: two check digits, weights 5, 4, 3, 2, 9 … 2 and 6, 5 … 2, modulo 11 (Receita
  /// Federal). Sole traders have one too; on what the company itself publishes it is nobody's secret.
  static let brazilianCNPJ = IDScheme(
    name: "CNPJ (Brasil)",
    examples: [
      .flags("nota no CNPJ «11.222.333/0001-81», sou MEI"),
      .passes("nota no CNPJ 11.222.333/0001-82, sou MEI"),
      .passes("Café Andino Ltda., CNPJ 11.222.333/0001-81", on: .official),
    ]
  ) { number in
    guard number.text.context.surface == .comment, number.isFree, isCNPJ(number.digits) else { return nil }
    guard number.label == .cnpj || (number.isWritten([2, 3, 3, 4, 2]) && number.label != .thing) else { return nil }
    return number.verdict(0.55)
  }

  static func isCNPJ(_ digits: [UInt8]) -> Bool {
    guard digits.count == 14, !digits.allSatisfy({ $0 == digits[0] }) else { return false }
    func check(_ weights: [Int]) -> Int {
      let rest = CheckDigits.weighted(digits, by: weights) % 11
      return rest < 2 ? 0 : 11 - rest
    }
    return Int(digits[12]) == check([5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2])
      && Int(digits[13]) == check([6, 5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2])
  }
}
