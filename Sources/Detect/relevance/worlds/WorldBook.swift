// SPDX-License-Identifier: Apache-2.0
import Normalise
import Vocabulary

/// Which worlds the words of a text belong to. One look for each word, and a second where a term may go on.
public struct WorldBook: Sendable {
  public static let shared = WorldBook(World.terms)

  /// What one term says.
  struct Entry: Sendable {
    /// In Spanish and Portuguese, which borrow from each other, and in English.
    var iberian: UInt64 = 0
    var english: UInt64 = 0
    /// Said in any shop too: it counts half.
    var isWeak = false
    /// A longer term begins with these words.
    var goesOn = false

    func worlds(in language: Language?) -> UInt64 {
      switch language {
      case .en: english
      case .es, .pt: iberian
      case nil: iberian | english
      }
    }
  }

  private let entries: [UInt64: Entry]

  init(_ tables: [World.Terms]) {
    var entries: [UInt64: Entry] = [:]
    for table in tables {
      for (language, text) in table.texts {
        for term in text.description.split(separator: ",") {
          let isWeak = term.last == "?"
          var key: UInt64 = 0
          let stems = WorldBook.stems(of: String(isWeak ? term.dropLast() : term))
          for (i, stem) in stems.enumerated() {
            key = WorldBook.joined(key, stem)
            if i + 1 < stems.count { entries[key, default: Entry()].goesOn = true }
          }
          guard !stems.isEmpty else { continue }
          if language == .en {
            entries[key, default: Entry()].english |= table.world.bit
          } else {
            entries[key, default: Entry()].iberian |= table.world.bit
          }
          entries[key, default: Entry()].isWeak = isWeak
        }
      }
    }
    self.entries = entries
  }

  /// How much a text has of each world: one for each different term, shared between the worlds that it belongs to.
  struct Mass: Sendable {
    var worlds = [Float](repeating: 0, count: World.allCases.count)
    /// The terms, with the positions of their words.
    var terms: [(worlds: UInt64, words: Range<Int>)] = []
  }

  func mass(of stems: [UInt64], in language: Language?) -> Mass {
    var mass = Mass()
    var seen: [UInt64] = []
    var i = 0
    while i < stems.count {
      var key: UInt64 = 0
      var best: (entry: Entry, key: UInt64, end: Int)?
      for j in i..<min(stems.count, i + 3) where stems[j] != 0 {
        key = WorldBook.joined(key, stems[j])
        guard let entry = entries[key] else { break }
        if entry.worlds(in: language) != 0 { best = (entry, key, j + 1) }
        if !entry.goesOn { break }
      }
      guard let best else {
        i += 1
        continue
      }
      if !seen.contains(best.key), seen.count < 64 {
        seen.append(best.key)
        var worlds = best.entry.worlds(in: language)
        mass.terms.append((worlds, i..<best.end))
        let share = (best.entry.isWeak ? 0.5 : 1) / Float(worlds.nonzeroBitCount)
        while worlds != 0 {
          mass.worlds[worlds.trailingZeroBitCount] += share
          worlds &= worlds - 1
        }
      }
      i = best.end
    }
    return mass
  }

  /// The worlds that a company's own words lie in, and those beside them; nil where the words are in none.
  public func home(of phrases: [String]) -> UInt64? {
    let mass = phrases.map { self.mass(of: WorldBook.stems(of: $0), in: nil).worlds }
    let sums = World.allCases.map { world in mass.reduce(0) { $0 + $1[world.rawValue] } }
    let least = max(0.5, 0.4 * (sums.max() ?? 0))
    let worlds = sums.indices.reduce(UInt64(0)) { sums[$1] >= least ? $0 | 1 << UInt64($1) : $0 }
    return worlds == 0 ? nil : World.withNeighbours(worlds)
  }

  /// Every world that a text touches.
  public func worlds(of text: String) -> UInt64 {
    mass(of: WorldBook.stems(of: text), in: nil).terms.reduce(0) { $0 | $1.worlds }
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
    if end >= 5, [UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "o")].contains(letter(1)) { end -= 1 }
    return letters.prefix(end).reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }

  /// Behind these, Spanish makes the plural with *es*.
  private static func isBeforePlural(_ letter: UInt8) -> Bool {
    switch letter {
    case UInt8(ascii: "l"), UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "d"), UInt8(ascii: "z"),
      UInt8(ascii: "j"),
      UInt8(ascii: "y"), UInt8(ascii: "s"):
      true
    default: false
    }
  }

  private static func joined(_ key: UInt64, _ stem: UInt64) -> UInt64 {
    key == 0 ? stem : (key ^ (key >> 29)) &* 0x9E37_79B9_7F4A_7C15 &+ stem
  }
}
