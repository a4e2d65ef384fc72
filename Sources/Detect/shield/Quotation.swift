// SPDX-License-Identifier: Apache-2.0
import Normalise
import Vocabulary

extension Detector {
  /// Somebody else's words, told: what stands between quotation marks beside a verb of saying, or a word that is named in
  /// order to reject it. Quotation marks alone protect nothing: *el "experto" ese* mocks.
  static let quotation = Detector(
    "shield.quotation",
    title: Localized(
      es: "Cita o rechazo de una palabra", pt: "Citação ou rejeição de uma palavra", en: "Quotation or counter-speech"),
    why: Localized(
      es: "Cuenta lo que otra persona dijo, o rechaza esa palabra.",
      pt: "Conta o que outra pessoa disse, ou rejeita essa palavra.",
      en: "It tells what somebody else said, or rejects the word."),
    instead: Localized(
      es: "Lea la frase completa: quien cita no es quien insulta.",
      pt: "Leia a frase toda: quem cita não é quem insulta.",
      en: "Read the whole sentence: who quotes is not who insults."),
    examples: [
      .flags("el cajero le dijo \"«pinche indio»\" a mi papá", dodges: false),
      .flags("\"«te voy a matar»\", eso me dijo el vigilante", dodges: false),
      .flags("no usen la palabra \"«maricón»\" para insultar", dodges: false),
      .flags("a cliente gritou \"«sua macaca»\" e o segurança não fez nada", dodges: false),
      .flags("\"«I'll kill you»\" is what he yelled at the driver", dodges: false),
      .passes("el \"experto\" ese es un idiota"),
      .passes("Escuché que pasa por aquí cada noche a la misma hora. ««Te vi anoche por la ventana»»"),
      .passes("usted, ««señor gerente»», es un malparido"),
      .passes("¿el combo \"Criollazo\" sigue a 15 soles?"),
      .passes("mi mensaje para el gerente: \"ojalá te mueras, desgraciado\""),
      .passes("dicen \"atención al cliente\" y son unos imbéciles"),
      .passes("your so-called \"manager\" is an asshole"),
    ],
    needs: .quotation
  ) { text, _ in
    let lexicon = DetectorSet.standard.book.lexicon
    return text.quotations.prefix(DetectorSet.mostHits).compactMap { quoted in
      let (first, behind) = (text.firstWord(from: Int(quoted.lowerBound)), text.firstWord(from: Int(quoted.upperBound)))
      guard first < behind else { return nil }
      let last = behind - 1
      // Eight words to each side, in the sentence that it stands in; the word right beside it may be in another one.
      let (begin, end) = (text.words[first].sentence, text.words[last].sentence)
      let around =
        (max(0, first - 8)..<first).filter { text.words[$0].sentence == begin || $0 == first - 1 }
        + (last + 1..<min(text.words.count, last + 9)).filter { text.words[$0].sentence == end || $0 == last + 1 }
      guard around.contains(where: { lexicon.contains(text.words[$0].id, on: tellingList) }) else { return nil }
      // "Yo digo…", "mi mensaje: …": one's own words in quotation marks are one's own words.
      guard !around.contains(where: { lexicon.contains(text.words[$0].id, on: ownWordsList) }) else { return nil }
      // "Dicen «atención al cliente» y son…": two or three words without a finding to protect are left to the judge.
      return Hit(Int(quoted.lowerBound)..<Int(quoted.upperBound))
    }
  }

  private static let tellingList = DetectorSet.standard.book.lexicon.list("telling")
  private static let ownWordsList = DetectorSet.standard.book.lexicon.list("ownwords")
}

extension WordList {
  static let quoting: [WordList] = [telling, ownWords]

  /// Telling what was said, naming a word: `@telling`.
  static let telling = WordList(
    "telling",
    es: """
      =dijo, =dijeron, =dije, =dice, =decía, =decían, =decirle, =decirles, =diciendo, =diciéndole, =dicho, =digan, \
      =diga, =dicen que, =respondió, =respondieron
      =contestó, =contestaron, =contesta, =gritó, =gritaron, =gritaba, =gritando, =grita, =llamó, =llamaron, =llamar, \
      =llaman, =llame, =llamen, =llamarle
      =llamándome, =escribió, =escribieron, =comentan, =comentó, =comentaron, =insultó, =insultaron, =insultar, =usen, \
      =usar, =use, =usan, =palabra
      =término, =titular, =artículo, =noticia, =textual, =textualmente, =cita, =según, =leí, =leyó, =escuché, =oí, \
      =oyó, =mandó, =trataron, =trató
      =decime, =soltó, =espetó, =respuesta, =mensaje que, =leer, =leyendo, =oír, =escuchar, =frase, =frases
      """,
    pt:
      "=disse, =disseram, =diz, =dizer, =dizendo, =gritou, =gritaram, =gritando, =chamou, =chamaram, =chamar, =chamado, =chamada, =xingou, =xingar, =escreveu, =respondeu, =falou, =falaram, =usar, =usem, =palavra, =termo, =manchete, =matéria, =ouvi, =li, =ler, =lendo, =ouvir, =frase",
    en:
      "=said, =says, =say, =saying, =told, =yelled, =shouted, =screamed, =called, =calling, =call, =wrote, =replied, =answered, =word, =term, =headline, =article, =quote, =quoted, =heard, =read, =using, =reading, =hearing, =phrase"
  )

  /// One's own words: `@ownwords`.
  static let ownWords = WordList(
    "ownwords", es: "=digo, =repito, =sostengo, =mensaje, =grito", pt: "=digo, =repito, =afirmo",
    en: "=so-called, =socalled")
}
