// SPDX-License-Identifier: Apache-2.0
import Normalise
import Vocabulary

extension Detector {
  /// News of the company before the company tells it: "not announced yet", "do not say it was me".
  static let confidentialNews = Detector(
    "exposure.confidential.unannounced",
    title: Localized(
      es: "Adelanta algo que no es público", pt: "Adianta algo que não é público",
      en: "Gives away what is not public yet"),
    why: ConfidentialCard.why, instead: ConfidentialCard.instead, surfaces: ConfidentialCard.surfaces,
    examples: [
      .flags("El precio nuevo «todavía no se ha anunciado», sale el lunes.", on: .official),
      .flags("En marzo cerramos la planta de Palmira, pero «no lo digan»", on: .personal),
      .flags("«Todavía no es público», pero nuestro director deja el cargo", on: .personal),
      .flags("En la pega «nos dijeron que no lo contáramos», pero viene una línea nueva", on: .personal),
      .flags("O preço novo «ainda não foi anunciado», sai na segunda.", on: .official),
      .flags("The new price «has not been announced yet», it is out on Monday.", on: .official),
      .flags("«acabo de salir de la junta»: cierran dos sucursales", on: .personal),
      .flags("suben las tarifas en mayo, «yo no les dije nada»", on: .personal),
      .flags("«se viene recorte» en la planta, son cuarenta", on: .personal),
      .passes("guárdenme el secreto: le voy a pedir matrimonio el sábado", on: .personal),
      .passes("Las rutas alternas se publican mañana en la página", on: .official),
      .passes("Publicamos el balance 2023: facturamos 8.400 millones", on: .official),
      .passes("Todavía no se han anunciado los ganadores del sorteo", on: .official),
      .passes("Ya es oficial: somos parte del mismo grupo. El comunicado, en el enlace.", on: .official),
      .passes("no le digan a mi mamá que renuncié al gimnasio", on: .personal),
      .passes("Resultados de 2025 já publicados na CVM, veja no site", on: .official),
      .passes("The winners have not been announced yet", on: .official),
    ],
    phrases: plainNews + ConfidentialNewsPhrases.wider,
    find: { text, matches in
      guard !matches.isEmpty else { return [] }
      let subject = NewsSubject(in: text)
      if subject.isRaffle { return [] }
      let plain = matches.filter { $0.clue == nil }.filter {
        subject.isBusiness
          || ($0.confidence >= Confidence.certain && !(subject.isIntimate && text.context.surface == .personal))
      }
      guard plain.isEmpty else { return plain.map { Hit(text, $0) } }
      guard !subject.isIntimate, subject.isBusiness || matches.contains(where: { $0.clue == 6 }) else { return [] }
      return Detector.wider(text, matches) { _ in true }
    })
}

/// What a text is about, as far as secrets go: the company's affairs, or a raffle and other things that are told in time.
private struct NewsSubject {
  private(set) var isBusiness = false
  private(set) var isRaffle = false
  /// A wedding, a child: one's own news.
  private(set) var isIntimate = false

  private static let lexicon = DetectorSet.standard.book.lexicon
  private static let business = lexicon.list("company-affair")
  private static let intimate = lexicon.list("intimate")
  private static let raffle = lexicon.list("raffle")

  init(in text: Reading) {
    for word in text.words where word.id > 0 {
      if Self.lexicon.contains(word.id, on: Self.business) { isBusiness = true }
      if Self.lexicon.contains(word.id, on: Self.intimate) { isIntimate = true }
      if Self.lexicon.contains(word.id, on: Self.raffle) { isRaffle = true }
    }
  }
}

