// SPDX-License-Identifier: Apache-2.0
import Normalise
import Vocabulary

extension Detector {
  /// Speech about pay, working conditions, unions, discrimination or wrongdoing. It protects the whole text, whoever wrote
  /// it: the detector asks what is spoken about, never who speaks.
  static let protectedSpeech = Detector(
    "shield.protected-speech",
    title: Localized(
      es: "Opinión protegida: trabajo y derechos", pt: "Opinião protegida: trabalho e direitos",
      en: "Protected speech: work and rights"),
    why: Localized(
      es: "Habla de salario, condiciones de trabajo, sindicatos, discriminación o una irregularidad: es un derecho.",
      pt: "Fala de salário, condições de trabalho, sindicatos, discriminação ou uma irregularidade: é um direito.",
      en: "It speaks of pay, working conditions, unions, discrimination or wrongdoing: that is a right."),
    instead: Localized(
      es: "No se oculta ni se corrige. Si pide algo, respóndale con respeto y por el canal que corresponde.",
      pt: "Não se oculta nem se corrige. Se pede algo, responda com respeito e pelo canal certo.",
      en: "It is neither hidden nor corrected. If it asks for something, answer with respect through the right channel."
    ),
    examples: [
      .flags("llevamos dos meses «sin que nos paguen las horas extras»"),
      .flags("en la empresa «nos pagan el mínimo» y los «turnos son de doce horas»"),
      .flags("«el sindicato tiene razón» en lo del pago"),
      .flags("«me discriminaron» «por ser morena» en su sucursal"),
      .flags("mañana «huelga por un convenio digno»"),
      .flags("«denuncio que un supervisor acosa a las empleadas»"),
      .flags("«não depositam o FGTS» há quatro meses"),
      .flags("«we haven't been paid overtime» since March"),
      .flags("«Nos descuentan el uniforme» cada mes", dodges: false),
      .flags("Los de limpieza «trabajamos» «sin guantes»", dodges: false),
      .passes("hago huelga de hambre hasta que traigan la torta"),
      .passes("el gerente y la cajera fueron unos groseros, quedaron por fuera"),
      .passes("discriminen bien la basura: orgánico acá, vidrio allá"),
      .passes("¿cuánto es el sueldo para barista, tienen vacantes?"),
      .passes("feliz día del trabajador para los mozos"),
      .passes("o sindicato dos taurinos aprova esse bife"),
      .passes("my paycheck goes straight to your muffins"),
      .passes("Mi turno en la peluquería es el martes"),
      .passes("¿El plan tiene seguro y contrato de un año?"),
      .passes("El gimnasio tiene sillas y mancuernas nuevas"),
    ],
    phrases: protectedPhrases + protectedClues,
    find: { text, matches in
      let said = matches.filter { $0.clue == nil }
      if !said.isEmpty { return said.map { Hit(text, $0) } }
      let evidence = Evidence(matches, least: Evidence.enough)
      if evidence.isEnough { return evidence.hits(text) }
      return text.laborTopic().map { [$0] } ?? []
    })
}

extension Reading {
  /// Two words of the world of work, one of which belongs nowhere else (`sindicato`, `horas extras`, `despido`): enough to
  /// take a text for what it seems to be. A shield may be generous.
  fileprivate func laborTopic() -> Hit? {
    let lexicon = DetectorSet.standard.book.lexicon
    let (strongList, weakList, jestList) = (Reading.strongList, Reading.weakList, Reading.jestList)
    var strong: [Range<Int>] = []
    var weak: [Range<Int>] = []
    for (i, word) in words.enumerated() where word.id >= 0 {
      if lexicon.contains(word.id, on: strongList) {
        strong.append(i..<i + 1)
      } else if lexicon.contains(word.id, on: weakList) {
        weak.append(i..<i + 1)
      } else if lexicon.contains(word.id, on: jestList) {
        return nil
      }
    }
    for compound in sequence.compounds where compound.list == strongList {
      strong.append(Int(compound.words.lowerBound)..<Int(compound.words.upperBound))
    }
    guard let first = strong.first, strong.count + weak.count > 1 else { return nil }
    return Hit(foldedRange(words: first), confidence: strong.count > 1 ? Confidence.likely : Confidence.possible)
  }

