// SPDX-License-Identifier: Apache-2.0
import Normalise
import Vocabulary

extension Detector {
  /// A negative opinion about the company, its products, service, prices or decisions, by somebody who is not the company:
  /// its own drafts are not shielded from what they say.
  static let criticism = Detector(
    "shield.criticism",
    title: Localized(es: "Crítica", pt: "Crítica", en: "Criticism"),
    why: Localized(
      es: "Es una opinión negativa sobre la empresa o su servicio. Criticar no es ofender.",
      pt: "É uma opinião negativa sobre a empresa ou o serviço. Criticar não é ofender.",
      en: "It is a negative opinion about the company or its service. To criticise is not to offend."),
    instead: Localized(
      es: "Agradezca la opinión y cuente qué hará con ella.", pt: "Agradeça a opinião e conte o que vai fazer com ela.",
      en: "Thank them for the opinion and say what you will do about it."),
    surfaces: [.comment, .personal],
    examples: [
      .flags("«qué servicio tan malo», «tan lento» y «tan caro»"),
      .flags("«no vuelvo», así de simple"),
      .flags("un «descaro lo que están cobrando» por el kilo"),
      .flags("«me parece una decisión torpe» cerrar la sucursal"),
      .flags("la «página es lenta», confusa y fea"),
      .flags("«péssimo atendimento», esperei uma hora"),
      .flags("this «reply is poor»"),
      .flags("«El discurso del rector fue aburrido»", dodges: false),
      .flags("«Cobran 30 euros por» una tapa minúscula", dodges: false),
      .passes("qué mal está el clima hoy, rico un chocolatico"),
      .passes("mi equipo perdió 3-0, qué decepción"),
      .passes("no está mal, está buenísimo"),
      .passes("¿cuánto sale la chocotorta?"),
      .passes("not overpriced at all if you ask me"),
      .passes("El partido de anoche fue bonito"),
      .passes("Sería una lástima perder ese mural"),
      .passes("La cola era larga y la gente cantaba"),
    ],
    phrases: criticismPhrases + criticismClues,
    find: { text, matches in
      let said = matches.filter { $0.clue == nil && !text.isElsewhere($0) }
      if !said.isEmpty { return said.map { Hit(text, $0) } }
      let evidence = Evidence(matches.lazy.filter { !text.isElsewhere($0) }, least: Evidence.enough)
      return evidence.isEnough ? evidence.hits(text) : []
    })
}

extension Reading {
  /// Whether the sentence is about something that no company answers for: weather, football, a film; or is denied.
  fileprivate func isElsewhere(_ match: PhraseMatch) -> Bool {
    sentence(of: match, has: Reading.elsewhereList)
  }

  private static let elsewhereList = DetectorSet.standard.book.lexicon.list("elsewhere")
}

extension WordList {
  static let judging: [WordList] = [offer]

  /// What a company offers: `@offer`.
  static let offer = WordList(
    "offer",
    es: """
      servicio, atención, comida, café, producto, calidad, precio, página, app, aplicación, web, sistema, entrega, \
      envío, pedido, local
      experiencia, trato, menú, plato, torta, pan, postre, bebida, empaque, decisión, gestión, política, respuesta, \
      ambiente, música
      baño, fila, cola, espera, domicilio, tienda, compra, promoción, publicidad, campaña, anuncio, tueste, sabor, \
      logo, diseño, marca
      soporte, garantía, plataforma, postura, chiste, cambio, administración, gerente, personal, limpieza, pizza, \
      hamburguesa, sopa, carne
      tapas, leche, máquina, tarta, medialuna, croissant, =tuit, publicación, respuesta
      """,
    pt:
      "serviço, atendimento, comida, café, produto, qualidade, preço, página, app, aplicativo, site, sistema, entrega, pedido, loja, experiência, cardápio, prato, bolo, pão, bebida, embalagem, decisão, política, resposta, ambiente, banheiro, fila, espera, compra, promoção, propaganda, campanha, parceria, medida, gestão",
    en:
      "service, food, coffee, product, quality, price, prices, page, app, website, system, delivery, order, place, experience, menu, cake, bread, drink, packaging, decision, policy, reply, response, support, wait, queue, line, purchase, ad, campaign, latte, sandwich, burger, pizza, staff, music, toilet, customer service"
  )

