// SPDX-License-Identifier: Apache-2.0
import Normalise
import Vocabulary

/// What a model reads of a text besides its words: how it is written, and where it goes. The raw value is a row of the
/// weights: append, never reorder.
public enum StyleFeature: Int, Sendable, CaseIterable {
  case personal, official, reply, comment, isAnswer
  case spanish, portuguese, english
  case upTo2Words, upTo5Words, upTo10Words, upTo20Words, upTo40Words, longer
  case shouted, exclamation, exclamations, question, questions, quotation, lineBreak
  case link, email, mention, hashtag, digit, manyDigits, currency, percent, disguised
  case laughter, warmth, hostility, weapon, belittling, eyeRoll
}

/// Turns a reading into what the weights have rows for.
public struct FeatureReader: Sendable {
  /// Lists whose words share a row, so that a word no training text had still counts as what it is.
  public static let lists = [
    "insult", "insult-mild", "insult-animal", "insult-familiar", "insult-dual", "swear", "swear-soft", "slur", "foul",
    "vermin", "group", "accusation", "harm", "harmthem", "body", "money", "work", "role", "kin", "company",
    "politician",
    "club", "praise", "good", "bad", "thanks", "you", "no", "laborstrong", "laborweak", "authority", "illness",
    "profit",
    "first-name", "ailment", "sarcasm", "irony", "figure", "sport", "food", "mocked", "trade", "bait",
    "frail", "folk", "vile", "scorn", "trade-house",
  ]

  /// For each word of the lexicon, a bit for each of `lists` that it is on.
  private let masks: [UInt64]

  public init(_ lexicon: Lexicon) {
    masks = lexicon.masks(of: FeatureReader.lists.map(lexicon.list))
  }

  /// The lists that a word is on.
  @inline(__always)
  public func lists(of word: Word) -> UInt64 { masks[Int(word.id)] }

  /// One number a word, whatever disguise it came in.
  @inline(__always)
  public static func number(of word: Word) -> UInt64 {
    switch word.kind {
    case .word: word.hash
    case .number: 0x6E75_6D00 + UInt64(min(word.count, 12))
    case .mention: 0x6D65_6E00
    case .link: 0x6C69_6E00
    case .email: 0x6D61_6900
    }
  }

  /// One number for two words side by side.
  @inline(__always)
  public static func pair(_ first: UInt64, _ second: UInt64) -> UInt64 {
    (first ^ (first >> 31)) &* 0x9E37_79B9_7F4A_7C15 &+ second &* 0xD6E8_FEB8_6659_FD93
  }

  /// Stands before the first word of a sentence and behind the last, by how it ends.
  public static func edge(_ ending: Sentence.Ending?) -> UInt64 {
    switch ending {
    case nil: 0x6564_6700
    case .open: 0x6564_6701
    case .stop: 0x6564_6702
    case .question: 0x6564_6703
    case .exclamation: 0x6564_6704
    }
  }

  /// Calls `each` with the number of every two words side by side, the edges of sentences counted as words.
  @inline(__always)
  public static func pairs(of text: Reading, _ each: (UInt64) -> Void) {
    var previous = FeatureReader.edge(nil)
    var sentence: Int32 = -1
    for word in text.words {
      if word.sentence != sentence {
        if sentence >= 0 {
          each(FeatureReader.pair(previous, FeatureReader.edge(text.sentences[Int(sentence)].ending)))
          previous = FeatureReader.edge(nil)
        }
        sentence = word.sentence
      }
      let number = number(of: word)
      each(FeatureReader.pair(previous, number))
      previous = number
    }
    if sentence >= 0 { each(FeatureReader.pair(previous, FeatureReader.edge(text.sentences[Int(sentence)].ending))) }
  }

  /// Calls `each` with every run of 3, 4 and 5 letters of a word, its beginning and end marked: FNV-1a of the letters.
  @inline(__always)
  public static func letterRuns(_ letters: Slice<UnsafeBufferPointer<UInt8>>, _ each: (UInt64) -> Void) {
    let n = letters.count
    let base = letters.startIndex
    @inline(__always) func at(_ i: Int) -> UInt8 { i == 0 ? 0x3C : i == n + 1 ? 0x3E : letters[base + i - 1] }
    let count = min(n, 24) + 2
    guard count >= 3 else { return }
    for start in 0...(count - 3) {
      var hash: UInt64 = 0xCBF2_9CE4_8422_2325
      for k in 0..<min(5, count - start) {
        hash = (hash ^ UInt64(at(start + k))) &* 0x100_0000_01B3
        if k >= 2 { each(hash) }
      }
    }
  }

  /// How the text is written and where it goes, each feature once.
  public static func style(of text: Reading, _ each: (StyleFeature) -> Void) {
    switch text.context.surface {
    case .personal: each(.personal)
    case .official: each(.official)
    case .reply: each(.reply)
    case .comment: each(.comment)
    }
    if text.context.isAnswer { each(.isAnswer) }
    switch text.language {
    case .es: each(.spanish)
    case .pt: each(.portuguese)
    case .en: each(.english)
    case nil: break
    }
    switch text.words.count {
    case ...2: each(.upTo2Words)
    case ...5: each(.upTo5Words)
    case ...10: each(.upTo10Words)
    case ...20: each(.upTo20Words)
    case ...40: each(.upTo40Words)
    default: each(.longer)
    }
    for (feature, style) in marks where text.features.contains(feature) { each(style) }
    if text.features.contains(.shouted) {
      let shouted = text.words.count { $0.traits.contains(.shouted) }
      if shouted > 2, shouted * 2 > text.words.count { each(.shouted) }
    }
    signs(of: text, each)
  }

  private static let marks: [(Features, StyleFeature)] = [
    (.quotation, .quotation), (.lineBreak, .lineBreak), (.link, .link), (.email, .email), (.mention, .mention),
    (.hashtag, .hashtag), (.digit, .digit), (.manyDigits, .manyDigits), (.currency, .currency), (.percent, .percent),
    (.disguised, .disguised), (.hostileEmoji, .hostility), (.weaponEmoji, .weapon), (.belittlingEmoji, .belittling),
  ]

  private static func signs(of text: Reading, _ each: (StyleFeature) -> Void) {
    guard !text.features.isDisjoint(with: [.exclamation, .question, .emoji]) else { return }
    var exclamations = 0, questions = 0
    var laughs = false, warm = false, rolls = false
    for byte in text.folded {
      switch byte {
      case UInt8(ascii: "!"): exclamations += 1
      case UInt8(ascii: "?"): questions += 1
      case Folded.Emoji.laughter: laughs = true
      case Folded.Emoji.warmth: warm = true
      case Folded.Emoji.eyeRoll: rolls = true
      default: break
      }
    }
    if exclamations > 0 { each(exclamations > 2 ? .exclamations : .exclamation) }
    if questions > 0 { each(questions > 2 ? .questions : .question) }
    if laughs { each(.laughter) }
    if warm { each(.warmth) }
    if rolls { each(.eyeRoll) }
  }
}
