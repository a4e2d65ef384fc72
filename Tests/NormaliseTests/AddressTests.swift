// SPDX-License-Identifier: Apache-2.0
import Testing

@testable import Normalise

/// The tokens of one kind in a text, as folded text.
private func tokens(_ kind: Word.Kind, in text: String) -> [String] {
  let reading = Reading()
  reading.read(Array(text.utf8), with: PhraseBook.Builder().build().lexicon)
  return reading.words.filter { $0.kind == kind }.map { reading.foldedString($0.range) }
}

@Suite("Links and addresses are one word") struct AddressTests {
  @Test("a host may have hyphens, dots and a path") func hosts() {
    #expect(tokens(.link, in: "gane en Premios-Ya.site hoy") == ["premios-ya.site"])
    #expect(tokens(.link, in: "en mi-tienda.com.co/menu?x=1.") == ["mi-tienda.com.co/menu?x=1"])
    #expect(tokens(.link, in: "ver www.a-b.shop") == ["www.a-b.shop"])
  }

  @Test("hyphens between words make no link") func words() {
    #expect(tokens(.link, in: "un café costa-rica.Que rico").isEmpty)
    #expect(tokens(.link, in: "tinto-frío, bien-rico").isEmpty)
  }

  @Test("an address keeps its dots, hyphens and digits") func mail() {
    #expect(tokens(.email, in: "a ana-maria.ruiz_84@mi-correo.com.co, sí") == ["ana-maria.ruiz_84@mi-correo.com.co"])
  }
}

@Suite("A word's meaning among neighbouring lists") struct FirstListTests {
  @Test("the first list in the row that has the word, and none outside it") func first() {
    let lexicon = PhraseBook.Builder(lists: [
      WordList("a", es: "=uno"), WordList("b", es: "=dos, =uno"), WordList("c", es: "=tres"),
      WordList("d", es: "=tres"),
    ]).build().lexicon
    let (b, c) = (lexicon.list("b"), lexicon.list("c"))
    #expect(lexicon.firstList(of: lexicon.id(of: "uno"), from: b, through: c) == b)
    #expect(lexicon.firstList(of: lexicon.id(of: "tres"), from: b, through: c) == c)
    #expect(lexicon.firstList(of: lexicon.id(of: "tres"), from: b, through: b) == nil)
    #expect(lexicon.firstList(of: 0, from: b, through: c) == nil)
  }
}
