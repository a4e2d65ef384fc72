// SPDX-License-Identifier: Apache-2.0
import Vocabulary

/// Why a pattern is refused: which of its scalars, and which page of the manual.
struct PatternFault: Error, Equatable {
  var id: ProblemID
  var scalars: Range<Int>
  var why: Why = .none

  enum Why: String {
    case none, unclosedGroup, unopenedGroup, unclosedClass, emptyClass, range, nothingToRepeat, repeatTwice, braces,
      escape
    case group, lookAround, backReference, lastBackslash, rangeOrder, tooDeep, misplacedAnchor
  }
}

/// Reads the dialect: letters, `.`, classes, `|`, groups, `* + ? {n} {n,} {n,m}`, `^ $ \b`, `\d \w \s` and their
/// opposites. Letters are folded while they are read.
struct ExpressionReader {
  static let mostRepeats = 255
  static let mostLetters = 2_000
  static let mostGroups = 50

  private let scalars: [Unicode.Scalar]
  private var i = 0
  private var depth = 0

  static func read(_ pattern: String) throws(PatternFault) -> Expression {
    var reader = ExpressionReader(scalars: Array(pattern.unicodeScalars))
    let whole = 0..<max(1, reader.scalars.count)
    guard reader.scalars.count <= mostLetters else { throw PatternFault(id: .patternTooLarge, scalars: whole) }
    let expression = try reader.choice()
    if reader.i < reader.scalars.count { throw reader.fault(.unopenedGroup) }
    guard !expression.matchesEmpty else { throw PatternFault(id: .patternEmpty, scalars: whole) }
    guard expression.size <= mostLetters else { throw PatternFault(id: .patternTooLarge, scalars: whole) }
    return expression
  }

  private init(scalars: [Unicode.Scalar]) { self.scalars = scalars }

  private var next: Unicode.Scalar? { i < scalars.count ? scalars[i] : nil }

  private func fault(_ why: PatternFault.Why, from start: Int? = nil, id: ProblemID = .patternSyntax) -> PatternFault {
    let start = min(start ?? i, max(0, scalars.count - 1))
    return PatternFault(id: id, scalars: start..<max(start + 1, min(i + 1, scalars.count)), why: why)
  }

  private func misplaced(_ anchor: Int) -> PatternFault {
    PatternFault(id: .patternSyntax, scalars: anchor..<anchor + 1, why: .misplacedAnchor)
  }

  private mutating func choice() throws(PatternFault) -> Expression {
    var parts = [try sequence()]
    while next == "|" {
      i += 1
      parts.append(try sequence())
    }
    return parts.count == 1 ? parts[0] : .choice(parts)
  }

  private mutating func sequence() throws(PatternFault) -> Expression {
    var parts: [Expression] = []
    // A letter before ^ or after $ can never be there.
    var hasRead = false
    var end: Int?
    while let scalar = next, scalar != "|", scalar != ")" {
      let start = i
      let part = try repeated()
      if part == .start && hasRead { throw misplaced(start) }
      if let end, !part.matchesEmpty { throw misplaced(end) }
      if part == .end { end = start }
      hasRead = hasRead || !part.matchesEmpty
      parts.append(part)
    }
    return parts.count == 1 ? parts[0] : .sequence(parts)
  }

  private mutating func repeated() throws(PatternFault) -> Expression {
    let start = i
    let atom = try atom()
    guard let (least, most) = try quantifier() else { return atom }
    switch atom {
    case .start, .end, .boundary: throw fault(.nothingToRepeat, from: start)
    default: break
    }
    if let sign = next, "*+?{".unicodeScalars.contains(sign) { throw fault(.repeatTwice) }
    return .repeat(atom, least: least, most: most)
  }

  private mutating func quantifier() throws(PatternFault) -> (least: Int, most: Int?)? {
    let start = i
    switch next {
    case "*": i += 1; return (0, nil)
    case "+": i += 1; return (1, nil)
    case "?": i += 1; return (0, 1)
    case "{":
      i += 1
      let least = number()
      var most = least
      if next == "," {
        i += 1
        most = number()
      }
      guard let least, next == "}" else { throw fault(.braces, from: start) }
      i += 1
      if let most, most < least {
        i -= 1
        throw fault(.rangeOrder, from: start)
      }
      guard least <= ExpressionReader.mostRepeats, (most ?? 0) <= ExpressionReader.mostRepeats else {
        i -= 1
        throw fault(.none, from: start, id: .patternRepeat)
      }
      return (least, most)
    default: return nil
    }
  }