  private static let strongList = DetectorSet.standard.book.lexicon.list("laborstrong")
  private static let weakList = DetectorSet.standard.book.lexicon.list("laborweak")
  private static let jestList = DetectorSet.standard.book.lexicon.list("laborjest")
}

extension WordList {
  static let labourTopics: [WordList] = [labourStrong, labourWeak, labourJest]

  /// Words that belong to the world of work and its rights: `@laborstrong`.
  static let labourStrong = WordList(
    "laborstrong",
    es: """
      sindicato, sindical, sindicalista, huelga, huelguista, gremio, paritaria, aguinaldo, cesantía, finiquito, \
      liquidación, despido, despedido
      horas extras, horas extra, salario, sueldo, nómina, quincena, explotación, tercerizado, tercerización, \
      subcontratado, ~sindicalizar
      discriminación, racismo, machismo, homofobia, xenofobia, clasismo, acoso laboral, maltrato laboral, jornada \
      laboral
      seguridad social, convenio colectivo, prestaciones, precariedad, precarizado, =fuero, =fueros, pliego de peticiones, \
      recargo nocturno
      salario mínimo, contrato indefinido, contrato basura, derechos laborales, ministerio de trabajo, ministerio del \
      trabajo
      inspección de trabajo, inspección del trabajo, dirección del trabajo, sunafil, riesgos laborales, =arl, =imss, \
      =iess, desprendible
      igualdad salarial, brecha salarial, licencia de maternidad, lactancia, explotados, esquirol, patronal, \
      desigualdad, denunciante
      corrupción, soborno, lavado de dinero, evasión, residuos tóxicos, trabajo infantil, ~despedir
      """,
    pt: """
      sindicato, sindical, greve, grevista, fgts, demissão, demitido, horas extras, hora extra, salário, salários, \
      clt, terceirizado
      discriminação, racismo, machismo, homofobia, assédio moral, assédio, insalubridade, vale transporte, décimo \
      terceiro, carteira assinada
      direitos trabalhistas, ministério do trabalho, justiça do trabalho, licença maternidade, exploração, corrupção, \
      propina, =inss
      """,
    en: """
      union, strike, overtime, wages, salary, payroll, layoff, layoffs, severance, discrimination, racism, sexism, \
      homophobia, harassment
      whistleblower, understaffed, maternity leave, sick leave, minimum wage, unpaid, exploitation, osha, zero hours, \
      pay gap, corruption
      bribery, misconduct, unionize, picket, paycheck
      """)

  /// Words that work shares with the rest of life: `@laborweak`.
  static let labourWeak = WordList(
    "laborweak",
    es: """
      turno, contrato, jefe, jefa, trabajador, empleado, obrero, descanso, compañero, vacaciones, derecho, empresa, \
      ~renunciar, patrón, planta
      ~trabajar, personal, equipo de trabajo, mínimo, pago, ~pagar, ~deber, atrasado, domiciliario, repartidor, \
      barista, cajero, operario
      convenio, jornada, supervisor, gerente, embarazada, incapacidad, mujer, indígena, negro, discapacidad, \
      ~denunciar, ~exigir, digno
      protesta, ~protestar, marcha, justo, =nos, =nosotros, bodega, fábrica, seguro, ~contratar, ~ascender, uniforme
      """,
    pt: """
      turno, contrato, chefe, patrão, trabalhador, funcionário, descanso, colega, férias, direito, empresa, \
      ~trabalhar, pagamento, ~pagar
      ~dever, atrasado, entregador, gerente, grávida, mulher, negro, ~denunciar, ~exigir, digno, protesto, justo, \
      =nós, =gente, ~contratar, meses
      """,
    en:
      "shift, contract, boss, worker, employee, break, coworker, vacation, rights, company, ~work, ~pay, ~owe, manager, pregnant, woman, black, disability, ~report, ~fire, fair, protest, =us, =we, hire, warehouse, staff"
  )

