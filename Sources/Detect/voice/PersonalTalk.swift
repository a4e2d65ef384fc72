// SPDX-License-Identifier: Apache-2.0
import Normalise
import Vocabulary

extension Detector {
  /// Private talk that was meant for another account.
  static let personalTalk = Detector(
    "voice.personal",
    title: Localized(es: "Conversación personal", pt: "Conversa pessoal", en: "Private talk"),
    why: Localized(
      es:
        "Parece escrito para una cuenta personal. Desde el perfil oficial lo leería todo el mundo como voz de la empresa.",
      pt: "Parece escrito para uma conta pessoal. No perfil oficial, todo mundo leria como a voz da empresa.",
      en:
        "It reads like a post for a personal account. From the official profile, everyone would hear it as the company's voice."
    ),
    instead: Localized(
      es: "Revise desde qué cuenta escribe. Si el texto es suyo, publíquelo en su cuenta personal.",
      pt: "Confira com qual conta você está escrevendo. Se o texto é seu, publique na sua conta pessoal.",
      en: "Check which account you are writing from. If the text is yours, post it on your own account."),
    surfaces: [.official, .reply],
    examples: [
      .flags("hoy llego tarde porque «mi novia» tiene gripa"),
      .flags("«qué guayabo tengo» hoy, no doy más"),
      .flags("felicidades «mi amor», por muchos años más"),
      .flags("amiga, «nos vemos el viernes» en tu casa"),
      .flags("«yo voto» por el partido verde y no me escondo"),
      .flags("«me duele la muela» desde ayer"),
      .flags("amanhã é «meu aniversário» e vou pra praia"),
      .flags("«i'm hungover» and it is only tuesday"),
      .flags("paciencia, «la que maneja esta cuenta» anda con fiebre"),
      .flags("«dios es bueno», vecinos, y el pan salió calientico"),
      .flags("en la casa «votamos en» blanco y no nos da pena"),
      .passes("celebre su cumpleaños con nosotros y reciba un postre"),
      .passes("felicitaciones a nuestra compañera Yulimar, que cumple 20 años en la empresa"),
      .passes("hoy cumplimos 35 años de servir en Torreón"),
      .passes("el partido se juega el miércoles: su boleta vale igual"),
      .passes("¿su suegra viene a desayunar? tenemos bandejas para seis"),
      .passes("doña Elvia cuenta: ««mi esposo y yo sembramos los primeros palos»»"),
      .passes("nos vemos el viernes en la cata de la tienda de la 93"),
      .passes("comemore o seu aniversário com a gente"),
      .passes("hungover? our full breakfast is served until noon"),
    ],
    phrases: plainPrivateTalk + PersonalTalkPhrases.wider,
    find: { text, matches throws(DetectorFailure) in
      let plain = Detector.oncePerSentence(text, matches.filter { !text.isQuoted($0) && !text.asksTheReader($0) })
      return plain.isEmpty ? Detector.wider(text, matches) { !text.asksTheReader($0) } : plain
    })
}

extension Reading {
  /// "¿Mi pedido …?", "my birthday?": what is asked of the reader tells nothing about the writer.
  fileprivate func asksTheReader(_ match: PhraseMatch) -> Bool {
    sentences[Int(words[Int(match.words.lowerBound)].sentence)].ending == .question
      && match.confidence < Confidence.certain
  }
}

