// SPDX-License-Identifier: Apache-2.0
import Normalise

/// The sentence around a harsh word.
struct AimScene {
  let text: Reading
  let range: Range<Int>
  let start: Int
  let end: Int
  let words: AimLists = .shared

  init(_ text: Reading, _ range: Range<Int>) {
    self.text = text
    self.range = range
    let sentence = text.sentences[Int(text.words[range.lowerBound].sentence)].words
    start = max(sentence.lowerBound, range.lowerBound - 24)
    end = min(sentence.upperBound, range.upperBound + 24)
  }

  init(_ text: Reading, _ match: PhraseMatch) {
    self.init(text, Int(match.words.lowerBound)..<Int(match.words.upperBound))
  }

  @inline(__always) func id(_ i: Int) -> Int32 { text.words[i].id }
  @inline(__always) func breaks(_ i: Int) -> Bool { text.words[i].traits.contains(.afterBreak) }
  @inline(__always) func on(_ id: Int32, _ list: KeyPath<AimLists, Lexicon.ListID>) -> Bool {
    words.lexicon.contains(id, on: words[keyPath: list])
  }

  func isPerson(_ i: Int) -> Bool {
    let id = id(i)
    // "el vino chileno": a people's name behind a thing says where it is from.
    if i > start, on(id, \.group), on(self.id(i - 1), \.thing) { return false }
    if isDevice(i) { return false }
    return id == Lexicon.mentionID || on(id, \.person) || on(id, \.role) || on(id, \.kin) || isGivenName(i)
  }

  /// A capital inside a sentence that is not shouted, on a word that no list knows.
  func isGivenName(_ i: Int) -> Bool {
    let word = text.words[i]
    return word.id == 0 && word.kind == .word && i > start && word.traits.contains(.capitalised)
      && !word.traits.contains(.shouted) && word.count > 2
  }

  /// Inside a phrase that only sounds harsh.
  var isInnocent: Bool {
    text.sequence.compounds.contains {
      $0.list == words.innocent && Int($0.words.lowerBound) <= range.lowerBound
        && range.upperBound <= Int($0.words.upperBound)
    }
  }

  /// `Doña Concha`, `José Gil`: a capital that a shouted text or the beginning of a sentence does not explain, and a
  /// title or another capital beside it.
  var isName: Bool {
    let word = text.words[range.lowerBound]
    guard range.count == 1, on(word.id, \.name), word.traits.contains(.capitalised), !word.traits.contains(.shouted)
    else { return false }
    func capital(_ i: Int) -> Bool {
      i >= start && i < end && text.words[i].traits.contains(.capitalised) && !text.words[i].traits.contains(.shouted)
    }
    let left = range.lowerBound - 1
    if left >= start, on(id(left), \.title) || on(id(left), \.preposition) { return true }
    if left > start, capital(left), !breaks(range.lowerBound) { return true }
    return range.upperBound < end && capital(range.upperBound) && !breaks(range.upperBound)
  }

  /// `total`, `de mierda`, `culiao`, `todos`: what is hung behind a harsh word.
  func isTail(_ i: Int) -> Bool {
    let id = id(i)
    if on(id, \.tail) || isHarsh(i) { return true }
    if on(id, \.and), i + 1 < end, isHarsh(i + 1) { return true }
    return id == words.of && i + 1 < end && on(self.id(i + 1), \.filth)
  }
  /// Another harsh word: "payaso ridículo", "tonta y loca".
  /// A pronoun, a verb of the second person, a role or a mention stands before.
  func isSpokenOf(_ i: Int) -> Bool {
    for k in start..<i
    where on(id(k), \.you) || on(id(k), \.youVerb) || on(id(k), \.youAre) || on(id(k), \.role) || on(id(k), \.person)
      || id(k) == Lexicon.mentionID
    { return true }
    return false
  }
  func isHarsh(_ i: Int) -> Bool { on(id(i), \.mild) || on(id(i), \.strong) || on(id(i), \.vermin) }

  var isFemininePersonal: Bool {
    on(id(range.lowerBound), \.personal)
      && text.folded[Int(text.words[range.upperBound - 1].end) - 1] == UInt8(ascii: "a")
  }

