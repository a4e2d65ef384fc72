// SPDX-License-Identifier: Apache-2.0
import Normalise
import Testing
import Vocabulary

@testable import Detect

/// At whom a harsh word is thrown: the marked word, and what `Aim` says of it.
private let table: [(text: String, target: Aim.Target)] = [
  // spoken to
  ("eres un «idiota»", .you), ("sos tremendo «payaso»", .you), ("contéstenme, «idiotas»", .you),
  ("«idiota», devuélveme la plata", .you), ("@usuario «payaso»", .you), ("ustedes son unos «inútiles»", .you),
  ("seus «incompetentes», cadê meu pedido", .you), ("you absolute «morons»", .you), ("¿eres «idiota» o qué?", .you),
  // spoken of
  ("ese gerente es un «idiota»", .person), ("el «idiota» del gerente", .person),
  ("la «imbécil» que me atendió", .person),
  ("«imbécil» el repartidor", .person), ("bola de «idiotas»", .person), ("qué mujer tan «estúpida»", .person),
  ("ese «idiota» no sabe", .person), ("el «idiota» de mi jefe", .person), ("a atendente é uma «imbecil»", .person),
  ("that «clown» of a supervisor", .person), ("la cajera, la verdad, es una «idiota»", .person),
  // things
  ("qué sistema tan «estúpido»", .thing), ("esto es «ridículo»", .thing), ("una regla «idiota»", .thing),
  ("mi gato es tan «tonto»", .thing), ("«estúpida» máquina", .thing), ("that is «ridiculous»", .thing),
  // oneself, denied, reported, named
  ("soy un «idiota»", .excused), ("qué «tonta» fui", .excused), ("me sentí como una «idiota»", .excused),
  ("«idiota» de mí, lo olvidé", .excused), ("no es ningún «idiota»", .excused),
  ("no digo que sean «idiotas»", .excused),
  ("me trató de «ladrona»", .excused), ("me llamó «idiota»", .excused), ("I felt like an «idiot»", .excused),
  ("dicen que es un «tonto»", .excused), ("creen que uno es «bobo»", .excused),
  ("vi La cena de los «idiotas»", .excused),
  ("saludos de José «Gil» a todos", .excused), ("eu sou um «idiota»", .excused),
  ("la palabra «idiota» está vetada", .excused),
  // nobody near
  ("tanto «idiota» suelto por ahí", .nobody),
]

@Suite("At whom a word is thrown") struct AimTests {
  @Test("the neighbours of a word say at whom it is thrown", arguments: table.indices) func targets(row: Int) throws {
    #expect(!table.isEmpty)
    let (bytes, spans) = Example.parse(table[row].text)
    let span = try #require(spans.first)
    let reading = Reading()
    reading.read(bytes, with: DetectorSet.standard.book.lexicon)
    let word = try #require(reading.words.indices.first { reading.sourceBytes(words: $0..<$0 + 1) == span })
    #expect(Aim(reading, word..<word + 1).target == table[row].target, "\(table[row].text)")
  }

  @Test(
    "laughter is told from words",
    arguments: [
      ("jajaja", true), ("JAJAJAJ", true), ("kkkkk", true), ("rsrs", true), ("hahaha", true), ("jeje", true),
      ("lol", true),
      ("ajá", false), ("rojo", false), ("raras", false), ("hijas", false), ("casa", false), ("eje", false),
      ("ahí", false),
    ]) func laughter(text: String, laughs: Bool) throws
  {
    let reading = Reading()
    reading.read(Array(text.utf8), with: DetectorSet.standard.book.lexicon)
    #expect(Mood.isLaughter(reading, try #require(reading.words.first)) == laughs)
  }
}