extension Detector {
  fileprivate static let plainPrivateTalk: [Phrases] = [
    .certain(
      .es,
      """
      mi|mis novio|novia|esposo|esposa|marido|suegra|suegro|ex|exnovio|crush|pololo|polola|jeva|jevo|enamorado|enamorada|bebé|casero|amante|mujer|viejo|vieja|noviecito|hijito|hijita|cuñado|cuñada|terapeuta|psicóloga|psicólogo
      estoy|ando|sigo|amanecí|amaneci|desperté|desperte|tengo tremenda|menuda|con|de|en|una|un? tremendo|terrible|un|una? resaca|guayabo|ratón|cruda|caña|chuchaqui|goma|hangover
      qué|que|menuda|menudo|tremendo|tremenda resaca|guayabo|chuchaqui|ratón|cruda|caña el|la? que? tengo|traigo|cargo
      resaca|guayabo|chuchaqui|cruda|caña terrible|tremendo|tremenda|brutal
      mi cumpleaños|cumple|cumpleanos|aniversario|despedida|divorcio|luna|matrimonio|boda|quincena de? soltera|soltero|miel?
      yo personalmente? voto|voté|votaré|votaria
      voy a votar por|a
      """),
    .likely(
      .es,
      """
      feliz|felicidades|felicitaciones|gracias|te|buenas|buenos|hola …2 < mi amor|vida|cielo|corazón|corazon|rey|reina|gorda|gordo|negra|negro|tesoro|bb|bebé >
      < mi amor|cielo > te|nos|eres|sos
      te amo|extraño|adoro mucho|tanto|más|mas|con? todo|mi? alma|corazón|amor?
      eres|sos lo mejor que me ha|han? pasado|pasó
      mi mamá|mama|papá|papa|hermana|hermano|hija|hijo|abuela|abuelo|tía|tío|primo|prima|familia|perro|perrita|gato|gata|jefe|jefa|mejor amigo|amiga? !trabaja
      mis papás|papas|padres|hijos|hijas|hermanos|amigas|amigos|primos|suegros|tíos|abuelos
      hoy|ayer|anoche|esta no? me mañana? ~despertar|~levantar|~acostar|~sentir
      me desperté|desperte|levanté|levante|acosté|siento|sentí con|muy|tan|fatal|mal|triste|sola|solo|cansada|cansado|horrible
      amanecí|amaneci|ando|estoy muy|súper|super|re|tan? triste|enferma|enfermo|deprimida|deprimido|despechada|despechado|enguayabada|enguayabado|entusada|entusado|cruda|crudo|soltera|soltero|enamorada|enamorado|borracha|borracho|aburrida|aburrido|harta|harto
      me duele|duelen la|el|las|los|mucho|hasta muela|cabeza|guata|panza|espalda|estómago|garganta|pies|rodilla|barriga|todo|cuerpo|alma|oído|cintura
      me terminó|dejó|cortó|pidió|propuso|engañó por|con|matrimonio|que|mi|ayer
      no vuelvo con|a tomar|beber|ese|esa|él
      no debí|debi tomarme|tomar|beber|salir
      bebí|bebi|tomé|tome|comí|comi demasiado|mucho|algo|de|más|anoche|ayer
      no soporto|aguanto a mi|mis|ese|esa|la|las
      estoy hasta las|la|el narices|madre|coronilla|gorro|tope|cogote
      me acabo de comprar|pillar|levantar|enterar|separar|casar
      quién|quien|quiénes se apunta|anota|suma|une|arma a|para|hoy|esta|la|el rumba|fiesta|joda|farra|parche|plan|carrete|peda|fiestita|noche|trago|cervezas
      parceros|parce|panas|weyes|wey|cabros|boludos|tías|compadre|bro|bestie|chicas|chicos|manes|causas …6 me|yo|mi
      < nos vemos el|esta|este|hoy|mañana @word > en|donde tu|mi casa|apartamento|depto|piso
      amiga|amigo|bro|parce|mami|papi|bb|bestie …4 < nos vemos el|este|esta @word >
      amiga|amigo|bro|parce|mami|papi|bb|bestie …4 < nos vemos hoy|mañana|ahora|luego >
      yo|personalmente en? lo? personal? voy|vamos|soy con|de|del|hincha el|la|los? @word
      yo en lo personal
      se me pegaron las cobijas|sábanas|sabanas
      no dormí|dormi nada|bien|un|casi?
      trasnoché|trasnoche|trasnochada|trasnochado
      no quiero saber de? nada|nadie|del|de
      nadie|que me nadie? hable|busque|moleste|entiende|quiere
      qué|que sueño|pereza|mamera|hambre|rabia|flojera|sed|hueva|paja|ladilla|embole|fiaca|vagancia|depre|tusa|angustia tan|tengo|el|la|hoy|me|tan? que? tengo|traigo|berraco|tremendo|da|madrugar|trabajar?
      @word cerveza|cervezas|trago|tragos|pola|polas|chelas|aguardiente|ron|guaro y|contando|anoche|con|más
      me|nos tomé|tomamos|tomo|bebí|eché|echamos unas|unos|una|un cervezas|tragos|polas|chelas|birras|aguardientes|copas|vinos|cañas
      terminé|termine|volví|rompí|corté con @word
      mi quincena|sueldo|arriendo|deuda|tarjeta|novela|serie
      quincena …2 dónde|donde|ya|llega
      cómo|como te fue|va con
      recen|oren por mí|mi|nosotros
      cita con|en el|la ginecólogo|ginecóloga|odontólogo|odontóloga|dentista|psicólogo|psicóloga|médico|peluquero|urólogo|dermatólogo|notario
      yo|personalmente creo|pienso|opino|digo que ese|el|este|la|los presidente|gobierno|alcalde|políticos|ministro|congreso|petro|milei
      @politician
      no? voten por él|ella|ese|esa|ellos|@word
      nos ganó|robaron|eliminaron|golearon el|la|los? @word
      vamos|vamo|aguante|arriba|viva|dale @club
      @club campeón|campeon|ganó|perdió|eterno
      mi|a hermanita|hermanito|amiguis|bebecita|gordis|sobrinita|sobrinito|ahijada|ahijado
      hermanita|hermanito|primita|primito|amiguis …4 te|tu
      me estoy|ando durmiendo|muriendo|muero|enamorando|volviendo|divorciando
      me muero|moría de hambre|sueño|risa|amor|pena|ganas|calor|frío
      netflix|hbo|tinder|bumble
      salí|salimos|fui|fuimos|pasé|quedé|quedamos con mi|mis|unas|unos|la|las amigas|amigos|familia|parche|novio|suegra|primos
      mi|el tinder|crush|match|horóscopo
      estoy|ando|toy soltera|soltero|embarazada|despechada|tragada|tragado|enamorada|enamorado|mamada|mamado|agotada|agotado|chateando|aburridísima|en|jarta
      alguien me presta|invita|recomienda|acompaña|explica
      qué|que ganas de de? dormir|llorar|irme|vacaciones|no|un|una
      me gustaría|gustaria|encantaría tener|estar|volver|conocer a|con|en
      en mi opinión|opinion personal?
      a mí|mi me parece|gusta|cae|da
      soy|somos hincha|barrista|fanático|uribista|petrista|peronista|kirchnerista|libertario|chavista|correísta|fujimorista|izquierda|derecha
      mi candidato|candidata|presidente|partido|equipo|selección|religión
      odio|detesto los|a|el|mi|mis lunes|hombres|mujeres|políticos|ex|vida|vecinos
      ódienme|odienme|júzguenme|juzguenme
      recomienden|recomiéndenme|recomiendenme un|una|algún|alguna|buen? odontólogo|odontologa|serie|peli|película|dentista|abogado|psicólogo|médico|ginecólogo|peluquero|gimnasio
      mi casa|depto|apartamento|apto|carro|moto|cama|cita|examen|dieta|rodilla|operación|vida|cuarto|perra|tinder
      llevo|tengo el|mi carro|auto|coche|cita|examen
      hoy|anoche|ayer|mañana no? salí|voy|fui|salgo|madrugo|dormí al|de|con|a gimnasio|gym|fiesta|rumba|médico|dentista|playa
      les|os juro que
      vacaciones|finde|viaje con mi|mis|la|los novio|familia|amigas|amigos|hijos
      muac|muak|xoxo
      """),
    .certain(
      .pt,
      """
      meu|minha namorado|namorada|esposo|esposa|marido|sogra|ex|crush|mozão|mozao|amor|aniversário|aniversario|mulher|senhorio|chefe|terapeuta
      estou|tô|to|acordei de|com ressaca
      que ressaca
      vou votar|voto no|na|em
      mozão|mozao|benzinho
      """),
    .likely(
      .pt,
      """
      te amo|adoro mais|muito|tanto?
      meu|minha|meus|minhas mãe|mae|pai|irmã|irmão|filho|filha|avó|avô|cachorro|gato|time|candidato|vida|casa|carro|amiga|amigas|pais|filhos
      bebi|comi demais|muito|algo
      acordei|estou|tô|to muito|tão? triste|doente|cansada|cansado|solteira|solteiro|apaixonada|exausta|exausto
      me|estou|tô|com dói|doi|dor a|de|o|no cabeça|dente|barriga|costas
      amiga|amigas|amigo|miga|gente|galera …3 bora|partiu|rolê|te|me|minha
      quem topa|anima|vem
      não|nao aguento|suporto mais? meu|minha|essa|esse|a|o
      saudade|saudades da|do|de
      terminei|voltei|namoro|briguei com o|a|meu|minha
      bora tomar|beber|sair|dançar
      não|nao dormi|durmo nada|direito|bem
      que sono|preguiça|fome|raiva|tédio
      alguém|alguem me|pra empresta|tomar
      @politician
      vai|vamo @club
      sou|torço corintiano|flamenguista|palmeirense|petista|bolsonarista|pro|pelo
      bjs|bjos
      """),
    .certain(
      .en,
      """
      my boyfriend|girlfriend|husband|wife|ex|birthday|crush|fiancé|fiance|hangover|landlord|bestie|therapist|divorce
      i'm|im|i am? so|totally|really? hungover|heartbroken
      my mum's|mom's|mum|mom|dad|dad's|kids|son|daughter|sister|brother|dog|cat|best|partner friend?
      """),
    .likely(
      .en,
      """
      i|we love you|miss babe|so|to|more|baby|you?
      happy …2 babe|baby|darling|sweetheart|honey
      i'm|im|i feel|am|feeling so|really|very? sad|sick|lonely|depressed|exhausted|drunk|single
      i drank|drunk too much
      my head|back|tooth|stomach hurts|aches|is killing
      see you friday|saturday|tonight|sunday at my|mine|yours|your
      i'm|im|i voting|vote|voted for
      can't stand my
      girls|guys|mates|lads …2 who's|whos|anyone up for
      xoxo
      off|going to the gym|pub|bed
      netflix|tinder
      i can't|cant believe my|he|she
      can't|cant wait to get|see home|my|you
      text|texted me last|back|at
      i|i'm|im slept|sleeping|overslept|crying|cried|bored|tired|starving
      @politician
      go @club
      """),
  ]
}
