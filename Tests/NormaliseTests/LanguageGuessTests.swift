// SPDX-License-Identifier: Apache-2.0
import Normalise
import Testing
import Vocabulary

@Suite struct LanguageGuessTests {
  private static let sets: [(Language, String)] = [
    (.es, spanishSentences), (.pt, portugueseSentences), (.en, englishSentences),
  ]

  /// Words of a text as `Normalise` shows them to the guess: folded, without apostrophes.
  private func guess(_ text: String) -> Language? {
    var guess = LanguageGuess()
    guess.seeMarks(
      spanish: text.contains { "ñ¿¡".contains($0) }, portuguese: text.contains { "ãõç".contains($0) })
    for word in words(of: text) {
      word.withUnsafeBufferPointer { guess.see($0, hash: LanguageGuess.hash($0)) }
    }
    return guess.language
  }

  private func words(of text: String) -> [[UInt8]] {
    text.replacing("'", with: "").split { !$0.isLetter && !$0.isNumber }.map { word in
      Paradigm.fold(String(word)).unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
    }
  }

  @Test(arguments: sets.indices)
  func ninetySevenOfAHundredSentencesOfFourWordsAreTold(set: Int) {
    let (language, text) = Self.sets[set]
    let sentences = text.split(separator: "\n").map(String.init)
    #expect(sentences.count >= 120)
    let long = sentences.filter { words(of: $0).count >= 4 }
    let missed = long.filter { guess($0) != language }
    #expect(Double(missed.count) <= 0.03 * Double(long.count), "\(missed)")
    // To be silent is a miss; to name the wrong language is a worse one.
    let wrong = long.filter { guess($0) != language && guess($0) != nil }
    #expect(Double(wrong.count) <= 0.01 * Double(long.count), "\(wrong)")
  }

  @Test(arguments: ["", "ok", "jaja", "😂😂😂", "123 456", "no", "hotel", "Starbucks", "de", "si", "casa", "x"])
  func aTextThatCouldBeAnyLanguageHasNone(text: String) {
    #expect(guess(text) == nil)
  }

  @Test func aGuessThatWasResetRemembersNothing() {
    var guess = LanguageGuess()
    guess.seeMarks(spanish: true, portuguese: false)
    #expect(guess.language == .es)
    guess.reset()
    #expect(guess.language == nil)
  }

  @Test func marksAloneTellWhereWordsDoNot() {
    #expect(guess("¡Bingo!") == .es)
    #expect(guess("Ação") == .pt)
  }

  @Test func everyShortOrOddWordIsSafeToSee() {
    for length in 0...12 {
      for byte: UInt8 in [0x61, 0x6B, 0x9F, 0xF1, 0x00, 0xFF] {
        let word = [UInt8](repeating: byte, count: length)
        var guess = LanguageGuess()
        word.withUnsafeBufferPointer { guess.see($0, hash: LanguageGuess.hash($0)) }
        #expect(guess.language == nil)
      }
    }
  }
}
