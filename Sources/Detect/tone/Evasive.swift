// SPDX-License-Identifier: Apache-2.0
import Normalise
import Vocabulary

extension Detector {
  /// An apology for what others felt, errors that nobody made, thanks and regrets without a next step.
  static let evasiveTone = Detector(
    "tone.evasive",
    title: Localized(es: "Respuesta evasiva", pt: "Resposta evasiva", en: "Evasive wording"),
    why: Localized(
      es:
        "Pedir perdón por lo que otro sintió, o contar que algo «se hizo» solo, deja la impresión de que nadie responde.",
      pt:
        "Pedir desculpas pelo que o outro sentiu, ou contar que algo «foi feito» sozinho, dá a impressão de que ninguém responde.",
      en:
        "Apologising for what others felt, or saying that something “was done” by nobody, leaves the impression that no one answers for it."
    ),
    instead: Localized(
      es: "Diga qué pasó, quién se encarga, qué sigue y para cuándo.",
      pt: "Diga o que aconteceu, quem cuida, qual é o próximo passo e até quando.",
      en: "Say what happened, who is handling it, what comes next and by when."),
    surfaces: [.official, .reply],
    examples: [
      .flags("«lamentamos si alguien se sintió ofendido»"),
      .flags("«se cometieron errores» y ya son parte del pasado"),
      .flags("«lamentamos los inconvenientes ocasionados»"),
      .flags("«sentimos que lo vea así»"),
      .flags("«hubo inconvenientes» con su entrega"),
      .flags("«cada experiencia es distinta», saludos", on: .reply),
      .flags("«entendemos que no» todas las visitas salen bien", on: .reply),
      .flags("gracias por escribir, «estamos trabajando para mejorar»", on: .reply),
      .flags("«su opinión es muy importante» para nosotros", on: .reply),
      .flags("«lamentamos o transtorno»"),
      .flags("«mistakes were made» and they are behind us"),
      .flags("«we apologize for any inconvenience»"),
      .passes("nos equivocamos con su factura, hoy la corregimos y mañana le llega la nueva"),
      .passes("lamentamos la demora: su pedido sale hoy a las cuatro"),
      .passes("hubo un daño en el horno; ya lo cambiamos y abrimos el jueves"),
      .passes("disculpe las molestias, escríbanos al privado y lo revisamos"),
      .passes("nos duele leerlo y tiene razón: el viernes cambiamos el horno", on: .reply),
      .passes("el tema se cerró mal: hoy lo reabrimos y mañana la llama Teresa", on: .reply),
      .passes("lamentamos el fallecimiento de doña Mercedes"),
      .passes("erramos na cobrança, o estorno cai até quarta"),
      .passes("that was our mistake, a new tin goes out tomorrow"),
    ],
    phrases: plainEvasions + EvasivePhrases.wider,
    find: { text, matches throws(DetectorFailure) in
      guard matches.contains(where: { $0.clue != 1 && $0.clue != 2 }) else { return [] }
      let hasTrouble = text.has(trouble, in: text.words.indices)
      let hasNextStep =
        !text.features.isDisjoint(with: [.link, .email])
        || matches.contains { $0.clue == 1 || ($0.clue == 2 && !hasTrouble) }
      // A post of our own may thank and greet without owing anything.
      let speaksOfTrouble = text.context.surface == .reply || hasTrouble
      var seen: [PhraseMatch] = []
      var hasFeelings = false
      for match in matches where match.clue == nil && !text.isQuoted(match) {
        let isAboutFeelings = match.confidence == Confidence.certain
        if isAboutFeelings { hasFeelings = true }
        if isAboutFeelings || (!hasNextStep && speaksOfTrouble) { seen.append(match) }
      }
      // One evasion is told once: the apology for feelings first.
      if hasFeelings { seen.removeAll { $0.confidence < Confidence.certain } }
      if seen.isEmpty { return hasNextStep || !speaksOfTrouble ? [] : Detector.wider(text, matches) { _ in true } }
      return Detector.oncePerSentence(text, seen).map { hit in
        var hit = hit
        if hasNextStep { hit.confidence = Confidence.possible }
        return hit
      }
    })

