// SPDX-License-Identifier: Apache-2.0
import Normalise

/// What a number is said to be: the nearest word that announces one decides (`cédula 41.573.208`, `el pedido 48291`).
/// The raw values are the order in which the word lists are declared.
enum NumberLabel: Int, CaseIterable, Sendable {
  case cedula, nit, rut, cuit, dni, ruc, taxpayer, cpf, cnpj, rg, rif, spanish, curp, rfc, social, identity
  case phone, account, card, plate
  /// A number of a thing: an order, a parcel, a batch, a bar code.
  case thing
  /// A quantity: money, weight, people.
  case quantity

  /// Labels that announce a person's own number, whatever the country.
  var isIdentity: Bool { rawValue <= NumberLabel.identity.rawValue }

  /// Those and what else is a person's own: a telephone, an account, a card.
  var isPersonal: Bool { rawValue < NumberLabel.plate.rawValue }

  var listName: String { "label-\(self)" }
}

/// A label near a number, and how it stands to it.
struct Announcement {
  let label: NumberLabel
  /// Words from the one to the other; numbers are not counted.
  fileprivate let distance: Int
  /// Digits of other numbers between them.
  fileprivate var passed = 0

  /// Whether it announced another number, which stands between: `cédula 41.573.208, 310 555 0142`.
  var isSpent: Bool {
    switch label {
    case .card: passed > 12
    case .account: passed > 7
    default: label.isIdentity && passed > 5
    }
  }
}

/// The labels of one text. A value of list numbers; made for each text that has digits enough.
struct NumberLabels {
  private let lexicon: Lexicon
  private let first: Lexicon.ListID
  private let last: Lexicon.ListID
  private let numbered: Lexicon.ListID
  private let saying: Lexicon.ListID

  static let standard = NumberLabels(DetectorSet.standard.book.lexicon)

  init(_ lexicon: Lexicon) {
    self.lexicon = lexicon
    first = lexicon.list(NumberLabel.cedula.listName)
    last = lexicon.list(NumberLabel.quantity.listName)
    numbered = lexicon.list("number-word")
    saying = lexicon.list("is")
  }

  func label(of word: Word) -> NumberLabel? { word.kind == .word ? label(of: word.id) : nil }

  private func label(of id: Int32) -> NumberLabel? {
    lexicon.firstList(of: id, from: first, through: last).flatMap { NumberLabel(rawValue: Int($0.raw - first.raw)) }
  }

  /// The label nearest to a stretch of folded text.
  func nearest(to range: Range<Int>, in text: Reading) -> NumberLabel? { announcement(of: range, in: text)?.label }

  /// What announces a stretch of folded text: a word glued to its front, or the nearest one up to six words before it and
  /// up to three behind it, in its sentence.
  func announcement(of range: Range<Int>, in text: Reading) -> Announcement? {
    let at = text.firstWord(from: range.lowerBound)
    guard at < text.words.count else { return nil }
    let before = announcement(before: at, in: text)
    if let glued = gluedLabel(to: range.lowerBound, in: text) {
      // `el pedido CC1020774318` is a code that begins so.
      return before?.label == .thing && before?.distance == 1 ? before : Announcement(label: glued, distance: 0)
    }
    let behind = announcement(behind: range.upperBound, in: text.words[at].sentence, of: text)
    guard let behind else { return before }
    guard let before else { return behind.label == .quantity && behind.distance > 1 ? nil : behind }
    // `310 555 0142 es mi celular`, but `mi cédula es 41.573.208 y mi celular …` belongs to what stands before.
    if behind.label == .quantity { return behind.distance == 1 && before.distance > 1 ? behind : before }
    return before.distance <= behind.distance + 2 ? before : behind
  }

  /// Whether a label announces a person's number right before an offset: `cédula 280.000`, `cédula es 1.500.000`,
  /// `DNI Nº 1.500.000`.
  func isRightBefore(_ offset: Int, in text: Reading) -> Bool {
    if gluedLabel(to: offset, in: text)?.isIdentity == true { return true }
    var i = text.firstWord(from: offset) - 1
    if i > 0, [numbered, saying].contains(where: { lexicon.contains(text.words[i].id, on: $0) }) { i -= 1 }
    return i >= 0 && (label(of: text.words[i]) ?? initials(i, in: text))?.isIdentity == true
  }

