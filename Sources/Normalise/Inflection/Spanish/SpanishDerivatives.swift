// SPDX-License-Identifier: Apache-2.0

/// Diminutives, augmentatives and superlatives: idiotita, perrazo, grandote, malísimo, gatico (CO, VE).
struct SpanishDerivatives {
  private let word: Letters
  private let isFeminine: Bool
  private let hasFinalAccent: Bool

  init(_ noun: SpanishNoun, isFeminine: Bool) {
    word = noun.word
    self.isFeminine = isFeminine
    hasFinalAccent = noun.spelling.hasAccent(fromEnd: 1)
  }

  func add(into list: inout FormList) {
    guard !word.ends(withAny: "cion sion ito ita illo illa isimo isima") else { return }
    switch Unicode.Scalar(word.fromEnd(1)) {
    case "o", "a": afterOpenVowel(into: &list)
    case "e": afterE(into: &list)
    case "n", "r":
      let front = soft(word)
      small(front + [UInt8(ascii: "c")], into: &list)
      small(front, into: &list)
      if isShort { small(front + Letters("ec"), into: &list) }
      big(word, into: &list)
      superlative(word.ends(with: "n") || word.ends(with: "dor") ? word + [UInt8(ascii: "c")] : word, into: &list)
    case "z":
      let front = soft(word)
      small(isShort ? front + Letters("ec") : front, into: &list)
      small(front, into: &list)
      big(word, into: &list)
      superlative(front, into: &list)
    case "i", "u":
      small(word + [UInt8(ascii: "c")], into: &list)
    default:
      small(isShort ? word + Letters("ec") : word, into: &list)
      small(word, into: &list)
      big(word, into: &list)
      if word.ends(with: "l") { superlative(word, into: &list) }
    }
  }

  private func afterOpenVowel(into list: inout FormList) {
    let stem = word.replacing(last: 1)
    let front = soft(stem)
    if hasFinalAccent { small(word + [UInt8(ascii: "c")], into: &list) }
    if stem.fromEnd(1) == UInt8(ascii: "i") {
      let bare = stem.replacing(last: 1)
      small(soft(bare), into: &list)
      small(stem + Letters("ec"), into: &list)
      superlative(soft(bare), into: &list)
      big(bare, into: &list)
    } else {
      small(front, into: &list)
      superlative(front, into: &list)
      big(stem, into: &list)
    }
    if hasDiphthong { small(front + Letters("ec"), into: &list) }
    if stem.fromEnd(1) == UInt8(ascii: "t"), stem.count > 2 {
      endings(front, "ico ica icos icas", "ica icas", into: &list)
    }
  }

  private func afterE(into list: inout FormList) {
    let stem = word.replacing(last: 1)
    let front = stem  // already sounds right before i: coche → cochito, peque → pequito
    small(word + [UInt8(ascii: "c")], into: &list)
    small(front, into: &list)
    big(stem.ends(with: "qu") ? stem.replacing(last: 2, with: "c") : stem, into: &list)
    superlative(stem.ends(with: "bl") ? stem.replacing(last: 1, with: "il") : front, into: &list)
  }

  private func small(_ stem: Letters, into list: inout FormList) {
    endings(stem, "ito ita itos itas illo illa illos illas", "ita itas illa illas", into: &list)
  }

  /// -ón stays away from very short words: `león` is not a big `leo`.
  private func big(_ stem: Letters, into list: inout FormList) {
    guard stem.count > 1 else { return }
    list.add(stem, "azo aza azos azas ote ota otes otas")
    if stem.count > 2 { list.add(stem, "on ona ones onas") }
  }

  private func superlative(_ stem: Letters, into list: inout FormList) {
    guard stem.count > 1 else { return }
    endings(stem, "isimo isima isimos isimas", "isima isimas", into: &list)
  }

  /// Feminine words of persons have masculine diminutives as well (idiota: idiotito); things have none that matter.
  private func endings(_ stem: Letters, _ both: StaticString, _ feminine: StaticString, into list: inout FormList) {
    list.add(stem, isFeminine && !word.ends(withAny: "ista ota cida") ? feminine : both)
  }

  /// Before i: vaca → vaquita, amigo → amiguito, cabeza → cabecita.
  private func soft(_ stem: Letters) -> Letters {
    switch Unicode.Scalar(stem.fromEnd(1)) {
    case "c": stem.replacing(last: 1, with: "qu")
    case "g": stem.replacing(last: 1, with: "gu")
    case "z": stem.replacing(last: 1, with: "c")
    default: stem
    }
  }

  private var isShort: Bool { word.count < 5 && word.filter(\.isVowel).count < 3 }
  private var hasDiphthong: Bool { word.indices.dropLast().contains { isDiphthong(at: $0) } && word.count < 8 }

  private func isDiphthong(at index: Int) -> Bool {
    word[index + 1] == UInt8(ascii: "e") && (word[index] == UInt8(ascii: "i") || word[index] == UInt8(ascii: "u"))
  }
}