  private static let trouble = DetectorSet.standard.book.lexicon.list("trouble")
}

extension WordList {
  /// What an answer is owed for.
  static let trouble = WordList(
    "trouble",
    es: """
      =lamentamos, =sentimos, =disculpa, =disculpas, =disculpe, =disculpen, =disculpad, =perdón, =excusas, inconveniente, error, falla, queja
      reclamo, molestia, problema, situación, malentendido, caso, correctivo, incidente, demora, retraso, incidencia, =medidas, =políticas
      =información, =ocurrido, =sucedido, =hechos, =circunstancias, =versiones, interpretación, acusación, incomodidad, =lamenta
      """,
    pt:
      "=lamentamos, =sentimos, =desculpa, =desculpas, =desculpe, transtorno, erro, falha, reclamação, problema, situação, caso, atraso, =ocorrido, =medidas, =fatos, episódio, =impactos, =providências, alegação",
    en:
      "=affected, =impacted, =questions, =circumstances, =sorry, =apologize, =apologise, =apologies, =regret, =inconvenience, =issue, =issues, =problem, =problems, =error, =errors, =mistakes, =complaint, =delays, =concerns, =measures, =steps"
  )

  /// `@weekday`
  static let weekdays = WordList(
    "weekday", es: "=lunes, =martes, =miércoles, =jueves, =viernes, =sábado, =domingo",
    pt: "=segunda, =terça, =quarta, =quinta, =sexta, =sábado, =domingo",
    en: "=monday, =tuesday, =wednesday, =thursday, =friday, =saturday, =sunday")
}

