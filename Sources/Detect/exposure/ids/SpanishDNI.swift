// SPDX-License-Identifier: Apache-2.0
import Normalise

extension IDScheme {
  /// DNI (eight digits and a letter) and NIE (X, Y or Z, seven digits and a letter): the letter is the number modulo 23
  /// in a table (Orden INT/2058/2008; Real Decreto 1553/2005).
  static let spanishDNI = IDScheme(
    name: "DNI y NIE (España)",
    examples: [
      .flags("Soy residente, NIE «Z6938493L», y me pedís otra vez los papeles"),
      .flags("DNI «12345678Z», a nombre de mi madre"),
      .flags("apuntad: «12.345.678-Z»", dodges: false),
      .flags("DNI«12345678Z» de mi madre"),
      .passes("Soy residente, NIE Z6938493M"),
      .passes("DNI 12345678A"),
      .passes("la referencia 12345678Z no aparece en la web"),
    ]
  ) { number in
    guard number.label.map({ $0 != .thing && $0 != .quantity && $0 != .phone }) ?? true else { return nil }
    guard let last = number.text.loneLetter(after: number.group.folded.upperBound) else { return nil }
    var value = 0
    var start = number.group.folded.lowerBound
    switch number.digits.count {
    case 8 where [[8], [2, 3, 3]].contains(number.group.pattern):
      guard number.text.startsFree(start) else { return nil }
      value = number.group.number(0..<8)
    case 7 where [[7], [1, 3, 3]].contains(number.group.pattern):
      guard let first = number.text.loneLetter(before: start), let hundred = [120: 0, 121: 1, 122: 2][first.letter]
      else { return nil }
      start = first.at
      value = hundred * 10_000_000 + number.group.number(0..<7)
    default: return nil
    }
    guard last.letter == spanishLetter(value), value > 0 else { return nil }
    // With a space between, `12345678 y` is two words: only a word near it says otherwise.
    let glued = number.text.byte(at: last.at - 1) != UInt8(ascii: " ")
    let announced = number.label == .dni || number.label == .spanish || number.label == .identity
    guard glued || announced else { return nil }
    return number.verdict(announced ? 0.95 : 0.75, from: start, to: last.at + 1)
  }

  static func spanishLetter(_ value: Int) -> UInt8 {
    let letters: StaticString = "trwagmyfpdxbnjzsqvhlcke"
    return letters.utf8Start[value % 23]
  }
}
