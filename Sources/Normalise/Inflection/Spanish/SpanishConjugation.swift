// SPDX-License-Identifier: Apache-2.0

extension SpanishVerb {
  func conjugate(into list: inout FormList) {
    list.add(infinitive)
    if !isListed {
      present(into: &list)
      past(into: &list)
      list.add(future, "e as a emos eis an ia ias iamos iais ian")
      participle(into: &list)
    }
    for form in extra { list.add(form) }
    list.add(gerund)
    enclitics(into: &list)
  }

  private func present(into list: inout FormList) {
    let subjunctive = self.subjunctive ?? first
    switch conjugation {
    case .a:
      if let yo { list.add(yo) } else { list.add(stressed, "o") }
      list.add(stressed, "as a an")
      list.add(stem, "amos ais ad as a ai")
      list.add(respelled(subjunctive ?? stressed), "e es en")
      list.add(respelled(subjunctive ?? stem), "emos eis es")
      list.add(imperfect, "aba abas abamos abais aban")
    case .e, .i:
      if let yo { list.add(yo) } else { list.add(first ?? respelled(subjunctive ?? stressed), "o") }
      list.add(stressed, "es e en")
      list.add(stem, conjugation == .e ? "emos eis ed es e is" : "imos is id i")
      list.add(subjunctive ?? respelled(stressed), "a as an")
      list.add(subjunctive ?? respelled(weak), "amos ais as")
      list.add(imperfect, "ia ias iamos iais ian")
    }
    if let command { list.add(command) }
  }

  private func past(into list: inout FormList) {
    if let past {
      list.add(past, "e iste istes imos isteis")
      list.add(past.fromEnd(1) == UInt8(ascii: "c") ? past.replacing(last: 1, with: "z") : past, "o")
      if past.fromEnd(1) == UInt8(ascii: "j") {
        list.add(past, "eron era eras eramos erais eran ese eses esemos eseis esen ere eres eremos ereis eren")
      } else {
        Self.pastOfThird(past, into: &list)
      }
    } else if conjugation == .a, borrowedPast == nil {
      list.add(respelled(stem), "e")
      list.add(stem, "aste astes o amos asteis aron ara aras aramos arais aran")
      list.add(stem, "ase ases asemos aseis asen are ares aremos areis aren")
    } else {
      let stem = borrowedPast ?? self.stem
      list.add(stem, "i iste istes imos isteis")
      let third = borrowedPast ?? weak
      switch glide {
      case .i:
        list.add(third, "io")
        Self.pastOfThird(third, into: &list)
      case .y:
        list.add(third, "yo")
        list.add(third, "yeron yera yeras yeramos yerais yeran yese yeses yesemos yeseis yesen")
      case .none:
        list.add(third, "o eron era eras eramos erais eran ese eses esemos eseis esen")
      }
    }
  }

  private static func pastOfThird(_ stem: Letters, into list: inout FormList) {
    list.add(stem, "ieron iera ieras ieramos ierais ieran")
    list.add(stem, "iese ieses iesemos ieseis iesen iere ieres ieremos iereis ieren")
  }

  private func participle(into list: inout FormList) {
    for stem in participles { list.add(stem, "o a os as") }
    guard hasRegularParticiple else { return }
    list.add(stem, conjugation == .a ? "ado ada ados adas" : "ido ida idos idas")
  }

  var gerund: Letters {
    if isListed, let listed = extra.first(where: { $0.ends(with: "endo") }) { return listed }
    guard conjugation != .a else { return stem + Letters("ando") }
    let stem = gerundStem ?? weak
    switch glide {
    case .i: return stem + Letters("iendo")
    case .y: return stem + Letters("yendo")
    case .none: return stem + Letters("endo")
    }
  }
}
