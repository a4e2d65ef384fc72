// SPDX-License-Identifier: Apache-2.0
import Normalise
import Vocabulary

extension Reading {
  /// Where the company is named first, among some words. With a protocol that says what the company is called, its name or
  /// handle; without one, anything that is written like a company's name (*Café Andino*, *Banco Sur*).
  func companyNamed(in range: Range<Int>) -> Range<Int>? {
    for i in range { if let end = companyNamed(at: i) { return i..<end } }
    return nil
  }

  /// The word behind the company's name, when it begins at this word.
  func companyNamed(at i: Int) -> Int? {
    guard i < words.count else { return nil }
    let word = words[i]
    let company = context.company
    if word.kind == .mention { return company.isHandle(folded[word.range]) ? i + 1 : nil }
    guard word.kind == .word else { return nil }
    guard company.isEmpty else {
      if let end = company.end(in: self, at: i) {
        let isName = words[i..<end].contains { !$0.traits.isDisjoint(with: [.capitalised, .hashtag]) }
        return isName || (i > 0 && Reading.lexicon.contains(words[i - 1].id, on: Reading.namingList)) ? end : nil
      }
      return word.traits.contains(.hashtag) && company.isHandle(folded[word.range]) ? i + 1 : nil
    }
    guard word.traits.contains(.capitalised), !word.traits.contains(.shouted), i + 1 < words.count,
      Reading.lexicon.contains(word.id, on: Reading.headList)
    else { return nil }
    let next = words[i + 1]
    return next.sentence == word.sentence && next.traits.contains(.capitalised)
      && next.traits.isDisjoint(with: [.shouted, .afterBreak]) ? i + 2 : nil
  }

  /// The words of the sentence that a word is in.
  func sentenceWords(of word: Int32) -> Range<Int> { sentences[Int(words[Int(word)].sentence)].words }

  /// Whether some of these words is on a list.
  func has(_ list: Lexicon.ListID, in range: Range<Int>) -> Bool {
    words[range].contains { Reading.lexicon.contains($0.id, on: list) }
  }

  /// Whether one of the three words before is a *no*, in the same breath.
  func isNegated(_ match: PhraseMatch) -> Bool {
    let start = Int(match.words.lowerBound)
    let from = max(sentenceWords(of: match.words.lowerBound).lowerBound, start - 3)
    var i = start
    while i > from, !words[i].traits.contains(.afterBreak) {
      i -= 1
      if Reading.lexicon.contains(words[i].id, on: Reading.denialList) { return true }
    }
    return false
  }

  /// Whether a match lies in what somebody else is quoted with.
  func isQuoted(_ match: PhraseMatch) -> Bool {
    guard !quotations.isEmpty else { return false }
    let start = words[Int(match.words.lowerBound)].start
    return quotations.contains { $0.contains(start) }
  }

  /// A verb whose subject is *we*: an ending in `-mos`, or the word itself.
  func speaksAsWe(in range: Range<Int>) -> Bool {
    range.contains { i in
      let word = words[i]
      if Reading.lexicon.contains(word.id, on: Reading.weList) { return true }
      guard word.kind == .word, word.count > 4 else { return false }
      let end = Int(word.end)
      return folded[end - 3] == UInt8(ascii: "m") && folded[end - 2] == UInt8(ascii: "o")
        && folded[end - 1] == UInt8(ascii: "s")
        && !Reading.lexicon.contains(word.id, on: Reading.mosList)
    }
  }

  private static let lexicon = DetectorSet.standard.book.lexicon
  private static let headList = lexicon.list("brandhead")
  private static let namingList = lexicon.list("naming")
  private static let denialList = lexicon.list("denial")
  private static let weList = lexicon.list("we")
  private static let mosList = lexicon.list("mos")
}

extension Detector {
  /// The surest match of each sentence, the first one of those: more would say the same again.
  static func oncePerSentence(_ text: Reading, _ matches: some Sequence<PhraseMatch>) -> [Hit] {
    var best: [(sentence: Int32, match: PhraseMatch)] = []
    for match in matches where match.clue == nil {
      let sentence = text.words[Int(match.words.lowerBound)].sentence
      if let k = best.firstIndex(where: { $0.sentence == sentence }) {
        let known = best[k].match
        let isSurer = match.confidence > known.confidence
        let isEarlier =
          match.confidence == known.confidence && match.marked.lowerBound == known.marked.lowerBound
          && match.marked.count > known.marked.count
        if isSurer || isEarlier { best[k].match = match }
      } else if best.count < 16 {
        best.append((sentence, match))
      }
    }
    return best.map { Hit(text, $0.match) }
  }
}

extension WordList {
  static let ownCompany: [WordList] = [
    // What a business is called by, before its name.
    WordList(
      "brandhead",
      es: """
        café, cafetería, banco, grupo, tienda, almacén, farmacia, droguería, supermercado
        panadería, pastelería, heladería, cervecería, óptica, librería, ferretería, laboratorio, editorial, gimnasio
        aerolínea, =seguros, =transportes, constructora, inmobiliaria, cooperativa, fundación, agencia, pizzería
        peluquería, bodega, tostadora, tostaduría, chocolatería, =chocolates, =lácteos, =alimentos, =textiles
        =distribuidora, =comercial, =industrias, =corporación, =telefónica, =energía
        """,
      pt: """
        café, cafeteria, banco, grupo, loja, farmácia, drogaria, supermercado, mercado
        padaria, confeitaria, sorveteria, cervejaria, ótica, livraria, laboratório, editora, academia, =seguros
        =transportes, construtora, imobiliária, cooperativa, fundação, agência, pizzaria, torrefação, =chocolates
        """,
      en: "=cafe, =coffee, =bank, =bakery, =brewery, =pharmacy, =bookshop, =airlines, =clinic, =studio"),
    WordList(
      "naming", es: "=en, =de, =del, =con, =por, =desde, =somos, =soy, =a, =al, =para, =vs",
      pt: "=em, =do, =da, =no, =na, =com, =pela, =pelo",
      en: "=at, =from, =in, =of, =to, =for, =with"),
    WordList(
      "denial", es: "=no, =ni, =nunca, =jamás, =tampoco, =sin, =nadie",
      pt: "=não, =nem, =nunca, =jamais, =sem, =ninguém",
      en: "=not, =no, =never, =nor, =without, =dont, =cant, =wont, =doesnt, =didnt, =isnt, =nobody"),
    WordList("we", es: "=nosotros, =nosotras", pt: "=nós", en: "=we, =were, =weve, =well, =our"),
    WordList(
      "mos",
      es:
        "=mismos, =últimos, =próximos, =máximos, =mínimos, =ramos, =hermanos, =íntimos, =óptimos, =pésimos, =séptimos, =reclamos, =gramos, =kilogramos, =términos, =ánimos, =préstamos, =tramos, =extremos, =supremos",
      pt: "=mesmos, =próximos, =últimos, =termos, =anos, =ramos"),
  ]
}
