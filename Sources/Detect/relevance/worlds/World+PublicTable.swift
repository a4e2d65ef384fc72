// SPDX-License-Identifier: Apache-2.0

extension World {
  /// What everybody talks about: it has little to do with most companies.
  static let publicTalk: [TermBook.Terms] = [
    .world(
      .football,
      es: """
        fútbol?, partido?, partidazo, gol, golazo, arquero, portero?, delantero, mediocampista, director técnico,
        árbitro?, var, penal, penalti, tarjeta roja, tarjeta amarilla, offside, tiro libre, autogol, empate, goleada,
        clásico, estadio, cancha, hinchada, hincha, aficionado, barra brava, camiseta, playera, polera, selección,
        mundial, copa américa, libertadores, champions, liga, eliminatorias, campeón, campeonato, descenso, tabla,
        fichaje, messi, cristiano, millonarios, river, colo-colo, barça, real madrid, tricolor, banca?, alargue,
        beisbol, golear, fuera de lugar, defensa central, pichichi, la selección, octavos de final, semifinal, tiempo
        extra, remontada, cancha de fútbol
        """,
      pt: """
        futebol, jogo, jogão, partida?, gol, golaço, goleiro, atacante, zagueiro, volante, meia, juiz, árbitro?,
        bandeirinha, var, pênalti, cartão vermelho, cartão amarelo, impedimento, escanteio, gol contra, empate,
        goleada, estádio, maracanã, arquibancada, torcida, torcedor, torcida organizada, camisa, seleção, copa,
        libertadores, brasileirão, série b, campeonato, estadual, campeão, rebaixado, rebaixamento, tabela,
        contratação, neymar, flamengo, corinthians, palmeiras, são paulo, vasco, grêmio, santos?, cruzeiro, hexa,
        zebra, vôlei, craque, timão, mengão, organizada, copa do mundo, champions, prorrogação, mata-mata, escalação
        """,
      en: """
        football, soccer, kick off, goal, own goal, goalkeeper, keeper, striker, winger, midfielder, defender,
        referee, ref, linesman, var, penalty, free kick, offside, red card, yellow card, foul, equaliser, hat trick,
        clean sheet, derby, stadium, pitch, terrace chant, supporters, away fans, season ticket, shirt, kit, world
        cup, euros?, premier league, champions league, fa cup, playoffs, relegation, promotion, league table, transfer
        window, signing, substitute, extra time, arsenal, liverpool, chelsea, man utd, spurs, super bowl, touchdown,
        quarterback, nba, baseball, cricket, rugby, transfer, quarter final, semi final, nfl, basketball, home run
        """),
    .world(
      .horoscopes,
      es: """
        horóscopo, signo zodiacal, zodiaco, aries, tauro, géminis, cáncer, virgo, libra?, escorpio, sagitario,
        capricornio, acuario, piscis, ascendente, carta astral, carta natal, astrología, astrólogo, planeta, mercurio
        retrógrado, luna llena, luna nueva, eclipse, tránsito, retrógrado, compatibilidad, tarot, tarotista, baraja,
        arcanos, tirada, vidente, videncia, bruja, bruja blanca, adivinar, predicción, destino, amarre, brujería, mala
        vibra, aura, chakras, péndulo, runas, numerología, velas, sahumerio, palo santo, ruda, amuleto, cuarzo
        """,
      pt: """
        horóscopo, zodíaco, áries, touro, câncer, virgem, libra?, escorpião, sagitário, capricórnio, aquário, peixes,
        ascendente, mapa astral, astrologia, astróloga, planeta, mercúrio retrógrado, lua cheia, lua nova, eclipse,
        inferno astral, trânsito, retrógrado, sinastria, compatibilidade, tarô, tarot, taróloga, baralho cigano,
        arcanos, tiragem, búzios, vidente, cartomante, cigana, adivinhar, previsão, previsões, destino, amarração,
        simpatia, macumba, olho gordo, vibração, aura, chakras, pêndulo, runas, numerologia, vela, incenso, defumação,
        arruda, amuleto, cristais
        """,
      en: """
        horoscope, star sign, zodiac, aries, taurus, gemini, cancer, virgo, libra?, scorpio, sagittarius, capricorn,
        aquarius, pisces, rising sign, ascendant, moon sign, birth chart, natal chart, astrology, astrologer, planets,
        mercury retrograde, retrograde, full moon, new moon, eclipse, saturn return, transit, cusp, compatibility,
        tarot, tarot reader, cards, tarot deck, major arcana, reading, psychic, medium, clairvoyant, fortune teller,
        crystal ball, palm reading, predict, prediction, fate, destiny, luck, lucky number, manifest, manifesting,
        witch, witchy, curse?, evil eye, energy, aura, chakras, pendulum, numerology, candle, sage, crystals
        """),
    .world(
      .faith,
      es: """
        jesús, jesucristo, cristo, espíritu santo, virgen, virgen maría, guadalupe, santo?, creyente, religión,
        iglesia, templo, parroquia, capilla, catedral, misa, culto, rezar, rezo, orar, oración, rosario, novena,
        biblia, evangelio, salmo, versículo, pecado, pecador, bendecir, amén, aleluya, gloria, alabanza, promesa,
        peregrinación, procesión, semana santa, cuaresma, bautismo, confesión, comunión, sacerdote, obispo, monja,
        pastor, evangélico, católico, cristiano, diezmo, cielo, diablo, ateo, judío?, musulmán
        """,
      pt: """
        jesus, jesus cristo, cristo, espírito santo, nossa senhora, aparecida, santo?, crer, crente, religião, igreja,
        templo, paróquia, capela, catedral, culto, rezar, reza, orar, oração, terço, novena, bíblia, evangelho, salmo,
        versículo, pecado, pecador, perdão, bênção, abençoar, amém, aleluia, glória, louvor, promessa, romaria,
        procissão, quaresma, páscoa, batismo, confissão, comunhão, eucaristia, bispo, freira, pastor, evangélico,
        católico, cristão, umbanda, candomblé, orixá, terreiro, dízimo, céu, diabo
        """,
      en: """
        god, jesus, christ, holy spirit, virgin mary, saint, faith, believer, religion, religious, church, temple,
        chapel, cathedral, mosque, synagogue, worship, sermon, pray, prayer, rosary, bible, gospel, scripture, psalm,
        verse, quran, torah, sinner, forgiveness, grace, blessing, blessed, amen, hallelujah, praise, hymn, miracle,
        pilgrimage, lent?, easter, ramadan, eid, baptism, confession, communion, priest, vicar, bishop, pope, nun,
        pastor, preacher, imam, rabbi, christian, catholic, protestant, muslim, jewish, atheist, tithe, heaven
        """),
    .world(
      .politics,
      es: """
        presidente?, gobierno, oposición, congreso, senado, senador, diputado, ministro?, alcalde?, alcaldesa,
        concejo, gobernador, elecciones, votar, voto?, candidato?, campaña electoral, partido político, izquierda,
        reforma, reforma pensional, reforma tributaria, ley, corrupción, impeachment, vacancia, golpe de estado,
        dictadura, comunismo, socialismo, fascismo, zurdos, fachos, protesta, marcha, paro nacional, plebiscito,
        constitución, urnas, encuesta electoral, primera vuelta, segunda vuelta, casilla, ministerio?, decreto,
        políticos, politiquería, bancada
        """,
      pt: """
        presidente?, governo, oposição, congresso, senado, senador, deputado, ministro?, prefeito, vereador,
        governador, eleições, votar, voto?, candidato?, campanha eleitoral, partido?, esquerda, reforma, corrupção,
        impeachment, golpe, ditadura, comunismo, socialismo, petista, bolsonarista, protesto, passeata, urna
        eletrônica, segundo turno, ministério?, decreto, políticos, centrão
        """,
      en: """
        president?, government, opposition, congress, senate, senator, minister, prime minister, council, governor,
        election, vote, voting, candidate?, campaign, left wing, right wing, reform, corruption, impeachment, coup,
        dictatorship, communism, socialism, tories, labour, republicans, democrats, protest, march, ballot,
        parliament, brexit, politicians, referendum
        """),
    .world(
      .crime,
      es: """
        robo, robaron, me robaron, atraco, ladrón, policía?, asalto, balacera, tiroteo, asesinato, asesinaron,
        homicidio, sicario, secuestro, extorsión, cárcel, preso, fiscalía?, juicio penal, choque, accidente de
        tránsito, atropelló, incendio, bomberos, ambulancia, desaparecido, inseguridad, narcos, cartel, microtráfico,
        fleteo, raponazo
        """,
      pt: """
        roubo, assalto, assaltaram, ladrão, polícia?, tiroteio, assassinato, homicídio, sequestro, extorsão, cadeia,
        preso, batida, acidente de trânsito, atropelou, incêndio, bombeiros, ambulância, desaparecido, insegurança,
        tráfico, facção, milícia, arrastão
        """,
      en: """
        robbery, robbed, mugged, thief, burglary, police, shooting, murder, homicide, kidnapping, jail, prison, car
        crash, accident?, hit and run, fire brigade, firefighters, ambulance, missing person, stabbing, gang, cartel,
        crime
        """),
    .world(
      .weather,
      es: """
        lluvia?, llover, aguacero, tormenta, granizo, nieve, nevada, calor?, ola de calor, calorón, sequía,
        inundación, inundado, huracán, terremoto, temblor, tembló, sismo, volcán, derrumbe, deslizamiento, clima,
        pronóstico, nublado, sol?, viento, eclipse, luna llena, luna, arcoíris, lloviendo, tsunami, incendio forestal
        """,
      pt: """
        chuva, chovendo, temporal, tempestade, granizo, neve, calor?, calorão, onda de calor, seca, enchente,
        alagamento, alagado, furacão, terremoto, tremor, vulcão, deslizamento, clima, previsão do tempo, nublado,
        sol?, vento, eclipse, lua cheia, lua, arco-íris
        """,
      en: """
        rain, raining, storm, hail, snow, heatwave, drought, flood, flooded, hurricane, tornado, earthquake, volcano,
        landslide, weather, forecast, cloudy, sun, sunny, windy, eclipse, full moon, moon, rainbow, freezing
        """),
    .world(
      .transport,
      es: """
        tráfico, trancón, taco, atasco, embotellamiento, bus?, buseta, camión?, combi, colectivo, micro?, metro?,
        tren, transmilenio, estación, paradero, parada de bus, taxi, uber, didi, autopista, avenida, hueco, bache,
        semáforo, peaje, multa?, fotomulta, pico y placa, ciclovía, moto?, motociclista, puente peatonal, aeropuerto,
        vuelo?, retraso del tren, licencia de conducir, pasaporte, trámite?
        """,
      pt: """
        trânsito, engarrafamento, congestionamento, ônibus?, metrô?, trem, estação, ponto de ônibus, táxi, uber,
        estrada, rodovia, avenida, buraco, semáforo, sinal, pedágio, multa?, rodízio, ciclovia, moto?, motoqueiro,
        aeroporto, voo, CNH, detran, passaporte, greve de ônibus
        """,
      en: """
        traffic, traffic jam, bus?, coach, subway, tube, train, station, bus stop, taxi, uber, motorway, highway,
        roadworks, pothole, traffic lights, toll, speeding ticket, parking ticket, cycle lane, motorbike, airport,
        flight, delayed, passport, driving licence, dmv
        """),
    .world(
      .neighbourhood,
      es: """
        basura?, recolección, alumbrado, luz?, apagón, corte de agua, acueducto, alcantarilla, vecino?, ruido, junta
        de vecinos, administración del edificio, conjunto residencial, condominio, parque?, andén, vereda, impuesto
        predial, barrio?, agua?, recibo del gas, arriendo, arrendador, inquilino, casero, internet caído
        """,
      pt: """
        lixo, caminhão de lixo, coleta, iluminação, luz?, faltou luz, apagão, falta de água, esgoto, vizinho, barulho,
        síndico, condomínio, praça, calçada, IPTU, bairro, conta de luz, aluguel, proprietário, inquilino, internet
        caiu
        """,
      en: """
        rubbish, bins, trash, garbage collection, street lights, power cut, outage, water cut, sewer, neighbour,
        noise, landlord, tenant, rent, boiler, council tax, pavement, sidewalk, neighbourhood, electricity bill, gas
        bill, internet is down, wifi down, hoa
        """),
    .world(
      .television,
      es: """
        novela?, telenovela, serie?, netflix, temporada, capítulo, episodio, película, cine?, actor, actriz, reality,
        gran hermano, farándula, chisme, cantante, presentador, programa, canal?, estreno, spoiler, óscar, premios,
        influencer, youtuber, tiktoker, streamer, shakira, bad bunny, karol g
        """,
      pt: """
        novela?, série?, netflix, temporada, capítulo, episódio, filme, cinema, ator, atriz, reality, BBB, big
        brother, fofoca, cantor, apresentador, programa, canal?, estreia, spoiler, final da novela, oscar, influencer,
        youtuber, globo
        """,
      en: """
        soap, series?, netflix, season, episode, movie, film, cinema, actor, actress, reality show, big brother, love
        island, strictly, eastenders, gossip, celebrities, singer, presenter, channel, premiere, spoiler, voted off,
        oscars, influencer, youtuber, kardashian, taylor swift
        """),
    .world(
      .music,
      es: """
        canción, álbum, disco, concierto, reguetón, salsa, vallenato, cumbia, banda, guitarra, festival, gira, boletas
        del concierto, playlist, spotify, rap, trap, karaoke, bachata, tango, corridos tumbados
        """,
      pt: """
        música, álbum, disco, sertanejo, funk, samba, pagode, banda, violão, festival, ingresso do show, playlist,
        spotify, letra da música, rap, trap, forró, axé, MPB
        """,
      en: """
        song, album, record, concert, gig, band, guitar, festival, tour, playlist, spotify, lyrics, rap, country
        music, karaoke, vinyl, glastonbury
        """),
  ]
}
