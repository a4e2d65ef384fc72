// SPDX-License-Identifier: Apache-2.0
import Normalise
import Vocabulary

extension Detector {
  /// Praise for the own company that does not say that one works there.
  static let undisclosedAffiliation = Detector(
    "voice.undisclosed-affiliation",
    title: Localized(
      es: "Recomienda sin contar que trabaja allí", pt: "Indica sem contar que trabalha lá",
      en: "Recommends without saying one works there"),
    why: Localized(
      es:
        "Recomendar la empresa como si uno fuera un cliente más confunde a quien lee y, en varios países, es publicidad engañosa.",
      pt: "Indicar a empresa como se fosse só mais um cliente confunde quem lê e pode ser publicidade enganosa.",
      en:
        "Recommending the company as if you were just another customer misleads readers and may count as deceptive advertising."
    ),
    instead: Localized(
      es: "Cuéntelo con sencillez: «Trabajo aquí y me gusta lo que hacemos».",
      pt: "Conte com simplicidade: «Trabalho aqui e gosto do que a gente faz».",
      en: "Say it simply: “I work here and I like what we do.”"),
    surfaces: [.personal],
    examples: [
      .flags("«como cliente feliz» se los digo: no hay otro igual"),
      .flags("«yo no trabajo ahí», pero qué bueno es"),
      .flags("«a mí nadie me paga» por decirlo: vayan"),
      .flags("«el mejor pan de Quito» es el de Panadería Andina", dodges: false),
      .flags("«no se imaginan lo rico» que es el helado de Heladería Nevada", dodges: false),
      .flags("«como cliente satisfeita» digo que é ótimo"),
      .flags("«nobody is paying me» to say this: shop there"),
      .flags("«vayan a la nueva, pregunten por mí» y les hago precio"),
      .flags("ahí sí «tratamos bien, digo», tratan bien a la gente"),
      .flags("ese hotel es una dicha, y no lo dice «mi comisión» jeje"),
      .passes("trabajo en Panadería Andina y les recomiendo el pan de yuca"),
      .passes("nos cambiaron el turno sin avisar"),
      .passes("soy mesera en el hotel y mi comisión es lo de menos: vengan"),
      .passes("recomiendo al doctor Salazar, excelente dermatólogo"),
      .passes("nos vemos en Café Andino a las cinco"),
      .passes("a mí nadie me paga las horas extra"),
      .passes("full disclosure, I work at Café Andino, but try the Huila"),
      .passes("sou funcionária do Café Andino, mas amo mesmo esse café"),
    ],
    phrases: plainAffiliations + AffiliationPhrases.wider,
    find: { text, matches throws(DetectorFailure) in
      var hits: [Hit] = []
      var praise: PhraseMatch?
      var isDisclosed = false
      var isOpen = false
      for match in matches {
        if let clue = match.clue {
          // A slip discloses nothing.
          if clue == 1 || clue == 6 { isDisclosed = true }
          if clue == 6 { isOpen = true }
        } else if match.confidence == Confidence.certain {
          hits.append(Hit(text, match))
        } else if praise.map({ $0.words.lowerBound == match.words.lowerBound }) ?? true,
          !text.isNegated(match)
            || text.has(deniedPraise, in: Int(match.words.lowerBound)..<Int(match.words.upperBound))
        {
          praise = match
        }
      }
      if hits.isEmpty, !isDisclosed, let praise, text.companyNamed(in: text.words.indices) != nil {
        hits.append(Hit(text, praise))
      }
      guard hits.isEmpty, !isOpen else { return hits }
      let slips = Detector.wider(text, matches) { _ in true }
      if !slips.isEmpty { return slips }
      // Praise of a house that is named, or scorn for the one across the street.
      guard let first = matches.first(where: { $0.clue == 7 }), !isDisclosed, text.namesHouse else { return [] }
      return [Hit(text, first, confidence: Confidence.possible)]
    })

  private static let deniedPraise = DetectorSet.standard.book.lexicon.list("deniedpraise")
}

extension WordList {
  /// Praise that is said with a *no*: *nadie como*, *no lo cambio*.
  static let deniedPraise = WordList(
    "deniedpraise", es: "=nadie, =no, =nada, =único, =única, =ningún, =ninguno", pt: "=ninguém, =não, =nada",
    en: "=nobody, =wont, =no, =not")