  /// Bad, said of a thing: `@bad`.
  static let bad = WordList(
    "bad",
    es: """
      malo, malísimo, pésimo, terrible, horrible, lento, caro, carísimo, feo, frío, sucio, nefasto, fatal, deficiente, \
      lamentable, mediocre
      decepcionante, torpe, hipócrita, tibio, vergonzoso, penoso, pobre, aburrido, confuso, ridículo, absurdo, \
      injusto, inaceptable
      desagradable, insípido, desabrido, aguado, quemado, amargo, duro, crudo, viejo, incómodo, ruidoso, desordenado, \
      abusivo, deplorable
      irresponsable, inútil, complicado, engañoso, grosero, antipático, desastroso, débil, flojo, regular, simple, \
      inservible, cutre, chungo
      chafa, gacho, fome, penca, berreta, trucho, ladilla, asqueroso, soso, equivocado, innecesario, estúpido, \
      patético, porquería, mierda
      basura, asco, sobrevalorado, incoherente, decadente, =mal, =peor, desatento, incumplido, demorado, negligente, \
      soberbio
      """,
    pt:
      "ruim, péssimo, horrível, terrível, lento, caro, caríssimo, feio, frio, sujo, fraco, lamentável, medíocre, decepcionante, vergonhoso, pobre, chato, confuso, ridículo, absurdo, injusto, inaceitável, demorado, grosseiro, desastroso, inútil, salgado, cru, queimado, =mal, =pior, lixo, porcaria, abusivo, mal educado",
    en:
      "bad, awful, terrible, horrible, slow, expensive, overpriced, ugly, cold, dirty, poor, disappointing, shameful, boring, confusing, ridiculous, absurd, unfair, unacceptable, rude, disgusting, bland, burnt, stale, useless, worst, worse, lousy, mediocre, weak, trash, garbage, crap, sad, pathetic, tasteless, greasy, pricey, hypocritical"
  )

  /// What no company answers for: `@elsewhere`.
  static let elsewhere = WordList(
    "elsewhere",
    es:
      "clima, lluvia, tráfico, trancón, partido, equipo, árbitro, réferi, película, peli, serie, selección, gobierno, oposición, presidente, jefe, suegra, lunes, domingo, =mi día, examen, aguacero",
    pt: "clima, chuva, trânsito, jogo, time, juiz, filme, série, seleção, governo, presidente, segunda-feira",
    en: "weather, rain, traffic, game, team, referee, film, movie, series, government, president, monday, mondays")

  /// Praise that means its opposite: `@sarcasm`.
  static let sarcasm = WordList(
    "sarcasm",
    es:
      "=lograron, =logrado, =conseguido, =lucieron, =luciste, =dejarme, =hacerme perder, =horas, =tercera, =cobren, =cobrarme, =semanas, =perder, =ignorarme, =nada, =antes, =ni, =pero, =esperar, =esperando, =perdieron",
    pt:
      "=conseguiram, =perder, =horas, =terceira, =cobrar, =semanas, =ignorar, =antes, =nem, =mas, =esperar, =esperando",
    en: "=managed, =lost, =hours, =third, =charging, =weeks, =ignoring, =before, =but, =nothing, =losing, =waiting")
}

