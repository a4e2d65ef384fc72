// SPDX-License-Identifier: Apache-2.0
import Normalise

extension IDScheme {
  /// Registro federal de contribuyentes: four letters (three for a company), a date, a two-character homonym key and a
  /// check character, weights 13 … 2, modulo 11 (SAT, Anexo 1 del IFAI / DOF 1999). `XAXX010101000` is everybody's.
  static let mexicanRFC = IDScheme(
    name: "RFC (México)",
    examples: [
      .flags("para la factura mi RFC es «GODE561231GR8»", dodges: false),
      .passes("para la factura mi RFC es GODE561231GR9"),
      .passes("con el RFC genérico XAXX010101000 sí me dejó"),
    ]
  ) { number in
    guard number.digits.count >= 6 else { return nil }
    let code = number.code
    let letters = number.group.folded.lowerBound - code.lowerBound
    guard isRFC(number.text.folded[code], letters: letters) else { return nil }
    if letters == 3, number.text.context.surface != .comment { return nil }
    guard number.label != .thing || letters == 4 else { return nil }
    return number.verdict(letters == 4 ? 0.95 : 0.55, from: code.lowerBound, to: code.upperBound)
  }

  static func isRFC(_ code: some Collection<UInt8>, letters: Int) -> Bool {
    let code = Array(code)
    guard letters == 4 || letters == 3, code.count == letters + 9, code[0..<letters].allSatisfy(Folded.isLetter),
      code[letters..<letters + 6].allSatisfy(Folded.isDigit), isDate(code[letters..<letters + 6])
    else { return false }
    let generic: StaticString = "xaxx010101000"
    if code.elementsEqual(UnsafeBufferPointer(start: generic.utf8Start, count: 13)) { return false }
    var sum = letters == 3 ? 37 * 13 : 0  // a space stands before a company's three letters
    for (i, byte) in code.dropLast().enumerated() { sum += rfcValue(byte) * (12 + (letters - 3) - i) }
    let rest = 11 - sum % 11
    let check: UInt8 = rest == 11 ? UInt8(ascii: "0") : rest == 10 ? UInt8(ascii: "a") : UInt8(ascii: "0") + UInt8(rest)
    return code[code.count - 1] == check
  }

  /// `0` … `9`, `a` … `n`, `&`, `o` … `z`, space, `ñ`: 0 … 38.
  private static func rfcValue(_ byte: UInt8) -> Int {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): Int(byte - UInt8(ascii: "0"))
    case Folded.enye: 38
    case ...UInt8(ascii: "n"): Int(byte - UInt8(ascii: "a")) + 10
    default: Int(byte - UInt8(ascii: "a")) + 11
    }
  }
}
