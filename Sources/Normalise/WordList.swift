// SPDX-License-Identifier: Apache-2.0
import Vocabulary

/// A named list of words, written by hand and inflected by machine.
///
/// The text of a list is one item a line, or several items separated by commas; `#` begins a comment. An item may be a
/// phrase (`hijo de puta`), which is not inflected. `=item` is taken as it stands, `~item` is a verb, `+item` its
/// infinitive with a pronoun for somebody else.
public struct WordList: Sendable {
  public let name: String
  /// Whether a masked spelling (`p*ta`) is looked up in this list: only where people have a reason to mask.
  public let isMasked: Bool
  /// Whether a word that is written by ear (`boi`) is looked up in this list even when it is short; longer ones of masked lists are.
  public let isHeard: Bool
  public let texts: [(language: Language, text: StaticString)]

  public init(
    _ name: String, masked: Bool = false, heard: Bool = false, es: StaticString = "", pt: StaticString = "",
    en: StaticString = ""
  ) {
    self.name = name
    isMasked = masked
    isHeard = heard
    texts = [(.es, es), (.pt, pt), (.en, en)]
  }

  /// Every item with every form of it: its language, folded letters, phrases as words separated by spaces, and their hash.
  func forms(_ each: (Language, UnsafeBufferPointer<UInt8>, UInt64) -> Void) {
    for (language, text) in texts {
      text.withUTF8Buffer { WordList.forms(in: $0, language) { each(language, $0, $1) } }
    }
  }

  static func forms(
    in text: UnsafeBufferPointer<UInt8>, _ language: Language, _ each: (UnsafeBufferPointer<UInt8>, UInt64) -> Void
  ) {
    // Bytes, not characters: this runs over all lists at every start.
    for line in text.split(separator: UInt8(ascii: "\n")) {
      for raw in line.prefix(while: { $0 != UInt8(ascii: "#") }).split(separator: UInt8(ascii: ",")) {
        var item = raw.drop { $0 == UInt8(ascii: " ") }
        while item.last == UInt8(ascii: " ") { item.removeLast() }
        if !item.isEmpty { WordList.forms(of: item, in: language, each) }
      }
    }
  }

  private static func forms(
    of item: Slice<UnsafeBufferPointer<UInt8>>, in language: Language,
    _ each: (UnsafeBufferPointer<UInt8>, UInt64) -> Void
  ) {
    func asWritten(_ text: some Collection<UInt8>) {
      let letters = FoldedWord.bytes(of: String(decoding: text, as: UTF8.self))
      letters.withUnsafeBufferPointer { each($0, FoldedHash.of($0)) }
    }
    switch Unicode.Scalar(item[item.startIndex]) {
    case "=": asWritten(item.dropFirst())
    case _ where item.contains(UInt8(ascii: " ")): asWritten(item)
    case "+": for pronoun in Phrase.othersPronouns { asWritten(Array(item.dropFirst()) + Array(pronoun.utf8)) }
    case "~": Inflection.forms(of: item.dropFirst(), in: language, as: .verb, each)
    default: Inflection.forms(of: item, in: language, as: .noun, each)
    }
  }
}

/// Folding of what a rule's author wrote: the same folding that texts go through, spaces kept single.
public enum FoldedWord {
  /// Folded letters as a string of Latin-1 scalars (ñ stays ñ); what is dropped in texts is dropped here.
  public static func fold(_ text: String) -> String {
    var out = ""
    for byte in bytes(of: text) { out.unicodeScalars.append(Unicode.Scalar(byte)) }
    return out
  }

  /// The same as bytes: one a letter.
  static func bytes(of text: String) -> [UInt8] {
    let table = FoldTable.shared
    var out: [UInt8] = []
    out.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      if scalar == "\u{303}", out.last == UInt8(ascii: "n") {
        out[out.count - 1] = Folded.enye
        continue
      }
      let byte = scalar.value < 0x80 ? asciiFold(UInt8(scalar.value)) : table[scalar.value]
      if byte == 0 || byte == UInt8(ascii: "'") { continue }
      out.append(byte)
      if scalar.value > 0x7F, let second = table.second(of: scalar.value) { out.append(second) }
    }
    return out
  }

  private static func asciiFold(_ byte: UInt8) -> UInt8 { byte &- 0x41 < 26 ? byte | 0x20 : byte }

  /// One number for the letters and digits of a text, whatever stands between them: two texts that say the same, word for
  /// word, have the same one.
  public static func letters(_ text: String) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for scalar in fold(text).unicodeScalars where Folded.isWord(UInt8(truncatingIfNeeded: scalar.value)) {
      hash = (hash ^ UInt64(UInt8(truncatingIfNeeded: scalar.value))) &* 0x100_0000_01B3
    }
    return hash
  }

  /// FNV-1a over the bytes of folded text.
  @inlinable
  public static func hash(_ folded: String) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for scalar in folded.unicodeScalars {
      hash = (hash ^ UInt64(UInt8(truncatingIfNeeded: scalar.value))) &* 0x100_0000_01B3
    }
    return hash
  }
}
