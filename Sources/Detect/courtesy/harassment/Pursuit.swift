// SPDX-License-Identifier: Apache-2.0
import Normalise
import Vocabulary

extension Detector {
  /// Somebody is followed, waited for, written to again and again, or others are sent after them.
  static let pursuit = Detector(
    "courtesy.harassment.pursuit",
    title: Localized(es: "Persecución", pt: "Perseguição", en: "Pursuit"),
    why: Localized(
      es: "Seguir, esperar o escribir a una persona que no quiere contacto la hace vivir con miedo.",
      pt: "Seguir, esperar ou escrever a quem não quer contato faz essa pessoa viver com medo.",
      en: "Following, waiting for or writing to somebody who wants no contact makes them live in fear."),
    instead: Localized(
      es: "Deje de escribirle a esa persona y use el canal de atención de la empresa.",
      pt: "Pare de escrever a essa pessoa e use o canal de atendimento da empresa.",
      en: "Stop writing to that person and use the company's customer care."),
    examples: [
      .flags("«no te voy a dejar en paz» hasta que me contestes"),
      .flags("«te seguí ayer» hasta el metro"),
      .flags("me bloqueaste y «te voy a seguir abriendo» cuentas"),
      .flags("«no la dejen en paz» hasta que renuncie"),
      .flags("«não vou te deixar em paz» até você responder"),
      .flags("«I won't leave you alone» until you answer me"),
      .flags("«no te hagas la difícil», que ya somos grandes", dodges: false),
      .flags("ya «averigüé dónde trabajas»", dodges: false),
      .flags("moça da padaria, um dia você «vai ser minha»", dodges: false),
      .passes("los sigo desde que abrieron en Chacao, orgullo"),
      .passes("les he escrito cinco veces por mensaje y no me contestan"),
      .passes("persigo este molinillo desde Navidad"),
      .passes("te sigo desde que abriste la cuenta"),
      .passes("déjenme en paz con las llamadas de cobranza"),
      .passes("I've been stalking your page for the pumpkin menu"),
      .passes("fui a su oficina dos veces y nadie me atendió"),
      .passes("voy a ir a su local mañana a reclamar"),
      .passes("criei outra conta porque o aplicativo travou"),
    ],
    phrases: [
      .certain(
        .es,
        """
        no te|la|lo|las|los|os voy|vamos a dejar en paz|tranquila|tranquilo
        no la|lo|las|los dejen|dejéis|dejemos en paz
        te|la he? seguí|seguido|segui ayer|anoche
        te|la he? seguí|seguido|segui desde el|la|tu|su local|tienda|casa|trabajo|metro|parada|esquina|oficina
        te|la vengo siguiendo
        te vi|veo|miro|observo|espié|espio|espío ayer|anoche|desde|por|cuando|todas …3 \
        ventana|casa|cuarto|dormías|salías|salias|bañabas|noches
        me bloqueaste|bloqueas …5 cuenta|cuentas|otra|haré|hare|número|numero
        te voy a seguir abriendo|escribiendo|llamando|buscando|esperando|creando
        bloqueaste|bloquees|bloquea tres|dos|otra|mis|todas|cuantas cuentas|cuenta
        voy a ir a? verte|buscarte|esperarte todos los días|dias|cada
        te voy a estar esperando afuera|fuera|todos|en
        todos|todas|vamos|dale|sigan|seguid a \
        reportarla|reportarlo|escribirle|llenarle|acosarla|acosarlo|funarla|funarlo|reventarle
        dando la? brasa|lata a|todos
        llenarle|llenenle|llénenle|reviéntenle|revienten|inúndenle|llenen el|la|su|sus \
        celular|cuenta|teléfono|muro|perfil|inbox|whatsapp|redes de
        hasta que …1 renuncie|aceptes|cierre|contestes|hables|salgas …4 conmigo|cuenta
        """),
      .likely(
        .es,
        """
        no me importa que …2 no|novio|quieras
        tú|tu|vos y yo vamos a hablar|vernos
        cada día|dia|todos|todas los|las? días|dias|noches? voy a? ir|pasar|estar|esperarte|verte
        """),
      .certain(
        .pt,
        """
        não|nao vou te deixar em paz
        não|nao deixem ela|ele em paz
        te segui|vi ontem|até|pela
        você|vc me bloqueou …4 conta|perfil
        vou criar|fazer|abrir outra|outras|mais conta|contas|perfil
        encham|lotem|vamos o|a|encher celular|inbox|perfil|instagram dela|dele
        """),
      .certain(
        .en,
        """
        i won't|wont|will|not|never not|never? leave you|her|him alone
        i followed|watched|saw you home|last|from|to|through|sleeping
        i waited|wait|waiting|am|be outside|for your|you|ur flat|house|home|work|apartment|place|outside
        you blocked me …5 account|accounts|another|new
        everyone|everybody|let's|lets go? report|spam|message|flood|harass her|him|them
        don't|dont let|leave her|him alone|rest
        """),
    ] + pursuitSpanish + pursuitOther
  ) { text, matches in text.weighed(Array(matches)) }
}

extension Reading {
  /// Phrases that are enough alone, and weak signs (1) that are not alone: two of them, or one and a person (2).
  func weighed(_ matches: [PhraseMatch]) -> [Hit] {
    var apart = 0
    var end: Int32 = 0
    for sign in matches.filter({ $0.clue == 1 }).sorted(by: { $0.words.upperBound < $1.words.upperBound })
    where sign.words.lowerBound >= end {
      apart += 1
      end = sign.words.upperBound
    }
    let isAimed = matches.contains { $0.clue == 2 }
    return matches.compactMap { match in
      switch match.clue {
      case nil: return Hit(self, match)
      case 1 where apart > 1: return Hit(self, match, confidence: Confidence.likely)
      case 1 where isAimed: return Hit(self, match, confidence: Confidence.possible)
      default: return nil
      }
    }
  }
}
