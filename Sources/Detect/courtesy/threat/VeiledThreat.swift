// SPDX-License-Identifier: Apache-2.0
import Normalise
import Vocabulary

extension Detector {
  /// A threat that names no harm: knowing where somebody lives, waiting for somebody, a pity if something happened.
  static let veiledThreat = Detector(
    "courtesy.threat.veiled",
    title: Localized(es: "Amenaza velada", pt: "Ameaça velada", en: "Veiled threat"),
    why: Localized(
      es: "Sin nombrar el daño, hace sentir a alguien vigilado o en peligro.",
      pt: "Sem dizer o dano, faz alguém se sentir vigiado ou em perigo.",
      en: "Without naming harm, it makes somebody feel watched or in danger."),
    instead: Localized(
      es: "Trate el asunto por un canal de atención, sin hablar de la vida privada de nadie.",
      pt: "Trate do assunto por um canal de atendimento, sem falar da vida privada de ninguém.",
      en: "Take the matter to customer care, without speaking of anybody's private life."),
    examples: [
      .flags("«sé dónde vives», Marcela"),
      .flags("a usted «lo espero a la salida» para que aprenda"),
      .flags("«sería una pena que te pasara algo» camino a tu casa"),
      .flags("ya «sé en qué colegio estudian tus hijas»"),
      .flags("«te tengo ubicado», no te hagas"),
      .flags("«sei onde você mora», Juliana"),
      .flags("«I know where you live», buddy"),
      .passes("sé dónde queda el local, gracias"),
      .passes("los espero a la salida del concierto con café"),
      .passes("los esperamos en la tienda"),
      .passes("sería una pena que cerraran esta sede"),
      .passes("we know where you can find the best coffee"),
    ],
    phrases: [
      .certain(
        .es,
        """
        sé|se|sabemos a que|qué hora …3 cierran|cierra|salen|sale|van|caminan y|por?
        cuida|cuide|cuiden|cuídate|cuidate|cuídese|cuidese|cuídense mucho|bien? la|tu|su|las|sus|tus \
        espalda|espaldas|familia|hijos|pasos
        mire|mira|mirá|miren|fíjate|fíjese bien? por dónde|donde camina|caminas|pisa|pisas|anda|andas|andan
        tengo|tenemos|conozco|conocemos …4 gente|panas|amigos|parceros|conocidos|muchachos|compas|primos|cuates …4 \
        hacer|haga|hacen|hagan|visita|cobrar|arregla|arreglan|ajustar|encarga|encargan|enseñar
        le|les|te|os|voy|vamos pueden|puede|vamos|voy|van|haremos|haré|van a? hacer|hacerle|hacerles|hacerte|haciendo? \
        una visita|visitica|visitita con? bates|armas|palos|amigos?
        hacerle|hacerles|hacerte una visita|visitica|visitita
        voy|vamos|vuelvo|vengo|iré|llego|iremos|regreso a? ir|volver? con|en un|una|el|mi|los|mis? \
        machete|cuchillo|pistola|fierro|fierros|arma|bate|bates|gasolina|escopeta|revólver|navaja|palos|tubo|cuete|chumbo|parabellum
        voy|vamos|vuelvo|vengo|iré|iremos|caigo con mis|los|unos|mi \
        muchachos|panas|parceros|amigos|primos|compas|gente|banda|barra
        iré|ire|voy|vamos|iremos yo|nosotros? mismo|mismos? a por él|ella|ti|vosotros|ellos|usted
        te|lo|la|los|las va|van|voy|vas a pasar|suceder|ocurrir algo malo|feo|grave?
        algo|alguito te|le|les|os va|puede|podría a? pasar|suceder|ocurrir
        ya verás|veras|verán|veran|verá|vera lo que te|le|les|os espera|pasa|va|viene
        saben|sabes|sabe|sabrán|sabrás|imagínense lo que les|te|le|os espera
        subo|publico|mando|difundo|comparto|filtro|mostraré|voy a subir|publicar|mandar|filtrar tus|sus|las|tu|su \
        fotos|videos|vídeos|nudes|pack|foto|video|intimidades
        o sales|salís|vuelves|contestas|me contestas conmigo? o subo|publico|mando|mato
        el|un|al que sapo …3 amanece|muere|aparece|plomo|calla
        sapo|chismoso|soplón|rata …4 amanece|aparece|muere
        te|lo|la|les|le vas|va|van|vai a quedar|quedas sin trabajo|casa|piernas|dientes|lengua|manos piernas?
        te|lo|la|los estaré|estaremos|estare vigilando|observando|mirando|esperando
        duerme|duerma|duerman|dormí con un ojo abierto
        no vas|va|van|vais|vai a llegar|volver|salir|ver vivo|viva|vivos|casa|amanecer|navidad|mañana a?
        no llegas|llega|llegan a mañana|viejo|navidad|fin
        despídete|despidete|despídase|despedite|despídanse de tu|su|tus|sus|la @kin|vida|dientes|piernas|carro
        sé|se|sabemos|conozco donde|dónde|adonde \
        vives|vivís|vive|viven|trabajas|trabajás|vivis|duermes|dormís|estudian|estudia
        sé|se|sabemos|conozco en que|qué \
        portal|casa|edificio|barrio|colegio|escuela|calle|cuadra|apartamento|departamento \
        vive|vives|vivís|vivis|viven|estudia|estudian
        sé|se|sabemos a que|qué hora \
        sales|salís|salis|sale|salen|cierras|cerrás|cerras|llegas|entra|vuelves|volvés|volves
        sé|se|sabemos quien|quién es|son tu|su|tus|sus @kin
        sé|se|sabemos donde|dónde vive|viven|estudia|estudian|trabaja tu|su|tus|sus @kin
        sé|se|sabemos en que|qué colegio|escuela|jardín estudia|estudian|va|van tu|su|tus|sus @kin|hijas|hijos|niños
        sería|seria una|qué|que? pena|lástima|lastima si|que …4 \
        pasara|pase|ocurriera|sucediera|accidentara|quemara|incendiara algo|alguito|cosa?
        cuídate|cuidate|cuídese|cuidese|cuídense|cuidá|cuidado mucho|bien? al salir|cuando|en|de \
        la|el|las|salgas|salga salida|camino|noche|espalda|esquina|calle?
        te|lo|la|los|las|os tengo|tenemos|tienen \
        ubicado|ubicada|ubicados|fichado|fichada|fichados|vigilado|vigilada|vigilados|marcado|marcada|identificado|identificada \
        \
        \
        en?
        vas|va|van|vai a amanecer|aparecer|terminar|acabar|quedar en|con|sin|dentro una|un|el|la? \
        bolsa|bolsas|zanja|río|rio|tiro|moscas|baúl|cajuela|maletera|boca|hueco|hoyo|ataúd|cajón|tumba
        amanece|amaneces|amanecen|amanecés|amanecerán|amanecerás con|sin|en \
        moscas|boca|vitrina|vitrinas|vidrios|bolsa|bolsas|zanja
        ya te|lo|la|los cargó|cargo la|el chingada|verga|payaso|patas
        deja|dejá|deje que|q te|lo|la|los agarre|coja|encuentre|vea|pille|cruce
        te|lo|la|los|le|les|os estoy|estamos esperando|velando|cazando|vigilando afuera|fuera|abajo|ahí|ahi|en|a?
        """),
      .likely(
        .es,
        """
        te|lo|la|los|las|os|le|les espero|esperamos|esperaré|estaré|aguardo esperando? a|en la \
        salida|esquina|parqueadero|estacionamiento !con|del
        te|lo|la|los|las|os espero|esperamos afuera|fuera
        nos vemos|vamos a ver? en|a el|la|al|afuera|fuera parqueadero|estacionamiento|salida|esquina|calle|afuera …3 \
        lleve|lleva|llevá|trae|traé|prepárate|preparate|solito|solo|machito|valiente|gonorrea|malparido|cobarde
        cuando te|lo|la|los|os agarre|encuentre|pille|coja|vea|cruce …4 < te|lo|la|los|se|os|no vas|va|van|vais|hay a? \
        arrepentir|acordar|morir|pagar|llorar|vas >
        cuando te|lo|la|los|os agarre|agarremos en|por|sola|solo|sin la|el|esa|una? \
        calle|estacionamiento|parqueadero|noche|esquina|oscuro|callejón|seguridad
        de ahí|ahi|aquí|aqui|esta no te|se lo|la|los? paras|para|paran|salvas|salva|salvan|levantas|escapas
        tienes|tenés|tiene|tienen los días|dias|horas contados|contadas
        ya te|lo|la|les llegará|llegara|va|tocará|tocara a llegar tu|su|la? hora|muerte
        te|se|os vas|va|van|vais|vai a morir !de
        se|te|os van|vas|va|vais a acordar de mí|mi
        que duerma|duerman|duermas bien mientras|si pueda|puede|puedas
        después|despues|luego no te|se quejes|queje|quejen|lamentes|lamenten de|por lo que le|te|les pase|pasa|suceda
        piénsalo|piensalo|piénselo|pensalo bien antes? sé|se|sabemos
        te|lo|la|los|le|les vamos|van|voy a bajar de esa|ese|la|tu|su camioneta|carro|coche|moto|nube|auto
        te|lo|la|los|les|le quedan|queda pocos|pocas|poca días|dias|horas|vida
        te|lo|la|los voy|vamos|van a encontrar|buscar|ubicar|cazar|ir y|a? buscar|encontrar|cazar? !un|una|el|la
        lleve|lleven|lleva|llamen|llame|vaya|ve pidiendo|llamando|preparando ambulancia|cajón|ataúd|funeraria|velorio
        vayan|vaya|anda|ve|andá|vete comprando|preparando|encargando|buscando el|un|su|tu|la \
        cajón|ataúd|ataud|caja|tumba|corona|cementerio|velorio
        """),
      .certain(
        .pt,
        """
        sei|sabemos a que|q hora|horas
        toma|tome cuidado quando|ao|na|por sair|onde|rua|andar|você|vc
        cuidado por|com onde anda|as|costas
        conheço|tenho gente|uns|amigos|pessoas …4 visita|resolver|cobrar|resolve
        vou|vamos|volto aí|ai|lá|la? com|de uma? faca|arma|pistola|gasolina|facão|taco|galera|meus
        vou postar|vazar|mandar|espalhar|divulgar suas|tuas|teus|seus|as fotos|nudes|vídeos|videos
        você|vc|vocês|vcs não|nao vai|vão passar|chegar|sair de|em|vivo|viva|hoje
        vocês|vcs|você|vc vai|vão ver só|so
        sei|sabemos onde|aonde você|voce|vc|tu|vocês|vcs|ele|ela|teu|seu|sua|tua|o|a …2 \
        mora|moram|trabalha|estuda|estudam|dorme|vive
        sei|sabemos onde mora|moram|trabalha|estuda
        sei|sabemos que|a horas|hora você|vc|tu sai|chega|fecha
        seria uma? pena se|que …6 acontecesse|pegasse|quebrasse|queimasse|sumisse|sofresse algo|fogo|acidente?
        te espero|esperamos|esperar lá|la? na|fora|aqui saída|saida|esquina|estacionamento|fora
        vai|vão|vao|vc|você amanhecer|aparecer|acordar com|na|num|no|em a|uma? boca|vala|valão|saco|caixão|rio
        cuidado ao|quando|na|com sair|voltar|sair|saída|rua|noite
        vc|você|vocês|tu está|esta|tá|ta|tão marcado|marcada|marcados|jurado|jurada
        """),
      .likely(
        .pt,
        """
        abre o olho
        os|seus|teus dias estão|tão contados
        te pego|pegamos|pego lá? na|lá|fora|saída|saida|rua|esquina fora?
        """),
      .certain(
        .en,
        """
        i|we know what|which time|school|car|bus|gym|bar …2 you|your
        watch|mind yourself|your|ya back|step|steps?
        shame|pity if somebody|someone|something|anything|it|that …3 torched|happened|burned|burnt|broke|smashed|were
        i'm|im|we're|we|i|am|are coming over|down|there|for|by …5 boys|mates|bat|gun|knife|crew|friends
        i'm|im|we're coming for|to get you|u|him|her|your|ya
        somebody|someone|somebody's|someone's|people are|is|s? getting|gonna|going|will to? get? hurt|die|shot|bleed
        i'll|ill|i|we'll will|gonna? post|leak|send|share|publish those|your|the pictures|pics|nudes|photos|videos
        i'll|ill|i|we'll|we will|gonna? come find|looking|for you|u|him|her|at
        next time i see you|him|her|that|u
        you|u won't|wont|will not? make it|see home|tomorrow|out alive|christmas|morning
        your|ur days are numbered
        say goodbye to your
        i|we know where you|u|ya|he|she|they|your live|lives|work|works|sleep|park|kids|family|children|mother go|live?
        i|we know what time you|u leave|close|finish|get
        it'd|it|would|be'd? would? be a shame|pity if anything|something|your|that|this …3 happened|burned|broke
        it'd be a shame|pity if
        i|we ll|will|am|are|be|'ll|m waiting for you outside
        see you outside|after|in the? car|parking|work lot|park?
        we|i will|ll|'ll find|get|hunt you|u down?
        sleep with one eye open
        """),
      .likely(.en, "watch your back\nbetter watch|mind your|ya step|back|steps"),
    ],
    find: Detector.marked { text, match in !text.isFigurative(match) && !text.isInvitation(match) })
}

extension Reading {
  /// Whether an *espero* invites: to coffee, with open arms, from the shop itself.
  fileprivate func isInvitation(_ match: PhraseMatch) -> Bool {
    sentence(of: match, has: Reading.invitationList)
  }

  private static let invitationList = DetectorSet.standard.book.lexicon.list("invitation")
}

extension WordList {
  /// `@invitation`
  static let invitation = WordList(
    "invitation",
    es:
      "café, cafecito, tinto, descuento, promoción, regalo, brazo, gusto, ceviche, concierto, cine, evento, fiesta, sorteo, degustación, bienvenido, cariño, sorpresa, música, obsequio, muestra",
    pt: "café, cafezinho, desconto, promoção, presente, braço, evento, festa, sorteio, degustação, carinho, surpresa",
    en: "coffee, discount, gift, party, event, raffle, tasting, welcome, surprise, music")
}
