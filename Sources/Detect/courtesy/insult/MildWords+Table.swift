// SPDX-License-Identifier: Apache-2.0
import Normalise

extension WordList {
  /// Words that hurt when they are said of a person and mean little otherwise: `@insult-mild`. Sense: mild.
  static let mildInsults = WordList(
    "insult-mild", masked: true, es: mildSpanish, pt: mildPortuguese, en: mildEnglish)

  private static let mildSpanish: StaticString = """
    # everywhere
    tonto, bobo, zonzo, sonso, torpe, lerdo, lelo, memo, necio, majadero, zopenco, zoquete, tarugo, alcornoque, bruto, bruta, brutos, inútil
    inepto, incompetente, ignorante, analfabeto, inculto, ridículo, patético, payaso, bufón, charlatán, farsante, fantoche
    patán, cafre, salvaje, cavernícola, neandertal, troglodita, energúmeno, miserable, infeliz, ruin, vil, rastrero, arrastrado
    cobarde, gallina mojada, vago, flojo, holgazán, haragán, zángano, mantenido, vividor, parásito, sabandija, alimaña, sanguijuela
    hipócrita, falso, cínico, caradura, descarado, desvergonzado, mentiroso, embustero, traidor, traicionero, manipulador, envidioso
    resentido, amargado, acomplejado, frustrado, fracasado, perdedor, loser, =losers, don nadie, pobretón, arribista, trepador, lambiscón
    asqueroso, repugnante, inmundo, apestoso, hediondo, mugriento, mugroso, nauseabundo, maloliente, piojoso, pulgoso, roñoso, guarro
    loco, demente, trastornado, desquiciado, lunático, chiflado, psicópata, degenerado, depravado, pervertido, histérico
    =feo, =fea, =feos, =feas, feísimo, gordo, gordinflón, gordinflas, panzón, obeso, mantecoso, tetona, calvo, pelón, enano, chaparro, narizón, orejón, bocón, cabezón, dientón
    vejestorio, carcamal, momia, bruja, arpía, solterona, cotorra, chismoso, metiche, entrometido, sapo, lambón, soplón, arrastrado
    maldito, endemoniado, monstruo, engendro, lacra, piltrafa, estorbo, desastre de persona
    gilito, cerebrito, lumbrera, sabelotodo, sabihondo, creído, fanfarrón, fantasma
    llorón, quejica, quejoso, mimado, malcriado, niñato, consentido, mocoso, baboso, impresentable
    retrasado, atrasado mental, corto de mente, corta de mente, corto de luces, corta de luces, falto de luces, pocas luces, inmaduro
    analfabestia, ignorantón, inútil total, cero a la izquierda, tóxico, machirulo, feminazi, machista de mierda
    puta barata, arrimado, trepadora, golfa, ramera, prostituta, zorrón, buscona, mujerzuela, cualquiera de la calle, pelandusca, indeseable
    # CO
    guache, güache, guachudo, gamín, ñero, ñera, bobazo, huevoncito, güevoncito, tarúpido, sapo, sapa, regalado, arrastrado
    atarbán, corroncho, montañero, lichiguo, chichipato, mañé, igualado, igualada, alzado, malparidito, pendejito, zarrapastroso
    # MX
    menso, mensa, baboso, babosa, naco, naca, güey tonto, tarugo, zoquete, chafa, gacho, huevonazo, huevona, metiche, mitotero, argüendero
    chismosa, ratero de quinta, muertodehambre, igualado, prángana, arrastrada, lambiscona, ñoño, wey tonto, chillón, tóxica
    # AR, UY
    salame, nabo, gil, gila, giles, otario, bobina, papanatas, pavote, pavota, pelandrún, chanta, chamuyero, careta, ortiva, vigilante de mierda, cheto, cheta, tilingo, tilinga
    ladri, matungo, pecho frío, pechofrío, cachivache, zarpada, mamerto, villera
    fracasada, tarambana, abombado, papafrita, pajarón, salamín, zanguango, chitrulo, belinún
    # CL
    longi, gil, giles, jetón, jetona, mamón, mamona, pajarón, pajarona, penca, flaite, cuma, roteque, tonto grave
    pelmazo, catete, apitutado, sapo, cahuinero, cahuinera, carerraja, patudo, patuda
    # PE
    monse, sonsonazo, zonzazo, lorna, pavazo, mongo, monga, huevas tristes, sacolargo, pisado, figureti, chupamedia, sobón, sobona, franelero, franelera, cachaciento, pituco, huachafo
    huachafa, malcriada, conchuda, concha su vida
    # VE
    =gafo, =gafa, =gafos, bolsiclón, balurdo, balurda, niche, tierrúa, pataenelsuelo, pata en el suelo, jalador, jalamecates, carajito, carajita, sopotocientos
    zángano, guevoncito, lambucia, bruja, marginal, ñángara, arrastrado, vividora, enchufado
    # EC
    shunsho, shunsha, mamerto, tontera, longuito, bestia peluda, cholazo, mal criado, sapazo, pendejito, caretuca, avispado de mierda
    # ES
    bobalicón, bobalicona, pringado, pringada, pringao, pringados, pringaos, petardo, petarda, plasta, cansino, cansina, paleto, paleta, cateto, cateta, garrulo, cazurro, gañán, mameluco, mendrugo
    zote, tontaina, tontorrón, tontorrona, tontuelo, atontado, atontada, atontao, =empanao, pánfilo, pánfila, papanatas, pazguato, panoli, panolis, pardillo, pardilla, patoso, membrillo
    calzonazos, meapilas, bocazas, boceras, tocapelotas, tocahuevos, tocanarices, aguafiestas, cutre, guarrindongo, sosainas, soplapichas, flipado, flipada, flipao, mindundi, mindundis
    pijo, pija, cuñado, cuñao, energúmena, tiparraco, tiparraca, tipejo, tipeja, lagarta, cagueta, cagado, capullo, capulla, capullos, viejuno, chalado, chalada, pirado, pirada, tarada
    """

