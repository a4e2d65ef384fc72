// SPDX-License-Identifier: Apache-2.0

/// The alphabet of folded text: one byte for each letter that a rule can tell apart, so that an offset in folded text is
/// an index into an array and nothing needs to know UTF-8. ASCII stands for itself, in lower case.
public enum Folded {
  /// The letter ñ (its place in Latin-1).
  @inlinable public static var enye: UInt8 { 0xF1 }
  /// A letter of a script that Decoro does not read.
  @inlinable public static var otherLetter: UInt8 { 0x9F }
  /// A sign without a meaning for any rule, U+FFFD among them.
  public static let sign: UInt8 = 0x9E
  public static let euro: UInt8 = 0x80
  public static let pound: UInt8 = 0xA3
  public static let ellipsis: UInt8 = 0x85
  public static let invertedExclamation: UInt8 = 0xA1
  public static let invertedQuestion: UInt8 = 0xBF
  public static let openGuillemet: UInt8 = 0xAB
  public static let closeGuillemet: UInt8 = 0xBB
  public static let openQuote: UInt8 = 0x93
  public static let closeQuote: UInt8 = 0x94

  /// Emoji are read as seven kinds.
  public enum Emoji {
    public static let other: UInt8 = 0x88
    public static let laughter: UInt8 = 0x89
    public static let warmth: UInt8 = 0x8A
    public static let hostility: UInt8 = 0x8B
    public static let weapon: UInt8 = 0x8C
    /// Animals, clowns and filth: what people send instead of the word.
    public static let belittling: UInt8 = 0x8D
    public static let eyeRoll: UInt8 = 0x8E
    @inlinable public static func contains(_ byte: UInt8) -> Bool { byte >= other && byte <= eyeRoll }
  }

  /// Letters and digits: what words are made of. Comparisons, not a table: nothing to be set up before the first use.
  @inlinable @inline(__always)
  public static func isWord(_ byte: UInt8) -> Bool { isLetter(byte) || isDigit(byte) }
  @inlinable @inline(__always)
  public static func isLetter(_ byte: UInt8) -> Bool {
    byte &- UInt8(ascii: "a") < 26 || byte == enye || byte == otherLetter
  }
  @inlinable @inline(__always)
  public static func isDigit(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") < 10 }
}

/// What a scalar is folded to. Built once, at first use, in about a tenth of a millisecond.
struct FoldTable: Sendable {
  /// Dropped altogether: marks, joiners, direction signs and everything that is not seen.
  static let dropped: UInt8 = 0
  /// Two or more letters; the second is in `pairs`.
  private let pages: [Int16]
  private let blocks: [UInt8]
  /// Second letters of ligatures: ß, æ, œ and their like.
  private let seconds: [UInt32: UInt8]

  static let shared = FoldTable()

  @inline(__always)
  subscript(scalar: UInt32) -> UInt8 {
    if scalar >= 0x20000 { return scalar >= 0xE0000 ? FoldTable.dropped : Folded.otherLetter }
    return blocks[Int(pages[Int(scalar >> 8)]) << 8 | Int(scalar & 0xFF)]
  }

  func second(of scalar: UInt32) -> UInt8? { seconds[scalar] }

