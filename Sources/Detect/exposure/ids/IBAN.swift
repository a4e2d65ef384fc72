// SPDX-License-Identifier: Apache-2.0
import Normalise

/// International bank account numbers (ISO 13616-1): country, two check digits, national number; the whole, with the
/// first four characters moved behind, leaves 1 modulo 97.
enum IBAN {
  /// The account that begins two letters before this run of digits, with single spaces or hyphens anywhere.
  static func find(_ run: Range<Int32>, in text: Reading) -> Range<Int>? {
    let start = Int(run.lowerBound) - 2
    guard run.count >= 2, Folded.isLetter(text.byte(at: start)), Folded.isLetter(text.byte(at: start + 1)),
      !Folded.isWord(text.byte(at: start - 1)), let length = length(text.byte(at: start), text.byte(at: start + 1))
    else { return nil }
    var bytes: [UInt8] = []
    var i = start
    while bytes.count < length {
      let byte = text.byte(at: i)
      if Folded.isWord(byte), byte < 0x80 {
        bytes.append(byte)
      } else if !(byte == UInt8(ascii: " ") || byte == UInt8(ascii: "-")) || !Folded.isWord(text.byte(at: i + 1)) {
        return nil
      }
      i += 1
    }
    guard !Folded.isWord(text.byte(at: i)) else { return nil }
    return CheckDigits.mod97(bytes[4...] + bytes[..<4]) == 1 ? start..<i : nil
  }

  /// Characters of an account of this country (SWIFT's IBAN registry).
  private static func length(_ a: UInt8, _ b: UInt8) -> Int? { lengths[UInt16(a) << 8 | UInt16(b)] }

  private static let lengths: [UInt16: Int] = {
    let table: StaticString = """
      ad24 at20 be16 bg22 br29 ch21 cr22 cy28 cz24 de22 dk18 do28 ee20 es24 fi18 fr27 gb22 gi23 gr27 gt28 hr21 hu28 ie22 il23 it27
      li21 lt20 lu20 lv21 mc27 mt31 nl18 no15 pl28 pt25 ro24 se24 si19 sk24 sm27 sv28 tr26
      """
    var lengths: [UInt16: Int] = [:]
    for item in table.description.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
      let bytes = Array(item.utf8)
      lengths[UInt16(bytes[0]) << 8 | UInt16(bytes[1])] = Int(item.dropFirst(2))
    }
    return lengths
  }()
}
