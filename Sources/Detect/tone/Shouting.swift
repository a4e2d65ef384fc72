// SPDX-License-Identifier: Apache-2.0
import Normalise
import Vocabulary

extension Detector {
  /// Capitals over several words, and heaps of exclamation marks.
  static let shouting = Detector(
    "tone.shouting",
    title: Localized(es: "Texto en mayúsculas", pt: "Texto em maiúsculas", en: "Shouting"),
    why: Localized(
      es: "Un texto en mayúsculas se lee como un grito y los lectores de pantalla lo deletrean.",
      pt: "Texto em maiúsculas parece grito, e os leitores de tela soletram as palavras.",
      en: "Text in capitals reads like shouting, and screen readers spell it out."),
    instead: Localized(
      es: "Escriba en minúsculas y deje la fuerza para las palabras.",
      pt: "Escreva em minúsculas e deixe a força para as palavras.",
      en: "Write in lower case and let the words do the work."),
    examples: [
      .flags("«LLEGARON LOS DESCUENTOS DE TEMPORADA», lo esperamos.", dodges: false),
      .flags("Hoy «ABRIMOS TODO EL DÍA» en el centro.", dodges: false),
      .flags("«NO COMPREN AHÍ, SE LOS DIGO EN SERIO»", dodges: false),
      .flags("«CADÊ MEU PEDIDO??? TÔ ESPERANDO DESDE SEGUNDA»", dodges: false),
      .flags("«WE ARE OPEN ALL DAY», come and see", dodges: false),
      .flags("corra que se acaba«!!!!»", dodges: false),
      .passes("Recibimos pagos en USD y en COP."),
      .passes("La DIAN y la SIC ya tienen el reporte."),
      .passes("AFIP, ANSES y el CUIT: todo eso me pidieron"),
      .passes("Es MUY rico, posta"),
      .passes("El FC BARCELONA desayunó allí"),
      .passes("Se liquida con IVA, NIT, EPS y ARL"),
      .passes("¡Llegaron los descuentos de temporada!"),
      .passes("BBC One mentioned your shop near the NHS centre in NW3"),
    ],
    needs: [.shouted, .exclamation],
    find: { text, _ throws(DetectorFailure) in
      var hits: [Hit] = []
      if text.features.contains(.shouted) { text.shoutedRuns(into: &hits) }
      if text.features.contains(.exclamation) { text.exclamationRuns(into: &hits) }
      return hits
    })
}

extension Reading {
  /// Stretches of words in capitals: three words or more, one of them longer than an acronym or too common to be one; or
  /// two long ones.
  fileprivate func shoutedRuns(into hits: inout [Hit]) {
    var i = 0
    while i < words.count, hits.count < 8 {
      guard isCapitals(i) else { i += 1; continue }
      var end = i
      var last = i
      var shouted = 0, plain = 0, long = 0
      while end < words.count, isCapitals(end) || isBetween(end) {
        let word = words[end]
        if isCapitals(end) { last = end }
        if word.traits.contains(.shouted) {
          shouted += 1
          if word.count > 5 || Reading.plainWords.contains(word.hash) { plain += 1 }
          if word.count > 6 { long += 1 }
        }
        end += 1
      }
      let capitals = (i...last).count { isCapitals($0) }
      if capitals >= 3, plain >= 2 || (plain == 1 && shouted >= 4) {
        hits.append(
          Hit(foldedRange(words: i..<last + 1), confidence: shouted >= 4 ? Confidence.likely : Confidence.possible))
      } else if shouted == 2, long == 2 {
        hits.append(Hit(foldedRange(words: i..<last + 1), confidence: Confidence.possible))
      }
      i = end
    }
  }

  /// A word in capitals; one letter alone counts where it is a word (`Y`, `A`, `O`, `É`).
  private func isCapitals(_ i: Int) -> Bool {
    let word = words[i]
    guard word.kind == .word else { return false }
    return word.traits.contains(.shouted)
      || (word.traits.contains(.single) && word.traits.contains(.capitalised)
        && [
          UInt8(ascii: "y"), UInt8(ascii: "a"), UInt8(ascii: "o"), UInt8(ascii: "e"), UInt8(ascii: "i"),
          UInt8(ascii: "u"),
        ]
        .contains(folded[Int(word.start)]))
  }

  /// A number, which has no capitals.
  private func isBetween(_ i: Int) -> Bool { words[i].kind == .number }

  /// Three exclamation marks or more in our own texts, four in a comment, also mixed with question marks.
  fileprivate func exclamationRuns(into hits: inout [Hit]) {
    let most = context.surface == .comment ? 4 : 3
    var i = 0
    while i < folded.count, hits.count < 8 {
      guard isMark(folded[i]) else { i += 1; continue }
      var end = i
      var exclamations = 0
      while end < folded.count, isMark(folded[end]) {
        if folded[end] == UInt8(ascii: "!") { exclamations += 1 }
        end += 1
      }
      if end - i >= most, exclamations > 0,
        !hits.contains(where: { $0.folded.overlaps(i..<end) || $0.folded.upperBound == i })
      {
        hits.append(Hit(i..<end, confidence: Confidence.possible))
      }
      i = end
    }
  }

  private func isMark(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "!") || byte == UInt8(ascii: "?") }

  /// Short words that are no acronym.
  private static let plainWords: Set<UInt64> = Set(
    """
    que no los las el la de del un una mi tu su sus mis me te se le les lo nos ya yo es en al por para con sin muy mas todo toda todos
    todas hoy aqui ahi esto eso esta este si o y a ni pero como cuando donde quien porque son ser fue va van voy hay haya solo vez
    dia dias plata caro rico bien mal nada nunca siempre ahora gente feliz amo cafe cupos oferta gratis viva
    os as do da dos das em no na um uma meu minha seu sua nao sim voce vcs eu ele ela isso esse hoje cade to ta quero mais tudo
    the of to in is you that it he was for on are with they be at have this from or had by not but what all we can out up if my your
    our no more now here open day get stop will love good best free just need want back
    """.split { $0 == " " || $0 == "\n" }.map { FoldedWord.hash(String($0)) })
}
