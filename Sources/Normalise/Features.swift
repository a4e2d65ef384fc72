// SPDX-License-Identifier: Apache-2.0

/// What is in a text at all, gathered in the one pass that folds it. A detector names the features that it needs and is
/// not called without one of them.
public struct Features: OptionSet, Sendable, Hashable {
  public let rawValue: UInt32
  public init(rawValue: UInt32) { self.rawValue = rawValue }

  public static let digit = Features(rawValue: 1 << 0)
  /// Five or more digits in the text.
  public static let manyDigits = Features(rawValue: 1 << 1)
  public static let at = Features(rawValue: 1 << 2)
  public static let link = Features(rawValue: 1 << 3)
  public static let email = Features(rawValue: 1 << 4)
  public static let mention = Features(rawValue: 1 << 5)
  public static let hashtag = Features(rawValue: 1 << 6)
  public static let emoji = Features(rawValue: 1 << 7)
  public static let hostileEmoji = Features(rawValue: 1 << 8)
  public static let belittlingEmoji = Features(rawValue: 1 << 9)
  public static let exclamation = Features(rawValue: 1 << 10)
  public static let question = Features(rawValue: 1 << 11)
  public static let quotation = Features(rawValue: 1 << 12)
  /// A word of three or more letters written in capitals only.
  public static let shouted = Features(rawValue: 1 << 13)
  /// A word that somebody disguised: stretched, spaced, masked, with digits or signs for letters.
  public static let disguised = Features(rawValue: 1 << 14)
  public static let lineBreak = Features(rawValue: 1 << 15)
  /// A letter that was folded from another script, style or width.
  public static let lookAlike = Features(rawValue: 1 << 16)
  /// ñ, ¿ or ¡.
  public static let spanishMarks = Features(rawValue: 1 << 17)
  /// ã, õ or ç.
  public static let portugueseMarks = Features(rawValue: 1 << 18)
  public static let currency = Features(rawValue: 1 << 19)
  public static let percent = Features(rawValue: 1 << 20)
  public static let weaponEmoji = Features(rawValue: 1 << 21)
  /// A letter of a script that Decoro does not read.
  public static let otherScript = Features(rawValue: 1 << 22)
  /// A word of twelve letters and digits or more.
  public static let longWord = Features(rawValue: 1 << 23)
  public static let anything = Features(rawValue: 1 << 31)
}

/// One word of a text, or what stands for one: a number, a link, a mention, an e-mail address, a part of a hashtag.
/// Offsets are indexes into `Reading.folded`.
public struct Word: Sendable {
  public var start: Int32
  public var end: Int32
  /// The word's number in the lexicon it was read with; 0 for an unknown one, a reserved number for a mention and its like.
  public var id: Int32
  /// FNV-1a of the folded letters (without apostrophes).
  public var hash: UInt64
  public var sentence: Int32
  public var kind: Kind
  public var traits: Traits

  public enum Kind: UInt8, Sendable { case word, number, mention, link, email }

  public struct Traits: OptionSet, Sendable {
    public let rawValue: UInt8
    public init(rawValue: UInt8) { self.rawValue = rawValue }
    /// First letter a capital.
    public static let capitalised = Traits(rawValue: 1)
    /// Two or more letters, all capitals.
    public static let shouted = Traits(rawValue: 2)
    public static let hashtag = Traits(rawValue: 4)
    /// Found only after undoing a disguise.
    public static let disguised = Traits(rawValue: 8)
    /// Digits, signs or masks inside a word, or a letter repeated: worth trying other spellings.
    public static let odd = Traits(rawValue: 16)
    /// White space stands before it (or it is the first).
    public static let spaced = Traits(rawValue: 32)
    /// A comma, colon, dash, bracket or dots stand before it.
    public static let afterBreak = Traits(rawValue: 64)
    /// One letter alone.
    public static let single = Traits(rawValue: 128)
  }

  @inlinable public var range: Range<Int> { Int(start)..<Int(end) }
  @inlinable public var count: Int { Int(end - start) }
}

/// A sentence: the words in it, and how it ends.
public struct Sentence: Sendable {
  public var words: Range<Int>
  public var ending: Ending
  public enum Ending: UInt8, Sendable { case open, stop, question, exclamation }
}
