// SPDX-License-Identifier: Apache-2.0
import Normalise

extension WordList {
  /// Peoples of a region, faiths, trades and ways of life that are looked down upon. Innocent by themselves: `@folk`.
  static let folk = WordList(
    "folk",
    es: """
      tucumano, salteño, mendocino, rosarino, correntino, formoseño, chaqueño, entrerriano, neuquino, turco, \
      palestino, libanés, sirio, israelí, portugués, ucraniano, filipino, paquistaní, pakistaní, hindú, chilango, \
      regiomontano, =regios, jarocho, veracruzano, oaxaqueño, oaxaco, yucateco, poblano, tapatío, norteño, sureño, \
      defeño, boyaco, boyacense, opita, tolimense, santandereano, caleño, llanero, chocoano, bogotano, antioqueño, \
      montañero, guajiro, guayaco, guayaquileño, quiteño, longo, montubio, puneño, cusqueño, arequipeño, charapa, \
      limeño, ayacuchano, lorcho, colla, camba, maracucho, gocho, tachirense, caraqueño, nica, catracho, chapín, \
      guanaco, canario, extremeño, murciano, madrileño, valenciano, magrebí, subsahariano, =mena, =menas, cuico, \
      flaite, pituco, cheto, pijo, naco, =guisa, =guisos, =guisas, ñero, gamín, desechable, indigente, mendigo, \
      ambulante, piquetero, planero, tierrúo, groncho, okupa, maricón, marica, marico, joto, trolo, queer, \
      creyente, evangelista, testigos de jehová, santero, islámico, mormón, protestante, mongol, mongólico, \
      afroperuano, quechuahablante, =pueblos originarios, aborigen, rondero, bangladesí, veneco, sudaca, bolita, \
      ecuatoguineano, congoleño, centroafricano, garifuna, isleño, tercermundista, judaico, sijs, budista, \
      mantero, quinqui, perroflauta, travelo, trava, bollera, tortillera, hembrista, feminazi, =gente del sur, \
      =gente del norte, =gente morena, =gente de color, =gente de piel oscura, =gente de pueblo, =los del sur, \
      =los del norte, =los del interior, =los de la villa, =los de fuera, =los de afuera, =dos hombres, montañés, \
      =personas trans, =personas gays, =personas negras, =personas indígenas, =personas musulmanas, =personas judías, \
      =personas migrantes, =personas homosexuales, =personas lgbt, =gente trans, =gente negra, =gente indígena, \
      villero, =los que cobran planes, judeo, indito, gitanillo, mojado, qom, guaraní, shuar, kichwa, cusqueña, \
      moraco, negrata, machupicchu, =serranos, =serrana, =rusos, =franceses, =italianos, =ingleses, =alemanes, \
      =polacos, =yanquis, =estadounidenses, =norteamericanos, =afganos, =iraníes, =iraquíes, =kurdos, =saharauis, \
      =hinduistas, =palenqueros, =raizales, =vietnamitas, =jamaiquinos
      """,
    pt: """
      chileno, cubano, angolano, nigeriano, senegalês, português, italiano, sírio, libanês, turco, coreano, =japa, \
      =japas, =china, xing ling, paraíba, pernambucano, maranhense, piauiense, alagoano, sergipano, potiguar, \
      paraense, amazonense, manauara, acreano, goiano, paulistano, catarinense, paranaense, capixaba, bugre, \
      quilombola, caboclo, mestiço, islâmico, pastor, candomblecista, ateu, testemunha de jeová, mórmon, \
      transexual, =lgbt, =lgbts, viado, sapatão, traveco, bicha, afeminado, gringo, asiático, latino, funkeiro, \
      sem terra, =mst, morador de rua, moradores de rua, mendigo, crioulo, crioulada, ciganada, negrada, indiada, \
      pretaiada, caipira, capiau, matuto, suburbano, =sertão, nóia, noia, cracudo, =povo do mato, =gente do norte, \
      =povo do norte, =povo do nordeste, =beijo gay, =dois homem, =dois homens, =duas mulheres, =casal gay, \
      cristãozinho, =uruguaios, =mexicanos, =indianos, =russos, =ucranianos, =franceses, =alemães, =palestinos, \
      =israelenses, =moçambicanos, =terreiro, =terreiros, =mesquita, =macumba, =cracolândia, =favela, =véu
      """,
    en: """
      asylum seeker, asylum seekers, protestant, traveller, traveler, pole, albanian, bulgarian, scouser, welsh, \
      scottish, english, filipino, nigerian, somali, bangladeshi, turk, syrian, ukrainian, ethiopian, mormon, \
      hindu, sikh, buddhist, atheist, zionist, jewish, islam, queer, =lgbt, =lgbtq, southerner, northerner, \
      hillbilly, redneck, =wetback, =wetbacks, border jumper, border jumpers, boat people, illegals, =mosque, \
      =mosques, =synagogue, =rainbow, white people, brown people, black people, gay people, =aboriginal, \
      chapel goers, =mohammed, council house, council estate, =estate, homeless, benefits, =barrio, =halal, \
      =hijab, =burqa
      """)

