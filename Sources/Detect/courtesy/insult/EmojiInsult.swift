// SPDX-License-Identifier: Apache-2.0
import Normalise
import Vocabulary

extension Detector {
  /// An animal, a clown or filth sent in place of the word: "eres un 🐷", "el gerente es una 💩".
  static let emojiInsult = Detector(
    "courtesy.insult.emoji",
    title: Localized(es: "Insulto con emoji", pt: "Insulto com emoji", en: "Insult with an emoji"),
    why: Localized(
      es: "El dibujo dice lo mismo que la palabra.",
      pt: "O desenho diz o mesmo que a palavra.",
      en: "The picture says what the word would."),
    instead: Localized(
      es: "Quite el emoji y diga qué pasó.", pt: "Tire o emoji e diga o que aconteceu.",
      en: "Drop the emoji and say what happened."),
    examples: [
      .flags("eres «un 🐷»", dodges: false),
      .flags("el gerente es «una 💩»", dodges: false),
      .flags("@soporte son «unos 🤡»", dodges: false),
      .flags("you are «a 🤡»", dodges: false),
      .passes("mi perrita 🐩 los adora"),
      .passes("soy un 🐷 cuando veo esa torta"),
      .passes("¿tienen menú con 🐔 o solo vegetariano?"),
    ],
    phrases: [
      .likely(
        .es,
        """
        eres|sos|sois|pareces|parecés un|una|unos|unas $
        @role|@mention|señor|señora|ella|él|tipo|tipa|ustedes|usted es|son|parece|parecen un|una|unos|unas $
        son unos|unas $
        """),
      .likely(.pt, "você|vc|vocês|vcs|@role é|são um|uma|uns|umas $"),
      .likely(.en, "you|he|she|they|@role is|are a $"),
    ]
  ) { text, matches in
    guard text.features.contains(.belittlingEmoji) else { return [] }
    return matches.compactMap { match in
      // The article is the last word; the emoji stands right behind it.
      let last = text.words[Int(match.words.upperBound) - 1]
      var i = Int(last.end)
      while i < text.folded.count, text.folded[i] == UInt8(ascii: " ") { i += 1 }
      guard i < text.folded.count, text.folded[i] == Folded.Emoji.belittling else { return nil }
      while i < text.folded.count, text.folded[i] == Folded.Emoji.belittling { i += 1 }
      let from = Int(last.start)
      return Hit(from..<i, confidence: match.confidence)
    }
  }
}
