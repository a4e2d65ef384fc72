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

  /// The same for the engine that searches.
  var source: String {
    switch self {
    case .bytes(let set): set.source
    case .sequence(let parts): parts.map(\.source).joined()
    case .choice(let parts): "(?:" + parts.map(\.source).joined(separator: "|") + ")"
    case .repeat(let part, let least, let most):
      "(?:\(part.source))" + (most.map { "{\(least),\($0)}" } ?? (least == 0 ? "*" : least == 1 ? "+" : "{\(least),}"))
    case .start: "^"
    case .end: "\\z"
    case .boundary: "\\b"
    }
  }
}

/// A set of letters of folded text.
struct ByteSet: Sendable, Equatable {
  private var words: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)

  init() {}
  init(_ bytes: some Sequence<UInt8>) { for byte in bytes { insert(byte) } }

  static func == (a: ByteSet, b: ByteSet) -> Bool { a.words == b.words }

  mutating func insert(_ byte: UInt8) {
    let bit = UInt64(1) << UInt64(byte & 63)
    switch byte >> 6 {
    case 0: words.0 |= bit
    case 1: words.1 |= bit
    case 2: words.2 |= bit
    default: words.3 |= bit
    }
  }

  mutating func formUnion(_ other: ByteSet) {
    words = (words.0 | other.words.0, words.1 | other.words.1, words.2 | other.words.2, words.3 | other.words.3)
  }

  func contains(_ byte: UInt8) -> Bool {
    let word = [words.0, words.1, words.2, words.3][Int(byte >> 6)]
    return word >> UInt64(byte & 63) & 1 == 1
  }

  var inverted: ByteSet { ByteSet((UInt8.min...UInt8.max).filter { !contains($0) }) }
  var isEmpty: Bool { words == (0, 0, 0, 0) }

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

  /// `a`, `\x2e` or `[\x61-\x7a]`.
  var source: String {
    let members = (UInt8.min...UInt8.max).filter(contains)
    if members.count == 1, let only = members.first { return ByteSet.escape(only) }
    var out = "["
    var i = 0
    while i < members.count {
      var j = i
      while j + 1 < members.count, members[j + 1] == members[j] + 1 { j += 1 }
      out += ByteSet.escape(members[i]) + (j > i ? "-" + ByteSet.escape(members[j]) : "")
      i = j + 1
    }
    return out + "]"
  }

  private static func escape(_ byte: UInt8) -> String {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): String(UnicodeScalar(byte))
    default: "\\x" + hex([byte])
    }
  }
}
