// SPDX-License-Identifier: Apache-2.0
import Normalise

extension WordList {
  /// People whom the public sees at work, and how they are addressed: `@public-role`.
  static let publicRoles = WordList(
    "public-role",
    es: """
      gerente, administrador, cajero, vendedor, mesero, camarero, mozo, barista, empleado, dependiente, asesor
      jefe, supervisor, director, dueño, encargado, recepcionista, repartidor, domiciliario, mensajero, guardia
      vigilante, celador, chofer, conductor, =técnico, doctor, enfermero, profesor, agente, operador, secretario
      presidente, patrón, funcionario, asistente, cocinero, portero, chef, coordinador, alcalde, intendente
      gobernador, ministro, viceministro, concejal, diputado, senador, congresista, asambleísta, regidor
      prefecto, fiscal, juez, árbitro, referí, entrenador, míster, arquero, delantero, defensor, futbolista
      jugador, periodista, locutor, presentador, animador, reportero, notero, panelista, tertuliano, vocero
      =portavoz, =influencer, youtuber, =coach, cantante, actor, =actriz, galán, médico, cirujano, pediatra
      odontólogo, dentista, veterinario, kinesiólogo, psicólogo, nutricionista, abogado, notario, escribano
      ingeniero, arquitecto, licenciado, fontanero, plomero, electricista, =mecánico, taxista, conserje, policía
      comandante, inspector, profe, maestro, rector, decano, tesorero, =edil, panadero, pastelero, pizzero
      taquero, sommelier, barbero, peluquero, estilista, motorizado, =community, =cm, diseñador, ejecutivo
      analista, capataz, pastor, =cura, politólogo, economista, experto, empresario, emprendedor, candidato
      jurado, =dj, =dt, instructor, piloto, azafata, =don, =doña, tipo, =tipa, =tipos, =pibe, muchacho, mancito
      =chaval, =bloguero, =mandatario, obispo, catedrático, sindicalista, delegado, consejero, comisario
      subdirector, vicepresidente, comentarista, relator, ajustador, cobrador, seleccionador, mediocampista
      gestor, perito, juececito, procurador, magistrado, canciller, embajador, vendedor ambulante, arquerito
      arbitrucho, becario, practicante, pasante, programador, informático, carnicero, señor, señora, señorita
      =mina, fulano, sujeto, individuo, =bibliotecaria, bibliotecario, =reportera, contralor, notera, comediante
      humorista, escritor, poeta, pintor, =músico, guitarrista, bailarín, =vedette, reina, miss, =contador
      =contadora
      """,
    pt: """
      gerente, administrador, vendedor, garçom, garçonete, barista, empregado, funcionário, atendente, chefe
      supervisor, diretor, dono, recepcionista, entregador, motoboy, segurança, motorista, =técnico, doutor
      médico, enfermeiro, professor, agente, operador, secretário, presidente, patrão, assistente, cozinheiro
      porteiro, prefeito, vereador, deputado, senador, ministro, governador, juiz, juizinho, árbitro, goleiro
      zagueiro, atacante, jogador, treinador, jornalista, repórter, apresentador, locutor, influencer
      influenciador, blogueira, blogueirinha, youtuber, cantor, ator, atriz, dentista, psicólogo, nutricionista
      advogado, tabelião, contador, engenheiro, arquiteto, encanador, eletricista, mecânico, taxista, síndico
      policial, delegado, comandante, reitor, coordenador, tesoureiro, padeiro, confeiteiro, pizzaiolo
      cabeleireiro, estagiário, analista, pastor, padre, economista, especialista, empresário, candidato
      instrutor, piloto, palestrante, moça, moço, rapaz, mulher, homem, sujeito, sujeitinho, velho, velha
      tiozão, =coach, =dj, chef, assessor, relator, fiscal, despachante, consultor, curador, maître, porta voz
      comentarista, bandeirinha, homem do tempo, gordão, gordo, gorda, =japa, mineiro, cover, padrinho, crítico
      equipe, adm, blogueiro, dona, senhor, senhora, senhorzinho
      """,
    en: """
      manager, owner, boss, barista, waiter, waitress, cashier, clerk, receptionist, driver, engineer, installer
      technician, doctor, dentist, nurse, hygienist, teacher, coach, chef, captain, keeper, goalkeeper, referee
      ref, umpire, mayor, councilman, councillor, minister, president, senator, governor, congressman, chairman
      ceo, director, supervisor, intern, presenter, weatherman, pundit, columnist, journalist, reporter
      influencer, singer, priest, pastor, vicar, rep, solicitor, lawyer, landlord, agent, salesman, guy, fella
      lad, lads, dude, man, woman, lady, girl, boy, bloke, buddy, bro, grandpa, granny, professor, principal
      officer, cop, guard, clamper, vet, surgeon, mechanic, plumber, electrician, builder, squad, spokesman
      spokesperson, mp, bouncer, host, warden, librarian, karen, gary
      """)

