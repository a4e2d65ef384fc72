// SPDX-License-Identifier: Apache-2.0

/// Clave bancaria estandarizada (Mexico): bank, place, account, check digit; weights 3, 7, 1 over the first seventeen, each
/// product modulo 10 (Banco de México, Circular 14/2017).
enum CLABE {
  static func isValid(_ digits: [UInt8]) -> Bool {
    guard digits.count == 18, !digits.allSatisfy({ $0 == digits[0] }) else { return false }
    var sum = 0
    for (i, digit) in digits[0..<17].enumerated() { sum += Int(digit) * [3, 7, 1][i % 3] % 10 }
    return Int(digits[17]) == (10 - sum % 10) % 10
  }
}