  /// Ages, bodies and conditions. Innocent by themselves; an old man may be scolded for what he did: `@frail`.
  static let frail = WordList(
    "frail",
    es: """
      gringo, =mujeres, =mujer, =hombres, viejo, anciano, discapacitado, ciego, sordo, autista, gordo, enano, pobre, =down, \
      =jubilados, =regio, cura, monja, sordomudo, mudo, cojo, manco, tuerto, inválido, paralítico, minusválido, \
      tartamudo, tartaja, obeso, mongolito, =síndrome de down, jubilado, pensionado, =madres solteras, \
      =mamás solteras, =madre soltera, =mamá soltera, =minas, =tías, =viejas, sirvienta, criada, =silla de ruedas, \
      =con autismo, =con discapacidad, =con down, =con síndrome, =con sida, =blancos
      """,
    pt: """
      =mulheres, =mulher, velho, =velha, idoso, aposentado, deficiente, cego, surdo, mudo, autista, gordo, gordão, \
      anão, =anões, pobre, cadeirante, aleijado, manco, gago, mongol, down, mãe solteira, mães solteiras, \
      =sotaque, vitiligo, analfabeto, =bolsa família, trabalhador rural, empregada, doméstica, faxineira, pcd
      """,
    en: """
      =women, woman, girls, disabled, disability, autistic, blind, deaf, fat, old people, the elderly, pensioners, \
      wheelchair, retarded, special ed, =stutter, single mothers, girl, over 65, boomer, people on benefits, \
      poor people, fat people, dwarf, midget
      """)

  /// What else a hated group is said to be: `@vile`.
  static let vile = WordList(
    "vile",
    es: """
      chorro, contrabandista, agarrado, apretado, tacaño, hipócrita, falso, interesado, traidor, soberbio, lacra, \
      peste, subhumano, enfermedad, enfermo, pederasta, sicario, lento, tarado, sidoso, mañoso, apestoso, ratero, \
      revoltoso, alzado, igualado, amargado, metiche, maloliente, maleducado, grosero, presumido, huevón, \
      holgazán, haragán, retrógrado, bulto, fanático, lavado de cerebro, lavados del cerebro, lavados de cerebro, \
      muerto de hambre, muertos de hambre, chupasangre, pesetero, garrapata, sanguijuela, bichos, porquería, \
      desviado, degenerado, inculto, paleto, pueblerino, machorra, bola de ignorantes, secta, estorboso, \
      raza de vagos, atracador, ladronzuelo, malviviente, mafioso, egoísta, corrupto, arrastrado, pedigüeño, \
      vividor, zángano, cochino, muertos, piojoso, bullicioso, gonorrea, malparido, miserable, inadaptado, \
      resentido, histérica, usurero, ratas, cucarachas, animales, plaga, plagas, basura humana, basura social, \
      cáncer del mundo, anormal, monstruo, ladrones
      """,
    pt: """
      otário, lerdo, bitolado, lixo, aberração, doença, terrorista, ladrão, tudo igual, mal amada, mal amado, \
      sem alma, hipócrita, praga, falso, interesseiro, safado, folgado, encostado, golpista, vagaba, mão de vaca, \
      sovina, malandro, marginal, pedófilo, demônio, satanista, fanático, atrasado, esquisito, burro, preguiçoso, \
      vagabundo, bandido, nojento, imundo, fedido, fedorento, chato, separatista, insuportável, seita, zumbi, \
      histérica, bando, jumento, ignorante, povinho
      """,
    en: """
      sponger, spongers, hypocrite, hypocrites, child molester, drain, disease, pervert, perverts, freak, freaks, \
      idiots, thieving, thick, inbred, scammer, scammers, parasites, tramps, fools, brainwashed, mentally ill, \
      bad breed, daft, thieves, liars, criminals, rapists, terrorists, animals, vermin, cockroaches, leeches, \
      scroungers, savages, backward, filthy, dirty, smelly, lazy
      """)