  private mutating func number() -> Int? {
    var value: Int?
    while let scalar = next, scalar.value >= 0x30, scalar.value <= 0x39 {
      value = min((value ?? 0) * 10 + Int(scalar.value - 0x30), 100_000)
      i += 1
    }
    return value
  }

  private mutating func atom() throws(PatternFault) -> Expression {
    guard let scalar = next else { throw fault(.nothingToRepeat) }
    switch scalar {
    case "(": return try group()
    case "[": return .bytes(try letterClass())
    case ".": i += 1; return .bytes(.any)
    case "^": i += 1; return .start
    case "$": i += 1; return .end
    case "\\": return try escape()
    case "*", "+", "?", "{": throw fault(.nothingToRepeat)
    default: return try literal(scalar)
    }
  }

  private mutating func literal(_ scalar: Unicode.Scalar) throws(PatternFault) -> Expression {
    guard let bytes = SearchText.bytes(scalar) else { throw fault(.none, id: .patternScript) }
    i += 1
    let parts = bytes.map { Expression.bytes(ByteSet([$0])) }
    return parts.count == 1 ? parts[0] : .sequence(parts)
  }

  private mutating func group() throws(PatternFault) -> Expression {
    let start = i
    i += 1
    depth += 1
    guard depth <= ExpressionReader.mostGroups else { throw fault(.tooDeep, from: start) }
    if next == "?" {
      i += 1
      switch next {
      case ":": i += 1
      case "=", "!", "<":
        if next == "<", i + 1 < scalars.count, scalars[i + 1] != "=", scalars[i + 1] != "!" {
          throw fault(.group, from: start)
        }
        throw fault(.lookAround, from: start, id: .patternNotLinear)
      default: throw fault(.group, from: start)
      }
    }
    let inside = try choice()
    guard next == ")" else {
      i = start
      throw fault(.unclosedGroup)
    }
    i += 1
    depth -= 1
    return inside
  }

  private mutating func escape() throws(PatternFault) -> Expression {
    let start = i
    i += 1
    guard let scalar = next else { throw fault(.lastBackslash, from: start) }
    if scalar == "b" {
      i += 1
      return .boundary
    }
    if scalar.value >= 0x31, scalar.value <= 0x39 || scalar == "k" {
      throw fault(.backReference, from: start, id: .patternNotLinear)
    }
    return .bytes(try escapedSet(from: start))
  }

  /// What an escape stands for, in a class and outside.
  private mutating func escapedSet(from start: Int) throws(PatternFault) -> ByteSet {
    guard let scalar = next else { throw fault(.lastBackslash, from: start) }
    let set: ByteSet
    switch scalar {
    case "d": set = .digits
    case "D": set = ByteSet.digits.inverted
    case "w": set = .word
    case "W": set = ByteSet.word.inverted
    case "s": set = .space
    case "S": set = ByteSet.space.inverted
    case "n": set = ByteSet([0x0A])
    case "t": set = ByteSet([0x20])
    default:
      guard !scalar.properties.isAlphabetic, scalar.properties.numericType == nil, let bytes = SearchText.bytes(scalar),
        bytes.count == 1
      else { throw fault(.escape, from: start) }
      set = ByteSet(bytes)
    }
    i += 1
    return set
  }

  private mutating func letterClass() throws(PatternFault) -> ByteSet {
    let start = i
    i += 1
    var set = ByteSet()
    let isInverted = next == "^"
    if isInverted { i += 1 }
    while let scalar = next, scalar != "]" {
      let from = i
      if scalar == "\\" {
        i += 1
        set.formUnion(try escapedSet(from: from))
        continue
      }
      guard let bytes = SearchText.bytes(scalar) else { throw fault(.none, id: .patternScript) }
      i += 1
      guard next == "-", i + 1 < scalars.count, scalars[i + 1] != "]" else {
        for byte in bytes { set.insert(byte) }
        continue
      }
      i += 1
      let last = scalars[i]
      guard scalar.isASCII, last.isASCII, last != "\\", let upper = SearchText.bytes(last)?.first,
        let lower = bytes.first,
        lower <= upper
      else { throw fault(.range, from: from) }
      set.formUnion(ByteSet(lower...upper))
      i += 1
    }
    guard next == "]" else {
      i = start
      throw fault(.unclosedClass)
    }
    if set.isEmpty { throw fault(.emptyClass, from: start) }
    i += 1
    return isInverted ? set.inverted : set
  }
}
