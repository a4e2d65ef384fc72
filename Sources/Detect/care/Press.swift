// SPDX-License-Identifier: Apache-2.0
import Normalise
import Vocabulary

extension Detector {
  /// A journalist asks. Who merely is one, or read the paper, does not.
  static let press = Detector(
    "care.press",
    title: Localized(es: "Pregunta de prensa", pt: "Pergunta da imprensa", en: "A journalist asks"),
    why: Localized(
      es: "Parece la pregunta de un periodista. Merece la respuesta del portavoz, y pronto.",
      pt: "Parece a pergunta de um jornalista. Merece a resposta do porta-voz, e logo.",
      en: "This looks like a journalist's question. It deserves the spokesperson's answer, and soon."),
    instead: Localized(
      es: "Agradezca, no opine y pase el mensaje hoy mismo al contacto de prensa.",
      pt: "Agradeça, não opine e passe a mensagem ainda hoje ao contato de imprensa.",
      en: "Say thank you, give no opinion, and pass the message to the press contact today."),
    surfaces: [.comment],
    examples: [
      .flags("Hola, «soy periodista» de un diario local y tengo unas preguntas."),
      .flags("«Escribo para una revista» y busco una entrevista con la gerencia."),
      .flags("Buenos días, ¿«quién es el portavoz» de la empresa?"),
      .flags("«Redacción de El Comercio». Agradeceremos «sus descargos» para publicarlos hoy.", dodges: false),
      .flags("«preparo un reportaje» para la BBC sobre el café, ¿me pasan el «contacto de prensa»?"),
      .flags("Oi, «sou jornalista» de um jornal local e tenho algumas perguntas."),
      .flags("«Escrevo para uma revista» e procuro uma entrevista com a diretoria."),
      .flags("Bom dia, «quem é o porta-voz» da empresa?", dodges: false),
      .flags("Hi, «I'm a journalist» at a local paper and have some questions."),
      .flags("«I write for a magazine» and would like to interview your director."),
      .flags("Good morning, «who is your spokesperson»?"),
      .flags("Buenas, les «escribe Rocío de Radio» Altura, ¿«quién puede» dar una «declaración»?", dodges: false),
      .flags("«Desde el semanario» Pulso pedimos «cifras» del trimestre", dodges: false),
      .passes("Leí la nota en el periódico y vine a conocer."),
      .passes("Mi hermana estudia periodismo y ama ese lugar."),
      .passes("Salieron muy bonitos en la revista del barrio."),
      .passes("Soy periodista y su café me salva los cierres"),
      .passes("¿Venden la prensa francesa de 600 ml?"),
      .passes("Voy a llevar esto a los medios si no me resuelven"),
      .passes("La entrevista de trabajo me fue bien gracias a vuestro café"),
      .passes("Li a matéria no jornal e vim conhecer."),
      .passes("I press the button on your machine and nothing comes out"),
      .passes("My sister studies journalism and loves this place."),
      .passes("Oí su aviso en la radio y vine por el descuento"),
      .passes("El canal donde nadan los patos está seco"),
      .passes("Mi tía sale en la revista de este mes"),
    ],
    phrases: pressPhrases + pressClues
  ) { text, matches in
    guard !matches.isEmpty else { return [] }
    // "Soy periodista y su café me salva": a journalist who asks for nothing is a customer.
    let said = matches.filter { $0.clue == nil }
    if said.contains(where: { $0.confidence == Confidence.certain }) { return said.map { Hit(text, $0) } }
    if !said.isEmpty, text.has(Reading.pressAskList) {
      return said.map { Hit(text, $0, confidence: Confidence.certain) }
    }
    let evidence = Evidence(matches, least: Evidence.enough)
    return evidence.isEnough ? evidence.hits(text) : []
  }
}

extension Reading {
  fileprivate static let pressAskList = DetectorSet.standard.book.lexicon.list("pressask")
}

extension WordList {
  static let pressWords: [WordList] = [newsRoles, outlets, stories, pressAsks]

