// SPDX-License-Identifier: Apache-2.0
import Normalise

/// What a password looks like where somebody says that here comes one.
enum Secret {
  private static let lexicon = DetectorSet.standard.book.lexicon
  private static let unmistakable =
    ["contrasena", "password", "passcode"].map { lexicon.id(of: $0) } + [lexicon.id(of: "contraseña")]

  /// A word that no sentence has there: with a digit or a sign in it; or any unknown word right behind `contraseña es`.
  static func isSecret(_ i: Int, in text: Reading, after announced: Int) -> Bool {
    let word = text.words[i]
    let range = range(i, in: text)
    guard word.kind != .link, word.kind != .mention, range.count >= 4 else { return false }
    var digits = 0, letters = 0, signs = 0
    for k in range {
      let byte = text.folded[k]
      if Folded.isDigit(byte) { digits += 1 } else if Folded.isLetter(byte) { letters += 1 } else { signs += 1 }
    }
    if digits > 0 {
      return digits + letters + signs >= 4 && !text.hasCurrency(before: range.lowerBound) && !isAmount(i, in: text)
        && !(letters == 0 && isFigure(range, in: text))
    }
    if signs > 0, letters > 3 {
      return !range.contains { text.folded[$0] == UInt8(ascii: "'") || text.folded[$0] == UInt8(ascii: "-") }
    }
    // `mi contraseña es perrito`
    let before = text.words[i - 1]
    let isSaid = before.count <= 2 && i >= 2 && unmistakable.contains(text.words[i - 2].id)
    return isSaid && word.id == 0 && letters > 4 && i - announced <= 3
  }

  /// `100%`, `50/50`, `2.500`: no four digits in a row, or a sign that a figure has.
  private static func isFigure(_ range: Range<Int>, in text: Reading) -> Bool {
    range.prefix { Folded.isDigit(text.folded[$0]) }.count < 4
      || range.contains { "%/.,:".utf8.contains(text.folded[$0]) }
  }

  /// Two figures before a unit: `la clave es 1000 pesos`.
  private static func isAmount(_ i: Int, in text: Reading) -> Bool {
    guard text.words[i].kind == .number else { return false }
    return i + 1 < text.words.count && NumberLabels.standard.label(of: text.words[i + 1]) == .quantity
  }

  /// All that stands there up to white space, without the punctuation of the sentence: passwords hold signs.
  static func range(_ i: Int, in text: Reading) -> Range<Int> {
    var end = Int(text.words[i].end)
    while end < text.folded.count, end - Int(text.words[i].start) < 80, text.folded[end] > 0x20, text.folded[end] < 0x80
    { end += 1 }
    while end > Int(text.words[i].end),
      [",", ".", ";", ":", ")", "?", "\"", "'"].contains(Character(Unicode.Scalar(text.folded[end - 1])))
    {
      end -= 1
    }
    return Int(text.words[i].start)..<end
  }
}

/// Keys whose shape tells: cloud and code hosts, payment services, JSON web tokens.
enum SecretToken {
  private static let prefixes: [(text: StaticString, least: Int)] = [
    ("akia", 20), ("asia", 20), ("ghp_", 40), ("gho_", 40), ("ghs_", 40), ("github_pat_", 50), ("glpat-", 26),
    ("sk-", 24), ("sk_live_", 24),
    ("rk_live_", 24), ("pk_live_", 24), ("xoxb-", 24), ("xoxp-", 24), ("aiza", 39), ("eyj", 40), ("app_usr-", 30),
    ("shpat_", 38), ("sg.", 50),
  ]

  static func find(in text: Reading) -> [Range<Int>] {
    var found: [Range<Int>] = []
    let folded = text.folded
    var last = -1
    for word in text.words where Int(word.start) > last {
      let start = Int(word.start)
      // Cheap: the first letter of a key.
      switch folded[start] {
      case UInt8(ascii: "a"), UInt8(ascii: "g"), UInt8(ascii: "s"), UInt8(ascii: "r"), UInt8(ascii: "p"),
        UInt8(ascii: "x"), UInt8(ascii: "e"):
        for (prefix, least) in prefixes where has(prefix, at: start, in: folded) {
          var end = start
          var digits = 0
          while end < folded.count, Folded.isWord(folded[end]) || "-_.".utf8.contains(folded[end]) {
            if Folded.isDigit(folded[end]) { digits += 1 }
            end += 1
          }
          if end - start >= least, digits > 0 { found.append(start..<end) }
          last = end
        }
      default: continue
      }
    }
    return found
  }

  private static func has(_ prefix: StaticString, at start: Int, in folded: UnsafeBufferPointer<UInt8>) -> Bool {
    guard start + prefix.utf8CodeUnitCount <= folded.count else { return false }
    for k in 0..<prefix.utf8CodeUnitCount where prefix.utf8Start[k] != folded[start + k] { return false }
    return true
  }
}
