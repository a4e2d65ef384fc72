// SPDX-License-Identifier: Apache-2.0
import Normalise
import Vocabulary

extension Detector {
  /// An experience that went wrong: what did not arrive, came broken, was charged twice, nobody answered.
  static let complaint = Detector(
    "care.complaint",
    title: Localized(es: "Queja", pt: "Reclamação", en: "Complaint"),
    why: Localized(
      es: "A alguien le salió algo mal con nosotros.", pt: "Alguma coisa deu errado para uma pessoa conosco.",
      en: "Something went wrong for somebody with us."),
    instead: Localized(
      es: "Pida disculpas por lo que pasó, diga qué se hará y cuándo, y siga por mensaje privado.",
      pt: "Peça desculpas pelo que aconteceu, diga o que será feito e quando, e continue por mensagem privada.",
      en: "Say sorry for what happened, say what will be done and when, and go on in a private message."),
    surfaces: [.comment],
    examples: [
      .flags("«me cobraron dos veces» y ya van «ocho dias sin solucion»", dodges: false),
      .flags("El «pedido llegó con tres días de atraso»", dodges: false),
      .flags("La «torta venía con un pelo», «qué asco oye»", dodges: false),
      .flags("«Llevo una semana llamando» y no lo coge nadie", dodges: false),
      .flags("O «bolo veio mofado», tenho foto", dodges: false),
      .flags("My «order showed up cold»", dodges: false),
      .flags("«Pagué el flete y todavía» «no aparece» la lavadora", dodges: false),
      .flags("«tercera vez que» me mandan el recibo de otro", dodges: false),
      .flags("«Llamé» «dos veces» por la «avería»", dodges: false),
      .passes("No tengo quejas, veci, siga así"),
      .passes("me cobraron exacto lo del menú, todo en orden"),
      .passes("Llegó en 40 minutos, más rápido de lo que esperaba"),
      .passes("Não tenho do que reclamar, só elogios"),
      .passes("I was late and still got my table, thank you"),
      .passes("Se fue la luz en la final, qué risa"),
      .passes("¿Cuánto tarda un pedido a Mendoza?"),
      .passes("Compré el pan ayer y estaba buenísimo"),
    ],
    phrases: complaintPhrases + complaintClues
  ) { text, matches in
    guard !matches.isEmpty else { return [] }
    let evidence = Evidence(matches, least: Evidence.enough)
    guard evidence.isEnough else { return [] }
    // "¿La garantía cubre daños?", "¿cómo pongo un reclamo?": asked beforehand, nothing happened yet.
    let said = matches.filter { $0.clue == nil && ($0.confidence > Confidence.likely || !text.isAsked($0)) }
    return said.isEmpty ? evidence.hits(text) : said.map { Hit(text, $0) }
  }
}

