// SPDX-License-Identifier: Apache-2.0
import Normalise
import Vocabulary

/// What the cards about spam say alike.
private enum SpamCard {
  static let why = Localized(
    es: "La publicidad ajena y las cadenas tapan las preguntas de quienes sí necesitan una respuesta.",
    pt: "Propaganda alheia e correntes cobrem as perguntas de quem precisa mesmo de uma resposta.",
    en: "Advertising and chain messages bury the questions of people who do need an answer.")
  static let instead = Localized(
    es: "Si quiere proponernos algo, escríbanos por mensaje privado.",
    pt: "Se quiser nos propor alguma coisa, escreva por mensagem privada.",
    en: "If you want to propose something to us, send a private message.")
}

extension Detector {
  /// A trade that everybody knows from spam, and a call to answer it, wherever they stand in the text.
  static let spamPitch = Detector(
    "relevance.spam.pitch",
    title: Localized(
      es: "Anuncia un negocio ajeno", pt: "Anuncia um negócio alheio", en: "Advertises somebody's business"),
    why: SpamCard.why, instead: SpamCard.instead, surfaces: [.comment],
    examples: [
      .flags("¿Te interesa el «trading»? Escríbeme y aprende gratis"),
      .flags("Consulta con el mejor «vidente» del Perú, llame ya"),
      .flags("«Forex» para iniciantes, chama no direct"),
      .flags("Learn «forex» with me, dm for details"),
      .passes("vi un anuncio de trading con su logo, ¿es de ustedes?"),
      .passes("mi primo perdió todo en el forex"),
      .passes("en la etiqueta no pone si lleva trazas de gluten"),
      .passes("escríbanme al WhatsApp que no me llega el pedido"),
      .passes("the casino next door is noisy, call the manager"),
    ],
    phrases: [.likely(.es, "@pitch-topic")]
  ) { text, matches in
    guard let first = matches.first, SpamContext.hasCall(text), !SpamContext.isWarning(text),
      !SpamContext.isCustomer(text),
      !SpamContext.isAsked(first, in: text)
    else { return [] }
    return [Hit(text, first)]
  }

  /// Offers that come under every post: easy money, loans, followers, sorcery, prizes.
  static let spamOffer = Detector(
    "relevance.spam.offer",
    title: Localized(
      es: "Ofrece algo que no viene al caso", pt: "Oferece algo fora do assunto",
      en: "Offers something that has no place here"),
    why: SpamCard.why, instead: SpamCard.instead, surfaces: [.comment],
    examples: [
      .flags("«Gane dinero desde casa» sin experiencia y sin jefes."),
      .flags("«Sígueme y te sigo», respondo a todos."),
      .flags("«Préstamos inmediatos» para reportados, sin codeudor."),
      .flags("«Licencias de conducir sin examen», somos serios"),
      .flags("«Limpio tu historial de Dicom» en dos días"),
      .flags("«Apostá con mi código» hoy mismo"),
      .flags("«Seguime y te sigo», respondo todo"),
      .flags("«amarres de amor», pago después de los resultados"),
      .flags("«Ganhe dinheiro em casa» sem experiência e sem chefe."),
      .flags("«Empréstimo na hora» para negativados, sem fiador."),
      .flags("«Make money from home», no experience, no boss."),
      .flags("«Follow me and I'll follow back», I answer everyone."),
      .passes("¿Cuánto cuesta el domicilio hasta Envigado?"),
      .passes("ahí te venden el pan a precio de oro"),
      .passes("Los sigo desde que abrieron la primera tienda."),
      .passes("Le renovaron la licencia sin problema, ¿piden hora?"),
      .passes("Trabajo desde la casa y llevo dos días sin internet"),
      .passes("Pagué con el crédito de la tienda y no me llegó la factura."),
      .passes("Me gané el sorteo de la semana pasada, ¿cómo reclamo el premio?"),
      .passes("¿Puedo pagar con Mercado Pago o solo Transbank?"),
      .passes("Trabalho em casa e vivo desse café kkk"),
      .passes("I've followed you since the first store."),
    ],
    phrases: SpamPhrases.offers + SpamOffers.wider,
    find: { text, matches in
      guard !matches.isEmpty, !SpamContext.isWarning(text) else { return [] }
      let told = matches.filter { $0.clue == nil && !SpamContext.isAsked($0, in: text) }
      let sure = told.filter { $0.confidence > Confidence.possible }
      if !sure.isEmpty { return told.map { Hit(text, $0, confidence: max($0.confidence, Confidence.likely)) } }
      // "Write to me by private message" is what customers ask too: only beside a trade, or beside another such call.
      if let first = told.first, !SpamContext.isCustomer(text),
        told.contains(where: { $0.words.lowerBound >= first.words.upperBound }) || SpamContext.hasTrade(text)
      {
        return told.map { Hit(text, $0, confidence: Confidence.likely) }
      }
      return Detector.wider(text, matches) { !SpamContext.isInQuestion($0, in: text) }
    })