extension Detector {
  fileprivate static let plainEvasions: [Phrases] = [
    // For what others felt, saw or took in a wrong way.
    .certain(
      .es,
      """
      lamentamos|sentimos|disculpas|perdón|perdon|lamento|siento|disculpe|disculpen|discúlpenos|pena mucho? a? si|quienes|quien …4 se? ~sentir|~ofender|~molestar|~incomodar|~malinterpretar @word?
      lamentamos|sentimos|lamento|siento|pena|lástima mucho? que se|te|usted|ustedes|lo|la|le|os|alguien|algunos|algunas|algún|nuestro …3 ~sentir|sienta|sientan|sintiera|sintieran|vea|vean|tome|tomen|piense|piensen|considere|crea|perciba|ofenda|ofendan|ofendiera|moleste|molestara|interprete|opine|vivas|haya|hayan sentido|ofendido|molestado|así|asi|de|esa|forma?
      si alguien|alguno|algún|usted|cliente|algunas se|persona? ~sentir|~ofender|~molestar ofendido|ofendida|mal|incómodo|molesto|aludido|afectado?
      disculpa|disculpas|perdón|perdon|lamentamos|sentimos …2 si|quienes|alguien …6 ofendió|ofendido|ofendidos|ofendida|vulnerado|vulnerada|incómodo|incómoda|afectado|afectada|molesto|molesta|malinterpretado|malinterpretada|malinterpretadas|malinterpretados|irrespetado|irrespetada|mal|herido|herida|aludido|aludida|maltratado|maltratada|decepcionado|decepcionada
      no fue|era|es|ha nuestra|la|mi|sido intención|intencion|nuestra
      fue|fueron|ha sido? mal|malinterpretado|malinterpretada|malinterpretadas|sacado|sacadas|sacada|malentendido interpretado|interpretada|interpretadas|entendido|de? contexto?
      lamentamos|sentimos su|tu|esa percepción|percepcion|sentir|apreciación|apreciacion|interpretación|malestar|sensación|opinión
      no fue|era nuestra|la intención|intencion ofender|ofenderlo|ofenderla|molestar|incomodar
      no fue|era nuestra intención|intencion
      se cometieron errores|fallas|equivocaciones|fallos
      errores fueron cometidos
      fue|ha|hubo sido? un|una lamentable? malentendido|malinterpretación|malinterpretado|malinterpretada|malinterpretados
      """),
    .certain(
      .pt,
      """
      lamentamos|sentimos|desculpas|desculpa|desculpe|lamento|pena a? se|quem …3 ficou|sentiu|ofendeu|incomodou|magoou|sentiram|entendeu chateado|chateada|ofendido|ofendida|mal|desconfortável|errado|assim?
      lamentamos|sentimos|desculpas|desculpa|desculpe muito|mil|por? se …5 desrespeitado|desrespeitada|ofendido|ofendida|chateado|chateada|mal|incomodado|incomodada|magoado|prejudicado|lesado|decepcionado
      fomos|foi|foram|fui mal interpretados|interpretada|interpretadas|interpretado|entendido|compreendidos
      lamentamos|sentimos|lamento|pena que você|voce|vc|vocês|o|a|se|alguém|tenha …2 sinta|sentiu|pense|pensa|veja|tenha|ache|considere|sentido|ficado|interpretado|entendido assim|ofendido|isso|dessa?
      uma|que pena que você|voce|vc pense|pensa|ache|veja|se assim|sinta?
      se alguém|alguem se sentiu|ofendeu ofendido|mal?
      erros foram cometidos
      foram cometidos erros
      houve um mal|malentendido entendido?
      não|nao foi|era nossa|a intenção|intencao ofender?
      """),
    .certain(
      .en,
      """
      we|our|i'm|im? are|very|sincerely? sorry|apologize|apologise|apologies|regret to? if|anyone|those|to? …3 was|were|felt|feel|took|been|is offended|upset|hurt|offence|offense|uncomfortable|that|bad|way?
      we|i'm|im? are? sorry|regret that? you|they|your|some|people chose|feel|felt|see|think|took|find|were|are|feelings …1 upset|way|offended|it|be|that|hurt
      we|i'm|im? are? sorry|regret you|that feel|felt that|this|way
      mistakes were made
      regret|sorry|sad that|to|hear? you|hear|that? you? feel|felt|feels|see|think this|that|so|it|offended|way
      was|were|been misinterpreted|misunderstood
      taken out of context
      errors were|have made|occurred|been
      it was|has not? our|a|been intention|misunderstanding|misinterpreted
      was a misunderstanding
      """),
    // Regrets, thanks and passives that say nothing, unless a next step is there.
    .likely(
      .es,
      """
      lamentamos|sentimos|lamento|disculpe|disculpen|disculpa|disculpad|disculpas|perdón|perdone|perdonen|discúlpenos|excusas por|todos|mucho? el|la|los|las|cualquier|todo|este|estos|esta|toda inconveniente|inconvenientes|molestia|molestias|incomodidad|situación|situacion|incidente|experiencia|malestar|sucedido|ocurrido|impase|percance|contratiempo|contratiempos|inconformidad|hecho|hechos ocasionada|ocasionadas|ocasionado|ocasionados|causados|causadas|causada|causado|generados|presentados|generado|generada|presentada|presentado|vivida|vivido|que? esto? le? pueda? causar|ocasionar?
      se presentaron|presentó|presento|generaron|generó|produjeron|produjo|registraron|dieron|han|ha presentado|producido|cometido|generado? algunos|un|una|unos|unas|ciertos|algunas? inconvenientes|inconveniente|fallas|falla|problemas|problema|errores|error|demoras|retrasos|novedades|novedad|situaciones|incidencias|incidencia
      hubo|existió|existieron|ocurrieron|ocurrió algunos|un|una|unos|unas|ciertos|ciertas|algunas|varias? inconvenientes|inconveniente|fallas|falla|problemas|problema|errores|error|demoras|retrasos|incidencias|fallos|malentendidos|confusión|situaciones técnicas|técnicos|ajenas|ajenos|ajeno|internos? a? nuestra|nosotros? voluntad?
      ajeno|ajena|ajenos|ajenas a nuestra|nosotros|nuestro voluntad|control|gestión?
      por motivos|razones|causas|circunstancias ajenas|ajenos|internas|operativas|diversas
      escapan|escapa|fuera a|de nuestro|nuestras control|manos|alcance
      tomamos|tomaremos|tomado|tomada nota
      tomamos|tomaremos|tendremos|tendremos|tenemos en cuenta su|tu|sus|tus|los|el|todos comentario|comentarios|opinión|sugerencia|sugerencias|observación
      su|tu|cada|toda|esta|sus opinión|opinion|comentario|experiencia|mensaje|caso|satisfacción|satisfaccion|comentarios|opiniones es|nos|son|ayuda muy|tan|ayuda? importante|valiosa|valioso|fundamental|a|importantes|valiosos|crecer|mejorar
      agradecemos|gracias|agradezco por? su|tu|sus|tus|la|vuestra paciencia|comprensión|comprension|palabras|comentarios|comentario|confianza|opinión|preferencia|observaciones|sugerencia|sinceridad|feedback|retroalimentación y|comprensión|paciencia?
      gracias por preferirnos|contactarnos|comunicarse|elegirnos|comentarnos|hacérnoslo|hacernos saber?
      seguimos|estamos|continuamos|seguiremos|trabajamos|estaremos|estaremos|venimos siempre|constantemente|continuamente|día? trabajando|trabajamos|esforzándonos|esforzandonos|mejorando|en|por|para|evaluando|buscando para|por|en|día|proceso? mejorar|ello|eso|seguir|ofrecerle|brindarle|brindar|ofrecer|solucionarlo|resolverlo|servirle|mejora|servicio|nuestros|día|usted|ustedes|constante
      trabajamos|trabajando|esforzamos|mejorar para|por|día|cada|siempre mejorar|brindarle|ofrecerle|usted|ustedes|día
      estamos para servirle|servirte|servirles|ayudarle|ayudarte
      quedamos|seguimos|estamos a|atentos sus|su|tu|las|cualquier|la? órdenes|ordenes|disposición|disposicion|inquietud
      se está|esta|están|estan|estará|sigue|viene|encuentra trabajando|revisando|evaluando|analizando|investigando|gestionando|solucionando|tomando|validando|tramitando|verificando|realizando …3 ello|tema|caso|medidas|situación|pertinentes|correctivos|asunto?
      está|esta|ha|han|fue|fueron|será|sera|serán|están|siendo|estará siendo|sido escalado|escalada|revisado|revisada|evaluado|evaluada|derivado|derivada|remitido|remitida|trasladado|trasladada|atendido|atendidos|atendida|analizado|analizada|gestionado|gestionada|tramitado|canalizado|canalizada|considerado|reportado|reportada
      será|sera|serán|seran revisado|revisada|evaluado|evaluada|derivado|tenido|escalado|analizado|atendido|atendida|considerado|estudiado
      se tomarán|tomaran|tomaron|tomará|están|adoptarán|toman tomando? las|los|medidas|acciones|cartas medidas|correctivos|acciones|en|pertinentes|asunto|necesarias
      las|los|medidas|acciones|áreas|areas|área|area|autoridades|personas|correctivos? medidas|acciones|correctivos|áreas|areas|encargadas|pertinentes|correspondientes|necesarias|respectivas|competentes|correspondiente|pertinente|responsables
      a quien corresponda
      se procederá|procedera|actuará|actuara|hará|dará|realizará|validará|verificará|evaluará|tendrá|buscará conforme|según|segun|lo|de|trámite|seguimiento|una|respectiva|el|en|oportunamente
      conforme|según|segun|acorde|atendiendo a? las|la|nuestras|los|lo políticas|politicas|política|protocolos|procedimientos|establecido|lineamientos vigentes|internos|internas|de|la|establecidas?
      su|tu|la|el|este|esta caso|queja|reclamo|solicitud|pqr|inquietud|comentario|requerimiento|petición|mensaje|reclamación|situación|denuncia fue|será|ha|está|sigue|se|continúa|queda|quedó|ya …1 remitida|remitido|escalado|escalada|recibida|recibido|radicada|radicado|revisión|revisado|revisada|trasladada|trasladado|proceso|estudio|trámite|reportado|reportada|revisando|gestionando|evaluación|análisis|registrado|registrada|enviada|enviado|encuentra|derivado|derivada|validando|canalizado|canalizada
      lamentamos|sentimos|lamento|disculpe|disculpen|disculpas|disculpa|perdón|excusas|pena …5 malentendido|malentendidos|confusión|sucedido|ocurrido|situación|percance|molestia|molestias|inconveniente|inconvenientes|experiencia|incomodidad|error|impresión|demora|demoras|ocasionado|causado|pasó|generado
      situación|situacion|hecho|hechos|incidente|episodio|error|errores|experiencia que|muy? lamentamos|lamentable|lamentables|aislado|aislada|puntual|aislados|desafortunado|desafortunada|desafortunados
      ocurrió|sucedió|pasó|aconteció|se dio un|una|algo …3 lamentamos|lamentable|involuntario|involuntaria|ajeno|ajena|aislado|impase|inconveniente
      tomado|tomamos|tomaremos|toma|hemos …2 atenta|debida|nota nota|de|su|y
      es|era|se|trata un|de|una? un|una? tema|asunto|situación|caso complejo|compleja|delicado|delicada|sensible|interno|interna|aislado|puntual
      se hará|harán|hizo|hicieron|tomará|tomarán|tomaron|dará|darán|evaluará|estudiará|revisará|analizará|investigará|adoptarán|buscará|tendrá|tendrán|validará|atenderá|implementarán|implementará|corregirá|mejorará|está|procederá …4 corresponda|necesario|pertinente|medidas|correctivos|ajustes|caso|acciones|cuenta|solución|seguimiento|mejor|todo|trámite|situación|temas
      ya se tomaron|hicieron|adoptaron|corrigió|implementaron|realizaron|están los|las|el|tomando? correctivos|ajustes|medidas|acciones|gestiones
      los|las correctivos|medidas|ajustes|acciones|gestiones del|necesarios|necesarias|respectivos|respectivas|correspondientes|pertinentes caso?
      esperamos|confiamos|rogamos|agradecemos que|pueda|puedan|nos|poder|su|usted …2 ~comprender|comprensión|~entender|~disculpar|comprenda|entienda|disculpe|disculpen
      rogamos|pedimos|solicitamos|agradecemos su|la|un|tu poco? de? comprensión|paciencia|entendimiento
      ofrezco|ofrecemos|pedimos|reiteramos|presentamos nuestras|una|mil|sinceras|las|nuestra|sincera? más|sinceras? disculpas|disculpa|excusas !y|le|les
      estamos|seguimos|somos|reiteramos|mantenemos nuestro|una|empresa? comprometidos|compromiso|comprometida con|en|del|de
      nuestro compromiso con|de|es
      cada|todos|todas|nuestros|tu|su|la cliente|clientes|usuario|opinión|experiencia|persona|satisfacción|comentario|voz …2 importante|importantes|valioso|valiosa|cuenta|prioridad|razón|fundamental|importa
      es|son|será muy|lo|nuestra|más|tan? importante|valioso|valiosa|prioridad|fundamental para|nosotros nosotros?
      agradecemos|gracias|agradezco|apreciamos|valoramos …4 observaciones|observación|sugerencia|sugerencias|retroalimentación|retroalimentacion|feedback|inquietud|inquietudes|queja|reclamo|comentario|comentarios|opinión|molestia|sinceridad|tiempo|interés|preocupación|aporte
      lo|la|los|las tendremos|tendré|tomaremos|consideraremos|evaluaremos|revisaremos|analizaremos|estamos|seguiremos|haremos en|revisando|evaluando|internamente|analizando|saber|llegar cuenta?
      revisaremos|evaluaremos|analizaremos|estudiaremos|validaremos|verificaremos|miraremos|investigaremos internamente|lo|su|el|la|qué|que|este|esta|con …2 caso|situación|sucedido|pasó|ocurrido|tema|comentario|solicitud|equipo|cuidado
      estamos|seguimos|andamos|continuamos revisando|evaluando|analizando|investigando|validando|verificando|haciendo|gestionando
      haremos|se|hicimos|harán|hace llegar|llegará|saber su|tu|el|al|a|sus
      transmitiremos|compartiremos|pasaremos|trasladaremos|comunicaremos|elevaremos su|tu|sus|el|la|esto|lo
      a veces|ocasiones ocurre|pasa|pasan|sucede|suceden|hay|se|las|no
      nadie|todos|somos está|es|cometemos|nos|humanos exento|perfecto|errores|equivocamos|y?
      siempre|buscamos|intentamos|procuramos|queremos|trabajamos|tratamos …3 dar|brindar|ofrecer|entregar|prestar …2 mejor|excelente|buen|calidad
      no fue|es|era posible|nuestra|atribuible|responsabilidad
      asumimos|aprendemos|aprenderemos de|lo|esto|cada|los …1 errores|experiencia|ocurrido
      en su|el debido? momento|oportunidad|tiempo
      a la brevedad posible?
      lo antes posible
      en breve|próximamente|proximamente|oportunamente se|estará|le|les|estaremos|estarán|daremos|tendremos
      entendemos|comprendemos|entiendo|lamentamos cómo|como|lo|su|tu|el que|se? siente|sientes|sentir|molestia|frustración|frustracion|malestar|preocupación|incomodidad|situación|inconformidad|siente
      son situaciones|cosas|inconvenientes|casos que|ajenas|propias a|veces|pueden|suelen|pasan|del|se
      situaciones|cosas que|a a|suelen|pueden veces? pasan|suceden|ocurren|suceder|pasar|ocurrir|producen|presentan|se
      por el|ahora momento|no? no? contamos|tenemos|disponemos con|de? información|informacion|novedades|fecha|respuesta|datos
      no contamos|disponemos|tenemos con|de|más|mayor? información|informacion|novedades
      haremos|hacemos|estamos|haciendo todo? lo posible|haciendo
      hemos|derivamos|trasladamos|escalamos|compartimos|remitimos|pasamos|canalizamos derivado|trasladado|escalado|compartido? su|el|tu|lo comentario|caso|mensaje|inquietud|reclamo|observación|solicitud …2 área|equipo|corresponda|departamento|encargado|encargados|interno
      lo|la derivamos|trasladamos|escalamos|derivaremos|trasladaremos a|al|con
      esperamos|confiamos|deseamos poder|que|en|seguir? contar|su|verle|comprenda|comprendan|entienda|entiendan|comprensión|servirle|próxima|mejor
      valoramos|apreciamos su|tu|sus|tus|mucho|cada opinión|comentario|comentarios|feedback|opinion|palabras
      miramos|mirar|mirando|mirada hacia|al adelante|futuro
      nos|lo tomamos|comprometemos muy? en|con|seriamente|a serio|mejorar|la|seguir|calidad
      """),
    .likely(
      .pt,
      """
      lamentamos|sentimos|desculpe|desculpem|desculpa|desculpas|perdão|desculpamos por|pelo|pelos|pela|pelas|o|os|a|as|qualquer|todo|algum? qualquer|todo? transtorno|transtornos|inconveniente|inconvenientes|ocorrido|incômodo|situação|situacao|aborrecimento|experiência|problema|incomodo causado|causados|ocasionado|gerado?
      houve|ocorreu|ocorreram|tivemos|aconteceram um|uma|uns|alguns|algumas? falha|falhas|problema|problemas|erro|erros|imprevisto|imprevistos|inconveniente|contratempo|instabilidade
      sua|cada|a opinião|opiniao|mensagem|satisfação|feedback é|e|nos muito|ajuda? importante|valiosa|fundamental|a|crescer|melhorar
      agradecemos|obrigado|obrigada|agradeço a|o|pela|pelo|por|sua|seu seu|sua|o|a? compreensão|compreensao|paciência|paciencia|contato|feedback|comentário|preferência|confiança|entender
      estamos|seguimos|continuamos|seguiremos sempre? trabalhando|à|nos|apurando|verificando|analisando|melhorando para|esforçando|em|o|a|disposição? melhorar|isso|caso|situação|sempre|disposição?
      está|esta|estão|foi|será|sera sendo|em? analisado|analisada|encaminhado|encaminhada|apurado|verificado|avaliado|análise|analise|repassado|tratado
      seu|o caso|relato foi|está|será encaminhado|sendo|repassado
      vamos|iremos levar|repassar|encaminhar seu|sua|ao|o|em|para
      sua|seu|a|o reclamação|caso|mensagem|solicitação|queixa|comentário|demanda|pedido foi|está|será|segue|já …2 repassada|repassado|encaminhada|encaminhado|análise|analisada|analisado|registrada|registrado|recebida|recebido
      lamentamos|sentimos|desculpe|desculpas|desculpa …4 ocorrido|transtorno|transtornos|situação|experiência|inconveniente|mal|entendido|demora|frustração|sentiu|sentir
      sentimos|lamentamos muito? pelo|por|o|a|se|que
      cada|todo|sua|nosso cliente|opinião|experiência …2 importante|prioridad|valiosa
      estamos|seguimos comprometidos|apurando|avaliando|verificando
      providências|providencias|medidas
      esperamos|contamos|pedimos que|com|a|poder|sua …2 compreenda|entenda|compreensão|compreensao|paciência
      iremos|vamos|será analisar|avaliar|apurar|verificar|considerar|repassar|melhorar
      tomamos|anotamos nota|sua|seu
      as medidas|providências|providencias cabíveis|necessárias|estão|foram|serão
      áreas|área|setor|departamento responsáveis|responsável|competentes|competente
      entendemos|compreendemos sua|seu|como|a frustração|descontentamento|insatisfação|se|posicionamento
      são situações|coisas|isso que|acontece|às acontecem|vezes?
      alheio|alheios|fora|foge à|a|do|ao nossa|nosso vontade|controle
      em breve|assim o|que|teremos|será|haverá
      no momento não|nao temos|há|dispomos
      """),
    .likely(
      .en,
      """
      we|our? sincerely|sincere|deeply? apologize|apologise|sorry|apologies|regret for? any|the|your|this inconvenience|inconveniences|experience|trouble|frustration|confusion|disappointment|situation caused|may|this? have? caused?
      there was|were|have|has been? some|a|an|certain? issue|issues|problem|problems|delays|difficulties|error|errors|inconvenience
      your feedback|opinion|satisfaction|call|comment|comments|concerns is|are|matters|helps very|really|so|us? important|valuable|valued|to|improve
      thank|thanks you? for your|the feedback|patience|understanding|comment|comments|concern|support|input
      we appreciate|value your|the feedback|patience|understanding|comments|input|opinion
      we are|were|re|continue|continuously|always|strive working|to|looking|striving|constantly|improving on|to|into|improve|hard|it? improve|it|provide|better|do?
      we take|all …3 seriously
      is|are|has|have|was|will being|been|be looked|reviewed|escalated|passed|forwarded|noted|investigated|addressed|handled into|on|to?
      appropriate|relevant|necessary|responsible team|teams|measures|steps|department|departments|action|actions
      beyond|outside our control
      we understand|hear your|how|you frustration|you|concern|concerns|feel
      these things|sometimes happen|things
      at this time|moment we|no
      in due course|time
      as soon as possible
      no further|more|additional comment|information|comments
      we have taken note|noted
      steps|measures|action|changes are|have|were|will being|been|be? taken|implemented|made|reviewed
      sorry|regret to? hear|learn|for that|this|about|your|the|you? experience|felt?
      your case|complaint|ticket|request|message is|has|was|will being|been|be? under|reviewed|escalated|forwarded|passed|received|logged|review
      we're|were|we|are|remain are? committed|dedicated|working|reviewing|investigating|looking to|into|on|it|this|hard
      every customer|guest|opinion …2 matters|important
      we hope you understand|can
      thank|thanks you? for bringing|reaching|letting|raising|sharing
      nobody|no|one is perfect
      moving|looking|look forward
      """),
    // A next step: who, what, when, or where to write.
    .clue(
      1, .es,
      """
      hoy|mañana|lunes|martes|miércoles|jueves|viernes|sábado|domingo
      esta tarde|noche|mañana|semana|misma
      antes|dentro|desde|hasta|a de|del|las|el|la @number
      en|a|en las|máximo|menos|unas|los? @number minutos|horas|días|dias|hábiles|semanas
      @number minutos|horas|días|dias
      escríbanos|escribanos|escríbenos|escribenos|escribinos|escríbannos|llámenos|llamenos|llámanos|contáctenos|contactenos|contáctanos|envíenos|envienos|envíanos|mándenos|mándanos|cuéntenos|cuentenos|cuéntanos|pásenos|déjenos|indíquenos|díganos|compártanos|compártenos|escribe|escríbele|escríbale|llame|visítenos
      por|al|en|un privado|interno|inbox|dm|mensaje|correo|whatsapp|directo|línea
      le|les|te|lo|la|se|os lo|la|le? escribimos|escribe|llamamos|llama|escribirá|llamará|enviamos|devolvemos|reembolsamos|cambiamos|reponemos|reintegramos|entregamos|corregimos|contestamos|llevamos|enviaremos|llamaremos|escribiremos|devolveremos|contactará|reenviamos|recogemos|explicamos
      corregimos|corregimos|cambiamos|devolvemos|reembolsamos|repusimos|arreglamos|cambiado|sumamos|contratamos|cobramos|subimos|reparamos|instalamos|reforzamos|compramos
      ya lo|la|los|las? corregimos|arreglamos|cambiamos|devolvimos|funciona|quedó|está|solucionamos|reparamos
      nos equivocamos
      nuestro|nuestra|nuestra error|culpa|responsabilidad|descuido
      culpa|error|descuido fue|es? nuestra|nuestro
      sale|salió|llega|abrimos|vuelve|reabrimos …2 @weekday|hoy|mañana|@number
      """),
    .clue(
      2, .es,
      """
      # A word of joy: the thanks are for praise, and there is nothing to solve.
      alegra|alegran|felices|feliz|encanta|encantó|emociona|bienvenido|bienvenida|bienvenidos|disfrute|disfruten|abrazo|vuelva|vuelvan|volver
      lo|la|los|las|te esperamos
      qué|que bueno|rico|alegría|bien|lindo|bonito
      """),
    .clue(
      1, .pt,
      """
      hoje|amanhã|amanha|segunda|terça|terca|quarta|quinta|sexta|sábado|domingo
      até|em|às|as @number
      chame|chama|escreva|mande|envie|ligue|nos|fale no|na|para|pra|conosco|a|seu|direct|o
      no|na|por direct|dm|inbox|mensagem|privado|whatsapp
      erramos|corrigimos|trocamos|devolvemos|estornamos|reembolsamos|enviamos|consertamos|contratamos
      nosso|nossa erro|culpa|falha|descuido
      feliz|felizes|alegria|adoramos|abraço|volte|voltem|esperamos você
      te|lhe|a|o|vai escreve|liga|escrevemos|ligamos|ligar|mandamos
      """),
    .clue(
      1, .en,
      """
      today|tomorrow|tonight|monday|tuesday|wednesday|thursday|friday|saturday|sunday
      by|in|within|at|before @number|noon|midday
      dm|message|email|call|write us|me
      send|tell|give us your|the|a
      our|my mistake|fault|error
      we got|made|fixed|replaced|refunded|refund|sent|have it|a|the|your|you|sent|refunded
      glad|happy|love|loved|enjoy|delighted|welcome|cheers
      i'll|ill|we'll|will|is send|call|refund|replace|fix|email|write|write|resend|fixing|sending|calling
      we are fixing|sending|refunding|replacing
      """),
  ]
}
