// SPDX-License-Identifier: Apache-2.0
import Normalise

extension OffTopicPhrases {
  /// Words of other worlds: politics, football, faith, show business, small ads. Enough where nothing of the company's stands
  /// beside them.
  static let otherWorlds: [Phrases] = [
    .possible(
      .es,
      """
      gobierno|gobiernos|oposición|alcalde|alcaldesa|presidente|presidenta|congreso|senador|senadora|senadores|ministro|ministra|diputado|diputados|concejal|concejo|alcaldía|gobernador|politiquería|políticos|politicos !de|su
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
      mi hija|hijo|hermana|sobrina|nieta|nieto que? hoy? cumple|está|se cumpliendo|graduó|grado|quince|años
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
  ]
}
