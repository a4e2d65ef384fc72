// SPDX-License-Identifier: Apache-2.0
import Normalise
import Vocabulary

extension Detector {
  /// A personal account that speaks as if it were the company.
  static let speaksForCompany = Detector(
    "voice.speaks-for-company",
    title: Localized(es: "Habla por la empresa", pt: "Fala pela empresa", en: "Speaks for the company"),
    why: Localized(
      es: "Desde una cuenta personal, este texto se lee como un anuncio de la empresa.",
      pt: "Numa conta pessoal, este texto parece um anúncio da empresa.",
      en: "From a personal account, this text reads like a company announcement."),
    instead: Localized(
      es: "Hable por usted («yo creo», «a mí me parece») o comparta lo que ya publicó el perfil oficial.",
      pt: "Fale por você («eu acho», «na minha opinião») ou compartilhe o que o perfil oficial já publicou.",
      en: "Speak for yourself (“I think”, “it seems to me”) or share what the official profile has already posted."),
    surfaces: [.personal],
    examples: [
      .flags("«en nombre de la empresa» les pido perdón a los afectados"),
      .flags("«como compañía» rechazamos esas acusaciones"),
      .flags("«queremos informarles que» la sede del norte cierra en mayo"),
      .flags("«nuestra empresa lanza» hoy un plan para emprendedores"),
      .flags("«somos Café Andino» y respondemos por lo que pasó", dodges: false),
      .flags("«em nome da empresa» agradeço a todos os clientes"),
      .flags("«on behalf of the company», I am sorry"),
      .flags("«les confirmo que» mañana no hay despacho, yo estoy en bodega"),
      .flags("«respondo por todos» los de la cocina: no hubo tal cucaracha"),
      .flags("nada de reembolsos: «es nuestra postura oficial»"),
      .passes("en nombre de mi familia, gracias por venir a la velación"),
      .passes("muy contenta de empezar esta etapa como jefe de tienda en Mérida"),
      .passes("buscamos analista para mi equipo en Santiago"),
      .passes("hablo por mí: ese turno estuvo durísimo"),
      .passes("comparto el comunicado oficial, cualquier duda es allá"),
      .passes("les digo a título personal que lleven su bolsa"),
      .passes("anunciamos que nos casamos en diciembre"),
      .passes("no hablo en nombre de la empresa, esto es cosa mía"),
      .passes("ni represento a mi empresa ni lo pretendo"),
      .passes("como empresa dejan mucho que desear"),
      .passes("anunciamos que vem aí um bebê na família"),
      .passes("opinions are my own and not those of my employer"),
    ],
    phrases: plainAnnouncements + SpeaksForCompanyPhrases.wider,
    find: { text, matches throws(DetectorFailure) in
      var seen: [PhraseMatch] = []
      var hits: [Hit] = []
      var acts: [Hit] = []
      var named: PhraseMatch?
      for match in matches {
        let sentence = text.sentenceWords(of: match.words.lowerBound)
        let start = Int(match.words.lowerBound)
        let end = Int(match.words.upperBound)
        guard !text.isNegated(match) || match.clue == nil && match.confidence < Confidence.certain,
          !text.isQuoted(match)
        else { continue }
        switch match.clue {
        case nil:
          if match.confidence == Confidence.certain || !text.has(privateLife, in: sentence) { seen.append(match) }
        case 1:
          let next = end..<min(end + 7, sentence.upperBound)
          if text.speaksAsWe(in: next) { hits.append(Hit(text, match, confidence: Confidence.likely)) }
        case 2, 3:
          // "los de Café Andino", "en nombre de la Café Andino".
          guard let name = text.companyNamed(at: end) ?? text.companyNamed(at: end + 1), name <= sentence.upperBound,
            match.clue == 2 || text.speaksAsWe(in: sentence)
          else { continue }
          hits.append(
            Hit(
              text.foldedRange(words: start..<name),
              confidence: match.clue == 2 ? Confidence.certain : Confidence.likely))
        case 6:
          // "Como Óptica Luz les informo": a name stands in it, or right behind.
          if named == nil, text.isNamed(in: start + 1..<end), !text.has(privateLife, in: sentence) { named = match }
        case 7, 8, 9:
          break
        case 5:
          guard text.companyNamed(in: sentence) != nil || text.has(customers, in: sentence),
            !text.has(privateLife, in: sentence)
          else { continue }
          acts.append(Hit(text, match, confidence: Confidence.likely))
        default:
          let before = max(sentence.lowerBound, start - 3)
          guard let name = text.companyNamed(in: before..<start), name.upperBound == start,
            name.lowerBound == sentence.lowerBound
          else { continue }
          hits.append(Hit(text.foldedRange(words: name.lowerBound..<end), confidence: Confidence.possible))
        }
      }
      if !hits.isEmpty { return hits }
      if !seen.isEmpty { return Detector.oncePerSentence(text, seen) }
      if !acts.isEmpty { return Array(acts.prefix(1)) }
      // Who says that it is an opinion, or somebody else's notice, announces nothing.
      guard !matches.contains(where: { $0.clue == 7 }) else { return [] }
      if let named { return [Hit(text, named, confidence: Confidence.likely)] }
      return Detector.wider(text, matches) { match in
        !text.isNegated(match) && !text.has(privateLife, in: text.sentenceWords(of: match.words.lowerBound))
      }
    })

