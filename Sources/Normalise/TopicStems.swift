// SPDX-License-Identifier: Apache-2.0

/// The words that a few phrases are about, by their first letters: *caficultores* and *café* meet in `cafi` and `cafe`,
/// so a stem is four letters of a short word and five of a longer one. Rough on purpose: it only ever makes a rule milder.
public struct TopicStems: Sendable {
  private let stems: Set<UInt64>

  public var isEmpty: Bool { stems.isEmpty }

  /// Words of three letters and fewer, and the commonest ones, are about nothing.
  public init(_ phrases: [String]) {
    var stems: Set<UInt64> = []
    for phrase in phrases {
      for word in FoldedWord.fold(phrase).unicodeScalars.split(whereSeparator: {
        !Folded.isWord(UInt8(truncatingIfNeeded: $0.value))
      }) {
        let letters = word.map { UInt8(truncatingIfNeeded: $0.value) }
        guard letters.count > 3, !TopicStems.empty.contains(FoldedHash.of(letters[...])) else { continue }
        stems.insert(TopicStems.stem(letters[...]))
      }
    }
    self.stems = stems
  }

  /// Whether a word of the text shares a stem.
  public func touch(_ text: Reading) -> Bool { !words(in: text, atMost: 1).isEmpty }

  /// The words of the text that share a stem, each stem once, in their order; at most `limit`.
  public func words(in text: Reading, atMost limit: Int = .max) -> [Range<Int>] {
    guard !stems.isEmpty else { return [] }
    var seen: [UInt64] = []
    var found: [Range<Int>] = []
    for (i, word) in text.words.enumerated() where word.kind == .word && word.count > 3 && found.count < limit {
      let stem = TopicStems.stem(text.folded[word.range])
      guard stems.contains(stem), !seen.contains(stem) else { continue }
      seen.append(stem)
      found.append(i..<i + 1)
    }
    return found
  }

  private static func stem(_ letters: some Collection<UInt8>) -> UInt64 {
    FoldedHash.of(letters.prefix(letters.count > 5 ? 5 : 4))
  }

  private static let empty: Set<UInt64> = Set(
    """
    para como cada todo toda todos todas desde hasta entre sobre quien quienes cual donde cuando nuestro nuestra \
    nuestros nuestras
    empresa compania buen bueno buena mejor gran grande ser hacer tener with from that this your ours their para pela \
    pelo nossa nosso
    """.split { $0 == " " || $0 == "\n" }.map { FoldedHash.of(Array($0.utf8)) })
}