/// Certain lines tell what happened; likely lines may also be a question about what could happen.
private let complaintPhrases: [Phrases] = [
  .certain(
    .es,
    """
    # what came wrong
    @goods|@offer …3 \
    llegó|llego|llegaron|vino|vinieron|venía|venia|venían|estaba|estaban|salió|salio|salieron|quedó|trae|traía|tiene|tenía \
    \
    \
    …3 @faulty|@vermin
    llegó|llegaron|vino|vinieron|venía|trajeron|mandaron|enviaron|entregaron|recibí|recibimos|dieron|vendieron|sirvieron|despacharon|vendisteis|mandasteis|enviasteis \
    \
    \
    …4 @faulty|@vermin
    llegó|llegaron|entregaron|trajeron|vino con …3 atraso|retraso|demora|tardanza
    @goods|@offer …2 \
    llegó|llegaron|vino|vinieron …2 con …3 atraso|retraso|demora
    pelo|cabello|mosca|cucaracha|gusano|gorgojo|vidrio|plástico|uña|hormigas|moho \
    en|dentro|adentro …3 @goods|@offer|comida
    !no|sin encontré|encontramos|encontre|hallé|apareció|había|salió|tenía …3 @vermin
    # what never came
    no|nunca|todavía|aún|sigo|seguimos …3 \
    ~llegar|llegado|llega|llegó|llegaron|entregan|entregaron|despachan|despacharon|enviaron|recibo|recibí|recibir|recibimos|recibido|aparece|aparecen|aparecieron|reflejan|abonan|abonaron|acreditan|acreditaron|devuelven|devolvieron|reembolsan|reembolsaron|regresan|regresaron \
    \
    \
    …4 @goods|@offer|plata|dinero|nada|puntos|depósito
    @goods|@offer|puntos|plata|dinero …4 \
    no|nunca|jamás …2 llega|llegó|llegan|llegaron|llegado|aparece|aparecen|aparecieron|sale|entregaron
    no|nunca me|nos|les|le han|ha? \
    llega|llegó|llegaron|llegado|entregaron|entregado|devuelven|devolvieron|responden|respondieron|respondido|contestan|contestaron|contestado|solucionan|solucionaron|resuelven|resolvieron|dan|dieron|dado|atendieron|atienden|reembolsan|avisaron|deja|dejan|dejó|quieren|explicaron
    faltó|faltaba|faltaban|faltaron|falta|faltan|faltando|incompleto|incompleta …3 @goods|@offer|@number
    @goods|@offer|pedido incompleto|incompleta|equivocado|equivocada
    # what was charged
    me|nos|le|les cobraron|cobran|cobró|cobraba|descontaron|debitaron|cargaron|facturaron …4 \
    doble|dos|2|3|tres|veces|más|mas|mal|demás|sin|otra|precio|algo|duplicado veces?
    cobro|cobros|cargo|cargos doble|dobles|duplicado|duplicados|indebido|indebidos|extra|raro|no
    # nobody answers
    nadie|ninguno|tampoco …2 \
    responde|contesta|atiende|resuelve|soluciona|ayuda|sabe|da|dio|hace|hizo|coge|aparece|llama|respondió|contestó|ayudó|explica
    no|ni …2 \
    responden|contestan|atienden|resuelven|solucionan|cogen|respondéis|contestáis|atendéis|respondieron|contestaron|atendieron|cumplen|cumplieron|respetan|respetaron|cumplís|ayudan|avisan|avisaron|sirven
    sin respuesta|solución|solucion|noticias|explicación|avisar|razón
    no …3 dan|dio|dieron|da …2 razón|razon|respuesta|solución|solucion|bola|información
    nadie me|nos|les|le? dé|da|dio razón|respuesta|solución
    tarjeta|compra|pago|transacción …4 rechazada|rechazado|rechazan|rechazaron|denegada|declinada
    # praise turned over
    gracias|bravo|felicidades|felicitaciones|enhorabuena|excelente|genial …4 \
    dejarme|dejarnos|perder|perderme|arruinar|arruinarme|cobrarme|ignorarme|lograron|conseguido|tercera|segunda|hacerme|hacernos|mentirme
    llegó|llego|mandaron|dieron|trajeron|enviaron|entregaron|vino|mandasteis otro|otra|otros|otras \
    @goods|@offer|cosa|talla|sabor|color
    # how long
    llevo|llevamos|van|voy|vamos|llevan|hace @number|@count|ya|más|como|toda|todo|casi …1 \
    @duration|mañana|tarde …2 \
    sin|esperando|llamando|escribiendo|reclamando|tratando|intentando|pidiendo|haciendo|acosándome|molestando
    @number|@count @duration …2 sin|esperando|dando|para|pa @word? …2 \
    respuesta|solución|nada|@goods|@offer|vueltas|que|entregar|entreguen|atiendan
    @number|@count @duration de espera|fila|cola|atraso|retraso|demora !normal
    esperando|esperé|esperamos|espero|esperar @number|@count|más|casi|como|desde|hace|una|mi|el|la|toda …2 \
    @duration|@goods|@offer|ayer|lunes|martes|miércoles|jueves|viernes|sábado|domingo
    me|nos dejó|dejaron|dejan|dejáis|tuvieron|tiene|tienen|hicieron …2 \
    esperando|plantado|plantada|esperar|vestida|vestidos|colgado|botado|hablando
    me|nos dejó|dejaron|dejan …2 sin !palabras|aliento|voz|habla|dudas
    # what does not work
    @goods|@offer|@device …5 \
    no|ni …2 \
    funciona|funcionó|funcionan|sirve|sirvió|abre|carga|cargan|prende|enciende|deja|lee|lo|la|muele|calienta|sale|reconoce|acepta|entra|conecta|existe|enfría
    no …2 \
    funciona|funcionan|sirve|sirven|abre|carga|prende|enciende|lee|reconoce \
    …4 @goods|@offer|@device
    no me|nos deja|permite|dejan entrar|pagar|facturar|comprar|reservar|registrarme|pedir|ingresar|iniciar|canjear
    se cae|cayó|traba|cuelga|congela|apaga|dañó|daño|rompió|rompio|quema|malogró|descompuso|malogro|jodió|cierra|borró \
    …3 \
    @goods|@offer|@device|siempre|solo|sola|todo|cada|rato|a|al|en|con
    @goods|@offer|@device …3 \
    se|echa|dejó|bota|da|gotea|huele|sabe|suena|pierde|falla …1 \
    cae|cayó|traba|cuelga|congela|apaga|dañó|daño|rompió|chispas|de|humo|error|feo|mal|quemado|rancio|raro|falla|agua|horrible
    dejó|dejo|paró de funcionar|andar|servir|prender
    da|dio|sale|tira|aparece|marca error
    # how one was treated
    me|nos|le|les|lo|la|los \
    atendió|atendieron|trató|trataron|tratan|respondió|respondieron|contestó|contestaron|habló|gritó|gritaron|miró|recibió|recibieron|hablaron \
    \
    \
    …2 \
    mal|pésimo|pesimo|feo|horrible|groseramente|fatal|grosera|grosero|mala|de|como|con|ni|peor|cortante|textual|pésimamente
    de mala gana|manera|muy
    mala|pésima|pésimo|mal|malísima|terrible actitud|trato|cara|atención|servicio|experiencia
    me|nos \
    ignoraron|ignoró|ignoran|cancelaron|canceló|colgaron|colgó|bloquearon|sacaron|echaron|corrieron|mintieron|engañaron|estafaron|robaron|timaron|humillaron|discriminaron|plantaron|negaron|negó|cambiaron|perdieron|cerraron|subieron|humilló|regañó
    cancelaron|perdieron|perdisteis|perdió|extraviaron|equivocaron|confundieron|olvidaron …2 \
    @goods|@offer|reserva|nombre|mío
    se equivocaron|confundieron|olvidaron con|de|en
    no respetaron|respetan|cumplieron|cumplen|aplicaron|aplican|valió|reconocen|reconocieron|validan …3 \
    promoción|promo|descuento|garantía|precio|horario|reserva|oferta|cupón|cita
    # asked for at the top of one's voice
    devuélvanme|devuelvanme|devuélvame|devolvedme|regrésenme|regresenme|reintégrenme|reembólsenme|solucionen|solucióname|respóndanme|arréglenmelo|resuélvanme \
    \
    @word
    devuélvanme|devuelvanme|devolvedme|regrésenme|regresenme|reembólsenme mi|la|el|los \
    plata|dinero|guita|pesos|lana|pasta
    dónde|donde está|esta|quedó|anda|están mi|mis|nuestro @goods|@offer|plata|dinero
    hasta cuándo|cuando
    por qué|porque no contestan|responden|atienden|abren|avisan|llega|cumplen
    otra|una|nuevo vez …1 el|la|mi|@goods|@offer …2 @faulty
    !no|sin|poner|un|una mi|una|tengo|va queja|reclamo|reclamación es? por|sobre|del|contra|formal|porque
    ya van|es @number|@count|la|el tercera|segunda|veces|vez|reclamos|intento que
    @offer|@goods|baño|mesa|local|piso|cocina …4 \
    cochinada|cochino|mugre|mugroso|asqueroso|inmundo|sucio|sucia|sucios|pegajosa|pegajoso|pegajosas|apestaba|olía|huele|hedionda
    @number|@count @duration para|por|pa un|una|el|que
    me|nos sentí|sentimos …3 esperando|humillada|ignorado|ignorada|engañada|estafada|estafado|idiota|robado
    @number|@count veces …4 no
    vendieron|dieron|sirvieron|vendisteis|cobraron …4 vencido|vencida|caducado|caducada|pasado|rancio|crudo|cruda
    !no encuentro|aparecen|veo mis|mi puntos|pedido|compra|reserva no
    """),
  .likely(
    .es,
    """
    @goods|@offer …3 @faulty
    @faulty …1 @goods|@offer
    qué|que servicio|atención …2 @bad
    ~dañar|~romper|~malograr|~quemar @word? @goods
    @role|guardia …3 me|nos contestó|respondió|gritó|insultó|ignoró
    están|estan|son|tan|más|mas @bad que
    casi me|nos mata|mato|atropella|caigo|ahogo
    acosándome|molestándome|llamándome con|a|todos
    decepcionado|decepcionada|decepción|indignada|indignado|molesta|molesto con|por|de
    ni me|nos|siquiera saludó|miró|saludaron|miraron|atendieron|respondieron
    qué|que asco|mal|falta|abuso|descaro de|servicio|oye|respeto|todo
    """),
  .certain(
    .pt,
    """
    @goods|@offer …3 chegou|veio|vieram|chegaram|estava|estavam|tava|tinha …3 @faulty|@vermin|atraso
    veio|vieram|chegou|chegaram|mandaram|entregaram|recebi …3 @faulty|@vermin
    achei|encontrei|tinha um|uma @vermin|@vermin em|na|no|dentro?
    não|nao|nunca|ninguém|ninguem|nem …3 \
    chegou|chega|chegaram|entregaram|recebi|resolve|resolvem|resolveram|responde|respondem|respondeu|atende|atendem|atendeu|funciona|devolvem|devolveram|abre|liga|retorna|retornam|cumprem|avisaram|entregam|aparece
    fui|foi|fomos cobrada|cobrado|cobrados|enganada|enganado|ignorada|ignorado|maltratada|destratada|destratado
    me|nos cobraram|cobrou|deixaram|deixou|trataram|tratou|ignoraram|enganaram|xingou|destratou|desligou|desligaram
    cobraram|cobrança duas|dobro|dobrado|indevida|errada|mais|errado|em
    cadê|cade|onde está|esta|tá? meu|minha|o|a @goods|@offer
    tô|to|estou|faz|há|esperando|esperei|fiquei esperando|desde|@number|@count …2 \
    @duration|segunda|ontem|horas|esperando|fila
    quero|devolvam|devolve|exijo|cadê o? meu dinheiro|reembolso|estorno
    sem resposta|solução|retorno|previsão
    péssimo|péssima|pessimo|mau|horrível atendimento|serviço|experiência
    faltou|faltando|faltava|faltaram …3 @goods|@offer|um|uma|dois|duas|metade
    liguei|mandei|escrevi|reclamei @number|@count|várias|mil|e|mas vezes|mensagens|nada|ninguém
    desligou|desligaram na minha
    errado|errada|errados de|outra novo|vez
    @goods|@offer|@device …3 \
    parou|quebrou|caiu|travou|trava|não|vive …2 de|funciona|funcionar|dias|liga|travando|abre
    """),
  .likely(.pt, "@goods|@offer …2 @faulty"),
  .certain(
    .en,
    """
    @goods|@offer …3 \
    arrived|came|showed|was|were|is|are|turned|has|had|got|tasted|smelled …3 @faulty|@vermin
    arrived|received|delivered|sent|sold|given|served …4 @faulty
    @goods|@offer|it|half …4 missing|late|wrong again|from?
    found|there|with a|an|was|some …1 @vermin
    !and|but still|never|hasn't|hasnt|haven't|havent|didn't|didnt|not …2 \
    arrived|arrive|received|come|came|delivered|refunded|replied|answered|heard|turned|shown|responded|got
    still no|waiting|haven't|nothing @goods|@offer|refund|for|reply|answer|response|on|back|word
    charged|billed …3 twice|double|extra|wrong|for|too|again
    overcharged
    no|nobody|noone|zero …1 \
    reply|response|answer|answers|answered|apology|responds|replies|cares|helped|help|refund|solution|explanation|picks
    waited|waiting|wait|queued|hold|spent …2 @number|@count|for|over @number|@count? @duration|hours|ages|weeks
    @number|@count @number|@count? @duration wait|late|waiting|queue|for|on|delay|and|no
    @goods|@offer|@device …3 doesn't|doesnt|won't|wont|not|isn't|isnt|stopped|keeps|never|can't|nothing …2 \
    work|works|working|open|load|loading|crashing|charge|scan|turn|connect|comes|out|start|freezing
    nothing comes|works|happens out?
    keeps|kept crashing|freezing|failing|hanging|cancelling
    staff|waiter|waitress|barista|manager|cashier|driver|guy|lady|he|she|they …2 \
    ignored|rude|shrugged|yelled|shouted|hung|refused|laughed|rolled|cancelled|canceled|lied|lost|forgot
    lost|cancelled|canceled|forgot|messed|ruined|botched my|our|the|up @goods|@offer|booking|table|my|order?
    wrong order|item|size|order|drink|food|coffee|cake
    want|need|give|gimme my|our|me money|refund
    where|where's|wheres is? my @goods|@offer|refund|money
    wasn't|wasnt|didn't|didnt|refused|refuse|won't|wont|failed …2 honour|honor|refund|help|apologise|apologize
    my|our|a|official complaint is|about|against
    app|site|website|page …2 crashes|crashed|down|broken|useless|error
    terrible|awful|appalling|poor|shocking|horrible service|experience|attitude
    """),
]

extension WordList {
  /// What a shop runs that can fail: `@device`.
  static let devices = WordList(
    "device",
    es: """
      cacharro, aparato, equipo, sistema, pantalla, aplicación, app, página, web, enlace, portal, caja, pago móvil
      datáfono, terminal, cajero, lector, contraseña, puerta, luz, ascensor, calefacción, ventilador, baño, vaina, cosa
      """,
    pt: "aparelho, sistema, tela, aplicativo, app, site, página, link, maquininha, porta, luz, senha, ar condicionado",
    en: "app, site, website, page, screen, system, machine, link, door, light, password, login, heating, thing, reader")
}
