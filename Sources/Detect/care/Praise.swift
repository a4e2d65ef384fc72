// SPDX-License-Identifier: Apache-2.0
import Normalise
import Vocabulary

extension Detector {
  /// Praise, thanks, affection; not the kind that means its opposite.
  static let praise = Detector(
    "care.praise",
    title: Localized(es: "Elogio", pt: "Elogio", en: "Praise"),
    why: Localized(
      es: "Alguien reconoce un trabajo bien hecho. Merece llegar a quien lo hizo.",
      pt: "Alguém reconhece um trabalho bem feito. Merece chegar a quem o fez.",
      en: "Somebody recognises good work. It should reach whoever did it."),
    instead: Localized(
      es: "Agradezca por su nombre y cuéntele hoy el elogio a quien lo mereció.",
      pt: "Agradeça pelo nome e conte hoje mesmo à pessoa elogiada.",
      en: "Say thank you by name, and tell the person praised today."),
    surfaces: [.comment],
    examples: [
      .flags("«Mil gracias» a Yuliana de la sede Laureles", dodges: false),
      .flags("«Finísimo» todo, «de pana»", dodges: false),
      .flags("«Chévere» su local y la atención «de primera», «sigan así»", dodges: false),
      .flags("esse café é «muito bom»", dodges: false),
      .flags("«best latte» I've had in years", dodges: false),
      .flags("«Gracias» a los técnicos de Rancagua, volvió la señal", dodges: false),
      .flags("«Un aplauso» para la señora de la limpieza", dodges: false),
      .flags("Que «Dios se lo pague», doctora", dodges: false),
      .flags("«Obrigado» à equipe de Natal pela ajuda", dodges: false),
      .passes("Muchas gracias por dejarme sin desayuno, se lucieron"),
      .passes("Excelente, dos horas para un tostado. Excelente. 🙄"),
      .passes("Felicidades, lograron que me cambiara a la competencia"),
      .passes("¿Está rico el de mora?"),
      .passes("Brilliant, another forty minute wait. Top marks."),
      .passes("¿A qué hora cierran? muchas gracias de antemano"),
      .passes("Sería una lástima que esa vitrina tan linda se rompiera"),
      .passes("Gracias por su opinión, señor, ya puede callarse"),
    ],
    phrases: praisePhrases + praiseClues
  ) { text, matches in
    guard !matches.isEmpty else { return [] }
    // Thanks at the end of a question are manners.
    var evidence = Evidence(matches, least: Evidence.enough)
    if text.features.contains(.question) { evidence.lower(by: 1) }
    guard evidence.isEnough, !text.meansTheOpposite() else { return [] }
    let said = matches.filter {
      $0.clue == nil && ($0.confidence == Confidence.certain || !text.isAsked($0))
    }
    return said.isEmpty ? evidence.hits(text) : said.map { Hit(text, $0) }
  }
}

extension Reading {
  /// Praise for what nobody would praise: rolled eyes, a word of irony (`lograron`, `dejarme`, `tercera vez`), hours and
  /// weeks of waiting.
  fileprivate func meansTheOpposite() -> Bool {
    if features.contains(.emoji), folded.contains(Folded.Emoji.eyeRoll) { return true }
    return has(Reading.ironyList)
  }

  private static let ironyList = DetectorSet.standard.book.lexicon.list("irony")
}

