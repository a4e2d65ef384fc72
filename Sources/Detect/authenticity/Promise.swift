// SPDX-License-Identifier: Apache-2.0
import Normalise
import Vocabulary

extension Detector {
  /// Guarantees, and promises of money or results.
  static let promise = Detector(
    "authenticity.promise",
    title: Localized(es: "Promesa o garantía", pt: "Promessa ou garantia", en: "Promise or guarantee"),
    why: Localized(
      es: "Lo que se promete en público obliga. Si no depende de usted, la promesa se vuelve una queja.",
      pt: "O que se promete em público vira obrigação. Se não depende de você, a promessa vira queixa.",
      en: "A public promise binds us. If it is not in your hands, it will come back as a complaint."),
    instead: Localized(
      es: "Diga lo que sí puede cumplir, quién lo hará y para cuándo.",
      pt: "Diga o que dá para cumprir, quem vai fazer e até quando.",
      en: "Say what you can keep, who will do it and by when."),
    surfaces: [.official, .reply, .personal],
    examples: [
      .flags("inscríbase hoy: «resultados garantizados»"),
      .flags("«le prometemos» que esto nunca volverá a pasar"),
      .passes("nunca le pediremos su clave ni el código que llega por mensaje"),
      .flags("invierta con nosotros y «duplique su dinero» en un mes"),
      .flags("esto «nunca más volverá a pasar»"),
      .flags("«reembolso asegurado», sin preguntas"),
      .flags("llegamos «pase lo que pase»"),
      .flags("ese examen lo pasas «sí o sí»"),
      .flags("en un mes hablas inglés «o te devolvemos» la matrícula"),
      .flags("una pintura que protege «de por vida»"),
      .flags("«prometemos» que não acontece de novo"),
      .flags("«retorno garantido» todo mês"),
      .flags("«guaranteed results» or nothing"),
      .passes("la garantía del equipo dura doce meses"),
      .passes("su pedido sale hoy y la transportadora calcula dos días"),
      .passes("haremos lo posible por entregar esta semana"),
      .passes("atendemos los reclamos por garantía en 15 días hábiles"),
      .passes("todo el mundo recibió su recibo corregido"),
      .passes("no le prometemos una fecha que no depende de nosotros"),
      .passes("lo prometido es deuda: volvió el kuchen de frambuesa"),
      .passes("garantia legal de 90 dias para todas as prensas"),
      .passes("a promising harvest: our growers expect to pick in may"),
    ],
    phrases: plainPromises + PromisePhrases.wider,
    find: { text, matches throws(DetectorFailure) in
      guard !matches.isEmpty else { return [] }
      let all = text.words.indices
      if text.context.surface == .personal, !text.has(company, in: all), text.companyNamed(in: all) == nil,
        !text.has(profit, in: all), !text.has(house, in: all)
      {
        return []
      }
      let keep = { (match: PhraseMatch) -> Bool in
        let start = Int(match.words.lowerBound)
        let deniedHere = text.isNegated(match) && !text.has(profit, in: start..<Int(match.words.upperBound))
        return !deniedHere && !text.isQuoted(match)
          && !text.has(legal, in: text.sentenceWords(of: match.words.lowerBound))
      }
      let plain = Detector.oncePerSentence(text, matches.filter(keep))
      return plain.isEmpty ? Detector.wider(text, matches, where: keep) : plain
    })

  private static let company = DetectorSet.standard.book.lexicon.list("company")
  private static let profit = DetectorSet.standard.book.lexicon.list("profit")
  private static let house = DetectorSet.standard.book.lexicon.list("trade-name")
  private static let legal = DetectorSet.standard.book.lexicon.list("legalterms")
}

extension WordList {
  static let promises: [WordList] = [
    WordList(
      "profit",
      es:
        "=dinero, =ganancia, =ganancias, =rendimiento, =rentabilidad, =invierta, =invierte, =inversión, =semanales, =mensuales, =ingresos",
      pt: "=dinheiro, =lucro, =lucros, =rendimento, =invista, =investimento, =renda, =retorno, =ganhos",
      en: "=money, =income, =profit, =invest, =returns, =earn, =investment"),
    // What the law, or a contest's terms, give anyway.
    WordList(
      "legalterms",
      es:
        "=legal, =ley, =estatuto, =bases, =condiciones, =términos, =posible, =intentamos, =esperamos, =calcula, =meta, =deuda",
      pt: "=legal, =lei, =regulamento, =condições, =possível, =tentamos, =esperamos, =meta, =dívida",
      en: "=terms, =conditions, =legal, =law, =statutory, =possible, =hope, =aim, =try"),
  ]
}

