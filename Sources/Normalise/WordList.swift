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
  public let texts: [(language: Language, text: StaticString)]

  public init(_ name: String, masked: Bool = false, es: StaticString = "", pt: StaticString = "", en: StaticString = "")
  {
    self.name = name
    isMasked = masked
    texts = [(.es, es), (.pt, pt), (.en, en)]
  }

  /// Every item with every form of it, folded; phrases as words separated by spaces.
  func forms(_ each: (String) -> Void) {
    for (language, text) in texts {
      // Bytes, not characters: this runs over all lists at every start.
      for line in text.description.utf8.split(separator: UInt8(ascii: "\n")) {
        for raw in line.prefix(while: { $0 != UInt8(ascii: "#") }).split(separator: UInt8(ascii: ",")) {
          var item = raw.drop { $0 == UInt8(ascii: " ") }
          while item.last == UInt8(ascii: " ") { item.removeLast() }
          guard let sign = item.first else { continue }
          let first = Unicode.Scalar(sign)
          let trimmed = String(decoding: item, as: UTF8.self)
          if item.contains(UInt8(ascii: " ")) {
            each(FoldedWord.fold(first == "=" ? String(trimmed.dropFirst()) : trimmed))
          } else if first == "=" {
            each(FoldedWord.fold(String(trimmed.dropFirst())))
          } else if first == "+" {
            for pronoun in Phrase.othersPronouns { each(FoldedWord.fold(trimmed.dropFirst() + pronoun)) }
          } else if first == "~" {
            Inflection.forms(of: String(trimmed.dropFirst()), in: language, as: .verb).forEach(each)
          } else {
            Inflection.forms(of: trimmed, in: language, as: .noun).forEach(each)
          }
        }
      }
    }
  }
}

/// Folding of what a rule's author wrote: the same folding that texts go through, spaces kept single.
public enum FoldedWord {
  /// Folded letters as a string of Latin-1 scalars (ñ stays ñ); what is dropped in texts is dropped here.
  public static func fold(_ text: String) -> String {
    let table = FoldTable.shared
    var out = ""
    for scalar in text.unicodeScalars {
      if scalar == "\u{303}", out.unicodeScalars.last == "n" {
        out.unicodeScalars.removeLast()
        out.unicodeScalars.append("ñ")
        continue
      }
      let byte = scalar.value < 0x80 ? asciiFold(UInt8(scalar.value)) : table[scalar.value]
      if byte == 0 || byte == UInt8(ascii: "'") { continue }
      out.unicodeScalars.append(Unicode.Scalar(byte))
      if let second = table.second(of: scalar.value) { out.unicodeScalars.append(Unicode.Scalar(second)) }
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