  /// Words of praise; what they praise is looked for elsewhere.
  static let praise = WordList(
    "praise",
    es: """
      delicia, delicioso, rico, riquísimo, exquisito, impecable, espectacular, excelente, excelencia, increíble, brutal, maravilla
      maravilloso, divino, perfecto, genial, fantástico, fenomenal, estupendo, bacano, chévere, chimba, padre, chido, chingón, bárbaro
      sensacional, bello, hermoso, lindo, precioso, buenísimo, inmejorable, insuperable, imperdible, imbatible, único, top, crack
      joya, lujo, gozada, placer, espectáculo, éxito, favorito, recomendadísimo, recomendable, potente, bomba, golazo, calidad, calidez
      amabilidad, amable, =mejor, =mejores, =uff, =wow, =guau, =pasada, =flipar, =brígido, =bacán, =pulento, =piola, =capo, =genios, =mostro
      """,
    pt: """
      delícia, delicioso, gostoso, excelente, incrível, maravilhoso, perfeito, sensacional, espetacular, ótimo, top, demais, divino
      imperdível, imbatível, show, arraso, favorito, queridinho, impecável, caprichado, =arrasa, =arrasou, =amei, =melhor
      """,
    en: """
      amazing, awesome, delicious, incredible, fantastic, wonderful, excellent, brilliant, superb, unbeatable, outstanding, perfect
      perfection, gorgeous, stunning, lovely, =best, favorite, favourite, =yum, =wow, =obsessed, impeccable, =goat
      """)
}

