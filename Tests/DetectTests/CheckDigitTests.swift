// SPDX-License-Identifier: Apache-2.0
import Normalise
import Testing
import Vocabulary

@testable import Detect

/// Digits of a string, separators skipped.
private func digits(_ text: String) -> [UInt8] { text.utf8.filter { $0 > 47 && $0 < 58 }.map { $0 - 48 } }

/// One scheme: its check, numbers that were computed elsewhere by another program, and the same with an error in them.
private struct Scheme: Sendable, CustomStringConvertible {
  let description: String
  let passes: @Sendable (String) -> Bool
  let valid: [String]
  let invalid: [String]

  static let all: [Scheme] = [
    Scheme(
      description: "Luhn", passes: { CheckDigits.luhn(digits($0)) },
      valid: [
        "4111111111111111", "5555555555554444", "378282246310005", "30569309025904", "6011111111111117", "79927398713",
      ],
      invalid: ["4111111111111112", "5555555555554445", "378282246310015", "79927398710", "79927398731"]),
    Scheme(
      description: "MOD 97-10",
      passes: { CheckDigits.mod97(Array(($0.dropFirst(4) + $0.prefix(4)).lowercased().utf8)) == 1 },
      valid: [
        "GB82WEST12345698765432", "DE89370400440532013000", "ES9121000418450200051332", "BR1800360305000010009795493C1",
      ],
      invalid: ["GB82WEST12345698765433", "DE98370400440532013000", "ES9121000418450200051323"]),
    Scheme(
      description: "NIT", passes: { IDScheme.isNIT(digits($0)) },
      valid: ["800197268-4", "860002964-4", "79482113-9", "890903938-8"],
      invalid: ["800197268-5", "860002946-4", "79482113-0"]),
    Scheme(
      description: "RUT",
      passes: { text in
        let body = digits(String(text.dropLast()))
        return IDScheme.rutCheck(body[...]) == (text.hasSuffix("K") ? nil : digits(String(text.suffix(1))).first)
      },
      valid: ["12345678-5", "11992239-9", "19272575-5", "7654321-6", "9124577-9", "1000005-K"],
      invalid: ["12345678-K", "11992239-8", "19275275-5"]),
    Scheme(
      description: "CUIT", passes: { IDScheme.isCUIT(digits($0)) },
      valid: ["20-32700217-2", "23-44884963-5", "30-50001091-2", "27-25678901-4"],
      invalid: ["20-32700217-3", "20-32702017-2", "19-32700217-2"]),
    Scheme(
      description: "RUC (PE)", passes: { IDScheme.isPeruvianRUC(digits($0)) },
      valid: ["20100047218", "20131312955", "10456782138"], invalid: ["20100047219", "20131312995", "30100047218"]),
    Scheme(
      description: "Cédula (EC)", passes: { IDScheme.isEcuadorianCedula(digits($0)[...]) },
      valid: ["1715843023", "0926734153", "1103458723", "1308472610"],
      invalid: ["1715843024", "9926734153", "1173458723"]),
    Scheme(
      description: "DNI (ES)",
      passes: { IDScheme.spanishLetter(digits($0).reduce(0) { $0 * 10 + Int($1) }) == $0.lowercased().utf8.last },
      valid: ["12345678Z", "00000001R", "16938493M"], invalid: ["12345678A", "12345687Z"]),
    Scheme(
      description: "CPF", passes: { IDScheme.isCPF(digits($0)) },
      valid: ["529.982.247-25", "111.444.777-35", "012.345.678-90"],
      invalid: ["529.982.247-52", "111.111.111-11", "196.640.735-15"]),
    Scheme(
      description: "CNPJ", passes: { IDScheme.isCNPJ(digits($0)) },
      valid: ["11.222.333/0001-81", "00.000.000/0001-91", "33.000.167/0001-01"],
      invalid: ["11.222.333/0001-82", "33.000.176/0001-01"]),
    Scheme(
      description: "RIF", passes: { IDScheme.isRIF($0.lowercased().utf8.first ?? 0, digits($0)) },
      valid: ["V-18472663-3", "J-07013380-5", "G-20009997-6"],
      invalid: ["V-18472663-4", "V-18476263-3", "X-18472663-3"]),
    Scheme(
      description: "CURP", passes: { IDScheme.isCURP(Array($0.lowercased().utf8)) },
      valid: ["GARM900315MDFRMR01", "HEGG560427MVZRRL04"],
      invalid: ["GARM900315MDFRMR02", "GARM901315MDFRMR01", "HEGG560427MVZRRL05"]),
    Scheme(
      description: "RFC", passes: { IDScheme.isRFC(Array($0.lowercased().utf8), letters: $0.utf8.count - 9) },
      valid: ["GODE561231GR8", "SAT970701NN3", "CACX7605101P8"], invalid: ["GODE561231GR9", "XAXX010101000"]),
    Scheme(
      description: "CLABE", passes: { CLABE.isValid(digits($0)) },
      valid: ["032180000118359719", "002010077777777771"], invalid: ["032180000118359718", "002010077777777717"]),
    Scheme(
      description: "CBU", passes: { CBU.isValid(digits($0)) },
      valid: ["2850590940090418135201"], invalid: ["2850590940090418135202", "2850590040090418135201"]),
  ]
}

