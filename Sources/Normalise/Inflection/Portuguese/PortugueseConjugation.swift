// SPDX-License-Identifier: Apache-2.0

extension PortugueseVerb {
  func conjugate(into list: inout FormList) {
    list.add(infinitive)
    for form in extra { list.add(form) }
    guard !isListed else { return }
    if !hasListedPresent { present(into: &list) }
    subjunctivePresent(into: &list)
    imperfectPast(into: &list)
    past(into: &list)
    list.add(future, "ei as a emos eis ao ia ias iamos ieis iam")
    list.add(infinitive, "- es mos des em")
    for stem in participles { list.add(stem, "o a os as") }
    switch conjugation {
    case .a: list.add(stem, hasRegularParticiple ? "ando ado ada ados adas" : "ando")
    case .e: list.add(stem, hasRegularParticiple ? "endo ido ida idos idas" : "endo")
    case .i: list.add(stem, hasRegularParticiple ? "indo ido ida idos idas" : "indo")
    case .o: list.add(stem, "ondo")
    }
  }

  private func present(into list: inout FormList) {
    if let eu {
      list.add(eu)
    } else if conjugation != .o, !isAir {
      list.add(conjugation == .a ? stressed : first ?? respelled(stem), "o")
    }
    switch conjugation {
    case .a:
      list.add(stressed, "as a am")
      list.add(stem, "amos ais ai")
    case .e:
      list.add(stressed, "es e em")
      list.add(stem, "emos eis ei e")
      if stem.fromEnd(1) == UInt8(ascii: "o") { list.add(stem, "i is em") }  // dói, roem
    case .i where isAir:
      list.add(stem, "is i em imos")
    case .i where isUir:
      list.add(stressed, "is i em")
      list.add(stem, "imos i is")
    case .i:
      list.add(stressed, "es e em")
      list.add(stem, "imos is i")
    case .o: break
    }
  }

  private func subjunctivePresent(into list: inout FormList) {
    let own = subjunctive ?? first
    if conjugation == .a {
      list.add(own ?? respelled(stressed), "e es em")
      list.add(own ?? respelled(stem), "emos eis")
    } else if isAir {
      list.add(stem, "io ia ias iamos iais iam")
    } else {
      list.add(own ?? respelled(stem), "a as amos ais am")
    }
  }

  private func imperfectPast(into list: inout FormList) {
    if let imperfect {
      list.add(imperfect, "a as amos eis am")
    } else if conjugation == .a {
      list.add(stem, "ava avas avamos aveis avam")
    } else {
      list.add(stem, "ia ias iamos ieis iam")
    }
  }

  private func past(into list: inout FormList) {
    if let past {
      list.add(pastThird ?? past)
      if !past.ends(withAny: "iz uis us i") { list.add(past, "e") }  // fiz, quis, pus, but tive
      list.add(past, "este emos estes eram era eras eramos ereis")
      list.add(past, "esse esses essemos esseis essem er eres ermos erdes erem")
      return
    }
    let stem = borrowedPast?.stem ?? self.stem
    switch borrowedPast?.conjugation ?? conjugation {
    case .a:
      list.add(respelled(stem), "ei")
      list.add(stem, "aste ou amos astes aram ara aras aramos areis asse asses assemos asseis assem")
    case .e:
      list.add(stem, "i este eu emos estes eram era eras eramos ereis esse esses essemos esseis essem")
      if borrowedPast != nil { list.add(stem, "er eres ermos erdes erem") }
    case .i:
      list.add(stem, "i iste iu imos istes iram ira iras iramos ireis isse isses issemos isseis issem")
      if borrowedPast != nil { list.add(stem, "ir ires irmos irdes irem") }
    case .o: break
    }
  }
}
