// SPDX-License-Identifier: Apache-2.0
import Normalise

extension Hit {
  /// A text with more places than this is a list of numbers; looking on would find the same again.
  static let enough = DetectorSet.mostHits * 4
}

/// Digits that are read as one number, with what separates its parts between them.
struct DigitGroup {
  /// From the first digit to the last.
  let folded: Range<Int>
  /// 0…9 each.
  let digits: [UInt8]
  /// The runs of digits that it is written in, as offsets of folded text.
  let runs: ArraySlice<Range<Int32>>

  /// How many digits each run has: `3, 3, 4` for `310 555 0142`.
  var pattern: [Int] { runs.map(\.count) }

  /// The value of a stretch of digits.
  func number(_ range: Range<Int>) -> Int { digits[range].reduce(0) { $0 * 10 + Int($1) } }

  func hasPrefix(_ prefix: StaticString) -> Bool {
    guard prefix.utf8CodeUnitCount <= digits.count else { return false }
    for k in 0..<prefix.utf8CodeUnitCount where prefix.utf8Start[k] != digits[k] + UInt8(ascii: "0") { return false }
    return true
  }

  /// Written as an amount: `1.204.000`.
  var isThousands: Bool {
    let pattern = self.pattern
    return pattern.count > 1 && pattern[0] <= 3 && pattern.dropFirst().allSatisfy { $0 == 3 }
  }

  /// An amount without anything below a thousand: `280.000`, `950.000.000`.
  var isRoundThousands: Bool { isThousands && digits.suffix(3).allSatisfy { $0 == 0 } }

  /// Whether all digits are one and the same (`00000000`): a placeholder, nobody's number.
  var isOneDigit: Bool { digits.allSatisfy { $0 == digits[0] } }

  /// `•••• 1111`: the last digits, the rest covered.
  func masked(keeping last: Int) -> String {
    "•••• " + digits.suffix(last).map { String($0) }.joined()
  }
}

extension Reading {
  /// The group that some neighbouring runs make, whatever stands between them.
  func digitGroup(_ runs: Range<Int>) -> DigitGroup {
    let range = Int(digits[runs.lowerBound].lowerBound)..<Int(digits[runs.upperBound - 1].upperBound)
    let found = folded[range].filter(Folded.isDigit).map { $0 - UInt8(ascii: "0") }
    return DigitGroup(folded: range, digits: found, runs: digits[runs])
  }

  /// A byte of folded text, or a space outside.
  func byte(at offset: Int) -> UInt8 { offset >= 0 && offset < folded.count ? folded[offset] : UInt8(ascii: " ") }

  /// Whether nothing is glued to a number but a word that announces it: `DNI45678213`, `Nº45678213`.
  func isFree(_ number: Range<Int>) -> Bool {
    startsFree(number.lowerBound) && !Folded.isWord(byte(at: number.upperBound))
  }

  /// The same for the front of a number, which a letter of its own may follow.
  func startsFree(_ offset: Int) -> Bool {
    !Folded.isWord(byte(at: offset - 1)) || NumberLabels.standard.isGlued(to: offset, in: self)
  }

  /// The one letter that stands before an offset, with at most one hyphen, dot or space between, and where it is;
  /// nil when it is part of a longer word.
  func loneLetter(before offset: Int) -> (letter: UInt8, at: Int)? {
    let at = Folded.isLetter(byte(at: offset - 1)) ? offset - 1 : offset - 2
    guard Folded.isLetter(byte(at: at)), !Folded.isWord(byte(at: at - 1)), isLink(from: at + 1, to: offset) else {
      return nil
    }
    return (folded[at], at)
  }

  /// The one letter that stands behind an offset, likewise.
  func loneLetter(after offset: Int) -> (letter: UInt8, at: Int)? {
    let at = Folded.isLetter(byte(at: offset)) ? offset : offset + 1
    guard Folded.isLetter(byte(at: at)), !Folded.isWord(byte(at: at + 1)), isLink(from: offset, to: at) else {
      return nil
    }
    return (folded[at], at)
  }

  private func isLink(from: Int, to: Int) -> Bool {
    from == to || [UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: " ")].contains(byte(at: from))
  }
}
