// SPDX-License-Identifier: Apache-2.0
import Normalise

/// Digits that belong together, with single spaces, dots or hyphens between them.
struct DigitGroup {
  /// From the first digit to the last.
  let folded: Range<Int>
  /// 0…9 each.
  let digits: [UInt8]

  /// Luhn's check (ISO/IEC 7812-1, annex B).
  var passesLuhn: Bool {
    var sum = 0
    for (i, digit) in digits.reversed().enumerated() {
      let doubled = i % 2 == 1 ? Int(digit) * 2 : Int(digit)
      sum += doubled > 9 ? doubled - 9 : doubled
    }
    return sum % 10 == 0 && digits.contains { $0 != 0 }
  }

  /// The ranges that card issuers use: Visa, Mastercard, American Express, Discover, Diners, JCB, Maestro, Elo.
  var isPaymentCard: Bool {
    func prefix(_ n: Int) -> Int { digits.prefix(n).reduce(0) { $0 * 10 + Int($1) } }
    switch digits.count {
    case 13: return digits[0] == 4
    case 14: return (300...305).contains(prefix(3)) || [36, 38, 39].contains(prefix(2))
    case 15: return [34, 37].contains(prefix(2))
    case 16:
      return digits[0] == 4 || (51...55).contains(prefix(2)) || (2221...2720).contains(prefix(4)) || prefix(4) == 6011
        || prefix(2) == 65 || (644...649).contains(prefix(3)) || (3528...3589).contains(prefix(4))
        || [636368, 504175, 627780, 636297].contains(prefix(6)) || (506699...506778).contains(prefix(6))
        || (509000...509999).contains(prefix(6)) || [50, 58, 63, 67].contains(prefix(2))
    case 18, 19: return digits[0] == 4 || [50, 58, 62, 63, 67].contains(prefix(2))
    default: return false
    }
  }

  /// `•••• 1111`: the last digits, the rest covered.
  func masked(keeping last: Int) -> String {
    "•••• " + digits.suffix(last).map { String($0) }.joined()
  }
}

extension Reading {
  /// Runs of digits joined by at most one space, dot or hyphen, whose number of digits lies in a range.
  func digitGroups(_ lengths: ClosedRange<Int>) -> [DigitGroup] {
    var groups: [DigitGroup] = []
    var i = 0
    while i < digits.count {
      var last = i
      while last + 1 < digits.count, joins(digits[last], digits[last + 1]) { last += 1 }
      let range = Int(digits[i].lowerBound)..<Int(digits[last].upperBound)
      let found = folded[range].filter(Folded.isDigit).map { $0 - UInt8(ascii: "0") }
      if lengths.contains(found.count) { groups.append(DigitGroup(folded: range, digits: found)) }
      i = last + 1
    }
    return groups
  }

  private func joins(_ a: Range<Int32>, _ b: Range<Int32>) -> Bool {
    guard b.lowerBound - a.upperBound == 1 else { return false }
    return [UInt8(ascii: " "), UInt8(ascii: "-"), UInt8(ascii: ".")].contains(folded[Int(a.upperBound)])
  }
}
