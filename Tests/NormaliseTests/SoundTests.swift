// SPDX-License-Identifier: Apache-2.0
import Testing
import Vocabulary

@testable import Normalise

@Suite struct SoundTests {
  private static func sound(_ word: String) -> UInt64 {
    FoldedWord.bytes(of: word).withUnsafeBufferPointer(SoundIndex.sound)
  }

  @Test(arguments: [
    ("boi", "voy"), ("bas", "vas"), ("inbesil", "imbécil"), ("hinbecil", "imbécil"), ("ijueputa", "hijueputa"),
    ("vurro", "burro"), ("quatro", "cuatro"), ("kilo", "quilo"), ("cabayo", "caballo"), ("gerente", "jerente"),
    ("zorra", "sorra"), ("chanco", "chanko"), ("webón", "huebón"), ("y", "i"),
  ]) func `Written by ear it is the same word`(written: String, word: String) {
    #expect(Self.sound(written) == Self.sound(word))
  }

  @Test(arguments: [
    ("perro", "pero"), ("guerra", "gerra"), ("caña", "cana"), ("chato", "cato"), ("casa", "caza"), ("valla", "vaya"),
  ]) func `Only what sounds alike is alike`(one: String, other: String) {
    // In nearly all of America the last two pairs sound alike.
    #expect((Self.sound(one) == Self.sound(other)) == ["casa", "valla"].contains(one))
  }

  private static let lexicon: Lexicon = {
    var builder = LexiconBuilder()
    builder.add(WordList("harsh", masked: true, es: "imbécil, zorra, burro, pollo, vaca"))
    builder.add(WordList("heard", heard: true, es: "=voy"))
    builder.add(WordList("plain", es: "=caballo, =sorra"))
    return builder.build { _ in (0, 0) }
  }()

  @Test(
    arguments: [
      ("inbesil", "imbécil"), ("boi", "voy"), ("vurro", "burro"), ("voy", "voy"), ("imbecil", "imbécil"),
      // Known as it stands, too short, of no list that hurts, or nothing like it.
      ("poyo", "pollo"), ("sorra", "sorra"), ("baca", nil), ("cabayo", nil), ("inteligente", nil), ("", nil),
    ] as [(String, String?)]) func `An unknown word is looked up by its sound`(written: String, word: String?)
  {
    let reading = Reading()
    reading.read(Array(written.utf8), with: Self.lexicon)
    #expect(reading.words.first.map(\.id) ?? 0 == word.map(Self.lexicon.id(of:)) ?? 0)
    #expect(!reading.features.contains(.disguised))
  }
}
