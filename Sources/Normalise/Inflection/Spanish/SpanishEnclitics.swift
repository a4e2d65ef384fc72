// SPDX-License-Identifier: Apache-2.0

/// Pronouns written onto the verb: matarte, dándoselo, mátalo (tú), matalo (vos), cállense, vámonos.
extension SpanishVerb {
  func enclitics(into list: inout FormList) {
    for host in [infinitive, gerund] {
      add(host, "me te se nos os lo la los las le les seme sete senos sele seles", into: &list)
      add(host, "melo mela melos melas telo tela telos telas selo sela selos selas", into: &list)
      add(host, "noslo nosla noslos noslas", into: &list)
    }
    guard !isListed else { return listedCommands(into: &list) }
    let subjunctive = self.subjunctive ?? first
    let vowel: StaticString = conjugation == .a ? "e" : "a"
    let polite = (conjugation == .a ? respelled(subjunctive ?? stressed) : subjunctive ?? respelled(stressed))
    let together = (conjugation == .a ? respelled(subjunctive ?? stem) : subjunctive ?? respelled(weak))
    if let command { familiar(command, into: &list) }
    if command == nil || infinitive.count > 7 {  // di, but contradice
      familiar(stressed + Letters(conjugation == .a ? "a" : "e"), into: &list)
    }
    let voseo: StaticString = conjugation == .a ? "a" : conjugation == .e ? "e" : "i"
    familiar(stem + Letters(voseo), into: &list)
    formal(polite.replacing(last: 0, with: vowel), into: &list)
    formal(polite.replacing(last: 0, with: conjugation == .a ? "en" : "an"), into: &list)
    nosotros(together.replacing(last: 0, with: conjugation == .a ? "emo" : "amo"), into: &list)
    vosotros(stem + Letters(voseo), into: &list)
  }

  private func familiar(_ host: Letters, into list: inout FormList) {
    add(host, "me te nos lo la los las le les melo mela melos melas telo tela telos telas", into: &list)
    add(host, "noslo nosla noslos noslas selo sela selos selas", into: &list)
  }

  private func formal(_ host: Letters, into list: inout FormList) {
    add(host, "me se nos lo la los las le les melo mela melos melas selo sela selos selas", into: &list)
    add(host, "noslo nosla noslos noslas", into: &list)
  }

  /// The s of -mos falls before nos and se: vámonos, digámoselo.
  private func nosotros(_ host: Letters, into list: inout FormList) {
    add(host, "nos noslo nosla noslos noslas selo sela selos selas slo sla slos slas sle sles", into: &list)
  }

  /// The d of -ad falls before os: callaos, but decidme.
  private func vosotros(_ host: Letters, into list: inout FormList) {
    add(host, "os dme dnos dlo dla dlos dlas dle dles", into: &list)
    add(host, "dmelo dmela dmelos dmelas dselo dsela dselos dselas", into: &list)
  }

  private func listedCommands(into list: inout FormList) {
    guard infinitive == Letters("ir") else { return }
    for form in ["vete", "vayase", "vayanse", "vamonos", "vayamonos", "idos", "vetele", "andate"] as [StaticString] {
      list.add(Letters(form))
    }
  }

  /// Folding makes `dispárate` and `disparate` one word: such words are left out.
  private func add(_ host: Letters, _ pronouns: StaticString, into list: inout FormList) {
    list.add(host, pronouns, except: Spanish.otherWords)
  }
}
