// SPDX-License-Identifier: Apache-2.0
import Normalise
import Vocabulary

/// Up to 64 classes of terms, and which of them the words of a text belong to: one look for each word, and a second where a
/// term may go on.
struct TermBook: Sendable {
  /// The words of one class: terms between commas, of three words at most. One that says little by itself ends in `?` and
  /// counts half.
  struct Terms: Sendable {
    let number: Int
    let texts: [(language: Language, text: StaticString)]

    init(_ number: Int, es: StaticString, pt: StaticString, en: StaticString) {
      self.number = number
      texts = [(.es, es), (.pt, pt), (.en, en)]
    }
  }

  /// What one term says.
  struct Entry: Sendable {
    /// In Spanish and Portuguese, which borrow from each other, and in English.
    var iberian: UInt64 = 0
    var english: UInt64 = 0
    /// It counts half.
    var isWeak = false
    /// A longer term begins with these words.
    var goesOn = false

    mutating func add(_ number: Int, _ language: Language, isWeak: Bool) {
      if language == .en { english |= 1 << UInt64(number) } else { iberian |= 1 << UInt64(number) }
      self.isWeak = self.isWeak || isWeak
    }

    func classes(in language: Language?) -> UInt64 {
      switch language {
      case .en: english
      case .es, .pt: iberian
      case nil: iberian | english
      }
    }
  }

  private let entries: [UInt64: Entry]
  /// How many classes there are.
  private let count: Int

  init(_ tables: [Terms]) {
    var entries: [UInt64: Entry] = [:]
    for table in tables {
      for (language, text) in table.texts {
        for term in text.description.split(separator: ",") {
          let isWeak = term.last == "?"
          var key: UInt64 = 0
          let stems = TermBook.stems(of: String(isWeak ? term.dropLast() : term))
          for (i, stem) in stems.enumerated() {
            key = TermBook.joined(key, stem)
            if i + 1 < stems.count { entries[key, default: Entry()].goesOn = true }
          }
          guard !stems.isEmpty else { continue }
          entries[key, default: Entry()].add(table.number, language, isWeak: isWeak)
        }
      }
    }
    self.entries = entries
    count = (tables.map(\.number).max() ?? 0) + 1
  }

  /// How much a text has of each class: one for each different term, shared between the classes that it belongs to.
  struct Mass: Sendable {
    var classes: [Float]
    /// The terms, with the positions of their words.
    var terms: [(classes: UInt64, words: Range<Int>)] = []
  }

  func mass(of stems: [UInt64], in language: Language?) -> Mass {
    var mass = Mass(classes: [Float](repeating: 0, count: count))
    var seen: [UInt64] = []
    var i = 0
    while i < stems.count {
      var key: UInt64 = 0
      var best: (entry: Entry, key: UInt64, end: Int)?
      for j in i..<min(stems.count, i + 3) where stems[j] != 0 {
        key = TermBook.joined(key, stems[j])
        guard let entry = entries[key] else { break }
        if entry.classes(in: language) != 0 { best = (entry, key, j + 1) }
        if !entry.goesOn { break }
      }
      guard let best else {
        i += 1
        continue
      }
      if !seen.contains(best.key), seen.count < 64 {
        seen.append(best.key)
        var classes = best.entry.classes(in: language)
        mass.terms.append((classes, i..<best.end))
        let share = (best.entry.isWeak ? 0.5 : 1) / Float(classes.nonzeroBitCount)
        while classes != 0 {
          mass.classes[classes.trailingZeroBitCount] += share
          classes &= classes - 1
        }
      }
      i = best.end
    }
    return mass
  }

  // MARK: Stems

  static func stems(of text: String) -> [UInt64] {
    let folded = FoldedWord.fold(text).unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
    return folded.split { !Folded.isWord($0) }.map { stem($0) }
  }

  /// The stem of each word; 0 for what is no word.
  static func stems(of text: Reading) -> [UInt64] {
    text.words.map { $0.kind == .word ? stem(text.folded[$0.range]) : 0 }
  }

  /// Without the endings of number and gender, as far as a glance shows them: *perros*, *perra* and *perro* are one.
  static func stem(_ letters: some RandomAccessCollection<UInt8>) -> UInt64 {
    var end = letters.count
    func letter(_ back: Int) -> UInt8 { letters[letters.index(letters.startIndex, offsetBy: end - back)] }
    if end >= 5, letter(1) == UInt8(ascii: "s"), letter(2) == UInt8(ascii: "e"), isBeforePlural(letter(3)) {
      end -= 2
    } else if end >= 4, letter(1) == UInt8(ascii: "s") {
      end -= 1
    }
    if end >= 5, ["a", "e", "o"].contains(Unicode.Scalar(letter(1))) { end -= 1 }
    return FoldedHash.of(letters.prefix(end))
  }

  /// Behind these, Spanish makes the plural with *es*.
  private static func isBeforePlural(_ letter: UInt8) -> Bool {
    switch Unicode.Scalar(letter) {
    case "l", "n", "r", "d", "z", "j", "y", "s": true
    default: false
    }
  }

  private static func joined(_ key: UInt64, _ stem: UInt64) -> UInt64 {
    key == 0 ? stem : (key ^ (key >> 29)) &* 0x9E37_79B9_7F4A_7C15 &+ stem
  }
}