  /// Between brackets: a remark, not an address.
  var isBracketed: Bool {
    let at = Int(text.words[range.lowerBound].start)
    return at > 0 && (text.folded[at - 1] == UInt8(ascii: "(") || text.folded[at - 1] == UInt8(ascii: "["))
  }

  /// Alone between quotation marks: the word is talked about.
  var isMentioned: Bool {
    let from = Int32(text.words[range.lowerBound].start)
    let to = Int32(text.words[range.upperBound - 1].end)
    return text.quotations.contains { $0.lowerBound == from && $0.upperBound == to }
  }

  func isFilth(_ i: Int) -> Bool { on(id(i), \.filth) }

  /// What the words behind say: `idiota eres`, `tonta fui`, `idiota de mí`, `imbécil del SAC`.
  func behind(_ after: Int) -> Aim.Target? {
    let word = id(after)
    if on(word, \.iAm) { return .excused }
    if on(word, \.youAre) || on(word, \.youWord) && word != words.ya { return .you }
    if on(word, \.isVerb), after > start {
      // "qué fea es", "qué tonta es la cajera", "qué lenta está la página"
      var k = after + 1
      while k < end, k < after + 3, on(id(k), \.article) { k += 1 }
      if k == end { return on(id(range.lowerBound), \.personal) ? .person : nil }
      if isDevice(k) { return .excused }
      return on(id(k), \.thing) ? .thing : isPerson(k) ? .person : nil
    }
    if word == words.of || word == words.ofThe {
      guard after + 1 < end, !breaks(after + 1) else { return nil }
      let next = id(after + 1)
      if on(next, \.mine) || next == words.mi {
        return after + 2 == end || breaks(after + 2) || on(id(after + 2), \.iAm) ? .excused : .person
      }
      var k = after + 1
      while k < end, k < after + 3, on(id(k), \.article) || on(id(k), \.that) { k += 1 }
      guard k < end else { return nil }
      if isPerson(k) { return .person }
      if on(id(k), \.thing) { return nil }
    }
    return nil
  }

  /// "imbécil el repartidor", "qué bruto el aguacero", "mucho hp el que diseñó esto": who it is said of comes last.
  func subjectBehind(_ after: Int) -> Aim.Target? {
    guard on(id(after), \.article), after + 1 < end, !breaks(after + 1) else { return nil }
    let next = id(after + 1)
    if isDevice(after + 1) { return .excused }
    if on(next, \.thing) { return .thing }
    return next == words.que || next == words.q || isPerson(after + 1) ? .person : nil
  }

  /// What the governing word says, when it is a verb.
  func governed(by before: Int, aim: inout Aim) -> Aim.Target? {
    let word = id(before)
    if word == words.of || word == words.por, before > start {
      // "me trató de ladrona", "me tomó por tonto", "me vieron cara de idiota", "es de lo más ridículo".
      let verbBefore = id(before - 1)
      if on(verbBefore, \.report) { return .excused }
      if verbBefore == words.cara { return isSelfNear(before - 1) ? .excused : .person }
      if on(verbBefore, \.isVerb) || on(verbBefore, \.youAre) {
        return governed(by: before - 1, aim: &aim)
      }
      return nil
    }
    if on(word, \.report), !on(word, \.isVerb) || isSelf(before - 1) { return .excused }
    // "called me a moron"
    if isSelf(before), before > start, on(id(before - 1), \.report) { return .excused }
    if on(word, \.imperative) {
      let isDenied = before > start && on(id(before - 1), \.not)
      // "no digo que sean unos inútiles" denies; "no sean inútiles" advises.
      if isSubordinate(before) { return isDeniedFarther(before) ? .excused : nil }
      aim.isAdvice = isDenied
      aim.hasVerb = true
      aim.hasSubject = true
      return .you
    }
    if on(word, \.iAm), !on(word, \.isVerb) || isSelf(before - 1) {
      // "me hizo sentir", "me dijo idiota": of oneself, unless somebody else follows.
      return .excused
    }
    guard on(word, \.youAre) || on(word, \.isVerb) else { return nil }
    aim.hasVerb = true
    if isHearsay(before) || isDenied(before) || isSubordinate(before) && isDeniedFarther(before) { return .excused }
    if on(word, \.youAre) { aim.hasSubject = true; return .you }
    return subject(of: before, aim: &aim)
  }

