// SPDX-License-Identifier: Apache-2.0
import Normalise

extension IDScheme {
  /// Clave única de registro de población: four letters, date of birth, sex, state, three consonants, a homonym mark and a
  /// check digit over the other seventeen, weights 18 … 2, modulo 10 (RENAPO, Instructivo normativo, DOF 18-10-2021).
  static let mexicanCURP = IDScheme(
    name: "CURP (México)",
    examples: [
      .flags("mi CURP es «GARM900315MDFRMR01», no me deja registrarme", dodges: false),
      .passes("la CURP GARM900315MDFRMR02 que trae el instructivo está mal"),
      .passes("la CURP tiene 18 caracteres y la suya solo 17"),
    ]
  ) { number in
    guard number.digits.count >= 6 else { return nil }
    let code = number.code
    guard code.lowerBound == number.group.folded.lowerBound - 4, isCURP(number.text.folded[code]) else { return nil }
    return number.verdict(0.95, from: code.lowerBound, to: code.upperBound)
  }

  static func isCURP(_ code: some Collection<UInt8>) -> Bool {
    let code = Array(code)
    guard code.count == 18, code[0..<4].allSatisfy(Folded.isLetter), code[4..<10].allSatisfy(Folded.isDigit),
      code[11..<16].allSatisfy(Folded.isLetter), Folded.isDigit(code[17]), isDate(code[4..<10])
    else { return false }
    guard [UInt8(ascii: "h"), UInt8(ascii: "m"), UInt8(ascii: "x")].contains(code[10]) else { return false }
    var sum = 0
    for (i, byte) in code[0..<17].enumerated() { sum += value(byte) * (18 - i) }
    return Int(code[17] - UInt8(ascii: "0")) == (10 - sum % 10) % 10
  }

  /// `0` … `9`, `a` … `n`, `ñ`, `o` … `z`: 0 … 36.
  private static func value(_ byte: UInt8) -> Int {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): Int(byte - UInt8(ascii: "0"))
    case Folded.enye: 24
    case ...UInt8(ascii: "n"): Int(byte - UInt8(ascii: "a")) + 10
    default: Int(byte - UInt8(ascii: "a")) + 11
    }
  }

  /// `yymmdd` with a month and a day that exist.
  static func isDate(_ digits: ArraySlice<UInt8>) -> Bool {
    let d = digits.map { Int($0) - 48 }
    return (1...12).contains(d[2] * 10 + d[3]) && (1...31).contains(d[4] * 10 + d[5])
  }
}
