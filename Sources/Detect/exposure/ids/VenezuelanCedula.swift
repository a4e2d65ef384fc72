// SPDX-License-Identifier: Apache-2.0
import Normalise

extension IDScheme {
  /// Cédula de identidad: V or E and six to eight digits, without a check digit. The letter and a hyphen are the shape; a
  /// number alone needs the word (and is found as a Colombian one: the word is the same).
  static let venezuelanCedula = IDScheme(
    name: "Cédula (Venezuela)",
    examples: [
      .flags("epa, mi cédula «V-20.118.345», revisen el reintegro"),
      .flags("a nombre de Yelitza Rondón, «V-14.872.663»"),
      .passes("la licuadora V-20118345X no prende"),
      .passes("el modelo V-20118345 viene sin tapa"),
    ]
  ) { number in
    guard number.label.map({ $0.isIdentity || $0 == .phone }) ?? true, (6...8).contains(number.digits.count),
      [[6], [7], [8], [1, 3, 3], [2, 3, 3]].contains(number.group.pattern),
      !Folded.isWord(number.text.byte(at: number.group.folded.upperBound)),
      let first = number.text.loneLetter(before: number.group.folded.lowerBound),
      first.letter == UInt8(ascii: "v") || first.letter == UInt8(ascii: "e")
    else { return nil }
    let dashed = number.text.byte(at: first.at + 1) == UInt8(ascii: "-") && number.digits.count > 6
    let announced = number.label == .cedula || number.label == .identity || number.label == .rif
    guard announced || (dashed && first.letter == UInt8(ascii: "v")) else { return nil }
    return number.verdict(announced ? 0.95 : 0.75, from: first.at)
  }
}
