// SPDX-License-Identifier: Apache-2.0

/// A pattern of an author's own, read. The dialect is small on purpose: all of it can be searched for in time linear in
/// the text, whatever the pattern.
indirect enum Expression: Sendable, Equatable {
  case bytes(ByteSet)
  case sequence([Expression])
  case choice([Expression])
  /// nil: without an upper bound.
  case `repeat`(Expression, least: Int, most: Int?)
  case start
  case end
  case boundary

  /// Whether nothing at all can match: such a pattern would match everywhere.
  var matchesEmpty: Bool {
    switch self {
    case .bytes: false
    case .sequence(let parts): parts.allSatisfy(\.matchesEmpty)
    case .choice(let parts): parts.contains(where: \.matchesEmpty)
    case .repeat(let part, let least, _): least == 0 || part.matchesEmpty
    case .start, .end, .boundary: true
    }
  }

  /// How many letters the pattern has once its repetitions are written out: what it costs to compile.
  var size: Int {
    switch self {
    case .bytes: 1
    case .sequence(let parts), .choice(let parts): parts.reduce(0) { min($0 + $1.size, 1 << 20) }
    case .repeat(let part, let least, let most): min(part.size * max(1, most ?? least + 1), 1 << 20)
    case .start, .end, .boundary: 0
    }
  }
}

/// A set of letters of folded text.
struct ByteSet: Sendable, Hashable {
  private var words: SIMD4<UInt64> = .zero

  init() {}
  init(_ bytes: some Sequence<UInt8>) { for byte in bytes { insert(byte) } }

  mutating func insert(_ byte: UInt8) { words[Int(byte >> 6)] |= 1 << UInt64(byte & 63) }

  mutating func formUnion(_ other: ByteSet) { words |= other.words }

  func contains(_ byte: UInt8) -> Bool { words[Int(byte >> 6)] >> UInt64(byte & 63) & 1 == 1 }

  var inverted: ByteSet { ByteSet((UInt8.min...UInt8.max).filter { !contains($0) }) }
  var isEmpty: Bool { words == .zero }

  static let digits = ByteSet(UInt8(ascii: "0")...UInt8(ascii: "9"))
  static let space = ByteSet([0x20, 0x0A])
  static let word: ByteSet = {
    var set = ByteSet(UInt8(ascii: "a")...UInt8(ascii: "z"))
    set.formUnion(.digits)
    set.formUnion(ByteSet([UInt8(ascii: "_"), SearchText.enye, SearchText.otherLetter]))
    return set
  }()
  /// Everything but the end of a line.
  static let any = ByteSet([0x0A]).inverted
}