  private static let customers = DetectorSet.standard.book.lexicon.list("customers")
  private static let privateLife = DetectorSet.standard.book.lexicon.list("privatelife")
}

extension Detector {
  fileprivate static let plainAnnouncements: [Phrases] = [
    .certain(
      .es,
      """
      !hablar|habló|habla|hablará|declaró|firmó en|a nombre de la|el|mi|nuestra|nuestro|toda|esta|este? nuestra? @company|marca|gerencia|junta|dirección
      en representación|representacion de la|el|mi|nuestra|toda|esta? @company|marca|gerencia
      hablo|hablamos por toda? la|mi|nuestra @company|marca
      les|os|te hablo|escribo como la|una? @company
      en|a nombre de todo|toda el|la|nuestro|nuestra? equipo|organización|empresa|gerencia|compañía|grupo de|del?
      ^ estimados|estimadas|apreciados|apreciadas|queridos|respetados|distinguidos|estimado clientes|usuarios|consumidores|cliente|público|compradores|pacientes|huéspedes
      ^ atención|atencion|aviso|importante a|para? los|nuestros|todos? clientes|usuarios|consumidores
      la empresa me pidió|pidio|autorizó|autorizo|encargó|encargo|mandó que|a? decirles|decir|anunciar|anunciarles|informar|informarles|contarles|les|comunicar
      me autorizaron|encargaron|pidieron a|que? decirles|decir|anunciar|anunciarles|informar|informarles|comunicar|comunicarles
      la|nuestra posición|posicion|postura|versión|versión|respuesta oficial de la|nuestra|nosotros|mi como? @company?
      """),
    .likely(
      .es,
      """
      les|le|os|se informamos|comunicamos|anunciamos|avisamos|notificamos|recordamos|contamos que
      les|le|os|se les? informamos|comunicamos|anunciamos|avisamos|notificamos a
      informamos|comunicamos|anunciamos|notificamos oficialmente? que
      informamos|comunicamos a nuestros|nuestras|los|toda|la|todos nuestros|los? clientes|usuarios|opinión|opinion|comunidad|consumidores
      queremos|quisiéramos|quisieramos|deseamos|debemos|tenemos el|la? gusto|placer|alegría|de? comunicarles|informarles|anunciarles|comunicar|informar|anunciar que
      nos complace|alegra|enorgullece|place anunciar|informar|comunicar|anunciarles|informarles|comunicarles|presentar|presentarles que|la|el|nuestro|nuestra?
      nuestra|nuestro @company|marca|equipo lanza|anuncia|informa|comunica|presenta|responde|ofrece|niega|rechaza|aclara|desmiente|lamenta|abre|decidió|decidio|pide
      nuestra|nuestro @company|marca no? tolera|acepta|permite|cumple|condena|respeta|garantiza|reconoce|asume|tomará|tomó|investiga|investigará|hará|pagará|responderá|devolverá|cambiará|subirá|bajará|abrirá|cerrará|comparte|apoya|respalda
      nuestro|nuestra|nuestros|nuestras horario|horarios|precios|tarifas|líneas|canales|atención|servicio cambia|cambian|suben|bajan|serán|será|estarán|estará|a|queda|quedan
      agradecemos|invitamos|pedimos|recordamos|recomendamos|ofrecemos|solicitamos a|la? todos|nuestros|nuestras|los|su|sus|las …2 clientes|usuarios|consumidores|preferencia|confianza|comprensión|fidelidad
      mi @company|marca informa|comunica|niega|rechaza|aclara|desmiente|lamenta
      anunciamos|lanzamos|presentamos|inauguramos|estrenamos|abrimos hoy|mañana|pronto|oficialmente|con|orgullo? nuestra|nuestro|nuestras|nuestros nueva|nuevo|nuevas|nuevos? @launch
      anunciamos|lanzamos|presentamos|inauguramos|estrenamos|abrimos hoy|mañana|pronto|oficialmente? la|el|una|un|las|los nueva|nuevo|nuevas|nuevos @launch
      anunciamos|lanzamos|inauguramos hoy|mañana|pronto? la|el @launch nueva|nuevo
      pedimos|ofrecemos|presentamos nuestras|sinceras|mil? disculpas|excusas a|por nuestros|los|las|el|lo todos|inconvenientes|molestias|clientes|usuarios|inconveniente|ocurrido|sucedido
      no? abrimos|cerramos|atendemos|despachamos|abriremos|cerraremos|atenderemos …2 por inventario|mantenimiento|remodelación|balance|festivo
      abrimos|atendemos|cerramos|reabrimos|abriremos|reabriremos|atenderemos mañana|hoy|todos|los|días|de|lunes|domingo|domingos? a|desde|hasta|de las @number|seis|siete|ocho|nueve|diez|once|doce
      hemos decidido|tomado cerrar|abrir|suspender|retirar|lanzar|la decisión? …3 @launch|@company
      vamos a devolver|devolverles|reembolsar|indemnizar|compensar …4 @money|clientes|usuarios|afectados
      ^ comunicado oficial|público|publico|urgente? a ante|la|de|opinión|las|los acusaciones|opinión|hechos
      ^ comunicado a la opinión|opinion
      ^ < comunicado > ante|sobre|frente|respecto|por
      la|nuestra @company niega|rechaza|desmiente|lamenta cualquier|las|los|la|el|toda|todo|categóricamente|tajantemente
      """),
    .possible(
      .es,
      """
      por este medio informamos|respondemos|comunicamos|aclaramos|queremos
      a nuestros clientes|usuarios|consumidores|seguidores
      """),
    // Speaks as a "we": only with a verb that says so.
    .clue(1, .es, "como empresa|compañía|compania|marca|organización|organizacion|institución|grupo"),
    .clue(1, .pt, "como|enquanto empresa|companhia|marca|organização|instituição"),
    .clue(1, .en, "as a|an company|organisation|organization|brand|business"),
    // Straight before the company's name.
    .clue(
      2, .es,
      """
      en|a nombre de
      en|a representación|representacion de
      hablo|hablamos|escribo por|como|desde|de parte?
      de parte de
      somos
      les habla|escribe|saluda|hablamos|respondemos desde|de?
      nosotros los|las? de
      ^ comunicado oficial? de|desde
      por este|el presente? medio
      """),
    .clue(
      2, .pt,
      """
      em nome da|do|de
      falo|falamos por|pela|pelo|como
      somos a|o
      nós|nos da|do
      comunicado oficial? da|do
      """),
    .clue(
      2, .en,
      """
      on behalf of
      speaking for|as
      we at
      we are
      here at
      """),
    // The same, when a verb says "we" as well.
    .clue(
      3, .es,
      """
      los|las de
      desde|acá|aquí en?
      clientes|clientas|usuarios de
      """),
    .clue(3, .pt, "os|as|clientes|a gente da|do\nclientes da|do"),
    .clue(3, .en, "customers of\nfrom us at\nall of us at"),
    // Straight behind the company's name.
    .clue(
      4, .es,
      """
      no? va|van a bajar|subir|abrir|cerrar|lanzar|devolver|responder|pagar|indemnizar|contratar|despedir|inaugurar|retirar
      responde|informa|comunica|anuncia|niega|rechaza|desmiente|aclara|lamenta|se disculpa|pide
      """),
    // An act of a company, as "we": with the company or its customers in the sentence.
    .clue(
      5, .es,
      """
      lamentamos|ofrecemos|pedimos|rechazamos|condenamos|desmentimos|negamos|aclaramos|asumimos|reconocemos|respondemos|informamos|comunicamos|anunciamos|garantizamos|agradecemos|cambiamos|suspendemos|retiramos|lanzamos|inauguramos|compensaremos|reembolsaremos|devolveremos|abriremos|cerraremos|responderemos|investigaremos|tomaremos|publicaremos|bajaremos|subiremos
      vamos a compensar|reembolsar|devolver|responder|investigar|tomar|sancionar|indemnizar|resarcir|corregir|retirar|suspender|cambiar|subir|bajar|pagar
      hemos decidido|tomado|resuelto|dispuesto|suspendido|retirado|recibido
      nos comprometemos|disculpamos|solidarizamos|permitimos|pronunciamos
      """),
    .clue(
      5, .pt,
      """
      lamentamos|pedimos|rejeitamos|negamos|esclarecemos|assumimos|reconhecemos|informamos|comunicamos|anunciamos|agradecemos|suspendemos|lançamos|devolveremos|abriremos|fecharemos|reembolsaremos
      vamos ressarcir|reembolsar|devolver|indenizar|investigar|apurar|pagar|corrigir|suspender|retirar
      decidimos|resolvemos
      """),
    .clue(
      5, .en,
      """
      we regret|apologise|apologize|deny|reject|announce|confirm|guarantee|promise|take|offer|refund|suspend
      we will|are|shall|have refund|compensate|investigate|suspend|decided|recalling|refunding|respond|take
      """),
    .clue(
      4, .pt,
      "não? vai baixar|subir|abrir|fechar|lançar|devolver|responder|pagar\ninforma|comunica|anuncia|nega|rejeita|esclarece|lamenta|responde"
    ),
    .clue(
      4, .en, "announces|denies|regrets|confirms|responds|informs\nwill not? open|close|launch|refund|raise|lower"),
    .certain(
      .pt,
      """
      em nome da|de|do|desta nossa|minha|toda|a? @company|marca|diretoria
      em nome de toda|nossa|minha a? @company
      em nome de|da toda|nossa? a? equipe|diretoria|gerência
      falo por toda|nossa a? @company
      """),
    .likely(
      .pt,
      """
      informamos|comunicamos|anunciamos|avisamos oficialmente|a todos|aos clientes? que
      queremos|gostaríamos|gostariamos|temos de|o|a|prazer|orgulho|em? informar|comunicar|anunciar que|a|o
      a|nossa @company informa|comunica|lança|anuncia|apresenta|nega|esclarece|lamenta
      informamos|comunicamos|avisamos|pedimos aos|a nossos|todos|os? clientes|consumidores|usuários
      nosso|nossa horário|preço|atendimento muda|mudou|será|passa
      ^ prezados|caros|queridos|atenção|prezado clientes|consumidores|cliente
      a empresa me pediu|autorizou para|a|que? avisar|dizer|comunicar|informar
      anunciamos|lançamos|lancamos|apresentamos|inauguramos|abrimos hoje|amanhã|amanha|em|breve? a|o|nossa|nosso|as|os nova|novo|novas|novos? @launch
      pedimos desculpas|desculpa pelo|pelos|aos|a transtorno|transtornos|ocorrido|clientes|todos
      não|nao haverá|havera entrega|atendimento|expediente
      ^ < comunicado > sobre|ante|frente
      """),
    .certain(.en, "on behalf of the|our|my|this entire|whole? @company|brand|management|team at?"),
    .likely(
      .en,
      """
      we|were are? pleased|happy|proud|excited|delighted|thrilled to announce|inform|share|launch
      we regret|wish|want|would|like|are|to? to? inform|announce|apologise|apologize customers|you|that|to|all?
      we hereby|officially announce|inform|deny|confirm
      our company announces|launches|denies|informs|regrets|offers
      we|were are? launching|opening|closing …3 @launch
      we deny|reject every|all|any|these|those|the …2 claims|claim|accusations|allegations|rumours|rumors
      official statement from|by|of|on|regarding
      """),
  ]
}

