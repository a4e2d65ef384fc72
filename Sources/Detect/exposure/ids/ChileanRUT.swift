// SPDX-License-Identifier: Apache-2.0
import Normalise

extension IDScheme {
  /// Rol único tributario (and RUN), with its check character 0…9 or K: weights 2 … 7 from the right, again and again,
  /// modulo 11 (Servicio de Registro Civil e Identificación). From 50.000.000 on it is a company's.
  static let chileanRUT = IDScheme(
    name: "RUT (Chile)",
    examples: [
      .flags("Soy Javiera Muñoz, RUT «11.992.239-9», reclamo por la boleta 88123"),
      .flags("anoten «12.345.678-5», a ese nombre va la compra", dodges: false),
      .flags("mi rut «9124571-k» y espero la nota de crédito", dodges: false),
      .flags("a nombre de mi madre, RUT«9124577-9»"),
      .passes("Soy Javiera Muñoz, RUT 11.992.239-8"),
      .passes("la boleta 11.992.239-9 la pagué dos veces"),
    ]
  ) { number in
    guard !number.isMoney, number.label.map({ $0 != .thing && $0 != .quantity && $0 != .phone }) ?? true else {
      return nil
    }
    guard number.text.startsFree(number.group.folded.lowerBound) else { return nil }
    let end = number.group.folded.upperBound
    let isK = number.text.loneLetter(after: end)?.letter == UInt8(ascii: "k")
    guard isK || !Folded.isWord(number.text.byte(at: end)) else { return nil }
    let body = isK ? number.digits[...] : number.digits.dropLast()
    guard (7...8).contains(body.count), body[0] != 0, !number.group.isOneDigit else { return nil }
    let check: UInt8? = isK ? nil : number.digits[number.digits.count - 1]
    guard rutCheck(body) == check else { return nil }
    // Dots and a hyphen, or the word near it: nobody else writes numbers so.
    let dashed = number.text.byte(at: isK ? end : end - 2) == UInt8(ascii: "-")
    let dotted = number.group.pattern.count > 2 && dashed
    guard number.label == .rut || dotted || (dashed && number.label?.isIdentity == true) else { return nil }
    let isCompany = body.count == 8 && body[0] >= 5
    if isCompany, number.text.context.surface != .comment { return nil }
    return number.verdict(isCompany ? 0.55 : 0.95, to: isK ? end + (dashed ? 2 : 1) : nil)
  }

  /// The check digit of a RUT's body; nil stands for K.
  static func rutCheck(_ body: ArraySlice<UInt8>) -> UInt8? {
    let rest = 11 - CheckDigits.weighted(body.reversed(), by: [2, 3, 4, 5, 6, 7, 2, 3]) % 11
    return rest == 10 ? nil : UInt8(rest % 11)
  }
}
