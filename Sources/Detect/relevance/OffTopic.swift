// SPDX-License-Identifier: Apache-2.0
import Normalise
import Vocabulary

extension Detector {
  /// A comment about something that plainly is not the company's: politics, football, faith, lost pets, small ads.
  static let offTopic = Detector(
    "relevance.off-topic",
    title: Localized(es: "Fuera de tema", pt: "Fora do assunto", en: "Off topic"),
    why: Localized(
      es: "El comentario parece tratar de algo ajeno a esta página, y quien busca ayuda termina por no encontrarla.",
      pt: "O comentário parece tratar de algo alheio a esta página, e quem busca ajuda acaba não encontrando.",
      en: "The comment seems to be about something else, and people who need help end up not finding it."),
    instead: Localized(
      es: "Escríbalo donde se trate ese tema y cuéntenos aquí lo que tenga que ver con nosotros.",
      pt: "Escreva onde esse tema é tratado e conte aqui o que tem a ver com a gente.",
      en: "Write it where that subject is discussed, and tell us here what concerns us."),
    surfaces: [.comment],
    examples: [
      .flags("este domingo «voten por mi candidato» al concejo"),
      .flags("¡qué «golazo» el de la selección anoche!"),
      .flags("«mercurio retrógrado» afecta hoy a todos los signos"),
      .flags("«se perdió mi perrita», ayúdenme a compartir"),
      .flags("«vendo moto» modelo 2019, papeles al día"),
      .flags("«cristo viene», arrepiéntanse"),
      .flags("neste domingo «votem no meu candidato»"),
      .flags("que «golaço» da seleção ontem"),
      .flags("this sunday «vote for my candidate»"),
      .passes("¿abren el día de las elecciones?"),
      .passes("vimos el partido en su local y la pasamos muy bien"),
      .passes("un golazo el nuevo blend, les ganaron a todos"),
      .passes("con la subida del dólar, ¿van a subir el precio de la libra?"),
      .passes("gracias por todo, Dios los bendiga"),
      .passes("cerraron la calle por la marcha, ¿el local está abierto?"),
      .passes("vocês abrem no dia da eleição?"),
      .passes("are you open on election day?"),
    ],
    phrases: [
      // Words of other worlds: enough where nothing of the company's stands beside them.
      .possible(
        .es,
        """
        gobierno|gobiernos|presidente|presidenta|congreso|senador|senadora|senadores|ministro|ministra|diputado|diputados|concejal|concejo|alcaldía|gobernador|politiquería|políticos|politicos !de|su
        reforma|paro|golpe|consulta|voto|guerra|plebiscito|revocatoria|marcha|elección|elecciones|campaña tributaria|laboral|pensional|nacional|estado|popular|blanco|civil|presidencial|presidenciales|electoral|política
        dictadura|dictador|comunismo|comunista|comunistas|socialismo|fascismo|fascistas|guerrilla|guerrilleros|paracos|paramilitares|narcos|narcoestado|zurdo|zurdos|fachos|facho|inflación|devaluación|impeachment|feminazis|aborto|otan|ucrania|gaza|israel|palestina|hamas
        gol|goles|partidazo|eliminatorias|árbitro|arbitro|campeonato|estadio|hinchas|hinchada|delantero|arquero|goleador|fichaje|semifinal|octavos
        liga betplay|mx|profesional|pro|española|águila
        empatamos|golearon|clasificamos|eliminados
        vamos|arriba|viva|fuerza colombia|méxico|mexico|argentina|chile|perú|peru|ecuador|venezuela|españa|selección|mi|equipo|carajo|tricolor|cafeteros carajo|hoy|siempre|equipo|selección?
        biblia|evangelio|apocalipsis|satanás|satanas|pecado|pecadores|iglesia|arrebatamiento|anticristo|rezar|oremos|oración|oracion|rosario|salmo
        el|del papa dijo|francisco|león|visita|murió|pide
        horóscopo|tarot|vidente|brujo|amarre|amarres|astrología|numerología|eclipse
        reality|farándula|farandula|novela|telenovela|shakira|bunny|karol|netflix|óscar|oscar|oscars|grammy|grammys|premios|eurovisión|exatlón
        reggaeton|disco|álbum|album|concierto|canción de @word
        nuevo|nueva|último disco|álbum|album|canción|cancion|concierto|serie|película|pelicula|temporada|capítulo de|del|en @word
        la tierra es plana
        tierra plana
        illuminati|reptilianos|vacuna|vacunas|extraterrestres|ovnis|conspiración|masones
        feliz cumpleaños|cumple|aniversario a|para mi|hija|hijo|amor|mamá|papá|esposo|esposa|hermana|hermano|abuela|nieto|nieta
        mi hija|hijo|hermana|sobrina|nieta|nieto que? hoy? cumple|está|se cumpliendo|graduó|grado|quince|años?
        me|nos prestan|presten|ayudan|ayuden|colaboran|colaboren|donan|donen con|para|plata|dinero|una|económicamente …3 operación|cirugía|perro|mercado|arriendo|medicinas|mamá|hijo|tratamiento
        necesito|necesitamos que? me|nos? presten|ayuden|donen|donantes
        rifa|rifamos|vaca|vaki|donación|donaciones pro|para|de|operación
        vendo|arriendo|alquilo|permuto|remato|traspaso @word
        alguien|quién|quien|algún|alguno que|me|nos? sepa|sabe|conoce|conoce|recomienda|vende|vio|viene|va un|una|buen|de|el|buena|dónde|donde|para|a …2 mecánico|mecanico|plomero|abogado|dentista|electricista|fontanero|médico|colegio|apartamento|pediatra|partido|novela|cerrajero|carpintero|albañil|veterinario|niñera|concierto|trancón|terminal|bus|vuelo|notaría|eps
        busco novia|novio|pareja|amiga|amigos|amistad|sugar|esposa|mujer|hombre
        soltera|soltero|viudo|separado busco|busca|y|de|en
        hay|hubo mucho|un|tremendo|muchísimo? trancón|trancon|tráfico|derrumbe|retén|accidente|tapón en|por|hacia
        temblor|terremoto|sismo|tembló|huracán|dana
        qué|que opinan|piensan|dicen de|del|sobre lo|la|el|los|@word
        crypto|criptomonedas|bitcoin|ethereum
        """),
      .likely(
        .es,
        """
        voten|vote|vota|votá|votad|votemos|votar por|a mi|nuestro|la|el|@politician candidato|candidata|lista|partido|alcalde|gobernador|@number?
        voten por @word
        a votar por|el|la|todos @word @number?
        !su|sus|al @politician
        dimisión|dimision|renuncie|revocatoria|impeachment ya|presidente|alcalde|presidencial
        convocad|convoquen|adelanto|queremos elecciones ya|anticipadas?
        congreso|senado|gobierno|políticos|politicos|presidente|parlamento|ministro corrupto|corruptos|ladrones|ladrón|vendido|inepto|asesino|comunista|fascista
        que se vayan todos
        abajo|fuera|viva|arriba|muera el|la gobierno|dictadura|revolución|comunismo|socialismo|patria|libertad|presidente|congreso|izquierda|derecha
        uribistas|petristas|correístas|correistas|chavistas|peronistas|kirchneristas|kukas|libertarios|fujimoristas|caviares|morenistas|podemitas|fachas|zurdos|mamertos|masistas|castrochavismo
        golazo|golazos|libertadores|sudamericana|champions|libertadores|eliminatorias|mundialista|var|penalazo|offside|superclásico|superclasico|messi|cristiano
        aguante|vamos|arriba|dale|viva|grande|hala|forza|fuerza|puto @club
        @club ganó|gana|pierde|perdió|juega|campeón|campeon|campeones|campeonó|cuándo|cuando|golea|goleó|eliminado !abierto
        los de @club
        a qué|que hora juega|juegan|es|empieza el? @club|partido|clásico|selección|final|chile|colombia|perú|argentina|méxico|brasil|ecuador
        partidazo
        árbitro|arbitro|réferi|referí vendido|ladrón|ladron|ciego|comprado|corrupto
        campeón|campeones|campeon toda la|de vida|américa
        la revancha es|será|en @word
        mercurio retrógrado|retrogrado
        @zodiac hoy|esta|recibirás|tendrás|semana|tu
        signos|signo zodiacal|zodiacales|del zodiaco
        horóscopo|horoscopo|tarot|carta|lectura del|astral|de|del|gratis día|hoy|semana|manos|tarot
        cristo|jesús|jesus|jehová|jehova viene|vive|vuelve|salva|es pronto|señor|amor?
        cristo|jesús|jesus|dios|jehová|jehova te|los|nos ama|salva|espera
        arrepiéntanse|arrepientanse|arrepiéntete|arrepientete
        lean|lea|lee la biblia|palabra
        el fin del mundo|de los tiempos|está
        escribe|escriban|pon|di|comenta amén|amen
        comparte|comparta|compartan|reenvía|reenvia|pasa|pásalo|envía|envia|manda esta|este|a cadena|mensaje|oración|@number contactos|personas|amigos?
        cadena de oración|oracion|la|bendición|favor
        se|me|nos perdió|perdio|extravió|extravio|escapó|robaron mi|un|una|nuestra|nuestro|este|esta? perrita|perrito|perro|perra|gato|gata|gatita|gatito|mascota|loro|cachorro|cachorra|moto|quiltro|quiltra|lorito
        busco|buscamos|ayuda|ayúdenme|ayudenme a? encontrar|buscar …2 perrita|perro|perrito|gato|mascota|hermano|papá|familiar|perra|gatita
        doy|damos|regalo|dan en adopción|adopcion
        vendo|vendemos|arriendo|alquilo|rento|permuto|remato|traspaso mi|un|una|casa|lindo|hermoso? moto|carro|casa|apartamento|apto|depto|departamento|lote|finca|celular|iphone|nevera|bicicleta|bici|cachorros|cachorro|perfume|perfumes|ropa|zapatillas|tenis|local|terreno|auto|coche|piso|habitación|zapatos|lavadora|computador|portátil|play|tv|entradas|boletas|boletos
        se vende|arrienda|alquila|renta|permuta moto|carro|casa|apartamento|departamento|lote|finca|celular|cachorros|terreno|local|auto|piso|habitación|dúplex
        busco|necesito|consigo novia|novio|pareja|apartamento|habitación|roomie|niñera|empleada|plomero|electricista|fontanero|cerrajero|gasfiter|albañil|flete de|en|para|por|que|soltera|doméstica?
        alguien|quién|quien|alguno|alguien|algún que? sabe|conoce|recomienda|tiene|cacha|consigue de|dónde|a|cuándo|si|qué|en|hay|mañana? un|una|algún|el|la|hay? fontanero|plomero|electricista|cerrajero|gasfiter|albañil|abogado|dentista|odontólogo|ginecólogo|mecánico|veterinario|farmacia|colegio|niñera|mudanza|pico|ganó|flete|taxi|psicólogo|pediatra
        alguien que? cambie|cambia|compre|venda|alquile|arriende|preste @word
        en qué|que|cuál|cual farmacia|droguería|hospital|banco|clínica
        pico y placa
        capítulo|capitulo|episodio|final|novela|finale de|del anoche|ayer|la|serie|estreno
        la casa de los|papel famosos?
        gran hermano|masterchef|exatlón|exatlon|acapulco|yo|la shore|voz|soy?
        quién|quien ganó|gano|gana|ganará el|la|los? festival|reality|oscar|óscar|grammy|final|mundial|balón|elecciones|partido|premio|viña
        eclipse|terremoto|temblor|sismo|huracán|ovni|ovnis|extraterrestres|illuminati
        miren|mira|vean|vea el|mi|este video|canal|cuenta|perfil|foto de|en mi|youtube|tiktok|gato|perro|canal|perfil?
        la gasolina|nafta|bencina|luz|inflación|dolar|dólar ni|está|sube|subió|no|por|a
        todo sigue subiendo|caro
        vacunas|vacuna|antivacunas mata|matan|control|es|son|nos
        bitcoin|dogecoin|nft
        """),
      .possible(
        .pt,
        """
        governo|presidente|congresso|senador|ministro|deputado|deputados|vereador|prefeito|políticos|politica|política|stf|eleição|eleições|comunismo|ditadura|impeachment
        gol|gols|partidaço|pênalti|penalti|juiz|árbitro|seleção|selecao|campeonato|estádio|torcida|goleiro|artilheiro|libertadores
        bíblia|evangelho|apocalipse|satanás|pecado|igreja|oremos|oração|salmo
        horóscopo|tarô|signo|vidente|eclipse
        bbb|novela|anitta|oscar|grammy|reality|netflix
        terra plana
        vendo|alugo|troco @word
        feliz aniversário|aniversario para|pra|à|ao minha|meu|filha|filho
        preciso de doação|doações|ajuda|dinheiro|sangue
        procuro|busco namorada|namorado|esposa|emprego|apartamento
        vai|vamo|dale|bora @club
        """),
      .likely(
        .pt,
        """
        votem|vote|votar|votemos no|na|em|pro meu|@politician|minha|nosso? candidato|candidata|vereador|prefeito|@number?
        !seu @politician
        fora|viva|ele|abaixo @politician|não|comunismo|governo|nunca|ditadura
        golaço|golaco|golaços|libertadores|brasileirão|brasileirao|impedimento|neymar
        vai|vamos|dá|avante|força|saudações @club
        @club campeão|ganhou|joga|perdeu|vai|é|campeao
        que horas|hora é|joga|começa o|a? jogo|@club|seleção
        juiz|árbitro|arbitragem ladrão|ladrao|cego|comprado
        mercúrio|mercurio retrógrado|retrogrado
        @zodiac hoje|essa|terá|semana
        horóscopo|tarô|taro|signo|signos do|de|dia|hoje
        jesus|cristo|deus está|te|vem|salva|é voltando|ama|fiel
        compartilhe|repasse|envie com|para|essa|esta @number|corrente|mensagem|contatos
        perdi|perdeu|sumiu|desapareceu meu|minha|um|uma cachorro|cachorra|gato|gata|cachorrinha|gatinho|pet
        vendo|alugo|troco meu|minha|um|uma|lindo? moto|carro|casa|apartamento|celular|iphone|lote|terreno|bicicleta|geladeira|kitnet
        alguém|alguem sabe|conhece|indica de|um|uma|onde|se|quem|que @word? encanador|eletricista|pedreiro|dentista|farmácia|mecânico|chaveiro|ganhou|advogado|veterinário
        bbb|paredão|paredao|novela|fazenda das|de|ontem|hoje|do|do? nove|ontem|hoje|eliminado
        olha|olhem|veja|vejam meu|o|minha vídeo|video|canal|perfil|gato|cachorro
        político|políticos|politicos|congresso|governo ladrão|ladrões|corrupto|corruptos
        """),
      .possible(
        .en,
        """
        government|president|congress|senate|senator|minister|parliament|election|elections|republicans|democrats|liberals|communism|socialism|abortion|immigration|gaza|israel|palestine|ukraine|brexit
        referee|penalty|quarterback|playoffs|championship|semifinal|stadium|halftime
        world cup
        bible|gospel|satan|sinners|church|prayer|pray|rapture|psalm
        horoscope|tarot|zodiac|psychic|eclipse
        netflix|oscars|grammys|eurovision|kardashian|kardashians|beyonce|drake
        flat earth
        go|lets|let's @club
        happy birthday to my|our
        my gofundme|fundraiser|etsy|podcast|mixtape
        crypto|bitcoin|ethereum
        """),
      .likely(
        .en,
        """
        vote|voting for|against my|@politician|the|our|your candidate|mayor|senator|party|republicans|democrats?
        vote for @politician|my
        @politician
        maga|impeach|brexit|lock impeachment|him?
        touchdown|touchdowns|superbowl|nba|nfl|premier|lakers|yankees|dodgers|cowboys|patriots|mets
        @club game|win|lost|won|match|play|score|tonight|fans
        who's|whos|who do|you|is|will|think|going|to? going|gonna|win|won to? win strictly|the|bake|super|election|oscars|match|bowl|league|final|cup|x
        mercury retrograde
        horoscope|astrology|tarot|zodiac
        jesus is|loves|saves coming|you|lord|king?
        repent|antichrist|rapture
        share|forward|send this to|with @number|ten|five people|friends|contacts
        lost my|our dog|cat|puppy|kitten|parrot
        my|our dog|cat|puppy is|went|got|has missing|lost|gone
        selling|renting my|a|an? car|bike|house|apartment|flat|iphone|sofa|tickets
        car|bike|house|apartment|flat|iphone|sofa|tickets for sale|rent
        anyone|anybody|does|does|someone anyone|anybody? know|recommend|have a|any|when|good|of|where …2 plumber|electrician|dentist|lawyer|mechanic|babysitter|pharmacy|strike|locksmith|vet|removals
        does|anyone|anybody anyone|anybody|watching? …3 game|match|episode|strictly|eurovision|lakers tonight|last|night?
        check|watch|see out? my cat|dog|channel|video|youtube|tiktok|profile|onlyfans
        flat earth|earthers
        chemtrails|illuminati|antivax
        """),
      // The company's own matters: then the rest is a manner of speaking.
      .clue(
        1, .es,
        """
        ustedes|vosotros|uds|@shopword
        ~felicitar|felicitaciones|felicidades|apoyen|apoyan|apoyar|patrocinan|patrocinen|patrocinio|anuncio|comercial|publicidad|propaganda|logo
        me|les|los|nos gusta|gusto|gustó|gusta|encanta|sigo|ponen|vi|vimos|vemos|atendieron
        su|sus|vuestra|vuestro local|tienda|tiendas|sede|café|página|productos|producto|marca|servicio|empresa|foto|publicación
        les|los compro|compré|felicito|pedí|pregunto|recomiendo
        abren|cierran|atienden|despachan|venden|aceptan|entregan|contestan|responden
        """),
      .clue(1, .pt, "vocês|vcs|@shopword\nabrem|fecham|atendem|vendem|aceitam|entregam|respondem"),
      .clue(
        1, .en,
        "@shopword\nyou guys|open|sell|deliver|closed|ship|still\nyour\nare|do|will you open|closed|sell|deliver|open|serving"
      ),
    ],
    find: { text, matches throws(DetectorFailure) in
      guard let first = text.surestFirst(matches), !matches.contains(where: { $0.clue == 1 }),
        !text.context.topics.touch(text), text.companyNamed(in: text.words.indices) == nil
      else { return [] }
      // One subject is enough to say so; the widest of those that begin there.
      let best =
        matches.last {
          $0.confidence == first.confidence && $0.words.lowerBound == first.words.lowerBound
        } ?? first
      return [Hit(text, best)]
    })
}

extension Reading {
  /// The first match of the highest confidence. A single word is not enough in a question, which may be about opening hours.
  fileprivate func surestFirst(_ matches: ArraySlice<PhraseMatch>) -> PhraseMatch? {
    var best: PhraseMatch?
    for match in matches where match.clue == nil {
      if match.confidence < Confidence.likely,
        sentences[Int(words[Int(match.words.lowerBound)].sentence)].ending == .question
      {
        continue
      }
      if match.confidence > (best?.confidence ?? 0) { best = match }
    }
    return best
  }
}
