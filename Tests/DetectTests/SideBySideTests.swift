// SPDX-License-Identifier: Apache-2.0
import Normalise
import Testing
import Vocabulary

@testable import Detect

@Suite("Two private numbers side by side") struct SideBySideTests {
  private static let first = [
    "mi cédula es «1.020.774.318»", "mi cédula es «41573208»", "mi tarjeta es «4111 1111 1111 1111»",
    "mi celular es «310 555 0142»", "mi celular es «3105550142»", "mi WhatsApp «+57 310 555 0142»",
  ]
  private static let second = ["«311 555 0143»", "«3115550143»", "«+57 311 555 0143»", "«5555 5555 5555 4444»"]

  /// A text with all that is found in it that a person may not want to be read.
  private func marked(_ text: [UInt8]) -> String {
    let set = DetectorSet.standard
    let reading = Reading()
    var matches = ContiguousArray<PhraseMatch>()
    reading.read(text, with: set.book.lexicon)
    let found = set.scan(reading, &matches).findings.filter { $0.finding.detector.category == .personalData }
    return show(text, found.map(\.finding.bytes))
  }

  @Test(
    "neither hides the other, whatever stands between",
    arguments: [" ", "  ", " - ", "/", ", ", " / ", " y ", "\n"])
  func pairs(separator: String) {
    for text in Self.first.flatMap({ one in Self.second.map { one + separator + $0 } }) {
      #expect(marked(Example.parse(text).text) == text)
    }
  }

  @Test(
    "two identities are no card",
    arguments: [
      "CPF «529.982.247-25» «111.444.777-35»", "cédula «39.573.201» «310 555 0143»", "DNI «45678213» «45678214»",
    ])
  func identities(text: String) { #expect(marked(Example.parse(text).text) == text) }

  @Test("a long list of figures is nobody's number", arguments: [30, 52, 300, 610, 900, 2020, 4000, 5100])
  func lists(least: Int) {
    let text = "estos salieron: " + (least..<least + 40).map { String($0) }.joined(separator: " ")
    #expect(marked(Array(text.utf8)) == text)
  }

  @Test(
    "amounts, dates and sizes are nobody's number",
    arguments: [
      "La empresa facturó 950.000.000 el año pasado", "invirtieron 750.000.000 en la planta nueva",
      "la deuda es de 950.000.000", "precios 650 700 750 según tamaño",
      "Hay tallas 52 54 56 58 60 62 del pantalón", "me iban a llamar el 12-03-2026 14:30 y nada",
      "Para la cédula cobran 280.000 y demoran un mes", "Me piden la cédula y 200.000 de anticipo",
      "me piden el DNI y 1.500.000 de garantía", "La clave es 100% café arábico", "La clave es 50/50 leche y café",
      "Palabra clave: CAFE20",
    ])
  func figures(text: String) { #expect(marked(Array(text.utf8)) == text) }
}