  /// What is to be done to a group that is to go: `@expel`.
  static let expel = WordList(
    "expel",
    es: """
      +echar, +sacar, +expulsar, +deportar, +encerrar, +matar, +quemar, +fumigar, +exterminar, +esterilizar, \
      +botar, +correr, +cazar, +hundir, +cercar, +rociar, +prohibir, +quitar, +cerrar, +prender, +borrar, \
      +devolver, +regresar, +fusilar, +colgar, +pisar, +limpiar, +apalear, +agarrar, +extirpar, +gasear, \
      +eliminar, +barrer, +internar, +aislar, +vetar, +ahogar
      """)

  /// The same, asked of others: *que los saquen*: `@driven-out`.
  static let drivenOut = WordList(
    "driven-out",
    es: """
      =saquen, =echen, =deporten, =boten, =encierren, =maten, =manden, =quemen, =fumiguen, =prohíban, =expulsen, \
      =corran, =metan, =esterilicen, =regresen, =devuelvan, =quiten, =corten, =peguen, =fusilen, =pongan, \
      =separen, =barran, =encarcelen, =curen, =aguanten, =mantengan, =lleven, =pesen, =cierren, =barrer, =sacar, \
      =echar
      """)

  /// With what: `@violently`.
  static let violently = WordList(
    "violently",
    es: """
      a palos, a patadas, a machete, a punta de, a bala, a hostias, a pedradas, a balazos, a tiros, al paredón, \
      al horno, al río, al mar, con fuego, con candela, con gasolina, con la cara reventada, echarles bala, \
      metan bala, prenderles fuego, prendemos fuego, limpieza social, con bates, a golpes, a piedra, a plomo, \
      cagarlos a palos, un camión por encima, por encima
      """)

  /// What stands for a group: its clothes, its house of prayer, its quarter: `@group-sign`.
  static let groupSign = WordList(
    "group-sign",
    es: """
      =mezquita, =turbante, =religión, =raza, =patera, =villa, =acento, =arcoíris, =inclusivo, =esa gente, \
      =esta gente, =extrarradio, =gente enferma, =gente de esa, =cerro, =bono social, =subsidio, =subsidios, \
      =planes, =selva, =provincia, =dos mujeres, =dos papás, =dos mamás, =cambian de sexo, =de otro color, \
      =ese color, =vestida, =trapo, =refugiados, =albergue, =centro de acogida, =frontera, =indigenismo, =abortan, \
      =embarazadas, =depresión, =españoles, =inglesa, =serranía, =acampamento, =pañuelo, =velo
      """,
    en: """
      =them, =those people, =that lot, =you people, =passports, =english, =boat, =irish, =sign, =surgery, =names
      """)

  /// Being, behind a denial: `@being`.
  static let being = WordList("being", es: "=son, =sois, =es, =eran", pt: "=são, =sao, =é")

  static let nobody = WordList(
    "nobody", es: "=nadie, =jamás, =nunca, =ninguno, =ningún, =ninguna",
    pt: "=ninguém, =jamais, =nunca, =nenhum, =nenhuma", en: "=nobody, =never, =none")

  /// What nobody should do to a group: `@ill-deed`.
  static let illDeed = WordList(
    "ill-deed",
    es: """
      =odiar, =odie, =odien, =insultar, =insulte, =atacar, =ataque, =agredir, =agreda, =discriminar, =discrimine, =humillar, \
      =humille, =maltratar, =maltrate, =burlarse, =burle, =molestar, =acosar, =acose, =ofender, =ofenda, =despreciar, =desprecie, \
      =juzgar, =juzgue, =culpar, =culpe, =golpear
      """,
    pt: """
      =odiar, =odeie, =insultar, =atacar, =agredir, =discriminar, =humilhar, =maltratar, =zombar, =ofender, =desprezar, \
      =julgar, =culpar
      """,
    en: """
      =hate, =insult, =attack, =discriminate, =humiliate, =mistreat, =mock, =harass, =offend, =despise, =judge, =blame
      """)

  static let opinionWord = WordList(
    "opinion-word", es: "=opinión, =modo, =juicio, =parecer, =entender", pt: "=opinião, =visão, =ver, =modo",
    en: "=opinion, =view, =book, =mind, =think, =believe, =guess, =reckon, =feel")
}
