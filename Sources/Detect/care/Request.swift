// SPDX-License-Identifier: Apache-2.0
import Normalise
import Vocabulary

extension Detector {
  /// A question, a request, a plea. Whoever asks has nothing to hide, so no disguise is looked for.
  static let request = Detector(
    "care.request",
    title: Localized(es: "Pregunta o pide algo", pt: "Pergunta ou pede algo", en: "Asks for something"),
    why: Localized(
      es: "Alguien espera una respuesta.", pt: "Alguém espera uma resposta.", en: "Somebody is waiting for an answer."),
    instead: Localized(
      es: "Salude y responda hoy mismo, con el dato exacto o con la fecha en que lo tendrá.",
      pt: "Cumprimente e responda ainda hoje, com o dado exato ou com a data em que vai tê-lo.",
      en: "Greet them and answer today, with the exact fact or with the date you will have it."),
    surfaces: [.comment],
    examples: [
      .flags("¿«hay parqueadero pa motos»??", dodges: false),
      .flags("Me encantó el café, ¿«venden por kilo»?", dodges: false),
      .flags("«me regalan el precio» de la libra xfa", dodges: false),
      .flags("Buenas tardes, «quisiera saber» si «hacen envíos» a Leticia", dodges: false),
      .flags("«info pls»", dodges: false),
      .flags("«cotícenme» 40 desayunos para el viernes", dodges: false),
      .flags("«vcs abrem domingo»?", dodges: false),
      .flags("«Could you let me know» if the loo is accessible", dodges: false),
      .passes("Ya me contestaron por interno, gracias"),
      .passes("¿Quién no ama un buen mate con bizcochitos?"),
      .passes("¿A poco no está bien bueno?"),
      .passes("No necesito nada más que este brownie po"),
      .passes("Pidan el quesillo, no se van a arrepentir"),
      .passes("Já me responderam, obrigada!"),
      .passes("¿y a usted quién le preguntó?"),
      .passes("perdón que pregunte en su página, ¿qué opinan de la final?"),
      .passes("kkkk quem foi que caiu da cadeira?"),
    ],
    phrases: requestPhrases + requestClues, needs: .question
  ) { text, matches in
    var hits: [Hit] = []
    for match in matches where match.clue == nil && !text.isUnwanted(match) { hits.append(Hit(text, match)) }
    if text.features.contains(.question) {
      for number in text.sentences.indices where hits.count < DetectorSet.mostHits {
        if let hit = text.question(number) { hits.append(hit) }
      }
    }
    // A question to jeer, to court, to sell or off the subject waits for no answer from here.
    return Evidence(matches).score < 0 ? [] : hits
  }
}

extension Reading {
  /// A sentence that ends as a question, unless it wants no answer (`¿quién no…?`, `¿a poco no?`, `¿verdad?`).
  fileprivate func question(_ number: Int) -> Hit? {
    guard let start = questionStart(inSentence: number) else { return nil }
    let sentence = sentences[number].words
    let lexicon = DetectorSet.standard.book.lexicon
    guard sentence.upperBound - start > 1 || sentence.count > 1 else { return nil }
    if let compound = sequence.compounds.first(where: { $0.list == Reading.rhetoricalList }),
      Int(compound.words.lowerBound) >= start, Int(compound.words.lowerBound) < sentence.upperBound
    {
      return nil
    }
    if sentence.upperBound - start == 1, lexicon.contains(words[start].id, on: Reading.rhetoricalList) { return nil }
    return Hit(foldedRange(words: start..<sentence.upperBound), confidence: Confidence.certain)
  }

  /// "No necesito nada…", "não preciso".
  fileprivate func isUnwanted(_ match: PhraseMatch) -> Bool {
    let first = Int(match.words.lowerBound)
    guard first > 0, words[first - 1].sentence == words[first].sentence else { return false }
    return DetectorSet.standard.book.lexicon.contains(words[first - 1].id, on: Reading.noList)
  }

  private static let rhetoricalList = DetectorSet.standard.book.lexicon.list("rhetorical")
  private static let noList = DetectorSet.standard.book.lexicon.list("no")
}

extension WordList {
  static let requestWords: [WordList] = [rhetorical, courtesies]