  private init() {
    var flat = [UInt8](repeating: Folded.otherLetter, count: 0x20000)
    func fill(_ range: ClosedRange<Int>, _ byte: UInt8) { for cp in range { flat[cp] = byte } }
    fill(0x00...0x1F, UInt8(ascii: " "))
    for cp in 0x20...0x7E { flat[cp] = UInt8(cp) }
    for cp in 0x41...0x5A { flat[cp] = UInt8(cp + 32) }
    flat[0x0A] = UInt8(ascii: "\n")
    flat[0x00] = FoldTable.dropped
    fill(0x7F...0x9F, FoldTable.dropped)
    flat[0x85] = UInt8(ascii: "\n")
    fill(0xA0...0xBF, Folded.sign)
    for (cp, byte) in FoldTable.signs { flat[cp] = byte }
    fill(0x2190...0x2BFF, Folded.sign)
    fill(0x3000...0x303F, Folded.sign)
    fill(0xE000...0xF8FF, Folded.sign)
    for range in FoldTable.emojiRanges { fill(range, Folded.Emoji.other) }
    for (letters, byte) in FoldTable.emoji { for s in letters.unicodeScalars { flat[Int(s.value)] = byte } }
    FoldTable.letterLines { first, scalar in flat[scalar] = first }
    FoldTable.alphabets(&flat)
    for range in FoldTable.unseen { fill(range, FoldTable.dropped) }
    for cp in [0x1680, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000, 0xA0] + Array(0x2000...0x200A) {
      flat[cp] = UInt8(ascii: cp == 0x2028 || cp == 0x2029 ? "\n" : " ")
    }
    var seconds: [UInt32: UInt8] = [:]
    for (sign, pair) in FoldTable.ligatures {
      flat[Int(sign.value)] = Array(pair.utf8)[0]
      seconds[sign.value] = Array(pair.utf8)[1]
    }
    self.seconds = seconds

    // Equal pages are kept once: 512 pages shrink to some forty.
    var pages: [Int16] = []
    var blocks: [UInt8] = []
    var seen: [[UInt8]: Int16] = [:]
    for page in 0..<0x200 {
      let block = Array(flat[page << 8..<(page + 1) << 8])
      if let known = seen[block] {
        pages.append(known)
      } else {
        let number = Int16(blocks.count >> 8)
        seen[block] = number
        pages.append(number)
        blocks += block
      }
    }
    self.pages = pages
    self.blocks = blocks
  }

  private static func letterLines(_ assign: (UInt8, Int) -> Void) {
    for line in foldedLetters.description.split(separator: "\n") {
      var scalars = line.unicodeScalars.makeIterator()
      guard let letter = scalars.next() else { continue }
      let byte = letter == "ñ" ? Folded.enye : UInt8(truncatingIfNeeded: letter.value)
      while let scalar = scalars.next() { if scalar != " " { assign(byte, Int(scalar.value)) } }
    }
  }

  /// Alphabets that Unicode repeats in other styles: mathematical, full-width, circled, squared, regional.
  private static func alphabets(_ flat: inout [UInt8]) {
    let a = Int(UInt8(ascii: "a"))
    let zero = Int(UInt8(ascii: "0"))
    for i in 0..<676 { flat[0x1D400 + i] = UInt8(a + i % 26) }  // thirteen styles, upper and lower case
    for i in 0..<50 { flat[0x1D7CE + i] = UInt8(zero + i % 10) }
    for cp in 0xFF01...0xFF5E { flat[cp] = flat[cp - 0xFEE0] }
    for i in 0..<26 {
      for start in [0x24B6, 0x24D0, 0x249C, 0x1F110, 0x1F130, 0x1F150, 0x1F170] { flat[start + i] = UInt8(a + i) }
    }
    for i in 0..<9 { for start in [0x2460, 0x2776, 0x2780, 0x278A] { flat[start + i] = UInt8(zero + 1 + i) } }
    for i in 0..<10 {
      flat[0x2080 + i] = UInt8(zero + i)
      if i > 3 { flat[0x2070 + i] = UInt8(zero + i) }
    }
    for (i, cp) in [0x2070, 0xB9, 0xB2, 0xB3].enumerated() { flat[cp] = UInt8(zero + i) }
    for (cp, letter) in [
      (0x212C, "b"), (0x2130, "e"), (0x2131, "f"), (0x210B, "h"), (0x2110, "i"), (0x2112, "l"),
      (0x2133, "m"), (0x211B, "r"), (0x212F, "e"), (0x210A, "g"), (0x2134, "o"), (0x210E, "h"), (0x2115, "n"),
      (0x2102, "c"),
    ] { flat[cp] = Array(letter.utf8)[0] }
  }

  private static let ligatures: [(Unicode.Scalar, String)] = [
    ("ß", "ss"), ("ẞ", "ss"), ("æ", "ae"), ("Æ", "ae"), ("œ", "oe"), ("Œ", "oe"), ("ĳ", "ij"), ("Ĳ", "ij"), ("ﬁ", "fi"),
    ("ﬂ", "fl"), ("ﬀ", "ff"), ("ﬆ", "st"), ("ĸ", "kk"), ("ŉ", "nn"), ("ŀ", "ll"),
  ]

