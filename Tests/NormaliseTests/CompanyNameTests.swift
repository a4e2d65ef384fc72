// SPDX-License-Identifier: Apache-2.0
import Testing

@testable import Normalise

@Suite("A company's name is found as people write it") struct CompanyNameTests {
  private func found(_ name: String, in text: String) -> String? {
    let reading = Reading()
    reading.read(Array(text.utf8), with: PhraseBook.Builder().build().lexicon)
    let company = CompanyName(name)
    for i in reading.words.indices {
      if let end = company.end(in: reading, at: i) { return reading.quote(reading.sourceBytes(words: i..<end)) }
    }
    return nil
  }

  @Test(
    "word for word, in any case, without its legal form",
    arguments: [
      ("Café Andino", "Somos Café Andino", "Café Andino"), ("Café Andino S. A. S.", "en cafe andino", "cafe andino"),
      ("Panadería La Espiga Ltda.", "vamos a PANADERÍA Espiga", "PANADERÍA Espiga"),
    ])
  func sees(name: String, text: String, expected: String) { #expect(found(name, in: text) == expected) }

  @Test(
    "not inside other words, nor when nobody said how it is called",
    arguments: [
      ("Café Andino", "un café bien andino"), ("Andino", "los andinos"), ("Su organización", "Su organización"),
      ("", "Café"),
    ])
  func passes(name: String, text: String) { #expect(found(name, in: text) == nil) }

  @Test("a handle begins with the name written together") func handle() {
    let reading = Reading()
    reading.read(Array("@cafeandino_oficial @cafe".utf8), with: PhraseBook.Builder().build().lexicon)
    let company = CompanyName("Café Andino")
    #expect(reading.words.map { company.isHandle(reading.folded[$0.range]) } == [true, false])
  }

  @Test("two texts that say the same have the same letters, whatever stands between them") func letters() {
    let reading = Reading()
    reading.read(Array("¡Qué café tan RICO! 🎉".utf8), with: PhraseBook.Builder().build().lexicon)
    #expect(reading.letters == FoldedWord.letters("que cafe tan rico"))
    #expect(reading.letters != FoldedWord.letters("que cafe tan malo"))
  }
}