  /// Who works for the news: `@newsrole`.
  static let newsRoles = WordList(
    "newsrole",
    es:
      "periodista, reportero, redactor, corresponsal, cronista, fotorreportero, editor, productora, productor, conductora, estudiante de periodismo, reportera",
    pt:
      "jornalista, repórter, redator, redatora, correspondente, editor, editora, produtor, produtora, estudante de jornalismo",
    en: "journalist, reporter, correspondent, editor, producer, columnist, freelancer, fact-checker")

  /// Where news appear: `@outlet`.
  static let outlets = WordList(
    "outlet",
    es: """
      diario, periódico, revista, noticiero, canal, radio, emisora, portal, pódcast, podcast, medio, agencia, televisión
      noticias, informativo, redacción, prensa, telediario, semanario, =el espectador, =el tiempo, =semana, =caracol
      =la silla vacía, =el colombiano, =rcn, =blu radio, =el universal, =reforma, =milenio, =animal político, =proceso
      =televisa, =clarín, =la nación, =infobae, =página 12, =la voz, =telefe, =biobío, =la tercera, =el mercurio, =emol
      =tvn, =cooperativa, =el comercio, =la república, =rpp, =expreso, =perú21, =gestión, =el universo, =teleamazonas
      =ecuavisa, =primicias, =el nacional, =efecto cocuyo, =runrunes, =globovisión, =el país, =el mundo, =abc, =efe
      =la vanguardia, =rtve, =cadena ser, =antena 3, =bbc, =cnn, =reuters, =afp, =bloomberg, =univisión, =telemundo
      """,
    pt: """
      jornal, revista, rádio, canal, portal, emissora, telejornal, podcast, agência, redação, =folha, =estadão, =g1
      =globo, =o globo, =uol, =band, =record, =veja, =exame, =valor, =cbn, =bbc, =sbt, =metrópoles, =agência pública
      """,
    en: """
      newspaper, paper, magazine, radio, outlet, newsroom, podcast, newsletter, =tv, =npr, =bbc, =guardian, =times, =cnn
      =reuters, =bloomberg, =associated press, =abc, =nbc, =cbs, =fox, =telegraph, =mirror, =herald, =tribune, =gazette
      =globe, =independent, =sky news, =itv, =channel 4, =gazette, =chronicle, =post, =journal
      """)

  /// What they write: `@story`.
  static let stories = WordList(
    "story",
    es:
      "reportaje, crónica, investigación periodística, documental, artículo, nota, nota de prensa, =pieza, perfil, cobertura",
    pt: "reportagem, matéria, pauta, artigo, documentário",
    en: "story, article, documentary, feature, investigation, segment, piece")

  /// What a journalist asks for: `@pressask`.
  static let pressAsks = WordList(
    "pressask",
    es: """
      =pregunta, =preguntas, =quisiera, =quisiéramos, =necesito, =necesitamos, =solicito, =solicitamos, =solicitar
      =entrevista, =entrevistas, =entrevistar, =nota
      =comentario, =comentarios, =reportaje, =declaración, =declaraciones, =portavoz, =vocero, =vocera, =contacto, \
      =confirman, =niegan, =responde
      =responden, =publicar, =publicarlos, =publicaremos, =publicamos, =consulta, =consultar, =consultarles, =hablar
      =gustaría, =confirmar, =artículo, =atienden, =podrían, =pueden, =cifras, =datos, =busco, =buscamos
      """,
    pt: """
      =pergunta, =perguntas, =gostaria, =preciso, =entrevista, =declaração, =posicionamento, =comentário, =comentam
      =matéria, =reportagem, =porta voz, =assessoria, =contato, =confirmam, =nota, =falo, =falar, =procuro, =recall
      """,
    en: """
      =question, =questions, =interview, =comment, =comments, =statement, =story, =article, =spokesperson, =contact, \
      =speak
      =confirm, =confirms, =confirmed, =respond, =response, =like, =deadline, =love, =asking, =piece
      """)
}

