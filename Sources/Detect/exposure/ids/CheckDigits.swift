// SPDX-License-Identifier: Apache-2.0

/// Arithmetic that several numbering schemes share. Digits are 0…9, most significant first.
enum CheckDigits {
  /// Luhn's check over all digits, the check digit included (ISO/IEC 7812-1, annex B).
  static func luhn(_ digits: some BidirectionalCollection<UInt8>) -> Bool {
    var sum = 0
    for (i, digit) in digits.reversed().enumerated() {
      let doubled = i % 2 == 1 ? Int(digit) * 2 : Int(digit)
      sum += doubled > 9 ? doubled - 9 : doubled
    }
    return sum % 10 == 0
  }

  /// Σ digit × weight, from the first digit on.
  static func weighted(_ digits: some Collection<UInt8>, by weights: [Int]) -> Int {
    zip(digits, weights).reduce(0) { $0 + Int($1.0) * $1.1 }
  }

  /// ISO/IEC 7064, MOD 97-10, over letters and digits as they are folded (`a` = 10 … `z` = 35); separators are skipped.
  static func mod97(_ bytes: some Sequence<UInt8>) -> Int {
    var rest = 0
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): rest = (rest * 10 + Int(byte - UInt8(ascii: "0"))) % 97
      case UInt8(ascii: "a")...UInt8(ascii: "z"): rest = (rest * 100 + Int(byte - UInt8(ascii: "a")) + 10) % 97
      default: break
      }
    }
    return rest
  }
}
