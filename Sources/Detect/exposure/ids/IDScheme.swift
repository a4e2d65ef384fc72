// SPDX-License-Identifier: Apache-2.0
import Normalise

/// How one country numbers its people: shape, check digits, and the words that must stand near a number without them.
/// A value and pure; a new one is a file here and a line in `all`.
struct IDScheme: Sendable {
  /// As people of that country call it.
  let name: String
  /// Run with the examples of the detector; also its manual page.
  let examples: [Example]
  /// How sure; nil when it is none.
  let judge: @Sendable (NumberInText) -> Verdict?

  struct Verdict: Sendable {
    var confidence: Double
    /// From the letter that belongs to the number to the one at its end.
    var folded: Range<Int>
  }

  static let all: [IDScheme] = [
    .colombianCedula, .colombianNIT, .chileanRUT, .argentineCUIT, .argentineDNI, .mexicanCURP, .mexicanRFC,
    .peruvianRUC,
    .peruvianDNI, .ecuadorianID, .spanishDNI, .brazilianCPF, .brazilianCNPJ, .brazilianRG, .venezuelanRIF,
    .venezuelanCedula,
    .americanSSN, .passport,
  ]
}

/// A group of digits with what stands around it.
struct NumberInText {
  let group: DigitGroup
  let text: Reading
  /// What the words near it say it is.
  let label: NumberLabel?

  var digits: [UInt8] { group.digits }

  /// The whole group, as far as this scheme is concerned.
  func verdict(_ confidence: Double, from start: Int? = nil, to end: Int? = nil) -> IDScheme.Verdict {
    .init(confidence: confidence, folded: (start ?? group.folded.lowerBound)..<(end ?? group.folded.upperBound))
  }

  /// Whether no letter is glued to the digits, but for a word that announces them.
  var isFree: Bool { text.isFree(group.folded) }

  /// Whether a sign of money stands right beside (`$ 41.573.208`, `R$ 12`, `S/ 300`, `€`), or it is a round amount that
  /// no word right before it makes an identity: `para la cédula cobran 280.000`.
  var isMoney: Bool {
    text.hasCurrency(before: group.folded.lowerBound) || text.hasCurrency(after: group.folded.upperBound)
      || (group.isRoundThousands && !NumberLabels.standard.isRightBefore(group.folded.lowerBound, in: text))
  }

  /// Whether one letter stands behind, as Spanish numbers end, and is no word by itself: `32.700.217 y mi celular`.
  var endsInLetter: Bool {
    guard let letter = text.loneLetter(after: group.folded.upperBound) else { return false }
    return letter.at == group.folded.upperBound || text.byte(at: letter.at - 1) != UInt8(ascii: " ")
      || !"yeoua".utf8.contains(letter.letter)
  }

  /// Whether the digits are written in runs of these lengths, with this separator before the last run (any when nil).
  func isWritten(_ pattern: [Int], lastSeparator: UInt8? = nil) -> Bool {
    guard group.pattern == pattern else { return false }
    guard let lastSeparator, let last = group.runs.last else { return true }
    return text.byte(at: Int(last.lowerBound) - 1) == lastSeparator
  }

  /// The letters and digits that the group is a part of, without separators: `garm900315mdfrmr02`.
  var code: Range<Int> {
    var start = group.folded.lowerBound
    var end = group.folded.upperBound
    while start > 0, group.folded.lowerBound - start < 20, Folded.isWord(text.byte(at: start - 1)) { start -= 1 }
    while end < text.folded.count, end - group.folded.upperBound < 20, Folded.isWord(text.byte(at: end)) { end += 1 }
    return start..<end
  }
}

extension Reading {
  func hasCurrency(before offset: Int) -> Bool {
    var i = offset - 1
    if byte(at: i) == UInt8(ascii: " ") { i -= 1 }
    switch byte(at: i) {
    case UInt8(ascii: "$"), Folded.euro, Folded.pound: return true
    case UInt8(ascii: "/"): return byte(at: i - 1) == UInt8(ascii: "s")
    default: return false
    }
  }

  /// `700.000.000 €`
  func hasCurrency(after offset: Int) -> Bool {
    let i = byte(at: offset) == UInt8(ascii: " ") ? offset + 1 : offset
    return [UInt8(ascii: "$"), UInt8(ascii: "%"), Folded.euro, Folded.pound].contains(byte(at: i))
  }
}