private let pressPhrases: [Phrases] = [
  .likely(
    .es,
    """
    < soy|somos un|una|el|la? @newsrole >
    habla|saluda|escribe|soy|saludos @word @word? @word? @word? < @newsrole de|del|para|en @outlet|@word >
    ^ < @newsrole de|del|para|en @word >
    ^ < @newsrole de|del|para|en @outlet >
    ^ < redacción|redaccion de|del @word >
    ^ < redacción|redaccion de|del @outlet >
    < les? habla|saluda|escribo|escribe|escribimos|contacto|contactamos desde|de|del @outlet|redacción >
    < del equipo|programa|noticiero|área|unidad de @outlet|noticias|investigación >
    < escribo|escribimos|colaboro|reporteo|trabajo para|en un|una|el|la? @outlet >
        \
    necesitamos|solicitamos|queremos|quisiéramos|quisiera|incluir|publicar|recoger|tener|obtener|esperamos|agradeceremos|agradecemos \
    \
    …1 \
    < su|sus|la|vuestra \
    versión|version|postura|posición|descargo|descargos|réplica|declaración|declaraciones|comentarios >
    < una|unas|alguna declaración|declaraciones|postura|comentario oficial|sobre|respecto|por|de >
    """),
  .certain(
    .es,
    """
    haciendo|preparo|preparando|preparamos|escribo|escribiendo|escribimos|cerrando|cubriendo|cubro|investigando|produciendo|realizando|realizo|trabajando|elaborando|hacemos|publicaremos|publicamos|grabando \
    \
    \
    en? una|un|la|el|este|esta @story
    quién|quien|quiénes|cuál es|son|sería|seria el|la|su|los|vuestro portavoz|vocero|vocera|voceros|portavoces
    algún|algun|un|su|el|la|vuestro|hablar vocero|portavoz|vocera
    contacto|oficina|departamento|jefe|jefa|encargado|encargada|gabinete|área|responsable|equipo|correo|mail|teléfono \
    \
    \
    de prensa|comunicaciones|comunicación|comunicacion|medios
    solicitar|solicito|pedir|hacer|hacerle|hacerles|conceder|conceden|concederían|agendar|coordinar|concertar|gestionar|queremos|quisiera|pactar|dan|dar|grabar \
    \
    \
    una|la|alguna entrevista !de|laboral|trabajo
    entrevistar|entrevistarlos|entrevistarla|entrevistarlo a|al|con|sobre|su|la|el
    < sus descargos >
    derecho a réplica
    qué responde|dice|opina la empresa|compañía a|sobre
    """),
  .likely(
    .pt,
    """
    < sou|somos um|uma|o|a? @newsrole >
    ^ < @newsrole do|da|de|no|na @outlet|@word >
    aqui|falo|fala|escrevo é? …3 < @newsrole do|da|de|no|na @outlet|@word >
    < escrevo|escrevemos|colaboro|trabalho para|pra|pro|em|no|na um|uma|o|a? @outlet >
    < da redação|produção|equipe|reportagem do|da|de @outlet|@word >
    vocês comentam|confirmam
    """),
  .certain(
    .pt,
    """
    fechando|preparando|fazendo|escrevendo|apurando|produzindo|preparo|faço|escrevo|fecho|gravando uma|um|a|o? \
    @story
    quem é|seria o|a porta|assessor|assessora voz|imprensa|de?
    !o|a porta voz da|de
    assessoria|contato|assessor|assessora|setor|departamento de imprensa|comunicação
    solicitar|pedir|agendar|marcar|fazer|conceder|gostaria|quero|busco de? uma|a entrevista !de|trabalho
    um|seu|o|algum posicionamento|pronunciamento oficial|sobre|da|de
    """),
  .likely(
    .en,
    """
    < i'm|im|i|we|we're are|am? a|an|the? freelance|local|senior? @newsrole >
    ^ < @newsrole at|for|with|from|of @outlet|@word >
    this is|here …4 < @newsrole at|for|with|from|of @outlet|@word >
    < i|we write|report|work|reporting for|at a|an|the @outlet >
    < from|at the @outlet > here
    """),
  .certain(
    .en,
    """
    working|writing|doing|preparing|researching|filing|reporting|running|producing on? a|an|the|our? @story \
    on|about|for|into
    who|who's|whos is? your|the spokesperson|spokesman|spokeswoman|press
    press|media office|officer|contact|enquiries|inquiries|relations|team
    your|a|any|the spokesperson|spokesman|spokeswoman
    request|requesting|arrange|schedule|an an|a interview with|request
    love|want|able to interview
    on|off the record
    for|a|your|any comment|statement on|about|before|regarding the|your|this|our|allegations
    deadline is|today|at|for
    """),
]