extension Detector {
  fileprivate static let plainPromises: [Phrases] = [
    .certain(
      .es,
      """
      se|le|les|te|os lo|la? prometemos|garantizamos|aseguramos|juramos|prometo|garantizo|juro|aseguro
      se lo prometemos|garantizamos|juramos|aseguramos
      prometemos|garantizamos|juramos|aseguramos !revisar|responder
      nos comprometemos a|con que usted|nunca|siempre|usted|ustedes|todos
      resultados|resultado|éxito|exito|ganancias|ganancia|rendimiento|rendimientos|rentabilidad|reembolso|satisfacción|satisfaccion|beneficios|ingresos|utilidades|retorno|premio|empleo|aprobación|entrega|devolución|felicidad totalmente|siempre|@number|total|100? garantizado|garantizada|garantizados|garantizadas|asegurado|asegurada|asegurados|aseguradas|seguro|seguros|segura|seguras
      ganas|gana|ganancias|dinero|plata|ingresos|premio seguras|seguro|seguros|segura|fijo|fijos|fácil|fácil
      rendimiento|rentabilidad|retorno|interés|ganancia fijo|fija|asegurado de|del|mensual @number?
      nunca|jamás|jamas|no más|mas|jamás? volverá|volvera|vuelve|vuelva|volverán|va|sucederá|ocurrirá|pasará a? pasar|ocurrir|suceder|repetirse|volver?
      ningún|ninguna|nunca|jamás|jamas …3 más|mas? volverá|volvera|volverán|vuelve|vuelva|tendrá|tendrás|esperará|esperarás|vas|va a? tener|llegar|pasar|esperar|faltar|fallar|ocurrir|sufrir …2 problema|tarde|problemas|fallas?
      nunca|jamás|jamas subiremos|cambiaremos|fallaremos|cobraremos|cerraremos|aumentaremos|faltaremos|dejaremos|llegaremos|incumpliremos
      nunca|jamás|jamas le|les|te fallaremos|cobraremos|faltará|defraudaremos|subiremos|quedaremos|mentiremos|dejaremos
      pase lo que pase
      palabra de honor
      damos|doy|tiene|tienen|tienes|empeñamos nuestra|mi palabra
      sin|cero|0|ningún ningún|ninguno|de|@number? riesgo|riesgos
      duplique|duplica|duplicá|duplicar|triplique|triplica|multiplique|multiplica|dobla|doble su|tu|el|sus|tus dinero|plata|inversión|inversion|capital|ingresos|ahorros|sueldo|ganancias
      gane|gana|ganá|ganas|ganarás|obtén|obtenga|reciba|recibe|lleve|llévese hasta|más|de|unos? @number …2 semanales|mensuales|diarios|al|por|cada semana|mes|día|hora?
      te|le|les|os|se? devolvemos|regresamos|regresaremos|reintegramos|pagamos|damos|damos …3 el doble|triple
      hazte|hágase|vuélvase|vuélvete|sea|serás rico|rica|millonario|millonaria|ricos
      vas|va|van a ser|hacerte|hacerse rico|millonario|rica
      """),
    .likely(
      .es,
      """
      te|le|les|os|se? regresamos|devolvemos|reembolsamos|reintegramos tu|su|todo|el|la dinero|plata y más|mas|algo|el|punto?
      llega|llegamos|llegan|entregamos|cumplimos|respondemos|atendemos siempre|puntual siempre|en|a @number|tiempo|diez|cinco|quince?
      siempre|usted|y? siempre pagará|pagarás|tendrá|tendrás|llegará|llegará|llegaremos|cumpliremos|estará|recibirá|ganará|encontrará
      garantizado|garantizada|garantizados|garantizadas|garantizamos !por
      asegurado|asegurada|asegurados|aseguradas !por|contra|con|en
      satisfacción|satisfaccion|calidad|éxito|entrega …5 garantizada|asegurada|garantizado|total
      gana|gane|gana|llévate|lleve|recibe|ahorra|ahorre|obtén …4 seguro|segura|fijo|fija|gratis siempre
      ahorre|ahorra|ahorrará|ahorrarás seguro|siempre|todos|cada
      imposible que le|se|no? falle|falla|pierda|salga|llegue|quede
      es|resulta imposible que? perder|fallar|fallarle
      su|tu|el dinero|plata de vuelta|regreso
      o su|tu|le|te dinero|plata|devolvemos|regresamos|reembolsamos|pagamos
      va|vas|van|usted a? ganar|ganará|ganarás|ganarán más|mas|mucho|mucha|buen|buena …2 dinero|plata|que
      nunca|jamás|jamas le|te|les|lo|la|los|os? vamos|voy|vamos|volveremos|va|van a …3 fallar|fallarle|dejar|defraudar|decepcionar|quedar|cobrar|subir|subirle|llegar|perder
      no volverá|volvera|volverán|vuelve a pasar|ocurrir|suceder|repetirse
      no se|nos|les|le? repetirá|repetira|fallaremos|defraudaremos|decepcionará|arrepentirá|arrepentirás
      mañana|hoy mismo …3 sin falta
      sin falta
      cumplimos|cumpliremos siempre|todo|cada
      siempre|jamás …2 siempre|jamás|nunca
      todos|todo los|nuestros|el …2 siempre
      su|tu|el problema|caso|dinero quedará|será|estará solucionado|resuelto|devuelto|arreglado hoy|mañana|sí|ya
      100|@number por? ciento? garantizado|garantizada|seguro|segura|efectivo|cumplido
      resultados|efecto|mejoría en @number|una|un|siete|tres|dos|pocos|pocas|solo|menos días|dias|semanas|semana|horas|mes
      resultados desde|visibles|inmediatos
      para siempre
        para toda la vida
      garantizado $
      ^ garantizado
      sin excepción|excepcion|falta
      todo|todos|todas el|los|las? que? participe|participen|participan|participantes|inscritos gana|ganan|reciben|recibe|ganarán
      llévese|llevate|llévate|participe|participa|participá …3 seguro
      cero|ninguna|0 fallas|falla|demoras|retrasos|errores|quejas
      a todos|todas los|las|el? …3 se les|le va|vamos a pagar|devolver|responder completo|todo?
      jamás|nunca|ningún …3 llega|llegará|llegamos|llegaremos|tendrá|tendrás|esperará|esperar|sufrirá tarde|esperar|problema|problemas|fallas|atrasos|que?
      seguro que gana|ganas|gano|ganan|aprueba|funciona|baja
      sacará|sacarás|obtendrá|tendrá|verá|verás mejores|buenas|excelentes notas|resultados|calificaciones
      ganancia|ganancias|dinero|plata|ingresos fácil|facil|fáciles|rápido|rapido|extra|asegurado
      """),
    .certain(
      .pt,
      """
      prometemos|garantimos|juramos|asseguramos|prometo|garanto
      resultado|resultados|retorno|lucro|lucros|sucesso|renda|rendimento|ganho|ganhos|satisfação|reembolso|dinheiro|entrega garantido|garantida|garantidos|garantidas|certo|certa|certos|assegurado|fixo|fixa|seguro
      nunca|jamais mais|jamais? vai|vão|irá|volta|voltará|acontecerá acontecer|atrasar|faltar|esperar|falhar|mais|ter|se|a?
      isso|isto não|nao|nunca|jamais|mais …2 vai|voltará|volta a? acontecer|repetir|ocorrer
      sem|zero|nenhum risco|riscos nenhum|algum?
      dobre|dobra|duplique|triplique|multiplique seu|o|sua|teu|a seu|sua? dinheiro|renda|capital|investimento|grana
      fique|ficar|fica|seja|ser rico|rica|milionário|milionária
      ganhe|ganha|ganhar|fature|fatura|receba até|ate|mais|de? r? @number …2 por|ao|reais mês|semana|dia|mil?
      aconteça|aconteca|haja o que acontecer|houver
      palavra de honra
      damos|dou nossa|minha palavra
      devolvemos|pagamos em dobro
      """),
    .likely(
      .pt,
      """
      garantido|garantida|garantidos|garantidas !por
      não|nao vai|irá se|mais? repetir|acontecer|falhar
      nunca|jamais vai|vamos|vão te|se|lhe|o? decepcionar|deixar|arrepender|falhar|faltar
      dinheiro|grana de volta
      você|voce|vc vai|irá ganhar|lucrar|economizar|faturar …3 dinheiro|reais|mês|sempre|mais
      sem falta
      impossível|impossivel falhar|perder|dar
      resultado|resultados em @number|uma|sete|três dias|semanas|semana|dia
      sempre chega|chegamos|entregamos|no|pontual prazo?
      pra|para sempre
      sem exceção|excecao|falta
      todos|todo ganham|mundo ganha?
      nunca|jamais aumentaremos|cobraremos|falharemos|vamos
      """),
    .certain(
      .en,
      """
      we|i promise|guarantee|swear|vow|ensure
      guaranteed|assured results|result|income|returns|return|profit|profits|six|success|earnings|delivery|refund|money|satisfaction|winner|miracle figures|back?
      results|income|returns|profit|success|earnings|refund|delivery guaranteed
      double|triple|multiply your money|income|investment|savings|cash
      will|it'll|this|ll never happen|wait|fail|be|have|happens|ever again|late|more|problem|a|to?
      never ever? wait|pay|worry|fail|happen again|more?
      risk free
      no|zero risk|risks
      get|become|be rich|millionaire|wealthy quick|fast|by|in?
      you're|youre|are|certain certain|sure|bound|guaranteed to earn|win|make|get|succeed|profit
      earn|make|win up|to|over? to? @number …2 a|per|by|every month|week|day|hour|christmas
      no matter what
      you have our word|promise
      """),
    .likely(
      .en,
      """
      guaranteed
      never be|let|disappoint|fail|regret|again disappointed|you|down|it|us?
      won't|will not? happen|fail|regret|disappoint|let again|it|you|us?
      you'll|youll|will|never|you'll …2 never|always regret|be|lose|fail|find|get
      impossible to fail|lose
      always|every arrives|on|delivered|time on|time|single
      everyone|everybody wins
      for life|ever $
      you|we will|ll always|never
      money back|or !within
      without exception|fail
      """),
  ]
}