  /// Signs that the words of work are used for fun or for something else: `@laborjest`.
  static let labourJest = WordList(
    "laborjest",
    es:
      "hambre, jajaja, jaja, jajajaja, vacante, =cuánto, torta, dormilones, tren, metro, bus, unión, café, universidad, hinchada, muffin",
    pt: "vaga, kkk, kkkk, rs, bife, cardápio, trem, ônibus, taurinos",
    en: "vacancy, vacancies, hiring, lol, muffin, muffins, trains, train, credit, station, square")
}

extension WordList {

  /// What work is paid with: `@labor`.
  static let labour = WordList(
    "labor",
    es: """
      sueldo, salario, quincena, nómina, aguinaldo, cesantía, liquidación, finiquito, gratificación, comisión, \
      propina, bono, prima
      =horas extras, =horas extra, =extras, festivo, dominical, cotización, imposición, =seguridad social, \
      =vacaciones, mesada, jornal
      honorario, viático, =prestaciones, recargo, =horas, =el mes, =meses, paga, =utilidades, =incapacidad, \
      =incapacidades, destajo, =sueldos
      =trabajo, =turnos, =recargos nocturnos
      """,
    pt:
      "salário, fgts, =vale transporte, =vale, =vale-transporte, =transporte, =horas extras, =hora extra, comissão, gorjeta, =férias, rescisão, =décimo terceiro, =13o, =adicional noturno, =insalubridade, =inss, pagamento",
    en:
      "overtime, wages, wage, salary, salaries, pay, paychecks, tips, bonus, commission, holiday, severance, =sick pay, pension, =back pay"
  )
}

