// SPDX-License-Identifier: Apache-2.0
import Testing
import Vocabulary

@testable import Normalise

/// A lexicon of a few words, and a text read with it.
struct Bench {
  static let lists = [
    WordList("rude", masked: true, es: "idiota, =pendejo, =puta, =mierda, =perro, =gonorrea, hijo de puta"),
    WordList("plain", es: "=un, =eres, =ese, =gerente, =hola, =hoy, =que, =no, =pago, =calle, =este, =en, =la, =del"),
  ]
  static let book = PhraseBook.Builder(lists: lists).build()
  let reading = Reading()

  init(_ text: String) { reading.read(Array(text.utf8), with: Bench.book.lexicon) }
  init(bytes: [UInt8]) { reading.read(bytes, with: Bench.book.lexicon) }

  /// What was written where a word of the list `rude` was read.
  var rude: [String] {
    let list = Bench.book.lexicon.list("rude")
    return reading.words.filter { Bench.book.lexicon.contains($0.id, on: list) }.map {
      reading.quote(reading.sourceBytes($0.range))
    }
      + reading.sequence.compounds.filter { $0.list == list }.map {
        reading.quote(reading.sourceBytes(words: Int($0.words.lowerBound)..<Int($0.words.upperBound)))
      }
  }
  var words: [String] { reading.words.map { reading.foldedString($0.range) } }
}

