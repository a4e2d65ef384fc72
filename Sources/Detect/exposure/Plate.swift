// SPDX-License-Identifier: Apache-2.0
import Normalise
import Vocabulary

extension Detector {
  /// The number plate of somebody's car, announced as one.
  static let plate = Detector(
    "exposure.personal-data.plate",
    title: Localized(
      es: "Muestra la placa de un vehículo", pt: "Mostra a placa de um veículo", en: "Shows a number plate"),
    why: Localized(
      es: "Con la placa se puede averiguar de quién es el vehículo y seguirlo.",
      pt: "Com a placa dá para descobrir de quem é o veículo e segui-lo.",
      en: "With the plate one can find out whose car it is and follow it."),
    instead: PersonalDataCard.privately,
    examples: [
      .flags("el domiciliario anda en la moto de placa «KTR 45F»", dodges: false),
      .flags("la patente del repartidor es «AB 123 CD»", dodges: false),
      .flags("el coche del gerente, matrícula «4821 KLM»", dodges: false),
      .flags("o motoboy da placa «BRA2E19» me xingou", dodges: false),
      .flags("his licence plate is «7ABC123»", dodges: false),
      .passes("la placa de la cafetera dice 220 V"),
      .passes("la matrícula del curso cuesta 45000"),
      .passes("a placa de vídeo RTX 4090 chegou"),
      .passes("plate of 12 cookies"),
    ],
    phrases: [.clue(1, .es, "@label-plate")]
  ) { text, matches in
    var hits: [Hit] = []
    guard text.features.contains(.digit) else { return hits }
    for i in matches.map({ Int($0.words.lowerBound) }) {
      var k = i + 1
      if NumberPlate.isBoard(i + 1, in: text) || NumberPlate.isBoard(i + 2, in: text) { continue }
      while k < min(i + 8, text.words.count) {
        if let end = NumberPlate.end(from: k, in: text) {
          hits.append(Hit(text.foldedRange(words: k..<end), confidence: Confidence.likely, replacement: "••••"))
          break
        }
        k += 1
      }
    }
    return hits
  }
}

private enum NumberPlate {
  private static let boards = DetectorSet.standard.book.lexicon.list("board")

  static func isBoard(_ i: Int, in text: Reading) -> Bool {
    i < text.words.count && DetectorSet.standard.book.lexicon.contains(text.words[i].id, on: boards)
  }

  /// Five to seven letters and digits in at most three words, two or more of each, as plates of these countries run:
  /// `ABC123`, `ABC12D`, `AB123CD`, `ABC1D23`, `1234KLM`, `ABCD12`, `7ABC123`, `ABC-12-34`.
  static func end(from first: Int, in text: Reading) -> Int? {
    var shape = 0  // one decimal digit a change: 1 letters, 2 digits
    var letters = 0, digits = 0, last: UInt8 = 0
    var best: Int?
    for k in first..<min(first + 3, text.words.count) {
      let word = text.words[k]
      guard word.count <= 7, word.kind == .word || word.kind == .number else { break }
      // Letters of a plate are written as capitals or stand in one word with the digits.
      if word.kind == .word, !word.traits.contains(.odd),
        !(word.traits.contains(.shouted) || (word.count == 1 && word.traits.contains(.capitalised)))
      {
        break
      }
      for i in word.range {
        let isDigit = Folded.isDigit(text.folded[i])
        guard isDigit || Folded.isLetter(text.folded[i]) else { return best }
        let kind: UInt8 = isDigit ? 2 : 1
        if kind != last { shape = shape * 10 + Int(kind) }
        last = kind
        if isDigit { digits += 1 } else { letters += 1 }
      }
      if letters + digits > 7 { break }
      if letters + digits >= 5, letters >= 2, digits >= 2, [12, 121, 21, 212, 1212].contains(shape) { best = k + 1 }
    }
    return best
  }
}
