// SPDX-License-Identifier: Apache-2.0
import Normalise
import Vocabulary

extension Detector {
  /// Somebody announces harm to a person.
  static let directThreat = Detector(
    "courtesy.threat.direct",
    title: Localized(es: "Amenaza directa", pt: "Ameaça direta", en: "Direct threat"),
    why: Localized(
      es: "Anuncia un daño a una persona; quien lo lee puede temer por su seguridad.",
      pt: "Anuncia um dano a uma pessoa; quem lê pode temer pela própria segurança.",
      en: "It announces harm to a person, who may fear for their safety."),
    instead: Localized(
      es: "Diga qué ocurrió y qué solución espera, sin anunciar un daño.",
      pt: "Diga o que aconteceu e que solução espera, sem anunciar um dano.",
      en: "Say what happened and what you expect, without announcing harm."),
    examples: [
      .flags("sos un vivo, «te voy a matar»"),
      .flags("a ese gerente «lo vamos a quemar» vivo"),
      .flags("«te voy a partir la cara» cuando te vea"),
      .flags("«voy a reventarte», cobarde"),
      .flags("si lo veo «lo mato» a ese cajero"),
      .flags("«vou te matar», seu ladrão"),
      .flags("I know your shift. «I'm going to kill you»"),
      .passes("te voy a matar de un abrazo"),
      .passes("los vamos a quemar... los granos, digo"),
      .passes("me muero de ganas de volver"),
      .passes("vamos a quemar calorías después de esta torta"),
      .passes("nadie lo va a golpear, señor"),
      .passes("lo mataron a dos cuadras del local, qué inseguridad"),
      .passes("el calor nos va a matar"),
      .passes("el sábado le vamos a dar una paliza a la U, después pasamos por un café"),
      .passes("esse bolo vai me matar de tanto comer"),
      .passes("these prices will kill me"),
    ],
    phrases: [
      .certain(
        .es,
        """
        !no|nadie|nunca|jamas|tampoco te|lo|la|los|las|le|les|os voy|vamos a @harm @body?
        !no|nadie|nunca|jamas te|lo|la|los|las|le|les|os vas|va|vais|van|vai a|y? \
        matar|asesinar|degollar|apuñalar|descuartizar|linchar
        !no|nadie|nunca|jamas te|lo|la|los|las|le|les|os voy|vas|va|vamos|van|vais a \
        partir|romper|reventar|volar|rajar|quebrar|desfigurar|bajar|tumbar el|los|la|las|toda|tu|su @body
        !no|nadie|nunca|jamas voy|vamos|vas|van a @harmthem
        !no|nadie|nunca|jamas voy|vamos a +romper|+partir|+reventar|+volar|+rajar|+quebrar el|los|la|las @body
        !no|nunca te|lo|la|los|las|le|les|os @iharm el|los|la|las @body
        !no|nunca|se te|lo|la|los|las|os \
        mato|matare|mataremos|asesino|degollare|reviento|reventare|apuñalo|descuartizo|chuzo|fusilo
        te|lo|la|los|las|le|les|os voy|vamos a hacer|dejar mierda|pedazos|papilla|puré
        voy|vamos a ir a matar|reventar|quemar|golpear|+matar|+reventar|+quemar|+golpear
        """),
      .likely(
        .es,
        """
        le|les|te|os|lo|la corto|arranco|vuelo|rompo|parto|saco|quiebro|rajo la|el|los|las \
        cabeza|cuello|mano|manos|dedos|lengua|ojos|tripas|cara|jeta|dientes|piernas|orejas|garganta|huevos|pescuezo
        voy|vamos a agarrar|coger|buscar a|y? …4 palos|golpes|patadas|bala|tiros|trompadas|machetazos|correazos
        que|si|cuando …4 agarro|agarramos|cojo a palos|golpes|patadas|tiros|trompadas|bala|plomo
        se|te|lo|los|la van|vas|va|vai|vais a llevar|ganar|comer|tragar un|una|unos|tus \
        tiro|bala|plomazo|balazo|paliza|golpiza|puñalada|dientes|madriza|hostia|piña|trompada|combo|cachetada|machetazo
        !no|nunca te|lo|la|los|las|le|les|os voy a dar|meter|pegar una|un|unos|dos \
        paliza|tiro|tiros|plomazo|balazo|puñalada|coñazo|coñazos|madrazo|madrazos|trompada|hostia|piña|puñetazo|golpiza|machetazo
        te|lo|la|los|las|le|les|os voy a hacer sangrar|llorar|sufrir sangre
        te|lo|la|los|las|le|les|os va|van a salir caro con la vida
        va|vas|van a sangrar|pagar con sangre|la vida
        """),
      .certain(
        .pt,
        """
        !não|nao|nunca vou|vamos|vo te|lhe|o|a|os|as|vocês|voces|você|voce|vc|vcs? @harm
        !não|nao|nunca vou|vamos @harm \
        você|voce|vc|vcs|vocês|voces|ele|ela|eles|elas|esse|essa|aquele|aquela|todos|todo|o|a|teu|sua|seu
        te|lhe mato|arrebento|quebro|arrebentamos|estouro|furo|esfaqueio
        vou quebrar|arrebentar|estourar|partir|rachar a|o|tua|sua|teu|seu|os|as @body
        quebro|arrebento|estouro a|tua|sua @body
        """),
      .certain(
        .en,
        """
        i|i'll|ill|we|we'll|imma|ima will|ll|gonna|am? \
        smash|bash|break|kick|punch|cave|stomp|beat|rearrange|knock|rip|cut|slit|shoot|stab|kill|end \
        his|her|their|him|them|your|that …2 face|head|teeth|in|skull|legs|up|throat|off|out
        ought|need|should|gotta|have to? string|hang|shoot|lynch|gas|burn|beat up? \
        every|all|each|them|these|those|him|her
        !not|never i|we will|shall|ll|am|are|gonna|m|im|ill|well|going|to|gonna @harm \
        you|u|him|her|them|ya|your|all|that|every
        !not|never im|ill|well|i|we going|gonna|will|ll to? \
        kill|murder|stab|shoot|beat|punch|strangle|slaughter|behead|hang|rape|hurt|gut|lynch you|u|him|her|them|ya
        i'll|we'll|i'm|we're|im|were gonna|going? to? \
        kill|murder|stab|shoot|beat|punch|strangle|slaughter|gut|burn|hurt|end|smash|break|slit \
        you|u|him|her|them|ya|your|that
        smash|break|kick|bash|punch|stomp your @body in
        you're|youre|ur|you|u are? dead|gonna|going|will to? die
        you're|youre a dead man|woman
        """),
    ],
    find: Detector.marked { text, match in !text.isFigurative(match) && !text.isSport(match) })
}
