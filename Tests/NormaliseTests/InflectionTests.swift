// SPDX-License-Identifier: Apache-2.0
import Normalise
import Testing
import Vocabulary

@Suite struct InflectionTests {
  private static let lemmas = """
    matar comer ir ser huir reír gruñir ñandú Ñoño piñón pingüino caca idiota cabrón inglés taxi a y ok C3PO rey luz \
    tórax
    ação cão coração mulher açúcar fazer pôr irmã bênção homem animal fácil azul run stop city knife child be go bad x
    dar ver oír estar haber averiguar argüir delinquir constreñir zurcir despedazar comportamiento vice-versa it's 2024
    """
  private static let words = lemmas.split(whereSeparator: \.isWhitespace).map(String.init)
  private static let kinds: [Inflection.Kind] = [.verb, .noun, .unknown]

  @Test(arguments: Language.allCases, words)
  func everyFormIsFoldedOnceAndTheWordComesFirst(language: Language, word: String) {
    for kind in Self.kinds {
      let forms = Inflection.forms(of: word, in: language, as: kind)
      #expect(forms.first == Paradigm.fold(word))
      #expect(Set(forms).count == forms.count)
      #expect(forms.count <= Inflection.limit)
      for form in forms {
        #expect(!form.isEmpty)
        #expect(form.unicodeScalars.allSatisfy { isFolded($0) }, "\(form)")
      }
    }
  }

  private func isFolded(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "0"..."9", "ñ", "-", "'": true
    default: false
    }
  }

  @Test(arguments: Language.allCases)
  func aTermHasNoMoreFormsThanAListEntry(language: Language) {
    for word in Self.words {
      let plain = Inflection.forms(of: word, in: language, as: .noun, derivatives: .none)
      let all = Inflection.forms(of: word, in: language, as: .noun, derivatives: .all)
      #expect(Set(plain).isSubset(of: all))
      #expect(plain.count <= 12)
    }
  }

  @Test func accentsAndCaseOfTheGivenWordFold() {
    #expect(Inflection.forms(of: "CAFÉ", in: .es, as: .noun, derivatives: .none) == ["cafe", "cafes"])
    #expect(Inflection.forms(of: "n\u{303}on\u{303}o", in: .es, as: .verb) == ["ñoño"])
  }

  @Test(arguments: ["", "🙂", "!!", "中文"])
  func whatHasNoLettersHasNoForms(word: String) {
    #expect(Inflection.forms(of: word, in: .es) == [])
  }

  @Test(arguments: ["covid19", "vice-versa", "it's", "C3PO"])
  func whatIsNoPlainWordIsNotInflected(word: String) {
    #expect(Inflection.forms(of: word, in: .es).count == 1)
  }

  @Test func aVeryLongWordIsReturnedAlone() {
    #expect(Inflection.forms(of: String(repeating: "a", count: 5_000) + "r", in: .es, as: .verb).count == 1)
  }
}
