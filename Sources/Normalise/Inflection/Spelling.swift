// SPDX-License-Identifier: Apache-2.0

/// One byte a letter: what every rule of inflection reads and writes. ñ is 0xF1, all else is ASCII.
typealias Letters = [UInt8]

extension UInt8 {
  static let enye: UInt8 = 0xF1

  var isVowel: Bool {
    switch self {
    case 0x61, 0x65, 0x69, 0x6F, 0x75: true
    default: false
    }
  }
}

/// A word folded for the rules, with the one thing folding loses that they need: where an accent was written.
struct Spelling {
  private(set) var letters: Letters = []
  /// Index of the last letter that carried an acute or circumflex accent.
  private(set) var accent: Int?
  /// Index of the last letter that carried a tilde (ã, õ).
  private(set) var tilde: Int?
  /// Index of the last letter that was a ç.
  private(set) var cedilla: Int?
  /// Only letters of our languages. A word with a digit, a hyphen, an apostrophe (which folding drops) or another script
  /// has no other forms.
  private(set) var isWord = true

  init(_ word: String) {
    letters.reserveCapacity(word.utf8.count)
    for scalar in word.unicodeScalars { take(scalar.value) }
  }

  /// The same of a word in UTF-8. Nothing beyond U+07FF is a letter here.
  init(utf8 word: some Sequence<UInt8>) {
    letters.reserveCapacity(24)
    var lead: UInt32 = 0
    for byte in word {
      switch byte {
      case ..<0x80: take(UInt32(byte))
      case 0xC0..<0xE0: lead = UInt32(byte & 0x1F) << 6
      case 0xE0...: isWord = false
      default:
        if lead > 0 { take(lead | UInt32(byte & 0x3F)) }
        lead = 0
      }
    }
  }

  init(_ letters: Letters) { self.letters = letters }

  func hasAccent(fromEnd distance: Int) -> Bool { accent == letters.count - distance }
  func hasCedilla(fromEnd distance: Int) -> Bool { cedilla == letters.count - distance }
  func hasTilde(fromEnd distance: Int) -> Bool { tilde == letters.count - distance }

  private mutating func take(_ scalar: UInt32) {
    switch scalar {
    case 0x61...0x7A: letters.append(UInt8(scalar))
    case 0x41...0x5A: letters.append(UInt8(scalar + 32))
    case 0x30...0x39:
      letters.append(UInt8(scalar))
      isWord = false
    case 0xC0...0xFF: takeLatin(scalar | 0x20)
    case 0x300...0x36F: takeMark(scalar)
    case 0x2D:
      letters.append(0x2D)
      isWord = false
    default: isWord = false
    }
  }

  /// Latin-1 letters, lower case. The multiplication and division signs sit among them.
  private mutating func takeLatin(_ scalar: UInt32) {
    switch scalar {
    case 0xE0, 0xE4, 0xE5: letters.append(UInt8(ascii: "a"))
    case 0xE1, 0xE2: accented("a")
    case 0xE3: tilded("a")
    case 0xE6: letters += [UInt8(ascii: "a"), UInt8(ascii: "e")]
    case 0xE7:
      cedilla = letters.count
      letters.append(UInt8(ascii: "c"))
    case 0xE8, 0xEB: letters.append(UInt8(ascii: "e"))
    case 0xE9, 0xEA: accented("e")
    case 0xEC, 0xEF: letters.append(UInt8(ascii: "i"))
    case 0xED, 0xEE: accented("i")
    case 0xF1: letters.append(.enye)
    case 0xF2, 0xF6, 0xF8: letters.append(UInt8(ascii: "o"))
    case 0xF3, 0xF4: accented("o")
    case 0xF5: tilded("o")
    case 0xF9, 0xFC: letters.append(UInt8(ascii: "u"))
    case 0xFA, 0xFB: accented("u")
    case 0xFD, 0xFF: letters.append(UInt8(ascii: scalar == 0xFD ? "y" : "s"))
    default: isWord = false
    }
  }

  /// A combining mark: text typed on some phones and copied from PDF writes n and a tilde apart.
  private mutating func takeMark(_ scalar: UInt32) {
    guard let last = letters.last else { return }
    switch scalar {
    case 0x303 where last == UInt8(ascii: "n"): letters[letters.count - 1] = .enye
    case 0x303: tilde = letters.count - 1
    case 0x327: cedilla = letters.count - 1
    case 0x301, 0x302: accent = letters.count - 1
    default: break
    }
  }

  private mutating func accented(_ letter: Unicode.Scalar) {
    accent = letters.count
    letters.append(UInt8(ascii: letter))
  }

  private mutating func tilded(_ letter: Unicode.Scalar) {
    tilde = letters.count
    letters.append(UInt8(ascii: letter))
  }
}

extension [UInt8] {
  /// The letters of a literal, folded; for the few places where a rule spells out a stem.
  init(_ literal: StaticString) {
    self = literal.withUTF8Buffer { Array($0) }
  }

  func ends(with ending: StaticString) -> Bool {
    let size = ending.utf8CodeUnitCount
    guard count >= size else { return false }
    return ending.withUTF8Buffer { wanted in
      for i in 0..<size where self[count - size + i] != wanted[i] { return false }
      return true
    }
  }

  /// Whether any of the endings, written with spaces between them, is the end of the word.
  func ends(withAny endings: StaticString) -> Bool {
    endings.withUTF8Buffer { wanted in
      var start = 0
      while start < wanted.count {
        var end = start
        while end < wanted.count, wanted[end] != 0x20 { end += 1 }
        let size = end - start
        if count >= size, (0..<size).allSatisfy({ self[count - size + $0] == wanted[start + $0] }) { return true }
        start = end + 1
      }
      return false
    }
  }

  /// The word without its last `size` letters, and with `ending` instead.
  func replacing(last size: Int, with ending: StaticString = "") -> Letters {
    var result = Letters(self[..<Swift.max(0, count - size)])
    ending.withUTF8Buffer { result.append(contentsOf: $0) }
    return result
  }

  /// The letter at `distance` from the end (1 is the last), or zero where the word is shorter.
  func fromEnd(_ distance: Int) -> UInt8 { distance <= count ? self[count - distance] : 0 }
}
