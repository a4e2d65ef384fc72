// SPDX-License-Identifier: Apache-2.0

/// A Portuguese noun or adjective: number always, gender where the ending has a partner.
struct PortugueseNoun {
  let spelling: Spelling
  var word: Letters { spelling.letters }

  init(_ spelling: Spelling) { self.spelling = spelling }

  func decline(_ derivatives: Inflection.Derivatives, into list: inout FormList) {
    list.add(word)
    guard word.count > 1, !word.ends(with: "mente") else { return }
    for singular in singulars { PortugueseNoun(singular).declineSingular(derivatives, into: &list) }
  }

  /// The word itself, or what it may be the plural of.
  private var singulars: [Spelling] {
    guard word.count > 4, word.fromEnd(1) == UInt8(ascii: "s"), !isSingularInS else { return [spelling] }
    let stems: [Letters]
    if word.ends(withAny: "oes aes") {
      stems = [word.replacing(last: 3, with: "ao")]
    } else if word.ends(withAny: "ais ois uis") {
      stems = [word.replacing(last: 2, with: "l")]
    } else if word.ends(with: "eis") {
      stems = [word.replacing(last: 3, with: "el"), word.replacing(last: 3, with: "il")]
    } else if word.ends(with: "ns") {
      stems = [word.replacing(last: 2, with: "m")]
    } else if word.ends(withAny: "res zes") {
      stems = [word.replacing(last: 2), word.replacing(last: 1)]
    } else if word.ends(withAny: "as es os") {
      stems = [word.replacing(last: 1)]
    } else {
      return [spelling]
    }
    return stems.map { Spelling($0) }
  }

  private var isSingularInS: Bool {
    spelling.hasAccent(fromEnd: 2) || word.ends(with: "us") || Portuguese.singularsInS.contains(word)
  }

  private func declineSingular(_ derivatives: Inflection.Derivatives, into list: inout FormList) {
    list.add(word)
    number(into: &list)
    gender(into: &list)
    if derivatives == .all, word.count > 2 { PortugueseDerivatives(spelling).add(into: &list) }
  }

  private func number(into list: inout FormList) {
    let stem = word.replacing(last: 1)
    switch Unicode.Scalar(word.fromEnd(1)) {
    case "o" where word.ends(with: "ao"):
      list.add(word.replacing(last: 2), word.ends(withAny: "cao sao") && word.count > 4 ? "oes" : "oes aes aos")
    case "a", "e", "i", "o", "u": list.add(word, "s")
    case "l":
      if word.ends(with: "il") { list.add(word.replacing(last: 2), "is eis") } else { list.add(stem, "is") }
      if word.count < 5 { list.add(word, "es") }  // males, gols come in both
      if word.ends(with: "ol") { list.add(word, "s") }
    case "m": list.add(stem, "ns")
    case "n": list.add(word, "s es")
    case "r", "z": list.add(word, "es")
    case "s":
      let isStressed = spelling.hasAccent(fromEnd: 2) || word.filter(\.isVowel).count == 1 || isNationality
      if isStressed { list.add(word, "es") }
    case "x": break
    default: list.add(word, "s")
    }
  }

  private var isNationality: Bool { Portuguese.nationalities.contains(word) }

  private func gender(into list: inout FormList) {
    guard !Portuguese.oneGender.contains(word) else { return }
    let stem = word.replacing(last: 1)
    switch Unicode.Scalar(word.fromEnd(1)) {
    case "o" where word.ends(with: "ao"):
      if Portuguese.feminineInA.contains(word) { return list.add(stem, "- s") }
      if Portuguese.feminineInOa.contains(word) { return list.add(word.replacing(last: 2), "oa oas") }
      if !word.ends(withAny: "cao sao"), word.count > 4 { list.add(word.replacing(last: 2), "ona onas") }
    case "o":
      if !word.ends(withAny: "mento ismo") { list.add(stem, "a as") }
    case "r":
      if word.ends(with: "or"), word.count > 4 { list.add(word, "a as") }
    case "s":
      if isNationality || spelling.hasAccent(fromEnd: 2) && word.ends(with: "es") && word.count > 4 {
        list.add(word, "a as")
      }
    case "u":
      if word.ends(with: "eu"), word.count > 3 { list.add(stem, "ia ias") }
      if Portuguese.gendered.contains(word) { list.add(word, "a as") }
    case "l", "z", "e":
      guard Portuguese.gendered.contains(word) else { return }
      list.add(word.fromEnd(1) == UInt8(ascii: "e") ? stem : word, "a as")
    default: break
    }
  }
}