  /// Links with bait, and calls to go somewhere else.
  static let spamLink = Detector(
    "relevance.spam.link",
    title: Localized(
      es: "Lleva a otra parte con un señuelo", pt: "Leva para outro lugar com isca", en: "Lures people somewhere else"),
    why: SpamCard.why, instead: SpamCard.instead, surfaces: [.comment],
    examples: [
      .flags("👉👉 «bit.ly/3xPlata-facil» 👈👈 entren antes q lo borren", dodges: false),
      .flags("Gana premios gratis!!!! «https://sorteos-gratis.xyz/ec?ref=9921»", dodges: false),
      .flags("da clic para reclamar tu iPhone «http://premio-mx.top/x8»", dodges: false),
      .flags("clique aqui e ganhe: «andino-premios.site»", dodges: false),
      .flags("click here to claim your gift «tinyurl.com/free-x»", dodges: false),
      .passes("Les recomiendo leer el informe de la Federación: https://federaciondecafeteros.org"),
      .passes("Les dejo el link de mi reseña: https://miblogdecafe.com.ar/cafe-andino"),
      .passes("aquí está el video de lo que pasó: https://youtu.be/abc123"),
      .passes("He seguido vuestro enlace de la bio y da error 404"),
      .passes("este link cafeandino-regalos.xyz es una estafa, no den clic"),
    ],
    needs: .link
  ) { text, _ in
    guard !SpamContext.isWarning(text) else { return [] }
    var hits: [Hit] = []
    let baits = BaitLink.count(in: text)
    for word in text.words where word.kind == .link && hits.count < DetectorSet.mostHits {
      guard let confidence = BaitLink(word, baits: baits, in: text).confidence else { continue }
      hits.append(Hit(word.range, confidence: confidence))
    }
    return hits
  }

  /// The same words of trade again and again.
  static let spamRepetition = Detector(
    "relevance.spam.repetition",
    title: Localized(
      es: "Repite lo mismo para llamar la atención", pt: "Repete a mesma coisa para chamar a atenção",
      en: "Repeats itself to be seen"),
    why: SpamCard.why, instead: SpamCard.instead, surfaces: [.comment],
    examples: [
      .flags("«compra compra compra barato barato link link link»", dodges: false),
      .flags("«oferta oferta oferta oferta» hoy", dodges: false),
      .flags("«promo promo promo promo» aqui", dodges: false),
      .flags("«free free free free» stuff", dodges: false),
      .passes("gol gol gol gol gol"),
      .passes("gracias gracias gracias gracias"),
      .passes("muy muy muy muy rico"),
      .passes("no no no no, así no"),
    ],
    phrases: [.certain(.es, "@trade @trade @trade @trade?")],
    find: { text, matches in Repetition.find(in: text, matches) })
}
