// SPDX-License-Identifier: Apache-2.0
import Vocabulary

/// Phrases → patterns over word numbers. Sets of alternatives are kept once, as nameless lists of the lexicon.
struct PhraseCompiler {
  private var lexicon: LexiconBuilder
  private var problems: [PhraseError] = []
  private var patterns: [PhraseBook.Pattern] = []
  /// For each pattern, its language where that matters.
  private var languages: [UInt8] = []
  private var steps: [PhraseBook.Step] = []
  /// Tests by how their element was written, and lists by what is on them.
  private var tests: [UInt64: PhraseBook.Test] = [:]
  private var sets: [UInt64: [UInt16]] = [:]
  private var lemmas: [UInt64: [Int32]] = [:]
  /// One-word phrases that are there: a list of three languages is often asked for in each.
  private var single: Set<UInt64> = []

  init(lexicon: LexiconBuilder) { self.lexicon = lexicon }

  mutating func add(list name: String, forms: ((UnsafeBufferPointer<UInt8>, UInt64) -> Void) -> Void) {
    lexicon.add(named: name, forms: forms)
  }

  /// `everywhere`: in texts of every language; else a Spanish phrase is not looked for in a text that is surely Portuguese, nor
  /// the other way round.
  mutating func add(
    _ phrase: Phrase, _ language: Language, _ owner: Int32, _ confidence: Double, everywhere: Bool = false
  ) {
    if phrase.elements.count == 1, isKnown(phrase, language, owner, confidence) { return }
    let firstStep = steps.count
    for element in phrase.elements {
      let test = element.gap == nil ? test(element, language) : .any
      steps.append(.init(test: test, isOptional: element.isOptional, gap: UInt8(element.gap ?? 0)))
    }
    // What is a list alone is on it for a reason, whatever the language.
    let isList = phrase.elements.count == 1
    languages.append(everywhere || isList ? 0 : PhraseBook.Anchor.number(of: language) ?? 0)
    patterns.append(
      PhraseBook.Pattern(
        firstStep: Int32(firstStep), stepCount: UInt8(phrase.elements.count), anchor: 0,
        markFrom: UInt8(phrase.marked.lowerBound), markTo: UInt8(phrase.marked.upperBound),
        notBefore: phrase.notBefore.alternatives.isEmpty ? .nothing : test(phrase.notBefore, language),
        notAfter: phrase.notAfter.alternatives.isEmpty ? .nothing : test(phrase.notAfter, language),
        atStart: phrase.atStart, atEnd: phrase.atEnd, asQuestion: phrase.asQuestion, owner: owner,
        confidence: confidence))
  }

  /// Whether the same owner asks for the same word, or for one of the same list, already.
  private mutating func isKnown(_ phrase: Phrase, _ language: Language, _ owner: Int32, _ confidence: Double) -> Bool {
    guard phrase.notBefore.alternatives.isEmpty, phrase.notAfter.alternatives.isEmpty, !phrase.atStart, !phrase.atEnd,
      !phrase.asQuestion
    else { return false }
    let number: UInt64
    switch test(phrase.elements[0], language) {
    case .word(let id): number = UInt64(id) << 2
    case .list(let list), .compound(let list): number = UInt64(list) << 2 | 1
    case .any, .nothing: return false
    }
    return !single.insert((number << 8 | UInt64(confidence * 100)) << 24 | UInt64(owner)).inserted
  }

  // MARK: Sets of words

  private mutating func test(_ element: Phrase.Element, _ language: Language) -> PhraseBook.Test {
    let key = (element.source &* 3 &+ language.number) &* 0x9E37_79B9_7F4A_7C15
    if let known = tests[key] { return known }
    let test = newTest(element.alternatives, language)
    tests[key] = test
    return test
  }

  private mutating func newTest(_ alternatives: [Phrase.Alternative], _ language: Language) -> PhraseBook.Test {
    var ids: [Int32] = []
    var lists: [UInt16] = []
    for alternative in alternatives {
      switch alternative {
      case .word(let letters): ids.append(lexicon.word(hash: FoldedHash.of(letters)))
      case .lemma(let lemma): ids += forms(lemma, language, .all)
      case .term(let term): ids += forms(term, language, .none)
      case .list(let name):
        if let id = reserved(name) {
          ids.append(id)
        } else if let list = lexicon.names[name] {
          lists.append(list.raw)
        } else {
          problems.append(PhraseError(text: "@" + name, reason: .unknownList))
        }
      case .anyWord: return .any
      }
    }
    if lists.count == 1, ids.isEmpty { return .compound(lists[0]) }
    if lists.contains(where: lexicon.hasCompounds) { return .compound(lexicon.union(lists, and: ids)) }
    for list in lists { ids += lexicon.members[Int(list)] }
    guard ids.count > 1 else { return ids.first.map { .word($0) } ?? .nothing }
    return .list(set(of: ids))
  }

