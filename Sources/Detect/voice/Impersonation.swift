// SPDX-License-Identifier: Apache-2.0
import Normalise
import Vocabulary

extension Detector {
  /// An account that passes itself off as ours.
  static let impersonation = Detector(
    "voice.impersonation",
    title: Localized(
      es: "Se hace pasar por la empresa", pt: "Se passa pela empresa", en: "Passes itself off as the company"),
    why: Localized(
      es: "Parece una cuenta que se hace pasar por la empresa. Quien le crea puede perder su dinero o su clave.",
      pt: "Parece uma conta que se passa pela empresa. Quem acreditar pode perder dinheiro ou a senha.",
      en: "This account seems to pass itself off as the company. People who believe it may lose money or a password."),
    instead: Localized(
      es: "Si de verdad es de la empresa, responda desde el perfil oficial.",
      pt: "Se você é mesmo da empresa, responda pelo perfil oficial.",
      en: "If you really work for the company, answer from the official profile."),
    surfaces: [.comment],
    examples: [
      .flags("«somos la cuenta oficial», escríbanos al privado"),
      .flags("«este es nuestro nuevo perfil», el de antes ya no sirve"),
      .flags("buenas, «le habla el asesor» de turno, envíeme su clave y le devuelvo la plata"),
      .flags("«soporte oficial de Café Andino»: escriba al 300 y le ayudamos", dodges: false),
      .flags("oi, «somos o perfil oficial», mande seu CPF"),
      .flags("«i am an official agent», message me here"),
      .passes("¿esta es la cuenta oficial o es otra?"),
      .passes("me llamó alguien diciendo ser de Café Andino y me pidió la clave, ¿es verdad?"),
      .passes("soy gerente de una bodega y quiero vender su café"),
      .passes("cuidado, hay una cuenta falsa que usa su nombre"),
      .passes("cuidado gente, tem perfil falso se passando pelo Café Andino"),
      .passes("someone pretending to be your support asked for my card"),
    ],
    phrases: [
      .certain(
        .es,
        """
        somos|soy el|la|los|las|su|una|un? cuenta|perfil|página|pagina|canal|equipo|soporte|asesores|administradores|representantes|administrador|administradora|línea|linea|tienda|agente|agentes|asesor|asesora|ejecutivo|ejecutiva oficial|oficiales|verificado|verificada|autorizado|autorizada
        este|esta|acá|aquí es nuestro|nuestra nuevo|nueva|otro|otra|única|único perfil|cuenta|página|pagina|canal|número|numero|whatsapp|contacto|línea oficial?
        este|esta es nuestro|nuestra|la|el perfil|cuenta|página|pagina|canal oficial nuevo|nueva?
        este|esta es la|el nuevo|nueva perfil|cuenta|página|pagina oficial?
        le|les|te|os habla|atiende|escribe|saluda|hablamos|atendemos la|el asesor|asesora|administrador|administradora|ejecutivo|agente|representante oficial|autorizado|autorizada
        habla|saluda|atiende la|el administrador|administradora|asesor|asesora|agente oficial
        somos|soy los|el|la|las administradores|administrador|administradora del|de perfil|esta|la|página|pagina|cuenta página|pagina|cuenta?
        nuestro|nuestra perfil|cuenta|página|pagina anterior|vieja|viejo|otra|otro fue|está|quedó|ya|no hackeada|hackeado|hackearon|bloqueada|bloqueado|suspendida|suspendido|desactivada|desactivado|funciona
        nuestra|nuestro nueva|nuevo cuenta|perfil|página oficial
        """),
      // Who says to be of the company: with its name behind, or with a wish for data or money.
      .likely(
        .es,
        """
        le|les|te|os? somos|soy|habla|saluda|atiende|escribe|escribo|hablo|contacto|contacta el|la|un|una|su|del|de|desde|@word? el|la|del|de|nuevo|un|una? asesor|asesora|agente|ejecutivo|ejecutiva|representante|gerente|soporte|servicio|administrador|administradora|operador|equipo|encargado|encargada|supervisor|supervisora|departamento|área|area|técnico|tecnico|community|director|directora …5 @ourside
        le|les|te|os? somos|soy|habla|saluda|atiende|escribe el|la|su|un|una|@word? asesor|asesora|agente|ejecutivo|ejecutiva|representante|gerente|soporte|administrador|administradora|equipo
        soporte|servicio|atención|atencion|asistencia|centro técnico|tecnico|al|de|oficial|autorizado ayuda|cliente|oficial|autorizado|autorizada
        cuenta|perfil|página|pagina|canal verificada|verificado|oficial de|del?
        este|esta|aquí|nueva|nuevo|única|único es? el|la|nuestro|nuestra|los? nuevo|nueva|único? whatsapp|telegram|número|numero|correo|contacto|línea|linea|canal|cuenta|perfil|página oficial|autorizado|nuevo|nueva
        somos|soy|habla|escribo|escribimos|hablo de|del|desde la|el|nuestra? empresa|compañía|área|area|departamento|central|servicio|soporte|oficina|equipo|banco|tienda
        soy|somos|habla|saluda @word @word? de|del|desde|en la|el? soporte|servicio|atención|equipo|empresa|área|departamento|oficina|@company
        yo|nosotros? manejo|manejamos|administro|administramos|atiendo|gestiono esta|la|este|el cuenta|página|pagina|perfil|red
        soy|somos el|la|los? community|cm|manager|encargado|encargada|responsable|gestor|gestora manager|de|del esta|la|las? página|pagina|redes|cuenta|perfil?
        página|pagina|portal|centro|línea|linea|mesa oficial? de reembolsos|devoluciones|reclamos|ayuda|premios|atención|soporte
        soporte|cuenta|perfil|página|tienda|canal oficial|verificada|verificado
        """),
      // Straight before the company's name.
      .clue(
        1, .es,
        "somos|soy\nhablamos|escribimos|respondemos desde|de\nle|les|te|os habla|saluda|atiende|escribe\nequipo|parte|nombre de"
      ),
      .clue(1, .pt, "somos a|o\nsou da|do\naqui é|e o|a|da|do?\nfalamos da|do\nem nome da|do"),
      .clue(1, .en, "we are\nthis is\ni'm|im from|with\ni am from|with"),
      .clue(2, .es, "desde"),
      // A wish for data, money, or for the talk to go on elsewhere.
      .clue(
        3, .es,
        """
        envíeme|envieme|envíenos|envienos|mándeme|mandeme|mándame|mandame|envíame|enviame|compárteme|comparta|comparte|indíqueme|indiqueme|indícame|confirma|confirme|confírmeme|digite|dígame|páseme|páseme|suminístreme|facilíteme|proporcione|deposite|deposita|transfiera|consigne|yapee|abone
        escríbame|escribame|escríbeme|escribeme|escríbanos|escribanos|contácteme|contacteme|contáctame|contacte|háblame|hableme|mándame|agrégueme …3 privado|interno|inbox|whatsapp|dm|md|mensaje|aquí|aqui|telegram|wsp|wasap
        clave|contraseña|cvv|pin|token|otp
        interno|inbox|privado|dm|telegram|whatsapp
        confírmenos|confirmenos|denos|deme|déme|dame|mándenos|mandenos|compártanos|indíquenos|díganos|suminístrenos|valide|verifique
        su|tu|la|el|tus|sus clave|contraseña|código|codigo|dni|tarjeta|pin|datos|cédula|cuenta bancaria|que|le|de? llegó|llega?
        dale|clic|click|haga|entra|ingrese|ingresa|regístrate|registrate|regístrese clic|click|al|en|aquí link|enlace?
        síguenos|siguenos|síganos|siganos|sigan|sígannos|seguinos aquí|aqui|acá|aca|en?
        reclama|reclamá|reclame|reclamen|gana|ganaste|ganó|regalamos|sorteamos|cobre|cobra tu|su|un|una @word
        le|te|os ayudo|ayudamos|gestiono|soluciono|solucionamos|resuelvo|atiendo|atendemos|reembolso|devuelvo|recupero
        """),
      .certain(
        .pt,
        """
        somos|sou o|a|os|um|uma? conta|perfil|página|pagina|canal|suporte|equipe|atendente|agente|atendimento|representante|assessor oficial|oficiais|autorizado|verificada|verificado
        este|esse|esta|essa|aqui é|e o|a nosso|nossa|novo|nova novo|nova? perfil|conta|página|pagina|canal|contato oficial?
        aqui é|e|fala o|a suporte|atendente|equipe|perfil|administrador|administradora oficial
        nossa|nosso nova|novo conta|perfil oficial
        """),
      .likely(
        .pt,
        """
        sou|somos|aqui|fala|falo é|e|o|a|da|do? o|a|do|da|um|uma? suporte|gerente|atendente|agente|equipe|supervisor|supervisora|atendimento|representante|assessor …3 @ourside
        sou|somos o|a|um|uma? suporte|gerente|atendente|agente|equipe|supervisor|supervisora|representante
        aqui|sou|somos é|e|da|do|de? da|do|de|o|a? central|suporte|atendimento|equipe|empresa|loja|setor de?
        nova|novo|este|esta|esse é? o|a? conta|página|pagina|perfil|whatsapp|número|canal oficial|da|do
        suporte|perfil|conta|atendimento|página oficial|verificada|verificado|autorizado
        """),
      .clue(
        3, .pt,
        """
        me chama|chame|manda|mande|envie|passa|passe|informe no|na|seu|sua|direct|o|a|por
        manda|mande|envie|passa|passe|informe|confirme seu|sua|o|a cpf|senha|código|codigo|telefone|cartão|dados
        senha|cpf|código|codigo|whatsapp|direct|pix
        me passa|informa|manda|confirma
        invadida|invadido|hackeada|hackeado|desativada|desativado
        clique|acesse|cadastre|sigam|siga|resgate|resgatar|ganhou no|em|se|aqui|link|seu?
        chame|fale|responda por aqui
        resolvo|ajudo|libero|estorno
        """),
      .certain(
        .en,
        """
        we are|this is|our the|your|our|new official|new account|profile|page|support|team|channel|profile
        this is our|the new official? profile|account|page|number|channel
        we are|re the|your|an|a official|verified|authorised|authorized account|profile|page|support|team|agents|agent
        i am|i'm|im an|the|your|a official|authorised|authorized|verified agent|representative|account|support|advisor|adviser
        """),
      .likely(
        .en,
        """
        i'm|im|i|we|this am|are|is? a|an|the|your|from? from? the|customer|a? support|agent|manager|representative|help|customer team|desk|service|support? …3 @ourside
        i'm|im|i|we am|are? an|a|your|the|from? the|your? agent|manager|representative|support|help team|desk?
        this is the|our official? customer|support|help|account care|support|service|team|desk|manager
        i'm|im|i am? the|an account|page|community manager|admin
        official|verified|authorised|authorized support|account|profile|page|agent|team
        """),
      .clue(
        3, .en,
        """
        message|dm|text|contact|whatsapp|write|email me|us here|on|at?
        send|give|share|confirm|provide me|us? your|the password|card|code|pin|details|number|bank
        password|pin|cvv|whatsapp|telegram|dm
        text|message|inbox me|us
        click|follow|claim|register|sign|tap the|us|here|your|this|link|up
        i'll|ill|we'll sort|fix|refund|help your|it|you
        """),
    ],
    find: { text, matches throws(DetectorFailure) in
      var hits: [Hit] = []
      let asks = matches.contains { $0.clue == 3 } || !text.features.isDisjoint(with: [.link, .manyDigits])
      let isWarning = text.has(warnings, in: text.words.indices)
      for match in matches where match.clue != 3 && hits.count < 3 {
        let sentence = text.sentenceWords(of: match.words.lowerBound)
        let start = Int(match.words.lowerBound)
        let end = Int(match.words.upperBound)
        let isQuestion = text.sentences[Int(text.words[start].sentence)].ending == .question
        guard !isQuestion, !isWarning, !text.isQuoted(match), !text.isNegated(match) else { continue }
        switch match.clue {
        case nil where match.confidence == Confidence.certain: hits.append(Hit(text, match))
        case nil:
          // Another firm's own people: "de una bodega", "de otra empresa".
          guard !text.has(others, in: start..<min(end + 3, sentence.upperBound)) else { continue }
          if let name = text.companyNamed(in: end..<min(end + 4, sentence.upperBound)) {
            hits.append(Hit(text.foldedRange(words: start..<name.upperBound), confidence: Confidence.certain))
          } else if asks {
            hits.append(Hit(text, match))
          }
        default:
          guard let name = text.companyNamed(at: end) ?? text.companyNamed(at: end + 1), name <= sentence.upperBound,
            asks || text.speaksAsWe(in: sentence), match.clue == 1 || text.speaksAsWe(in: name..<sentence.upperBound)
          else { continue }
          hits.append(Hit(text.foldedRange(words: start..<name), confidence: Confidence.likely))
        }
      }
      // "Café Andino Oficial: regístrese en …": a name that calls itself official, and a wish.
      if hits.isEmpty, asks, !isWarning, let first = text.sentences.first?.words,
        let name = text.companyNamed(in: first),
        name.lowerBound == first.lowerBound,
        let official = (name.upperBound..<min(name.upperBound + 2, first.upperBound))
          .first(where: { text.has(officially, in: $0..<$0 + 1) })
      {
        hits.append(Hit(text.foldedRange(words: name.lowerBound..<official + 1), confidence: Confidence.likely))
      }
      return hits
    })

