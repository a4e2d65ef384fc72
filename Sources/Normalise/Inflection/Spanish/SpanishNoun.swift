// SPDX-License-Identifier: Apache-2.0

/// A Spanish noun or adjective: number always, gender where the ending has a partner.
struct SpanishNoun {
  let spelling: Spelling
  var word: Letters { spelling.letters }

  init(_ spelling: Spelling) { self.spelling = spelling }

  func decline(_ derivatives: Inflection.Derivatives, into list: inout FormList) {
    list.add(word)
    guard word.count > 1, !word.ends(with: "mente") else { return }
    for singular in singulars { singular.declineSingular(derivatives, into: &list) }
  }

  /// The word itself, or what it may be the plural of: an author writes `despidos` as readily as `despido`.
  private var singulars: [SpanishNoun] {
    guard word.count > 4, word.ends(withAny: "as es is os us"), !isSingularInS else { return [self] }
    var stems: [Letters] = []
    if word.ends(withAny: "as os") {
      stems = [word.replacing(last: 1)]
    } else if word.ends(with: "ces") {
      stems = [word.replacing(last: 3, with: "z"), word.replacing(last: 1)]
    } else if word.ends(with: "eses") {
      stems = [word.replacing(last: 2)]
    } else if word.ends(with: "es") {
      let stem = word.replacing(last: 2)
      let last = stem.fromEnd(1)
      if last.isVowel || stem.ends(withAny: "n r l d j y") { stems.append(stem) }
      // meses of -ables, -bres, -antes: the e belongs to the word.
      if !stem.ends(withAny: "cion sion dor") { stems.append(word.replacing(last: 1)) }
    } else {
      return [self]
    }
    return stems.map { SpanishNoun(Spelling($0)) }
  }

  /// Ends in -s and is no plural: an accent on the last vowel (inglés, estrés), -is and -us, and a list.
  private var isSingularInS: Bool {
    spelling.hasAccent(fromEnd: 2) || word.ends(withAny: "is us") || Spanish.singularsInS.contains(word)
      || Spanish.nationalities.contains(word)
  }

  private func declineSingular(_ derivatives: Inflection.Derivatives, into list: inout FormList) {
    list.add(word)
    number(into: &list)
    let feminine = self.feminine
    if let feminine { list.add(feminine, "- s") }
    guard derivatives == .all, word.count > 2 else { return }
    SpanishDerivatives(self, isFeminine: word.fromEnd(1) == UInt8(ascii: "a") && feminine == nil).add(into: &list)
  }

  private func number(into list: inout FormList) {
    switch Unicode.Scalar(word.fromEnd(1)) {
    case "a", "e", "o":
      list.add(word, "s")
      if spelling.hasAccent(fromEnd: 1), word.fromEnd(1) != UInt8(ascii: "e") { list.add(word, "es") }
    case "i", "u": list.add(word, "s es")
    case "z": list.add(word.replacing(last: 1), "ces")
    case "s":
      if isStressedOnLast { list.add(word, "es") }
    case "x": break
    case "y":
      if word.fromEnd(2).isVowel { list.add(word, "es") } else { list.add(word.replacing(last: 1), "ies is") }
      list.add(word, "s")
    case "l", "n", "r", "d", "j", "\u{F1}": list.add(word, "es s")
    default: list.add(word, "s es")
    }
  }

  /// dios, mes, inglés take -es; lunes, crisis, virus stay.
  private var isStressedOnLast: Bool {
    spelling.hasAccent(fromEnd: 2) || Spanish.nationalities.contains(word) || word.filter(\.isVowel).count == 1
      || Spanish.stressedInS.contains(word)
  }

  /// The feminine of a word that is not one already, or nil.
  var feminine: Letters? {
    guard !Spanish.oneGender.contains(word) else { return nil }
    switch Unicode.Scalar(word.fromEnd(1)) {
    case "o":
      return word.ends(withAny: "miento ismo azgo") ? nil : word.replacing(last: 1, with: "a")
    case "r":
      return word.ends(with: "or") && word.count > 4 ? word + [UInt8(ascii: "a")] : nil
    case "n":
      if word.ends(withAny: "cion sion gion xion tion") { return nil }
      if word.ends(withAny: "on in"), word.count > 4 { return word + [UInt8(ascii: "a")] }
      return Spanish.gendered.contains(word) ? word + [UInt8(ascii: "a")] : nil
    case "s":
      let isGendered =
        Spanish.nationalities.contains(word)
        || spelling.hasAccent(fromEnd: 2) && word.ends(with: "es") && word.count > 4
      return isGendered ? word + [UInt8(ascii: "a")] : nil
    case "e":
      let isGendered = Spanish.gendered.contains(word) || word.ends(withAny: "ote ete") && word.count > 6
      return isGendered ? word.replacing(last: 1, with: "a") : nil
    default:
      return Spanish.gendered.contains(word) ? word + [UInt8(ascii: "a")] : nil
    }
  }
}
