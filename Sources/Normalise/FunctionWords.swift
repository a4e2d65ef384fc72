// SPDX-License-Identifier: Apache-2.0

/// Little words and what they weigh for each language: one open-addressed table, read by hash. Weights are packed, eight
/// bits a language, Spanish lowest; zero is a word that it does not know.
struct FunctionWords: Sendable {
  static let shared = FunctionWords(table)

  private let slots: [Slot]

  private struct Slot: Sendable {
    var hash: UInt64
    var weights: UInt32
  }

  init(_ table: StaticString) {
    var slots = [Slot](repeating: Slot(hash: 0, weights: 0), count: 4_096)
    for line in WordTable.lines(of: table) {
      let words = line.split(separator: 0x20)
      guard let head = words.first, head.count == 4 else { continue }
      let digits = head.prefix(3).map { UInt32($0) - 0x30 }
      let weights = digits[0] | digits[1] << 8 | digits[2] << 16
      for word in words.dropFirst() {
        let hash = FoldedHash.of(word)
        var slot = Self.slot(of: hash)
        while slots[slot].weights != 0, slots[slot].hash != hash { slot = (slot + 1) & 4_095 }
        slots[slot] = Slot(hash: hash, weights: weights)
      }
    }
    self.slots = slots
  }

  @inline(__always)
  func weights(of hash: UInt64) -> UInt32 {
    slots.withUnsafeBufferPointer { slots in
      var slot = Self.slot(of: hash)
      while slots[slot].weights != 0 {
        if slots[slot].hash == hash { return slots[slot].weights }
        slot = (slot + 1) & 4_095
      }
      return 0
    }
  }

  @inline(__always)
  private static func slot(of hash: UInt64) -> Int { Int(truncatingIfNeeded: hash ^ (hash >> 29)) & 4_095 }
}

/// What the shape of an unknown word says, lightly: its ending, and letters that only one language puts together.
enum WordShape {
  /// The word has four letters or more.
  static func weights(of word: UnsafeBufferPointer<UInt8>) -> UInt32 {
    let count = word.count
    if word.allSatisfy({ $0 == UInt8(ascii: "k") }) { return portuguese(4) }  // kkkkkk is how Brazil laughs
    var tail: UInt32 = 0
    for byte in word[(count - 4)...] { tail = tail << 8 | UInt32(byte) }
    switch tail {
    case four("cion"), four("sion"): return spanish(5)
    case four("ones"), four("endo"):
      guard count > 4, word[count - 5] == UInt8(ascii: "i") else { return both(1) }
      return spanish(4)
    case four("ando"): return both(1)
    case four("idad"), four("aron"), four("eron"), four("illo"), four("illa"): return spanish(3)
    case four("dade"), four("inho"), four("inha"), four("eiro"), four("eira"): return portuguese(4)
    case four("tion"), four("ness"), four("ould"): return english(5)
    case four("ment"), four("ious"), four("less"): return english(4)
    case four("able"): return spanish(1) | english(2)
    default: return short(word, tail)
    }
  }

  private static func short(_ word: UnsafeBufferPointer<UInt8>, _ tail: UInt32) -> UInt32 {
    switch tail & 0xFF_FFFF {
    case three("cao"), three("sao"), three("oes"), three("ram"), three("gem"), three("vel"): return portuguese(4)
    case three("ing"), three("ght"): return english(5)
    case three("ito"), three("ita"), three("dad"): return spanish(2)
    case three("ied"), three("ely"), three("lly"), three("ess"), three("ers"): return english(3)
    default: break
    }
    switch tail & 0xFFFF {
    case two("ao"), two("ou"), two("am"), two("em"), two("om"), two("eu"): return portuguese(2)
    case two("ed"), two("ly"), two("th"), two("ck"), two("sh"), two("ch"): return english(2)
    default: return letters(word)
    }
  }

  /// lh and nh are Portuguese, th, wh, ee, oo, ck and a final y after a consonant are English, ñ and ue are Spanish.
  private static func letters(_ word: UnsafeBufferPointer<UInt8>) -> UInt32 {
    for i in 1..<word.count {
      switch UInt32(word[i - 1]) << 8 | UInt32(word[i]) {
      case two("lh"), two("nh"), two("ss"): return portuguese(2) | (word[i] == 0x73 ? english(2) : 0)
      case two("th"), two("wh"), two("ee"), two("oo"), two("ck"), two("sh"): return english(3)
      case two("ue"), two("ie"): return word.count > 4 ? spanish(1) : 0
      case two("ll"): return spanish(1) | english(1)
      default: if word[i] == .enye { return spanish(4) }
      }
    }
    return 0
  }

  private static func spanish(_ weight: UInt32) -> UInt32 { weight }
  private static func portuguese(_ weight: UInt32) -> UInt32 { weight << 8 }
  private static func english(_ weight: UInt32) -> UInt32 { weight << 16 }
  private static func both(_ weight: UInt32) -> UInt32 { weight | weight << 8 }

  @inline(__always)
  private static func four(_ text: StaticString) -> UInt32 {
    let bytes = text.utf8Start
    return UInt32(bytes[0]) << 24 | UInt32(bytes[1]) << 16 | UInt32(bytes[2]) << 8 | UInt32(bytes[3])
  }
  @inline(__always)
  private static func three(_ text: StaticString) -> UInt32 {
    UInt32(text.utf8Start[0]) << 16 | UInt32(text.utf8Start[1]) << 8 | UInt32(text.utf8Start[2])
  }
  @inline(__always)
  private static func two(_ text: StaticString) -> UInt32 {
    UInt32(text.utf8Start[0]) << 8 | UInt32(text.utf8Start[1])
  }
}