private let protectedPhrases: [Phrases] = [
  .certain(
    .es,
    """
    no|sin|nunca|sin|tampoco que? nos|me|les|le|te|os|se? \
    ~pagar|pagarnos|pagarles|depositan|depositaron|cancelan|cancelaron|consignan …4 @labor
    nos|me|les|le|os ~deber|adeudan|deben|retienen|quitaron|quitan|descuentan|robaron|roban|recortaron …4 @labor
    nos|me|les pagan|pagaron|pagaban el|un|una|muy|tan|siempre? \
    mínimo|minimo|miseria|mal|poco|nada|tarde|menos|migajas
    paguen|páguennos|paguennos|páguenles|pagáis|respeten|aumenten|suban ya|lo|todas|todos? …2 @labor
    @labor \
    atrasado|atrasada|atrasados|atrasadas|impago|impagos|pendiente|pendientes|retenidos|justo|justos|digno|dignos|miserable|miserables
    un sueldo|salario de …3 no le|nos|me? alcanza
    sueldo|sueldos|salario|salarios de hambre|miseria
    el|al|su|nuestro|un|del sindicato \
    tiene|negocia|exige|pide|denuncia|denunció|protesta|convoca|avisa|ganó|firma|firmó|rechaza|somos|de|y …1 \
    razón|mañana|trabajadores|empleados|empresa|patronal|jornada|salario|pliego
    el sindicato tiene|negocia|exige|denuncia|convoca|rechaza|protesta razón|mañana?
    estoy|estamos|apoyo|apoyamos|queremos|formemos|crear|formar|hagamos|organizar|afiliarme|afiliarnos|afíliense|necesitamos \
    \
    con|al|el|un|a|en? el|un? sindicato|gremio|sindicalizarnos
    nos estamos|vamos organizando|uniendo|sindicalizando|sindicalizar para
    organizando para pedir|exigir|que
    asamblea|reunión|delegado|delegada|comité|fuero|líder|lideresa del|de? gremio|sindical|sindicato|trabajadores
    huelga|paro por|indefinida|indefinido|general|de|ya|el|mañana|en un|una|los|las? \
    convenio|trabajadores|empleados|mejores|salario|lunes|martes|miércoles|jueves|viernes|planta|baristas|repartidores|digno \
    \
    …1 digno?
    ~hacer huelga|paro !de|porque
    paritaria|paritarias|pliego de|ya peticiones?
    pliego de peticiones
    convenio|convención|contrato|negociación colectivo|colectiva|digno
    me|nos|la|lo|las|los|le|les ~discriminar
    eso|esto|es|una|hay|por|sufrí|sufrimos|contra|la \
    discriminación|discriminacion|racismo|machismo|homofobia|xenofobia|clasismo|capacitismo
    no contratan|contrataron|ascienden|dejan|atienden gente|personas|mujeres|a|mayores …3 \
    con|de|por|mayores|embarazadas|negras|indígenas|tatuajes|discapacidad|trans
    me|nos|la|lo|las|los|a despidieron|corrieron|echaron|botaron|desvincularon|rajaron|sacaron|liquidaron|despiden \
    por|sin|al|justo|estando|cuando|después
    despidieron|echaron|corrieron|botaron|rajaron a todo|todos|los|las|el|la|quienes|quien|mi|nuestros|@number …6 \
    firmó|firmaron|reclamó|reclamaron|trabajadores|empleados|compañero|compañeros|compañera|compañeras|sindicato|denunció|denunciaron
    denuncio|denuncié|denuncie|denunciamos|reporté|reporte|reportamos|avisé|avisado|informé|denunció \
    que|a|ante|al …8 \
    acosa|acosan|acoso|maltrata|maltratan|esconden|ocultan|inspectoría|inspectoria|inspección|inspeccion|ministerio|art|sunafil|trabajo|seguridad|protección|empleadas|empleados|trabajadores|contaminan|evaden \
    a? las|los|la|el|sus? empleadas|empleados|trabajadores|laboral|trabajo?
    acoso|abuso|explotación|explotacion|maltrato|hostigamiento|mobbing|accidente|accidentes laboral|laborales
    acoso sexual del|de|por|en el|la|un|mi? jefe|gerente|supervisor|trabajo|encargado|empresa|oficina
    por|tras denunciar|reportar|quejarme|reclamar|pedir …3 \
    acoso|maltrato|derechos|jefe|gerente|horas|pago|condiciones
    maltratan|maltratar|maltrata|explotan|explotar|explota|humillan|humillar|acosan|acosa a \
    los|las|sus|nuestros|nuestras|mis|mi \
    trabajadores|empleados|trabajadoras|empleadas|compañeras|compañeros|compañera|compañero|baristas|personal|repartidores|cajeras
    """),
  .certain(
    .es,
    """
    turnos|jornadas|turno|jornada de|son|eran de|bien|muy|tan|hasta|más? …1 \
    diez|once|doce|trece|catorce|dieciséis|@number|fuertes|pesados|largos|eternos|inhumanos|abusivos|extenuantes|agotadores \
    \
    horas?
    trabajo|trabajamos|trabajé|laboramos|trabajan|trabajaba doce|diez|catorce|@number horas
    no|sin tenemos|tengo|tienen|nos|me|hay|dan|dieron ni? \
    arl|contrato|seguro|guantes|casco|descanso|descansos|vacaciones|prestaciones|eps|imss|iess|mascarillas|protección|cotizaciones|baño|almuerzo|sillas
    ni agua|baño|almuerzo|guantes|sillas|descanso nos|tenemos dan|dejan|dieron?
    ni nos|tenemos dan|guantes|contrato|agua|descanso|seguro
    no pagan|pagaron|pagan|cotizan|aportan|consignan la|las|el|los|nuestra|nuestras? \
    seguridad|cotizaciones|imposiciones|pensión|salud|leyes|jubilación|afp|eps social|sociales?
    no le|me|nos|les|lo afiliaron|afilian|inscribieron|registran|dieron|aseguran al|el|a|alta? …1 \
    iess|imss|seguro|eps|seguridad|alta|contrato
    nos|me obligan|obligaron|obliga|hacen|presionan|amenazan a|con \
    trabajar|firmar|quedarnos|renunciar|despedirnos|doblar|callarnos|venir
    tercerizados|tercerizado|en negro|sin contrato trabajan|trabajamos|tienen|nos
    explotación|condiciones|abusos|derechos laboral|laborales|inhumanas|trabajo|infantil|trabajadores \
    de|en|indignas?
    trabajo infantil|esclavo|forzado
    respeten|respetar|violan|vulneran|vulnerar nuestros|los|mis|sus derechos|descansos|horarios|fueros
    esconden|ocultan|tapan|encubren los|las|un \
    accidentes|accidente|fraudes|fraude|denuncias|acoso|residuos|facturas|doble
    botan|tiran|arrojan|vierten|echan …3 al|en el|la? río|quebrada|mar|alcantarilla|acequia
    reporté|reporte|denuncié|avisé|informé a la|al \
    inspectoría|inspectoria|inspección|ministerio|contraloría|fiscalía|procuraduría|autoridad
    renuncié|renuncio|me fui por|porque los|el|nos|me|las? \
    maltrato|maltratos|acoso|sueldo|pagaban|turnos|explotaban|condiciones
    """),
  .likely(
    .es,
    """
    liquidación|finiquito|indemnización desde|completa|no|atrasada|me|nos|que
    no pagan|pagaron|dieron la|mi|nuestra|el|mi liquidación|liquidacion|finiquito
    ganamos|gano|gana|ganan el|menos|una mínimo|que|miseria
    me pagan|descuentan menos|por|del|el|la? que|ser|mujer|sueldo|uniforme
    por|siendo ser \
    mujer|negro|negra|indígena|indigena|moreno|morena|gay|lesbiana|trans|embarazada|venezolana|venezolano|extranjero|mayor|gorda|discapacitado|afro
    ahorros|riesgo|ambiente|clima laboral|psicosocial|tóxico
    """),
  .certain(
    .pt,
    """
    não|nao nos|me|se|depositam|pagam|pagaram|recebemos|recebi|recolhem …3 @labor
    @labor atrasado|atrasada|atrasados|pendente
    meses|semanas|dias sem salário|salario|receber|pagamento|fgts
    descontando|descontam|descontaram|cortaram|roubam|devem o|a|os|do|nosso|nossas|nossa …2 @labor
    estão|tão descontando o|a …1 @labor
    escala|jornada 6x1|de|exaustiva
    greve por|geral|já|ja|dos|das|na|amanhã salário|salario|trabalhadores|ja|já?
    sindicato tem|negocia|convocou|dos|pede|luta razão|trabalhadores|amanhã
    assédio|acidente|abuso|exploração|trabalho moral|sexual|de|no|infantil|escravo trabalho|chefe?
    me|nos|fui|fomos|foi discriminaram|discriminada|discriminado|discriminados
    racismo|homofobia|machismo|discriminação é|e crime?
    me|o|a|fui|foi demitiram|demitida|demitido|mandaram|mandada por|grávida|embora|porque|depois
    denunciei|avisei|já avisei|reportei|denuncio a|o|à|ao|que|no …3 \
    cetesb|ministério|mpt|fiscalização|ouvidoria|trabalho|chefe|gerente|polícia
    trabalho|trabalhamos @number|doze|dez horas
    joga|jogam|despejam …3 no|na|em bueiro|rio|córrego|mar
    """),
  .certain(
    .en,
    """
    haven't|havent|not|never|no|aren't|arent|don't|dont|isn't|isnt been|get|getting|being|paid|pay|paying us|me? \
    paid? …2 @labor
    we|i|they haven't|havent|never been|get|got paid overtime|wages|properly|for|our|since?
    owe|owes|stole|steal|stealing|docked|cutting us|me|our|my|from …2 @labor
    wage theft
    union vote|drive|meeting|rep|organizer|organizing|contract|busting
    join|form|start|support|joining|unionize|unionise a|the|our|to? union
    we|let's|are|to|they unionize|unionise|unionizing|striking
    on|going|go|the strike for|against|at|until …2 pay|wages|contract|work|conditions?
    discriminated|discrimination|harassed|harassment against|at|by|me|us|because|for|in|from …3 \
    work|boss|manager|supervisor|being|gender|race|pregnancy|disability|hr?
    i|we|she|he|they was|were|got fired|dismissed|sacked for|because|after|when
    zero hours|hour contract|contracts
    i|we|they reported|told|blew|warned …3 osha|hr|regulator|inspectors|inspection|whistle|hse
    unsafe|illegal|inhumane|poor working|work conditions|hours
    work|working|works|worked @number|twelve|fourteen hour|hours|shifts without|with|no?
    unpaid overtime|hours|internship|wages|work
    """),
  // Worth a look at the whole text.
  .clue(1, .es, "@laborstrong"),
]
