// SPDX-License-Identifier: Apache-2.0
import Normalise

extension WordList {
  static let hate: [WordList] =
    [
      groups, folk, frail, foul, vile, slurs, spoken, pride, weAre, expel, drivenOut, violently, groupSign, being,
      nobody,
      illDeed, opinionWord,
    ] + harassment

  /// Peoples, origins, faiths and orientations, by their everyday names: `@group`. Innocent by themselves.
  static let groups = WordList(
    "group",
    es: """
      venezolano, colombiano, ecuatoriano, peruano, boliviano, chileno, argentino, uruguayo, paraguayo, brasileño, \
      mexicano, hondureño, guatemalteco, salvadoreño, nicaragüense, cubano, dominicano, haitiano, puertorriqueño, \
      panameño, costarricense, =españoles, marroquí, rumano, chino, coreano, japonés, árabe, africano, senegalés, \
      nigeriano, europeo, asiático, centroamericano, sudamericano, latino, latinoamericano, extranjero, \
      inmigrante, migrante, refugiado, desplazado, indocumentado, indio, indígena, mapuche, aimara, aymara, \
      quechua, wayuu, misak, otavaleño, mestizo, cholo, serrano, costeño, pastuso, paisa, rolo, cachaco, \
      provinciano, campesino, negro, afro, afrodescendiente, mulato, moreno, prieto, gitano, judío, musulmán, \
      moro, cristiano, católico, evangélico, testigo de jehová, ateo, gay, homosexual, lesbiana, trans, \
      transexual, travesti, bisexual, feminista, santiagueño, jujeño, porteño, cordobés, andaluz, catalán, vasco, \
      gallego
      """,
    pt: """
      venezuelano, boliviano, haitiano, peruano, argentino, colombiano, paraguaio, nordestino, baiano, paraibano, \
      cearense, nortista, paulista, carioca, gaúcho, mineiro, índio, indígena, negro, preto, pardo, mulato, judeu, \
      muçulmano, evangélico, crente, católico, macumbeiro, umbandista, espírita, gay, homossexual, lésbica, trans, \
      travesti, bissexual, feminista, imigrante, estrangeiro, refugiado, chinês, japonês, árabe, africano, cigano, \
      favelado
      """,
    en: """
      mexican, venezuelan, colombian, cuban, haitian, dominican, puerto rican, latino, hispanic, immigrant, \
      migrant, refugee, foreigner, black, african, asian, chinese, indian, pakistani, arab, muslim, jew, \
      christian, catholic, gypsy, roma, polish, romanian, irish, gay, lesbian, trans, transgender, homosexual, \
      feminist, =boomers, native, =blacks, =whites, =jews, =arabs, =gypsies
      """)

  /// What a group is said to be when it is hated: `@foul`.
  static let foul = WordList(
    "foul",
    es: """
      plaga, lacra, vago, ladrón, delincuente, criminal, sucio, traicionero, bruto, flojo, borracho, rata, basura, \
      escoria, animal
      cucaracha, inferior, terrorista, puta, prostituta, narco, traqueto, enfermo, asqueroso, cochino, ignorante, \
      atrasado, parásito
      mierda, cáncer, estorbo, incapaz, estúpido, tonto, imbécil, idiota, asesino, violador, malandro, mugroso, \
      piojoso, hediondo
      maloliente, salvaje, mono, simio, bestia, perezoso, mentiroso, tramposo, avaro, usurero, peligro, invasor, \
      degenerado, pervertido
      aberración, inservible, inútil, resentido, muerto de hambre, =muertos de hambre, atorrante, chorro, choro, \
      mantenido, mal nacido
      malnacido, abusador, desgraciado, maldito, gentuza, chusma, ratero, sicario, anormal, aberrante, mala gente, \
      gente mala, marrano
      cerdo, manipulador, histérico, torpe, indio, drogadicto, mantenida, ordinario, corroncho, fastidioso
      """,
    pt: """
      praga, vagabundo, ladrão, bandido, criminoso, sujo, burro, preguiçoso, bêbado, rato, lixo, escória, animal, \
      barata, inferior
      terrorista, puta, prostituta, doente, nojento, ignorante, atrasado, parasita, merda, câncer, estúpido, imbecil, \
      idiota, assassino
      estuprador, fedido, fedorento, selvagem, macaco, bicho, mentiroso, perigo, invasor, degenerado, pervertido, \
      aberração, inútil
      imundo, vadio, vadia, porco
      """,
    en: """
      plague, vermin, thief, criminal, dirty, lazy, drunk, rat, trash, scum, animal, cockroach, inferior, terrorist, \
      whore, disgusting
      ignorant, parasite, shit, cancer, stupid, idiot, murderer, rapist, smelly, savage, monkey, ape, liar, cheat, \
      invader, degenerate
      pervert, useless, filthy, subhuman, disease, illegal, pest, leech, filth
      """)

