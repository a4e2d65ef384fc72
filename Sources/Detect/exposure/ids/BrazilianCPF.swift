// SPDX-License-Identifier: Apache-2.0
import Normalise

extension IDScheme {
  /// Cadastro de Pessoas Físicas: two check digits, weights 10 … 2 and 11 … 2, modulo 11 (Receita Federal, Instrução
  /// Normativa RFB 1548/2015). Eleven equal digits pass the arithmetic and are nobody's.
  static let brazilianCPF = IDScheme(
    name: "CPF (Brasil)",
    examples: [
      .flags("O CPF dela é «529.982.247-25»."),
      .flags("segue meu cpf «52998224725» pra nota"),
      .flags("CPF «529.982.247-25» «111.444.777-35»"),
      .flags("CPF«52998224725»"),
      .passes("O CPF 529.982.247-26 está com dígito errado."),
      .passes("O código de rastreio é 529.982.247-25, não atualiza"),
      .passes("CPF 111.111.111-11"),
    ]
  ) { number in
    guard number.isFree, isCPF(number.digits), !number.isMoney else { return nil }
    switch number.label {
    case .cpf, .identity: return number.verdict(0.95)
    case .thing, .quantity, .phone, .account: return nil
    default: return number.isWritten([3, 3, 3, 2], lastSeparator: UInt8(ascii: "-")) ? number.verdict(0.95) : nil
    }
  }

  static func isCPF(_ digits: [UInt8]) -> Bool {
    guard digits.count == 11, !digits.allSatisfy({ $0 == digits[0] }) else { return false }
    let first = CheckDigits.weighted(digits, by: [10, 9, 8, 7, 6, 5, 4, 3, 2]) * 10 % 11 % 10
    let second = CheckDigits.weighted(digits, by: [11, 10, 9, 8, 7, 6, 5, 4, 3, 2]) * 10 % 11 % 10
    return Int(digits[9]) == first && Int(digits[10]) == second
  }
}