  private static let mildPortuguese: StaticString = """
    =burro, =burra, =burros, =burras, bobo, bobão, bobalhão, tonto, tolo, trouxa, manezão, lerdo, lesado, leso, sonso, songamonga, ridículo, patético
    palhaço, palhaça, incompetente, inútil, ignorante, analfabeto, inculto, tosco, mal educado, nojento, porco, porca, imundo, asqueroso, fedido, fedorento
    preguiçoso, folgado, encostado, parasita, covarde, frouxo, falso, hipócrita, cínico, mentiroso, invejoso, recalcado, fracassado, perdedor
    mal amada, mal amado, malamada, mal comida, malcomida, amargurada, frustrado, arrogante, convencido, esnobe, sabichão, sabe tudo, fofoqueiro, fofoqueira
    feio, feia, gordo, gorda, baranga, tribufu, canhão, mocreia, jaburu, bruaca, velha coroca, gagá, caduco, careca, =anão, =anões
    louco, louca, maluco, maluca, doido, doida, surtado, surtada, lunático, psicopata, desequilibrado, histérica, miserável, maldito, infeliz
    verme, traste, lixo, escória, capeta, satanás, jeca, caipira, capiau, matuto, cafona, brega, pobretão, morto de fome, puxa saco
    sem noção, sem noção, sem cérebro, cara de pau, carinha de pau, cara de cu, piriguete, periguete, rapariga, piranha, oferecida
    bolsominion, petralha, mimado, mimada, chorão, chorona, criançona, moleque, pirralho, fedelho, tchola, ameba
    """

  private static let mildEnglish: StaticString = """
    stupid, dumb, fool, =dummy, =dummies, =dope, clown, muppet, loser, buffoon, pathetic, ridiculous, disgusting, worthless, useless, incompetent, ignorant
    lazy, spineless, brainless, clueless, gutless, coward, weirdo, freak, creep, pervert, psycho, lunatic, maniac, jerk, jerks, =twit, =twits, =git, =gits, =knob, =knobs
    =tool, =tools, wimp, wuss, crybaby, snowflake, =karen, =karens, hypocrite, phony, fake, crone, hag, witch, fatty, fatties, ugly, slob, peasant, simpleton, =arse
    deadbeat, =bum, =bums, chump, suckup, suck up, know it all, know it all, attention seeker, drama queen, vermin, pest, parasite, =nobody, =nobodies
    =dick, =dicks, moronic, idiotic, retarded, demented, crazy, insane, deranged, vile, scummy, sleazy, dimwitted, feeble, sad little man
    """
}