  /// Words that exist to belittle a group: `@slur`. Those that friends use too (marica, negro, gordo) are not here.
  static let slurs = WordList(
    "slur", masked: true,
    es: """
      veneco, sudaca, colombiche, =perucas de mierda, =peruca de mierda, =los perucas, =estos perucas, =esos perucas, =ese peruca, =un peruca, =puto peruca, =putos perucas, \
      perucho, bolita, boliguayo, =paragua, panchito, machupichu, payoponi, \
      guachupino
      maricón, mariconazo, marimacho, machorra, tortillera, bollera, trolazo, travelo, travuco, =travas, =esa trava, =ese trava, =trava de mierda, sidoso, \
      mostacero, cacorro
      chupapija, soplanucas, muerdealmohadas, loca de mierda, rarito, invertido de mierda, pato de mierda, =cueco, =cuecos, \
      hueco de mierda
      negrata, =negro de mierda, =negra de mierda, =negros de mierda, =negra sucia, =negro sucio, =negros sucios, \
      =indio de mierda
      =india de mierda, =indios de mierda, =cholo de mierda, =chola de mierda, =serrano de mierda, =moro de mierda, \
      =moros de mierda
      =judío de mierda, =judíos de mierda, =gitano de mierda, =chino de mierda, =chinos de mierda, =negro cabeza, \
      =negros cabeza
      =cabecita negra, =indio patarrajada, patarrajada, =indio ladino, cholo barato, indio bruto, llama asquerosa, \
      guarango villero
      villero, mogólico, mongólico, mongolo, mogolo, subnormal, retrasado mental, retrasada mental, retrasados \
      mentales, tarado mental, downcito
      tullido, cojo de mierda, gorda asquerosa, gordo asqueroso, feminazi, =hembrista de mierda, moraco, jenízaro, \
      =pinche naco
      =pinche indio, =pinche india, =pinche gata, =pinche prieto, =pinches prietos, =naco prieto, =nacos prietos, \
      =pinche joto, joto, =jotos
      =jotas, culero maricón, charnego, machupicchu, =peruano muerto de hambre, =cara de indio, =cara de llama, =cara \
      de mono
      """,
    pt: """
      viado, viadinho, bichona, boiola, baitola, traveco, sapatão, sapatona, crioulo, =preto fedido, =preta fedida, \
      =preto sujo
      =macaca, =macaco sujo, =macaco fedido, =preto imundo, =negro imundo, =neguinha suja, retardado, mongoloide, \
      mongol, aleijado
      =baiano preguiçoso, =paraíba de merda, =nordestino de merda, =judeu de merda, =sua macaca, =seu macaco, =bugre, \
      favelado imundo
      =bicha de merda, =bicha nojenta, =cabeça chata, =pau de arara
      """,
    en: """
      nigger, nigga boy, faggot, fag, tranny, spic, wetback, chink, gook, paki, kike, raghead, towelhead, sandnigger, \
      beaner, retard
      coon, darkie, shemale, dyke bitch, =japs, =a jap, =dirty jap, =that jap, wop, gyppo, pikey, mongoloid, cripple, dago, =libtard, =n*****, =n****r, \
      =n*****s, =f****t
      """)

  /// Speaking about a word instead of using it: `@spoken`.
  static let spoken = WordList(
    "spoken",
    es:
      "~llamar, ~decir, ~gritar, ~usar, ~escribir, ~insultar, palabra, término, insulto, expresión, =tratarme, =trataron, =apodo, =diciéndole, =decirle, =decirles, racismo, homofobia, discriminación, xenofobia",
    pt:
      "~chamar, ~dizer, ~gritar, ~usar, ~xingar, palavra, termo, insulto, racismo, homofobia, discriminação, preconceito, xenofobia",
    en: "~call, ~say, ~use, ~shout, ~yell, ~scream, word, term, slur, insult, racism, homophobia, banter, racist")

  /// Speaking about oneself: `@pride`.
  static let pride = WordList(
    "pride",
    es:
      "=soy, =somos, =orgullo, =orgulloso, =orgullosa, =orgullosos, =orgullosas, =mi, =mis, =honra, =nosotros, =nosotras",
    pt: "=sou, =somos, =orgulho, =meu, =minha, =eu, =nós",
    en: "=im, =i, =we, =proud, =my, =am")

  /// Behind a word that was taken back: `@we-are`.
  static let weAre = WordList(
    "we-are", es: "=somos, =orgullosas, =orgullosos, =orgullosa, =orgulloso", pt: "=somos, =orgulhosas, =orgulhosos",
    en: "=proud")
}