extension Detector {
  fileprivate static let plainNews: [Phrases] = [
    .certain(
      .es,
      """
      todavía|aún no se|lo|la|los|las ha|han|he|hemos anunciado|publicado|comunicado|informado|divulgado|contado|revelado
      todavía|aún no lo|la|los|las? hemos|han|he|ha anunciado|publicado|comunicado|informado|divulgado|contado|revelado
      no se|lo|la|los|las ha|han|he|hemos anunciado|publicado|comunicado|divulgado|hecho oficialmente? todavía|aún|público
      todavía|aún no es|son|está|están oficial|pública|público|públicos|públicas|oficiales|firmado|firmada|cerrado|anunciado|anunciada|publicado|publicada|comunicado
      no es|está oficial|público|pública|firmado|anunciado todavía|aún
      todavía|aún no se|lo puede|puedo|podemos decir|contar|anunciar|publicar
      antes de que|del se|lo? anuncie|anuncien|publique|publiquen|anuncio|comunicado|lanzamiento oficial
      antes|previo del|al anuncio|lanzamiento|comunicado oficial
      sin anunciar|publicar|comunicar todavía|aún
      """),
    .likely(
      .es,
      """
      no lo|la|le|se digan|diga|digas|cuenten|cuente|cuentes|comenten|comentes|publiquen|publiques|repitan|filtren|divulguen|difundan|compartan lo? !a|si
      no lo|la digan|cuenten|comenten|divulguen|digas|cuentes a nadie
      no se lo digan|cuenten|digas|cuentes a nadie
      no digan|diga|digas|cuenten que|q fui yo
      no|nadie lo|la? sabe|saben nadie|todavía|aún|ni
      todavía|aún no|nadie lo? sabe|saben|supo
      no ha|han salido en|a|por|todavía|aún la|los? prensa|luz|medios|noticias|público
      negociaciones|negociación|conversaciones|acuerdo|proyecto|plan|alianza|fusión|compra|reunión secreto|secreta|secretas|secretos|reservada|privadas
      hay que guardar|guarden|guardemos secreto|reserva|silencio
      antes|primero que nadie|todos|salga|nadie
      todavía|aún es|está un? secreto|reservado
      que no|nadie salga de aquí|acá
      nos|me|les dijeron|pidieron|advirtieron|prohibieron|ordenaron que? no lo|la|se|nada? contáramos|contar|dijéramos|decir|divulgar|difundir|publicar|contarlo|decirlo|publicarlo|contara|dijera|comentar|comentarlo
      no lo|la|les|se? debería|debo|puedo|podía|podemos|deberíamos contar|decir|contarlo|decirlo|publicar|publicarlo|compartir|compartirlo|divulgar
      no era|es para|pa contar|contarlo|decir|decirlo|publicar|divulgar
      entre nos|nosotros|nosotras !los|las|dos|hay|no|mismos
      que quede|queda|quedá|queda|quede entre nosotros|nos
      de|por mí no lo|la? oyeron|supieron|escucharon|vieron|oíste|supiste
      yo no|nunca les|te|le|os? dije|conté nada
      adelanto|primicia|filtración|exclusiva exclusivo|exclusiva|interno|interna
      información|dato|datos de adentro|primera|buena mano|fuente?
      se firma el|mañana|la … pero|y nadie
      según fuentes internas
      me van a echar|matar|regañar por contar|contarlo|decir|decirlo|esto
      """),
    .certain(
      .pt,
      """
      ainda não foi|foram|está|é|é|estão|são|tá anunciado|anunciada|divulgado|divulgada|público|pública|publicado|oficial|assinado|fechado|comunicado
      ainda não anunciamos|divulgamos|anunciaram|divulgaram|comunicamos|publicamos
      não foi anunciado|divulgado|publicado ainda
      antes do|da anúncio|divulgação|lançamento|comunicado oficial
      ninguém|não pode|podem? saber|sabe ainda
      ainda não saiu|é|está|foi na|no|público|em? imprensa|mídia|jornal
      """),
    .likely(
      .pt,
      """
      não era|é pra|para contar|falar|dizer|divulgar|espalhar
      não conta|conte|contem|espalha|espalhem|fala|falem|diga|digam pra|para|a ninguém
      não espalha|espalhem|comentem|contem|divulguem
      não podia|posso|podemos|deveria contar|falar|dizer|divulgar
      fica|que entre nós|gente
      pediram|mandaram pra|para|que? não contar|falar|divulgar|contássemos
      ninguém sabe|tá sabendo ainda|disso
      não fui eu quem|que contei|falei|falou
      em primeira mão
      """),
    .certain(
      .en,
      """
      hasn't|haven't|not|isn't been? yet? announced|public|published|released|official|signed yet|officially
      has|have|is|are not been? yet? announced|public|published|released|official|signed yet
      not yet? been? announced|public|published|released|official yet
      not yet announced|public|published|official|signed|released
      before the earnings|official|public call|announcement|release|launch|statement
      before it's|its|the|we officially? announced|announcement|announce
      isn't|not public|official yet|knowledge
      """),
    .likely(
      .en,
      """
      don't|not tell|repeat|spread anyone|anybody|this|it
      not|n't supposed|allowed|meant to|to say|tell|share|talk
      keep this|it|that between us|quiet|secret|hush
      between you and me
      you|u didn't|did hear|get it|this|that from me
      off the record
      nobody|noone knows yet|this
      sworn to secrecy
      """),
  ]
}
