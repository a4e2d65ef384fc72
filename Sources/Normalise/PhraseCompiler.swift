// SPDX-License-Identifier: Apache-2.0
import Vocabulary

/// Phrases → patterns over word numbers. Sets of alternatives are kept once, as nameless lists of the lexicon.
struct PhraseCompiler {
  var lexicon: LexiconBuilder
  var problems: [PhraseError]
  private var patterns: [PhraseBook.Pattern] = []
  private var allSteps: [PhraseBook.Step] = []
  private var sets: [[Int32]: UInt16] = [:]
  private var lemmas: [String: [Int32]] = [:]
  private var members: [UInt16: [Int32]] = [:]
  private let named: [[Int32]]

  init(lexicon: LexiconBuilder, problems: [PhraseError]) {
    self.lexicon = lexicon
    self.problems = problems
    named = lexicon.membersByList()
  }

  mutating func add(_ phrase: Phrase, _ language: Language, _ owner: Int32, _ confidence: Double) {
    var steps: [PhraseBook.Step] = []
    for element in phrase.elements {
      if let gap = element.gap {
        steps.append(.init(test: .any, isOptional: false, gap: gap))
      } else {
        steps.append(.init(test: test(element.alternatives, language), isOptional: element.isOptional, gap: 0))
      }
    }
    let firstStep = allSteps.count
    allSteps += steps
    patterns.append(
      PhraseBook.Pattern(
        firstStep: firstStep, stepCount: steps.count, anchor: 0,
        notBefore: phrase.notBefore.isEmpty ? nil : test(phrase.notBefore, language),
        notAfter: phrase.notAfter.isEmpty ? nil : test(phrase.notAfter, language), atStart: phrase.atStart,
        atEnd: phrase.atEnd, asQuestion: phrase.asQuestion, marked: phrase.marked, owner: owner, confidence: confidence)
    )
  }

  private mutating func test(_ alternatives: [Phrase.Alternative], _ language: Language) -> PhraseBook.Test {
    if alternatives.contains(.anyWord) { return .any }
    if alternatives.count == 1, case .list(let name) = alternatives[0], reserved(name) == nil {
      guard let list = lexicon.names[name] else {
        problems.append(PhraseError(text: "@" + name, reason: .unknownList))
        return .nothing
      }
      return .compound(list.raw)
    }
    var ids: [Int32] = []
    for alternative in alternatives {
      switch alternative {
      case .word(let word): ids.append(lexicon.word(word))
      case .lemma(let lemma): ids += forms(lemma, language, .all)
      case .term(let term): ids += forms(term, language, .none)
      case .list(let name):
        if let id = reserved(name) {
          ids.append(id)
        } else if let list = lexicon.names[name] {
          ids += named[Int(list.raw)]
        } else {
          problems.append(PhraseError(text: "@" + name, reason: .unknownList))
        }
      case .anyWord: break
      }
    }
    let unique = Array(Set(ids)).sorted()
    if unique.count == 1 { return .word(unique[0]) }
    if let known = sets[unique] { return .list(known) }
    let list = lexicon.newList()
    for id in unique { lexicon.put(id, on: list) }
    sets[unique] = list
    members[list] = unique
    return .list(list)
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
    _ lemma: String, _ language: Language, _ derivatives: Inflection.Derivatives
  ) -> [Int32] {
    let key = "\(language)\(derivatives)\(lemma)"
    if let known = lemmas[key] { return known }
    let ids = Inflection.forms(of: lemma, in: language, as: .unknown, derivatives: derivatives).map { lexicon.word($0) }
    lemmas[key] = ids
    return ids
  }

  /// Chooses for each pattern the step that the fewest words of real texts touch, and files the pattern under them.
  consuming func build() -> PhraseBook {
    let common = Set(commonWords.description.split { $0 == " " || $0 == "\n" }.map { lexicon.word(String($0)) })
    var rows: [(word: Int32, pattern: Int32)] = []
    var byCompound: [UInt16: [Int32]] = [:]
    func anchors(_ test: PhraseBook.Test) -> [Int32] {
      switch test {
      case .word(let id): [id]
      case .list(let list): members[list] ?? []
      case .compound(let list): named[Int(list)]
      case .any, .nothing: []
      }
    }
    for p in patterns.indices {
      var best = (cost: Int.max, step: -1)
      let steps = allSteps[patterns[p].firstStep..<patterns[p].firstStep + patterns[p].stepCount]
      for (s, step) in steps.enumerated() where step.gap == 0 && !step.isOptional {
        if case .any = step.test { continue }
        let ids = anchors(step.test)
        let cost = ids.reduce(0) { $0 + ($1 < Lexicon.firstID ? 30 : common.contains($1) ? 400 : 1) }
        if cost < best.cost { best = (cost, s) }
      }
      guard best.step >= 0 else { continue }
      patterns[p].anchor = best.step
      for id in anchors(steps[steps.startIndex + best.step].test) { rows.append((id, Int32(p))) }
      if case .compound(let list) = steps[steps.startIndex + best.step].test {
        byCompound[list, default: []].append(Int32(p))
      }
    }
    let built = lexicon.build()
    var starts = [Int32](repeating: 0, count: built.listStarts.count + 1)
    for row in rows { starts[Int(row.word) + 1] += 1 }
    for i in 1..<starts.count { starts[i] += starts[i - 1] }
    var next = starts
    var items = [Int32](repeating: 0, count: rows.count)
    for row in rows {
      items[Int(next[Int(row.word)])] = row.pattern
      next[Int(row.word)] += 1
    }
    return PhraseBook(
      lexicon: built, patterns: patterns, steps: allSteps, anchorStarts: starts, anchorItems: items,
      byCompound: byCompound,
      problems: problems)
  }
}

/// Words that stand in every third text: a phrase is anchored on one of them only when it has nothing else.
private let commonWords: StaticString = """
  de la que el en y a los se del las un por con no una su para es al lo como mas o pero sus le ha me
  si sin este ya todo esta ser muy son te tu mi yo eso esa ese hay fue han soy eres ni nos cuando
  porque solo asi bien hacer tiene va voy vas um uma os as do da dos das em na nas e nao com seu sua
  ele ela eu voce foi ao the of and to in is you that it he was for on are with i his they be at one
  have this from or had by but not what all we
  """