  /// Questions that want no answer: `@rhetorical`. Words alone count only when they are the whole question.
  static let rhetorical = WordList(
    "rhetorical",
    es: """
      =quién no, =quien no, =quién se resiste, =quién resiste, =a poco no, =a poco, =cómo no, =como no, =no os lo dije
      =no les dije, =qué más se puede pedir, =qué más se le puede pedir, =qué más quieres, =verdad, =cierto, =no, =eh
      =sí o no, =o no, =me explico, =qué sería de mí, =para qué más, =ah no, =oíste, =quién como, =en serio, =qué tal
      """,
    pt: "=quem não, =quem nao, =quem resiste, =quem aguenta, =né, =como não amar, =o que seria de mim, =sério",
    en:
      "=who doesn't, =who doesnt, =who wouldn't, =who wouldnt, =right, =innit, =really, =what's not to love, =how could you not"
  )

  /// Words that beg politely: `@please`.
  static let courtesies = WordList(
    "please",
    es: "=por favor, =porfa, =porfavor, =porfis, =xfa, =xfavor, =pls, =plis, =please, =plz, =porfiii, =favor",
    pt: "=por favor, =pfv, =pfvr, =por gentileza, =favor, =please", en: "=please, =pls, =plz")
}

private let requestPhrases: [Phrases] = [
  .certain(
    .es,
    """
    quisiera|quisiéramos|querría|quiero|queremos|necesito|necesitamos|deseo|desearía|gustaría|solicito|requiero|urge \
    saber|conocer|consultar|preguntar|averiguar|pedir|hacer|cotizar|comprar|reservar|encargar|que|información|info|contactar|hablar
    me|nos gustaría|encantaría saber|conocer|consultar|que|reservar|comprar
    me|nos urge
    solicito|solicitamos|requiero|ruego|agradecería|agradeceré|agradeceríamos @word
    podrían|podrían|podría|pueden|puede|podés|podéis|podrán|me|nos \
    indicar|indicarme|indicarnos|decir|decirme|decirnos|ayudar|ayudarme|informar|informarme|confirmar|confirmarme|pasar|pasarme|enviar|enviarme|mandar|mandarme|explicar|explicarme|contactar|contactarme|orientar|orientarme|regalar|regalarme|colaborar|colaborarme|compartir|compartirme
    me|nos \
    pasan|pasas|pasás|regalan|regala|indican|indicas|dicen|confirman|confirmas|informan|ayudan|ayudas|cotizan|mandan|envían|envian|comparten|explican|colaboran|reservan|apartan|avisan|cuentan \
    \
    \
    el|la|los|las|un|una|si|con|por|info|información|precio|precios|lista|más|mas|cuando|qué|que|cómo|dónde|donde @word?
    escríbanme|escribanme|escribime|escríbeme|llámenme|llamenme|contáctenme|contactenme|cotícenme|coticenme|respóndanme|contéstenme|confírmenme|indíquenme|díganme|diganme|infórmenme|ayúdenme|ayudenme|mándenme|mandenme|envíenme|envienme|pásenme|pasenme|regálenme|regalenme|avísenme|avisenme|explíquenme|guárdenme|resérvenme|decime|decidme|pasame|pasadme|ponedme|ponednos|pónganme|avisame|avisadme
    info|información|informacion|informes|precio|precios|costo|costos|valor|horario|horarios|dirección|ubicación|menú|carta|catálogo \
    \
    @please|x|interno|inbox|privado|dm
    a cómo|como la|el|está|están|sale|queda|tienen
    a cuánto|cuanto|como el|la|está|los|las
    dónde|donde|cómo|como|cuándo|cuando|cuánto|cuanto|cuál|cual|quién \
    consigo|encuentro|compro|puedo|podemos|hago|pido|reservo|pago|queda|quedan|están|estan|abren|cierran|abrirán|cuesta|cuestan|vale|valen|sale|salen|venden|hacen|funciona|llego|reclamo|me|se
    qué|que molienda|horario|horarios|precio|medios|días|tamaño|métodos|marca|tipo|café|día|hora|grano|leche|sede \
    tienen|me|uso|usan|manejan|atienden|abren|recomiendan|recomendás|es|hay|aceptan|venden
    por favor|porfa …4 \
    pongan|abran|traigan|vuelvan|vendan|hagan|saquen|revisen|arreglen|mejoren|avisen|manden|respondan|den
    pongan|abran|traigan|vuelvan|vendan|hagan|saquen|revisen|arreglen|mejoren|avisen|manden|respondan|pon|poned …6 \
    @please
    ^ @please …3 ~poner|~traer|~abrir|~enviar|~mandar|~revisar|~responder|~confirmar|~indicar|~ayudar
    alguien …2 me|nos puede|podría|ayude|ayuda|responda|dice|explica|explique|atienda
    ya? pongan|abran|traigan una|otra|un|más sucursal|tienda|local|sede
    hay|tienen|tendrán|tendran|venden|hacen|manejan|aceptan|reciben|ofrecen|cuentan \
    envío|envíos|envios|domicilio|domicilios|despacho|delivery|vacantes|vacante|disponibilidad|disponible|parqueadero|estacionamiento|parking|cochera|opción|opciones|descuento|wifi|stock|servicio|mesas|reservas|talleres|catas|sede
    necesito|necesitamos \
    una|un|mi|el|la|su|que|ayuda|factura|respuesta|@number|hablar|cotización|cotizar|contactar|contacto|saber|urgente
    busco|ando buscando|busca un|una|el|la|café|cafetera
    ^ info|información|informacion|informes de|del|sobre|para|por
    cuándo|cuando van|va|vais|piensan a? abrir|volver|traer|tener|llegar|estar|sacar|responder|mandar|reponer
    ^ un|una|dos|tres|@number …6 @please $
    no encuentro …2 horario|horarios|dirección|teléfono|número|correo|local|sede|menú|link
    revisen|verifiquen|chequeen|averigüen|confirmen …2 si|mi|el|la|por|qué
    para la|mi factura|boleta|garantía
    quedo|quedamos atento|atenta|atentos|pendiente de|a su|sus? respuesta
    una|tengo una consulta|pregunta|duda
    consulta|pregunta|duda si|sobre|con|por|de|una
    """),
  .certain(
    .pt,
    """
    gostaria|queria|quero|preciso|precisamos|desejo|poderia|poderiam|podem|pode \
    de? \
    saber|perguntar|consultar|pedir|informar|ajudar|confirmar|enviar|mandar|passar|falar|reservar|comprar|encomendar|uma|um|me
    preciso|precisamos de|que|da|do
    me|nos \
    passa|passam|manda|mandam|informa|informam|ajuda|ajudam|confirma|confirmam|avisa|avisem|avisam|ajudem|mandem|respondam|liguem|chamem
    quanto custa|custam|fica|sai|é|está
    qual o|a|é horário|valor|preço|telefone|endereço|prazo|link|whats|email|previsão
    onde|como|quando encontro|compro|faço|posso|fica|acho|vai|vão|abre|abrem|uso
    tem|têm|vocês|vcs \
    entrega|delivery|opção|vaga|vagas|estacionamento|desconto|wifi|em|entregam|abrem|vendem|fazem|aceitam
    alguém pode|poderia|me
    manda|mandem|põe|abram|tragam|façam|voltem …5 @please
    info|informações|valor|preço|cardápio @please
    tenho uma dúvida|pergunta
    """),
  .certain(
    .en,
    """
    could|can|would|will you|anyone|someone|somebody|i|we please|kindly? \
    let|tell|help|send|confirm|share|restock|bring|open|check|explain|advise|get|have|order|book|speak|contact|call \
    me|us? know?
    please …2 let|tell|help|send|confirm|share|bring|open|check|explain|call|contact|reply|respond|fix|restock|dm
    i'd|i|we|we'd need|like|want|would|wanted to know|ask|speak|order|book|help|like|enquire|inquire
    i|we need help|a|an|my|your|to|someone
    do|does|is|are|any|when|where|what|how|which you|your|the|there|do|can|does|time|much|is|are|branches|chance …6 \
    sell|open|close|deliver|offer|ship|take|have|accept|hours|price|near|cost|free
    looking for|to
    any chance|idea|update|updates|news|word
    info please|pls|on
    price|menu|hours|address please|pls
    """),
]
