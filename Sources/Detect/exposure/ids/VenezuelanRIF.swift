// SPDX-License-Identifier: Apache-2.0
import Normalise

extension IDScheme {
  /// Registro de información fiscal: a letter, eight digits and a check digit; the letter counts 4 to 20, then weights 3,
  /// 2, 7 … 2, modulo 11 (SENIAT). V and E are persons; J, P, G and C are not.
  static let venezuelanRIF = IDScheme(
    name: "RIF (Venezuela)",
    examples: [
      .flags("Mi RIF es «V-18472663-3» para la factura"),
      .passes("Mi RIF es V-18472663-4 para la factura"),
    ]
  ) { number in
    guard number.label.map({ $0 != .thing && $0 != .quantity }) ?? true, number.digits.count == 9,
      !Folded.isWord(number.text.byte(at: number.group.folded.upperBound)),
      let first = number.text.loneLetter(before: number.group.folded.lowerBound), isRIF(first.letter, number.digits)
    else { return nil }
    guard number.label == .rif || number.isWritten([8, 1], lastSeparator: UInt8(ascii: "-")) else { return nil }
    let isPerson = first.letter == UInt8(ascii: "v") || first.letter == UInt8(ascii: "e")
    if !isPerson, number.text.context.surface != .comment { return nil }
    return number.verdict(isPerson ? 0.95 : 0.55, from: first.at)
  }

  static func isRIF(_ letter: UInt8, _ digits: [UInt8]) -> Bool {
    let values: [UInt8: Int] = [
      UInt8(ascii: "v"): 4, UInt8(ascii: "e"): 8, UInt8(ascii: "j"): 12, UInt8(ascii: "c"): 12, UInt8(ascii: "p"): 16,
      UInt8(ascii: "g"): 20,
    ]
    guard digits.count == 9, let value = values[letter] else { return false }
    let rest = 11 - (value + CheckDigits.weighted(digits, by: [3, 2, 7, 6, 5, 4, 3, 2])) % 11
    return Int(digits[8]) == (rest > 9 ? 0 : rest)
  }
}
