// SPDX-License-Identifier: Apache-2.0
import Normalise

extension WordList {
  /// What people are called in contempt: `@scorn`. Only a phrase around it makes it an insult.
  static let scorn = WordList(
    "scorn",
    es: """
      mediocre, vendido, mercenario, trepador, chanta, chantún, fariseo, trilero, matasanos, chapuzas, chapucero
      vividor, parásito, haragán, holgazán, zángano, inepto, hipócrita, farsante, charlatán, embustero, cobarde
      ignorante, analfabeto, fracasado, perdedor, amargado, resentido, acomplejado, envidioso, arrastrado
      lambón, lamebotas, chupamedias, sobón, lambiscón, adulón, traidor, vendepatria, vende patrias, usurero
      chupasangre, sinvergüenza, caradura, cara dura, carota, descarado, desvergonzado, mentiroso, mitómano
      ladronzuelo, malandro, rufián, bribón, truhán, bandolero, chulquero, cuentero, vendehumo, vende humo
      vendehúmos, embaucador, negrero, explotador, tirano, déspota, energúmeno, patán, zafio, palurdo, corroncho
      arribista, pedante, engreído, creído, petulante, soberbio, prepotente, altanero, majadero, mequetrefe
      fantoche, bufón, payaso, payasito, hazmerreír, inútil, bueno para nada, desalmado, despiadado, miserable
      rastrero, ruin, infame, vil, canalla, sabandija, alimaña, escoria, gentuza, chusma, calaña, ralea, lacra
      estorbo, bazofia, tacaño, avaro, roñoso, ratero, pelagatos, pelagato, poca cosa, poquita cosa, don nadie
      muerto de hambre, metiche, chismoso, entrometido, malagradecido, desagradecido, caprichoso, consentido
      malcriado, maleducado, grosero, insolente, atrevido, impertinente, irrespetuoso, vago, flojo, flojonazo
      mañoso, tramposo, borracho, borrachín, drogadicto, degenerado, pervertido, depravado, viejo verde
      mugriento, apestoso, piojoso, cochambroso, baboso, idólatra, fanático, borrego, oveja, lavado de cerebro
      cabeza hueca, cabeza de termo, cabeza de chorlito, cerebro de pollo, descerebrado, tarado, lerdo, torpe
      tonto, tontito, bobo, burro, bruto, necio, corto de luces, obtuso, zopenco, tapado, dinosaurio, carcamal
      vejestorio, momia, bruja, arpía, víbora, serpiente, hiena, buitre, sanguijuela, garrapata, cucaracha
      puerco, cerdo, animal, bestia, salvaje, carnicero, verdugo, monstruo, desgraciado, infeliz, iluso
      pobre diablo, pelele, títere, marioneta, mantenido, vividora, golfa, facilona, buscona, guarra, mamarracho
      adefesio, esperpento, espantajo, engendro, aborto, tipejo, mandril, simio, ladrón, corrupto, estafador
      delincuente, criminal, mafioso, pillo, malhechor, mangante, chorro, choro, caco, ladino, impresentable
      indeseable, insufrible, insoportable, despreciable, repugnante, patético, ridículo, incapaz, incompetente
      indigno, llorón, lloroncito, quejica, cagón, pecho frío, carterista, tiburón, tragón, tacañazo, fifí
      cheto, pituco, cuico, facho, choripanero, naco, igualado, alzado, flaite, guachaca, groncho, villero, ñero
      gamín, lumpen, marginal, tierrúo, malandraje, zángana, frustrado, menopáusica, histérico, demente
      trastornado, psicópata, desquiciado, chiflado, hembrista, feminazi, machirulo, maloliente, hediondo
      cochino, mugroso, asesino, pederasta, violador, terrorista, golpista, chairo, mamerto, borreguito, focas
      tontolaba, aborregado, =ratas inmundas
      """,
    pt: """
      parasita, verme, rato, cobra, anta, jumento, burro, traste, estrume, pilantra, picareta, vigarista
      canalha, covarde, hipócrita, incompetente, inútil, ignorante, preguiçoso, vagabundo, mentiroso, ladrão
      corrupto, bandido, golpista, caloteiro, farsante, charlatão, canastrão, arrogante, mercenário, puxa saco
      puxa sacos, lambe botas, capacho, palhaço, pateta, tapado, jeca, capiau, caipira, brega, porco, animal
      monstro, sanguessuga, urubu, egoísta, podre, nojento, imundo, desonesto, mau caráter, sem vergonha
      sem noção, cara de pau, mal educado, sem educação, grosseiro, folgado, encostado, desocupado, fracassado
      frustrado, amargurado, recalcado, invejoso, mimado, chorão, criançona, bobo, bobão, besta, trouxa, otário
      idiota, imbecil, retardado, analfabeto, burra, louco, maluco, desequilibrado, racista, machista, bitolado
      aproveitador, interesseiro, ordinário, sabichão, esnobe, mesquinho, miserável, pão duro, medíocre
      açougueiro, quadrúpede, múmia, sonso, falso, falsa, dissimulado, escroto, lixo, escória, merda, bosta
      cuzão, corno, babaca, safado, desgraçado, frangueiro, perna de pau, desgraça, peste, encosto
      """,
    en: """
      clown, chancer, crook, weasel, rat, snake, animal, parasite, leech, fraud, liar, cheat, coward, hypocrite
      loser, =nobody, idiot, moron, halfwit, dimwit, walnut, muppet, plank, dinosaur, fossil, vulture, donkey
      pig, cow, gobshite, eejit, wanker, tosser, prick, pillock, numpty, prat, bellend, jackass, disgrace
      embarrassment, cheapskate, snowflake, attention seeker, scumbag, lowlife, cowboy, butcher, thug, creep
      weirdo, sleaze, parrot, sponge, puppet, peasant, bully, tyrant, brute, witch, hag, homewrecker, failure
      sheep, puddle, garden gnome, gnome, =joke, =jokes
      """)

