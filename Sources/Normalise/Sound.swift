// SPDX-License-Identifier: Apache-2.0

/// Words written as they sound: `te boi a matar`, `inbesil`, `ijueputa`. Spanish writes some sounds in several ways, and who writes
/// in haste or has read little takes another one: b and v, the silent h, s, z and soft c, k, qu and hard c, ll and y.
/// (Seseo and yeísmo, as nearly everybody speaks in America.) Only for words that the lexicon does not know, and only towards
/// those that somebody is hurt with.
struct SoundIndex: Sendable {
  private struct Slot: BitwiseCopyable {
    var sound: UInt64 = 0
    var id: Int32 = 0
  }

  /// Shorter words sound like too many others.
  static let shortest = 5

  // Open addressing; a number of zero is empty.
  private let slots: Frozen<Slot>
  private let mask: Int

  let isEmpty: Bool

  /// Of two that sound alike the first counts.
  init(_ words: [(id: Int32, letters: [UInt8])]) {
    var size = 2
    while size < words.count * 2 { size *= 2 }
    var slots = [Slot](repeating: Slot(), count: size)
    for word in words {
      let sound = word.letters.withUnsafeBufferPointer(Self.sound)
      var slot = Lexicon.slot(of: sound) & (size - 1)
      while slots[slot].id != 0, slots[slot].sound != sound { slot = (slot + 1) & (size - 1) }
      if slots[slot].id == 0 { slots[slot] = Slot(sound: sound, id: word.id) }
    }
    self.slots = Frozen(slots)
    mask = size - 1
    isEmpty = words.isEmpty
  }

  /// The number of a word that sounds so; 0 when there is none.
  @inline(__always)
  func find(_ letters: UnsafeBufferPointer<UInt8>) -> Int32 {
    let sound = Self.sound(letters)
    var slot = Lexicon.slot(of: sound) & mask
    while slots[slot].id != 0 {
      if slots[slot].sound == sound { return slots[slot].id }
      slot = (slot + 1) & mask
    }
    return 0
  }

  /// FNV-1a over the sounds of folded letters.
  static func sound(_ letters: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    func next(_ i: Int) -> UInt8 { i + 1 < letters.count ? letters[i + 1] : 0 }
    func isSoft(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "e") || byte == UInt8(ascii: "i") }
    var i = 0
    while i < letters.count {
      var sound = letters[i]
      var width = 1
      switch sound {
      case UInt8(ascii: "h"): sound = 0
      case UInt8(ascii: "v"): sound = UInt8(ascii: "b")
      case UInt8(ascii: "w"): sound = UInt8(ascii: "u")
      case UInt8(ascii: "z"): sound = UInt8(ascii: "s")
      case UInt8(ascii: "c"):
        if next(i) == UInt8(ascii: "h") {
          (sound, width) = (UInt8(ascii: "C"), 2)
        } else {
          sound = isSoft(next(i)) ? UInt8(ascii: "s") : UInt8(ascii: "k")
        }
      case UInt8(ascii: "q"):
        sound = UInt8(ascii: "k")
        if next(i) == UInt8(ascii: "u"), isSoft(next(i + 1)) { width = 2 }
      case UInt8(ascii: "g"):
        if isSoft(next(i)) {
          sound = UInt8(ascii: "j")
        } else if next(i) == UInt8(ascii: "u"), isSoft(next(i + 1)) {
          width = 2
        }
      case UInt8(ascii: "l") where next(i) == UInt8(ascii: "l"): (sound, width) = (UInt8(ascii: "y"), 2)
      // At the end of a word it is a vowel: `voy`, `boi`.
      case UInt8(ascii: "y") where !next(i).isVowel: sound = UInt8(ascii: "i")
      case UInt8(ascii: "n") where [UInt8(ascii: "b"), UInt8(ascii: "v"), UInt8(ascii: "p")].contains(next(i)):
        sound = UInt8(ascii: "m")
      default: break
      }
      if sound != 0 { hash = (hash ^ UInt64(sound)) &* 0x100_0000_01B3 }
      i += width
    }
    return hash
  }
}

extension Lexicon {
  /// What is surely not Spanish is not heard as Spanish.
  func mayHear(_ reading: Reading) -> Bool {
    guard !sounds.isEmpty else { return false }
    let language = reading.guess.language
    return language == nil || language == .es
  }

  /// Gives unknown words the number of what they sound like. The hash stays that of what is written: it is a company's own word, or a
  /// feature, as it stands.
  func hear(_ reading: Reading, _ words: inout ContiguousArray<Word>) {
    words.withUnsafeMutableBufferPointer { words in
      for i in words.indices where words[i].id == 0 && words[i].kind == .word {
        words[i].id = heard(words[i], reading.foldedStore)
      }
    }
  }

  /// An unknown word by its sound; 0 when there is none like it.
  @inline(__always)
  func heard(_ word: Word, _ letters: UnsafeMutablePointer<UInt8>) -> Int32 {
    guard word.count > 2, word.count < 24 else { return 0 }
    return sounds.find(UnsafeBufferPointer(start: letters + Int(word.start), count: word.count))
  }
}
