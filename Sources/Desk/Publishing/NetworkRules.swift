// SPDX-License-Identifier: Apache-2.0
import Store

/// What a network lets a message be, as it documents it, and what everybody can read.
public struct NetworkRules: Sendable {
  public let network: String
  public let limit: Int

  /// Limits as the networks' own help pages gave them in 2026; nil for one that is not known.
  public init?(_ network: String) {
    let limits = [
      "x": 280, "instagram": 2200, "facebook": 63_206, "linkedin": 3000, "tiktok": 2200, "youtube": 5000,
      "whatsapp": 4096, "google": 1500,
    ]
    guard let limit = limits[network.lowercased()] else { return nil }
    self.network = network
    self.limit = limit
  }

  /// X weighs: a link is 23, letters of Latin and its neighbours 1, others and emoji 2 (its library twitter-text, version 3).
  /// The others count characters as UTF-16 units.
  public func length(of text: String) -> Int {
    guard network.lowercased() == "x" else { return text.utf16.count }
    return text.split(separator: " ", omittingEmptySubsequences: false).map { word in
      word.hasPrefix("https://") || word.hasPrefix("http://") ? 23 : word.reduce(0) { $0 + weight($1) }
    }.reduce(0, +) + text.count { $0 == " " }
  }

  private func weight(_ letter: Character) -> Int {
    guard let first = letter.unicodeScalars.first else { return 0 }
    if first.properties.isEmojiPresentation || letter.unicodeScalars.count > 1 && first.properties.isEmoji { return 2 }
    return letter.unicodeScalars.reduce(0) { sum, scalar in
      switch scalar.value {
      case 0...4351, 8192...8205, 8208...8223, 8242...8247: sum + 1
      default: sum + 2
      }
    }
  }
}

/// What keeps some people from reading a message.
public enum AccessHint: String, Sendable, CaseIterable {
  /// Letters that are drawn out of mathematical signs: a screen reader spells them, or says nothing.
  case fancyLetters = "fancy-letters"
  /// Four emoji or more in a row: each is read aloud.
  case emojiWall = "emoji-wall"
  /// `#lacasadelcafe`: with capitals it is read as words.
  case hashtagCapitals = "hashtag-capitals"
  case altMissing = "alt-missing"
  case altTooLong = "alt-too-long"
  case captionsMissing = "captions-missing"
  /// A cue that begins before the one above it, or ends before it begins.
  case captionOrder = "caption-order"
  case captionFast = "caption-fast"

  public static func all(in text: String, picture: String?, captions: String? = nil) -> [AccessHint] {
    var hints: [AccessHint] = []
    if text.unicodeScalars.contains(where: {
      (0x1D400...0x1D7FF).contains($0.value) || (0x24B6...0x24E9).contains($0.value)
    }) {
      hints.append(.fancyLetters)
    }
    var row = 0
    for letter in text where letter != " " {
      let isEmoji = letter.unicodeScalars.first.map { $0.properties.isEmojiPresentation } ?? false
      row = isEmoji ? row + 1 : 0
      if row == 4 { hints.append(.emojiWall) }
    }
    let tags = text.split(whereSeparator: \.isWhitespace).filter { $0.hasPrefix("#") }
    if tags.contains(where: { $0.count > 12 && $0.allSatisfy { !$0.isUppercase } }) { hints.append(.hashtagCapitals) }
    if let picture {
      if picture.tidied.isEmpty { hints.append(.altMissing) } else if picture.count > 250 { hints.append(.altTooLong) }
    }
    if let captions { hints += Captions(captions)?.hints ?? [.captionsMissing] }
    return hints
  }
}