extension Reading {
  /// Whether a name is among some words: a capital letter that no sentence's beginning asks for.
  fileprivate func isNamed(in range: Range<Int>) -> Bool {
    range.contains { i in
      words[i].kind == .word && words[i].traits.contains(.capitalised) && !words[i].traits.contains(.shouted)
        && i > sentences[Int(words[i].sentence)].words.lowerBound
    }
  }
}

extension WordList {
  /// Verbs of a notice, as *I* and as *we*: `@announce`.
  static let announcing = WordList(
    "announce",
    es: """
      =informo, =informamos, =confirmo, =confirmamos, =anuncio, =anunciamos, =comunico, =comunicamos, =aviso
      =avisamos, =aseguro, =aseguramos, =prometo, =prometemos, =garantizo, =garantizamos, =rechazamos, =rechazo
      =respondemos, =respondo, =aclaramos, =decimos, =declaro, =desmiento, =desmentimos, =negamos, =lamentamos
      =pedimos, =exigimos, =bajamos, =subimos, =cerramos, =decidimos, =ofrecemos, =notifico, =adelanto, =juramos
      =sacamos, =devolveremos, =pagaremos, =condenamos, =apoyamos, =retiramos, =suspendemos, =agradecemos, =afirmo
      =afirmamos
      """,
    pt: """
      =informo, =informamos, =confirmo, =confirmamos, =anuncio, =anunciamos, =comunico, =comunicamos, =aviso
      =avisamos, =garanto, =garantimos, =prometemos, =afirmo, =afirmamos, =respondemos, =declaro, =repudiamos
      =negamos, =lamentamos, =decidimos, =agradeço, =agradecemos, =desmentir, =desmentimos, =digo, =pedimos
      """,
    en: """
      =announce, =announces, =confirm, =confirms, =promise, =promises, =guarantee, =apologise, =apologize, =declare
      =deny, =denies, =endorses, =support, =decided, =refunding, =scrapping, =closing, =dropping
      """)
}
