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
      .flags("«ya sé en qué colegio estudian tus hijas»"),
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
      .certain(.es, """
        sé|se|sabemos|conozco donde|dónde|adonde vives|vivís|vive|viven|trabajas|trabajás|vivis|duermes|dormís|estudian|estudia
        sé|se|sabemos|conozco en que|qué portal|casa|edificio|barrio|colegio|escuela|calle|cuadra|apartamento|departamento vive|vives|vivís|vivis|viven|estudia|estudian
        sé|se|sabemos a que|qué hora sales|salís|salis|sale|salen|cierras|cerrás|cerras|llegas|entra|vuelves|volvés|volves
        sé|se|sabemos quien|quién es|son tu|su|tus|sus @kin
        sé|se|sabemos donde|dónde vive|viven|estudia|estudian|trabaja tu|su|tus|sus @kin
        sé|se|sabemos en que|qué colegio|escuela|jardín estudia|estudian|va|van tu|su|tus|sus @kin|hijas|hijos|niños
        sería|seria una|que? pena|lástima|lastima si|que te|le|les|a|os …4 pasara|pase|ocurriera|sucediera|accidentara algo|alguito|cosa|?
        cuídate|cuidate|cuídese|cuidese|cuídense|cuidá|cuidado al salir|cuando|en|de la|el|las|salgas|salga salida|camino|noche|espalda|esquina|calle?
        te|lo|la|los|las|os tengo|tenemos|tienen ubicado|ubicada|ubicados|fichado|fichada|fichados|vigilado|vigilada|vigilados|marcado|marcada|identificado|identificada en?
        vas|va|van|vai a amanecer|aparecer|terminar|acabar|quedar en|con|sin|dentro una|un|el|la? bolsa|bolsas|zanja|río|rio|tiro|moscas|baúl|cajuela|maletera|boca|hueco|hoyo|ataúd|cajón|tumba
        amanece|amaneces|amanecen|amanecés|amanecerán|amanecerás con|sin|en moscas|boca|vitrina|vitrinas|vidrios|bolsa|bolsas|zanja
        ya te|lo|la|los cargó|cargo la|el chingada|verga|payaso|patas
        deja|dejá|deje que|q te|lo|la|los agarre|coja|encuentre|vea|pille|cruce
        te|lo|la|los|le|les|os estoy|estamos esperando|velando|cazando|vigilando afuera|fuera|abajo|ahí|ahi|en|a?
        """),
      .likely(.es, """
        te|lo|la|los|las|os|le|les espero|esperamos|esperaré|estaré|aguardo esperando? a|en la salida|esquina|parqueadero|estacionamiento !con|del
        te|lo|la|los|las|os espero|esperamos afuera|fuera
        nos vemos|vamos a ver? en|a el|la|al|afuera|fuera parqueadero|estacionamiento|salida|esquina|calle|afuera …3 lleve|lleva|llevá|trae|traé|prepárate|preparate|solito|solo|machito|valiente|gonorrea|malparido|cobarde
        cuando te|lo|la|los|os agarre|encuentre|pille|coja|vea|cruce …4 < te|lo|la|los|se|os|no vas|va|van|vais|hay a? arrepentir|acordar|morir|pagar|llorar|vas >
        cuando te|lo|la|los|os agarre|agarremos en|por|sola|solo|sin la|el|esa|una? calle|estacionamiento|parqueadero|noche|esquina|oscuro|callejón|seguridad
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
        vayan|vaya|anda|ve|andá|vete comprando|preparando|encargando|buscando el|un|su|tu|la cajón|ataúd|ataud|caja|tumba|corona|cementerio|velorio
        """),
      .certain(.pt, """
        sei|sabemos onde|aonde você|voce|vc|tu|vocês|vcs|ele|ela|teu|seu|sua|tua|o|a …2 mora|moram|trabalha|estuda|estudam|dorme|vive
        sei|sabemos onde mora|moram|trabalha|estuda
        sei|sabemos que|a horas|hora você|vc|tu sai|chega|fecha
        seria uma? pena se|que …6 acontecesse|pegasse|quebrasse|queimasse|sumisse|sofresse algo|fogo|acidente|?
        te espero|esperamos|esperar lá|la? na|fora|aqui saída|saida|esquina|estacionamento|fora
        vai|vão|vao|vc|você amanhecer|aparecer|acordar com|na|num|no|em a|uma? boca|vala|valão|saco|caixão|rio
        cuidado ao|quando|na|com sair|voltar|sair|saída|rua|noite
        vc|você|vocês|tu está|esta|tá|ta|tão marcado|marcada|marcados|jurado|jurada
        """),
      .likely(.pt, """
        abre o olho
        os|seus|teus dias estão|tão contados
        te pego|pegamos|pego lá? na|lá|fora|saída|saida|rua|esquina fora?
        """),
      .certain(.en, """
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
    let lexicon = DetectorSet.standard.book.lexicon
    let sentence = sentences[Int(words[Int(match.words.lowerBound)].sentence)].words
    return words[sentence].contains { lexicon.contains($0.id, on: Reading.invitationList) }
  }

  private static let invitationList = DetectorSet.standard.book.lexicon.list("invitation")
}

extension WordList {
  /// `@invitation`
  static let invitation = WordList(
    "invitation",
    es: "café, cafecito, tinto, descuento, promoción, regalo, brazo, gusto, ceviche, concierto, cine, evento, fiesta, sorteo, degustación, bienvenido, cariño, sorpresa, música, obsequio, muestra",
    pt: "café, cafezinho, desconto, promoção, presente, braço, evento, festa, sorteio, degustação, carinho, surpresa",
    en: "coffee, discount, gift, party, event, raffle, tasting, welcome, surprise, music")
}