  /// Words of contempt that are hardly said of anything but a person: `@scorn-sure`.
  static let scornSure = WordList(
    "scorn-sure",
    es: """
      mercenario, trepador, chanta, fariseo, trilero, matasanos, vividor, haragán, holgazán, zángano, inepto
      hipócrita, farsante, charlatán, fracasado, amargado, resentido, acomplejado, envidioso, lambón
      chupamedias, lambiscón, adulón, traidor, vendepatria, vende patrias, usurero, sinvergüenza, caradura
      desvergonzado, mitómano, chulquero, vendehumo, vende humo, vendehúmos, negrero, patán, corroncho
      arribista, engreído, mequetrefe, fantoche, desalmado, canalla, gentuza, chusma, pelagatos, pelagato
      poca cosa, poquita cosa, don nadie, muerto de hambre, muertos de hambre, metiche, malagradecido
      analfabeto, cabeza hueca, cabeza de termo, cerebro de pollo, descerebrado, zopenco, carcamal, vejestorio
      arpía, sanguijuela, cucaracha humana, pobre diablo, pelele, mantenido, mamarracho, adefesio, esperpento
      tipejo, degenerado, menopáusica, chupasangre, cantamañanas, desgraciado, tacaño, lamebotas, lameculos
      hembrista, feminazi, tarado, gentucita, mangante, sanguijuelas, parásito, energúmeno, ignorante
      pata rajada, patirrajado, igualado, malandraje, rata inmunda, malnacido, mala gente, mala persona
      mal bicho, mala entraña, mala leche humana, cagón, vividora
      """,
    pt: """
      parasita, pilantra, picareta, vigarista, canalha, hipócrita, farsante, charlatão, canastrão, mercenário
      puxa saco, lambe botas, lambe botas mor, sanguessuga, mau caráter, sem vergonha, cara de pau, fracassado
      recalcado, desocupado, otário, babaca, escroto, cuzão, pateta, bitolado, sujeitinho, gentinha, corja
      cambada, matilha, energúmeno, crápula, açougueira, açougueiro, ignorante, vagabundo, mentiroso
      aproveitador, capiau, traste
      """,
    en: """
      chancer, gobshite, eejit, halfwit, dimwit, bootlicker, lowlife, simpleton, nitwit, homewrecker, cheapskate
      gutless, spineless, brainless, brain dead, heartless, talentless, half wit, half wits, attention seeker
      attention seekers, knuckle dragger, mouth breather, waste of oxygen, waste of space, good for nothing
      thick as, =nobodies, dimwitted, witless, gormless, moronic, imbecilic, feckless, jobsworth, airhead
      windbag, blowhard, scumbag, sleazeball
      """)
}