  private static let warnings = DetectorSet.standard.book.lexicon.list("fakewarning")
  private static let others = DetectorSet.standard.book.lexicon.list("otherfirm")
  private static let officially = DetectorSet.standard.book.lexicon.list("officially")
}

extension WordList {
  static let accounts: [WordList] = [
    WordList(
      "ourside",
      es:
        "=empresa, =compañía, =tienda, =banco, =marca, =página, =perfil, =cuenta, =cliente, =clientes, =soporte, =reclamos, =devoluciones, =pagos, =pedidos",
      pt:
        "=empresa, =loja, =banco, =marca, =página, =perfil, =conta, =cliente, =clientes, =suporte, =pedidos, =estornos",
      en: "=company, =store, =shop, =bank, =brand, =page, =account, =support, =service, =customer, =refunds, =team"),
    WordList(
      "fakewarning",
      es:
        "=falsa, =falso, =falsos, =falsas, =cuidado, =ojo, =estafa, =estafan, =estafadores, =fraude, =suplantan, =suplantando, =haciéndose, =diciendo, =dizque, =clonada, =pirata, =impostor",
      pt: "=falso, =falsa, =falsos, =cuidado, =golpe, =golpistas, =fraude, =passando, =dizendo, =fingindo",
      en: "=fake, =scam, =scammers, =careful, =beware, =pretending, =impersonating, =fraud, =claiming, =imposter"),
    WordList(
      "otherfirm", es: "=otra, =otro, =una, =un, =mi, =exempleado, =ti, =sistemas, =software",
      pt: "=outra, =outro, =uma, =um, =minha, =meu, =ti, =informática",
      en: "=another, =other, =my, =used, =it, =different"),
    WordList(
      "officially", es: "=oficial, =verificada, =verificado, =premios, =sorteos, =soporte, =ayuda",
      pt: "=oficial, =verificado, =prêmios, =suporte", en: "=official, =verified, =support, =help"),
  ]
}