  /// The nameless list with these words, each once.
  private mutating func set(of words: [Int32]) -> UInt16 {
    var ids = words.sorted()
    var count = 1
    for k in 1..<ids.count where ids[k] != ids[count - 1] {
      ids[count] = ids[k]
      count += 1
    }
    ids.removeLast(ids.count - count)
    var key: UInt64 = 0xCBF2_9CE4_8422_2325
    for id in ids { key = (key ^ UInt64(id)) &* 0x100_0000_01B3 }
    if let known = sets[key]?.first(where: { lexicon.members[Int($0)] == ids }) { return known }
    let list = lexicon.newList(ids)
    sets[key, default: []].append(list)
    return list
  }

  private func reserved(_ name: String) -> Int32? {
    switch name {
    case "mention": Lexicon.mentionID
    case "link": Lexicon.linkID
    case "email": Lexicon.emailID
    case "number": Lexicon.numberID
    default: nil
    }
  }

  private mutating func forms(
    _ lemma: [UInt8], _ language: Language, _ derivatives: Inflection.Derivatives
  ) -> [Int32] {
    let kind: UInt64 = language.number << 1 | (derivatives == .all ? 1 : 0)
    let key = (FoldedHash.of(lemma) &* 7 &+ kind) &* 0x9E37_79B9_7F4A_7C15
    if let known = lemmas[key] { return known }
    var ids: [Int32] = []
    Inflection.forms(of: lemma, in: language, as: .unknown, derivatives: derivatives) { _, hash in
      ids.append(lexicon.word(hash: hash))
    }
    lemmas[key] = ids
    return ids
  }

  // MARK: Anchors

  /// Chooses for each pattern the step that the fewest words of real texts touch, and files the pattern under them.
  consuming func build(problems others: [PhraseError]) -> PhraseBook {
    let common = wordCosts.map { words, cost in
      (words.description.split { $0 == " " || $0 == "\n" }.map { Int(lexicon.word(String($0))) }, cost)
    }
    var costs = [Int](repeating: 1, count: lexicon.wordCount)
    for id in 0..<Int(Lexicon.firstID) { costs[id] = 400 }
    for (words, cost) in common { for word in words { costs[word] = cost } }
    var listCosts: [UInt16: Int] = [:]
    var rows: [(word: Int32, pattern: Int32)] = []
    var byCompound: [UInt16: [Int32]] = [:]
    func cost(_ test: PhraseBook.Test) -> Int {
      switch test {
      case .word(let id): return costs[Int(id)]
      case .list(let list), .compound(let list):
        if let known = listCosts[list] { return known }
        let cost = lexicon.members[Int(list)].reduce(0) { $0 + costs[Int($1)] }
        listCosts[list] = cost
        return cost
      case .any, .nothing: return .max
      }
    }
    for p in patterns.indices {
      let first = Int(patterns[p].firstStep)
      let candidates = (0..<Int(patterns[p].stepCount)).filter {
        steps[first + $0].gap == 0 && !steps[first + $0].isOptional
      }
      guard let best = candidates.min(by: { cost(steps[first + $0].test) < cost(steps[first + $1].test) }),
        cost(steps[first + best].test) < .max
      else { continue }
      patterns[p].anchor = UInt8(best)
      let number = Int32(p)
      switch steps[first + best].test {
      case .word(let id): rows.append((id, number))
      case .list(let list): for id in lexicon.members[Int(list)] { rows.append((id, number)) }
      case .compound(let list):
        for id in lexicon.members[Int(list)] { rows.append((id, number)) }
        byCompound[list, default: []].append(number)
      case .any, .nothing: break
      }
    }
    var needed: [UInt16: Int32] = [:]
    var members: [[Int32]] = []
    let (anchors, places) = filed(rows) { pattern in
      anchor(of: pattern, cost) { list in
        if let known = needed[list] { return known }
        needed[list] = Int32(members.count)
        members.append(lexicon.members[Int(list)])
        return Int32(members.count - 1)
      }
    }
    let needs = Needs(members, wordCount: lexicon.wordCount)
    let built = lexicon.build { places[$0] }
    return PhraseBook(
      lexicon: built, patterns: patterns, steps: steps, anchors: anchors, needs: needs, byCompound: byCompound,
      problems: others + problems)
  }

  /// To ask whether a more common word is in a text would cost more than it spares.
  private static let mostCommon = 4_000

  /// The rarer of the two words that must stand beside the anchor, where one must, and the rarest of the other words.
  private func anchor(
    of number: Int32, _ cost: (PhraseBook.Test) -> Int, numberOfNeeded: (_ list: UInt16) -> Int32
  ) -> PhraseBook.Anchor {
    let pattern = patterns[Int(number)]
    let anchor = Int(pattern.anchor)
    var best = PhraseBook.Anchor(
      pattern: number, beside: 0, needs: 0, side: .unknown, language: languages[Int(number)])
    let single = (0..<Int(pattern.stepCount)).filter {
      $0 != anchor && isSingleWord(steps[Int(pattern.firstStep) + $0])
    }
    func test(_ step: Int) -> PhraseBook.Test { steps[Int(pattern.firstStep) + step].test }
    func rarest(_ candidates: [Int]) -> Int? { candidates.min { cost(test($0)) < cost(test($1)) } }
    let neighbour = rarest(single.filter { abs($0 - anchor) == 1 })
    if let neighbour {
      switch test(neighbour) {
      case .word(let id):
        best.beside = id
        best.side = neighbour > anchor ? .wordBehind : .wordBefore
      case .list(let list), .compound(let list):
        best.beside = Int32(list)
        best.side = neighbour > anchor ? .listBehind : .listBefore
      case .any, .nothing: break
      }
    }
    if let other = rarest(single.filter { $0 != neighbour }), cost(test(other)) < PhraseCompiler.mostCommon {
      switch test(other) {
      case .word(let id): best.needs = id
      case .list(let list), .compound(let list): best.needs = ~numberOfNeeded(list)
      case .any, .nothing: break
      }
    }
    return best
  }