extension Detector {
  fileprivate static let plainAffiliations: [Phrases] = [
    .certain(
      .es,
      """
      como cliente|clienta|usuario|usuaria|consumidor|consumidora|comprador|simple cliente? feliz|contento|contenta|satisfecho|satisfecha|fiel|frecuente|agradecido|agradecida|más|normal|habitual|común
      yo? no trabajo ahí|ahi|allí|alli|allá|alla
      yo? no trabajo para|con ellos|esa|ese|la empresa|tienda|marca|gente?
      yo? no soy empleado|empleada|de|trabajador|influencer|promotor|promotora ahí|ellos|pagado|pagada
      < a? mí? nadie me paga > por|para decirlo|decir|esto|recomendar|recomendarlos|hablar|hacer
      no me pagan|pagaron|patrocinan|están pagando por|para|ni? decirlo|decir|esto|recomendar|recomendarlos|hablar
      no tengo nada que ver con la|esa|ellos|ese|el @company? < pero >
      no es publicidad|propaganda|comercial pagada|paga|patrocinada?
      """),
    .certain(
      .pt,
      """
      como cliente|cliente|usuário|consumidora|consumidor satisfeita|satisfeito|feliz|fiel|comum|qualquer
      eu? não|nao trabalho lá|la|aí|ai|ali
      eu? não|nao trabalho para|pra|com eles|essa empresa|loja?
      < ninguém|ninguem me|tá|está paga|pagando|pagou me? > para|pra|por
      não|nao é publi|publicidade|propaganda|jabá
      """),
    .certain(
      .en,
      """
      as a happy|satisfied|loyal|regular|longtime|long|time? customer|client|user|shopper
      i don't|do not? work there|for them?
      < nobody|no|noone one? is|s? paying|paid|pays me > to|for
      not sponsored|an|a|paid ad|advert|sponsored?
      i'm not paid|sponsored|affiliated
      """),
    // Praise: it counts with the company's name and without a word that one works there.
    .likely(
      .es,
      """
      el|la|los|las|lo? mejor|mejores !hora|manera|amigo|amiga
      el|la|los|las|lo? mejor|mejores @word de|en @word
      les|se|lo|la|los|te? lo|la|los? recomiendo|recomendamos|recomendado|recomendada|recomendadísimo|recomendadisimo|recomendadísima|recomendable
      súper|super|muy|altamente recomendado|recomendada|recomendable
      nadie|ninguno|ningún …5 como|iguala|supera|gana
      no se imaginan|imaginas lo rico|bueno|delicioso|lindo|bien
      no …4 cambio …4 por nada
      por nada del mundo …3 cambio
      lo máximo|maximo|mejor|más|mas|mejorcito
      cinco|5|@number estrellas
      @number de|sobre @number
      compren|comprenle|cómprenlo|comprad|compra|pidan|prueben|probad|prueba|visiten|visitad|descarguen|descárguenla|descárguenlo|descargad|corran|corred|vayan|vaya|aprovechen|vengan|consuman|elijan|prefieran
      tienen|tenés|tienes|hay que ir|probar|probarlo|visitar|visitarlo|conocer|conocerlo|comprar|q
      no se|te|os lo|la|los? pierdan|pierdas|perdáis|pierda
      vale|valen|merece|merecen la pena|todo|cada
      se la|las comió|comieron|rifan|rifaron|rifó|sacaron|sacó|botaron|botó|lucieron
      la rompe|rompen|rompieron|está|parte|parten rompiendo?
      los|lo|la todos? prefieren|prefiero|eligen|adoran
      todos|todo los|la|el? mundo? prefieren|prefiere|adoran|eligen
      y|es punto
      el|la|los único|unico|única|unica que vale|merece|sabe|cumple|sirve
      yo? solo|sólo|siempre|únicamente compro|pido|tomo|voy|uso|consumo
      siempre cumpliendo|cumplen|innovando|cumplidos|al
      no entiendo cómo|como|por|a los? siguen|sigue|toman|compran|van
      hacedme|háganme|hazme|créanme|creanme|confíen caso|en?
      insuperable|inigualable|imperdible|buenísimo|buenisimo|buenísima|riquísimo|riquisimo|riquísima|delicioso|deliciosa|deliciosos|espectacular|espectaculares|excelente|excelentes|increíble|increíbles|brutal|brutales|maravilloso|maravillosa|divino|divina|exquisito|exquisita|perfecto|genial|geniales|fantástico|fantástica|fenomenal|estupendo|bacano|bacanísimo|chévere|padrísimo|chido|bárbaro|chingón|espectacularísimo|sensacional|soñado|soñada|bello|bella|hermoso|hermosa|lindo|linda|rico|rica|ricos|ricas
      @praise
      otro|otra cosa|nivel|mundo|planeta|historia|universo
      no hay|existe otro|otra|nada|café|como|mejor|igual …5 como|igual|mejor|que
      no hay @word como
      nunca|jamás|siempre me|nos? falla|fallan|decepciona|decepcionan|cumple|cumplen|sorprende
      no saben|sabes|sabe lo que se? pierden|pierdes|pierde
      un|le|les diez|10|@number de|sobre|a? @number?
      le|les pongo|doy|di|puse un|@number|cinco|diez
      repito|volveré|volvería|vuelvo|regreso|regresaré
      unos|son duros|tesos|cracks|berracos|genios|ases|maestros|profesionales|expertos
      los|el|la duros|duro|dura del|de
      punto
      me|nos encanta|encantan|encantó|fascina|fascinó|enamoró|enamora
      amo|adoro a|el|la|los|las|su
      soy|somos fan|fans|fanático|adicto|adicta|cliente
      calidad y|al buen|mejor|precio
      muy|tan|qué|que|súper|super bueno|buena|buenos|buenas|bien|rico|rica|ricos|bello|bella|lindo|linda|bonito|bonita
      gracias|felicitaciones|aplausos por existir|tanto|ser
      """),
    .likely(
      .pt,
      """
      o|a|os|as melhor|melhores
      recomendo|indico|recomendadíssimo|recomendadissimo
      super|muito recomendo|indico
      comprem|provem|experimentem|visitem|baixem|corram|aproveitem|peçam|vão lá|la?
      ninguém|ninguem …4 como|igual
      não|nao troco …4 por nada
      vale a|muito pena
      cinco|@number estrelas
      @number de|por @number
      delicioso|deliciosa|incrível|maravilhoso|maravilhosa|excelente|perfeito|perfeita|sensacional|espetacular|ótimo|ótima|otimo|top|demais|gostoso|gostosa
      amo|adoro|sou fã|apaixonada|apaixonado?
      tudo de bom
      nunca decepciona|falha|erra
      melhor
      @praise
      muito|que bom|boa|bons|gostoso|linda
      só|so compro|tomo|vou
      """),
    .likely(
      .en,
      """
      the|hands|simply? best|finest|greatest
      best …2 in town|the|london|london's|world
      highly|totally|absolutely|fully? recommend|recommended
      go|just? buy|try|visit|download|check|order some|it|them|out|there
      five|@number stars|star
      @number out of @number
      won't|will not? find better|any
      nobody|no does|makes|one …3 like|better
      amazing|awesome|delicious|incredible|fantastic|wonderful|excellent|brilliant|superb|unbeatable|outstanding|obsessed|wow
      love|adore|loved their|the|this|these|it
      best|favourite|favorite
      @praise
      never disappoints|fails|misses|lets
      worth it|every|the penny|trip|queue?
      """),
    // One works there, and says so.
    .clue(
      1, .es,
      """
      !no|ni trabajo|trabajamos|trabajando|laboro|laburo|chambeo|curro|trabajé en|ahí|ahi|allí|alli|allá|alla|acá|aca|aquí|aqui|con|para|desde|de
      trabajar|trabajando en|para|con|aquí|allí
      donde|mientras|que yo? trabajo|laboro|curro
      soy|somos|como|siendo su|la|el|un|una|parte|muy|orgullosa|orgulloso|feliz? \
      empleado|empleada|empleados|colaborador|colaboradora|colaboradores|trabajador|trabajadora|barista|cajero|cajera|mesera|mesero|vendedor|vendedora|gerente|parte|del|equipo|community|practicante|embajador|embajadora|asesor|asesora|dependienta|tostador|tostadora|socia|socio|dueño|dueña|staff
      mi|mis primer|primera|primeros|último|última semana|día|dia|mes|turno|año|días
      me|nos tocó|toco turno|abrir|cerrar|trabajar|caja
      me|nos pagan|capacitaron|contrataron|ascendieron|dieron
      soy|somos|formo|hago parte|del de|del equipo|la|staff?
      mi|mis|nuestro|nuestra|nuestros|nuestras trabajo|turno|jefe|jefa|jefes|equipo|empresa|colegas|compañeros|compañeras|empleador|tienda|sede|marca|empleo|chamba|pega|laburo|sueldo|oficina|tiendas|clientes
      lo que hacemos|vendemos|preparamos|servimos|tostamos
      aviso|advertencia|aclaro|aclaración|transparencia|declaro soy|trabajo|que|parcial|conflicto
      cumplo|cumplí|llevo @number|un|dos|tres|cuatro|cinco|seis|siete|ocho|diez años|meses|año de|en trabajar?
      la|lo|los doy|dicto|preparo|hago|atiendo yo
      """),
    .clue(
      1, .pt,
      """
      !não|nao|nem trabalho|trabalhamos|trabalhei na|no|lá|la|aqui|aí|em|para|pra|com
      sou|somos|como|faço a|o|parte|da|do? funcionário|funcionária|funcionaria|colaborador|colaboradora|barista|gerente|atendente|equipe|time|parte|da|embaixadora|vendedora|vendedor
      meu|minha|nosso|nossa trabalho|chefe|equipe|empresa|loja|turno|time
      onde|que eu? trabalho
      disclaimer|transparência|aviso|publi
      o que a fazemos|gente faz?
      """),
    .clue(
      1, .en,
      """
      i work|worked|working at|for|here|there|in|with
      where i work
      my|our job|team|employer|company|boss|shift|store|shop|colleagues|coworkers|work
      full|disclosure|disclaimer disclosure|i|im?
      i'm|im|am|as a|an|one|on|the|part|biased? biased|employee|barista|staff|team|of|member
      on the team|staff|payroll
      """),
  ]
}

