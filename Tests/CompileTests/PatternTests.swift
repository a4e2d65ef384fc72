// SPDX-License-Identifier: Apache-2.0
import Testing
import Vocabulary

@testable import Compile

/// What a pattern finds in a folded text (`N` is ñ), as the matched parts.
private func found(_ pattern: String, in text: String) throws -> [String] {
  let set = try PatternSet([ExpressionReader.read(pattern).source], cache: nil)
  let worker = try #require(set.worker())
  let bytes = text.unicodeScalars.map { $0 == "ñ" ? UInt8(0xF1) : UInt8(truncatingIfNeeded: $0.value) }
  let matches = bytes.withUnsafeBufferPointer { worker.scan($0) }
  return try #require(matches).map { match in
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
  (#"\pL"#, .patternSyntax, 0), ("[z-a]", .patternSyntax, 1), ("[]a", .patternSyntax, 0), ("(?i)a", .patternSyntax, 0),
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

@Test func aKeptPatternSetFindsTheSame() throws {
  let folder = "\(NSTemporary.path)/decoro-patterns-\(UInt64.random(in: 0 ... .max))"
  try NSTemporary.make(folder)
  defer { NSTemporary.remove(folder) }
  for _ in 0..<2 {
    let set = try PatternSet(["hola", "adios"], cache: folder)
    let matches = try #require(set.worker()).scan(Array("adios hola".utf8))
    #expect(matches == [.init(pattern: 0, range: 6..<10), .init(pattern: 1, range: 0..<5)])
  }
  #expect(try NSTemporary.list(folder).count == 1)
}
