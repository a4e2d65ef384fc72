// SPDX-License-Identifier: Apache-2.0

/// Clave bancaria uniforme and clave virtual uniforme (Argentina): bank, branch and check digit, then account and check
/// digit; weights 7, 1, 3, 9 … and 3, 9, 7, 1 … (Banco Central, Comunicación A 2622).
enum CBU {
  static func isValid(_ digits: [UInt8]) -> Bool {
    guard digits.count == 22, !digits.allSatisfy({ $0 == digits[0] }) else { return false }
    func check(_ part: ArraySlice<UInt8>, _ weights: [Int]) -> Bool {
      let sum = CheckDigits.weighted(part.dropLast(), by: weights)
      return part.last.map { Int($0) == (10 - sum % 10) % 10 } ?? false
    }
    return check(digits[0..<8], [7, 1, 3, 9, 7, 1, 3])
      && check(digits[8..<22], [3, 9, 7, 1, 3, 9, 7, 1, 3, 9, 7, 1, 3])
  }
}
