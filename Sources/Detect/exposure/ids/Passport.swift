// SPDX-License-Identifier: Apache-2.0
import Normalise

extension IDScheme {
  /// A passport: up to three letters and six to nine digits in most countries, and no check digit that people write. Only
  /// with the word right there.
  static let passport = IDScheme(
    name: "Pasaporte",
    examples: [
      .flags("mi pasaporte es «AX432178» y el de mi esposa no lo sé", dodges: false),
      .passes("el pasaporte lo tramité en 2021 y pagué 432178"),
    ]
  ) { number in
    guard number.label == .identity, (6...9).contains(number.digits.count), number.group.pattern.count == 1 else {
      return nil
    }
    let code = number.code
    guard code.upperBound == number.group.folded.upperBound, (1...3).contains(code.count - number.digits.count) else {
      return nil
    }
    return number.verdict(0.75, from: code.lowerBound)
  }
}
