// SPDX-License-Identifier: Apache-2.0
import Testing
import Vocabulary

@testable import Compile

/// What a pattern finds in a folded text (`N` is ñ), as the matched parts.
private func found(_ pattern: String, in text: String) throws -> [String] {
  let worker = PatternSet([try ExpressionReader.read(pattern)]).worker()
  let bytes = text.unicodeScalars.map { $0 == "ñ" ? UInt8(0xF1) : UInt8(truncatingIfNeeded: $0.value) }
  let matches = bytes.withUnsafeBufferPointer { worker.scan($0) }
  return matches.map { match in
    String(String.UnicodeScalarView(bytes[match.range].map { Unicode.Scalar($0) }))
  }
}

@Test(arguments: [
  ("descuento|rebaja", "hay rebaja y descuento", ["rebaja", "descuento"]),
  ("gratis+", "gratisss total", ["gratisss"]),
  ("[0-9]{3}-[0-9]{4}", "llame al 555-1234 o 5551234", ["555-1234"]),
  (#"\bola\b"#, "ola española ola", ["ola", "ola"]),
  (#"\bano\b"#, "un ano, el año", ["ano"]),
  ("AÑO", "el año", ["año"]),
  ("Código", "su codigo aqui", ["codigo"]),
  ("[a-c]+", "xabcx", ["abc"]),
  ("[^ ]+x", "ab cx", ["cx"]),
  ("aa", "aaaa", ["aaaa"]),
  ("ab", "abab", ["ab", "ab"]),
  ("^hola", "hola hola", ["hola"]),
  ("fin$", "fin fin", ["fin"]),
  ("a.c", "abc a\nc", ["abc"]),
  (#"(?:a|b){2}\d?"#, "ab1", ["ab1"]),
  (#"50\s?%"#, "al 50 % y 50%", ["50 %", "50%"]),
  ("straße", "strasse", ["strasse"]),
  ("a{2,}", "a aa aaa", ["aa", "aaa"]),
  (#"\w+@\w+"#, "pepe@casa", ["pepe@casa"]),
]) func patternsFindWhatTheDialectSays(pattern: String, text: String, expected: [String]) throws {
  #expect(try found(pattern, in: text) == expected)
}

@Test(arguments: [
  ("(ab", ProblemID.patternSyntax, 0), ("ab)", .patternSyntax, 2), ("[ab", .patternSyntax, 0),
  ("*a", .patternSyntax, 0),
  ("a**", .patternSyntax, 2), ("a{x}", .patternSyntax, 1), ("a{5,2}", .patternSyntax, 1), (#"a\"#, .patternSyntax, 1),
  (#"\pL"#, .patternSyntax, 0), ("[z-a]", .patternSyntax, 1), ("[]a", .patternSyntax, 0), ("a^b", .patternSyntax, 1),
  ("a$b", .patternSyntax, 1), ("(?i)a", .patternSyntax, 0),
  ("(?=a)b", .patternNotLinear, 0), ("(?<!a)b", .patternNotLinear, 0), (#"(a)\1"#, .patternNotLinear, 3),
  ("a*", .patternEmpty, 0), ("(a|b?)", .patternEmpty, 0), (#"\b"#, .patternEmpty, 0), ("", .patternEmpty, 0),
  ("a{256}", .patternRepeat, 1), ("привет", .patternScript, 0), ("a😀", .patternScript, 1),
  ("((a{255}){255})", .patternTooLarge, 0), (String(repeating: "(", count: 60), .patternSyntax, 50),
]) func patternsOutsideTheDialectAreRefusedWhereTheyLeaveIt(pattern: String, id: ProblemID, at offset: Int) {
  #expect(throws: PatternFault.self) { try ExpressionReader.read(pattern) }
  do {
    _ = try ExpressionReader.read(pattern)
  } catch let fault {
    #expect(fault.id == id)
    #expect(fault.scalars.lowerBound == offset)
  }
}

/// What a pattern finds, worked out in the slowest way: every start against every end.
private func slowly(_ expression: Expression, in text: [UInt8]) -> [Range<Int>] {
  func ends(_ expression: Expression, from i: Int) -> Set<Int> {
    func isWord(_ i: Int) -> Bool { text.indices.contains(i) && ByteSet.word.contains(text[i]) }
    switch expression {
    case .bytes(let set): return i < text.count && set.contains(text[i]) ? [i + 1] : []
    case .sequence(let parts):
      return parts.reduce([i]) { at, part in Set(at.flatMap { ends(part, from: $0) }) }
    case .choice(let parts): return Set(parts.flatMap { ends($0, from: i) })
    case .repeat(let part, let least, let most):
      var all: Set<Int> = least == 0 ? [i] : []
      var at: Set<Int> = [i]
      for round in 1...max(1, most ?? least + text.count + 1) where !at.isEmpty && (most ?? 1) > 0 {
        at = Set(at.flatMap { ends(part, from: $0) })
        if round >= least { all.formUnion(at) }
      }
      return all
    case .start: return i == 0 ? [i] : []
    case .end: return i == text.count ? [i] : []
    case .boundary: return isWord(i - 1) != isWord(i) ? [i] : []
    }
  }
  let all = text.indices.flatMap { i in ends(expression, from: i).filter { $0 > i }.map { i..<$0 } }
  return all.sorted { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }.reduce(into: []) {
    found, range in
    guard let last = found.last, last.upperBound > range.lowerBound else { return found.append(range) }
    found[found.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
  }
}

@Test func patternsTogetherFindWhatEachFindsByItselfInTheSlowestWay() throws {
  var random = SplitMix(seed: 2026)
  func expression(_ depth: Int) -> Expression {
    switch Int.random(in: 0..<(depth == 0 ? 2 : 8), using: &random) {
    case 0, 1: .bytes(ByteSet("abc ".utf8.shuffled(using: &random).prefix(Int.random(in: 1...2, using: &random))))
    case 2, 3: .sequence((0..<Int.random(in: 0...3, using: &random)).map { _ in expression(depth - 1) })
    case 4: .choice((0..<Int.random(in: 1...3, using: &random)).map { _ in expression(depth - 1) })
    case 5: .repeat(expression(depth - 1), least: Int.random(in: 0...2, using: &random), most: nil)
    case 6:
      .repeat(
        expression(depth - 1), least: Int.random(in: 0...1, using: &random), most: Int.random(in: 1...3, using: &random)
      )
    default: [.start, .end, .boundary][Int.random(in: 0..<3, using: &random)]
    }
  }
  for _ in 0..<60 {
    let expressions = (0..<80).map { _ in expression(3) }.filter { !$0.matchesEmpty }
    let worker = PatternSet(expressions).worker()
    for _ in 0..<5 {
      let text = (0..<Int.random(in: 1...9, using: &random)).map { _ in
        Array("aabc ".utf8).randomElement(using: &random) ?? 0x61
      }
      let found = text.withUnsafeBufferPointer { worker.scan($0) }
      let expected = expressions.enumerated().flatMap { number, expression in
        slowly(expression, in: text).map { PatternWorker.Match(pattern: number, range: $0) }
      }
      #expect(found == expected, "\(String(decoding: text, as: UTF8.self))")
    }
  }
}

@Test(arguments: ["(ja)+", "a+b", "x+y", "(x+x+)+y", "[^ ]+z", "a.{0,255}b", #"\bhola\b$"#])
func longTextsAndFullTablesChangeNothing(pattern: String) throws {
  let hostile = (0..<30).map { "[a-m].{\($0 + 1)}[n-z]" }
  let set = PatternSet(try ([pattern] + hostile).map { try ExpressionReader.read($0) })
  var random = SplitMix(seed: 2026)
  let long = (0..<3_000).map { _ in UInt8.random(in: 0x61...0x7A, using: &random) } + Array(" xxxy abab jaja hola".utf8)
  let alone = PatternSet([try ExpressionReader.read(pattern)]).worker()
  let together = set.worker()
  let expected = long.withUnsafeBufferPointer { alone.scan($0) }
  #expect(long.withUnsafeBufferPointer { together.scan($0) }.filter { $0.pattern == 0 } == expected)
}