  /// Where people are sent who should not have a say: `@homework`.
  static let homework = WordList(
    "homework",
    es: """
      tejer, coser, planchar, fregar, barrer, lavar, cocinar, trapear, ordeñar, bordar, jugar, dormir, colorear
      pintar, cocina, platos, nietos, palomas, novela, novelas, telenovela, teleserie, siesta, plantitas
      plantas, gatitos, tarea, tareas, deberes, dominó, ajedrez, bingo, rosario, crochet, croché, ganchillo
      tejido, tejidos, ollas, escoba, casita, muñecas, rancho, ranchería, maquillaje, uñas, mecedora
      ambulatorios, vacas, cabras, chacra, consultorio, tierrita, kínder, potrero, trilla, tajo, fogón, bastón
      pastillas, budín, airfryer, chupete, sopita
      """,
    pt: """
      louça, cozinha, crochê, tricô, dominó, bingo, novela, netos, jardim, escola, série, caderno, sopão, cama
      soneca, fralda, boneca, praia, roça, pombos, horta, faxina, passarinho, passarinhos, chá, dormir, costurar
      cozinhar, lavar, brincar, passear, hobby, emprego, fogão, tanque, vassoura, miojo, igreja, terço, teclado
      aula, quadrado, videogame, desenho
      """,
    en: """
      kitchen, bingo, knitting, jigsaw, colouring, coloring, dishes, bedtime, nap, teas, sandwiches, crayons
      soaps, cartoons, couch, sandpit, cave, teddy, giro, crib, playpen, ironing, hoovering, sudoku, dolls
      crochet
      """)

  /// Where those are said to have studied who are not believed: `@online`.
  static let online = WordList(
    "online",
    es: """
      facebook, whatsapp, google, youtube, tiktok, twitter, instagram, wikipedia, internet, sillón, sofá
      teclado, bar, café, taberna, vereda, esquina
      """)

  /// What others are said to know nothing about: `@expertise`.
  static let expertise = WordList(
    "expertise",
    es: """
      fútbol, futbol, política, economía, educación, café, vinos, motores, mecánica, medicina, leyes, finanzas
      impuestos, tecnología, negocios, electricidad, campo, ciencia, música, historia, derecho, básquetbol
      béisbol, pelota, minería, carros, autos, construcción, bancos, seguridad, vallenatos, macroeconomía
      inflación, deportes, arte, gastronomía, farándula, estas cosas, esas cosas
      """)

  /// Behind `cuando`: what somebody has to do before they may speak. `@once-you`
  static let onceYou = WordList(
    "once-you",
    es: """
      pagues, pague, paguen, sepas, sepa, sepan, tengas, tenga, tengan, crezcas, crezca, crezcan, seas, aprendas
      aprenda, aprendan, trabajes, trabaje, termines, termine, cotices, ganes, gane, votes, mantengas, dejes
      hayas, haya, hayan, cumplas, madures, madure, maduren, vivas, levantes, demuestres, entiendas, entienda
      leas, lea, distingas, distinga, cargues, manejes, salgas, bajes, produzcas, juegues, estudies, estudie
      te salga, te crezca, te salgan
      """)
}
