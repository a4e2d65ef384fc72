// SPDX-License-Identifier: Apache-2.0
import Normalise

extension IDScheme {
  /// Social Security number: no check digit, but areas 000, 666 and 900–999, group 00 and serial 0000 were never given out
  /// (Social Security Administration, 20 CFR 422.103). The word must stand near it.
  static let americanSSN = IDScheme(
    name: "SSN (United States)",
    examples: [
      .flags("my social is «536-90-4399», fix my account"),
      .passes("my social is 666-90-4399"),
      .passes("part 536-90-4399 is out of stock"),
    ]
  ) { number in
    guard number.label == .social, number.isFree, number.digits.count == 9 else { return nil }
    guard [[9], [3, 2, 4]].contains(number.group.pattern) else { return nil }
    let area = number.group.number(0..<3)
    guard area != 0, area != 666, area < 900, number.group.number(3..<5) != 0, number.group.number(5..<9) != 0 else {
      return nil
    }
    return number.verdict(0.95)
  }
}