@Suite("Reading text") struct ReadingTests {
  @Test(
    "a disguised word is read, and found where it was written",
    arguments: [
      ("eres un idiota", "idiota"), ("eres un IDIOTA", "IDIOTA"), ("eres un ídïôtà", "ídïôtà"),
      ("eres un 1d10ta", "1d10ta"),
      ("eres un id!ota", "id!ota"), ("eres un idi0t@", "idi0t@"), ("eres un i d i o t a hoy", "i d i o t a"),
      ("eres un i.d.i.o.t.a", "i.d.i.o.t.a"), ("eres un i-d-i-o-t-a", "i-d-i-o-t-a"),
      ("eres un idiooootaaaa", "idiooootaaaa"),
      ("eres un iddiota", "iddiota"), ("eres una p*ta", "p*ta"), ("qué m****a", "m****a"),
      ("qué mi*rda de pago", "mi*rda"),
      ("eres un ｉｄｉｏｔａ", "ｉｄｉｏｔａ"), ("eres un 𝐢𝐝𝐢𝐨𝐭𝐚", "𝐢𝐝𝐢𝐨𝐭𝐚"), ("eres un іdіоtа", "іdіоtа"),
      ("eres un i\u{200B}d\u{200B}iota", "i\u{200B}d\u{200B}iota"),
      ("eres un i🔥d🔥i🔥o🔥t🔥a", "i🔥d🔥i🔥o🔥t🔥a"), ("eres un idi🔥ota", "idi🔥ota"), ("eres un ⓘⓓⓘⓞⓣⓐ", "ⓘⓓⓘⓞⓣⓐ"),
      ("#EresUnIdiota", "Idiota"), ("#gerenteidiota", "idiota"), ("pu.ta hoy", "pu.ta"), ("*idiota*", "idiota*"),
      ("eres un i\u{301}diota", "i\u{301}diota"), ("eres hijo de puta", "puta"), ("idiotas", "idiotas"),
      ("perrrro", "perrrro"),
    ])
  func disguises(text: String, written: String) { #expect(Bench(text).rude.first == written) }

  @Test(
    "what only looks like a disguise is left alone",
    arguments: [
      "hola", "el 4to piso", "h2o", "2x1 en tortas", "a e i o u", "calle 5 # 4-20", "cuesta 500$", "c o n", "pago 3.50",
      "3 * 4 * 5",
      "el vitamínico B12", "S.A.S.", "EE.UU.", "y a o u e", "p* nada", "**", "diota", "ano", "@idiotario",
      "https://idiota.com/idiota",
    ])
  func innocents(text: String) { #expect(Bench(text).rude == []) }

  @Test("ñ is a letter of its own, also when the tilde is written apart") func enye() {
    #expect(Bench("año").words == ["año"])
    #expect(Bench("an\u{303}o").words == ["año"])
    #expect(Bench("ano").words == ["ano"])
    #expect(Bench("AÑO").words == ["año"])
  }

  @Test(
    "links, mentions, addresses and numbers are no words",
    arguments: [
      ("mire https://cafe.co/x?y=1.", Word.Kind.link), ("mire www.cafe.com", .link),
      ("mire cafeandino.com/menu hoy", .link),
      ("gracias @ana.maria", .mention), ("escriba a ana.ruiz@example.com", .email), ("son 1200", .number),
    ])
  func kinds(text: String, kind: Word.Kind) { #expect(Bench(text).reading.words.contains { $0.kind == kind }) }

  @Test(
    "a missing space after a full stop makes no link",
    arguments: ["qué malo.no vuelvo", "muy bien.es todo", "hola.me voy"])
  func noLink(text: String) { #expect(!Bench(text).reading.words.contains { $0.kind == .link }) }

  @Test(
    "sentences end where people end them",
    arguments: [
      ("Hola. Hoy no.", 2), ("¿Hoy? ¡No!", 2), ("uno... dos", 1), ("S.A.S. es la razón", 1), ("a\nb", 2),
      ("3.50 pesos", 1),
      ("malo.No vuelvo", 2), ("", 0), ("!!!", 0), ("hola", 1),
    ])
  func sentences(text: String, count: Int) { #expect(Bench(text).reading.sentences.count == count) }

  @Test("a question is known by its ending") func questions() {
    #expect(Bench("¿Abren hoy?").reading.sentences.map(\.ending) == [.question])
    #expect(Bench("¿Qué pago?! No.").reading.sentences.map(\.ending) == [.question, .stop])
  }

  @Test(
    "quotations are what stands between the marks",
    arguments: [
      ("dijo \"hola\" hoy", "hola"), ("dijo «hola» hoy", "hola"), ("dijo “hola” hoy", "hola"), ("el 5\" de hoy", nil),
    ])
  func quotations(text: String, quoted: String?) {
    let reading = Bench(text).reading
    #expect(
      reading.quotations.map { reading.foldedString(Int($0.lowerBound)..<Int($0.upperBound)) }
        == (quoted.map { [$0] } ?? []))
  }

  @Test("capitals are noticed: shouting and names") func capitals() {
    let words = Bench("HOLA Gerente hoy").reading.words
    #expect(
      words[0].traits.contains(.shouted) && words[1].traits.contains(.capitalised)
        && !words[1].traits.contains(.shouted))
  }

  @Test(
    "the way back gives the source's own bytes for every word",
    arguments: [
      "¡Qué día, señor Nuñez!", "a\u{301}rbol 😀 ñandú", "ﬁn ßÆ œ", "𝐡𝐨𝐥𝐚 mundo", "e\u{301}\u{302}\u{303} fin",
    ])
  func wayBack(text: String) {
    let reading = Bench(text).reading
    var last = 0
    for word in reading.words {
      let bytes = reading.sourceBytes(word.range)
      #expect(bytes.lowerBound >= last && bytes.upperBound <= text.utf8.count && !bytes.isEmpty)
      #expect(String(validating: Array(text.utf8)[bytes], as: UTF8.self) != nil)
      last = bytes.upperBound
    }
  }

  /// What is repeated, to the length of a large comment.
  @Test(
    "hostile texts are read in bounded time and memory",
    arguments: [
      "\u{301}\u{316}", "a", "a ", "a.", "@", "#a", "p*", "\"", "1", "a@b.", "http://", "idi", "!1", "\u{200B}", "é",
      "a* ", "i d i o t a ",
    ])
  func hostile(piece: String) {
    for text in [
      String(repeating: piece, count: 200_000 / piece.utf8.count),
      "a" + String(repeating: piece, count: 5000) + "idiota",
    ] {
      let reading = Bench(text).reading
      #expect(reading.folded.count <= text.utf8.count)
      #expect(reading.origin.last.map(Int.init) == text.utf8.count)
    }
  }

  @Test("a reading reads the next text as if there had been none before") func reuse() {
    let bench = Bench(String(repeating: "eres un idiota \"sí\" 123 #a @b ", count: 1000))
    bench.reading.read(Array("hola".utf8), with: Bench.book.lexicon)
    #expect(bench.words == ["hola"])
    #expect(bench.reading.quotations.isEmpty && bench.reading.digits.isEmpty)
    #expect(bench.reading.features == .anything)
  }
}

/// Random bytes and random edits of real text: nothing traps, every index stays inside.
@Suite("Reading anything") struct AnyBytesTests {
  static let seeds = [
    "Eres un idiota, señor gerente. ¿Qué pasó? p*ta 1d10ta #EresUnIdiota @ana https://x.co a@b.com \"cita\" 4111 1111",
    "i d i o t a 🔥 𝐢𝐝𝐢𝐨𝐭𝐚 ｉｄｉｏｔａ іdіоtа idiooota «ya» ñandú n\u{303} ß æ",
  ]

  @Test("a hundred thousand damaged texts are read", arguments: 0..<4) func damaged(seed: Int) {
    var random = SplitMix(seed: UInt64(seed) &* 7919 &+ 1)
    let reading = Reading()
    var read = 0
    for round in 0..<25_000 {
      var bytes = Array(AnyBytesTests.seeds[round % 2].utf8)
      for _ in 0..<Int(random.next() % 12) {
        let at = Int(random.next() % UInt64(bytes.count))
        switch random.next() % 4 {
        case 0: bytes[at] = UInt8(truncatingIfNeeded: random.next())
        case 1: bytes.remove(at: at)
        case 2: bytes.insert(UInt8(truncatingIfNeeded: random.next()), at: at)
        default:
          bytes.insert(contentsOf: bytes[at..<min(bytes.count, at + 9)], at: Int(random.next() % UInt64(bytes.count)))
        }
        if bytes.isEmpty { bytes = [0x20] }
      }
      reading.read(bytes, with: Bench.book.lexicon)
      precondition(reading.folded.count <= bytes.count)
      for word in reading.words { precondition(reading.sourceBytes(word.range).upperBound <= bytes.count) }
      read += 1
    }
    #expect(read == 25_000)
  }
}