@Suite("Check digits agree with numbers computed elsewhere") struct CheckDigitTests {
  @Test("a valid number passes, and one with an error does not", arguments: Scheme.all.map(\.description))
  func table(name: String) throws {
    let scheme = try #require(Scheme.all.first { $0.description == name })
    try #require(!scheme.valid.isEmpty && !scheme.invalid.isEmpty)
    for number in scheme.valid { #expect(scheme.passes(number), "\(name) \(number)") }
    for number in scheme.invalid { #expect(!scheme.passes(number), "\(name) \(number)") }
  }

  @Test("the labels of numbers stand in the order of their lists, and no word is on two") func labels() {
    #expect(WordList.numberLabels.map(\.name) == NumberLabel.allCases.map(\.listName))
    let lexicon = DetectorSet.standard.book.lexicon
    let first = lexicon.list(NumberLabel.cedula.listName).raw
    for (i, label) in NumberLabel.allCases.enumerated() {
      #expect(lexicon.list(label.listName).raw == first + UInt16(i), "\(label)")
    }
  }
}

/// A generator that gives the same numbers in every run.
private struct Dice {
  var state: UInt64
  mutating func roll(_ n: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int(state % UInt64(n))
  }
  mutating func digits(_ n: Int) -> String { (0..<n).map { _ in String(roll(10)) }.joined() }
}

@Suite("A number with a wrong check digit is nobody's") struct WrongCheckDigitTests {
  /// Shapes that nothing but a check digit makes a finding of, with the check that must fail.
  private static let shapes: [(name: String, write: @Sendable (inout Dice) -> (text: String, isValid: Bool))] = [
    (
      "CPF",
      { d in
        let s = d.digits(11)
        return (
          "o CPF dele: \(s.prefix(3)).\(s.dropFirst(3).prefix(3)).\(s.dropFirst(6).prefix(3))-\(s.suffix(2))",
          IDScheme.isCPF(digits(s))
        )
      }
    ),
    (
      "RUT",
      { d in
        let s = "1" + d.digits(8)
        return (
          "mi RUT es \(s.prefix(2)).\(s.dropFirst(2).prefix(3)).\(s.dropFirst(5).prefix(3))-\(s.suffix(1))",
          IDScheme.rutCheck(digits(s).dropLast()) == digits(s).last
        )
      }
    ),
    (
      "CUIT",
      { d in
        let s = "20" + d.digits(9)
        return (
          "CUIT \(s.prefix(2))-\(s.dropFirst(2).prefix(8))-\(s.suffix(1)) de la dueña", IDScheme.isCUIT(digits(s))
        )
      }
    ),
    (
      "RUC",
      { d in
        let s = "10" + d.digits(9)
        return ("mi RUC es \(s)", IDScheme.isPeruvianRUC(digits(s)))
      }
    ),
    (
      "card",
      { d in
        let s = "4" + d.digits(15)
        return ("mi tarjeta es \(s)", CheckDigits.luhn(digits(s)))
      }
    ),
    (
      "IBAN",
      { d in
        let s = d.digits(22)
        return ("a la cuenta ES\(s)", CheckDigits.mod97(Array((s.dropFirst(2) + "es" + s.prefix(2)).utf8)) == 1)
      }
    ),
    (
      "NIE",
      { d in
        let s = d.digits(7)
        let letter = UnicodeScalar(UInt8(ascii: "a") + UInt8(d.roll(26)))
        return ("mi NIE es X\(s)\(letter)", UInt8(letter.value) == IDScheme.spanishLetter(Int(s) ?? 0))
      }
    ),
    (
      "CLABE",
      { d in
        let s = d.digits(18)
        return ("mi CLABE es \(s)", CLABE.isValid(digits(s)))
      }
    ),
  ]

  @Test(
    "random numbers with a wrong check digit are never found, and with the right one always",
    arguments: shapes.map(\.name))
  func random(name: String) throws {
    let shape = try #require(Self.shapes.first { $0.name == name })
    let set = DetectorSet.standard
    let reading = Reading()
    var matches = ContiguousArray<PhraseMatch>()
    var dice = Dice(state: 0x9E37_79B9_7F4A_7C15)
    var wrong = 0, right = 0
    for _ in 0..<2_000 {
      let (text, isValid) = shape.write(&dice)
      reading.read(Array(text.utf8), with: set.book.lexicon)
      let found = set.scan(reading, &matches).findings.filter { $0.finding.detector.category == .personalData }
      if isValid { right += 1 } else { wrong += 1 }
      #expect(found.isEmpty != isValid, "\(text): \(found.map { $0.finding.detector.raw })")
    }
    #expect(wrong > 1_000)
    #expect(right > 0 || name == "IBAN")
  }

  @Test(
    "a megabyte of digits in any grouping is read in bounded work", arguments: ["", " ", ", ", "/", "a", "-", " - "])
  func megabyte(separator: String) {
    var dice = Dice(state: 7)
    var text = ""
    while text.utf8.count < 10_000 { text += dice.digits(1 + dice.roll(12)) + separator }
    text = String(repeating: text, count: 100)
    let set = DetectorSet.standard
    let reading = Reading()
    var matches = ContiguousArray<PhraseMatch>()
    reading.read(Array(text.utf8), with: set.book.lexicon)
    let found = set.scan(reading, &matches)
    #expect(found.findings.count <= DetectorSet.mostHits * Detector.all.count)
  }
}
