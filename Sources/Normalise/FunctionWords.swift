// SPDX-License-Identifier: Apache-2.0

/// Little words and what they weigh for each language: one open-addressed table of 32 KB, so that it stays in the
/// nearest cache. Weights are packed, eight bits a language, Spanish lowest; zero is a word that it does not know.
struct FunctionWords: Sendable {
  static let shared = FunctionWords(table)

  /// A slot holds the upper 52 bits of the hash and three weights of four bits; zero is empty.
  private let slots: [UInt64]
  private static let low: UInt64 = 0xFFF

  init(_ table: StaticString) {
    var slots = [UInt64](repeating: 0, count: 4_096)
    for line in WordTable.lines(of: table) {
      let words = line.split(separator: 0x20)
      guard let head = words.first, head.count == 4 else { continue }
      let digits = head.prefix(3).map { UInt64($0 & 0xF) }
      for word in words.dropFirst() {
        let hash = FoldedHash.of(word)
        var slot = Self.slot(of: hash)
        while slots[slot] != 0 { slot = (slot + 1) & 4_095 }
        slots[slot] = hash & ~Self.low | digits[0] | digits[1] << 4 | digits[2] << 8
      }
    }
    self.slots = slots
  }

  @inline(__always)
  func weights(of hash: UInt64) -> UInt32 {
    slots.withUnsafeBufferPointer { slots in
      var slot = Self.slot(of: hash)
      while slots[slot] != 0 {
        if (slots[slot] ^ hash) & ~Self.low == 0 {
          let packed = UInt32(truncatingIfNeeded: slots[slot])
          return packed & 0xF | packed << 4 & 0xF00 | packed << 8 & 0xF_0000
        }
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

  /// The first telling pair of letters: lh and nh are Portuguese; th, wh, ee, oo, ck and sh are English.
  private static func letters(_ word: UnsafeBufferPointer<UInt8>) -> UInt32 {
    pairs.withUnsafeBufferPointer { pairs in
      var last = Int(word[0] & 31)
      for byte in word[1...] {
        let next = Int(byte & 31)
        let weights = pairs[last << 5 | next]
        if weights != 0 { return weights }
        last = next
      }
      return 0
    }
  }

  /// Weights by two letters, each by its place in the alphabet.
  private static let pairs: [UInt32] = {
    var table = [UInt32](repeating: 0, count: 1_024)
    func put(_ pairs: [StaticString], _ weights: UInt32) {
      for pair in pairs { table[Int(pair.utf8Start[0] & 31) << 5 | Int(pair.utf8Start[1] & 31)] = weights }
    }
    put(["lh", "nh"], portuguese(2))
    put(["th", "wh", "ee", "oo", "ck", "sh"], english(3))
    put(["ss"], portuguese(2) | english(2))
    put(["ll"], spanish(1) | english(1))
    put(["ue", "ie"], spanish(1))
    return table
  }()

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
