// SPDX-License-Identifier: Apache-2.0
import Normalise

extension IDScheme {
  /// CUIT and CUIL: type, document, check digit; weights 5, 4, 3, 2, 7 … 2, modulo 11 (AFIP, Resolución General 10/97).
  /// 30, 33 and 34 are companies.
  static let argentineCUIT = IDScheme(
    name: "CUIT y CUIL (Argentina)",
    examples: [
      .flags("Para el reintegro: CUIT «23-44884963-5», a nombre de Hugo Benítez"),
      .flags("la dueña es «27-25678901-4», búsquenla"),
      .passes("Para el reintegro: CUIT 23-44884963-6"),
      .passes("el ticket 20-32700217-2 no me deja facturar"),
    ]
  ) { number in
    guard number.isFree, isCUIT(number.digits), !number.isMoney else { return nil }
    let written = number.isWritten([2, 8, 1]) || number.isWritten([2, 2, 3, 3, 1])
    switch number.label {
    case .cuit: break
    case .thing, .quantity, .phone, .account: return nil
    default: guard written else { return nil }
    }
    let isCompany = number.digits[0] == 3
    if isCompany, number.text.context.surface != .comment { return nil }
    return number.verdict(isCompany ? 0.55 : 0.95)
  }

  static func isCUIT(_ digits: [UInt8]) -> Bool {
    guard digits.count == 11, [20, 23, 24, 25, 26, 27, 30, 33, 34].contains(Int(digits[0]) * 10 + Int(digits[1])) else {
      return false
    }
    let rest = 11 - CheckDigits.weighted(digits, by: [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11
    return Int(digits[10]) == (rest == 11 ? 0 : rest == 10 ? 9 : rest)
  }
}
