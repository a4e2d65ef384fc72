// SPDX-License-Identifier: Apache-2.0

/// An English noun: its plural. An adjective of the list: its comparison too.
struct EnglishNoun {
  let word: Letters

  init(_ word: Letters) { self.word = word }

  func decline(_ derivatives: Inflection.Derivatives, into list: inout FormList) {
    list.add(word)
    guard word.count > 1, !word.ends(withAny: "ly ness") || English.plainInLy.contains(word) else { return }
    let isAdjective = English.gradable.contains(word)
    if isAdjective, derivatives == .all { compare(into: &list) }
    if English.onlyAdjectives.contains(word) { return }
    for singular in singulars {
      list.add(singular)
      EnglishNoun(singular).plural(into: &list)
    }
  }

  /// The word itself, or what it may be the plural of.
  private var singulars: [Letters] {
    if let singular = Self.irregularSingulars[word] { return singular }
    guard word.count > 3, word.fromEnd(1) == UInt8(ascii: "s"), !word.ends(withAny: "ss us is ics"),
      !English.singularsInS.contains(word)
    else { return [word] }
    if word.ends(with: "ies"), word.count > 4 { return [word.replacing(last: 3, with: "y"), word.replacing(last: 1)] }
    if word.ends(withAny: "ches shes sses xes zzes") { return [word.replacing(last: 2)] }
    return [word.replacing(last: 1)]
  }

  private func plural(into list: inout FormList) {
    if let irregular = Self.irregularPlurals[word] {
      for form in irregular { list.add(form) }
      return
    }
    if English.endsInConsonantAndY(word) {
      list.add(word.replacing(last: 1), "ies")
    } else if word.ends(withAny: "man woman") && !English.plainInMan.contains(word) {
      list.add(word.replacing(last: 2), "en")
    } else if word.ends(withAny: "s x z ch sh") {
      list.add(word, "es")
    } else {
      list.add(word, word.ends(with: "o") && !word.fromEnd(2).isVowel ? "s es" : "s")
    }
  }

  private func compare(into list: inout FormList) {
    if let irregular = Self.irregularComparison[word] {
      for form in irregular { list.add(form) }
    } else if English.endsInConsonantAndY(word) {
      list.add(word.replacing(last: 1), "ier iest")
    } else if word.fromEnd(1) == UInt8(ascii: "e") {
      list.add(word, "r st")
    } else {
      list.add(English.doubles(word) ? word + [word.fromEnd(1)] : word, "er est")
    }
  }
}
