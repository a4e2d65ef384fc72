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

  var listName: String { "label-\(self)" }
}

/// The labels of one text. A value of two list numbers; made for each text that has digits enough.
struct NumberLabels {
  private let lexicon: Lexicon
  private let first: Lexicon.ListID
  private let last: Lexicon.ListID

  static let standard = NumberLabels(DetectorSet.standard.book.lexicon)

  init(_ lexicon: Lexicon) {
    self.lexicon = lexicon
    first = lexicon.list(NumberLabel.cedula.listName)
    last = lexicon.list(NumberLabel.quantity.listName)
  }

  func label(of word: Word) -> NumberLabel? {
    guard word.kind == .word, let list = lexicon.firstList(of: word.id, from: first, through: last) else { return nil }
    return NumberLabel(rawValue: Int(list.raw - first.raw))
  }

  /// The label nearest to a stretch of folded text: up to six words before it, up to three behind it, in its sentence. An
  /// abbreviation with a full stop (`Tel.`, `C.C.`) ends a sentence for the reader of sentences, and is looked across.
  func nearest(to range: Range<Int>, in text: Reading) -> NumberLabel? {
    let at = text.firstWord(from: range.lowerBound)
    guard at < text.words.count else { return nil }
    let sentence = text.words[at].sentence
    var before: (label: NumberLabel, distance: Int)?
    var distance = 0
    var i = at - 1
    while i >= 0, distance < 6, at - i < 24 {
      let word = text.words[i]
      if word.sentence != sentence, distance > 1 || word.count > 4 { break }
      if word.kind != .number {
        distance += 1
        if let label = label(of: word) ?? initials(i, in: text) {
          before = (label, distance)
          break
        }
      }
      i -= 1
    }
    var behind: (label: NumberLabel, distance: Int)?
    distance = 0
    i = text.firstWord(from: range.upperBound)
    while i < text.words.count, distance < 4, text.words[i].sentence == sentence {
      let word = text.words[i]
      if word.kind == .number, word.count > 3 { break }
      distance += 1
      if let label = label(of: word) {
        behind = (label, distance)
        break
      }
      i += 1
    }
    guard let behind else { return before?.label }
    guard let before else { return behind.label == .quantity && behind.distance > 1 ? nil : behind.label }
    // `310 555 0142 es mi celular`, but `mi cédula es 41.573.208 y mi celular …` belongs to what stands before.
    if behind.label == .quantity { return behind.distance == 1 && before.distance > 1 ? .quantity : before.label }
    return before.distance <= behind.distance + 2 ? before.label : behind.label
  }

  /// `C.C. 1.020.774.318`, `C.I. 17158…`: two initials, read as two words.
  private func initials(_ i: Int, in text: Reading) -> NumberLabel? {
    guard i > 0, text.words[i].count == 1, text.words[i - 1].count == 1 else { return nil }
    let second = text.folded[Int(text.words[i].start)]
    guard text.folded[Int(text.words[i - 1].start)] == UInt8(ascii: "c") else { return nil }
    return second == UInt8(ascii: "c") || second == UInt8(ascii: "i") ? .cedula : nil
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