private let praisePhrases: [Phrases] = [
  .certain(.es, "a poco no está|es|son|están …2 @good|bueno|buena|rico"),
  .likely(
    .es,
    """
    !no|nada|tan|poco @good
    !no|sin @thanks
    !no|ni buen|buena|buenos|buenas \
    @offer|@goods|servicio|trabajo|café|lugar|sitio|reel|video|campaña|publicidad|gente|equipo|rato|dato|labor|entrevista|idea|iniciativa
    bien por|ahí|hecho|la|atendido|atendida
    sigan|siga|sigue|seguid|sigamos así|asi
    me|nos hizo|hicieron|alegró|alegraron|alegran|salva|salvó|sacó|salvan el|la|mi|una \
    día|mañana|tarde|noche|sonrisa|vida
    vale|valió|merece la|mucho|cada pena|peso|euro
    dan|da|dio|daba gusto|ganas
    no|ninguna|sin tengo|tenemos|hay|una|ni queja|quejas|reclamo
    no está|esta|estuvo nada? mal
    los|las|os|lo|la|les felicito|felicitamos|adoro|amo|amamos|queremos|quiero|recomiendo|admiro|bancamos|banco
    recibí|recibimos|llegó|llegaron …4 perfectas|perfecto|perfecta|impecable|rápido|rapidísimo|intacto|antes
    volvemos|volveremos|volveré|vuelvo|regreso|regresaremos seguro|siempre|pronto|feliz|mil|encantado|encantada
    el|la|los|las mejor|mejores …4 que he|hemos|probado|existe|hay|de|del|café|mi
    un diez|siete|@number|veinte|once|crack|amor|sol|lujo|encanto|golazo|placer|bacán|aplauso|ángel|capo|fenómeno
    una delicia|joya|belleza|elegancia|maravilla|locura|dulzura|bendición|atención|paciencia     !la|los
    con una|mucha|toda|tanta|la paciencia|amabilidad|dulzura|sonrisa|cordialidad|calidez
    toda|mucha|siempre la|con|una paciencia|sonrisa|amabilidad|una
    quedé|quedó|quedamos|salí|salimos \
    feliz|felices|encantado|encantada|encantados|contento|contenta|maravillada|satisfecha|satisfecho
    más rápido|rápida|rico|barato de lo|que
    sin palabras
    hicieron|cambiaron|resolvieron|solucionaron|atendieron|ayudaron …2 sin problema|problemas|peros
    no se van|va|vas|vais a arrepentir
    nota|puntaje @number
    @number de|sobre @number
    atiende|atienden|atendió|atendieron|trata|tratan|trataron|tratado \
    divino|bien|lindo|rebién|increíble|súper|excelente|de|bonito|con|hermoso|super
    se lucieron|pasaron|botaron|rifaron|rifan|pasan|la|sacaron !de
    me|nos ~encantar|~fascinar|gusta|gustó|gusto|gustaron|encantó|flipa|mola|mató
    me parto|muero|muérome
    me|nos salvan|alegran|acompañan
    hasta que probó|probé|probamos|descubrí
    de|la concha|puta de|madre la? lora|lorena? @word? @offer|@goods
    ahora llega|llegan|atienden|funciona|está rápido|en|bien|mejor|súper
    mi café|lugar|rincón|tienda favorito|favorita|preferido|preferida
    qué|que \
    rico|rica|delicia|lindo|linda|bonito|bonita|buen|buena|bueno|padre|chido|elegancia|belleza|orgullo|maravilla|hermosura|gusto|detalle|gran|grande|éxito
    lo único malo|que|es …2 se|queda|no acaba|acabó|lejos|tengo
    feliz aniversario|cumpleaños|cumple
    mejor …2 de|del|mi mañana|día|mundo|ciudad|barrio|país|vida
    ama|aman|adora|adoran|recomienda este|su|el|la|los|ese|vuestro|tu
    dios|diosito|el|que los|las|le|les|te? señor? bendiga
    ayudaron|ayudó a|con|muchísimo|mucho
    morir|mueres|muero|alucinas|chupas|chuparse de|del|los rico|rica|gusto|dedos
    así sí|si
    cómo|como no quererlos|quererlas|amarlos|volver|querer|amar
    """),
  .likely(
    .pt,
    """
    que delícia|lugar|gostoso|café|atendimento|lindo|linda|maravilha|cheiro|capricho|carinho
    muito|tão|super bom|boa|gostoso|gostosa|bem|atenciosa|atencioso|educada|educado|simpática|rápido|lindo|linda|top
    virei|sou|somos cliente|fã
    melhor …4 que já|da|do|de|café|social|pão|bolo
    só elogios
    fui|fomos|foi muito? bem atendida|atendido|atendidos|recebido|recebida
    de matar|morrer|comer|arrasar
    morri|vivo com|de|desse|dessa esse|essa|vídeo|post|café|bolo
    vale|valeu muito|cada|a pena|centavo|real
    sem defeitos|palavras
    camisa @number|dez
    amo|amei|adoro|adorei|amamos vocês|vcs|esse|essa|o|a|tudo|demais
    """),
  .likely(
    .en,
    """
    my|our|your|this|these|the …3 favourite|favorite|fave|best|delight|gem|treat
    made my|our day|morning|week|year
    can't|cant|cannot fault|beat|praise|recommend|get|wait
    no complaints|notes
    not overpriced|bad|disappointed at|disappointed? all|at|in?
    well done|worth
    keep it|up up?
    will|we'll|i'll|i|always be|come|coming back|again
    made me|my smile|laugh|day|morning
    deserve|deserves …2 medal|raise|award|praise|credit|bonus|tip|recognition
    so|really|very|super|always|such \
    kind|nice|good|helpful|friendly|patient|polite|quick|fast|fresh|welcoming|thoughtful|a
    best …3 i've|ive|in|ever|i|latte|coffee|cake|service|town|around
    good|great|nice|fab|top job|work|service|coffee|stuff|place|food|people|staff|spot
    hats off
    holy|damn shit|cow|hell this|that|these|good @word? @offer|@goods|brew|roast
    """),
]
