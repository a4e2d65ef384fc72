// SPDX-License-Identifier: Apache-2.0

struct EnglishVerb {
  let word: Letters

  init(_ word: Letters) { self.word = word }

  func conjugate(_ derivatives: Inflection.Derivatives, into list: inout FormList) {
    if let row = Self.irregular[word] {
      // A row that begins with `=` is complete: be, have, do.
      for form in row where form.first != 0x3D { list.add(form) }
      if row.first?.first == 0x3D { return }
    } else if let row = compound {
      for form in row { list.add(form) }
    } else {
      past(into: &list)
    }
    third(into: &list)
    list.add(gerundStem, "ing")
    if English.mayDouble(word) { list.add(word + [word.fromEnd(1)], "ing") }
    // The g that people drop: killin, fuckin.
    if derivatives == .all, word.count > 2 { list.add(gerundStem, "in") }
  }

  var isCompound: Bool { compound != nil }

  /// overdo, misunderstand, rewrite: the past of the verb behind the prefix.
  private var compound: [Letters]? {
    for prefix in ["over", "under", "mis", "out", "re", "un", "with", "up"] as [StaticString] {
      let size = prefix.utf8CodeUnitCount
      guard word.count > size + 2, word.starts(with: Letters(prefix)), !English.regularVerbs.contains(word),
        let row = Self.irregular[Letters(word[size...])], row.first?.first != 0x3D
      else { continue }
      return row.map { Letters(prefix) + $0 }
    }
    return nil
  }

  private func third(into list: inout FormList) {
    if English.endsInConsonantAndY(word) {
      list.add(word.replacing(last: 1), "ies")
    } else if word.ends(withAny: "s x z ch sh") || word.ends(with: "o") && word.count < 5 {
      list.add(English.doubles(word) && word.ends(with: "z") ? word + [UInt8(ascii: "z")] : word, "es")
    } else {
      list.add(word, "s")
    }
  }

  private func past(into list: inout FormList) {
    if English.endsInConsonantAndY(word) {
      list.add(word.replacing(last: 1), "ied")
    } else if word.fromEnd(1) == UInt8(ascii: "e") {
      list.add(word, "d")
    } else if English.doubles(word) {
      list.add(word + [word.fromEnd(1)], "ed")
    } else {
      list.add(word.ends(with: "ic") ? word + [UInt8(ascii: "k")] : word, "ed")
      if English.mayDouble(word) { list.add(word + [word.fromEnd(1)], "ed") }
    }
  }

  private var gerundStem: Letters {
    if word.ends(with: "ie") { return word.replacing(last: 2, with: "y") }
    if word.fromEnd(1) == UInt8(ascii: "e"), word.count > 2, !word.ends(withAny: "ee oe ye inge") {
      return word.replacing(last: 1)
    }
    if English.doubles(word) { return word + [word.fromEnd(1)] }
    return word.ends(with: "ic") ? word + [UInt8(ascii: "k")] : word
  }
}
