// SPDX-License-Identifier: Apache-2.0
import Testing
import Vocabulary

@testable import Normalise

@Suite("Phrases") struct PhraseTests {
  static let lists = [WordList("pet", es: "perro, =gato montés"), WordList("no", es: "=no, =nunca")]

  /// What one phrase marks in a text.
  func marked(_ phrase: String, _ text: String) throws -> [String] {
    var builder = PhraseBook.Builder(lists: PhraseTests.lists)
    try builder.add(phrase: phrase, owner: 3, language: .es, confidence: 0.75)
    let book = builder.build()
    try #require(book.problems == [])
    let reading = Reading()
    reading.read(Array(text.utf8), with: book.lexicon)
    var matches = ContiguousArray<PhraseMatch>()
    book.scan(reading, reading.sequence, into: &matches)
    return matches.map {
      reading.quote(reading.sourceBytes(words: Int($0.marked.lowerBound)..<Int($0.marked.upperBound)))
    }
  }

  @Test(
    "a phrase matches what it says",
    arguments: [
      ("te voy a matar", "Sí, TE VOY A MATAR ya", ["TE VOY A MATAR"]),
      ("te|lo voy", "lo voy, te voy", ["lo voy", "te voy"]),
      ("voy a? matar", "voy matar y voy a matar", ["voy matar", "voy a matar"]),
      ("te … matar", "te voy a matar", ["te voy a matar"]),
      ("te … matar", "te a b c d matar", []), ("te …6 matar", "te a b c d matar", ["te a b c d matar"]),
      ("~matar", "matarte", ["matarte"]), ("+matar", "matarlos", ["matarlos"]), ("+matar", "matarnos", []),
      ("mi @pet", "mi perra y mi gato montés", ["mi perra", "mi gato montés"]),
      ("@pet malo", "gato montés malo", ["gato montés malo"]),
      ("!@no sirve", "no sirve", []), ("!@no sirve", "sirve", ["sirve"]), ("sirve !para|de", "sirve para algo", []),
      ("sirve !para|de", "sirve mucho", ["sirve"]), ("es un < tonto >", "es un tonto", ["tonto"]),
      ("< cállese > ya", "cállese ya", ["cállese"]), ("^ hola", "hola. di hola", ["hola"]),
      ("hola $", "hola tú. hola", ["hola"]),
      ("abren ?$", "¿abren hoy? abren", ["abren"]), ("te matar", "te. matar", []),
      ("con @word hola", "con mi hola", ["con mi hola"]),
      ("llame a @mention", "llame a @ana", ["llame a @ana"]), ("vale @number", "vale 300", ["vale 300"]),
      ("mire @link", "mire www.x.com", ["mire www.x.com"]),
      ("a … b … c", "a x b y c", ["a x b y c"]), ("te, matar", "te, matar", []),
    ] as [(String, String, [String])])
  func matches(phrase: String, text: String, expected: [String]) throws {
    if phrase.contains(",") {
      #expect(throws: PhraseError.self) { try marked(phrase, text) }
    } else {
      #expect(try marked(phrase, text) == expected)
    }
  }

  @Test(
    "a phrase that cannot be read says why",
    arguments: [
      ("… hola", PhraseError.Reason.edge), ("hola …", .edge), ("a? b?", .edge), ("a …9 b", .gap), ("a …x b", .gap),
      ("a||b", .empty),
      ("@", .empty), ("~", .empty), ("кофе", .notAWord), ("zero-hours", .notAWord), ("< > hola", .mark),
      (String(repeating: "a ", count: 30), .tooLong),
    ])
  func refusals(phrase: String, reason: PhraseError.Reason) {
    #expect(throws: PhraseError.self) { try Phrase(phrase) }
    do throws(PhraseError) { _ = try Phrase(phrase) } catch { #expect(error.reason == reason) }
  }

  @Test("a list that nobody declared is a problem of the book") func unknownList() throws {
    var builder = PhraseBook.Builder()
    try builder.add(phrase: "un @nadie", owner: 0, language: .es, confidence: 1)
    #expect(builder.build().problems.map(\.reason) == [.unknownList])
  }

  @Test("a term is found in every form, across spaces") func terms() throws {
    var builder = PhraseBook.Builder()
    try builder.add(term: "café frío", owner: 9, language: .es)
    let book = builder.build()
    let reading = Reading()
    var matches = ContiguousArray<PhraseMatch>()
    for text in ["cafés fríos", "CAFE FRIO", "café, frío", "c a f é frío"] {
      reading.read(Array(text.utf8), with: book.lexicon)
      book.scan(reading, reading.sequence, into: &matches)
      #expect(matches.map(\.owner) == [9], "\(text)")
    }
  }

  @Test("many gaps and a text of one word repeated are scanned in bounded time") func hostile() throws {
    #expect(try marked("a …8 a …8 a …8 b", String(repeating: "a ", count: 20_000)).isEmpty)
  }
}
