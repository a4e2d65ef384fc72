// SPDX-License-Identifier: Apache-2.0
import Normalise

/// Folded text as patterns see it. The engine takes only ASCII letters for parts of a word, and folded text has none in
/// upper case: ñ borrows `N` and letters of other scripts `O`. Otherwise `\bola\b` would be found in *española*.
enum SearchText {
  static let enye = UInt8(ascii: "N")
  static let otherLetter = UInt8(ascii: "O")

  static func byte(_ folded: UInt8) -> UInt8 {
    switch folded {
    case Folded.enye: enye
    case Folded.otherLetter: otherLetter
    default: folded
    }
  }

  /// What a scalar of a pattern stands for; nil for what folded text cannot tell apart (other scripts, emoji, signs).
  static func bytes(_ scalar: Unicode.Scalar) -> [UInt8]? {
    let folded = Folded.bytes(of: scalar)
    let isClear = folded.allSatisfy { $0 != Folded.otherLetter && $0 != Folded.sign && !Folded.Emoji.contains($0) }
    guard !folded.isEmpty, isClear, !isForeign(scalar) else { return nil }
    return folded.map(byte)
  }
}