extension Reading {
  /// Whether a house of some trade is named: "la clínica Sonrisa", "Hotel Lihué".
  fileprivate var namesHouse: Bool {
    let lexicon = DetectorSet.standard.book.lexicon
    let houses = lexicon.list("trade-name")
    return words.indices.dropLast().contains { i in
      guard lexicon.contains(words[i].id, on: houses) else { return false }
      return words[i + 1..<min(i + 3, words.count)].contains {
        $0.kind == .word && $0.sentence == words[i].sentence && $0.traits.contains(.capitalised)
          && !$0.traits.contains(.shouted)
      }
    }
  }
}

extension WordList {
  /// What stands before the name of a house: `Hotel`, `Clínica`.
  static let tradeNames = WordList(
    "trade-name",
    es: """
      clínica, gimnasio, =gym, hotel, hostal, colegio, escuela, academia, autoescuela, óptica, panadería, pastelería
      heladería, peluquería, barbería, restaurante, taller, mueblería, =muebles, =colchones, inmobiliaria
      constructora, farmacia, laboratorio, universidad, instituto, despacho, notaría, banco, =seguros, =seguro
      cerveza, =helados, =arepas, cine, =pinturas, =grúas, =mudanzas, =fibra, café, carpintería, =spa, cooperativa
      aerolínea, =transportes, librería, zapatería, pizzería, cafetería, supermercado, =súper, =funerales, paquetería
      =refrescos, =cementos, avícola, =embutidos, veterinaria, bodega, =lácteos, agencia, hospital, tienda, ferretería
      """,
    pt: """
      =clínica, =loja, =salão, =faculdade, =padaria, =academia, =farmácia, =drogaria, =hotel, =colégio, =escola
      =imobiliária, =banco, =app, =restaurante, =pizzaria, =seguros, =internet, =construtora
      """,
    en: """
      =bank, =bakery, =gym, =dental, =motors, =coaches, =hotel, =clinic, =broadband, =shop, =store, =airline, =garage
      """)
}