private let criticismPhrases: [Phrases] = [
  .certain(
    .es,
    """
    qué|que @company|@offer tan|más|mas|más @bad
    qué|que mal|mala|pésimo|pésima|horrible|malos|malas|terrible|pobre|mediocre|nefasto|nefasta @company|@offer
    mal|mala|malo|malos|malas|pésimo|pésima|pesimo|pesima|pésimos|horrible|terrible|peor|lamentable|deplorable|nefasto|nefasta|fatal|deficiente \
    \
    @offer|@company
    @offer|@company …3 es|está|esta|son|están|estaba|estuvo|fue|era|parece|sabe|ha|han \
    muy|tan|súper|re|bastante|demasiado|un|una|sido|bien|poco|más? @bad
    no \
    vuelvo|volvemos|volveré|volvere|regreso|regresaré|recomiendo|recomendado|recomendable|compro|compraré|volvería
    jamás|nunca vuelvo|volveré|volvere|compro más|mas?
    cero|0|nada recomendado|recomendable|recomendados
    me|nos|se parece|pareció|parecio|parecen|resulta|resultó|hizo|hace un|una|muy|bastante|poco|bien|tan|súper? \
    decisión|actitud|propuesta|idea|postura|medida|falta|abuso|robo|vergüenza|burla|@bad @bad?
    no me|nos|le gusta|gustó|gusto|gustan|agrada|agradó|agrado|convence|convenció|convencio|encantó
    qué|que decepción|decepcion|decepcionante|vergüenza|verguenza|desastre|abuso|falta|pena|fiasco|estafa \
    !me|ajena|da
    un|una|total|completo|son|es \
    desastre|decepción|decepcion|vergüenza|fiasco|asco|porquería|robo|abuso|burla|chiste|mierda
    están|esta|está|estan|son|es|quedó \
    sobrevalorado|sobrevalorada|sobrevalorados|carísimo|carisimo|caro|carísimos|caros|cara|carísima
    qué|que|muy|tan|demasiado|súper|re caro|cara|caros|caras|carísimo|lento|lenta|lentos
    lo peor|el peor|la peor|los peores|peor \
    servicio|atención|experiencia|comida|café|empresa|compra|lugar|sitio|tienda|que|de
    peor servicio|atención|atencion|experiencia|compra
    han|ha|habéis empeorado|bajado|decaído|perdido mucho|la|su? calidad?
    antes eran|era mejor|mejores|buenos|bueno
    descaro|abuso|robo|barbaridad|exageración|locura|vergüenza lo que …2 cobran|cobra|cobrando|cobrar|piden|pide|cuesta|vale
    deberían|deberian|tendrían|podrían|tienen que mejorar|cambiar|capacitar|entrenar|revisar
    la empresa miente|engaña|abusa|explota|roba
    dejan|deja|dejó mucho|bastante que desear
    se están|estan burlando|aprovechando|pasando de|con
    no vale|valen|valió la pena|nada|lo|el
    mal|muy mal|pésimamente atendido|atendida|atienden|atendieron|hecho|servicio|organizado
    """),
  .likely(
    .es,
    """
    @bad no|y|con? recomiendo|recomendado|vuelvo|cero
    ^ @bad $
    ^ nefasto|pésimo|pésima|malísimo|malísima|horrible|terrible|fatal|decepcionante|lamentable
    no|poco estoy|me de|siento acuerdo|conforme|satisfecho|satisfecha
    decepción|decepcion|decepcionado|decepcionada|decepcionados con|de|total|por
    me decepcionaron|decepcionó|defraudaron|dejaron decepcionado?
    política|precios|precio|aumento|decisión|gestión|medida \
    imposible|imposibles|abusivos|abusivo|absurda|mala|equivocada|torpe|injusta
    hipócrita|hipocrita|hipócritas|incoherente|incoherentes
    os|se|les vais|van|va a arrepentir
    dejar de seguir|comprar|comprarles|seguirlos
    me cambié|cambie|cambio|cambiara|cambiaré|paso|pasé a la|con|los|al competencia|otra|otro
    así|asi no se contesta|atiende|trata|responde|hace
    """),
  .certain(
    .pt,
    """
    que @offer|@company mais? @bad
    @offer|@company …3 é|está|esta|tá|foi|são|estava|achei|muito muito|bem|tão|um|uma|bastante? @bad
    achei …4 @bad
    péssimo|péssima|pessimo|pessima|horrível|ruim|pior|fraco|fraca|lamentável @offer|@company
    não|nao volto|recomendo|compro|gostei|curti|concordo|vale mais?
    nunca mais volto|compro|vou
    que decepção|vergonha|desastre|absurdo|falta
    deixa|deixou|deixam muito? a desejar
    discordo|decepcionado|decepcionada|decepção totalmente|com|total?
    muito|tão|super caro|cara|caros|demorado|lento|ruim|fraco|feio
    """),
  .certain(
    .en,
    """
    @offer|@company|this|it|that|they|you …2 is|was|are|were|tastes|looks|feels|got|seems \
    so|very|too|really|pretty|just|a|an|absolutely|such|quite? @bad
    worst|terrible|awful|horrible|bad|poor|disappointing|slow|overpriced|lousy @offer|@company|experience|ever
    never|won't|wont|not coming|going|buying|be|come|recommend|ordering|go back|again|it|here|from|anymore?
    would not|never recommend
    so|very|really|too disappointed|disappointing|slow|expensive|overpriced|pricey|rude
    waste of money|time
    not worth it|the|my
    i don't|dont|didn't|didnt like|love|agree|enjoy
    what a joke|disappointment|disgrace|shame|ripoff
    """),
]