  /// Whether a step is always one word that can be told: no phrase of several words may stand there instead.
  private func isSingleWord(_ step: PhraseBook.Step) -> Bool {
    guard step.gap == 0, !step.isOptional else { return false }
    switch step.test {
    case .word(let id): return id > 0
    case .list: return true
    case .compound(let list): return !lexicon.hasCompounds(list)
    case .any, .nothing: return false
    }
  }

  /// The anchors of each word: a first index and a count. Words that the same phrases hinge on, as the forms of a verb are,
  /// share theirs.
  private func filed(
    _ rows: [(word: Int32, pattern: Int32)], _ anchor: (Int32) -> PhraseBook.Anchor
  ) -> (anchors: [PhraseBook.Anchor], places: [(first: UInt32, count: UInt16)]) {
    // The patterns of each word, side by side, in the order of the patterns.
    var starts = [Int](repeating: 0, count: lexicon.wordCount + 1)
    for row in rows { starts[Int(row.word) + 1] += 1 }
    for i in 1..<starts.count { starts[i] += starts[i - 1] }
    var next = starts
    var patterns = [Int32](repeating: 0, count: rows.count)
    for row in rows {
      patterns[next[Int(row.word)]] = row.pattern
      next[Int(row.word)] += 1
    }
    var anchors: [PhraseBook.Anchor] = []
    var places = [(first: UInt32, count: UInt16)](repeating: (0, 0), count: lexicon.wordCount)
    var known: [UInt64: [(patterns: Range<Int>, first: UInt32)]] = [:]
    for word in places.indices where starts[word] < starts[word + 1] {
      let own = starts[word]..<starts[word + 1]
      var key: UInt64 = 0xCBF2_9CE4_8422_2325
      for pattern in patterns[own] { key = (key ^ UInt64(pattern)) &* 0x100_0000_01B3 }
      if let same = known[key]?.first(where: { patterns[$0.patterns] == patterns[own] }) {
        places[word] = (same.first, UInt16(own.count))
        continue
      }
      let first = UInt32(anchors.count)
      places[word] = (first, UInt16(own.count))
      known[key, default: []].append((own, first))
      for pattern in patterns[own] { anchors.append(anchor(pattern)) }
    }
    return (anchors, places)
  }
}

extension Language {
  fileprivate var number: UInt64 {
    switch self {
    case .es: 0
    case .pt: 1
    case .en: 2
    }
  }
}

/// How often little words stand in real texts, in three steps, against 1 for any other word: a phrase hinges on one of them
/// only when it has nothing rarer, and a set of a thousand forms of verbs is rarer than `que`.
private let wordCosts: [(words: StaticString, cost: Int)] = [
  (
    """
    gente nada mejor nadie ver mal quien siempre nunca parece gracias dia dias todos todas toda vida antes cuenta mundo
    dinero sabe sabes estoy estan estas estamos aqui ahi ahora tengo tienes tienen vamos donde desde persona personas
    alguien cara caso aun gusta algo madre padre vez veces espero quiero quiere parte igual hasta otro otra otros otras
    somos hace hizo habla hablar decir dice favor ve veo encanta falta unico tanto problema comentario cosa cosas ojala
    amor sigue mismo misma nuevo nueva bueno buena mala malo horas hora trabajo verdad casa mucho mucha muchos gran poco
    puede pueden puedo hoy ayer tambien tampoco despues luego mientras entre sobre tan creo usted ustedes ellos ella
    nosotros les os eran estaba han hemos cada cual tal vale bonito menos mujer hombre video videos canal hecho paso
    foto digo linda hermosa vi sale vaya asco pena mierda puta puto opinion amo
    pessoa pessoas tudo muito muita sempre hoje aqui agora bem mal dele dela isso essa esse
    there their your my me so just like get people time good know do does did will can would about out up
    """, 300
  ),
  (
    """
    los del las por con una su para al como mas pero sus le ha si sin este ya todo esta ser muy son tu mi yo eso esa
    ese hay fue soy eres ni nos cuando porque solo asi bien hacer tiene va voy vas um uma os as do da dos das em na nas
    com seu sua ele ela eu voce foi ao it he was for on are with i his they be at one have this from or had by but not
    what all we o era
    """, 4_000
  ),
  ("que no de la a el en y lo se me un te es e nao the of and to in is you that", 20_000),
]