  private static let unseen: [ClosedRange<Int>] = [
    0xAD...0xAD, 0x300...0x36F, 0x483...0x489, 0x610...0x61A, 0x64B...0x65F, 0x180B...0x180F, 0x115F...0x1160,
    0x17B4...0x17B5, 0x1AB0...0x1AFF, 0x1DC0...0x1DFF, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F,
    0x20D0...0x20FF,
    0x3164...0x3164, 0xFE00...0xFE0F, 0xFE20...0xFE2F, 0xFEFF...0xFEFF, 0xFFA0...0xFFA0, 0xFFF0...0xFFFB,
    0x1F3FB...0x1F3FF, 0x1D167...0x1D169, 0x1D173...0x1D182,
  ]

  private static let signs: [(Int, UInt8)] = [
    (0xA1, Folded.invertedExclamation), (0xBF, Folded.invertedQuestion), (0xAB, Folded.openGuillemet),
    (0xBB, Folded.closeGuillemet), (0xA3, Folded.pound), (0xAA, UInt8(ascii: "a")), (0xBA, UInt8(ascii: "o")),
    (0xB4, UInt8(ascii: "'")), (0xB7, UInt8(ascii: ".")), (0x2010, UInt8(ascii: "-")), (0x2011, UInt8(ascii: "-")),
    (0x2012, UInt8(ascii: "-")), (0x2013, UInt8(ascii: "-")), (0x2014, UInt8(ascii: "-")), (0x2015, UInt8(ascii: "-")),
    (0x2212, UInt8(ascii: "-")), (0x2018, UInt8(ascii: "'")), (0x2019, UInt8(ascii: "'")), (0x201A, UInt8(ascii: "'")),
    (0x201B, UInt8(ascii: "'")), (0x2032, UInt8(ascii: "'")), (0x201C, Folded.openQuote), (0x201D, Folded.closeQuote),
    (0x201E, Folded.openQuote), (0x201F, Folded.openQuote), (0x2022, UInt8(ascii: "*")), (0x2026, Folded.ellipsis),
    (0x20AC, Folded.euro), (0x2039, Folded.openQuote), (0x203A, Folded.closeQuote), (0x203C, UInt8(ascii: "!")),
    (0x2047, UInt8(ascii: "?")), (0x2048, UInt8(ascii: "?")), (0x2049, UInt8(ascii: "!")), (0x2044, UInt8(ascii: "/")),
    (0x2215, UInt8(ascii: "/")), (0x2024, UInt8(ascii: ".")), (0x2027, UInt8(ascii: ".")), (0xFFFD, Folded.sign),
    (0x2116, UInt8(ascii: "n")), (0x2020, Folded.sign), (0x2021, Folded.sign), (0x2030, UInt8(ascii: "%")),
    (0x20B1, UInt8(ascii: "$")), (0x3001, UInt8(ascii: ",")), (0x3002, UInt8(ascii: ".")), (0x2217, UInt8(ascii: "*")),
  ]

  private static let emojiRanges: [ClosedRange<Int>] = [
    0x231A...0x231B, 0x23E9...0x23FA, 0x2600...0x27BF, 0x2B05...0x2B55, 0x1F000...0x1F02F, 0x1F0A0...0x1F0FF,
    0x1F180...0x1F1FF, 0x1F200...0x1F2FF, 0x1F300...0x1FAFF,
  ]

  private static let emoji: [(String, UInt8)] = [
    ("😂🤣😆😹😅😄😁🤭", Folded.Emoji.laughter),
    ("❤♥💕💖💗💘💓💞💙💚💛🧡💜🖤🤍🤎😍🥰😘😻🤗😊☺🙂🙏👏🙌👍💪✨🎉🥳🌹🌷💐☕🔝⭐🌟💯", Folded.Emoji.warmth),
    ("🖕🤬😡😠👿😤💢👎🤢🤮", Folded.Emoji.hostility),
    ("🔪🔫💣🧨🗡⚔🪓⚰🪦🩸", Folded.Emoji.weapon),
    ("🤡💩🐷🐖🐽🐒🐵🙈🐀🐁🐍🐮🐄🐂🐴🐎🐕🐩🐔🦍🦧🐸🪳🐛🐌🧟", Folded.Emoji.belittling),
    ("🙄🤦🤷😏😒🥱🤔🤨🙃", Folded.Emoji.eyeRoll),
  ]
}