  private func isSelf(_ i: Int) -> Bool { i >= start && on(id(i), \.i) }

  func isSelfNear(_ i: Int) -> Bool {
    for k in max(start, i - 5)..<i where on(id(k), \.i) { return true }
    return false
  }

  /// `que sean`, `que Juan sea`.
  private func isSubordinate(_ verb: Int) -> Bool {
    for k in max(start, verb - 3)..<verb where id(k) == words.que || id(k) == words.q { return true }
    return false
  }

  /// `dicen que eres`, `creen que es`: what others say. "Yo digo que" is one's own word.
  private func isHearsay(_ verb: Int) -> Bool {
    verb - 2 >= start && (id(verb - 1) == words.que || id(verb - 1) == words.q) && on(id(verb - 2), \.report)
      && id(verb - 2) != words.digo
  }

  /// `no es`, `no se cree`, `nunca fue`.
  private func isDenied(_ verb: Int) -> Bool {
    guard verb > start, !breaks(verb) else { return false }
    if on(id(verb - 1), \.not) { return true }
    return verb - 1 > start && !breaks(verb - 1) && text.words[verb - 1].count <= 3 && on(id(verb - 2), \.not)
      && !isPerson(verb - 1)
  }

  /// `no digo que sean`, `no es que sea`, `nadie dice que es`.
  private func isDeniedFarther(_ verb: Int) -> Bool {
    var i = verb - 2
    while i >= start, i > verb - 6, !breaks(i + 1) {
      if on(id(i), \.not) { return true }
      i -= 1
    }
    return false
  }

  /// Who `es un …` is said of.
  private func subject(of verb: Int, aim: inout Aim) -> Aim.Target? {
    var i = verb - 1
    var pauses = 0
    while i >= start, i > verb - 12 {
      if breaks(i + 1) { pauses += 1 }
      if pauses > 2 { break }
      let word = id(i)
      if i == verb - 1 || i == verb - 2, on(word, \.iSubject), pauses == 0, !aim.isNoun || word != words.una {
        return .excused
      }
      if on(word, \.you), !isComplement(i) { aim.hasSubject = true; return .you }
      // Another verb: another sentence, for people who do without punctuation.
      if i < verb - 1, on(word, \.youAre) || on(word, \.isVerb) { break }
      if isSaidOfDevice(i) { return .excused }
      // "el pibe de la caja": the till only says which one.
      if on(word, \.thing), !on(word, \.role), !isComplement(i) { return .thing }
      if isPerson(i) {
        // "el discurso del ministro fue flojo": of the speech.
        if pauses == 0, !aim.isNoun, headIsThing(i) { return .thing }
        if i > start, on(id(i), \.kin), on(id(i - 1), \.mine) { return nil }; aim.hasSubject = !isGivenName(i);
        return .person
      }
      if on(word, \.neuter), pauses == 0, i == verb - 1 { return .thing }
      i -= 1
    }
    // "es un idiota" without a subject is said of somebody; "es estúpido" may be said of anything.
    return aim.isNoun ? .person : nil
  }

  /// A thing stands before `de`, `de la`, `del`.
  private func headIsThing(_ i: Int) -> Bool {
    guard isComplement(i) else { return false }
    let head = id(i - 1) == words.of || id(i - 1) == words.ofThe ? i - 2 : i - 3
    return head >= start && on(id(head), \.thing)
  }

  /// Behind `de`, `de la`, `del`.
  private func isComplement(_ i: Int) -> Bool {
    guard i > start else { return false }
    if id(i - 1) == words.of || id(i - 1) == words.ofThe { return true }
    return i - 1 > start && on(id(i - 1), \.article) && id(i - 2) == words.of
  }

  /// A pronoun or a verb of the second person anywhere in the sentence.
  var speaksToSomebody: Bool {
    for i in start..<end where !range.contains(i) {
      let id = id(i)
      if on(id, \.youWord) && id != words.ya || on(id, \.youVerb) || on(id, \.youAre) || id == Lexicon.mentionID {
        return true
      }
    }
    return false
  }
}