  // MARK: Words apart

  /// An abbreviation with a full stop (`Tel.`, `C.C.`, `D.N.I.`, `cédula No.`) ends a sentence for the reader of sentences,
  /// and is looked across.
  private func announcement(before at: Int, in text: Reading) -> Announcement? {
    var sentence = text.words[at].sentence
    var distance = 0
    var passed = 0
    var i = at - 1
    while i >= 0, distance < 6, at - i < 24 {
      let word = text.words[i]
      if word.sentence != sentence, distance > 1 || !isShort(word, in: text) { break }
      // Behind `No.` the sentence goes on.
      if lexicon.contains(word.id, on: numbered) { sentence = word.sentence }
      if word.kind == .number {
        passed += word.count
      } else {
        distance += 1
        if let label = label(of: word) ?? initials(i, in: text) {
          return Announcement(label: label, distance: distance, passed: passed)
        }
      }
      i -= 1
    }
    return nil
  }

  private func announcement(behind offset: Int, in sentence: Int32, of text: Reading) -> Announcement? {
    var distance = 0
    var i = text.firstWord(from: offset)
    while i < text.words.count, distance < 4, text.words[i].sentence == sentence {
      let word = text.words[i]
      if word.kind == .number, word.count > 3 { break }
      distance += 1
      if let label = label(of: word) { return Announcement(label: label, distance: distance) }
      i += 1
    }
    return nil
  }

  /// Four letters at most, without the dots of `D.N.I.`.
  private func isShort(_ word: Word, in text: Reading) -> Bool {
    word.count < 5 || (word.count < 9 && word.range.count { Folded.isWord(text.folded[$0]) } < 5)
  }

  /// `C.C. 1.020.774.318`, `C.I. 17158…`: two initials, read as two words.
  private func initials(_ i: Int, in text: Reading) -> NumberLabel? {
    guard i > 0, text.words[i].count == 1, text.words[i - 1].count == 1 else { return nil }
    let second = text.folded[Int(text.words[i].start)]
    guard text.folded[Int(text.words[i - 1].start)] == UInt8(ascii: "c") else { return nil }
    return second == UInt8(ascii: "c") || second == UInt8(ascii: "i") ? .cedula : nil
  }

  // MARK: Words glued to a number

  /// Whether the letters right before an offset announce a number: `DNI45678213`, `Nº45678213`.
  func isGlued(to offset: Int, in text: Reading) -> Bool {
    guard let word = gluedWord(to: offset, in: text) else { return false }
    return lexicon.contains(word.id, on: numbered) || gluedLabel(to: offset, in: text) != nil
  }

  private func gluedLabel(to offset: Int, in text: Reading) -> NumberLabel? {
    guard let word = gluedWord(to: offset, in: text), let label = label(of: word.id) else { return nil }
    // So codes begin too: `ID48213…`, `WA48213…`.
    return label == .identity || (label == .phone && word.letters < 3) ? nil : label
  }

  /// The letters right before an offset, as far as they are a word.
  private func gluedWord(to offset: Int, in text: Reading) -> (id: Int32, letters: Int)? {
    var start = offset
    while offset - start < 14, Folded.isLetter(text.byte(at: start - 1)) { start -= 1 }
    guard start < offset, !Folded.isWord(text.byte(at: start - 1)) else { return nil }
    return (lexicon.id(of: text.foldedString(start..<offset)), offset - start)
  }
}

extension Reading {
  /// The first word that ends behind an offset.
  func firstWord(from offset: Int) -> Int {
    var low = 0
    var high = words.count
    while low < high {
      let middle = (low + high) >> 1
      if Int(words[middle].end) <= offset { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The words of the sentence in which an offset lies.
  func sentenceWords(at offset: Int) -> Range<Int> {
    let at = min(firstWord(from: offset), words.count - 1)
    guard at >= 0 else { return 0..<0 }
    let sentence = Int(words[at].sentence)
    return sentences.indices.contains(sentence) ? sentences[sentence].words.clamped(to: 0..<words.count) : at..<at + 1
  }
}
