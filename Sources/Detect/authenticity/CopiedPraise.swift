// SPDX-License-Identifier: Apache-2.0
import Normalise
import Vocabulary

extension Detector {
  /// The same text again in its own thread, nearly the same text from several accounts, and stock phrases of praise that is sold.
  static let copiedText = Detector(
    "authenticity.copied",
    title: Localized(es: "Texto copiado", pt: "Texto copiado", en: "Copied text"),
    why: Localized(
      es:
        "El mismo texto ya está en esta conversación o llegó hace poco desde otras cuentas, o es una fórmula de elogios comprados. Confunde a quien busca opiniones de verdad.",
      pt:
        "O mesmo texto já está nesta conversa ou chegou há pouco de outras contas, ou é uma fórmula de elogio comprado. Confunde quem procura opiniões de verdade.",
      en:
        "The same text is in this conversation already or came from other accounts shortly before, or it is a formula of paid praise. It misleads people who look for real opinions."
    ),
    instead: Localized(
      es: "Cuéntelo con sus palabras: qué pidió, cuándo y qué le gustó.",
      pt: "Conte com as suas palavras: o que pediu, quando e do que gostou.",
      en: "Say it in your own words: what you ordered, when, and what you liked."),
    surfaces: [.comment],
    examples: [
      .flags("«todo gracias a la experta» Sofía, recuperé mi inversión"),
      .flags("llegó bien, «volvería a comprar 100 % recomendado»", dodges: false),
      .flags("«i never believed until» i met her, contact her on whatsapp"),
      .flags("«não acreditava até conhecer» o trabalho dela, chamem no whats"),
      .passes("volvería a comprar, el pan estaba fresco"),
      .passes("excelente atención de la señora de la caja"),
      .passes("gracias a la asesora por la paciencia"),
      .passes("i highly recommend the almond croissant"),
    ],
    phrases: [
      .possible(
        .es,
        """
        todo|gracias gracias? a|al la|el|señor|señora experta|experto|trader|hacker|doctor|doctora|mentora|mentor|gestora !de
        no creía|creia|lo creí|crei hasta que …4 contacté|contacte|conocí|conoci|probé|invertí|escribí
        gracias a …6 recuperé|recupere|gané|gane|pagué mi|mis|mucho|@number|deudas inversión|dinero|plata|deudas|pareja|cuenta?
        volvería|volveria|volveré a comprar|comprarles @number por? ciento? recomendado|recomendada|recomendable
        excelente|gran producto excelente|gran vendedor|servicio|calidad envío|todo?
        producto tal|igual como|cual|a en|se|la? descrito|descripción|foto|imagen|muestra
        vendedor|comprador @number|muy|100 recomendado|confiable|serio|responsable
        doy|dejo mi testimonio
        mi vida cambió|cambio desde|cuando|gracias
        """),
      .possible(
        .pt,
        """
        não|nao acreditava|acreditei até|ate conhecer|que|encontrar|falar
        graças|gracas a|ao …5 recuperei|ganhei|quitei meu|minha|minhas
        produto igual|conforme à|a|ao anunciado|foto|descrição|descricao
        vendedor|loja @number|nota|dez|recomendo|confiável
        tudo graças|gracas à|a|ao dona|mestra|doutora|especialista|trader
        """),
      .possible(
        .en,
        """
        i never|didn't|did not? believed|believe until|till|it
        thanks to …5 i recovered|earned|got|made my|back|over|@number
        i highly|strongly recommend …5 whatsapp|telegram|trader|expert|hacker|instagram
        all thanks to expert|mr|mrs|dr|doctor
        great seller|product|item great|fast|exactly|as product|seller|shipping|described
        exactly as described
        my life changed|has since|when|changed
        contact him|her on|via|through whatsapp|telegram|instagram|email
        """),
    ],
    needs: .anything,
    find: { text, matches throws(DetectorFailure) in
      if !text.context.earlier.isEmpty, text.words.count >= 4, text.context.earlier.contains(text.letters) {
        return [Hit(text.foldedRange(words: text.words.indices), confidence: Confidence.likely)]
      }
      if !text.words.isEmpty, let confidence = text.context.echoes.confidence {
        return [Hit(text.foldedRange(words: text.words.indices), confidence: confidence)]
      }
      return matches.isEmpty ? [] : Detector.oncePerSentence(text, matches.prefix(4))
    })
}

extension Echoes {
  /// The third account may be chance or a campaign; the fifth hardly. Where nobody says which accounts texts come from, nothing
  /// can be told: a file may hold the same text twice for many reasons.
  fileprivate var confidence: Double? {
    accounts >= 4 ? Confidence.likely : accounts >= 2 ? Confidence.possible : nil
  }
}
