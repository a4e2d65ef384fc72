// SPDX-License-Identifier: Apache-2.0
import Normalise
import Vocabulary

extension Detector {
  /// What stays inside a company even when nobody wrote so on it: what suppliers are paid, minutes, margins, recipes,
  /// the passwords of its systems.
  static let confidentialAffairs = Detector(
    "exposure.confidential.inside",
    title: Localized(es: "Cuenta asuntos internos", pt: "Conta assuntos internos", en: "Tells inside matters"),
    why: ConfidentialCard.why,
    instead: Localized(
      es: "Quítelo. Si publicó una clave, cámbiela y avise a sistemas.",
      pt: "Tire isso. Se publicou uma senha, troque-a e avise o suporte.",
      en: "Take it out. If it was a password, change it and tell IT."),
    surfaces: ConfidentialCard.surfaces,
    examples: [
      .flags("«la clave del wifi de bodega es Tueste*2026», por si olvidan", on: .personal, dodges: false),
      .flags("«la clave del wifi es andino2020»", on: .personal, dodges: false),
      .flags("«password del correo de ventas: Andino#8821»", on: .personal, dodges: false),
      .flags("«a senha do sistema é cafe123», gente", on: .personal, dodges: false),
      .flags("Les comparto el «acta de la junta» de ayer", on: .personal),
      .flags("«el proveedor nos cobra» 3.200 el kilo y lo vendemos a 18", on: .personal),
      .flags("«La receta secreta del jarabe es» 3 partes de papelón", on: .personal),
      .flags("Here are the «board minutes» from Tuesday", on: .personal),
      .passes("La clave de un buen espresso es la molienda", on: .official),
      .passes("Mi clave para dormir: dejar el café a las cuatro. Lo aprendí en el curro", on: .personal),
      .passes("La receta secreta de mi abuela para el tamal es no tener receta jaja", on: .personal),
      .passes("El secreto de un buen filtrado: agua a 93 grados.", on: .official),
      .passes("O segredo do nosso pudim? Café coado na hora.", on: .official),
      .passes("La clave del wifi es 100% secreta", on: .official),
      .passes("La clave del wifi de la tienda está en el mostrador", on: .official),
    ],
    phrases: [
      .certain(
        .es,
        """
        la|el|una? clave|contraseña|password|pass|pin|usuario|acceso|código del|de|para|de|a la|el|nuestro|nuestra? @system
        acta|minuta de|del la|el? junta|directorio|comité|consejo|reunión|asamblea
        """),
      .likely(
        .es,
        """
        el|la|los|un|nuestro|nuestros proveedor|proveedores|distribuidor|tostador|fabricante nos|les|le cobra|cobran|vende|venden|deja|dejan|cobraba
        le|les pagamos|compramos al|a|el|los los? proveedor|proveedores|productor|productores|caficultor|caficultores|finca|fincas … @number
        al|a los? proveedor|proveedores|productor|productores|caficultor|caficultores|distribuidor … le|les pagamos|pagan|compramos|debemos|pedimos
        nuestro|el|un margen bruto|neto|real|de|es|ronda|son de? @number
        nos|le cuesta|sale producirlo|producirla|hacerlo|hacerla|fabricarlo|la|cada … @number
        costo|coste real|de producción|interno es|son|de … @number
        la? receta|fórmula|mezcla secreta|exacta|confidencial del|de !mi|tu|su|un|una … es|son|lleva
        tabla|listado|lista|planilla|excel|archivo|relación|nómina|cuadro de|con los? sueldos|salarios
        nómina completa|de la|los empresa|gerentes|directivos
        base|lista|listado de datos? de|con|los clientes
        precios|precio|tarifas|costos a|de|del los? proveedor|proveedores
        cifras|números|resultados|ventas|metas|estados internos|internas|sin|no auditar|auditados|auditadas
        presupuesto de mercadeo|marketing|ventas|publicidad|la empresa|compañía
        plan|planes|lista de cierre|cierres|despidos|recortes|recorte|despido|fusión
        informe|reporte preliminar
        """),
      .certain(
        .pt,
        """
        a|o? senha|usuário|login|acesso|pin do|da|de|pro nosso|nossa? @system
        ata da|do reunião|diretoria|conselho
        """),
      .likely(
        .pt,
        """
        o|nosso|os|nossos fornecedor|fornecedores nos|cobra|cobram|vende|vendem … @number
        planilha|lista|tabela de|com os? salários|preços
        lista|base|cadastro de clientes
        margem é|de @number
        receita|fórmula secreta do|da !minha|meu … é
        números|resultados|vendas preliminares|internos|internas
        plano de demissões|cortes|fechamento
        """),
      .certain(
        .en,
        """
        the|our? password|passcode|pin|login|code for|to|of the|our? @system
        the? @system password|passcode|pin|login
        board|committee|management|executive meeting? minutes
        minutes of the board|committee|meeting
        """),
      .likely(
        .en,
        """
        our|the supplier|suppliers|roaster charges|charge|sells us … @number
        salary|payroll spreadsheet|list|table|file
        supplier|wholesale prices|costs|rates
        our|the margin|markup is @number
        secret recipe|formula for the|our … is
        unaudited|preliminary|internal numbers|figures|results|sales
        list of layoffs|redundancies
        layoff|redundancy|closure plan|list
        customer|client list|database
        q1|q2|q3|q4 numbers|results|figures before
        """),
    ]
  ) { text, matches in
    var hits: [Hit] = []
    for match in matches {
      let range = Int(match.marked.lowerBound)..<Int(match.marked.upperBound)
      guard SystemPassword.isAbout(range, in: text) else {
        if !SystemPassword.isFamily(range, in: text) { hits.append(Hit(text, match)) }
        continue
      }
      // A password is one only when it is there.
      guard let end = SystemPassword.end(after: range, in: text) else { continue }
      hits.append(Hit(Int(text.words[range.lowerBound].start)..<end))
    }
    return hits
  }
}

private enum SystemPassword {
  private static let lexicon = DetectorSet.standard.book.lexicon
  private static let systems = lexicon.list("system")
  private static let family = lexicon.list("kin")
  private static let saying = lexicon.list("is")

  static func isAbout(_ words: Range<Int>, in text: Reading) -> Bool {
    words.contains { lexicon.contains(text.words[$0].id, on: systems) }
  }

  /// `la receta secreta de mi abuela`: nobody's business secret.
  static func isFamily(_ words: Range<Int>, in text: Reading) -> Bool {
    (words.lowerBound..<min(words.upperBound + 3, text.words.count)).contains {
      lexicon.contains(text.words[$0].id, on: family)
    }
  }

  /// The end of the secret that is told in the eight words behind, right behind `es` or a colon.
  static func end(after words: Range<Int>, in text: Reading) -> Int? {
    let sentence = text.sentenceWords(at: Int(text.words[words.lowerBound].start))
    for i in words.upperBound..<max(words.upperBound, min(words.upperBound + 8, sentence.upperBound)) {
      let word = text.words[i]
      let isSaid = word.traits.contains(.afterBreak) || lexicon.contains(text.words[i - 1].id, on: saying)
      if isSaid, Secret.isSecret(i, in: text, after: words.lowerBound) { return Secret.range(i, in: text).upperBound }
    }
    return nil
  }
}
